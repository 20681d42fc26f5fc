// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/EcaStore.h"

#include "practice/org/EcaTypes.h"
#include "practice/org/MetadataSchema.h"

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;
using namespace ecaTypes;

namespace {

QString prefixOf(const QString &type)
{
    if (type == application)
        return u"0xI"_s;
    if (type == globalOauth)
        return u"13P"_s;
    if (type == oauthSettings)
        return u"3SN"_s;
    if (type == connectedApp)
        return u"0H4"_s;
    if (type == orgSettings)
        return u"0yE"_s;
    return type == oauthPolicies ? u"0yO"_s : type == pluginPolicies ? u"0yP"_s : u"0yS"_s;
}

bool isTrue(const QString &text)
{
    return text == "true"_L1;
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
    EcaComponent switches;
    switches.type = orgSettings;
    switches.fullName = u"ExternalClientApp"_s;
    const auto text = [](bool on) { return on ? u"true"_s : u"false"_s; };
    switches.values = {{u"enableClientSecretInRestApiAccess"_s, text(state->settings().secretInRestApi)},
                       {u"enableConsumerSecretApiAccess"_s, text(state->settings().secretInMetadataApi)}};
    put(switches);
    for (const ConnectedAppSeed &one : state->settings().connectedApps)
        seedConnectedApp(one);
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

bool EcaStore::hasConnectedApp(const QString &name) const
{
    return std::any_of(m_components.begin(), m_components.end(), [&](const EcaComponent &component) {
        return component.type == connectedApp &&
               (component.fullName == name || component.values.value(u"label"_s) == name);
    });
}

QString EcaStore::appId(const QString &apiName) const
{
    const EcaComponent *app = find(application, apiName);
    return app ? app->id : QString();
}

bool EcaStore::orgSwitch(const QString &element) const
{
    const EcaComponent *switches = find(orgSettings, u"ExternalClientApp"_s);
    return switches && isTrue(switches->values.value(element));
}

void EcaStore::fillIn(EcaComponent &component, const EcaComponent *before)
{
    const OrgSettings &settings = m_state->settings();
    // The default lifetime is 365 days (facts/salesforce.md 1.5); it is one value in three elements.
    if (component.type == oauthPolicies && !component.values.contains(u"refreshTokenPolicyType"_s) &&
        !component.values.contains(u"refreshTokenValidityPeriod"_s)) {
        component.values.insert(u"refreshTokenValidityPeriod"_s, u"365"_s);
        component.values.insert(u"refreshTokenValidityUnit"_s, u"Days"_s);
    }
    for (const SchemaElement &element : metadataType(component.type)->elements) {
        if (element.generated)
            component.values.remove(element.name);
        else if (!component.values.contains(element.name) && !element.defaultValue.isNull() &&
                 element.since <= settings.maxApiVersion)
            component.values.insert(element.name, element.defaultValue);
    }
    for (const NewerElement &newer : settings.newerElements) {
        if (newer.type == component.type && !component.values.contains(newer.name) && !newer.defaultValue.isEmpty())
            component.values.insert(newer.name, newer.defaultValue);
    }
    if (component.type == application)
        component.values.insert(u"orgScopedExternalApp"_s, m_state->orgId().left(15) + u':' + component.fullName);
    if (component.type == oauthSettings)
        component.values.insert(u"oauthLink"_s, m_state->orgId().left(15) + u":888"_s + component.id.mid(3, 12));
    if (component.type != globalOauth)
        return;
    // The key is made once and stays; being left out of a file does not change it.
    const bool rotateKey = isTrue(component.values.take(u"shouldRotateConsumerKey"_s));
    const bool rotateSecret = isTrue(component.values.take(u"shouldRotateConsumerSecret"_s));
    QString key = before ? before->values.value(u"consumerKey"_s) : component.values.value(u"consumerKey"_s);
    if (key.isEmpty() || rotateKey)
        key = u"3MVG9"_s + randomToken(60).replace(u'-', u'.');
    component.values.insert(u"consumerKey"_s, key);
    component.values.insert(u"consumerSecret"_s, before && !rotateSecret ? before->values.value(u"consumerSecret"_s)
                                                                         : randomToken(48).toUpper());
    if (settings.pkceReadsBackTrue)
        component.values.insert(u"isPkceRequired"_s, u"true"_s);
}

const EcaComponent &EcaStore::put(EcaComponent component, const QString &userId)
{
    const EcaComponent *before = find(component.type, component.fullName);
    const QString author = !userId.isEmpty() || m_state->users().isEmpty() ? userId : m_state->users().first().id;
    component.id = before ? before->id : m_state->ids().next(prefixOf(component.type));
    component.createdAt = before ? before->createdAt : m_state->now();
    component.createdBy = before ? before->createdBy : author;
    component.modifiedAt = m_state->now();
    component.modifiedBy = author;
    fillIn(component, before);
    if (component.type == oauthPolicies)
        syncGrants(component);
    m_components.removeIf(
        [&](const EcaComponent &one) { return one.type == component.type && one.fullName == component.fullName; });
    m_components.append(component);
    return m_components.last();
}

void EcaStore::syncGrants(const EcaComponent &policy)
{
    const QString app = appId(policy.app());
    QStringList parents;
    for (const QString &name : commaList(policy.values.value(u"commaSeparatedPermissionSet"_s))) {
        const auto *set = m_state->settings().policyListsTakeIds ? m_state->permissionSetById(name)
                                                                 : m_state->permissionSetByFullName(name);
        if (set)
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

void EcaStore::addDefaultPolicies(const QString &apiName, const QString &userId)
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
        put(policy, userId);
    }
    if (!partOf(pluginPolicies, apiName)) {
        EcaComponent policy;
        policy.type = pluginPolicies;
        policy.fullName = apiName + u"_defaultPolicy"_s;
        policy.values = {{parent, apiName}};
        put(policy, userId);
    }
}

void EcaStore::remove(const QString &type, const QString &fullName)
{
    if (type == application) {
        const QString app = appId(fullName);
        if (const auto oauth = byAppId(app))
            m_state->revokeOf(oauth->consumerKey, [](const QString &) { return true; });
        m_state->grants().removeIf([&](const OrgGrant &grant) { return sameId(grant.appId, app); });
    }
    m_components.removeIf([&](const EcaComponent &component) {
        return (component.type == type && component.fullName == fullName) ||
               (type == application && component.type != connectedApp && component.app() == fullName);
    });
}

} // namespace applink::practice
