// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/EcaSchema.h"

#include <algorithm>
#include <utility>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

const QList<EcaType> &ecaTypes()
{
    // The folder of the global settings really ends in "Sets".
    static const QList<EcaType> types{
        {u"ExternalClientApplication"_s, u"externalClientApps"_s, u".eca"_s},
        {u"ExtlClntAppGlobalOauthSettings"_s, u"extlClntAppGlobalOauthSets"_s, u".ecaGlblOauth"_s},
        {u"ExtlClntAppOauthSettings"_s, u"extlClntAppOauthSettings"_s, u".ecaOauth"_s},
        {u"ExtlClntAppOauthConfigurablePolicies"_s, u"extlClntAppOauthPolicies"_s, u".ecaOauthPlcy"_s},
        {u"ExtlClntAppConfigurablePolicies"_s, u"extlClntAppPolicies"_s, u".ecaPlcy"_s},
    };
    return types;
}

using Values = QList<std::pair<QString, QString>>;

/// facts/salesforce.md 1.10; the flags are those of 1.3 at API 67.0.
Values referenceValues(const QString &type)
{
    const QString yes = u"true"_s;
    const QString no = u"false"_s;
    if (type == "ExternalClientApplication"_L1)
        return {{u"distributionState"_s, u"Local"_s}, {u"isProtected"_s, no}};
    if (type == "ExtlClntAppGlobalOauthSettings"_L1)
        return {{u"isClientCredentialsFlowEnabled"_s, no},
                {u"isCodeCredFlowEnabled"_s, no},
                {u"isCodeCredPostOnly"_s, no},
                {u"isConsumerSecretOptional"_s, no},
                {u"isDeviceFlowEnabled"_s, no},
                {u"isEnforceRefreshTokenTTL"_s, no},
                {u"isIntrospectAllTokens"_s, no},
                {u"isNamedUserJwtEnabled"_s, no},
                {u"isPkceRequired"_s, no},
                {u"isRefreshTokenRotationEnabled"_s, no},
                {u"isSecretRequiredForRefreshToken"_s, yes},
                {u"isSecretRequiredForTokenExchange"_s, no},
                {u"isTokenExchangeEnabled"_s, no},
                {u"shouldRotateConsumerKey"_s, no},
                {u"shouldRotateConsumerSecret"_s, no}};
    if (type == "ExtlClntAppOauthSettings"_L1)
        return {{u"isFirstPartyAppEnabled"_s, no}};
    if (type == "ExtlClntAppOauthConfigurablePolicies"_L1)
        return {{u"ipRelaxationPolicyType"_s, u"Enforce"_s},
                {u"isClientCredentialsFlowEnabled"_s, no},
                {u"isGuestCodeCredFlowEnabled"_s, no},
                {u"isTokenExchangeFlowEnabled"_s, no},
                {u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s},
                {u"refreshTokenPolicyType"_s, u"Infinite"_s},
                {u"requiredSessionLevel"_s, u"STANDARD"_s}};
    return {{u"isEnabled"_s, yes}, {u"isOauthPluginEnabled"_s, yes}};
}

QString labelOf(const QString &type, const QString &label)
{
    if (type == "ExtlClntAppGlobalOauthSettings"_L1)
        return label + u" OAuth global"_s;
    if (type == "ExtlClntAppOauthSettings"_L1)
        return label + u" OAuth"_s;
    if (type == "ExtlClntAppOauthConfigurablePolicies"_L1)
        return label + u" OAuth policies"_s;
    if (type == "ExtlClntAppConfigurablePolicies"_L1)
        return label + u" policies"_s;
    return label;
}

} // namespace

const EcaType *ecaType(const QString &name)
{
    const auto &types = ecaTypes();
    const auto found = std::find_if(types.begin(), types.end(), [&](const EcaType &type) { return type.name == name; });
    return found == types.end() ? nullptr : &*found;
}

QString conventionalName(const QString &type, const QString &apiName)
{
    return candidateNames(type, apiName).value(0);
}

QStringList candidateNames(const QString &type, const QString &apiName)
{
    if (type == "ExternalClientApplication"_L1)
        return {apiName};
    if (type == "ExtlClntAppGlobalOauthSettings"_L1)
        return {apiName + u"_glbloauth"_s, apiName + u"_global"_s, apiName + u"GlblOAuth"_s, apiName};
    if (type == "ExtlClntAppOauthSettings"_L1)
        return {apiName + u"_oauth"_s, apiName + u"OAuthSettings"_s, apiName + u"Settings"_s, apiName};
    if (type == "ExtlClntAppOauthConfigurablePolicies"_L1)
        return {apiName + u"_oauthPlcy"_s, apiName + u"_oauth_defaultPolicy"_s, apiName};
    if (type == "ExtlClntAppConfigurablePolicies"_L1)
        return {apiName + u"_plcy"_s, apiName + u"_defaultPolicy"_s, apiName};
    return {};
}

MetadataComponent freshComponent(const QString &type, const QString &apiName, const QString &label,
                                 const QString &fullName)
{
    MetadataComponent component(type, fullName.isEmpty() ? conventionalName(type, apiName) : fullName);
    if (type != "ExternalClientApplication"_L1)
        component.set(u"externalClientApplication"_s, apiName);
    for (const auto &[name, value] : referenceValues(type))
        component.set(name, value);
    component.set(u"label"_s, labelOf(type, label));
    return component;
}

bool switchDefault(const QString &element)
{
    return element == "isPkceRequired"_L1 || element == "isSecretRequiredForRefreshToken"_L1 ||
           element == "isEnabled"_L1 || element.endsWith("PluginEnabled"_L1);
}

MetadataComponent withoutGenerated(MetadataComponent component)
{
    for (const QString &name : {u"orgScopedExternalApp"_s, u"oauthLink"_s, u"consumerSecret"_s, u"managedType"_s})
        component.remove(name);
    if (component.type() == "ExtlClntAppGlobalOauthSettings"_L1) {
        component.set(u"shouldRotateConsumerKey"_s, u"false"_s);
        component.set(u"shouldRotateConsumerSecret"_s, u"false"_s);
    }
    return component;
}

} // namespace applink::salesforce
