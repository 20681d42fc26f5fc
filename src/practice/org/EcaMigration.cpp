// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/EcaStore.h"
#include "practice/org/EcaTypes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;
using namespace ecaTypes;

namespace {

const MetadataNode *child(const QList<MetadataNode> &nodes, const QString &name)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const auto &node) { return node.name == name; });
    return found == nodes.end() ? nullptr : &*found;
}

QStringList texts(const QList<MetadataNode> &nodes, const QString &name)
{
    QStringList list;
    for (const MetadataNode &node : nodes) {
        if (node.name == name)
            list.append(node.text);
    }
    return list;
}

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// The elements of oauthConfig that are global settings, under the names they have there.
QMap<QString, QString> globalValues(const MetadataNode &oauth)
{
    static const QHash<QString, QString> renamed{
        {u"isClientCredentialEnabled"_s, u"isClientCredentialsFlowEnabled"_s},
        {u"isCodeCredentialEnabled"_s, u"isCodeCredFlowEnabled"_s},
        {u"isCodeCredentialPostOnly"_s, u"isCodeCredPostOnly"_s},
    };
    static const QStringList same{
        u"callbackUrl"_s,
        u"certificate"_s,
        u"consumerKey"_s,
        u"isConsumerSecretOptional"_s,
        u"isPkceRequired"_s,
        u"isSecretRequiredForRefreshToken"_s,
        u"isDeviceFlowEnabled"_s,
        u"isSecretRequiredForTokenExchange"_s,
        u"isTokenExchangeEnabled"_s,
        u"isRefreshTokenRotationEnabled"_s,
        u"isIntrospectAllTokens"_s,
        u"isEnforceRefreshTokenTTL"_s,
        u"isNamedUserJwtEnabled"_s,
    };
    QMap<QString, QString> values;
    for (const MetadataNode &node : oauth.children) {
        if (same.contains(node.name))
            values.insert(node.name, node.text);
        else if (renamed.contains(node.name))
            values.insert(renamed.value(node.name), node.text);
    }
    return values;
}

/// `infinite`, `zero`, `specific_lifetime:30:DAYS`, `specific_inactivity:7:DAYS`.
void addRefreshPolicy(const QString &text, QMap<QString, QString> &policy)
{
    static const QHash<QString, QString> types{{u"infinite"_s, u"Infinite"_s},
                                               {u"zero"_s, u"Zero"_s},
                                               {u"specific_lifetime"_s, u"SpecificLifetime"_s},
                                               {u"specific_inactivity"_s, u"SpecificInactivity"_s}};
    const QString type = types.value(text.section(u':', 0, 0).toLower());
    if (type.isEmpty())
        return;
    policy.insert(u"refreshTokenPolicyType"_s, type);
    if (const QString period = text.section(u':', 1, 1); !period.isEmpty()) {
        const QString unit = text.section(u':', 2, 2).toLower();
        policy.insert(u"refreshTokenValidityPeriod"_s, period);
        policy.insert(u"refreshTokenValidityUnit"_s, unit.left(1).toUpper() + unit.mid(1));
    }
}

QMap<QString, QString> policyValues(const QList<MetadataNode> &groups, const MetadataNode &oauth)
{
    static const QHash<QString, QString> relaxations{{u"ENFORCE"_s, u"Enforce"_s},
                                                     {u"BYPASS"_s, u"Bypass"_s},
                                                     {u"BYPASS_2FACTOR"_s, u"Bypass_2factor"_s},
                                                     {u"ENFORCE_RELAXREFRESH"_s, u"Enforce_RelaxRefresh"_s}};
    QMap<QString, QString> policy;
    policy.insert(u"permittedUsersPolicyType"_s, isTrue(oauth.childText(u"isAdminApproved"_s))
                                                     ? u"AdminApprovedPreAuthorized"_s
                                                     : u"AllSelfAuthorized"_s);
    if (const MetadataNode *theirs = child(groups, u"oauthPolicy"_s)) {
        addRefreshPolicy(theirs->childText(u"refreshTokenPolicy"_s), policy);
        if (const QString ip = relaxations.value(theirs->childText(u"ipRelaxation"_s).toUpper()); !ip.isEmpty())
            policy.insert(u"ipRelaxationPolicyType"_s, ip);
    }
    if (const MetadataNode *session = child(groups, u"sessionPolicy"_s)) {
        const auto take = [&](const QString &from, const QString &to) {
            if (const QString value = session->childText(from); !value.isEmpty())
                policy.insert(to, value);
        };
        take(u"sessionTimeout"_s, u"sessionTimeoutInMinutes"_s);
        take(u"sessionLevel"_s, u"requiredSessionLevel"_s);
        take(u"policyAction"_s, u"policyAction"_s);
    }
    const auto list = [&](const QString &from, const QString &to) {
        if (const QStringList names = texts(groups, from); !names.isEmpty())
            policy.insert(to, names.join(u','));
    };
    list(u"profileName"_s, u"commaSeparatedProfile"_s);
    list(u"permissionSetName"_s, u"commaSeparatedPermissionSet"_s);
    return policy;
}

/// ipRanges and attributes under the names they have in the settings.
QList<MetadataNode> settingsGroups(const QList<MetadataNode> &groups)
{
    QList<MetadataNode> found;
    for (MetadataNode node : groups) {
        if (node.name == "attributes"_L1) {
            node.name = u"customAttributes"_s;
        } else if (node.name == "ipRanges"_L1) {
            node.name = u"trustedIpRanges"_s;
            for (MetadataNode &part : node.children) {
                if (part.name == "start"_L1 || part.name == "end"_L1)
                    part.name += u"IpAddress"_s;
            }
        } else {
            continue;
        }
        found.append(node);
    }
    return found;
}

} // namespace

bool EcaStore::migrate(const QString &apiName)
{
    const EcaComponent *found = find(connectedApp, apiName);
    const MetadataNode *oauth = found ? child(found->groups, u"oauthConfig"_s) : nullptr;
    if (!oauth || hasIgnoringCase(apiName))
        return false;
    AppSeed app;
    app.apiName = apiName;
    app.label = found->values.value(u"label"_s);
    app.contactEmail = found->values.value(u"contactEmail"_s);
    app.description = found->values.value(u"description"_s);
    app.scopes = texts(oauth->children, u"scopes"_s);
    app.scopes.replaceInStrings(QRegularExpression(u"^SFAP$"_s), u"SFApiPlatform"_s);
    app.globalOauth = globalValues(*oauth);
    if (const MetadataNode *idToken = child(oauth->children, u"idTokenConfig"_s))
        app.globalGroups.append(*idToken);
    app.oauthPolicies = policyValues(found->groups, *oauth);
    app.settingsGroups = settingsGroups(found->groups);
    seed(app);
    return true;
}

} // namespace applink::practice
