// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/EcaStore.h"

#include "practice/org/EcaTypes.h"
#include "practice/org/MetadataSchema.h"

namespace applink::practice {

using namespace Qt::StringLiterals;
using namespace ecaTypes;

void EcaStore::seedConnectedApp(const ConnectedAppSeed &seed)
{
    const auto leaf = [](const QString &name, const QString &text) { return MetadataNode{name, text, {}}; };
    const auto group = [&](const QString &name, const QMap<QString, QString> &values) {
        MetadataNode node{name, {}, {}};
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            node.children.append(leaf(value.key(), value.value()));
        return node;
    };
    EcaComponent app;
    app.type = connectedApp;
    app.fullName = seed.apiName;
    app.values = {{u"label"_s, seed.label}, {u"contactEmail"_s, seed.contactEmail}};
    if (!seed.description.isEmpty())
        app.values.insert(u"description"_s, seed.description);
    app.groups = seed.groups;
    if (!seed.callbacks.isEmpty()) {
        QMap<QString, QString> values = seed.oauthConfig;
        values.insert(u"callbackUrl"_s, seed.callbacks.join(u'\n'));
        if (!values.contains(u"consumerKey"_s))
            values.insert(u"consumerKey"_s, u"3MVG9"_s + randomToken(60).replace(u'-', u'.'));
        MetadataNode oauth = group(u"oauthConfig"_s, values);
        for (const QString &scope : seed.scopes)
            oauth.children.append(leaf(u"scopes"_s, scope));
        app.groups.append(oauth);
        app.groups.append(group(u"oauthPolicy"_s, seed.oauthPolicy));
    }
    if (!seed.sessionPolicy.isEmpty())
        app.groups.append(group(u"sessionPolicy"_s, seed.sessionPolicy));
    for (const QString &name : seed.profiles)
        app.groups.append(leaf(u"profileName"_s, name));
    for (const QString &name : seed.permissionSets)
        app.groups.append(leaf(u"permissionSetName"_s, name));
    put(app);
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
        case AppSeed::Naming::Foreign: // shares no prefix with the app
            return u"Integration"_s + QString(setup).remove(u'_');
        }
        return seed.apiName;
    };
    EcaComponent app;
    app.type = application;
    app.fullName = seed.apiName;
    app.values = {
        {u"label"_s, seed.label}, {u"contactEmail"_s, seed.contactEmail}, {u"distributionState"_s, u"Local"_s}};
    if (!seed.description.isEmpty())
        app.values.insert(u"description"_s, seed.description);
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
    global.groups = seed.globalGroups;
    put(global);
    if (seed.blocked)
        m_blocked.append(seed.apiName);
    EcaComponent oauth;
    oauth.type = oauthSettings;
    oauth.fullName = name(u"_oauth"_s, u"_settings"_s);
    oauth.values = {
        {parent, seed.apiName}, {u"commaSeparatedOauthScopes"_s, seed.scopes.join(u", "_s)}, {u"label"_s, seed.label}};
    oauth.values.insert(seed.oauthSettings);
    oauth.groups = seed.settingsGroups;
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
        policy.groups = seed.policyGroups;
        put(policy);
        EcaComponent plugin;
        plugin.type = pluginPolicies;
        plugin.fullName = name(u"_plcy"_s, u"_defaultPolicy"_s);
        plugin.values = {{parent, seed.apiName}, {u"label"_s, seed.label}};
        plugin.values.insert(seed.plugins);
        put(plugin);
    }
    addDefaultPolicies(seed.apiName);
    for (const QString &profileName : seed.profiles) {
        const auto *profile = m_state->profileByName(profileName);
        if (profile && !m_state->hasGrant(profile->shadowSetId, appId(seed.apiName)))
            m_state->grant(profile->shadowSetId, appId(seed.apiName));
    }
    const EcaComponent *kept = partOf(globalOauth, seed.apiName);
    for (const QString &username : seed.usedBy) {
        if (const auto *user = m_state->userByName(username))
            m_state->addRefreshToken(user->id, kept->values.value(u"consumerKey"_s), {u"api"_s, u"refresh_token"_s});
    }
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

} // namespace applink::practice
