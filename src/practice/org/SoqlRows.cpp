// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoqlEngine.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

QJsonObject SoqlEngine::profileRow(const OrgProfile &profile) const
{
    return {{u"Id"_s, profile.id},
            {u"Name"_s, profile.name},
            {u"UserType"_s, profile.userType},
            {u"UserLicense"_s, QJsonObject{{u"Name"_s, profile.license}}}};
}

QJsonObject SoqlEngine::userRow(const OrgUser &user) const
{
    QJsonObject row{{u"Id"_s, user.id},
                    {u"Username"_s, user.username},
                    {u"Name"_s, user.name},
                    {u"Email"_s, user.email},
                    {u"ProfileId"_s, user.profileId},
                    {u"FirstName"_s, user.name.section(u' ', 0, -2)},
                    {u"IsActive"_s, user.active},
                    {u"UserType"_s, u"Standard"_s},
                    {u"LastName"_s, user.name.section(u' ', -1)}};
    if (const auto *profile = m_state->profileById(user.profileId))
        row.insert(u"Profile"_s, profileRow(*profile));
    return row;
}

QJsonObject SoqlEngine::permissionSetRow(const OrgPermissionSet &set, bool withPermissions) const
{
    QJsonObject row{{u"Id"_s, set.id},
                    {u"Name"_s, set.name},
                    {u"Label"_s, set.label},
                    {u"Description"_s, set.description.isEmpty() ? QJsonValue() : QJsonValue(set.description)},
                    {u"IsOwnedByProfile"_s, !set.profileId.isEmpty()},
                    {u"IsCustom"_s, true},
                    {u"ProfileId"_s, set.profileId.isEmpty() ? QJsonValue() : QJsonValue(set.profileId)},
                    {u"HasActivationRequired"_s, set.activationRequired}};
    if (!set.license.isEmpty())
        row.insert(u"License"_s, QJsonObject{{u"Name"_s, set.license}});
    if (!set.namespacePrefix.isEmpty())
        row.insert(u"NamespacePrefix"_s, set.namespacePrefix);
    for (const QString &permission : withPermissions ? knownPermissions() : QStringList())
        row.insert(u"Permissions"_s + permission, set.permissions.contains(permission));
    if (const auto *profile = m_state->profileById(set.profileId))
        row.insert(u"Profile"_s, profileRow(*profile));
    return row;
}

QList<QJsonObject> SoqlEngine::rows(const QString &object, const QString &userId, bool withPermissions) const
{
    if (const auto ofApps = m_store->rows(object))
        return *ofApps;
    const OrgSettings &settings = m_state->settings();
    QList<QJsonObject> rows;
    if (object == "Organization"_L1) {
        rows.append(
            {{u"Id"_s, m_state->orgId()},
             {u"Name"_s, settings.orgName},
             {u"OrganizationType"_s, settings.organizationType},
             {u"IsSandbox"_s, settings.isSandbox},
             {u"InstanceName"_s, settings.instanceName},
             {u"TrialExpirationDate"_s, settings.trialEnds.isEmpty() ? QJsonValue() : QJsonValue(settings.trialEnds)},
             {u"LanguageLocaleKey"_s, settings.language}});
    } else if (object == "User"_L1) {
        for (const OrgUser &user : m_state->users())
            rows.append(userRow(user));
    } else if (object == "Profile"_L1) {
        for (const OrgProfile &profile : m_state->profiles())
            rows.append(profileRow(profile));
    } else if (object == "PermissionSet"_L1) {
        for (const OrgPermissionSet &set : m_state->permissionSets())
            rows.append(permissionSetRow(set, withPermissions));
    } else if (object == "PermissionSetAssignment"_L1) {
        for (const OrgAssignment &assignment : m_state->assignments()) {
            QJsonObject row{{u"Id"_s, assignment.id},
                            {u"AssigneeId"_s, assignment.userId},
                            {u"PermissionSetId"_s, assignment.permissionSetId}};
            if (const auto *set = m_state->permissionSetById(assignment.permissionSetId))
                row.insert(u"PermissionSet"_s, permissionSetRow(*set, withPermissions));
            if (const auto *user = m_state->userById(assignment.userId))
                row.insert(u"Assignee"_s, userRow(*user));
            rows.append(row);
        }
    } else if (object == "SetupEntityAccess"_L1) {
        for (const OrgGrant &grant : m_state->grants()) {
            QJsonObject row{{u"Id"_s, grant.id},
                            {u"ParentId"_s, grant.parentId},
                            {u"SetupEntityId"_s, grant.appId},
                            {u"SetupEntityType"_s, u"ExternalClientApplication"_s}};
            if (const auto *set = m_state->permissionSetById(grant.parentId))
                row.insert(u"Parent"_s, permissionSetRow(*set, withPermissions));
            rows.append(row);
        }
    } else if (object == "ConnectedApplication"_L1) {
        for (const EcaComponent &component : m_store->components()) {
            if (component.type == "ConnectedApp"_L1)
                rows.append({{u"Id"_s, component.id},
                             {u"Name"_s, component.values.value(u"label"_s)},
                             {u"CreatedDate"_s, restDate(component.createdAt)}});
        }
    } else if (object == "ExternalClientAppSettings"_L1) {
        rows.append(
            {{u"Id"_s, u"0yEPx0000000001AAA"_s},
             {u"IsClientSecretInRestApiAccessEnabled"_s, m_store->orgSwitch(u"enableClientSecretInRestApiAccess"_s)},
             {u"IsConsumerSecretApiAccessEnabled"_s, m_store->orgSwitch(u"enableConsumerSecretApiAccess"_s)}});
    } else if (object == "UserPermissionAccess"_L1) {
        QJsonObject row;
        for (const QString &permission : knownPermissions())
            row.insert(u"Permissions"_s + permission, m_state->userHolds(userId, permission));
        rows.append(row);
    } else if (object == "DeployRequest"_L1) {
        rows = m_state->deployRows();
    } else if (object == "ExternalServiceRegistration"_L1) {
        for (const OrgExternalService &service : m_state->externalServices())
            rows.append({{u"Id"_s, service.id},
                         {u"DeveloperName"_s, service.name},
                         {u"MasterLabel"_s, service.name},
                         {u"Status"_s, u"Complete"_s},
                         {u"RegistrationProviderType"_s, u"Heroku"_s},
                         {u"RegistrationProvider"_s, service.provider},
                         {u"NamedCredential"_s, service.name}});
    } else if (object == "NamedCredential"_L1 || object == "ExternalCredential"_L1) {
        for (const OrgExternalService &service : m_state->externalServices())
            rows.append(
                {{u"Id"_s, object == "NamedCredential"_L1 ? service.namedCredentialId : service.externalCredentialId},
                 {u"DeveloperName"_s, service.name},
                 {u"MasterLabel"_s, service.name}});
    }
    return rows;
}

} // namespace applink::practice
