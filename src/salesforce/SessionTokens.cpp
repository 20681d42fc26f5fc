// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SessionTokens.h"

#include "net/HttpClient.h"
#include "salesforce/SalesforceError.h"
#include "salesforce/TokenRefresh.h"

namespace applink::salesforce {

using namespace Qt::StringLiterals;

SessionTokens::SessionTokens() : m_http(std::make_unique<net::HttpClient>()) {}
SessionTokens::~SessionTokens() = default;

Task<Result<Session>> SessionTokens::whose(Secret accessToken, QUrl instanceUrl)
{
    return sessionFromToken(m_http.get(), std::move(accessToken), std::move(instanceUrl));
}

Task<Result<Session>> SessionTokens::renew(Session kept)
{
    return refreshSession(m_http.get(), std::move(kept));
}

Task<Result<Session>> SessionTokens::named(Session session)
{
    auto asking = sessionFromToken(m_http.get(), session.accessToken, session.instanceUrl);
    const auto known = co_await std::move(asking);
    if (!known)
        co_return known.error();
    session.username = known->username;
    co_return session;
}

Task<Result<Done>> SessionTokens::revoke(Session session)
{
    const Secret token = session.refreshToken.isEmpty() ? session.accessToken : session.refreshToken;
    if (token.isEmpty())
        co_return Done{};
    net::HttpRequest request;
    request.verb = "POST";
    request.url = (session.loginUrl.isEmpty() ? session.instanceUrl : session.loginUrl)
                      .resolved(QUrl(u"/services/oauth2/revoke"_s));
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "token=" + QUrl::toPercentEncoding(QString::fromUtf8(token.reveal()));
    request.headers = {{"Accept", "application/json"}};
    request.timeout = std::chrono::seconds(10); // nobody waits for it
    request.purpose = u"revoke the session"_s;
    const auto response = co_await m_http->send(request);
    if (!response)
        co_return response.error();
    if (response->isSuccess())
        co_return Done{};
    Error error = restError(*response);
    // A token that the org does not know any more is as good as revoked.
    if (error.code == "invalid_token"_L1)
        co_return Done{};
    co_return error;
}

} // namespace applink::salesforce
