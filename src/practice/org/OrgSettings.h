// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// An External Client App that is in the org when the practice begins.
struct AppSeed
{
    /// The names its parts have: as Setup gives them, as the platform generates them, or all like the app.
    enum class Naming { Setup, Platform, Plain };

    QString apiName = QStringLiteral("Heroku_AppLink");
    QString label = QStringLiteral("Heroku AppLink");
    QString contactEmail = QStringLiteral("admin@practice.example");
    Naming naming = Naming::Setup;
    QStringList scopes{QStringLiteral("Api"), QStringLiteral("Basic"),
                       QStringLiteral("RefreshToken")}; ///< metadata tokens
    QStringList callbacks{QStringLiteral("https://localhost")};
    bool withOauth = true;                ///< false: made half, the app alone
    bool withPolicies = true;             ///< false: those that the platform makes by itself
    QMap<QString, QString> globalOauth;   ///< elements that differ from the documented steps
    QMap<QString, QString> oauthPolicies; ///< likewise
    QStringList permissionSets;           ///< that have access; they are made where missing
};

struct UserSeed
{
    QString username;
    QString password;
    QString name;
    QString email;
    QString profile;
};

struct ProfileSeed
{
    QString name;
    QStringList permissions; ///< API names without the prefix, such as "ModifyAllData"
};

struct PermissionSetSeed
{
    QString name;
    QString label;
    QStringList assignedTo; ///< user names
    QStringList permissions;
};

/// What the practice org is like when it starts: plain data, filled by a scenario.
struct OrgSettings
{
    QString orgName = QStringLiteral("Practice Org");
    QString organizationType = QStringLiteral("Developer Edition");
    bool isSandbox = false;
    QString instanceName = QStringLiteral("PRACTICE1");
    QString language = QStringLiteral("en_US");
    QString trialEnds; ///< empty: no trial
    int maxApiVersion = 67;
    bool knowsExternalClientApps = true;
    bool jwtTokens = false;               ///< access tokens have the JWT format, which SOAP refuses
    QStringList missingPermissionColumns; ///< of UserPermissionAccess, without the prefix
    bool pkceForAll = false;              ///< OauthOidcSettings.isPkceRequired
    int propagationSeconds = 0;           ///< a new app is unknown to the authorize endpoint for so long
    int deployPolls = 0;                  ///< looks at a deploy before it is done
    enum class PlatformCli { Installed, Uninstalled, Blocked };
    PlatformCli platformCli = PlatformCli::Installed;

    QList<ProfileSeed> profiles;
    QList<UserSeed> users; ///< the first is the administrator
    QList<PermissionSetSeed> permissionSets;
    int generatedPermissionSets = 0; ///< so many more, to page through
    QList<AppSeed> apps;
    QStringList connectedApps;

    /// An org with a system administrator who may do everything, and a standard user.
    static OrgSettings standard();
};

/// Every permission the practice org knows, without the prefix.
[[nodiscard]] QStringList knownPermissions();

} // namespace applink::practice
