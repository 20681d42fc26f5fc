// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/TokenService.h"

#include "practice/http/FormBody.h"
#include "practice/org/JwtBearer.h"
#include "practice/org/OAuthAnswers.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeSeconds = 15 * 60;
const QString jwtBearerGrant = u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s;
constexpr qint64 idleLimitSeconds = 30 * 86'400; // isEnforceRefreshTokenTTL

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Longer ones than RFC 7636 allows are taken: the Salesforce CLI sends 171 characters (facts/real-clients.md line 3).
bool isVerifier(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,256}$"_s);
    return shape.match(text).hasMatch();
}

QString missing(const QString &parameter)
{
    return u"missing required parameter: "_s + parameter;
}

/// Client id and secret may come in a Basic header instead of the form. False for a header that cannot be read.
bool takeBasicCredentials(const HttpRequest &request, QHash<QString, QString> &form)
{
    const QByteArray header = request.header("authorization");
    if (!header.toLower().startsWith("basic "))
        return true;
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed());
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon <= 0)
        return false;
    form.insert(u"client_id"_s, QString::fromUtf8(decoded.decoded.left(colon)));
    form.insert(u"client_secret"_s, QString::fromUtf8(decoded.decoded.mid(colon + 1)));
    return true;
}

} // namespace

QString TokenService::issueCode(const OAuthAuthorization &authorization)
{
    const QString code = u"aPrx"_s + randomToken(30) + u"=="_s; // encoded in the callback, as the real ones are
    m_codes.insert(code, {authorization, m_state->now().addSecs(codeSeconds)});
    return code;
}

std::optional<QString> TokenService::takeCode(const QString &clientId, const QString &code, const QString &callback,
                                              const QString &verifier, OAuthAuthorization *authorization)
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
    if (challenge.isEmpty() != verifier.isEmpty() ||
        (!challenge.isEmpty() && (!isVerifier(verifier) || challengeOf(verifier) != challenge)))
        return u"invalid code verifier"_s;
    *authorization = found.authorization;
    return {};
}

HttpResponse TokenService::token(const HttpRequest &request)
{
    if (request.method != "POST")
        return oauthError(u"invalid_request"_s, u"must use HTTP POST"_s);
    bool repeated = false;
    auto form = parseForm(request.body, &repeated);
    if (repeated)
        return oauthError(u"invalid_request"_s, u"duplicate parameter"_s);
    if (!takeBasicCredentials(request, form))
        return oauthError(u"invalid_basic_auth_header"_s, u"the Basic header could not be read"_s);
    const QString grant = form.value(u"grant_type"_s);
    if (grant == jwtBearerGrant)
        return byJwt(form);
    const bool byCodeGrant = grant == "authorization_code"_L1;
    if (!byCodeGrant && grant != "refresh_token"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
    for (const QString &name :
         byCodeGrant ? QStringList{u"client_id"_s, u"code"_s} : QStringList{u"client_id"_s, u"refresh_token"_s}) {
        if (form.value(name).isEmpty())
            return oauthError(u"invalid_request"_s, missing(name));
    }
    if (byCodeGrant && form.value(u"redirect_uri"_s).isEmpty())
        return oauthError(u"redirect_uri_missing"_s, u"redirect_uri not provided"_s);
    QString error;
    const auto client = m_clients->find(form.value(u"client_id"_s), &error);
    if (!client)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    const QString secret = form.value(u"client_secret"_s);
    const bool secretNeeded = byCodeGrant ? client->secretForWeb : client->secretForRefresh;
    // One that is sent is looked at even where none is needed.
    if ((secretNeeded || !secret.isEmpty()) && secret != client->secret)
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 401);
    return byCodeGrant ? byCode(*client, form) : byRefreshToken(*client, form);
}

HttpResponse TokenService::byCode(const OAuthClient &client, const Form &form)
{
    OAuthAuthorization authorization;
    if (const auto problem = takeCode(client.id, form.value(u"code"_s), form.value(u"redirect_uri"_s),
                                      form.value(u"code_verifier"_s), &authorization))
        return oauthError(u"invalid_grant"_s, *problem);
    OrgRefreshToken grant;
    grant.userId = authorization.userId;
    grant.scopes = authorization.scopes;
    const bool refresh = grant.scopes.contains(u"refresh_token"_s) || grant.scopes.contains(u"offline_access"_s);
    if (refresh)
        grant.token = m_state->addRefreshToken(grant.userId, client.id, grant.scopes);
    return answer(client, grant, refresh);
}

bool TokenService::hasExpired(const OrgRefreshToken &token, const OAuthClient &client) const
{
    const QDateTime now = m_state->now();
    const qint64 age = token.createdAt.secsTo(now);
    const qint64 idle = token.usedAt.secsTo(now);
    if (client.refreshPolicy == "Zero"_L1)
        return true;
    if (client.refreshPolicy == "SpecificLifetime"_L1 && age >= client.refreshSeconds)
        return true;
    if (client.refreshPolicy == "SpecificInactivity"_L1 && idle >= client.refreshSeconds)
        return true;
    return client.refreshIdlesOut && idle >= idleLimitSeconds;
}

HttpResponse TokenService::byRefreshToken(const OAuthClient &client, const Form &form)
{
    OrgRefreshToken *found = m_state->refreshToken(form.value(u"refresh_token"_s));
    if (!found || found->clientId != client.id || hasExpired(*found, client))
        return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
    const OrgUser *user = m_state->userById(found->userId);
    if (!user || !user->active)
        return oauthError(u"inactive_user"_s, u"user is inactive"_s);
    if (client.blocked)
        return oauthError(u"app_blocked"_s, u"this app is blocked by admin"_s);
    if (!m_store->letsIn(client.id, found->userId))
        return oauthError(u"invalid_app_access"_s, u"user is not admin approved to access this app"_s);
    found->usedAt = m_state->now();
    OrgRefreshToken grant = *found;
    if (client.rotatesRefreshTokens) {
        m_state->revoke(grant.token); // the old one dies
        grant.token = m_state->addRefreshToken(grant.userId, client.id, grant.scopes);
    }
    return answer(client, grant, client.rotatesRefreshTokens);
}

HttpResponse TokenService::byJwt(const Form &form)
{
    const QString text = form.value(u"assertion"_s);
    if (text.isEmpty())
        return oauthError(u"invalid_request"_s, missing(u"assertion"_s));
    QString problem;
    const auto assertion = readJwtAssertion(*m_state, text.toLatin1(), &problem);
    if (!assertion)
        return oauthError(u"invalid_grant"_s, problem);
    const auto exchange = checkJwtBearer(*m_state, *m_store, *assertion);
    const auto client = m_clients->find(assertion->clientId, &problem);
    if (!exchange.grant || !client)
        return oauthError(exchange.error, exchange.errorDescription);
    // Without a refresh token: the client signs a new assertion instead.
    OrgRefreshToken grant;
    grant.userId = exchange.grant->userId;
    grant.scopes = exchange.grant->scopes;
    return answer(*client, grant, false);
}

HttpResponse TokenService::answer(const OAuthClient &client, const OrgRefreshToken &grant, bool withRefreshToken)
{
    const OrgSession &session = m_state->addSession(grant.userId, client.id, grant.scopes, grant.token,
                                                    client.sessionSeconds, client.jwtTokens);
    const QString base = m_state->baseUrl().toString();
    const QString id = base + u"/id/"_s + m_state->orgId() + u'/' + session.userId;
    const QString issuedAt = QString::number(m_state->now().toMSecsSinceEpoch());
    const QByteArray signature =
        QMessageAuthenticationCode::hash((id + issuedAt).toUtf8(), client.secret.toUtf8(), QCryptographicHash::Sha256);
    QJsonObject body{{u"access_token"_s, session.accessToken},
                     {u"signature"_s, QString::fromLatin1(signature.toBase64())},
                     {u"scope"_s, session.scopes.join(u' ')},
                     {u"instance_url"_s, base},
                     {u"id"_s, id},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"issued_at"_s, issuedAt},
                     {u"api_instance_url"_s, base}};
    if (withRefreshToken)
        body.insert(u"refresh_token"_s, grant.token);
    return oauthJson(200, body);
}

HttpResponse TokenService::revoke(const HttpRequest &request)
{
    const auto form =
        parseForm(request.method == "POST" ? request.body : request.target.query(QUrl::FullyEncoded).toUtf8());
    const QString token = form.value(u"token"_s);
    if (token.isEmpty())
        return oauthError(u"invalid_request"_s, missing(u"token"_s));
    if (!m_state->revoke(token))
        return oauthError(u"invalid_token"_s, u"invalid token"_s);
    return plainAnswer(200, {});
}

HttpResponse TokenService::introspect(const HttpRequest &request)
{
    if (request.method != "POST")
        return oauthError(u"invalid_request"_s, u"must use HTTP POST"_s);
    auto form = parseForm(request.body);
    if (!takeBasicCredentials(request, form))
        return oauthError(u"invalid_basic_auth_header"_s, u"the Basic header could not be read"_s);
    QString error;
    const auto client = m_clients->find(form.value(u"client_id"_s), &error);
    if (!client)
        return oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (form.value(u"client_secret"_s) != client->secret)
        return oauthError(u"invalid_client"_s, u"invalid client credentials"_s, 401);
    const QString token = form.value(u"token"_s);
    const OrgSession *session = m_state->session(token);
    const OrgRefreshToken *refresh = m_state->refreshToken(token);
    const QString owner = session ? session->clientId : refresh ? refresh->clientId : QString();
    const bool dead = (!session && !refresh) || (owner != client->id && !client->introspectsAll) ||
                      (refresh && hasExpired(*refresh, *client));
    if (dead)
        return oauthJson(200, {{u"active"_s, false}});
    const QString userId = session ? session->userId : refresh->userId;
    const QDateTime from = session ? session->startedAt : refresh->createdAt;
    const OrgUser *user = m_state->userById(userId);
    QJsonObject body{{u"active"_s, true},
                     {u"scope"_s, (session ? session->scopes : refresh->scopes).join(u' ')},
                     {u"client_id"_s, owner},
                     {u"username"_s, user ? user->username : QString()},
                     {u"sub"_s, u"%1/id/%2/%3"_s.arg(m_state->baseUrl().toString(), m_state->orgId(), userId)},
                     {u"token_type"_s, session ? u"access_token"_s : u"refresh_token"_s},
                     {u"iat"_s, from.toSecsSinceEpoch()},
                     {u"nbf"_s, from.toSecsSinceEpoch()}};
    if (session)
        body.insert(u"exp"_s, session->usedAt.addSecs(session->idleSeconds).toSecsSinceEpoch());
    return oauthJson(200, body);
}

OrgAccess::Exchange TokenService::exchange(const QString &clientId, const QString &code, const QUrl &callback,
                                           const QString &codeVerifier)
{
    OrgAccess::Exchange exchange;
    OAuthAuthorization authorization;
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

} // namespace applink::practice
