// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SignInFromEnvironment.h"

#include "net/Hosts.h"

#include <QCoreApplication>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::app::SignInFromEnvironment)
};

/// Hosts that serve an org's API (facts/salesforce.md section 4).
bool isSalesforceHost(const QString &host)
{
    for (const QString &domain :
         {u".salesforce.com"_s, u".salesforce.mil"_s, u".sfcrmproducts.cn"_s, u".force.com"_s}) {
        if (host.endsWith(domain, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

EnvironmentSignIn EnvironmentSignIn::take()
{
    EnvironmentSignIn found;
    found.salesforceToken = Secret(qgetenv("SF_ACCESS_TOKEN").trimmed());
    found.heroku = heroku::tokenFromEnvironment(base::systemEnvironment);
    qunsetenv("SF_ACCESS_TOKEN");
    qunsetenv("HEROKU_API_KEY");
    return found;
}

Result<QUrl> instanceFor(const QString &address)
{
    const QString full = address.contains(u"://"_s) ? address : u"https://"_s + address;
    const QUrl url = QUrl(full, QUrl::StrictMode)
                         .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool allowed = net::isLoopback(url) || (url.scheme() == u"https"_s && isSalesforceHost(url.host()));
    if (url.isValid() && net::isAcceptableTransport(url) && allowed)
        return url;
    return Error::make(ErrorKind::InvalidInput,
                       Text::tr("“%1” is not an address of a Salesforce org. Give its My Domain address, such as "
                                "https://acme.my.salesforce.com. Other hosts are accepted on this computer only.")
                           .arg(address),
                       ErrorAction::EditInput);
}

} // namespace applink::app
