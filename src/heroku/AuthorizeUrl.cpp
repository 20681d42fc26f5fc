// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/AuthorizeUrl.h"

#include "net/Hosts.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::AuthorizeUrl)
};

Error refused(const QString &why)
{
    return Error::make(ErrorKind::UnexpectedAnswer,
                       Text::tr("AppLink gave a link that is not opened, because %1.").arg(why), ErrorAction::None);
}

QString value(const QUrlQuery &query, const QString &name)
{
    QString text = query.queryItemValue(name, QUrl::FullyEncoded);
    text.replace(u'+', u' '); // form encoding
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

Result<AuthorizeFacts> authorizeFacts(const QUrl &url, const QUrl &expectedLoginUrl)
{
    if (!url.isValid() || url.host().isEmpty())
        return refused(Text::tr("it is no address"));
    if (!url.userInfo().isEmpty())
        return refused(Text::tr("it holds a user name"));
    const bool loopback = net::isLoopback(url);
    if (loopback && !net::isLoopback(expectedLoginUrl))
        return refused(Text::tr("it leads to this computer"));
    if (url.scheme() != "https"_L1 && !(loopback && url.scheme() == "http"_L1))
        return refused(Text::tr("it is not encrypted"));
    const QString host = url.host().toLower();
    if (host != expectedLoginUrl.host().toLower() && !host.endsWith(".salesforce.com"_L1))
        return refused(Text::tr("%1 is no host of Salesforce").arg(host));
    if (!url.path().endsWith("/services/oauth2/authorize"_L1))
        return refused(Text::tr("it is not Salesforce's authorize page"));
    const QUrlQuery query(url);
    AuthorizeFacts facts;
    facts.host = url.port() > 0 ? u"%1:%2"_s.arg(host).arg(url.port()) : host;
    facts.clientId = value(query, u"client_id"_s);
    facts.callback = value(query, u"redirect_uri"_s);
    facts.scopes = value(query, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    facts.hasCodeChallenge = query.hasQueryItem(u"code_challenge"_s);
    if (facts.clientId.isEmpty())
        return refused(Text::tr("it names no OAuth client"));
    return facts;
}

} // namespace applink::heroku
