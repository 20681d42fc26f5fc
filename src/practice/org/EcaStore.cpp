// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/EcaStore.h"

#include "practice/org/MetadataSchema.h"

#include <QRegularExpression>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString application = u"ExternalClientApplication"_s;
const QString globalOauth = u"ExtlClntAppGlobalOauthSettings"_s;
const QString oauthSettings = u"ExtlClntAppOauthSettings"_s;
const QString oauthPolicies = u"ExtlClntAppOauthConfigurablePolicies"_s;
const QString pluginPolicies = u"ExtlClntAppConfigurablePolicies"_s;
const QString parent = u"externalClientApplication"_s;

QString prefixOf(const QString &type)
{
    if (type == application)
        return u"0xI"_s;
    if (type == globalOauth)
        return u"13P"_s;
    if (type == oauthSettings)
        return u"3SN"_s;
    return type == oauthPolicies ? u"0yO"_s : u"0yP"_s;
}

bool isTrue(const QString &text)
{
    return text == "true"_L1;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QStringList commaList(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            names.append(part.trimmed());
    }
    return names;
}

QString EcaComponent::app() const
{
    return type == application ? fullName : values.value(parent);
}

EcaStore::EcaStore(OrgState *state) : m_state(state)
{
    for (const AppSeed &one : state->settings().apps)
        seed(one);
}

const EcaComponent *EcaStore::find(const QString &type, const QString &fullName) const
{
    for (const EcaComponent &component : m_components) {
        if (component.type == type && component.fullName == fullName)
            return &component;
    }
    return nullptr;
}

const EcaComponent *EcaStore::partOf(const QString &type, const QString &apiName) const
{
    for (const EcaComponent &component : m_components) {
        if (component.type == type && component.app() == apiName)
            return &component;
    }
    return nullptr;
}

bool EcaStore::has(const QString &apiName) const
{
    return find(application, apiName) != nullptr;
}

bool EcaStore::hasIgnoringCase(const QString &apiName) const
{
    return std::any_of(m_components.begin(), m_components.end(), [&](const EcaComponent &component) {
        return component.type == application && component.fullName.compare(apiName, Qt::CaseInsensitive) == 0;
    });
}

QString EcaStore::appId(const QString &apiName) const
{
    const EcaComponent *app = find(application, apiName);
    return app ? app->id : QString();
}

void EcaStore::put(EcaComponent component)
{
    const SchemaType *schema = metadataType(component.type);
    const EcaComponent *before = find(component.type, component.fullName);
    component.id = before ? before->id : m_state->ids().next(prefixOf(component.type));
    for (const SchemaElement &element : schema->elements) {
        if (element.generated)
            component.values.remove(element.name);
        else if (!component.values.contains(element.name) && !element.defaultValue.isNull() &&
                 element.since <= m_state->settings().maxApiVersion)
            component.values.insert(element.name, element.defaultValue);
    }
    if (component.type == application) {
        component.values.insert(u"orgScopedExternalApp"_s, m_state->orgId().left(15) + u':' + component.fullName);
        if (!before)
            m_createdAt.insert(component.fullName, m_state->now());
    }
    if (component.type == globalOauth) {
        // The key is made once and stays; being left out of a file does not change it.
        const bool rotateKey = isTrue(component.values.take(u"shouldRotateConsumerKey"_s));
        const bool rotateSecret = isTrue(component.values.take(u"shouldRotateConsumerSecret"_s));
        const QString key =
            before && !rotateKey ? before->values.value(u"consumerKey"_s) : component.values.value(u"consumerKey"_s);
        component.values.insert(u"consumerKey"_s, key.isEmpty() || rotateKey ? u"3MVG9"_s + randomToken(60) : key);
        component.values.insert(u"consumerSecret"_s, before && !rotateSecret ? before->values.value(u"consumerSecret"_s)
                                                                             : randomToken(48).toUpper());
    }
    if (component.type == oauthSettings)
        component.values.insert(u"oauthLink"_s, m_state->orgId().left(15) + u":888"_s + component.id.mid(3, 12));
    if (component.type == oauthPolicies)
        syncGrants(component);
    m_components.removeIf(
        [&](const EcaComponent &one) { return one.type == component.type && one.fullName == component.fullName; });
    m_components.append(component);
}

void EcaStore::syncGrants(const EcaComponent &policy)
{
    const QString app = appId(policy.app());
    QStringList parents;
    for (const QString &name : commaList(policy.values.value(u"commaSeparatedPermissionSet"_s))) {
        if (const auto *set = m_state->permissionSetByName(name))
            parents.append(set->id);
    }
    for (const QString &name : commaList(policy.values.value(u"commaSeparatedProfile"_s))) {
        if (const auto *profile = m_state->profileByName(name))
            parents.append(profile->shadowSetId);
    }
    // Two views of one grant: what the lists leave out loses it (facts/salesforce.md 6.2). A name with a comma cannot
    // stand in a list, so those are left alone.
    m_state->grants().removeIf([&](const OrgGrant &grant) {
        if (!sameId(grant.appId, app) || parents.contains(grant.parentId))
            return false;
        const auto *set = m_state->permissionSetById(grant.parentId);
        const auto *profile = set ? m_state->profileById(set->profileId) : nullptr;
        return !profile || !profile->name.contains(u',');
    });
    for (const QString &id : parents) {
        if (!m_state->hasGrant(id, app))
            m_state->grant(id, app);
    }
}

void EcaStore::addDefaultPolicies(const QString &apiName)
{
    const EcaComponent *oauth = partOf(oauthSettings, apiName);
    if (!oauth)
        return;
    const QString oauthName = oauth->fullName;
    if (!partOf(oauthPolicies, apiName)) {
        EcaComponent policy;
        policy.type = oauthPolicies;
        policy.fullName = oauthName + u"_defaultPolicy"_s;
        policy.values = {{parent, apiName},
                         {u"refreshTokenPolicyType"_s, u"SpecificLifetime"_s},
                         {u"refreshTokenValidityPeriod"_s, u"365"_s},
                         {u"refreshTokenValidityUnit"_s, u"Days"_s}};
        put(policy);
    }
    if (!partOf(pluginPolicies, apiName)) {
        EcaComponent policy;
        policy.type = pluginPolicies;
        policy.fullName = apiName + u"_defaultPolicy"_s;
        policy.values = {{parent, apiName}};
        put(policy);
    }
}

void EcaStore::remove(const QString &apiName)
{
    const QString app = appId(apiName);
    m_state->grants().removeIf([&](const OrgGrant &grant) { return sameId(grant.appId, app); });
    m_components.removeIf([&](const EcaComponent &component) { return component.app() == apiName; });
}

void EcaStore::seed(const AppSeed &seed)
{
    const auto name = [&](const QString &setup, const QString &platform) {
        switch (seed.naming) {
        case AppSeed::Naming::Setup:
            return seed.apiName + setup;
        case AppSeed::Naming::Platform:
            return seed.apiName + platform;
        case AppSeed::Naming::Plain:
            return seed.apiName;
        }
        return seed.apiName;
    };
    EcaComponent app;
    app.type = application;
    app.fullName = seed.apiName;
    app.values = {
        {u"label"_s, seed.label}, {u"contactEmail"_s, seed.contactEmail}, {u"distributionState"_s, u"Local"_s}};
    put(app);
    if (!seed.withOauth)
        return;
    EcaComponent global;
    global.type = globalOauth;
    global.fullName = name(u"_glbloauth"_s, u"_global"_s);
    global.values = {{parent, seed.apiName},
                     {u"callbackUrl"_s, seed.callbacks.join(u'\n')},
                     {u"isPkceRequired"_s, u"false"_s},
                     {u"label"_s, seed.label}};
    global.values.insert(seed.globalOauth);
    put(global);
    EcaComponent oauth;
    oauth.type = oauthSettings;
    oauth.fullName = name(u"_oauth"_s, u"_settings"_s);
    oauth.values = {
        {parent, seed.apiName}, {u"commaSeparatedOauthScopes"_s, seed.scopes.join(u", "_s)}, {u"label"_s, seed.label}};
    put(oauth);
    for (const QString &set : seed.permissionSets) {
        if (!m_state->permissionSetByName(set))
            m_state->addPermissionSet(set, set);
    }
    if (seed.withPolicies) {
        EcaComponent policy;
        policy.type = oauthPolicies;
        policy.fullName = name(u"_oauthPlcy"_s, u"_settings_defaultPolicy"_s);
        policy.values = {
            {parent, seed.apiName}, {u"refreshTokenPolicyType"_s, u"Infinite"_s}, {u"label"_s, seed.label}};
        if (!seed.permissionSets.isEmpty()) {
            policy.values.insert(u"permittedUsersPolicyType"_s, u"AdminApprovedPreAuthorized"_s);
            policy.values.insert(u"commaSeparatedPermissionSet"_s, seed.permissionSets.join(u','));
        }
        policy.values.insert(seed.oauthPolicies);
        put(policy);
        EcaComponent plugin;
        plugin.type = pluginPolicies;
        plugin.fullName = name(u"_plcy"_s, u"_defaultPolicy"_s);
        plugin.values = {{parent, seed.apiName}, {u"label"_s, seed.label}};
        put(plugin);
    }
    addDefaultPolicies(seed.apiName);
}

bool EcaStore::createFromTemplate(const QString &apiName)
{
    if (hasIgnoringCase(apiName))
        return false;
    AppSeed fromTemplate;
    fromTemplate.apiName = apiName;
    fromTemplate.label = apiName;
    seed(fromTemplate);
    return true;
}

EcaComponent EcaStore::asRead(const EcaComponent &component) const
{
    EcaComponent read = component;
    read.values.remove(
        u"consumerSecret"_s); // not told without the org's switch and a permission (facts/salesforce.md 3.2)
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
                sets.append(set->name);
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
        if (component.type != type)
            continue;
        QJsonObject row{{u"Id"_s, component.id},
                        {u"DeveloperName"_s, component.fullName},
                        {u"MasterLabel"_s, component.values.value(u"label"_s)}};
        if (type != application)
            row.insert(u"ExternalClientApplicationId"_s, appId(component.app()));
        for (auto value = component.values.cbegin(); value != component.values.cend(); ++value) {
            // Columns are called like the elements, with a capital; the engine leaves out what an object has no column
            // for.
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
        if (type == oauthSettings) {
            const QStringList tokens = commaList(component.values.value(u"commaSeparatedOauthScopes"_s));
            for (const ScopeToken &scope : scopeTokens())
                row.insert(u"OauthScopes"_s + scope.column, tokens.contains(scope.token));
        }
        if (type == pluginPolicies)
            row.insert(u"OauthPluginStatus"_s,
                       isTrue(component.values.value(u"isOauthPluginEnabled"_s)) ? u"Enabled"_s : u"Disabled"_s);
        rows.append(row);
    }
    return rows;
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
            if (tokens.contains(scope.token))
                oauth.scopes.append(scope.key);
        }
    }
    if (const auto *plugin = partOf(pluginPolicies, apiName))
        oauth.enabled =
            isTrue(plugin->values.value(u"isEnabled"_s)) && isTrue(plugin->values.value(u"isOauthPluginEnabled"_s));
    if (const auto *policy = partOf(oauthPolicies, apiName))
        oauth.adminApproved = policy->values.value(u"permittedUsersPolicyType"_s) == "AdminApprovedPreAuthorized"_L1;
    oauth.knownFrom = m_createdAt.value(apiName).addSecs(m_state->settings().propagationSeconds);
    return oauth;
}

} // namespace applink::practice
