// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/Session.h"

#include <memory>

namespace applink::net {
class HttpClient;
} // namespace applink::net

namespace applink::salesforce {

/// What can be done with tokens while nobody is signed in yet, or no longer: it owns the client that asks, so that
/// whoever signs in need not know HTTP. Tasks it gave out are destroyed before it.
class SessionTokens
{
public:
    SessionTokens();
    ~SessionTokens();
    SessionTokens(const SessionTokens &) = delete;
    SessionTokens &operator=(const SessionTokens &) = delete;

    /// For tests, which do not wait as long as a person would.
    [[nodiscard]] net::HttpClient *http() { return m_http.get(); }

    /// The session of an access token that was got elsewhere: asks the org whose it is. It cannot be renewed.
    [[nodiscard]] Task<Result<Session>> whose(Secret accessToken, QUrl instanceUrl);
    /// A fresh access token for a session that was kept (facts/salesforce.md 4.3).
    [[nodiscard]] Task<Result<Session>> renew(Session kept);
    /// The same session with the name of its user, where the org tells it: for the person's eyes only.
    [[nodiscard]] Task<Result<Session>> named(Session session);
    /// Takes the session's tokens back at Salesforce: the refresh token, which ends its access tokens too, or the
    /// access token of a session without one.
    [[nodiscard]] Task<Result<Done>> revoke(Session session);

private:
    std::unique_ptr<net::HttpClient> m_http;
};

} // namespace applink::salesforce
