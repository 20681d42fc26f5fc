// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/IdentityService.h"

#include "practice/org/MetadataSchema.h"
#include "practice/org/OAuthAnswers.h"

#include <QJsonArray>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

/// Dates of a few users are not kept: they were made when the org was.
const QString madeAt = u"2026-01-05T09:00:00Z"_s;

} // namespace

std::optional<HttpResponse> IdentityService::handle(const HttpRequest &request)
{
    const QString path = request.path();
    const bool reads = request.method == "GET" || request.method == "HEAD" || request.method == "POST";
    if (path == "/.well-known/openid-configuration"_L1 && reads)
        return discovery();
    if (path == "/id/keys"_L1 && reads)
        return oauthJson(200, {{u"keys"_s, QJsonArray()}});
    const bool isUserInfo = path == "/services/oauth2/userinfo"_L1;
    if ((!isUserInfo && !path.startsWith("/id/"_L1)) || !reads)
        return {};
    HttpResponse refusal;
    const OrgUser *user = caller(request, &refusal);
    if (!user)
        return refusal;
    if (isUserInfo)
        return userInfo(*user);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3 || !sameId(parts[1], m_state->orgId()) || !sameId(parts[2], user->id))
        return plainAnswer(403, "Wrong_Org");
    return identity(*user);
}

const OrgUser *IdentityService::caller(const HttpRequest &request, HttpResponse *refusal)
{
    const QString token = sessionToken(request);
    const OrgSession *session = m_state->useSession(token);
    if (session && m_store->letsIn(session->clientId, session->userId))
        return m_state->userById(session->userId);
    *refusal = plainAnswer(403, token.isEmpty() ? "Missing_OAuth_Token" : "Bad_OAuth_Token");
    return nullptr;
}

QJsonObject IdentityService::urls(const OrgUser &user) const
{
    const QString base = m_state->baseUrl().toString();
    const QString data = base + u"/services/data/v{version}/"_s;
    const QString soap = base + u"/services/Soap/"_s;
    const QString org = m_state->orgId().left(15);
    return {{u"enterprise"_s, soap + u"c/{version}/"_s + org},
            {u"metadata"_s, soap + u"m/{version}/"_s + org},
            {u"partner"_s, soap + u"u/{version}/"_s + org},
            {u"rest"_s, data},
            {u"sobjects"_s, data + u"sobjects/"_s},
            {u"search"_s, data + u"search/"_s},
            {u"query"_s, data + u"query/"_s},
            {u"recent"_s, data + u"recent/"_s},
            {u"tooling_soap"_s, soap + u"T/{version}/"_s + org},
            {u"tooling_rest"_s, data + u"tooling/"_s},
            {u"profile"_s, base + u'/' + user.id},
            {u"custom_domain"_s, base}};
}

HttpResponse IdentityService::userInfo(const OrgUser &user) const
{
    const QString base = m_state->baseUrl().toString();
    return oauthJson(200, {{u"sub"_s, u"%1/id/%2/%3"_s.arg(base, m_state->orgId(), user.id)},
                           {u"user_id"_s, user.id},
                           {u"organization_id"_s, m_state->orgId()},
                           {u"preferred_username"_s, user.username},
                           {u"nickname"_s, user.username.section(u'@', 0, 0)},
                           {u"name"_s, user.name},
                           {u"email"_s, user.email},
                           {u"email_verified"_s, true},
                           {u"given_name"_s, user.name.section(u' ', 0, -2)},
                           {u"family_name"_s, user.name.section(u' ', -1)},
                           {u"zoneinfo"_s, u"Europe/Berlin"_s},
                           {u"picture"_s, base + u"/profilephoto/005/F"_s},
                           {u"locale"_s, m_state->settings().language},
                           {u"language"_s, m_state->settings().language},
                           {u"user_type"_s, u"STANDARD"_s},
                           {u"active"_s, user.active},
                           {u"is_salesforce_integration_user"_s, false},
                           {u"utcOffset"_s, 3'600'000},
                           {u"updated_at"_s, madeAt},
                           {u"is_app_installed"_s, true},
                           {u"urls"_s, urls(user)}});
}

HttpResponse IdentityService::identity(const OrgUser &user) const
{
    const QString base = m_state->baseUrl().toString();
    const QJsonValue none;
    return oauthJson(200, {{u"id"_s, u"%1/id/%2/%3"_s.arg(base, m_state->orgId(), user.id)},
                           {u"asserted_user"_s, true},
                           {u"user_id"_s, user.id},
                           {u"organization_id"_s, m_state->orgId()},
                           {u"username"_s, user.username},
                           {u"nick_name"_s, user.username.section(u'@', 0, 0)},
                           {u"display_name"_s, user.name},
                           {u"email"_s, user.email},
                           {u"email_verified"_s, true},
                           {u"first_name"_s, user.name.section(u' ', 0, -2)},
                           {u"last_name"_s, user.name.section(u' ', -1)},
                           {u"timezone"_s, u"Europe/Berlin"_s},
                           {u"photos"_s, QJsonObject{{u"picture"_s, base + u"/profilephoto/005/F"_s},
                                                     {u"thumbnail"_s, base + u"/profilephoto/005/T"_s}}},
                           {u"addr_street"_s, none},
                           {u"addr_city"_s, none},
                           {u"addr_state"_s, none},
                           {u"addr_country"_s, none},
                           {u"addr_zip"_s, none},
                           {u"mobile_phone"_s, none},
                           {u"mobile_phone_verified"_s, false},
                           {u"is_lightning_login_user"_s, false},
                           {u"status"_s, QJsonObject{{u"created_date"_s, none}, {u"body"_s, none}}},
                           {u"urls"_s, urls(user)},
                           {u"active"_s, user.active},
                           {u"user_type"_s, u"STANDARD"_s},
                           {u"language"_s, m_state->settings().language},
                           {u"locale"_s, m_state->settings().language},
                           {u"utcOffset"_s, 3'600'000},
                           {u"last_modified_date"_s, madeAt},
                           {u"is_app_installed"_s, true}});
}

HttpResponse IdentityService::discovery() const
{
    const QString base = m_state->baseUrl().toString();
    const QString oauth = base + u"/services/oauth2/"_s;
    QJsonArray scopes;
    for (const ScopeToken &scope : scopeTokens()) {
        if (!scope.key.isEmpty() && scope.since <= m_state->settings().maxApiVersion)
            scopes.append(scope.key);
    }
    return oauthJson(200, {{u"issuer"_s, base},
                           {u"authorization_endpoint"_s, oauth + u"authorize"_s},
                           {u"token_endpoint"_s, oauth + u"token"_s},
                           {u"revocation_endpoint"_s, oauth + u"revoke"_s},
                           {u"introspection_endpoint"_s, oauth + u"introspect"_s},
                           {u"userinfo_endpoint"_s, oauth + u"userinfo"_s},
                           {u"jwks_uri"_s, base + u"/id/keys"_s},
                           {u"scopes_supported"_s, scopes},
                           {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                           {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
                           {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                           {u"display_values_supported"_s, QJsonArray{u"page"_s, u"popup"_s, u"touch"_s}},
                           {u"token_endpoint_auth_methods_supported"_s,
                            QJsonArray{u"client_secret_post"_s, u"client_secret_basic"_s}}});
}

} // namespace applink::practice
