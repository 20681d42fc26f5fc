// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"

#include <QHash>
#include <QUrl>

#include <optional>

namespace applink::practice {

/// A client of the OAuth endpoints: an External Client App, PlatformCLI, or one that Heroku registered.
struct OAuthClient
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
    bool blocked = false;
    bool uninstalled = false; ///< only who may approve uninstalled apps gets in (facts/salesforce.md 4.6)
    bool denied = false;      ///< the person says no
    bool rotatesRefreshTokens = false;
    bool introspectsAll = false;
    bool jwtTokens = false;
    QString refreshPolicy; ///< refreshTokenPolicyType; empty: valid until revoked
    qint64 refreshSeconds = 0;
    bool refreshIdlesOut = false;
    qint64 sessionSeconds = 7200;
};

class OAuthClients
{
public:
    OAuthClients(const OrgState *state, const EcaStore *store) : m_state(state), m_store(store) {}

    /// Nothing, and an error code, for an id that is not known or not known yet.
    [[nodiscard]] std::optional<OAuthClient> find(const QString &id, QString *error) const;
    QString add(const QString &label, const QUrl &callback, const QStringList &scopes);

private:
    [[nodiscard]] OAuthClient platformCli() const;

    const OrgState *m_state;
    const EcaStore *m_store;
    QHash<QString, OAuthClient> m_registered;
};

} // namespace applink::practice
