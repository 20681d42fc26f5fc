// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/TokenRefresh.h"

#include "net/HttpClient.h"
#include "net/TransportError.h"
#include "salesforce/SalesforceError.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::TokenRefresh)
};

QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &values)
{
    QByteArray body;
    for (const auto &[name, value] : values) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return body;
}

} // namespace

Task<Result<Session>> refreshSession(net::HttpClient *http, Session session)
{
    const Error ended =
        Error::make(ErrorKind::NotAuthenticated, Text::tr("The Salesforce session has ended. Sign in again."),
                    ErrorAction::SignInAgain);
    if (session.refreshToken.isEmpty())
        co_return ended;
    net::HttpRequest request;
    request.verb = "POST";
    request.url = (session.loginUrl.isEmpty() ? session.instanceUrl : session.loginUrl)
                      .resolved(QUrl(u"/services/oauth2/token"_s));
    request.contentType = "application/x-www-form-urlencoded";
    QList<std::pair<QByteArray, QByteArray>> values;
    values.emplaceBack("grant_type", "refresh_token");
    values.emplaceBack("refresh_token", session.refreshToken.reveal());
    values.emplaceBack("client_id", session.clientId.toUtf8());
    if (!session.clientSecret.isEmpty()) // a secret that is sent is checked even where none is needed (4.3)
        values.emplaceBack("client_secret", session.clientSecret.reveal());
    request.body = form(values);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"renew the session"_s;
    const auto response = co_await http->send(request);
    if (!response)
        co_return response.error();
    const QJsonObject json = response->json().object();
    if (!response->isSuccess()) {
        Error error = restError(*response);
        // Neither a failure of the service nor a proxy's page says anything about the session.
        if (error.kind == ErrorKind::ServerFailed || error.kind == ErrorKind::RateLimited ||
            error.kind == ErrorKind::UnexpectedAnswer)
            co_return error;
        Error again = ended;
        again.detail = error.detail;
        again.code = error.code;
        co_return again;
    }
    const QString token = json["access_token"_L1].toString();
    if (token.isEmpty())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    // The id is an address that ends in /orgId/userId.
    const QStringList id = json["id"_L1].toString().split(u'/');
    if (id.size() >= 2 &&
        (id.last().left(15) != session.userId.left(15) || id[id.size() - 2].left(15) != session.orgId.left(15)))
        co_return Error::make(ErrorKind::Conflict,
                              Text::tr("The renewed session belongs to another org or user. Sign in again."),
                              ErrorAction::SignInAgain);
    Session renewed = session;
    renewed.accessToken = Secret(token);
    if (const QString rotated = json["refresh_token"_L1].toString(); !rotated.isEmpty())
        renewed.refreshToken = Secret(rotated);
    if (const QUrl instance(json["instance_url"_L1].toString()); instance.isValid() && !instance.isEmpty())
        renewed.instanceUrl = instance;
    renewed.issuedAt = QDateTime::currentDateTimeUtc();
    co_return renewed;
}

Task<Result<Session>> sessionFromToken(net::HttpClient *http, Secret accessToken, QUrl instanceUrl)
{
    net::HttpRequest request;
    request.url = instanceUrl.resolved(QUrl(u"/services/oauth2/userinfo"_s));
    request.headers = {{"Authorization", "Bearer " + accessToken.reveal()}, {"Accept", "application/json"}};
    request.purpose = u"ask whose token this is"_s;
    const auto response = co_await http->send(request);
    if (!response)
        co_return response.error();
    if (!response->isSuccess()) {
        Error error = restError(*response);
        if (isExpiredSession(error))
            error.summary =
                Text::tr("The org does not take this access token. It may have expired, or belong to another org.");
        co_return error;
    }
    const QJsonObject json = response->json().object();
    Session session;
    session.instanceUrl = instanceUrl;
    session.accessToken = accessToken;
    session.orgId = json["organization_id"_L1].toString();
    session.userId = json["user_id"_L1].toString();
    session.username = json["preferred_username"_L1].toString();
    session.borrowed = true;
    session.issuedAt = QDateTime::currentDateTimeUtc();
    if (session.orgId.isEmpty() || session.userId.isEmpty())
        co_return net::unexpectedAnswer(instanceUrl.host(), response->status, response->body);
    co_return session;
}

} // namespace applink::salesforce
