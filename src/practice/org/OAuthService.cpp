// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OAuthService.h"

#include "practice/http/FormBody.h"
#include "practice/org/ConsentPages.h"
#include "practice/org/MetadataSchema.h"
#include "practice/org/OAuthAnswers.h"

#include <QUrlQuery>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString consentPath = u"/setup/secur/RemoteAccessAuthorizationPage.apexp"_s;
const QString errorPath = u"/setup/secur/RemoteAccessErrorPage.apexp"_s;

/// The callback with more in its query, whatever it had before.
QString withQuery(const QString &callback, const QString &query)
{
    return callback + (callback.contains(u'?') ? u'&' : u'?') + query;
}

/// The callback with an error that is told to the client.
HttpResponse tellCallback(const QString &callback, const QString &error, const QString &description,
                          const QString &state)
{
    return redirectTo(
        withQuery(callback, u"error=%1&error_description=%2&state=%3"_s.arg(
                                error, percentEncoded(description).replace(u"%20"_s, u"+"_s), percentEncoded(state))));
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

/// The identity scope of an app covers the parts it stands for, and api what "full" covers (facts/salesforce.md 1.8).
bool allows(const QStringList &granted, const QString &wanted)
{
    static const QStringList identityParts{u"profile"_s, u"email"_s, u"address"_s, u"phone"_s};
    if (granted.contains(wanted))
        return true;
    if (identityParts.contains(wanted) && granted.contains(u"id"_s))
        return true;
    const bool refresh = wanted == "refresh_token"_L1 || wanted == "offline_access"_L1;
    if (refresh)
        return granted.contains(u"refresh_token"_s) || granted.contains(u"offline_access"_s);
    return granted.contains(u"full"_s); // which does not hold the refresh token
}

QHash<QString, QString> formOf(const HttpRequest &request, bool *repeated = nullptr)
{
    return parseForm(request.method == "POST" ? request.body : request.target.query(QUrl::FullyEncoded).toUtf8(),
                     repeated);
}

QString hostOf(const HttpRequest &request)
{
    return QString::fromLatin1(request.header("host")).section(u':', 0, 0).toLower();
}

} // namespace

std::optional<HttpResponse> OAuthService::handle(const HttpRequest &request)
{
    const QString path = request.path();
    const bool get = request.method == "GET" || request.method == "HEAD";
    const bool post = request.method == "POST";
    if (path == "/services/oauth2/authorize"_L1 && (get || post))
        return authorize(request);
    if (path == "/services/oauth2/token"_L1)
        return m_tokens.token(request);
    if (path == "/services/oauth2/revoke"_L1)
        return m_tokens.revoke(request);
    if (path == "/services/oauth2/introspect"_L1)
        return m_tokens.introspect(request);
    if (path == "/"_L1 && get) {
        const QUrlQuery query(request.target);
        const QString next = query.queryItemValue(u"startURL"_s, QUrl::FullyDecoded);
        if (next.isEmpty())
            return htmlAnswer(
                200, messagePage(u"This is a practice org"_s,
                                 u"It answers the programs that set up AppLink. There is nothing else to see here."_s));
        return htmlAnswer(200, loginPage({}, next, query.queryItemValue(u"un"_s, QUrl::FullyDecoded)));
    }
    if (path == "/login"_L1 && post)
        return login(request);
    if (path == consentPath && (get || post))
        return consent(request);
    if (path == errorPath && get) {
        const auto form = formOf(request);
        return htmlAnswer(200, messagePage(u"OAuth Error"_s, u"%1: %2"_s.arg(form.value(u"error"_s),
                                                                             form.value(u"error_description"_s))));
    }
    return m_identity.handle(request);
}

std::optional<HttpResponse> OAuthService::refusedBeforeLogin(const HttpRequest &request,
                                                             const QHash<QString, QString> &form,
                                                             OAuthClient *client) const
{
    QString error;
    const auto known = m_clients.find(form.value(u"client_id"_s), &error);
    const QString notInstalled = u"External client app is not installed in this org"_s;
    if (!known)
        return error == "invalid_client_id"_L1 ? preLoginError(error, u"client identifier invalid"_s)
                                               : preLoginError(error, notInstalled);
    // The login host of all orgs knows no app that is local to one (4.4).
    const QString &genericHost = m_state->settings().genericHost;
    if (!known->appId.isEmpty() && !genericHost.isEmpty() && hostOf(request) == genericHost)
        return preLoginError(u"OAUTH_EC_APP_NOT_FOUND"_s, notInstalled);
    const QString callback = form.value(u"redirect_uri"_s);
    if (callback.isEmpty())
        return preLoginError(u"redirect_uri_missing"_s, u"redirect_uri not provided"_s);
    if (!known->callbacks.contains(callback))
        return preLoginError(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    if (form.value(u"response_type"_s) != "code"_L1)
        return preLoginError(u"unsupported_response_type"_s, u"response type not supported"_s);
    if (known->pkceRequired && form.value(u"code_challenge"_s).isEmpty())
        return preLoginError(u"invalid_request"_s, u"missing required code challenge"_s);
    const QString method = form.value(u"code_challenge_method"_s); // the Salesforce CLI sends none
    if (!method.isEmpty() && method != "S256"_L1)
        return preLoginError(u"invalid_request"_s, u"code challenge method not supported"_s);
    *client = *known;
    return {};
}

HttpResponse OAuthService::authorize(const HttpRequest &request)
{
    bool repeated = false;
    const auto form = formOf(request, &repeated);
    if (repeated)
        return preLoginError(u"invalid_request"_s, u"duplicate parameter"_s);
    OAuthClient client;
    if (auto refusal = refusedBeforeLogin(request, form, &client))
        return *refusal;
    const QString callback = form.value(u"redirect_uri"_s);
    const QString state = form.value(u"state"_s);
    QStringList scopes = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : std::as_const(scopes)) {
        if (!allows(client.scopes, scope))
            return tellCallback(callback, u"invalid_scope"_s, u"the requested scope is not allowed"_s, state);
    }
    if (scopes.isEmpty())
        scopes = client.scopes;
    const QString user = browserUser(request);
    OAuthAuthorization authorization{
        client, callback, scopes, state, form.value(u"code_challenge"_s), form.value(u"login_hint"_s), {}};
    if (form.value(u"immediate"_s) == "true"_L1) { // nobody is asked anything
        const bool may = !user.isEmpty() && client.adminApproved && !refusedUser(client, user);
        if (!may)
            return tellCallback(callback, u"immediate_unsuccessful"_s, u"the user must log in or approve"_s, state);
    }
    const QString id = randomToken(12);
    m_waiting.insert(id, authorization);
    const QString next = consentPath + u"?request="_s + id;
    const QStringList prompts = form.value(u"prompt"_s).split(u' ');
    if (prompts.contains(u"login"_s) || prompts.contains(u"select_account"_s) || user.isEmpty()) {
        const QString hint = authorization.loginHint;
        return redirectTo(u"/?ec=302&startURL="_s + percentEncoded(next) +
                          (hint.isEmpty() ? QString() : u"&un="_s + percentEncoded(hint)));
    }
    return redirectTo(next);
}

HttpResponse OAuthService::login(const HttpRequest &request)
{
    const auto form = parseForm(request.body);
    const QString next = form.value(u"startURL"_s);
    const OrgUser *user = m_state->userByName(form.value(u"username"_s));
    if (!user || !user->active || user->password != form.value(u"pw"_s))
        return htmlAnswer(
            200,
            loginPage(
                u"Please check your username and password. If you still can't log in, look at the page in AppLink Setup: it shows both."_s,
                next, form.value(u"username"_s)));
    // Only a path of this org: a login must not lead elsewhere.
    if (!next.startsWith(u'/') || next.startsWith("//"_L1))
        return htmlAnswer(200, messagePage(u"You are logged in"_s, u"You can close this page."_s));
    const QString cookie = randomToken(24);
    m_browsers.insert(cookie, user->id);
    HttpResponse response = redirectTo(next);
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

std::optional<HttpResponse> OAuthService::refusedUser(const OAuthClient &client, const QString &userId) const
{
    if (client.blocked)
        return errorPage(u"OAUTH_APP_BLOCKED"_s, u"this app is blocked by admin"_s);
    // The browser ends here and never goes back to the program (4.6).
    if (client.uninstalled && !m_state->userHolds(userId, u"CanApproveUninstalledApps"_s))
        return errorPage(u"invalid_client"_s, u"app must be installed into org"_s);
    if (client.adminApproved && !m_state->isGranted(userId, client.appId))
        return errorPage(u"OAUTH_APP_ACCESS_DENIED"_s, u"user is not admin approved to access this app"_s);
    return {};
}

HttpResponse OAuthService::consent(const HttpRequest &request)
{
    const bool post = request.method == "POST";
    const auto form = formOf(request);
    const QString id = form.value(u"request"_s);
    const QString userId = browserUser(request);
    if (userId.isEmpty())
        return redirectTo(u"/?ec=302&startURL="_s + percentEncoded(consentPath + u"?request="_s + id));
    if (!m_waiting.contains(id))
        return htmlAnswer(400, messagePage(u"This link has been used"_s,
                                           u"Start the sign-in again in the program that opened this page."_s));
    const OAuthAuthorization authorization = m_waiting[id];
    const OAuthClient &client = authorization.client;
    if (const auto refusal = refusedUser(client, userId)) {
        m_waiting.remove(id);
        return *refusal;
    }
    if (client.denied || (post && form.value(u"decision"_s) != "allow"_L1))
        return deny(id);
    if (post || client.adminApproved) // approved beforehand: no page is shown (6.4)
        return proceed(id, userId);
    QStringList lines;
    for (const QString &scope : authorization.scopes)
        lines.append(labelOf(scope));
    return htmlAnswer(200, consentPage(client.label, m_state->userById(userId)->username, lines, id));
}

HttpResponse OAuthService::deny(const QString &requestId)
{
    const OAuthAuthorization authorization = m_waiting.take(requestId);
    return tellCallback(authorization.callback, u"access_denied"_s, u"end-user denied authorization"_s,
                        authorization.state);
}

HttpResponse OAuthService::proceed(const QString &requestId, const QString &userId)
{
    OAuthAuthorization authorization = m_waiting.take(requestId);
    authorization.userId = userId;
    const QString code = percentEncoded(m_tokens.issueCode(authorization));
    return redirectTo(
        withQuery(authorization.callback, u"code=%1&state=%2"_s.arg(code, percentEncoded(authorization.state))));
}

} // namespace applink::practice
