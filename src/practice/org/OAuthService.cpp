// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OAuthService.h"

#include "practice/http/FormBody.h"
#include "practice/org/ConsentPages.h"
#include "practice/org/MetadataSchema.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeMinutes = 15;
constexpr auto consentPath = "/setup/secur/RemoteAccessAuthorizationPage.apexp";

HttpResponse html(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=UTF-8"}, {"Cache-Control", "no-store"}};
    response.body = body;
    return response;
}

HttpResponse redirect(const QString &to)
{
    HttpResponse response;
    response.status = 302;
    response.headers = {{"Location", to.toUtf8()}, {"Cache-Control", "no-store"}};
    return response;
}

HttpResponse json(int status, const QJsonObject &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json;charset=UTF-8"}, {"Cache-Control", "no-store"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse plain(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

HttpResponse oauthError(const QString &code, const QString &description, int status = 400)
{
    return json(status, {{u"error"_s, code}, {u"error_description"_s, description}});
}

/// Before the login: form-encoded text without a type, never a redirect (facts/salesforce.md 4.4).
HttpResponse preLoginError(const QString &code, const QString &description)
{
    return plain(400, "error=" + code.toUtf8() + "&error_description=" + QUrl::toPercentEncoding(description));
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The callback with more in its query, whatever it had before.
QString withQuery(const QString &callback, const QString &query)
{
    return callback + (callback.contains(u'?') ? u'&' : u'?') + query;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString labelOf(const QString &key)
{
    // The identity scope stands for five keys on the page, and for two the refresh scope.
    if (key == "id"_L1)
        return u"Access the identity URL service (id, profile, email, address, phone)"_s;
    if (key == "refresh_token"_L1)
        return u"Perform requests at any time (refresh_token, offline_access)"_s;
    for (const ScopeToken &scope : scopeTokens()) {
        if (scope.key == key)
            return u"%1 (%2)"_s.arg(scope.label, key);
    }
    return u"%1 (%1)"_s.arg(key);
}

QByteArray bearer(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.toLower().startsWith("bearer ") ? header.mid(7).trimmed() : QByteArray();
}

} // namespace

std::optional<HttpResponse> OAuthService::handle(const HttpRequest &request)
{
    const QString path = request.path();
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (path == "/services/oauth2/authorize"_L1 && (get || post))
        return authorize(request);
    if (path == "/services/oauth2/token"_L1)
        return post ? token(request) : oauthError(u"invalid_request"_s, u"must use HTTP POST"_s);
    if (path == "/services/oauth2/revoke"_L1) {
        const auto form = parseForm(post ? request.body : request.target.query(QUrl::FullyEncoded).toUtf8());
        const QString value = form.value(u"token"_s);
        if (!m_state->sessionByToken(value) && !m_state->sessionByRefreshToken(value))
            return oauthError(u"invalid_token"_s, u"invalid token"_s);
        m_state->revoke(value);
        return plain(200, {});
    }
    if (path == "/services/oauth2/introspect"_L1 && post) {
        const auto form = parseForm(request.body);
        const OrgSession *session = m_state->sessionByToken(form.value(u"token"_s));
        if (!session || session->expired)
            return json(200, {{u"active"_s, false}});
        return json(200, {{u"active"_s, true},
                          {u"scope"_s, session->scopes.join(u' ')},
                          {u"client_id"_s, session->clientId},
                          {u"token_type"_s, u"access_token"_s}});
    }
    if (path == "/services/oauth2/userinfo"_L1)
        return userInfo(request);
    if (path.startsWith("/id/"_L1) && get)
        return identity(request);
    if (path == "/.well-known/openid-configuration"_L1 && get) {
        const QString base = m_state->baseUrl().toString();
        return json(200, {{u"issuer"_s, base},
                          {u"authorization_endpoint"_s, base + u"/services/oauth2/authorize"_s},
                          {u"token_endpoint"_s, base + u"/services/oauth2/token"_s},
                          {u"userinfo_endpoint"_s, base + u"/services/oauth2/userinfo"_s}});
    }
    if (path == "/"_L1 && get) {
        const QString next = QUrlQuery(request.target).queryItemValue(u"startURL"_s, QUrl::FullyDecoded);
        if (next.isEmpty())
            return html(
                200, messagePage(u"This is a practice org"_s,
                                 u"It answers the programs that set up AppLink. There is nothing else to see here."_s));
        return html(200, loginPage({}, next, {}));
    }
    if (path == "/login"_L1 && post)
        return login(request);
    if (path == QLatin1StringView(consentPath))
        return consent(request);
    return {};
}

QString OAuthService::registerClient(const QString &label, const QUrl &callback, const QStringList &scopes)
{
    Client client;
    client.id = u"3MVG9PracticeHeroku."_s + QString::number(m_registered.size() + 1);
    client.label = label;
    client.callbacks = {callback.toString(QUrl::FullyEncoded)};
    client.scopes = scopes;
    for (const Client &known : std::as_const(m_registered)) {
        if (known.callbacks == client.callbacks)
            return known.id;
    }
    m_registered.insert(client.id, client);
    return client.id;
}

std::optional<OAuthService::Client> OAuthService::client(const QString &id, QString *error) const
{
    if (id == "PlatformCLI"_L1) {
        Client cli;
        cli.id = id;
        cli.label = u"Salesforce CLI"_s;
        cli.callbacks = {u"http://localhost:1717/OauthRedirect"_s};
        cli.scopes = {u"api"_s, u"refresh_token"_s, u"web"_s, u"id"_s};
        return cli;
    }
    if (m_registered.contains(id)) {
        Client client = m_registered.value(id);
        client.pkceRequired = m_state->settings().pkceForAll;
        return client;
    }
    const auto app = m_store->byConsumerKey(id);
    if (!app || m_state->now() < app->knownFrom) {
        *error = u"invalid_client_id"_s;
        return {};
    }
    if (!app->enabled) {
        *error = u"OAUTH_EC_APP_NOT_FOUND"_s;
        return {};
    }
    Client client;
    client.id = id;
    client.secret = app->consumerSecret;
    client.label = app->label;
    client.appId = app->appId;
    client.callbacks = app->callbacks;
    client.scopes = app->scopes;
    client.pkceRequired = app->pkceRequired;
    client.secretForWeb = !app->secretOptional;
    client.secretForRefresh = app->secretForRefresh;
    client.adminApproved = app->adminApproved;
    return client;
}

HttpResponse OAuthService::authorize(const HttpRequest &request)
{
    const auto form =
        parseForm(request.method == "POST" ? request.body : request.target.query(QUrl::FullyEncoded).toUtf8());
    QString error;
    const auto known = client(form.value(u"client_id"_s), &error);
    if (!known)
        return error == "invalid_client_id"_L1
                   ? preLoginError(error, u"client identifier invalid"_s)
                   : preLoginError(error, u"External client app is not installed in this org"_s);
    const QString callback = form.value(u"redirect_uri"_s);
    if (callback.isEmpty())
        return preLoginError(u"redirect_uri_missing"_s, u"redirect_uri not provided"_s);
    if (!known->callbacks.contains(callback))
        return preLoginError(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    if (form.value(u"response_type"_s) != "code"_L1)
        return preLoginError(u"unsupported_response_type"_s, u"response type not supported"_s);
    const QString challenge = form.value(u"code_challenge"_s);
    if (known->pkceRequired && challenge.isEmpty())
        return preLoginError(u"invalid_request"_s, u"missing required code challenge"_s);
    QStringList scopes = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : std::as_const(scopes)) {
        if (!known->scopes.contains(scope) && !known->scopes.contains(u"full"_s))
            return redirect(withQuery(
                callback, u"error=invalid_scope&error_description=%1&state=%2"_s.arg(
                              encoded(u"the requested scope is not allowed"_s), encoded(form.value(u"state"_s)))));
    }
    if (scopes.isEmpty())
        scopes = known->scopes;
    // A user may not authorize an app that nobody installed: the browser ends here and never goes back (4.6).
    if (known->id == "PlatformCLI"_L1 && m_state->settings().platformCli != OrgSettings::PlatformCli::Installed) {
        const bool blocked = m_state->settings().platformCli == OrgSettings::PlatformCli::Blocked;
        return redirect(
            blocked
                ? u"/setup/secur/RemoteAccessErrorPage.apexp?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin"_s
                : u"/setup/secur/RemoteAccessErrorPage.apexp?error=invalid_client&error_description=app+must+be+installed+into+org"_s);
    }
    const QString id = randomToken(12);
    m_waiting.insert(id, {*known, callback, scopes, form.value(u"state"_s), challenge, {}});
    const QString next = QLatin1StringView(consentPath) + u"?request="_s + id;
    const bool mustLogIn = form.value(u"prompt"_s).split(u' ').contains(u"login"_s);
    if (mustLogIn || browserUser(request).isEmpty())
        return redirect(u"/?ec=302&startURL="_s + encoded(next));
    return redirect(next);
}

HttpResponse OAuthService::login(const HttpRequest &request)
{
    const auto form = parseForm(request.body);
    const QString next = form.value(u"startURL"_s);
    const OrgUser *user = m_state->userByName(form.value(u"username"_s));
    if (!user || user->password != form.value(u"pw"_s))
        return html(
            200,
            loginPage(
                u"Please check your username and password. If you still can't log in, look at the page in AppLink Setup: it shows both."_s,
                next, form.value(u"username"_s)));
    // Only a path of this org: a login must not lead elsewhere.
    if (!next.startsWith(u'/') || next.startsWith("//"_L1))
        return html(200, messagePage(u"You are logged in"_s, u"You can close this page."_s));
    const QString cookie = randomToken(24);
    m_browsers.insert(cookie, user->id);
    HttpResponse response = redirect(next);
    response.headers.append({"Set-Cookie", "sid=" + cookie.toUtf8() + "; Path=/; HttpOnly; SameSite=Lax"});
    return response;
}

QString OAuthService::browserUser(const HttpRequest &request) const
{
    for (const QByteArray &part : request.header("cookie").split(';')) {
        const QByteArray cookie = part.trimmed();
        if (cookie.startsWith("sid="))
            return m_browsers.value(QString::fromLatin1(cookie.mid(4)));
    }
    return {};
}

HttpResponse OAuthService::consent(const HttpRequest &request)
{
    const bool post = request.method == "POST";
    const auto form = parseForm(post ? request.body : request.target.query(QUrl::FullyEncoded).toUtf8());
    const QString id = form.value(u"request"_s);
    const QString userId = browserUser(request);
    if (userId.isEmpty())
        return redirect(u"/?ec=302&startURL="_s + encoded(QLatin1StringView(consentPath) + u"?request="_s + id));
    if (!m_waiting.contains(id))
        return html(400, messagePage(u"This link has been used"_s,
                                     u"Start the sign-in again in the program that opened this page."_s));
    const Authorization &authorization = m_waiting[id];
    if (post && form.value(u"decision"_s) == "allow"_L1)
        return proceed(id, userId);
    if (post) {
        const QString to =
            withQuery(authorization.callback,
                      u"error=access_denied&error_description=end-user+denied+authorization&state=%1"_s.arg(
                          encoded(authorization.state)));
        m_waiting.remove(id);
        return redirect(to);
    }
    const Client &client = authorization.client;
    if (client.adminApproved) {
        if (!m_state->isGranted(userId, client.appId))
            return html(403,
                        messagePage(u"OAUTH_APP_ACCESS_DENIED"_s, u"user is not admin approved to access this app"_s));
        return proceed(id, userId); // approved beforehand: no page is shown (6.4)
    }
    QStringList lines;
    for (const QString &scope : authorization.scopes)
        lines.append(labelOf(scope));
    return html(200, consentPage(client.label, m_state->userById(userId)->username, lines, id));
}

HttpResponse OAuthService::proceed(const QString &requestId, const QString &userId)
{
    Authorization authorization = m_waiting.take(requestId);
    authorization.userId = userId;
    const QString code = u"aPrx"_s + randomToken(30) + u"=="_s; // encoded in the callback, as the real ones are
    m_codes.insert(code, {authorization, m_state->now().addSecs(codeMinutes * 60)});
    return redirect(
        withQuery(authorization.callback, u"code=%1&state=%2"_s.arg(encoded(code), encoded(authorization.state))));
}

std::optional<QString> OAuthService::takeCode(const QString &clientId, const QString &code, const QString &callback,
                                              const QString &verifier, Authorization *authorization)
{
    if (!m_codes.contains(code))
        return u"invalid authorization code"_s;
    const Code found = m_codes.take(code); // once, whatever comes of it
    if (m_state->now() > found.validUntil)
        return u"expired authorization code"_s;
    if (found.authorization.client.id != clientId)
        return u"invalid authorization code"_s;
    if (found.authorization.callback != callback)
        return u"redirect_uri must match configuration"_s;
    const QString &challenge = found.authorization.challenge;
    if (challenge.isEmpty() != verifier.isEmpty() || (!challenge.isEmpty() && challengeOf(verifier) != challenge))
        return u"invalid code verifier"_s;
    *authorization = found.authorization;
    return {};
}

HttpResponse OAuthService::token(const HttpRequest &request)
{
    bool repeated = false;
    const auto form = parseForm(request.body, &repeated);
    if (repeated)
        return oauthError(u"invalid_request"_s, u"duplicate parameter"_s);
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return tokenByCode(form);
    if (grant == "refresh_token"_L1)
        return tokenByRefresh(form);
    return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
}

HttpResponse OAuthService::tokenByCode(const QHash<QString, QString> &form)
{
    QString error;
    const auto known = client(form.value(u"client_id"_s), &error);
    if (!known)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    const QString secret = form.value(u"client_secret"_s);
    if ((known->secretForWeb || !secret.isEmpty()) && secret != known->secret)
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 401);
    Authorization authorization;
    if (const auto problem = takeCode(known->id, form.value(u"code"_s), form.value(u"redirect_uri"_s),
                                      form.value(u"code_verifier"_s), &authorization))
        return oauthError(u"invalid_grant"_s, *problem);
    const bool refresh =
        authorization.scopes.contains(u"refresh_token"_s) || authorization.scopes.contains(u"offline_access"_s);
    const OrgSession &session = m_state->addSession(authorization.userId, known->id, authorization.scopes, refresh);
    return json(200, tokenAnswer(session, true));
}

HttpResponse OAuthService::tokenByRefresh(const QHash<QString, QString> &form)
{
    QString error;
    const auto known = client(form.value(u"client_id"_s), &error);
    if (!known)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    const QString secret = form.value(u"client_secret"_s);
    if ((known->secretForRefresh || !secret.isEmpty()) && secret != known->secret)
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 401);
    OrgSession *session = m_state->sessionByRefreshToken(form.value(u"refresh_token"_s));
    if (!session || session->clientId != known->id)
        return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
    session->accessToken = m_state->orgId().left(15) + u"!AQ"_s + randomToken(48);
    session->expired = false;
    return json(200, tokenAnswer(*session, false));
}

QJsonObject OAuthService::tokenAnswer(const OrgSession &session, bool withRefreshToken) const
{
    const QString base = m_state->baseUrl().toString();
    QJsonObject answer{{u"access_token"_s, session.accessToken},
                       {u"signature"_s, u"c2lnbmF0dXJl"_s},
                       {u"scope"_s, session.scopes.join(u' ')},
                       {u"instance_url"_s, base},
                       {u"id"_s, base + u"/id/"_s + m_state->orgId() + u'/' + session.userId},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"issued_at"_s, QString::number(m_state->now().toMSecsSinceEpoch())}};
    if (withRefreshToken && !session.refreshToken.isEmpty())
        answer.insert(u"refresh_token"_s, session.refreshToken);
    return answer;
}

OrgAccess::Exchange OAuthService::exchange(const QString &clientId, const QString &code, const QUrl &callback,
                                           const QString &codeVerifier)
{
    OrgAccess::Exchange exchange;
    Authorization authorization;
    if (const auto problem =
            takeCode(clientId, code, callback.toString(QUrl::FullyEncoded), codeVerifier, &authorization)) {
        exchange.error = u"invalid_grant"_s;
        exchange.errorDescription = *problem;
        return exchange;
    }
    const OrgUser *user = m_state->userById(authorization.userId);
    exchange.grant =
        OrgAccess::Grant{m_state->orgId(), m_state->baseUrl(), user->id, user->username, authorization.scopes};
    return exchange;
}

HttpResponse OAuthService::userInfo(const HttpRequest &request) const
{
    const OrgSession *session = m_state->sessionByToken(QString::fromLatin1(bearer(request)));
    if (!session || session->expired)
        return plain(403, bearer(request).isEmpty() ? "Missing_OAuth_Token" : "Bad_OAuth_Token");
    const OrgUser *user = m_state->userById(session->userId);
    return json(200, {{u"sub"_s, m_state->baseUrl().toString() + u"/id/"_s + m_state->orgId() + u'/' + user->id},
                      {u"user_id"_s, user->id},
                      {u"organization_id"_s, m_state->orgId()},
                      {u"preferred_username"_s, user->username},
                      {u"name"_s, user->name},
                      {u"email"_s, user->email},
                      {u"email_verified"_s, true},
                      {u"user_type"_s, u"STANDARD"_s},
                      {u"active"_s, true},
                      {u"urls"_s, QJsonObject{{u"custom_domain"_s, m_state->baseUrl().toString()}}}});
}

HttpResponse OAuthService::identity(const HttpRequest &request) const
{
    const OrgSession *session = m_state->sessionByToken(QString::fromLatin1(bearer(request)));
    if (!session || session->expired)
        return plain(403, bearer(request).isEmpty() ? "Missing_OAuth_Token" : "Bad_OAuth_Token");
    const QStringList parts = request.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3 || !sameId(parts[1], m_state->orgId()) || !sameId(parts[2], session->userId))
        return plain(403, "Wrong_Org");
    const OrgUser *user = m_state->userById(session->userId);
    return json(200, {{u"id"_s, m_state->baseUrl().toString() + request.path()},
                      {u"user_id"_s, user->id},
                      {u"organization_id"_s, m_state->orgId()},
                      {u"username"_s, user->username},
                      {u"display_name"_s, user->name},
                      {u"email"_s, user->email},
                      {u"active"_s, true},
                      {u"user_type"_s, u"STANDARD"_s}});
}

} // namespace applink::practice
