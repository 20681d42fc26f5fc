// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkService.h"

#include "practice/heroku/HerokuAnswer.h"

#include <QUuid>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
HttpResponse unauthorized(const QString &why)
{
    return errorAnswer(401, u"unauthorized"_s, u"Authentication failed: %1."_s.arg(why));
}

HttpResponse noEndpoint()
{
    return errorAnswer(404, u"not_found"_s, u"The AppLink service has no such endpoint."_s);
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
    const QStringList path = pathSegments(request);
    HttpResponse response;
    if (path.value(0) == "oauth"_L1) {
        response = request.method == "GET" ? m_orgs.finish(request.query())
                                           : htmlAnswer(405, u"Not possible"_s, u"This page can only be opened."_s);
    } else if (const auto refused = refuse(request, path.value(1))) {
        response = *refused;
    } else {
        response = route(request, path);
    }
    addHeader(response, "Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return response;
}

std::optional<HttpResponse> AppLinkService::refuse(const HttpRequest &request, const QString &addonId)
{
    HerokuAddon *addon = m_state.addon(addonId);
    if (addon == nullptr || addon->id != addonId)
        return unauthorized(u"there is no such add-on"_s);
    ++m_state.appLinkCalls;
    if (m_state.appLinkCalls == m_state.settings().rotateTokenAfterCall)
        m_state.rotateToken(*addon);
    // The person's Heroku token is not the add-on's token: real clients have mixed them up.
    if (bearerToken(request) != addon->token)
        return unauthorized(u"the bearer token is not the token of this add-on"_s);
    const QString why = m_state.refuseSso(request.header("x-addon-sso"), *addon);
    if (!why.isEmpty())
        return unauthorized(why);
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
    if (connection == nullptr || connection->name != path[4] || connection->type != type)
        return AppLinkOrgs::notFound();
    if (product == "salesforce"_L1 && path[5] == "apps"_L1) {
        if (path.size() == 6 && post)
            return m_publish.publish(*connection, call.appId, request);
        if (path.size() == 7 && get)
            return publications(*connection, path[6]);
    }
    // The practice org has no Data Cloud, so no target can exist.
    if (product == "datacloud"_L1 && path[5] == "data_action_targets"_L1 && get && path.size() == 6)
        return jsonAnswer(200, QJsonArray());
    return noEndpoint();
}

HttpResponse AppLinkService::publications(const AppLinkOrg &connection, const QString &appId) const
{
    const bool lean = m_state.settings().leanAnswers;
    const bool micro = m_state.settings().microseconds;
    QJsonArray rows;
    for (const AppLinkPublication &each : std::as_const(m_state.publications)) {
        if (each.connectionId != connection.id || each.appId != appId)
            continue;
        QJsonObject row{
            {u"app_uuid"_s, each.appId},   {u"connection_name"_s, each.connectionName}, {u"esr_id"_s, each.esrId},
            {u"esr_name"_s, each.esrName}, {u"heroku_applink_id"_s, each.addonId},      {u"org_id"_s, each.orgId},
        };
        if (!lean) {
            row.insert(u"created_at"_s, isoDate(each.createdAt, micro));
            row.insert(u"created_by"_s, m_state.settings().email);
            row.insert(u"last_modified_at"_s, isoDate(each.modifiedAt, micro));
            row.insert(u"last_modified_by"_s, m_state.settings().email);
        }
        rows.append(row);
    }
    return jsonAnswer(200, rows);
}

} // namespace applink::practice
