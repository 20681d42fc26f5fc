// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/http/HttpMessage.h"
#include "practice/org/OAuthClients.h"

#include <QHash>

namespace applink::practice {

/// What a person agreed to, waiting to be swapped for tokens.
struct OAuthAuthorization
{
    OAuthClient client;
    QString callback;
    QStringList scopes;
    QString state;
    QString challenge;
    QString loginHint;
    QString userId;
};

/// The token endpoint and its neighbours revoke and introspect (facts/salesforce.md 4.3, 4.5).
class TokenService
{
public:
    TokenService(OrgState *state, EcaStore *store, OAuthClients *clients)
        : m_state(state)
        , m_store(store)
        , m_clients(clients)
    {}

    /// A code for the callback: good once and for 15 minutes.
    QString issueCode(const OAuthAuthorization &authorization);
    HttpResponse token(const HttpRequest &request);
    HttpResponse revoke(const HttpRequest &request);
    HttpResponse introspect(const HttpRequest &request);
    /// As Heroku swaps the code of a connection.
    OrgAccess::Exchange exchange(const QString &clientId, const QString &code, const QUrl &callback,
                                 const QString &codeVerifier);

private:
    using Form = QHash<QString, QString>;
    struct Code
    {
        OAuthAuthorization authorization;
        QDateTime validUntil;
    };
    HttpResponse byCode(const OAuthClient &client, const Form &form);
    HttpResponse byRefreshToken(const OAuthClient &client, const Form &form);
    HttpResponse byJwt(const Form &form);
    [[nodiscard]] bool hasExpired(const OrgRefreshToken &token, const OAuthClient &client) const;
    HttpResponse answer(const OAuthClient &client, const OrgRefreshToken &grant, bool withRefreshToken);
    /// What is wrong with a code, or nothing and the authorization.
    [[nodiscard]] std::optional<QString> takeCode(const QString &clientId, const QString &code, const QString &callback,
                                                  const QString &verifier, OAuthAuthorization *authorization);

    OrgState *m_state;
    EcaStore *m_store;
    OAuthClients *m_clients;
    QHash<QString, Code> m_codes;
};

} // namespace applink::practice
