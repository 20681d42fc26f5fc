// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployValidator.h"

#include "practice/org/MetadataSchema.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString application = u"ExternalClientApplication"_s;
const QString parentElement = u"externalClientApplication"_s;

bool has(const DeployPackage &package, const QString &type, const QString &app)
{
    return std::any_of(package.components.begin(), package.components.end(),
                       [&](const EcaComponent &one) { return one.type == type && one.app() == app; });
}

QString required(const QString &field)
{
    return u"Required fields are missing: [%1]"_s.arg(field);
}

QString noAccess()
{
    return u"insufficient access rights on cross-reference id"_s;
}

QString firstOf(const QString &problem, const QString &other)
{
    return problem.isEmpty() ? other : problem;
}

/// The consumer key of global OAuth settings, or of a connected app; empty for any other component.
QString keyOf(const EcaComponent &component)
{
    if (component.type != "ConnectedApp"_L1)
        return component.values.value(u"consumerKey"_s);
    for (const MetadataNode &group : component.groups) {
        if (group.name == "oauthConfig"_L1)
            return group.childText(u"consumerKey"_s);
    }
    return {};
}

/// What is wrong with an id that an org generates and that names the org; empty when nothing is. Files that were read
/// in another org carry that one's (facts/real-clients.md line 18, facts/heroku-applink.md 6.2 row 9).
QString judgeOrgId(const EcaComponent &component, const QString &element, const OrgState &state)
{
    const QString id = component.values.value(element);
    if (id.isEmpty() || id.section(u':', 0, 0) == state.orgId().left(15))
        return {};
    return u"In field: %1 - %2 belongs to another org"_s.arg(element, id);
}

/// Names of a namespace: letters before two underscores.
QString namespaceOf(const QString &fullName)
{
    static const QRegularExpression shape(u"^([A-Za-z][A-Za-z0-9]{0,14})__[A-Za-z]"_s);
    return shape.match(fullName).captured(1);
}

} // namespace

bool isDeveloperName(const QString &name)
{
    static const QRegularExpression legal(u"^[A-Za-z](?:[A-Za-z0-9]|_(?!_|$))*$"_s);
    return legal.match(name).hasMatch();
}

bool DeployValidator::mayBuild() const
{
    return m_state->userHolds(m_userId, u"CustomizeApplication"_s) &&
           (m_state->userHolds(m_userId, u"ModifyAllData"_s) ||
            m_state->userHolds(m_userId, u"ExternalClientAppDeveloper"_s));
}

bool DeployValidator::mayRule() const
{
    return m_state->userHolds(m_userId, u"ModifyAllData"_s) ||
           m_state->userHolds(m_userId, u"ExternalClientAppAdmin"_s);
}

void DeployValidator::judge(DeployPackage &package)
{
    m_version = package.version;
    const DeployPackage asSent = package;
    // Apps before their parts: a part whose app fails has no parent (facts/salesforce.md 2.2).
    for (const bool parts : {false, true}) {
        const QList<EcaComponent> components = package.components;
        for (const EcaComponent &component : components) {
            if ((component.type != application) != parts)
                continue;
            DeployMessage *message = package.messageFor(component.type, component.fullName);
            message->problem = judge(component, package);
            if (message->isError())
                package.components.removeIf([&](const EcaComponent &one) {
                    return one.type == component.type && one.fullName == component.fullName;
                });
        }
    }
    for (const EcaComponent &component : std::as_const(package.components)) {
        const bool rotates = component.values.value(u"shouldRotateConsumerKey"_s) == "true"_L1 ||
                             component.values.value(u"shouldRotateConsumerSecret"_s) == "true"_L1;
        if (!rotates)
            continue;
        DeployMessage *message = package.messageFor(component.type, component.fullName);
        message->problem = u"The consumer key or secret will be rotated"_s;
        message->isWarning = true;
    }
    for (const DeployDeletion &deletion : asSent.deletions)
        judgeDeletion(deletion, package);
}

void DeployValidator::judgeDeletion(const DeployDeletion &deletion, DeployPackage &package) const
{
    DeployMessage message;
    message.type = deletion.type;
    message.fullName = deletion.fullName;
    message.fileName = deletion.fileName;
    if (!metadataType(deletion.type)) {
        message.problem = u"Unknown type name '%1' specified in %2"_s.arg(deletion.type, deletion.fileName);
    } else if (!mayBuild()) {
        message.problem = noAccess();
    } else if (!m_store->find(deletion.type, deletion.fullName)) {
        message.problem = u"No %1 named: %2 found"_s.arg(deletion.type, deletion.fullName);
        message.isWarning = true; // what is gone already does not fail a deploy that ignores warnings
    } else {
        message.deleted = true;
        message.changed = true;
    }
    package.messages.append(message);
}

QString DeployValidator::judge(const EcaComponent &component, const DeployPackage &package) const
{
    if (component.type == "ConnectedApp"_L1)
        return m_store->find(component.type, component.fullName)
                   ? u"The practice org does not change connected apps"_s
                   : u"You can't create a connected app. To enable connected app creation, contact Salesforce Customer Support."_s;
    if (component.type == "Settings"_L1)
        return component.fullName != "ExternalClientApp"_L1 ? u"Unknown settings: %1"_s.arg(component.fullName)
               : m_state->userHolds(m_userId, u"CustomizeApplication"_s) ? QString()
                                                                         : noAccess();
    const bool policies = component.type.endsWith("ConfigurablePolicies"_L1);
    if (policies ? !mayRule() : !mayBuild())
        return noAccess();
    if (const QString prefix = namespaceOf(component.fullName); !prefix.isEmpty())
        return u"Cannot create a new component with the namespace: %1.  Only components in the same namespace as the organization can be created through the API"_s
            .arg(prefix);
    if (!isDeveloperName(component.fullName))
        return u"The API name can only contain underscores and alphanumeric characters. It must be unique, begin with "
               "a letter, not include spaces, not end with an underscore, and not contain two consecutive underscores."_s;
    if (component.fullName.size() > 80)
        return u"API Name: data value too large: %1 (max length=80)"_s.arg(component.fullName);
    if (component.type != application)
        return judgePart(component, package);
    return firstOf(judgeOrgId(component, u"orgScopedExternalApp"_s, *m_state), judgeApp(component, package));
}

QString DeployValidator::judgePart(const EcaComponent &component, const DeployPackage &package) const
{
    const QString parent = component.values.value(parentElement);
    if (parent.isEmpty())
        return required(parentElement);
    // Letter for letter (facts/real-clients.md line 20).
    const bool isPolicy = component.type.endsWith("Policies"_L1);
    const bool sees = (has(package, application, parent) && !(isPolicy && m_state->settings().policiesAfterApp)) ||
                      m_store->has(parent);
    if (!sees)
        return u"In field: externalClientApplication - no ExternalClientApplication named %1 found"_s.arg(parent);
    // One of a kind for each app (facts/salesforce.md 1.9).
    const EcaComponent *holder = m_store->partOf(component.type, parent);
    if (holder && holder->fullName != component.fullName)
        return u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: %1"_s.arg(
            holder->id);
    const auto twins =
        std::count_if(package.components.begin(), package.components.end(),
                      [&](const EcaComponent &one) { return one.type == component.type && one.app() == parent; });
    if (twins > 1)
        return u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: 0yO000000000000"_s;
    for (const EcaComponent &other : m_store->components()) {
        if (other.type == component.type && other.app() != parent &&
            other.fullName.compare(component.fullName, Qt::CaseInsensitive) == 0)
            return u"duplicate value found: DeveloperName duplicates value on record with id: %1"_s.arg(other.id);
    }
    if (component.type == "ExtlClntAppGlobalOauthSettings"_L1)
        return judgeGlobal(component, package);
    if (component.type == "ExtlClntAppOauthSettings"_L1)
        return firstOf(judgeOrgId(component, u"oauthLink"_s, *m_state), judgeScopes(component));
    if (component.type == "ExtlClntAppOauthConfigurablePolicies"_L1)
        return judgePolicies(component);
    if (component.type == "ExtlClntAppConfigurablePolicies"_L1 && !component.values.contains(u"isEnabled"_s))
        return required(u"isEnabled"_s);
    return {};
}

QString DeployValidator::judgeApp(const EcaComponent &component, const DeployPackage &package) const
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    const QString contact = component.values.value(u"contactEmail"_s);
    if (contact.isEmpty())
        return required(u"contactEmail"_s);
    if (!email.match(contact).hasMatch())
        return u"Contact Email: invalid email address: %1"_s.arg(contact);
    if (component.values.value(u"label"_s).trimmed().isEmpty())
        return required(u"label"_s);
    if (component.values.value(u"label"_s).size() > 80)
        return u"External Client App Name: data value too large (max length=80)"_s;
    const auto sameName = [&](const QString &other) {
        return other.compare(component.fullName, Qt::CaseInsensitive) == 0;
    };
    const bool twin = std::any_of(package.components.begin(), package.components.end(), [&](const EcaComponent &one) {
        return one.type == application && one.fullName != component.fullName && sameName(one.fullName);
    });
    if (twin)
        return u"duplicate value found: DeveloperName duplicates value on record with id: 0xI000000000000"_s;
    if (m_store->has(component.fullName))
        return {};
    for (const EcaComponent &other : m_store->components()) {
        if (other.type == application && sameName(other.fullName))
            return u"duplicate value found: DeveloperName duplicates value on record with id: %1"_s.arg(other.id);
        if (other.type == "ConnectedApp"_L1 && sameName(other.fullName))
            return u"The name %1 is already in use by a connected app"_s.arg(component.fullName);
    }
    return {};
}

QString DeployValidator::judgeGlobal(const EcaComponent &component, const DeployPackage &package) const
{
    // Global settings without OAuth settings fail (facts/real-clients.md line 16).
    const QString settings = u"ExtlClntAppOauthSettings"_s;
    if (!m_store->partOf(settings, component.app()) && !has(package, settings, component.app()))
        return required(settings);
    static const QRegularExpression lineBreak(u"\\s+"_s);
    const QString callbacks = component.values.value(u"callbackUrl"_s);
    if (callbacks.trimmed().isEmpty())
        return required(u"callbackUrl"_s);
    if (callbacks.size() > 2000)
        return u"Callback URL: data value too large (max length=2000)"_s;
    for (const QString &line : callbacks.split(lineBreak, Qt::SkipEmptyParts)) {
        const QUrl url(line, QUrl::StrictMode);
        const bool local = url.scheme() == "http"_L1 && url.host() == "localhost"_L1;
        if (!url.isValid() || url.scheme().isEmpty() || (url.scheme() == "http"_L1 && !local))
            return u"Invalid callback URL: %1"_s.arg(line);
    }
    // A key may be given when the app is made; keys are unique in the world (facts/salesforce.md section 8).
    static const QRegularExpression legalKey(u"^[A-Za-z0-9._]{8,256}$"_s);
    const QString key = component.values.value(u"consumerKey"_s);
    if (!key.isEmpty() && !legalKey.match(key).hasMatch())
        return u"Consumer Key: must have 8 to 256 alphanumeric characters"_s;
    if (key.isEmpty())
        return {};
    if (const EcaComponent *before = m_store->find(component.type, component.fullName))
        return keyOf(*before) == key ? QString() : u"You cannot provide a Consumer Key"_s;
    for (const EcaComponent &other : m_store->components()) {
        if (keyOf(other) == key)
            return u"duplicate value found: ConsumerKey duplicates value on record with id: %1"_s.arg(other.id);
    }
    return {};
}

QString DeployValidator::judgeScopes(const EcaComponent &component) const
{
    QStringList valid;
    for (const ScopeToken &scope : scopeTokens()) {
        if (scope.since <= m_state->settings().maxApiVersion)
            valid.append(scope.token);
    }
    for (const QString &token : commaList(component.values.value(u"commaSeparatedOauthScopes"_s))) {
        if (!valid.contains(token))
            return u"%1 is not a valid scope. Valid scopes: %2"_s.arg(token, valid.join(u", "_s));
    }
    return {};
}

QString DeployValidator::judgePolicies(const EcaComponent &component) const
{
    const auto value = [&](const QString &name) { return component.values.value(name); };
    static const QStringList relaxations{u"enforce"_s, u"bypass"_s, u"bypass_2factor"_s, u"enforce_relaxrefresh"_s};
    const QString relaxation = value(u"ipRelaxationPolicyType"_s);
    if (!relaxation.isEmpty() && !relaxations.contains(relaxation.toLower()))
        return u"'%1' is not a valid value for ipRelaxationPolicyType"_s.arg(relaxation);
    const QString unit = value(u"refreshTokenValidityUnit"_s);
    const QString period = value(u"refreshTokenValidityPeriod"_s);
    const bool specific = value(u"refreshTokenPolicyType"_s).startsWith("Specific"_L1);
    if (specific && period.toInt() <= 0)
        return required(u"refreshTokenValidityPeriod"_s);
    const bool unitIsLegal = unit == "Days"_L1 || unit == "Hours"_L1 || unit == "Months"_L1;
    if (!unitIsLegal && (specific || !period.isEmpty() || !unit.isEmpty()))
        return u"Set the refresh token validity unit to Days, Hours, Months"_s;
    static const QList<int> minutes{1, 5, 10, 15, 30};
    static const QList<int> moreMinutes{60, 90, 120, 240, 480, 720}; // from 65
    for (const QString &name : {u"guestJwtTimeout"_s, u"namedUserJwtTimeout"_s}) {
        const int timeout = value(name).toInt();
        if (component.values.contains(name) && !minutes.contains(timeout) &&
            (m_version < 65 || !moreMinutes.contains(timeout)))
            return u"%1 is not a valid value for %2"_s.arg(value(name), name);
    }
    return judgeLists(component);
}

QString DeployValidator::judgeLists(const EcaComponent &component) const
{
    const QString app = m_store->appId(component.app());
    for (const QString &name : commaList(component.values.value(u"commaSeparatedPermissionSet"_s))) {
        const auto *set = m_state->settings().policyListsTakeIds ? m_state->permissionSetById(name)
                                                                 : m_state->permissionSetByFullName(name);
        // References are case-sensitive (facts/real-clients.md 20), though queries are not.
        const bool named = set && (m_state->settings().policyListsTakeIds || set->fullName() == name);
        if (!named || m_state->settings().policyListsTakeNothing)
            return u"In field: commaSeparatedPermissionSet - no PermissionSet named %1 found"_s.arg(name);
        // Seen in one org: the set must be assigned to who deploys (facts/salesforce.md 1.9).
        const bool grantedAlready = !app.isEmpty() && m_state->hasGrant(set->id, app);
        if (m_state->settings().policySetsNeedAssignment && !grantedAlready && !m_state->isAssigned(m_userId, set->id))
            return u"You do not have the level of access necessary: permission set %1 is not assigned to you"_s.arg(
                name);
    }
    for (const QString &name : commaList(component.values.value(u"commaSeparatedProfile"_s))) {
        if (!m_state->profileByName(name) || m_state->settings().policyListsTakeNothing)
            return u"In field: commaSeparatedProfile - no Profile named %1 found"_s.arg(name);
    }
    return {};
}

} // namespace applink::practice
