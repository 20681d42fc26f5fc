// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/http/HttpMessage.h"
#include "practice/org/EcaStore.h"

#include <QHash>

namespace applink::practice {

/// OAuth 2.0 as the org speaks it (facts/salesforce.md section 4): authorize with its checks before any login, login
/// and consent pages, token, revoke, introspect, userinfo, identity.
class OAuthService
{
public:
    OAuthService(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    /// Nothing when the path is none of its own.
    [[nodiscard]] std::optional<HttpResponse> handle(const HttpRequest &request);
    /// Heroku's own client, which the AppLink connect request leads to.
    QString registerClient(const QString &label, const QUrl &callback, const QStringList &scopes);
    OrgAccess::Exchange exchange(const QString &clientId, const QString &code, const QUrl &callback,
                                 const QString &codeVerifier);

private:
    struct Client
    {
        QString id;
        QString secret; ///< empty: public
        QString label;
        QString appId; ///< of an External Client App
        QStringList callbacks;
        QStringList scopes;
        bool pkceRequired = false;
        bool secretForWeb = false;
        bool secretForRefresh = false;
        bool adminApproved = false;
    };
    struct Authorization
    {
        Client client;
        QString callback;
        QStringList scopes;
        QString state;
        QString challenge;
        QString userId;
    };
    struct Code
    {
        Authorization authorization;
        QDateTime validUntil;
    };

    [[nodiscard]] std::optional<Client> client(const QString &id, QString *error) const;
    HttpResponse authorize(const HttpRequest &request);
    HttpResponse login(const HttpRequest &request);
    HttpResponse consent(const HttpRequest &request);
    HttpResponse proceed(const QString &requestId, const QString &userId);
    HttpResponse token(const HttpRequest &request);
    HttpResponse tokenByCode(const QHash<QString, QString> &form);
    HttpResponse tokenByRefresh(const QHash<QString, QString> &form);
    HttpResponse userInfo(const HttpRequest &request) const;
    HttpResponse identity(const HttpRequest &request) const;
    [[nodiscard]] QString browserUser(const HttpRequest &request) const;
    [[nodiscard]] QJsonObject tokenAnswer(const OrgSession &session, bool withRefreshToken) const;
    [[nodiscard]] std::optional<QString> takeCode(const QString &clientId, const QString &code, const QString &callback,
                                                  const QString &verifier, Authorization *authorization);

    OrgState *m_state;
    EcaStore *m_store;
    QHash<QString, Client> m_registered;
    QHash<QString, Authorization> m_waiting;
    QHash<QString, Code> m_codes;
    QHash<QString, QString> m_browsers; ///< cookie to user id
};

} // namespace applink::practice
