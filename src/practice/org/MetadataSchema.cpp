// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/MetadataSchema.h"

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;
using Kind = SchemaElement::Kind;

namespace {

SchemaElement text(const QString &name, int since = 59)
{
    return {name, Kind::Text, {}, since, {}, false};
}
SchemaElement flag(const QString &name, const QString &defaultValue, int since = 59)
{
    return {name, Kind::Boolean, defaultValue, since, {}, false};
}
SchemaElement number(const QString &name, int since = 59)
{
    return {name, Kind::Number, {}, since, {}, false};
}
SchemaElement group(const QString &name, const QStringList &parts)
{
    return {name, Kind::Group, {}, 59, parts, false};
}
SchemaElement choice(const QString &name, const QStringList &values, const QString &defaultValue = {}, int since = 59)
{
    return {name, Kind::Enumeration, defaultValue, since, values, false};
}
SchemaElement generated(const QString &name)
{
    return {name, Kind::Text, {}, 59, {}, true};
}

const QString yes = u"true"_s;
const QString no = u"false"_s;

QList<SchemaElement> application()
{
    return {text(u"contactEmail"_s),    text(u"contactPhone"_s),
            text(u"description"_s),     choice(u"distributionState"_s, {u"Local"_s, u"Packaged"_s}, u"Local"_s),
            text(u"iconUrl"_s),         text(u"infoUrl"_s),
            flag(u"isProtected"_s, no), text(u"label"_s),
            text(u"logoUrl"_s),         generated(u"orgScopedExternalApp"_s)};
}

QList<SchemaElement> globalOauth()
{
    return {text(u"callbackUrl"_s),
            text(u"certificate"_s, 60),
            text(u"consumerKey"_s),
            generated(u"consumerSecret"_s),
            text(u"externalClientApplication"_s),
            group(u"idTokenConfig"_s,
                  {u"idTokenAudience"_s, u"idTokenIncludeAttributes"_s, u"idTokenIncludeCustomPermissions"_s,
                   u"idTokenIncludeStandardClaims"_s, u"idTokenValidityInMinutes"_s}),
            flag(u"isClientCredentialsFlowEnabled"_s, no, 60),
            flag(u"isCodeCredFlowEnabled"_s, no, 61),
            flag(u"isCodeCredPostOnly"_s, no, 61),
            flag(u"isConsumerSecretOptional"_s, no),
            flag(u"isDPopEnabled"_s, no, 68),
            flag(u"isDeviceFlowEnabled"_s, no, 60),
            flag(u"isEnforceRefreshTokenTTL"_s, no, 67),
            flag(u"isIntrospectAllTokens"_s, no),
            flag(u"isMtlsEnabled"_s, no, 68),
            flag(u"isNamedUserJwtEnabled"_s, no, 67),
            flag(u"isPkceRequired"_s, yes),
            flag(u"isRefreshTokenRotationEnabled"_s, no, 60),
            flag(u"isSecretRequiredForRefreshToken"_s, yes),
            flag(u"isSecretRequiredForTokenExchange"_s, no, 60),
            flag(u"isTokenExchangeEnabled"_s, no, 60),
            text(u"label"_s),
            flag(u"shouldRotateConsumerKey"_s, no),
            flag(u"shouldRotateConsumerSecret"_s, no)};
}

QList<SchemaElement> oauthSettings()
{
    return {flag(u"areAttributesIncludedInAssetToken"_s, no, 61),
            flag(u"areCustomPermsIncludedInAssetToken"_s, no, 61),
            text(u"assetTokenAudiences"_s, 61),
            text(u"assetTokenSigningCertificate"_s, 61),
            number(u"assetTokenValidity"_s, 61),
            text(u"clientAssertionCertificate"_s),
            text(u"commaSeparatedCustomScopes"_s),
            text(u"commaSeparatedOauthScopes"_s),
            group(u"customAttributes"_s, {u"formula"_s, u"key"_s}),
            text(u"externalClientApplication"_s),
            flag(u"isFirstPartyAppEnabled"_s, no),
            text(u"label"_s),
            generated(u"oauthLink"_s),
            text(u"singleLogoutUrl"_s),
            group(u"trustedIpRanges"_s, {u"description"_s, u"endIpAddress"_s, u"startIpAddress"_s})};
}

QList<SchemaElement> oauthPolicies()
{
    return {text(u"apexHandler"_s, 61),
            text(u"clientCredentialsFlowUser"_s, 60),
            text(u"commaSeparatedCustomScopes"_s, 61),
            text(u"commaSeparatedPermissionSet"_s),
            text(u"commaSeparatedProfile"_s),
            group(u"customAttributes"_s, {u"formula"_s, u"key"_s}),
            text(u"executeHandlerAs"_s, 61),
            text(u"externalClientApplication"_s),
            number(u"guestJwtTimeout"_s, 61),
            choice(u"guestJwtSessionTimeoutType"_s, {u"UserSession"_s, u"Custom"_s}, {}, 65),
            SchemaElement{u"ipRelaxationPolicyType"_s, Kind::Text, u"Enforce"_s, 59, {}, false}, // judged apart
            flag(u"isClientCredentialsFlowEnabled"_s, no, 60),
            flag(u"isGuestCodeCredFlowEnabled"_s, no, 61),
            flag(u"isTokenExchangeFlowEnabled"_s, no, 60),
            text(u"label"_s),
            number(u"namedUserJwtTimeout"_s, 61),
            choice(u"namedUserJwtSessionTimeoutType"_s, {u"UserSession"_s, u"Custom"_s}, {}, 65),
            choice(u"permittedUsersPolicyType"_s, {u"AllSelfAuthorized"_s, u"AdminApprovedPreAuthorized"_s},
                   u"AllSelfAuthorized"_s),
            choice(u"policyAction"_s, {u"Block"_s, u"RaiseSessionLevel"_s, u"StepUpMFA"_s}),
            choice(u"refreshTokenPolicyType"_s,
                   {u"Infinite"_s, u"Zero"_s, u"SpecificInactivity"_s, u"SpecificLifetime"_s}, u"SpecificLifetime"_s),
            number(u"refreshTokenValidityPeriod"_s),
            text(u"refreshTokenValidityUnit"_s),
            choice(u"requiredSessionLevel"_s, {u"LOW"_s, u"STANDARD"_s, u"HIGH_ASSURANCE"_s}, u"STANDARD"_s),
            number(u"sessionTimeoutInMinutes"_s),
            text(u"singleLogoutUrl"_s),
            text(u"startUrl"_s)};
}

QList<SchemaElement> pluginPolicies()
{
    return {text(u"externalClientApplication"_s, 60),
            flag(u"isAttestPluginEnabled"_s, yes, 68),
            flag(u"isCanvasPluginEnabled"_s, yes, 66),
            flag(u"isEnabled"_s, yes, 60),
            flag(u"isMobilePluginEnabled"_s, yes, 63),
            flag(u"isNotificationPluginEnabled"_s, yes, 63),
            flag(u"isOauthPluginEnabled"_s, yes, 60),
            flag(u"isPushPluginEnabled"_s, yes, 63),
            flag(u"isSamlPluginEnabled"_s, yes, 63),
            text(u"label"_s, 60),
            choice(u"startPage"_s, {u"None"_s, u"Custom"_s, u"OAuth"_s, u"SAML"_s}, {}, 63),
            text(u"startUrl"_s, 63)};
}

QList<SchemaElement> securitySettings()
{
    return {text(u"externalClientApplication"_s, 67), text(u"label"_s, 67), text(u"tlsClientAuthCertParamType"_s, 68),
            text(u"tlsClientAuthCertParamValue"_s, 68),
            group(u"tokenIpRanges"_s, {u"description"_s, u"end"_s, u"start"_s})};
}

QList<SchemaElement> orgSettings()
{
    return {flag(u"enableClientSecretInRestApiAccess"_s, no, 62), flag(u"enableConsumerSecretApiAccess"_s, no),
            flag(u"enablePackageEcaOauthFromDevOrg"_s, no, 62)};
}

} // namespace

const SchemaElement *SchemaType::element(const QString &elementName) const
{
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const SchemaElement &one) { return one.name == elementName; });
    return found == elements.end() ? nullptr : &*found;
}

const QList<SchemaType> &metadataTypes()
{
    static const QList<SchemaType> types{
        {u"ExternalClientApplication"_s, u"externalClientApps"_s, u"eca"_s, application(), 59, {}},
        {u"ExtlClntAppGlobalOauthSettings"_s,
         u"extlClntAppGlobalOauthSets"_s,
         u"ecaGlblOauth"_s,
         globalOauth(),
         59,
         {}},
        {u"ExtlClntAppOauthSettings"_s, u"extlClntAppOauthSettings"_s, u"ecaOauth"_s, oauthSettings(), 59, {}},
        {u"ExtlClntAppOauthConfigurablePolicies"_s,
         u"extlClntAppOauthPolicies"_s,
         u"ecaOauthPlcy"_s,
         oauthPolicies(),
         59,
         {}},
        {u"ExtlClntAppConfigurablePolicies"_s, u"extlClntAppPolicies"_s, u"ecaPlcy"_s, pluginPolicies(), 60, {}},
        {u"ExtlClntAppOauthSecuritySettings"_s,
         u"extlClntAppOauthSecuritySettings"_s,
         u"ecaOauthSecurity"_s,
         securitySettings(),
         67,
         {}},
        {u"Settings"_s, u"settings"_s, u"settings"_s, orgSettings(), 58, u"ExternalClientAppSettings"_s},
        // Read only: new ones cannot be made since Spring '26 (facts/salesforce.md section 8).
        {u"ConnectedApp"_s, u"connectedApps"_s, u"connectedApp"_s, {}, 59, {}},
    };
    return types;
}

const SchemaType *metadataType(const QString &name)
{
    const auto &types = metadataTypes();
    const auto found = std::find_if(types.begin(), types.end(), [&](const SchemaType &type) {
        return type.name == name || type.rootElement == name;
    });
    return found == types.end() ? nullptr : &*found;
}

const QList<ScopeToken> &scopeTokens()
{
    // facts/salesforce.md 1.8
    static const QList<ScopeToken> tokens{
        {u"Api"_s, u"api"_s, u"API"_s, u"Manage user data via APIs"_s},
        {u"Basic"_s, u"id"_s, u"SSO"_s, u"Access the identity URL service"_s},
        {u"RefreshToken"_s, u"refresh_token"_s, u"REFRESH_TOKEN"_s, u"Perform requests at any time"_s},
        {u"OfflineAccess"_s, u"offline_access"_s, u"OFFLINE_ACCESS"_s, u"Perform requests at any time"_s},
        {u"Profile"_s, u"profile"_s, u"PROFILE"_s, u"Access your basic information"_s},
        {u"Email"_s, u"email"_s, u"EMAIL"_s, u"Access your email address"_s},
        {u"Address"_s, u"address"_s, u"ADDRESS"_s, u"Access your address"_s},
        {u"Phone"_s, u"phone"_s, u"PHONE"_s, u"Access your phone number"_s},
        {u"Web"_s, u"web"_s, u"WEB"_s, u"Manage user data via Web browsers"_s},
        {u"Full"_s, u"full"_s, u"FULL"_s, u"Full access"_s},
        {u"OpenID"_s, u"openid"_s, u"OPENID"_s, u"Access unique user identifiers"_s},
        {u"Chatter"_s, u"chatter_api"_s, u"CHATTER_REST_API"_s, u"Access Connect REST API resources"_s},
        {u"CustomApplications"_s, u"visualforce"_s, u"VF"_s, u"Access Visualforce applications"_s},
        {u"CustomPermissions"_s, u"custom_permissions"_s, u"CUSTOM_PERMISSIONS"_s, u"Access custom permissions"_s},
        {u"Wave"_s, u"wave_api"_s, u"WAVE_REST_API"_s, u"Access Analytics REST API resources"_s},
        {u"Eclair"_s, u"eclair_api"_s, u"ECLAIR_REST_API"_s, u"Access Analytics REST API Charts Geodata resources"_s},
        {u"Pardot"_s, u"pardot_api"_s, u"PARDOT_API"_s, u"Manage Pardot services"_s},
        {u"Lightning"_s, u"lightning"_s, u"LIGHTNING"_s, u"Access Lightning applications"_s},
        {u"Content"_s, u"content"_s, u"CONTENT"_s, u"Access content resources"_s},
        {u"CDPIngest"_s, u"cdp_ingest_api"_s, u"CDP_INGEST_API"_s, u"Ingest Data Cloud data"_s},
        {u"CDPProfile"_s, u"cdp_profile_api"_s, u"CDP_PROFILE_API"_s, u"Access Data Cloud profiles"_s},
        {u"CDPQuery"_s, u"cdp_query_api"_s, u"CDP_QUERY_API"_s, u"Query Data Cloud data"_s},
        {u"CDPSegment"_s, u"cdp_segment_api"_s, u"CDP_SEGMENT_API"_s, u"Access Data Cloud segments"_s},
        {u"CDPIdentityResolution"_s, u"cdp_identityresolution_api"_s, u"CDP_IDENTITYRESOLUTION_API"_s,
         u"Access Data Cloud identity resolution"_s},
        {u"CDPCalculatedInsight"_s, u"cdp_calculated_insight_api"_s, u"CDP_CALCULATED_INSIGHT_API"_s,
         u"Access Data Cloud calculated insights"_s},
        {u"CDP"_s, u"cdp_api"_s, u"CDP_API"_s, u"Access Data Cloud"_s},
        {u"Chatbot"_s, u"chatbot_api"_s, u"CHATBOT_API"_s, u"Access chatbot services"_s},
        {u"ForgotPassword"_s, u"forgot_password"_s, u"FORGOT_PASSWORD"_s, u"Headless forgot password"_s},
        {u"UserRegistration"_s, u"user_registration_api"_s, u"USER_REGISTRATION_API"_s, u"Headless registration"_s},
        {u"PwdlessLogin"_s, u"pwdless_login_api"_s, u"PWDLESS_LOGIN_API"_s, u"Headless passwordless login"_s},
        {u"SFApiPlatform"_s, u"sfap_api"_s, u"SFAP_API"_s, u"Access the Salesforce API Platform"_s},
        {u"Interaction"_s, u"interaction_api"_s, u"INTERACTION_API"_s, u"Access the interaction service"_s},
        {u"EinsteinGPT"_s, u"einstein_gpt_api"_s, u"EINSTEIN_GPT_API"_s, u"Access Einstein GPT services"_s},
        {u"SCRT"_s, u"scrt_api"_s, u"SCRT_API"_s, u"Access Service Cloud Realtime"_s},
        {u"MCP"_s, u"mcp_api"_s, u"MCP_API"_s, u"Access Salesforce hosted MCP servers"_s},
        {u"DataCloudUserClaims"_s, {}, u"DATA_CLOUD_USER_CLAIMS"_s, u"Data Cloud user claims"_s, 67},
        {u"A2A"_s, {}, u"A2A_API"_s, u"Agent to agent"_s, 67},
        {u"CmdbDiscovery"_s, {}, u"CMDB_DISCOVERY_API"_s, u"CMDB discovery"_s, 67},
        {u"SemanticLayer"_s, {}, u"SEMANTIC_LAYER_API"_s, u"Semantic layer"_s, 68},
    };
    return tokens;
}

} // namespace applink::practice
