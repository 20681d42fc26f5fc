// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgRows.h"

#include "salesforce/Scopes.h"
#include "salesforce/Soql.h"
#include "setup/ComponentTypes.h"
#include "setup/PermissionSetName.h"

#include <algorithm>
#include <array>

namespace applink::setup {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &row, QLatin1StringView column)
{
    return row[column].toString();
}

QString text(const QJsonObject &row, QLatin1StringView relation, QLatin1StringView column)
{
    return row[relation].toObject()[column].toString();
}

/// Booleans and numbers as metadata writes them; null stays null.
QString columnText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.isString() ? value.toString() : QString();
}

/// Turns rows into a value, keeping "could not be read" and its reason.
template <class T, class Make>
Read<T> fromRows(const OrgRows &rows, OrgQuery query, Make make)
{
    const auto read = rows.value(query);
    if (read.isKnown())
        return Read<T>::known(make(read.value()), read.source());
    return Read<T>::unreadable(read.error(), orgQuerySource(query));
}

OrgKind kindOf(const QJsonObject &organization, const QUrl &instanceUrl)
{
    // facts/salesforce.md 5.3
    if (organization["IsSandbox"_L1].toBool())
        return instanceUrl.host().contains(".scratch."_L1) ? OrgKind::ScratchOrg : OrgKind::Sandbox;
    if (text(organization, "OrganizationType"_L1).contains("Developer Edition"_L1))
        return OrgKind::DeveloperEdition;
    return organization["TrialExpirationDate"_L1].isString() ? OrgKind::Trial : OrgKind::Production;
}

Read<OrgIdentity> identityFrom(const OrgRows &rows, const OrgSnapshot &snapshot)
{
    const auto organization = rows.value(OrgQuery::Organization);
    const auto user = rows.value(OrgQuery::User);
    if (!organization.isKnown())
        return Read<OrgIdentity>::unreadable(organization.error(), orgQuerySource(OrgQuery::Organization));
    if (!user.isKnown())
        return Read<OrgIdentity>::unreadable(user.error(), orgQuerySource(OrgQuery::User));
    const QJsonObject org = organization.value().value(0);
    const QJsonObject me = user.value().value(0);
    OrgIdentity identity;
    identity.orgId = text(org, "Id"_L1);
    identity.name = text(org, "Name"_L1);
    identity.edition = text(org, "OrganizationType"_L1);
    identity.kind = kindOf(org, snapshot.instanceUrl);
    identity.instanceName = text(org, "InstanceName"_L1);
    identity.language = text(org, "LanguageLocaleKey"_L1);
    identity.userId = text(me, "Id"_L1);
    identity.username = text(me, "Username"_L1);
    identity.userDisplayName = text(me, "Name"_L1);
    identity.email = text(me, "Email"_L1);
    return Read<OrgIdentity>::known(identity, organization.source());
}

/// A SOQL column that shows a metadata element under another name (facts/salesforce.md 3.5).
struct Column
{
    QLatin1StringView column;
    QLatin1StringView element;
};

constexpr std::array policyColumns{
    Column{"PermittedUsersPolicyType"_L1, "permittedUsersPolicyType"_L1},
    Column{"IpRelaxationPolicyType"_L1, "ipRelaxationPolicyType"_L1},
    Column{"RefreshTokenPolicyType"_L1, "refreshTokenPolicyType"_L1},
    Column{"RefreshTokenValidityPeriod"_L1, "refreshTokenValidityPeriod"_L1},
    Column{"RefreshTokenValidityUnit"_L1, "refreshTokenValidityUnit"_L1},
    Column{"RequiredSessionLevel"_L1, "requiredSessionLevel"_L1},
};

void addComponent(OrgSnapshot &snapshot, const OrgRows &rows, OrgQuery query, const QString &componentType,
                  const std::function<QHash<QString, QString>(const QJsonObject &)> &columns)
{
    const auto *app = snapshot.app();
    const auto read = rows.value(query);
    if (!app || !read.isKnown())
        return;
    for (const QJsonObject &row : read.value()) {
        if (text(row, "ExternalClientApplicationId"_L1).left(15) != app->id.left(15))
            continue;
        auto &component = snapshot.components[componentType];
        if (component.fullName.isEmpty())
            component.fullName = text(row, "DeveloperName"_L1);
        component.columns = columns(row);
        component.columnsSource = read.source();
        return;
    }
}

QHash<QString, QString> policyValues(const QJsonObject &row)
{
    QHash<QString, QString> values;
    for (const Column &column : policyColumns) {
        // Empty text and null both mean "not set" (facts/salesforce.md 3.5).
        const QString value = columnText(row[column.column]);
        values.insert(column.element, value.isEmpty() ? QString() : value);
    }
    return values;
}

QHash<QString, QString> scopeValues(const QJsonObject &row)
{
    QHash<QString, bool> flags;
    for (const QString &column : salesforce::scopeColumns())
        flags.insert(column, row[column].toBool());
    return {
        {u"commaSeparatedOauthScopes"_s, salesforce::commaSeparatedTokens(salesforce::scopeKeysFromColumns(flags))}};
}

QHash<QString, QString> appValues(const QJsonObject &row)
{
    return {{u"label"_s, text(row, "MasterLabel"_L1)},
            {u"contactEmail"_s, columnText(row["ContactEmail"_L1])},
            {u"distributionState"_s, columnText(row["DistributionState"_L1])}};
}

QString nameList(const QStringList &names)
{
    return salesforce::soqlList(names);
}

} // namespace

QStringList permissionColumns()
{
    // facts/salesforce.md 5.2, and what connecting and publishing take (facts/heroku-applink.md 6.1).
    return {u"PermissionsApiEnabled"_s,
            u"PermissionsCustomizeApplication"_s,
            u"PermissionsModifyAllData"_s,
            u"PermissionsModifyMetadata"_s,
            u"PermissionsExternalClientAppDeveloper"_s,
            u"PermissionsExternalClientAppAdmin"_s,
            u"PermissionsExternalClientAppViewer"_s,
            u"PermissionsViewSetup"_s,
            u"PermissionsAssignPermissionSets"_s,
            u"PermissionsManageProfilesPermissionsets"_s};
}

QString permissionQuery(const QStringList &columns)
{
    return u"SELECT %1 FROM UserPermissionAccess LIMIT 1"_s.arg(columns.join(u", "_s));
}

QList<std::pair<OrgQuery, QString>> orgQueries(const SetupFile &wanted, const QString &userId)
{
    const QString user = salesforce::soqlText(userId);
    QList<std::pair<OrgQuery, QString>> queries{
        {OrgQuery::Organization, u"SELECT Id, Name, OrganizationType, IsSandbox, InstanceName, NamespacePrefix, "
                                 u"TrialExpirationDate, LanguageLocaleKey "
                                 "FROM Organization LIMIT 1"_s},
        {OrgQuery::User, u"SELECT Id, Username, Name, Email, Profile.Name FROM User WHERE Id = %1"_s.arg(user)},
        {OrgQuery::Permissions, permissionQuery(permissionColumns())},
        {OrgQuery::Apps,
         u"SELECT Id, DeveloperName, MasterLabel, ContactEmail, DistributionState FROM ExternalClientApplication ORDER BY DeveloperName"_s},
        {OrgQuery::ConnectedApps, u"SELECT Id, Name FROM ConnectedApplication ORDER BY Name"_s},
        {OrgQuery::OauthSettings,
         u"SELECT DeveloperName, ExternalClientApplicationId, %1 FROM ExtlClntAppOauthSettings"_s.arg(
             salesforce::scopeColumns().join(u", "_s))},
        {OrgQuery::OauthPolicies,
         u"SELECT DeveloperName, ExternalClientApplicationId, PermittedUsersPolicyType, IpRelaxationPolicyType, "
         u"RefreshTokenPolicyType, "
         "RefreshTokenValidityPeriod, RefreshTokenValidityUnit, RequiredSessionLevel FROM ExtlClntAppOauthPlcyCnfg"_s},
        {OrgQuery::PluginPolicies,
         u"SELECT DeveloperName, ExternalClientApplicationId, IsEnabled FROM ExtlClntAppPlcyCnfg"_s},
        {OrgQuery::OauthConsumers,
         u"SELECT DeveloperName, ExternalClientApplicationId FROM ExtlClntAppOauthConsumer"_s},
        {OrgQuery::Grants,
         u"SELECT Id, ParentId, Parent.Name, Parent.NamespacePrefix, Parent.Label, Parent.IsOwnedByProfile, "
         "Parent.Profile.Name, SetupEntityId "
         "FROM SetupEntityAccess WHERE SetupEntityType = 'ExternalClientApplication'"_s},
        {OrgQuery::AssignedPermissionSets,
         u"SELECT PermissionSet.Name, PermissionSet.NamespacePrefix FROM PermissionSetAssignment WHERE AssigneeId = %1 AND PermissionSet.IsOwnedByProfile = false"_s
             .arg(user)},
    };
    QStringList sets;
    for (const auto &wish : wanted.users.permissionSets)
        sets.append(nameInRecord(wish.name));
    if (!sets.isEmpty())
        queries.append(
            {OrgQuery::PermissionSets,
             u"SELECT Id, Name, NamespacePrefix, Label FROM PermissionSet WHERE IsOwnedByProfile = false AND Name IN (%1) ORDER BY Name"_s
                 .arg(nameList(sets))});
    if (!wanted.users.profiles.isEmpty())
        queries.append({OrgQuery::Profiles,
                        u"SELECT Id, Name, UserLicense.Name FROM Profile WHERE Name IN (%1) ORDER BY Name"_s.arg(
                            nameList(wanted.users.profiles))});
    return queries;
}

QString orgQuerySource(OrgQuery query)
{
    switch (query) {
    case OrgQuery::Organization:
        return u"SOQL Organization"_s;
    case OrgQuery::User:
        return u"SOQL User"_s;
    case OrgQuery::Permissions:
        return u"SOQL UserPermissionAccess"_s;
    case OrgQuery::Apps:
        return u"SOQL ExternalClientApplication"_s;
    case OrgQuery::ConnectedApps:
        return u"SOQL ConnectedApplication"_s;
    case OrgQuery::OauthSettings:
        return u"SOQL ExtlClntAppOauthSettings"_s;
    case OrgQuery::OauthPolicies:
        return u"SOQL ExtlClntAppOauthPlcyCnfg"_s;
    case OrgQuery::PluginPolicies:
        return u"SOQL ExtlClntAppPlcyCnfg"_s;
    case OrgQuery::OauthConsumers:
        return u"SOQL ExtlClntAppOauthConsumer"_s;
    case OrgQuery::Grants:
        return u"SOQL SetupEntityAccess"_s;
    case OrgQuery::PermissionSets:
        return u"SOQL PermissionSet"_s;
    case OrgQuery::Profiles:
        return u"SOQL Profile"_s;
    case OrgQuery::AssignedPermissionSets:
        return u"SOQL PermissionSetAssignment"_s;
    }
    Q_UNREACHABLE();
}

void fillFromRows(OrgSnapshot &snapshot, const OrgRows &rows, const SetupFile &wanted)
{
    using Rows = QList<QJsonObject>;
    snapshot.identity = identityFrom(rows, snapshot);
    snapshot.userProfile = fromRows<QString>(
        rows, OrgQuery::User, [](const Rows &list) { return text(list.value(0), "Profile"_L1, "Name"_L1); });
    snapshot.permissions = fromRows<QHash<QString, bool>>(rows, OrgQuery::Permissions, [](const Rows &list) {
        QHash<QString, bool> held;
        const QJsonObject row = list.value(0);
        for (const QString &column : permissionColumns()) {
            if (row.contains(column))
                held.insert(column.mid(QLatin1StringView("Permissions").size()), row[column].toBool());
        }
        return held;
    });
    snapshot.apps = fromRows<QList<AppRecord>>(rows, OrgQuery::Apps, [](const Rows &list) {
        QList<AppRecord> apps;
        for (const QJsonObject &row : list)
            apps.append({text(row, "Id"_L1), text(row, "DeveloperName"_L1), text(row, "MasterLabel"_L1),
                         text(row, "ContactEmail"_L1), text(row, "DistributionState"_L1)});
        return apps;
    });
    snapshot.connectedAppNames = fromRows<QStringList>(rows, OrgQuery::ConnectedApps, [](const Rows &list) {
        QStringList names;
        for (const QJsonObject &row : list)
            names.append(text(row, "Name"_L1));
        return names;
    });
    const QString appId = snapshot.app() ? snapshot.app()->id : QString();
    snapshot.grants = fromRows<QList<AccessGrant>>(rows, OrgQuery::Grants, [&appId](const Rows &list) {
        QList<AccessGrant> grants;
        for (const QJsonObject &row : list) {
            if (appId.isEmpty() || text(row, "SetupEntityId"_L1).left(15) != appId.left(15))
                continue;
            const QJsonObject parent = row["Parent"_L1].toObject();
            AccessGrant grant{text(row, "Id"_L1), text(row, "ParentId"_L1), {}, {}, {}};
            if (parent["IsOwnedByProfile"_L1].toBool()) {
                grant.profileName = text(parent, "Profile"_L1, "Name"_L1);
            } else {
                grant.permissionSetName = permissionSetName(parent);
                grant.permissionSetLabel = text(parent, "Label"_L1);
            }
            grants.append(grant);
        }
        return grants;
    });
    snapshot.assignedPermissionSets =
        fromRows<QStringList>(rows, OrgQuery::AssignedPermissionSets, [](const Rows &list) {
            QStringList names;
            for (const QJsonObject &row : list)
                names.append(permissionSetName(row["PermissionSet"_L1].toObject()));
            return names;
        });
    if (wanted.users.permissionSets.isEmpty())
        snapshot.permissionSets = Read<QList<PermissionSetRecord>>::known({}, orgQuerySource(OrgQuery::PermissionSets));
    else
        snapshot.permissionSets =
            fromRows<QList<PermissionSetRecord>>(rows, OrgQuery::PermissionSets, [&wanted](const Rows &list) {
                QList<PermissionSetRecord> sets;
                for (const QJsonObject &row : list) {
                    // Those of packages that only share the name after the prefix came as well.
                    const QString name = permissionSetName(row);
                    const auto &wishes = wanted.users.permissionSets;
                    if (std::any_of(wishes.begin(), wishes.end(), [&](const auto &wish) {
                            return wish.name.compare(name, Qt::CaseInsensitive) == 0;
                        }))
                        sets.append({text(row, "Id"_L1), name, text(row, "Label"_L1)});
                }
                return sets;
            });
    if (wanted.users.profiles.isEmpty())
        snapshot.profiles = Read<QList<ProfileRecord>>::known({}, orgQuerySource(OrgQuery::Profiles));
    else
        snapshot.profiles = fromRows<QList<ProfileRecord>>(rows, OrgQuery::Profiles, [](const Rows &list) {
            QList<ProfileRecord> profiles;
            for (const QJsonObject &row : list)
                profiles.append({text(row, "Id"_L1), text(row, "Name"_L1), text(row, "UserLicense"_L1, "Name"_L1)});
            return profiles;
        });
    fillColumns(snapshot, rows);
}

void fillColumns(OrgSnapshot &snapshot, const OrgRows &rows)
{
    const auto *app = snapshot.app();
    if (!app)
        return;
    const auto apps = rows.value(OrgQuery::Apps); // kept: a loop over a part of a temporary reads what is gone
    for (const QJsonObject &row : apps.value()) {
        if (text(row, "Id"_L1) != app->id)
            continue;
        auto &component = snapshot.components[type::application];
        component.fullName = app->apiName;
        component.columns = appValues(row);
        component.columnsSource = apps.source();
    }
    addComponent(snapshot, rows, OrgQuery::OauthSettings, type::oauthSettings, scopeValues);
    addComponent(snapshot, rows, OrgQuery::OauthPolicies, type::oauthPolicies, policyValues);
    addComponent(snapshot, rows, OrgQuery::PluginPolicies, type::pluginPolicies, [](const QJsonObject &row) {
        return QHash<QString, QString>{{u"isEnabled"_s, columnText(row["IsEnabled"_L1])}};
    });
    // Its name is that of the global settings; it shows none of their elements.
    addComponent(snapshot, rows, OrgQuery::OauthConsumers, type::globalOauth,
                 [](const QJsonObject &) { return QHash<QString, QString>(); });
}

} // namespace applink::setup
