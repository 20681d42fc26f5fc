// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/http/HttpMessage.h"
#include "practice/org/IdentityService.h"
#include "practice/org/OAuthClients.h"
#include "practice/org/TokenService.h"

#include <QHash>

namespace applink::practice {

/// OAuth 2.0 as the org speaks it (facts/salesforce.md section 4): authorize with its checks before any login, login
/// and consent pages; tokens and identities are its parts' work.
class OAuthService
{
public:
    OAuthService(OrgState *state, EcaStore *store)
        : m_state(state)
        , m_clients(state, store)
        , m_tokens(state, store, &m_clients)
        , m_identity(state, store)
    {}

    /// Nothing when the path is none of its own.
    [[nodiscard]] std::optional<HttpResponse> handle(const HttpRequest &request);
    [[nodiscard]] OAuthClients &clients() { return m_clients; }
    [[nodiscard]] TokenService &tokens() { return m_tokens; }

private:
    HttpResponse authorize(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse>
    refusedBeforeLogin(const HttpRequest &request, const QHash<QString, QString> &form, OAuthClient *client) const;
    HttpResponse login(const HttpRequest &request);
    HttpResponse consent(const HttpRequest &request);
    /// Where a user ends who may not use this app; nothing for all others.
    [[nodiscard]] std::optional<HttpResponse> refusedUser(const OAuthClient &client, const QString &userId) const;
    HttpResponse proceed(const QString &requestId, const QString &userId);
    HttpResponse deny(const QString &requestId);
    [[nodiscard]] QString browserUser(const HttpRequest &request) const;

    OrgState *m_state;
    OAuthClients m_clients;
    TokenService m_tokens;
    IdentityService m_identity;
    QHash<QString, OAuthAuthorization> m_waiting;
    QHash<QString, QString> m_browsers; ///< cookie to user id
};

} // namespace applink::practice
