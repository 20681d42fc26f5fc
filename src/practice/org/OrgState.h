// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Clock.h"
#include "practice/org/OrgSettings.h"
#include "practice/org/SalesforceIds.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace applink::practice {

struct OrgUser
{
    QString id;
    QString username;
    QString password;
    QString name;
    QString email;
    QString profileId;
    bool active = true;
};

struct OrgProfile
{
    QString id;
    QString name;
    QStringList permissions;
    QString shadowSetId; ///< the permission set that the profile owns
    QString license = {};
    QString userType = {};
};

struct OrgPermissionSet
{
    QString id;
    QString name;
    QString label;
    QString description;
    QString profileId; ///< of the profile that owns it; empty for a real one
    QStringList permissions;
    bool activationRequired = false; ///< session-based
    QString license = {};            ///< empty: any user fits
    QString namespacePrefix = {};

    [[nodiscard]] QString fullName() const
    {
        return namespacePrefix.isEmpty() ? name : namespacePrefix + QStringLiteral("__") + name;
    }
};

struct OrgAssignment
{
    QString id;
    QString userId;
    QString permissionSetId;
};

/// A row of SetupEntityAccess for an External Client App.
struct OrgGrant
{
    QString id;
    QString parentId; ///< permission set, or the one a profile owns
    QString appId;
};

/// An access token and what it may do.
struct OrgSession
{
    QString accessToken;
    QString refreshToken; ///< it was made with; empty: none
    QString userId;
    QString clientId;
    QStringList scopes;
    bool isJwt = false;
    QDateTime startedAt;
    QDateTime usedAt;
    qint64 idleSeconds = 7200; ///< it ends so long after its last use
};

/// A refresh token, which outlives the access tokens made with it.
struct OrgRefreshToken
{
    QString token;
    QString userId;
    QString clientId;
    QStringList scopes;
    QDateTime createdAt;
    QDateTime usedAt;
};

struct OrgExternalService
{
    QString id;
    QString name;
    QString provider; ///< the HerokuAppLink id
    QString namedCredentialId;
    QString externalCredentialId;
};

/// What is in the practice org besides its External Client Apps. Plain data and the rules that keep it whole.
class OrgState
{
public:
    OrgState(const OrgSettings &settings, Clock *clock);

    [[nodiscard]] const OrgSettings &settings() const { return m_settings; }
    OrgSettings &settings() { return m_settings; }
    [[nodiscard]] const QString &orgId() const { return m_orgId; }
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }
    IdMaker &ids() { return m_ids; }
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }
    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }

    [[nodiscard]] const OrgUser *userById(const QString &id) const;
    [[nodiscard]] const OrgUser *userByName(const QString &username) const;
    [[nodiscard]] const OrgProfile *profileById(const QString &id) const;
    [[nodiscard]] const OrgProfile *profileByName(const QString &name) const;
    [[nodiscard]] const OrgPermissionSet *permissionSetById(const QString &id) const;
    /// Names compare without regard to case, as the org does.
    [[nodiscard]] const OrgPermissionSet *permissionSetByName(const QString &name) const;
    /// Likewise, where sets of a package are called namespace__Name.
    [[nodiscard]] const OrgPermissionSet *permissionSetByFullName(const QString &name) const;
    OrgPermissionSet *addPermissionSet(const QString &name, const QString &label);
    /// To change label and description; null for an unknown one and for those that profiles own.
    [[nodiscard]] OrgPermissionSet *editPermissionSet(const QString &id);
    void removePermissionSet(const QString &id);
    /// By profile and permission sets together.
    [[nodiscard]] bool userHolds(const QString &userId, const QString &permission) const;
    [[nodiscard]] bool isAssigned(const QString &userId, const QString &permissionSetId) const;
    QString assign(const QString &userId, const QString &permissionSetId);
    bool removeAssignment(const QString &id);
    QString grant(const QString &parentId, const QString &appId);
    bool removeGrant(const QString &id);
    [[nodiscard]] bool hasGrant(const QString &parentId, const QString &appId) const;
    /// Whether an admin-approved app lets this user in.
    [[nodiscard]] bool isGranted(const QString &userId, const QString &appId) const;

    /// A new access token. `refreshToken` is the one it is made with, if any.
    const OrgSession &addSession(const QString &userId, const QString &clientId, const QStringList &scopes,
                                 const QString &refreshToken, qint64 idleSeconds, bool isJwt);
    /// At most five a user and app: the sixth ends the oldest (facts/salesforce.md 4.3).
    QString addRefreshToken(const QString &userId, const QString &clientId, const QStringList &scopes);
    /// The session of a token that has not timed out; this is its newest use.
    [[nodiscard]] const OrgSession *useSession(const QString &accessToken);
    /// The same without being a use.
    [[nodiscard]] const OrgSession *session(const QString &accessToken) const;
    [[nodiscard]] OrgRefreshToken *refreshToken(const QString &token);
    /// A refresh token takes its access tokens along. False for an unknown token.
    bool revoke(const QString &token);
    /// Ends every token of an app, for users for whom `ends` says so.
    void revokeOf(const QString &clientId, const std::function<bool(const QString &userId)> &ends);
    [[nodiscard]] const QList<OrgRefreshToken> &refreshTokens() const { return m_refreshTokens; }
    [[nodiscard]] const QList<OrgSession> &sessions() const { return m_sessions; }

    [[nodiscard]] const QList<OrgUser> &users() const { return m_users; }
    [[nodiscard]] const QList<OrgProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QList<OrgPermissionSet> &permissionSets() const { return m_permissionSets; }
    [[nodiscard]] const QList<OrgAssignment> &assignments() const { return m_assignments; }
    QList<OrgGrant> &grants() { return m_grants; }
    [[nodiscard]] const QList<OrgGrant> &grants() const { return m_grants; }
    QList<OrgExternalService> &externalServices() { return m_externalServices; }
    [[nodiscard]] const QList<OrgExternalService> &externalServices() const { return m_externalServices; }
    /// API requests of the last 24 hours, as far as the allowance goes.
    [[nodiscard]] int requestCount() const { return m_requestCount; }
    void countRequest() { ++m_requestCount; }
    /// Rows of Tooling's DeployRequest, oldest first.
    QList<QJsonObject> &deployRows() { return m_deployRows; }
    [[nodiscard]] const QList<QJsonObject> &deployRows() const { return m_deployRows; }

private:
    OrgSettings m_settings;
    Clock *m_clock;
    IdMaker m_ids;
    QString m_orgId;
    QUrl m_baseUrl;
    QList<OrgUser> m_users;
    QList<OrgProfile> m_profiles;
    QList<OrgPermissionSet> m_permissionSets;
    QHash<QString, qsizetype>
        m_setByName; ///< full names, lower case; index into m_permissionSets, kept by the two writers
    QList<OrgAssignment> m_assignments;
    QList<OrgGrant> m_grants;
    QList<OrgSession> m_sessions;
    QList<OrgRefreshToken> m_refreshTokens;
    QList<OrgExternalService> m_externalServices;
    QList<QJsonObject> m_deployRows;
    int m_requestCount = 0;

    void indexSets();
};

/// A date as the REST API writes it: no colon in the zone.
[[nodiscard]] QString restDate(const QDateTime &date);
/// Random bytes as URL-safe text.
[[nodiscard]] QString randomToken(int bytes);

} // namespace applink::practice
