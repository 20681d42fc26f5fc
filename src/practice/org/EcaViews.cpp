// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/EcaStore.h"

#include "practice/org/EcaTypes.h"
#include "practice/org/MetadataSchema.h"

#include <QRegularExpression>

namespace applink::practice {

using namespace Qt::StringLiterals;
using namespace ecaTypes;

namespace {

bool isTrue(const QString &text)
{
    return text == "true"_L1;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

EcaComponent EcaStore::asRead(const EcaComponent &component, int version, const QString &userId) const
{
    EcaComponent read = component;
    const SchemaType *schema = metadataType(component.type);
    for (const SchemaElement &element : schema->elements) {
        if (element.since > version)
            read.values.remove(element.name);
    }
    for (const NewerElement &newer : m_state->settings().newerElements) {
        if (newer.type == component.type && newer.since > version)
            read.values.remove(newer.name);
    }
    // Not told without the org's switch and a permission (facts/salesforce.md 1.3, 3.2).
    if (!orgSwitch(u"enableConsumerSecretApiAccess"_s) || !m_state->userHolds(userId, u"ViewClientSecret"_s))
        read.values.remove(u"consumerSecret"_s);
    if (component.type == oauthSettings)
        read.values.insert(u"commaSeparatedOauthScopes"_s,
                           commaList(component.values.value(u"commaSeparatedOauthScopes"_s)).join(u", "_s));
    if (component.type == oauthPolicies) {
        QStringList sets;
        QStringList profiles;
        const QString app = appId(component.app());
        for (const OrgGrant &grant : m_state->grants()) {
            if (!sameId(grant.appId, app))
                continue;
            const auto *set = m_state->permissionSetById(grant.parentId);
            const auto *profile = set ? m_state->profileById(set->profileId) : nullptr;
            if (profile)
                profiles.append(profile->name);
            else if (set)
                sets.append(set->fullName()); // ns__Name for one of a package (facts/salesforce.md 6.4)
        }
        const auto show = [&read](const QString &name, const QStringList &list) {
            if (list.isEmpty())
                read.values.remove(name);
            else
                read.values.insert(name, list.join(u", "_s));
        };
        show(u"commaSeparatedPermissionSet"_s, sets);
        show(u"commaSeparatedProfile"_s, profiles);
    }
    return read;
}

std::optional<QList<QJsonObject>> EcaStore::rows(const QString &sobject) const
{
    static const QHash<QString, QString> types{{u"ExternalClientApplication"_s, application},
                                               {u"ExtlClntAppOauthSettings"_s, oauthSettings},
                                               {u"ExtlClntAppOauthPlcyCnfg"_s, oauthPolicies},
                                               {u"ExtlClntAppPlcyCnfg"_s, pluginPolicies},
                                               {u"ExtlClntAppOauthConsumer"_s, globalOauth}};
    const QString type = types.value(sobject);
    if (type.isEmpty())
        return {};
    QList<QJsonObject> rows;
    for (const EcaComponent &component : m_components) {
        if (component.type == type)
            addRow(rows, component);
    }
    return rows;
}

void EcaStore::addRow(QList<QJsonObject> &rows, const EcaComponent &component) const
{
    const QString &type = component.type;
    QJsonObject row{{u"Id"_s, component.id},
                    {u"DeveloperName"_s, component.fullName},
                    {u"MasterLabel"_s, component.values.value(u"label"_s)},
                    {u"Language"_s, m_state->settings().language},
                    {u"Version"_s, 1.0},
                    {u"CreatedDate"_s, restDate(component.createdAt)},
                    {u"CreatedById"_s, component.createdBy},
                    {u"LastModifiedDate"_s, restDate(component.modifiedAt)},
                    {u"LastModifiedById"_s, component.modifiedBy},
                    {u"SystemModstamp"_s, restDate(component.modifiedAt)}};
    if (type != application)
        row.insert(u"ExternalClientApplicationId"_s, appId(component.app()));
    for (auto value = component.values.cbegin(); value != component.values.cend(); ++value) {
        // Columns are called like the elements, with a capital; the engine leaves out what an object has no column for.
        QString column = value.key();
        column[0] = column.at(0).toUpper();
        const SchemaElement *element = metadataType(type)->element(value.key());
        if (element && element->kind == SchemaElement::Kind::Boolean)
            row.insert(column, isTrue(value.value()));
        else if (element && element->kind == SchemaElement::Kind::Number)
            row.insert(column, value.value().isEmpty() ? QJsonValue() : QJsonValue(value.value().toInt()));
        else
            row.insert(column, orNull(value.value()));
    }
    if (type == application)
        row.insert(u"ManagedType"_s, u"Local"_s);
    if (type == oauthSettings) {
        const QStringList tokens = commaList(component.values.value(u"commaSeparatedOauthScopes"_s));
        for (const ScopeToken &scope : scopeTokens())
            row.insert(u"OauthScopes"_s + scope.column, tokens.contains(scope.token));
        row.insert(u"OauthScopesHUB_API"_s, false);
        row.insert(u"ExtlClntAppOauthOptionsFirstPartyAppEnabled"_s,
                   isTrue(component.values.value(u"isFirstPartyAppEnabled"_s)));
    }
    if (type == oauthPolicies || type == globalOauth) {
        const EcaComponent *settings = partOf(oauthSettings, component.app());
        row.insert(u"ExtlClntAppOauthSettingsId"_s, settings ? QJsonValue(settings->id) : QJsonValue());
    }
    if (type == pluginPolicies) {
        for (const auto &[column, element] : {std::pair{u"OauthPluginStatus"_s, u"isOauthPluginEnabled"_s},
                                              std::pair{u"NotifPluginStatus"_s, u"isNotificationPluginEnabled"_s},
                                              std::pair{u"MobilePluginStatus"_s, u"isMobilePluginEnabled"_s},
                                              std::pair{u"PushPluginStatus"_s, u"isPushPluginEnabled"_s},
                                              std::pair{u"SamlPluginStatus"_s, u"isSamlPluginEnabled"_s}})
            row.insert(column, isTrue(component.values.value(element)) ? u"Enabled"_s : u"Disabled"_s);
    }
    rows.append(row);
}

std::optional<EcaOAuth> EcaStore::byAppId(const QString &wanted) const
{
    for (const EcaComponent &component : m_components) {
        if (component.type == globalOauth && sameId(appId(component.app()), wanted))
            return oauthOf(component);
    }
    return {};
}

std::optional<EcaOAuth> EcaStore::byConsumerKey(const QString &key) const
{
    for (const EcaComponent &component : m_components) {
        if (component.type == globalOauth && !key.isEmpty() && component.values.value(u"consumerKey"_s) == key)
            return oauthOf(component);
    }
    return {};
}

EcaOAuth EcaStore::oauthOf(const EcaComponent &global) const
{
    static const QRegularExpression lineBreak(u"\\s+"_s);
    const QString apiName = global.app();
    EcaOAuth oauth;
    oauth.appId = appId(apiName);
    oauth.apiName = apiName;
    if (const auto *app = find(application, apiName))
        oauth.label = app->values.value(u"label"_s);
    oauth.consumerKey = global.values.value(u"consumerKey"_s);
    oauth.consumerSecret = global.values.value(u"consumerSecret"_s);
    oauth.callbacks = global.values.value(u"callbackUrl"_s).split(lineBreak, Qt::SkipEmptyParts);
    oauth.pkceRequired = isTrue(global.values.value(u"isPkceRequired"_s)) || m_state->settings().pkceForAll;
    oauth.secretOptional = isTrue(global.values.value(u"isConsumerSecretOptional"_s));
    oauth.secretForRefresh = isTrue(global.values.value(u"isSecretRequiredForRefreshToken"_s));
    if (const auto *settings = partOf(oauthSettings, apiName)) {
        const QStringList tokens = commaList(settings->values.value(u"commaSeparatedOauthScopes"_s));
        for (const ScopeToken &scope : scopeTokens()) {
            if (tokens.contains(scope.token) && !scope.key.isEmpty())
                oauth.scopes.append(scope.key);
        }
    }
    if (const auto *plugin = partOf(pluginPolicies, apiName))
        oauth.enabled =
            isTrue(plugin->values.value(u"isEnabled"_s)) && isTrue(plugin->values.value(u"isOauthPluginEnabled"_s));
    if (const auto *policy = partOf(oauthPolicies, apiName)) {
        const auto value = [&](const QString &name) { return policy->values.value(name); };
        oauth.adminApproved = value(u"permittedUsersPolicyType"_s) == "AdminApprovedPreAuthorized"_L1;
        oauth.refreshPolicy = value(u"refreshTokenPolicyType"_s);
        const QString unit = value(u"refreshTokenValidityUnit"_s);
        const qint64 seconds = unit == "Hours"_L1 ? 3600 : unit == "Months"_L1 ? 30 * 86'400 : 86'400;
        oauth.refreshSeconds = value(u"refreshTokenValidityPeriod"_s).toInt() * seconds;
        oauth.sessionMinutes = value(u"sessionTimeoutInMinutes"_s).toInt();
    }
    oauth.jwtTokens = isTrue(global.values.value(u"isNamedUserJwtEnabled"_s));
    oauth.blocked = m_blocked.contains(apiName);
    oauth.rotatesRefreshTokens = isTrue(global.values.value(u"isRefreshTokenRotationEnabled"_s));
    oauth.introspectsAll = isTrue(global.values.value(u"isIntrospectAllTokens"_s));
    oauth.refreshIdlesOut = isTrue(global.values.value(u"isEnforceRefreshTokenTTL"_s));
    oauth.knownFrom = global.createdAt.addSecs(m_state->settings().propagationSeconds);
    return oauth;
}

bool EcaStore::letsIn(const QString &clientId, const QString &userId) const
{
    const auto app = byConsumerKey(clientId);
    return !app || (app->enabled && (!app->adminApproved || m_state->isGranted(userId, app->appId)));
}

} // namespace applink::practice
