// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkOrgs.h"

#include "practice/RsaKey.h"
#include "practice/heroku/AppLinkService.h"
#include "practice/heroku/HerokuAnswer.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto gone = "gone"; // never shown: the thing no longer exists then

bool isConnection(AppLinkOrg::Kind kind)
{
    return kind == AppLinkOrg::Kind::Connection;
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

QString AppLinkOrgs::finalStatus(AppLinkOrg::Kind kind) const
{
    return isConnection(kind) ? u"connected"_s : u"authorized"_s;
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
    const QString key = AppLinkJson::nameKey(call.kind);
    const QString name = body.value(key).toString();
    // What clients and READMEs use beside the rule of the CLI's help is hyphens, not two underscores together
    // (facts/heroku-applink.md 3.10).
    static const QRegularExpression lenient(u"^(?!.*__)[A-Za-z][A-Za-z0-9_-]{1,28}[A-Za-z0-9]$"_s);
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

    AppLinkOrg &org = add(call, product, body->value(AppLinkJson::nameKey(call.kind)).toString());
    org.oauthState = HerokuState::randomToken(16);
    org.clientId = clientId;
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(callback.toString())));
    query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scopes.join(u' '))));
    query.addQueryItem(u"state"_s, org.oauthState);
    if (m_state.settings().codeChallenge) {
        org.codeVerifier = HerokuState::randomToken(32);
        const QByteArray hash = QCryptographicHash::hash(org.codeVerifier.toLatin1(), QCryptographicHash::Sha256);
        query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding |
                                                                                  QByteArray::OmitTrailingEquals)));
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    }
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
    QString why;
    const auto key = RsaKey::parse(body->value("jwt_private_key"_L1).toString().toUtf8(), &why);
    if (!key)
        return invalid(u"jwt_private_key cannot be used: %1"_s.arg(why));
    if (const auto refused = refuse(call, *body))
        return *refused;
    const QString outcome = m_state.settings().jwtOutcome;
    const QString username = body->value("username"_L1).toString();
    OrgAccess::Exchange exchange;
    if (outcome == "checked"_L1)
        exchange = m_org.jwtBearer(body->value("client_id"_L1).toString(), username, key->publicKey);
    else if (outcome != "failed"_L1)
        exchange.grant = OrgAccess::Grant{m_org.orgId(), m_org.instanceUrl(), {}, username, {}};
    // The scopes are those of the app: what its document asks for, and AppLink needs (3.6).
    const bool narrow = outcome == "checked"_L1 && exchange.grant &&
                        !(exchange.grant->scopes.contains(u"refresh_token"_s) &&
                          (exchange.grant->scopes.contains(u"api"_s) || exchange.grant->scopes.contains(u"full"_s)));
    if (narrow)
        exchange = {{}, u"invalid_scope"_s, u"the app lacks the scopes api and refresh_token"_s};

    AppLinkOrg &org = add(call, product, body->value(AppLinkJson::nameKey(call.kind)).toString());
    org.jwt = true;
    org.alias = body->value("alias"_L1).toString();
    if (!exchange.grant) {
        const QString reason =
            exchange.error.isEmpty() ? QString() : u": %1, %2"_s.arg(exchange.error, exchange.errorDescription);
        fail(org, u"authentication_failed"_s, u"JWT authentication failed"_s + reason);
    } else {
        accept(org, *exchange.grant);
        if (outcome == "connecting"_L1 && org.nextStatus.isEmpty()) {
            org.nextStatus = org.status;
            org.status = workingStatus(call.kind);
        }
    }
    const AppLinkJson json(m_state);
    return jsonAnswer(202, isConnection(call.kind) ? json.credential(org) : json.org(org));
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
    if (org.nextStatus == QLatin1String(gone) && m_state.settings().disconnectedStays) {
        settle(org, u"disconnected"_s);
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
    const QString status = finalStatus(org.kind);
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
    if (m_state.settings().ignoreConsent) {
        // The person sees an end; only who polls learns that there is none.
        org->oauthState.clear();
        return htmlAnswer(200, u"Thank you"_s, u"You can close this window."_s);
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

HttpResponse AppLinkOrgs::runtime(const QString &addonId, const QString &nameOrAlias)
{
    const auto it = std::find_if(m_state.appLinkOrgs.begin(), m_state.appLinkOrgs.end(), [&](const AppLinkOrg &each) {
        return each.kind == AppLinkOrg::Kind::Authorization && each.addonId == addonId &&
               (each.name == nameOrAlias || (!each.alias.isEmpty() && each.alias == nameOrAlias));
    });
    if (it == m_state.appLinkOrgs.end() || it->status != "authorized"_L1) {
        return jsonAnswer(404, QJsonObject{{u"title"_s, u"Not Found"_s},
                                           {u"detail"_s, u"There is no authorization of that name."_s}});
    }
    const QString token = m_org.issueAccessToken(it->username);
    if (token.isEmpty()) {
        return jsonAnswer(502, QJsonObject{{u"title"_s, u"Bad Gateway"_s},
                                           {u"detail"_s, u"The org gave no access token for this authorization."_s}});
    }
    return jsonAnswer(200, AppLinkJson(m_state).runtime(*it, token, m_org.apiVersion()));
}

void AppLinkOrgs::seed()
{
    const HerokuApp *app = m_state.app(m_state.settings().appName);
    const auto addon = std::find_if(m_state.addons.begin(), m_state.addons.end(), [&](const HerokuAddon &each) {
        return app != nullptr && each.service == "heroku-applink"_L1 && m_state.isAttached(each.id, app->id);
    });
    if (addon == m_state.addons.end())
        return;
    for (const AppLinkSeed &each : std::as_const(m_state.settings().seeds))
        seedOne(each, *addon, *app);
}

void AppLinkOrgs::seedOne(const AppLinkSeed &seed, const HerokuAddon &addon, const HerokuApp &app)
{
    const auto kind = seed.authorization ? AppLinkOrg::Kind::Authorization : AppLinkOrg::Kind::Connection;
    AppLinkOrg &org = add({kind, addon.id, app.id}, u"salesforce"_s, seed.name);
    org.type = seed.type;
    org.status = seed.status;
    org.username = seed.username;
    org.dataActionTargets = seed.dataActionTargets;
    if (seed.status != workingStatus(kind) && seed.status != "failed"_L1) {
        org.orgId = seed.orgId.isEmpty() ? m_org.orgId() : seed.orgId;
        org.instanceUrl = m_org.instanceUrl();
    }
    if (seed.status == "failed"_L1) {
        org.errorId = u"org_connection_failed"_s;
        org.errorMessage = u"There was a problem connecting your org."_s;
    }
    for (const QString &clientName : seed.publications) {
        const auto service = m_org.registerExternalService(
            {clientName, addon.id, {}, OrgAccess::Publication::CallerSet::NotAssigned, {}});
        m_state.publications.append({m_state.newId(), addon.id, org.id, app.id, org.name, clientName, service.id,
                                     service.developerName, org.orgId, org.createdAt, org.createdAt});
    }
}

} // namespace applink::practice
