// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoqlSchema.h"

#include "practice/org/MetadataSchema.h"

#include <QHash>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

using Columns = QHash<QString, QStringList>;

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

const QString common = u" Language CreatedDate CreatedById LastModifiedDate LastModifiedById SystemModstamp"_s;

const Columns &restColumns()
{
    static const Columns columns{
        {u"Organization"_s,
         words(u"Id Name OrganizationType IsSandbox InstanceName NamespacePrefix TrialExpirationDate "
               "LanguageLocaleKey CreatedDate"_s)},
        {u"User"_s, words(u"Id Username Name FirstName LastName Email ProfileId IsActive UserType"_s)},
        {u"Profile"_s, words(u"Id Name UserType UserLicenseId"_s)},
        {u"UserLicense"_s, words(u"Id Name"_s)},
        {u"PermissionSet"_s, words(u"Id Name Label Description NamespacePrefix IsOwnedByProfile IsCustom ProfileId "
                                   "LicenseId HasActivationRequired"_s)},
        {u"PermissionSetAssignment"_s, words(u"Id AssigneeId PermissionSetId"_s)},
        {u"SetupEntityAccess"_s, words(u"Id ParentId SetupEntityId SetupEntityType"_s)},
        {u"ConnectedApplication"_s, words(u"Id Name CreatedDate"_s)},
        {u"UserPermissionAccess"_s, {}}, // made of the permissions
        {u"ExternalClientApplication"_s,
         words(u"Id DeveloperName MasterLabel NamespacePrefix Description ContactEmail ContactPhone DistributionState "
               "ManagedType OrgScopedExternalApp IconUrl LogoUrl InfoUrl Version"_s +
               common)},
        {u"ExtlClntAppOauthSettings"_s, // and one for each scope
         words(u"Id DeveloperName MasterLabel ExternalClientApplicationId OauthLink SingleLogoutUrl "
               "ClientAssertionCertificate ExtlClntAppOauthOptionsFirstPartyAppEnabled OauthScopesHUB_API"_s +
               common)},
        {u"ExtlClntAppOauthPlcyCnfg"_s,
         words(u"Id DeveloperName MasterLabel ExternalClientApplicationId ExtlClntAppOauthSettingsId "
               "PermittedUsersPolicyType IpRelaxationPolicyType RefreshTokenPolicyType RefreshTokenValidityPeriod "
               "RefreshTokenValidityUnit RequiredSessionLevel PolicyAction SessionTimeoutInMinutes StartUrl "
               "SingleLogoutUrl IsClientCredentialsFlowEnabled ClientCredentialsFlowUser IsTokenExchangeFlowEnabled "
               "IsGuestCodeCredFlowEnabled IsNamedUserJwtEnabled GuestJwtTimeout NamedUserJwtTimeout ApexHandlerId "
               "ExecuteHandlerAsId"_s +
               common)},
        {u"ExtlClntAppPlcyCnfg"_s,
         words(u"Id DeveloperName ExternalClientApplicationId IsEnabled OauthPluginStatus NotifPluginStatus "
               "MobilePluginStatus PushPluginStatus SamlPluginStatus StartPage StartUrl"_s +
               common)},
        {u"ExtlClntAppOauthConsumer"_s,
         words(u"Id DeveloperName MasterLabel ExternalClientApplicationId ExtlClntAppOauthSettingsId"_s + common)},
    };
    return columns;
}

const Columns &toolingColumns()
{
    static const Columns columns{
        {u"DeployRequest"_s,
         words(u"Id Status CheckOnly CreatedById CreatedDate StartDate CompletedDate ErrorMessage"_s)},
        {u"ExternalServiceRegistration"_s,
         words(u"Id DeveloperName MasterLabel Status RegistrationProviderType RegistrationProvider NamedCredential"_s)},
        {u"NamedCredential"_s, words(u"Id DeveloperName MasterLabel"_s)},
        {u"ExternalCredential"_s, words(u"Id DeveloperName MasterLabel"_s)},
        {u"ExternalClientAppSettings"_s,
         words(u"Id IsClientSecretInRestApiAccessEnabled IsConsumerSecretApiAccessEnabled"_s)},
    };
    return columns;
}

struct Relation
{
    QString name;
    QString object;
};

const QHash<QString, Relation> &relations()
{
    static const QHash<QString, Relation> all{
        {u"user.profile"_s, {u"Profile"_s, u"Profile"_s}},
        {u"profile.userlicense"_s, {u"UserLicense"_s, u"UserLicense"_s}},
        {u"permissionset.profile"_s, {u"Profile"_s, u"Profile"_s}},
        {u"permissionset.license"_s, {u"License"_s, u"UserLicense"_s}},
        {u"permissionsetassignment.permissionset"_s, {u"PermissionSet"_s, u"PermissionSet"_s}},
        {u"permissionsetassignment.assignee"_s, {u"Assignee"_s, u"User"_s}},
        {u"setupentityaccess.parent"_s, {u"Parent"_s, u"PermissionSet"_s}}};
    return all;
}

} // namespace

QString soqlObject(const QString &name, bool tooling)
{
    for (const Columns *columns : {&restColumns(), &toolingColumns()}) {
        if (columns == &toolingColumns() && !tooling)
            continue;
        for (auto it = columns->cbegin(); it != columns->cend(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return it.key();
        }
    }
    return name;
}

std::optional<QStringList> soqlColumns(const OrgSettings &settings, const QString &object, bool tooling)
{
    if (soqlIsOfEca(object) && !settings.knowsExternalClientApps)
        return {};
    if (tooling && toolingColumns().contains(object))
        return toolingColumns().value(object);
    if (!restColumns().contains(object))
        return {};
    QStringList columns = restColumns().value(object);
    if (object == "UserPermissionAccess"_L1 || object == "PermissionSet"_L1) {
        for (const QString &permission : knownPermissions()) {
            if (!settings.missingPermissionColumns.contains(permission))
                columns.append(u"Permissions"_s + permission);
        }
    }
    if (object == "ExtlClntAppOauthSettings"_L1) {
        for (const ScopeToken &scope : scopeTokens()) {
            if (scope.since <= settings.maxApiVersion)
                columns.append(u"OauthScopes"_s + scope.column);
        }
    }
    return columns;
}

QString soqlRelated(const QString &object, const QString &relation)
{
    return relations().value((object + u'.' + relation).toLower()).object;
}

QString soqlRelationName(const QString &object, const QString &relation)
{
    return relations().value((object + u'.' + relation).toLower()).name;
}

bool soqlIsOfEca(const QString &object)
{
    return object.startsWith("ExtlClntApp"_L1) || object == "ExternalClientApplication"_L1;
}

QStringList soqlObjects(const OrgSettings &settings, bool tooling)
{
    QStringList names = restColumns().keys();
    if (tooling)
        names += toolingColumns().keys();
    names.removeIf([&](const QString &name) { return soqlIsOfEca(name) && !settings.knowsExternalClientApps; });
    names.sort();
    return names;
}

QString soqlPrefix(const QString &object)
{
    static const QHash<QString, QString> prefixes{{u"Organization"_s, u"00D"_s},
                                                  {u"User"_s, u"005"_s},
                                                  {u"Profile"_s, u"00e"_s},
                                                  {u"PermissionSet"_s, u"0PS"_s},
                                                  {u"PermissionSetAssignment"_s, u"0Pa"_s},
                                                  {u"SetupEntityAccess"_s, u"0J0"_s},
                                                  {u"ConnectedApplication"_s, u"0H4"_s},
                                                  {u"ExternalClientApplication"_s, u"0xI"_s},
                                                  {u"ExtlClntAppOauthSettings"_s, u"3SN"_s},
                                                  {u"ExtlClntAppOauthPlcyCnfg"_s, u"0yO"_s},
                                                  {u"ExtlClntAppOauthConsumer"_s, u"13P"_s},
                                                  {u"DeployRequest"_s, u"0Af"_s}};
    return prefixes.value(object);
}

QString soqlFieldType(const QString &column)
{
    if (column == "Id"_L1)
        return u"id"_s;
    static const QStringList booleans{u"Is"_s,          u"Has"_s,       u"Permissions"_s,
                                      u"OauthScopes"_s, u"CheckOnly"_s, u"ExtlClntAppOauthOptions"_s};
    for (const QString &start : booleans) {
        if (column.startsWith(start))
            return u"boolean"_s;
    }
    if (column.endsWith("Id"_L1))
        return u"reference"_s;
    if (column.endsWith("Date"_L1) || column == "SystemModstamp"_L1)
        return u"datetime"_s;
    if (column.endsWith("Timeout"_L1) || column.endsWith("Minutes"_L1) || column.endsWith("Period"_L1))
        return u"int"_s;
    return u"string"_s;
}

} // namespace applink::practice
