// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkOrgs.h"

#include "practice/heroku/AppLinkService.h"
#include "practice/heroku/HerokuAnswer.h"

#include <QRegularExpression>
#include <QSslKey>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto gone = "gone"; // never shown: the thing no longer exists then

bool isConnection(AppLinkOrg::Kind kind)
{
    return kind == AppLinkOrg::Kind::Connection;
}

QString nameKey(AppLinkOrg::Kind kind)
{
    return isConnection(kind) ? u"connection_name"_s : u"developer_name"_s;
}

HttpResponse invalid(const QString &message)
{
    return errorAnswer(422, u"validation_failed"_s, message);
}

HttpResponse notJson()
{
    return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object sent as application/json."_s);
}

QString origin(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == "https"_L1 ? 443 : 80);
    const QString host = url.host().toLower();
    const bool loopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    return u"%1://%2:%3"_s.arg(scheme, loopback ? u"loopback"_s : host).arg(port);
}
} // namespace

AppLinkOrgs::AppLinkOrgs(HerokuState &state, OrgAccess &org) : m_state(state), m_org(org) {}

HttpResponse AppLinkOrgs::notFound()
{
    return errorAnswer(404, u"record_not_found"_s, u"record not found"_s);
}

QString AppLinkOrgs::typeOf(const QString &product)
{
    return product == "datacloud"_L1 ? u"DataCloudOrg"_s : u"SalesforceOrg"_s;
}

QString AppLinkOrgs::workingStatus(AppLinkOrg::Kind kind) const
{
    return isConnection(kind) ? u"connecting"_s : u"authorizing"_s;
}

HttpResponse AppLinkOrgs::list(const Call &call)
{
    QStringList ids;
    for (const AppLinkOrg &each : std::as_const(m_state.appLinkOrgs)) {
        if (each.kind == call.kind && each.addonId == call.addonId)
            ids.append(each.id);
    }
    QJsonArray rows;
    for (const QString &id : std::as_const(ids)) {
        AppLinkOrg *org = m_state.appLinkOrg(call.kind, call.addonId, id);
        if (read(*org))
            rows.append(json(*org));
    }
    return jsonAnswer(200, rows);
}

HttpResponse AppLinkOrgs::get(const Call &call, const QString &idOrName)
{
    AppLinkOrg *org = m_state.appLinkOrg(call.kind, call.addonId, idOrName);
    if (org == nullptr || !read(*org))
        return notFound();
    return jsonAnswer(200, json(*org));
}

QUrl AppLinkOrgs::loginOrigin(const QJsonObject &body) const
{
    const QJsonValue given = body.value("login_url"_L1);
    if (given.isUndefined())
        return m_org.instanceUrl();
    const QUrl url(given.toString(), QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment() &&
                      url.userInfo().isEmpty();
    // There is one practice org. A real login host would be led to an OAuth client that it cannot know.
    if (!url.isValid() || !bare || origin(url) != origin(m_org.instanceUrl()))
        return {};
    return url.adjusted(QUrl::RemovePath);
}

std::optional<HttpResponse> AppLinkOrgs::refuse(const Call &call, const QJsonObject &body)
{
    const QString key = nameKey(call.kind);
    const QString name = body.value(key).toString();
    static const QRegularExpression lenient(u"^[A-Za-z][A-Za-z0-9_-]{1,28}[A-Za-z0-9]$"_s);
    static const QRegularExpression strict(u"^(?=.{3,30}$)[A-Za-z](?:_?[A-Za-z0-9])+$"_s);
    if (!(m_state.settings().strictNames ? strict : lenient).match(name).hasMatch()) {
        return invalid(isConnection(call.kind) ? u"Invalid connection name format"_s
                                               : u"Invalid developer name format"_s);
    }
    if (loginOrigin(body).isEmpty())
        return invalid(u"login_url is not the address of the practice org, which is %1"_s.arg(
            m_org.instanceUrl().toString(QUrl::StripTrailingSlash)));
    const AppLinkOrg *existing = m_state.appLinkOrg(call.kind, call.addonId, name);
    if (existing != nullptr && !m_state.settings().replaceConnections) {
        return errorAnswer(409, u"conflict"_s,
                           isConnection(call.kind) ? u"Connection already exists"_s
                                                   : u"Authorization already exists"_s);
    }
    if (existing != nullptr)
        m_state.remove(existing);
    return std::nullopt;
}

AppLinkOrg &AppLinkOrgs::add(const Call &call, const QString &product, const QString &name)
{
    AppLinkOrg org;
    org.kind = call.kind;
    org.id = m_state.newId();
    org.name = name;
    org.type = typeOf(product);
    org.addonId = call.addonId;
    org.appId = call.appId;
    org.status = workingStatus(call.kind);
    org.createdAt = org.modifiedAt = m_state.now();
    m_state.appLinkOrgs.append(org);
    return m_state.appLinkOrgs.last();
}

HttpResponse AppLinkOrgs::create(const Call &call, const QString &product, const HttpRequest &request)
{
    const auto body = jsonBody(request);
    if (!body)
        return notJson();
    if (const auto refused = refuse(call, *body))
        return *refused;
    QUrl callback = m_state.appLinkUrl();
    callback.setPath(AppLinkService::callbackPath());
    const QStringList scopes{u"api"_s, u"id"_s, u"refresh_token"_s};
    const QString clientId = m_org.registerHerokuClient(callback, scopes);

    AppLinkOrg &org = add(call, product, body->value(nameKey(call.kind)).toString());
    org.oauthState = HerokuState::randomToken(16);
    org.clientId = clientId;
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(callback.toString())));
    query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scopes.join(u' '))));
    query.addQueryItem(u"state"_s, org.oauthState);
    org.authorizeUrl = loginOrigin(*body);
    org.authorizeUrl.setPath(u"/services/oauth2/authorize"_s);
    org.authorizeUrl.setQuery(query);
    return jsonAnswer(202, json(org));
}

HttpResponse AppLinkOrgs::createByJwt(const Call &call, const QString &product, const HttpRequest &request)
{
    const auto body = jsonBody(request);
    if (!body)
        return notJson();
    for (const QString &key : {u"alias"_s, u"client_id"_s, u"jwt_private_key"_s, u"username"_s}) {
        if (body->value(key).toString().isEmpty())
            return invalid(u"%1 is missing"_s.arg(key));
    }
    if (QSslKey(body->value("jwt_private_key"_L1).toString().toUtf8(), QSsl::Rsa).isNull())
        return invalid(u"jwt_private_key is not an RSA private key in PEM form"_s);
    if (const auto refused = refuse(call, *body))
        return *refused;
    AppLinkOrg &org = add(call, product, body->value(nameKey(call.kind)).toString());
    org.jwt = true;
    org.alias = body->value("alias"_L1).toString();
    const QString outcome = m_state.settings().jwtOutcome;
    if (outcome == "failed"_L1) {
        fail(org, u"authentication_failed"_s, u"JWT authentication failed"_s);
    } else {
        org.orgId = m_org.orgId();
        org.instanceUrl = m_org.instanceUrl();
        org.username = body->value("username"_L1).toString();
        org.nextStatus = isConnection(call.kind) ? u"connected"_s : u"authorized"_s;
        if (outcome == "connected"_L1)
            settle(org, org.nextStatus);
    }
    return jsonAnswer(202, json(org, isConnection(call.kind)));
}

HttpResponse AppLinkOrgs::remove(const Call &call, const QString &name)
{
    AppLinkOrg *org = m_state.appLinkOrg(call.kind, call.addonId, name);
    if (org == nullptr || org->name != name)
        return notFound();
    if (!isConnection(call.kind)) {
        m_state.remove(org);
        return jsonAnswer(200, QJsonObject());
    }
    if (org->nextStatus != QLatin1String(gone)) {
        org->status = u"disconnecting"_s;
        org->oauthState.clear(); // a consent that comes now comes too late
        org->nextStatus = QLatin1String(gone);
        org->readsLeft = m_state.settings().disconnectReads;
        org->modifiedAt = m_state.now();
    }
    return jsonAnswer(202, json(*org));
}

bool AppLinkOrgs::read(AppLinkOrg &org)
{
    if (org.nextStatus.isEmpty())
        return true;
    if (org.readsLeft > 0) {
        --org.readsLeft;
        return true;
    }
    if (org.nextStatus == QLatin1String(gone)) {
        m_state.remove(&org);
        return false;
    }
    settle(org, org.nextStatus);
    return true;
}

void AppLinkOrgs::settle(AppLinkOrg &org, const QString &status)
{
    org.status = status;
    org.nextStatus.clear();
    org.modifiedAt = m_state.now();
}

void AppLinkOrgs::fail(AppLinkOrg &org, const QString &errorId, const QString &message)
{
    org.errorId = errorId;
    org.errorMessage = message;
    settle(org, m_state.settings().failedStatus);
}

void AppLinkOrgs::accept(AppLinkOrg &org, const OrgAccess::Grant &grant)
{
    const HerokuSettings &settings = m_state.settings();
    org.orgId = settings.otherOrgId.isEmpty() ? grant.orgId : settings.otherOrgId;
    org.instanceUrl = grant.instanceUrl;
    org.userId = grant.userId;
    org.username = grant.username;
    const QString status = isConnection(org.kind) ? u"connected"_s : u"authorized"_s;
    if (settings.connectReads == 0) {
        settle(org, status);
        return;
    }
    org.nextStatus = status;
    org.readsLeft = settings.connectReads;
    if (!settings.waitingStatus.isEmpty())
        org.status = settings.waitingStatus;
}

HttpResponse AppLinkOrgs::finish(const QUrlQuery &query)
{
    const auto value = [&](const QString &key) {
        return query.queryItemValue(key, QUrl::FullyDecoded).replace(u'+', u' ');
    };
    AppLinkOrg *org = m_state.appLinkOrgByState(value(u"state"_s));
    if (org == nullptr) {
        return htmlAnswer(400, u"Not connected"_s,
                          u"AppLink does not know this sign-in, or it was finished before. Start again."_s);
    }
    org->oauthState.clear();
    org->authorizeUrl.clear();
    const QString failed = u"org_connection_failed"_s;
    const auto refuse = [&](const QString &why) {
        fail(*org, failed, u"There was a problem connecting your org: %1."_s.arg(why));
        return htmlAnswer(200, u"Not connected"_s,
                          u"AppLink could not connect the org: %1. You can close this window."_s.arg(why));
    };
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty() || m_state.settings().denyConsent)
        return refuse(code.isEmpty() && query.hasQueryItem(u"error"_s)
                          ? u"%1, %2"_s.arg(value(u"error"_s), value(u"error_description"_s))
                          : u"access_denied, end-user denied authorization"_s);

    QUrl callback = m_state.appLinkUrl();
    callback.setPath(AppLinkService::callbackPath());
    const OrgAccess::Exchange exchange = m_org.exchangeCode(org->clientId, code, callback, org->codeVerifier);
    if (!exchange.grant)
        return refuse(u"%1, %2"_s.arg(exchange.error, exchange.errorDescription));
    // Why each of these matters: facts/heroku-applink.md 0.1 and 6.1.
    const QStringList &scopes = exchange.grant->scopes;
    if (!scopes.contains(u"id"_s) && !scopes.contains(u"full"_s))
        return refuse(u"without the identity scope the user name cannot be read"_s);
    if (!scopes.contains(u"refresh_token"_s))
        return refuse(u"no refresh token was granted"_s);
    if (!m_org.userHolds(exchange.grant->userId, u"ManageHerokuAppLink"_s))
        return refuse(u"%1 lacks the permission Manage Heroku AppLink"_s.arg(exchange.grant->username));
    accept(*org, *exchange.grant);
    return htmlAnswer(200, u"Connected"_s,
                      u"The org is connected to Heroku AppLink as %1. You can close this window."_s.arg(org->name));
}

QJsonObject AppLinkOrgs::json(const AppLinkOrg &org, bool credential) const
{
    const HerokuSettings &settings = m_state.settings();
    // What the consent brought is shown once the status says so, not before.
    const bool known = org.nextStatus.isEmpty() || org.nextStatus == QLatin1String(gone);
    QJsonObject orgJson{
        {nameKey(org.kind), org.name},
        {u"id"_s, known ? org.orgId : QString()},
        {u"instance_url"_s, known ? org.instanceUrl.toString(QUrl::StripTrailingSlash) : QString()},
        {u"type"_s, org.type},
    };
    if (known && !org.username.isEmpty()) {
        orgJson.insert(u"username"_s, org.username);
        orgJson.insert(u"user_id"_s, org.userId.isEmpty() ? QJsonValue() : QJsonValue(org.userId));
    }
    QJsonObject body{{u"id"_s, org.id}, {u"status"_s, org.status}, {u"org"_s, orgJson}};
    if (!org.authorizeUrl.isEmpty())
        body.insert(u"redirect_uri"_s, org.authorizeUrl.toString(QUrl::FullyEncoded));
    if (!org.errorId.isEmpty())
        body.insert(u"error"_s, QJsonObject{{u"id"_s, org.errorId}, {u"message"_s, org.errorMessage}});
    const HerokuApp *app = m_state.app(org.appId);
    const QString appName = app == nullptr ? QString() : app->name;
    if (credential || !isConnection(org.kind)) {
        body.insert(u"connection_method"_s, org.jwt ? u"JWT"_s : u"OAuth"_s);
        body.insert(u"app_name"_s, appName);
        if (credential)
            body.insert(u"app_id"_s, org.appId);
    }
    if (!settings.leanAnswers) {
        body.insert(u"addon_id"_s, org.addonId);
        body.insert(u"created_at"_s, isoDate(org.createdAt, settings.microseconds));
        body.insert(u"created_by"_s, settings.email);
        body.insert(u"created_via_app"_s, appName);
        body.insert(u"last_modified_at"_s, isoDate(org.modifiedAt, settings.microseconds));
        body.insert(u"last_modified_by"_s, settings.email);
    }
    return body;
}

} // namespace applink::practice
