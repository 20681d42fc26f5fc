// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/ConnectApps.h"

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

RestAnswer notEnabled(const QString &text)
{
    return restError(403, u"FUNCTIONALITY_NOT_ENABLED"_s, text);
}

/// One page of a list, with the addresses of this page and the next.
QJsonObject paged(const RestCall &call, const QString &name, const QJsonArray &all)
{
    const int page = std::max(0, call.parameters.value(u"page"_s).toInt());
    const int asked = call.parameters.value(u"pageSize"_s).toInt();
    const int size = asked > 0 ? asked : 100;
    QJsonArray rows;
    for (qsizetype i = qsizetype(page) * size; i < all.size() && i < qsizetype(page + 1) * size; ++i)
        rows.append(all[i]);
    const QString url = call.root() + u'/' + call.path.join(u'/');
    const bool more = qsizetype(page + 1) * size < all.size();
    return {{name, rows},
            {u"currentPageUrl"_s, u"%1?page=%2&pageSize=%3"_s.arg(url).arg(page).arg(size)},
            {u"nextPageUrl"_s,
             more ? QJsonValue(u"%1?page=%2&pageSize=%3"_s.arg(url).arg(page + 1).arg(size)) : QJsonValue()}};
}

QString consumerId(const EcaOAuth &app)
{
    return eighteen(u"888"_s + app.appId.mid(3, 12));
}

} // namespace

RestAnswer ConnectApps::handle(const RestCall &call)
{
    if (call.path.value(1) != "oauth"_L1 || !m_state->settings().knowsExternalClientApps)
        return notFound();
    if (call.method != "GET")
        return methodNotAllowed(call.method, u"GET"_s);
    const bool mayLook = m_state->userHolds(call.userId, u"ExternalClientAppDeveloper"_s) ||
                         m_state->userHolds(call.userId, u"ExternalClientAppViewer"_s) ||
                         m_state->userHolds(call.userId, u"ExternalClientAppAdmin"_s) ||
                         m_state->userHolds(call.userId, u"ModifyAllData"_s);
    if (!mayLook)
        return restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
    const QString resource = call.path.value(2);
    if (resource == "usage"_L1 && call.path.size() == 3)
        return usage(call);
    const auto app = m_store->byAppId(call.path.value(3));
    if (!app)
        return notFound();
    if (resource == "usage"_L1 && call.path.size() == 5 && call.path[4] == "users"_L1)
        return users(call, *app);
    if (resource == "credentials"_L1 && call.path.size() <= 5)
        return credentials(call, *app);
    return notFound();
}

QStringList ConnectApps::usersOf(const EcaOAuth &app) const
{
    QStringList ids;
    const auto add = [&](const QString &clientId, const QString &userId) {
        if (clientId == app.consumerKey && !ids.contains(userId))
            ids.append(userId);
    };
    for (const OrgRefreshToken &token : m_state->refreshTokens())
        add(token.clientId, token.userId);
    for (const OrgSession &session : m_state->sessions())
        add(session.clientId, session.userId);
    return ids;
}

RestAnswer ConnectApps::usage(const RestCall &call) const
{
    QJsonArray apps;
    for (const EcaComponent &component : m_store->components()) {
        const auto app = component.type == "ExternalClientApplication"_L1 ? m_store->byAppId(component.id)
                                                                          : std::optional<EcaOAuth>();
        if (!app || usersOf(*app).isEmpty()) // an app that nobody uses is not in the list
            continue;
        apps.append(QJsonObject{
            {u"developerName"_s, app->apiName},
            {u"identifier"_s, app->appId.left(15)},
            {u"description"_s, component.values.value(u"description"_s)},
            {u"accessTokenFormat"_s, app->jwtTokens ? u"JWT"_s : u"Opaque"_s},
            {u"availableActions"_s, QJsonArray{app->blocked ? u"Unblock"_s : u"Block"_s}},
            {u"isFromPackage"_s, false},
            {u"usageDetailsUrl"_s, u"%1/apps/oauth/usage/%2/users"_s.arg(call.root(), app->appId.left(15))}});
    }
    return {200, paged(call, u"apps"_s, apps)};
}

RestAnswer ConnectApps::users(const RestCall &call, const EcaOAuth &app) const
{
    QJsonArray users;
    for (const QString &id : usersOf(app)) {
        const OrgUser *user = m_state->userById(id);
        users.append(QJsonObject{{u"accessTokenFormat"_s, app.jwtTokens ? u"JWT"_s : u"Opaque"_s},
                                 {u"appDeveloperName"_s, app.apiName},
                                 {u"appIdentifier"_s, app.appId.left(15)},
                                 {u"userIdentifier"_s, id},
                                 {u"username"_s, user ? user->username : QString()}});
    }
    return {200, paged(call, u"users"_s, users)};
}

RestAnswer ConnectApps::credentials(const RestCall &call, const EcaOAuth &app) const
{
    const QString id = consumerId(app);
    const QString url = u"%1/apps/oauth/credentials/%2"_s.arg(call.root(), app.appId);
    QJsonObject consumer{{u"id"_s, id},
                         {u"key"_s, app.consumerKey},
                         {u"name"_s, app.label},
                         {u"stagedCredentialsUrl"_s, url + u'/' + id + u"/staged"_s},
                         {u"url"_s, url + u'/' + id}};
    if (call.path.size() == 4)
        return {200, QJsonObject{{u"consumers"_s, QJsonArray{consumer}},
                                 {u"currentPageUrl"_s, url},
                                 {u"nextPageUrl"_s, QJsonValue()}}};
    if (!sameId(call.path[4], id))
        return notFound();
    const QString part = call.parameters.value(u"part"_s).toLower();
    if (part.isEmpty() || part == "key"_L1)
        return {200, consumer};
    if (part != "secret"_L1 && part != "keyandsecret"_L1)
        return restError(400, u"INVALID_FIELD"_s, u"part must be key, secret or keyandsecret"_s);
    if (!m_store->orgSwitch(u"enableClientSecretInRestApiAccess"_s))
        return notEnabled(u"Access to consumer secrets through REST API is not currently enabled for this org."_s);
    if (!m_state->userHolds(call.userId, u"ExternalClientAppDeveloper"_s) ||
        !m_state->userHolds(call.userId, u"ViewClientSecret"_s))
        return notEnabled(u"This feature is not enabled for this user."_s);
    consumer.insert(u"secret"_s, app.consumerSecret);
    if (part == "secret"_L1)
        consumer.remove(u"key"_s);
    return {200, consumer};
}

} // namespace applink::practice
