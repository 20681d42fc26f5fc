// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/MetadataNode.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// An External Client App that is in the org when the practice begins.
struct AppSeed
{
    /// The names its parts have: as Setup gives them, as the platform generates them, all like the app,
    /// or as another tool would.
    enum class Naming { Setup, Platform, Plain, Foreign };

    QString apiName = QStringLiteral("Heroku_AppLink");
    QString label = QStringLiteral("Heroku AppLink");
    QString contactEmail = QStringLiteral("admin@practice.example");
    QString description = {};
    Naming naming = Naming::Setup;
    QStringList scopes{QStringLiteral("Api"), QStringLiteral("Basic"),
                       QStringLiteral("RefreshToken")}; ///< metadata tokens
    QStringList callbacks{QStringLiteral("https://localhost")};
    bool withOauth = true;                ///< false: made half, the app alone
    bool withPolicies = true;             ///< false: those that the platform makes by itself
    QMap<QString, QString> globalOauth;   ///< elements that differ from the documented steps
    QMap<QString, QString> oauthSettings; ///< likewise
    QMap<QString, QString> oauthPolicies; ///< likewise
    QMap<QString, QString> plugins;       ///< likewise, of the plug-in policies
    QList<MetadataNode> globalGroups;     ///< such as idTokenConfig
    QList<MetadataNode> settingsGroups;   ///< such as trustedIpRanges
    QList<MetadataNode> policyGroups;     ///< such as customAttributes
    QStringList permissionSets;           ///< that have access; they are made where missing
    QStringList profiles;                 ///< likewise; through their own permission sets, so a comma does no harm
    QStringList usedBy;                   ///< user names that have authorized it before the practice begins
    bool blocked = false;                 ///< by the administrator: nobody may authorize it
};

/// A connected app that is in the org from before Spring '26 (facts/salesforce.md section 8).
struct ConnectedAppSeed
{
    QString apiName;
    QString label;
    QString contactEmail = QStringLiteral("admin@practice.example");
    QString description;
    QStringList callbacks; ///< none: it has no OAuth at all
    QStringList scopes;    ///< metadata tokens
    QMap<QString, QString> oauthConfig;
    QMap<QString, QString> oauthPolicy;
    QMap<QString, QString> sessionPolicy;
    QStringList profiles;
    QStringList permissionSets;
    QList<MetadataNode> groups; ///< such as ipRanges and attributes
};

/// An element of a metadata type that this org knows and the fact sheet does not.
struct NewerElement
{
    QString type;
    QString name;
    int since = 67; ///< API version
    QString defaultValue;
};

struct UserSeed
{
    QString username;
    QString password; ///< empty: the one that all such users share
    QString name;
    QString email;
    QString profile;
    bool active = true;
};

struct ProfileSeed
{
    QString name;
    QStringList permissions; ///< API names without the prefix, such as "ModifyAllData"
    QString license = QStringLiteral("Salesforce");
    QString userType = QStringLiteral("Standard");
};

struct PermissionSetSeed
{
    QString name;
    QString label;
    QStringList assignedTo; ///< user names
    QStringList permissions;
    QString license; ///< empty: any user fits
    QString namespacePrefix;
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
    QStringList refusedFields;            ///< "Object.Field" that SOQL does not know in this org
    /// Where SOQL knows the objects of External Client Apps (facts/salesforce.md 3.5).
    enum class EcaQueries { Everywhere, ToolingOnly, Nowhere };
    EcaQueries ecaQueries = EcaQueries::Everywhere;
    bool pkceForAll = false;              ///< OauthOidcSettings.isPkceRequired
    bool pkceReadsBackTrue = false;       ///< isPkceRequired false deploys and reads back true, as seen in some orgs
    bool policyListsTakeIds = false;      ///< commaSeparatedPermissionSet takes ids only, as its description says
    bool policyListsTakeNothing = false;  ///< nor profiles: what they name is never found
    bool policiesAfterApp = false;        ///< the package that makes an app may not hold its policies
    bool policySetsNeedAssignment = true; ///< a policy may only name sets that are assigned to who deploys it
    bool secretInRestApi = false;         ///< ExternalClientAppSettings.enableClientSecretInRestApiAccess
    bool secretInMetadataApi = false;     ///< ExternalClientAppSettings.enableConsumerSecretApiAccess
    QList<NewerElement> newerElements;
    int propagationSeconds = 0; ///< a new app is unknown to the authorize endpoint for so long
    int sessionMinutes = 120;   ///< an access token lives so long after its last use
    int dailyRequests = 15000;  ///< then 403 REQUEST_LIMIT_EXCEEDED
    int clockAheadSeconds = 0;  ///< how far the org's clock is from this computer's
    QString genericHost;        ///< a request to this host meets the login host of all orgs, not this org's My Domain

    int queuePolls = 0;      ///< looks at a deploy before its turn comes
    int deployPolls = 0;     ///< looks at it while it is worked on
    int finalizingPolls = 0; ///< looks at it when it can no longer be cancelled
    /// Shapes that clients meet in real answers (facts/salesforce.md 2.2).
    bool loneObjects = false; ///< a list of one is that one
    bool textNumbers = false; ///< numbers and booleans are text
    bool nullLists = false;   ///< an empty list is null

    enum class PlatformCli { Installed, Uninstalled, Blocked, Denied };
    PlatformCli platformCli = PlatformCli::Installed;

    QList<ProfileSeed> profiles;
    QList<UserSeed> users; ///< the first is the administrator
    QList<PermissionSetSeed> permissionSets;
    int generatedPermissionSets = 0; ///< so many more, to page through
    QList<AppSeed> apps;
    QList<ConnectedAppSeed> connectedApps;

    /// An org with a system administrator who may do everything, and a standard user.
    static OrgSettings standard();
};

/// Every permission the practice org knows, without the prefix.
[[nodiscard]] QStringList knownPermissions();

} // namespace applink::practice
