// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkService.h"

#include "practice/heroku/HerokuAnswer.h"

#include <QJsonDocument>
#include <QUuid>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
HttpResponse unauthorized(const QString &why)
{
    return errorAnswer(401, u"unauthorized"_s, u"Authentication failed: %1."_s.arg(why));
}

/// Below run time, errors are of another style (facts/heroku-applink.md 3.8).
HttpResponse asProblem(const HttpResponse &error, const QString &title)
{
    const QJsonObject body = QJsonDocument::fromJson(error.body).object();
    return jsonAnswer(error.status, QJsonObject{{u"title"_s, title}, {u"detail"_s, body.value("message"_L1)}});
}
} // namespace

AppLinkService::AppLinkService(HerokuState &state, OrgAccess &org)
    : m_state(state)
    , m_orgs(state, org)
    , m_publish(state, org)
{}

bool AppLinkService::owns(const QStringList &path)
{
    if (path.join(u'/') == QStringView(callbackPath()).mid(1))
        return true;
    return path.size() >= 3 && path[0] == "addons"_L1 &&
           (path[2] == "connections"_L1 || path[2] == "authorizations"_L1 || path[2] == "invocations"_L1 ||
            path[2] == "data_action_targets"_L1);
}

HttpResponse AppLinkService::handle(const HttpRequest &request)
{
    if (!std::exchange(m_seeded, true))
        m_orgs.seed();
    const QStringList path = pathSegments(request);
    // An app at run time proves itself by the add-on token alone; a tool adds who its user is.
    const bool runtime = request.method == "GET" && path.size() == 4 && path.value(2) == "authorizations"_L1 &&
                         request.header("x-addon-sso").isEmpty();
    HttpResponse response;
    if (path.value(0) == "oauth"_L1) {
        response = request.method == "GET" ? m_orgs.finish(request.query())
                                           : htmlAnswer(405, u"Not possible"_s, u"This page can only be opened."_s);
    } else if (const auto unknown = refuseToken(request, path.value(1))) {
        response = runtime ? asProblem(*unknown, u"Unauthorized"_s) : *unknown;
    } else if (const auto refused = runtime ? std::nullopt : refuseCaller(request, path[1])) {
        response = *refused;
    } else if (const auto forbidden = refuseApp(request, path[1])) {
        response = runtime ? asProblem(*forbidden, u"Forbidden"_s) : *forbidden;
    } else if (runtime) {
        response = m_orgs.runtime(path[1], path[3]);
    } else {
        response = route(request, path);
    }
    addHeader(response, "Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return response;
}

std::optional<HttpResponse> AppLinkService::refuseToken(const HttpRequest &request, const QString &addonId)
{
    HerokuAddon *addon = m_state.addon(addonId);
    if (addon == nullptr || addon->id != addonId)
        return unauthorized(u"there is no such add-on"_s);
    ++m_state.appLinkCalls;
    if (m_state.appLinkCalls == m_state.settings().rotateTokenAfterCall)
        m_state.rotateToken(*addon);
    // The person's Heroku token is not the add-on's token: real clients have mixed them up.
    if (bearerToken(request) != addon->token || addon->readsUntilProvisioned > 0)
        return unauthorized(u"the bearer token is not the token of this add-on"_s);
    return std::nullopt;
}

std::optional<HttpResponse> AppLinkService::refuseCaller(const HttpRequest &request, const QString &addonId) const
{
    const QString why = m_state.refuseSso(request.header("x-addon-sso"), *m_state.addon(addonId));
    return why.isEmpty() ? std::nullopt : std::optional(unauthorized(why));
}

std::optional<HttpResponse> AppLinkService::refuseApp(const HttpRequest &request, const QString &addonId) const
{
    const QString appId = QString::fromLatin1(request.header("x-app-uuid"));
    const HerokuApp *app = m_state.app(appId);
    if (app == nullptr || app->id != appId || !m_state.isAttached(addonId, appId)) {
        return errorAnswer(403, u"forbidden"_s,
                           u"The app named in x-app-uuid does not exist or does not have this add-on."_s);
    }
    return std::nullopt;
}

HttpResponse AppLinkService::route(const HttpRequest &request, const QStringList &path)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    const bool connections = path[2] == "connections"_L1;
    if (!connections && path[2] != "authorizations"_L1)
        return noEndpoint();
    const AppLinkOrgs::Call call{connections ? AppLinkOrg::Kind::Connection : AppLinkOrg::Kind::Authorization, path[1],
                                 QString::fromLatin1(request.header("x-app-uuid"))};
    const QString product = path.value(3);
    const bool known = product == "salesforce"_L1 || product == "datacloud"_L1;
    if (path.size() == 3)
        return get ? m_orgs.list(call) : noEndpoint();
    if (path.size() == 4 && post)
        return known ? m_orgs.create(call, product, request) : noEndpoint();
    if (path.size() == 4 && get)
        return m_orgs.get(call, product);
    if (path.size() == 4 && request.method == "DELETE")
        return m_orgs.remove(call, product);
    if (path.size() == 5 && post && path[4] == "jwt"_L1 && known && (product == "salesforce"_L1 || !connections))
        return m_orgs.createByJwt(call, product, request);
    if (!connections || path.size() < 6 || !known)
        return noEndpoint();

    AppLinkOrg *connection = m_state.appLinkOrg(call.kind, call.addonId, path[4]);
    const QString type = AppLinkOrgs::typeOf(product);
    if (connection == nullptr || connection->name != path[4] ||
        connection->type.compare(type, Qt::CaseInsensitive) != 0)
        return AppLinkOrgs::notFound();
    if (product == "salesforce"_L1 && path[5] == "apps"_L1) {
        if (path.size() == 6 && post)
            return m_publish.publish(*connection, call.appId, request);
        if (path.size() == 7 && get)
            return publications(*connection, path[6]);
    }
    if (product == "datacloud"_L1 && path[5] == "data_action_targets"_L1 && get)
        return targets(*connection, path);
    return noEndpoint();
}

HttpResponse AppLinkService::targets(const AppLinkOrg &connection, const QStringList &path) const
{
    // To be read only (facts/heroku-applink.md 3.9): those that a scenario put there.
    const AppLinkJson json(m_state);
    if (path.size() == 7) {
        return connection.dataActionTargets.contains(path[6])
                   ? jsonAnswer(200, json.dataActionTarget(connection, path[6]))
                   : AppLinkOrgs::notFound();
    }
    if (path.size() != 6)
        return noEndpoint();
    QJsonArray rows;
    for (const QString &name : connection.dataActionTargets)
        rows.append(json.dataActionTarget(connection, name));
    return jsonAnswer(200, rows);
}

HttpResponse AppLinkService::publications(const AppLinkOrg &connection, const QString &appId) const
{
    const AppLinkJson json(m_state);
    QJsonArray rows;
    for (const AppLinkPublication &each : std::as_const(m_state.publications)) {
        if (each.connectionId == connection.id && each.appId == appId)
            rows.append(json.publication(each));
    }
    return jsonAnswer(200, rows);
}

} // namespace applink::practice
