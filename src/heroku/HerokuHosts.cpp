// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuHosts.h"

#include "base/Log.h"
#include "net/Hosts.h"

#include <QCoreApplication>
#include <QStringList>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::HerokuHosts)
};

bool isHerokuDomain(const QString &host)
{
    static const QStringList domains{u"heroku.com"_s, u"herokai.com"_s, u"herokuspace.com"_s, u"herokudev.com"_s};
    for (const QString &domain : domains) {
        if (host == domain || host.endsWith(u'.' + domain))
            return true;
    }
    return false;
}

QUrl withoutTrailingSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

QUrl defaultPlatformUrl()
{
    return QUrl(u"https://api.heroku.com"_s);
}

bool mayReceiveHerokuToken(const QUrl &url)
{
    if (!net::isAcceptableTransport(url) || !url.userInfo().isEmpty())
        return false;
    return net::isLoopback(url) || (url.scheme() == "https"_L1 && isHerokuDomain(url.host()));
}

Result<QUrl> platformUrlFrom(const base::EnvironmentReader &environment)
{
    const QString asked = environment("HEROKU_API_URL").trimmed();
    if (!asked.isEmpty()) {
        const QUrl url = withoutTrailingSlash(QUrl(asked, QUrl::StrictMode));
        if (mayReceiveHerokuToken(url) && !url.hasQuery() && !url.hasFragment())
            return url;
        return Error::make(
            ErrorKind::InvalidInput,
            //: %1 is the name of an environment variable, %2 a host name
            Text::tr("%1 names %2, which is neither a host of Heroku nor this computer. The Heroku token is "
                     "not sent there. Correct the variable, or unset it.")
                .arg("HEROKU_API_URL"_L1, url.host().isEmpty() ? u"?"_s : url.host()),
            ErrorAction::EditInput);
    }
    const QString host = environment("HEROKU_HOST").trimmed();
    if (host.isEmpty())
        return defaultPlatformUrl();
    const QUrl url = withoutTrailingSlash(QUrl(host.startsWith("http"_L1) ? host : u"https://api."_s + host));
    if (mayReceiveHerokuToken(url))
        return url;
    qCWarning(base::logHeroku) << "HEROKU_HOST is ignored: it is not a host of Heroku";
    return defaultPlatformUrl();
}

QString appLinkServiceFrom(const base::EnvironmentReader &environment)
{
    const QString service = environment("HEROKU_APPLINK_ADDON").trimmed();
    return service.isEmpty() ? u"heroku-applink"_s : service;
}

} // namespace applink::heroku
