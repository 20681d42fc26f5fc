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
};

struct OrgProfile
{
    QString id;
    QString name;
    QStringList permissions;
    QString shadowSetId; ///< the permission set that the profile owns
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
    QString refreshToken;
    QString userId;
    QString clientId;
    QStringList scopes;
    bool isJwt = false;
    bool expired = false;
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
    OrgPermissionSet *addPermissionSet(const QString &name, const QString &label);
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

    OrgSession &addSession(const QString &userId, const QString &clientId, const QStringList &scopes,
                           bool withRefreshToken);
    [[nodiscard]] OrgSession *sessionByToken(const QString &accessToken);
    [[nodiscard]] OrgSession *sessionByRefreshToken(const QString &refreshToken);
    void revoke(const QString &token);

    [[nodiscard]] const QList<OrgUser> &users() const { return m_users; }
    [[nodiscard]] const QList<OrgProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QList<OrgPermissionSet> &permissionSets() const { return m_permissionSets; }
    [[nodiscard]] const QList<OrgAssignment> &assignments() const { return m_assignments; }
    QList<OrgGrant> &grants() { return m_grants; }
    [[nodiscard]] const QList<OrgGrant> &grants() const { return m_grants; }
    QList<OrgExternalService> &externalServices() { return m_externalServices; }
    [[nodiscard]] const QList<OrgExternalService> &externalServices() const { return m_externalServices; }
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
    QHash<QString, qsizetype> m_setByName; ///< lower case; index into m_permissionSets, kept by the two writers
    QList<OrgAssignment> m_assignments;
    QList<OrgGrant> m_grants;
    QList<OrgSession> m_sessions;
    QList<OrgExternalService> m_externalServices;
    QList<QJsonObject> m_deployRows;

    void indexSets();
};

/// A date as the REST API writes it: no colon in the zone.
[[nodiscard]] QString restDate(const QDateTime &date);
/// Random bytes as URL-safe text.
[[nodiscard]] QString randomToken(int bytes);

} // namespace applink::practice
