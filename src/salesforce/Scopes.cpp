// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/Scopes.h"

#include <algorithm>
#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Scope
{
    QLatin1StringView token;
    QLatin1StringView key;
    QLatin1StringView column; ///< without the prefix "OauthScopes"
    bool inEveryOrg;          ///< the column is old enough to be asked for blindly
};

constexpr std::array scopes{
    Scope{"Api"_L1, "api"_L1, "API"_L1, true},
    Scope{"Basic"_L1, "id"_L1, "SSO"_L1, true},
    Scope{"RefreshToken"_L1, "refresh_token"_L1, "REFRESH_TOKEN"_L1, true},
    Scope{"OfflineAccess"_L1, "offline_access"_L1, "OFFLINE_ACCESS"_L1, true},
    Scope{"Profile"_L1, "profile"_L1, "PROFILE"_L1, true},
    Scope{"Email"_L1, "email"_L1, "EMAIL"_L1, true},
    Scope{"Address"_L1, "address"_L1, "ADDRESS"_L1, true},
    Scope{"Phone"_L1, "phone"_L1, "PHONE"_L1, true},
    Scope{"Web"_L1, "web"_L1, "WEB"_L1, true},
    Scope{"Full"_L1, "full"_L1, "FULL"_L1, true},
    Scope{"OpenID"_L1, "openid"_L1, "OPENID"_L1, true},
    Scope{"Chatter"_L1, "chatter_api"_L1, "CHATTER_REST_API"_L1, false},
    Scope{"CustomApplications"_L1, "visualforce"_L1, "VF"_L1, false},
    Scope{"CustomPermissions"_L1, "custom_permissions"_L1, "CUSTOM_PERMISSIONS"_L1, false},
    Scope{"Wave"_L1, "wave_api"_L1, "WAVE_REST_API"_L1, false},
    Scope{"Eclair"_L1, "eclair_api"_L1, "ECLAIR_REST_API"_L1, false},
    Scope{"Pardot"_L1, "pardot_api"_L1, "PARDOT_API"_L1, false},
    Scope{"Lightning"_L1, "lightning"_L1, "LIGHTNING"_L1, false},
    Scope{"Content"_L1, "content"_L1, "CONTENT"_L1, false},
    Scope{"CDPIngest"_L1, "cdp_ingest_api"_L1, "CDP_INGEST_API"_L1, false},
    Scope{"CDPProfile"_L1, "cdp_profile_api"_L1, "CDP_PROFILE_API"_L1, false},
    Scope{"CDPQuery"_L1, "cdp_query_api"_L1, "CDP_QUERY_API"_L1, false},
    Scope{"CDPSegment"_L1, "cdp_segment_api"_L1, "CDP_SEGMENT_API"_L1, false},
    Scope{"CDPIdentityResolution"_L1, "cdp_identityresolution_api"_L1, "CDP_IDENTITYRESOLUTION_API"_L1, false},
    Scope{"CDPCalculatedInsight"_L1, "cdp_calculated_insight_api"_L1, "CDP_CALCULATED_INSIGHT_API"_L1, false},
    Scope{"CDP"_L1, "cdp_api"_L1, "CDP_API"_L1, false},
    Scope{"Chatbot"_L1, "chatbot_api"_L1, "CHATBOT_API"_L1, false},
    Scope{"ForgotPassword"_L1, "forgot_password"_L1, "FORGOT_PASSWORD"_L1, false},
    Scope{"UserRegistration"_L1, "user_registration_api"_L1, "USER_REGISTRATION_API"_L1, false},
    Scope{"PwdlessLogin"_L1, "pwdless_login_api"_L1, "PWDLESS_LOGIN_API"_L1, false},
    Scope{"SFApiPlatform"_L1, "sfap_api"_L1, "SFAP_API"_L1, false},
    Scope{"Interaction"_L1, "interaction_api"_L1, "INTERACTION_API"_L1, false},
    Scope{"EinsteinGPT"_L1, "einstein_gpt_api"_L1, "EINSTEIN_GPT_API"_L1, false},
    Scope{"SCRT"_L1, "scrt_api"_L1, "SCRT_API"_L1, false},
    Scope{"MCP"_L1, "mcp_api"_L1, "MCP_API"_L1, false},
};

const Scope *byToken(QStringView token)
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const Scope &scope) {
        return token.compare(scope.token, Qt::CaseInsensitive) == 0;
    });
    return found == scopes.end() ? nullptr : &*found;
}

const Scope *byKey(QStringView key)
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const Scope &scope) { return key == scope.key; });
    return found == scopes.end() ? nullptr : &*found;
}

bool has(const QStringList &keys, QLatin1StringView key)
{
    return keys.contains(key);
}

} // namespace

QStringList scopeKeysFromTokens(const QString &commaSeparated)
{
    QStringList keys;
    for (const QString &part : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        const QString token = part.trimmed();
        if (token.isEmpty())
            continue;
        const Scope *scope = byToken(token);
        keys.append(scope ? QString(scope->key) : token);
    }
    return keys;
}

QString commaSeparatedTokens(const QStringList &keys)
{
    QStringList tokens;
    for (const QString &key : keys) {
        const Scope *scope = byKey(key);
        const QString token = scope ? QString(scope->token) : key;
        if (!tokens.contains(token))
            tokens.append(token);
    }
    return tokens.join(u", "_s);
}

QStringList scopeKeysFromColumns(const QHash<QString, bool> &columns)
{
    QStringList keys;
    for (const Scope &scope : scopes) {
        if (columns.value("OauthScopes"_L1 + scope.column))
            keys.append(scope.key);
    }
    return keys;
}

QStringList scopeColumns()
{
    QStringList columns;
    for (const Scope &scope : scopes) {
        if (scope.inEveryOrg)
            columns.append("OauthScopes"_L1 + scope.column);
    }
    return columns;
}

bool isScopeKey(const QString &key)
{
    return byKey(key) != nullptr;
}

bool coversApi(const QStringList &keys)
{
    return has(keys, "api"_L1) || has(keys, "full"_L1);
}

bool coversIdentity(const QStringList &keys)
{
    return has(keys, "id"_L1) || has(keys, "full"_L1) ||
           (has(keys, "profile"_L1) && has(keys, "email"_L1) && has(keys, "address"_L1) && has(keys, "phone"_L1));
}

bool coversRefresh(const QStringList &keys)
{
    return has(keys, "refresh_token"_L1) || has(keys, "offline_access"_L1);
}

QStringList beyondAppLink(const QStringList &keys)
{
    static const QStringList needed{u"api"_s,     u"id"_s,    u"profile"_s,       u"email"_s,
                                    u"address"_s, u"phone"_s, u"refresh_token"_s, u"offline_access"_s};
    QStringList beyond;
    for (const QString &key : keys) {
        if (!needed.contains(key))
            beyond.append(key);
    }
    return beyond;
}

} // namespace applink::salesforce
