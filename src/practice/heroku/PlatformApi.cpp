// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"
#include "practice/heroku/RangePage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto docs = "https://devcenter.heroku.com/articles/platform-api-reference#";
constexpr double tokensPerSecond = 75.0 / 60.0;

HttpResponse notFound(const QString &resource, const QString &what)
{
    return errorAnswer(404, u"not_found"_s, u"There is no such %1, or this account may not see it."_s.arg(what),
                       {{u"resource"_s, resource}});
}

HttpResponse noEndpoint()
{
    return errorAnswer(404, u"not_found"_s,
                       u"No endpoint answers here. Check the path, the HTTP method and the version in Accept."_s);
}

QByteArray etagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().left(32) + '"';
}
} // namespace

PlatformApi::PlatformApi(HerokuState &state)
    : m_state(state)
    , m_tokens(state.settings().rateLimit)
    , m_filledAt(state.now())
{}

int PlatformApi::remaining()
{
    const QDateTime now = m_state.now();
    const double seconds = static_cast<double>(std::max<qint64>(0, m_filledAt.msecsTo(now))) / 1000.0;
    m_tokens = std::min<double>(m_state.settings().rateLimit, m_tokens + seconds * tokensPerSecond);
    m_filledAt = now;
    return static_cast<int>(m_tokens);
}

HttpResponse PlatformApi::handle(const HttpRequest &request)
{
    const QStringList path = pathSegments(request);
    HttpResponse response;
    if (const auto refused = refuse(request, path)) {
        response = *refused;
    } else {
        HttpRequest asked = request;
        if (asked.method == "HEAD") // the server leaves the body out
            asked.method = "GET";
        response = route(asked, path);
        if (asked.method == "GET" && (response.status == 200 || response.status == 206)) {
            const QByteArray etag = etagOf(response.body);
            addHeader(response, "ETag", etag);
            if (request.header("If-None-Match") == etag) {
                response.status = 304;
                response.body.clear();
            }
        }
    }
    addHeader(response, "Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    addHeader(response, "RateLimit-Remaining", QByteArray::number(remaining()));
    return response;
}

std::optional<HttpResponse> PlatformApi::refuse(const HttpRequest &request, const QStringList &path)
{
    const QString token = bearerToken(request);
    if (token.isEmpty() || token != m_state.apiKey())
        return errorAnswer(401, u"unauthorized"_s, u"This API key or access token is not valid."_s);
    // A variant such as 3.sdk is version 3 as well; without any version nothing is promised, so nothing is answered.
    static const QRegularExpression version(
        uR"(application/vnd\.heroku\+json\s*;\s*version=3(\.[a-z-]+)?\s*(,|;|$))"_s);
    if (!QString::fromLatin1(request.header("Accept")).contains(version)) {
        return errorAnswer(406, u"not_acceptable"_s,
                           u"The Accept header must name application/vnd.heroku+json; version=3."_s,
                           {{u"url"_s, QLatin1String(docs) + u"clients"_s}});
    }
    if (path == QStringList{u"account"_s, u"rate-limits"_s}) // costs nothing
        return std::nullopt;
    if (remaining() < 1) {
        return errorAnswer(429, u"rate_limit"_s, u"This account has used up its calls. Wait a minute."_s,
                           {{u"url"_s, QLatin1String(docs) + u"rate-limits"_s}});
    }
    m_tokens -= 1;
    if (m_state.settings().twoFactor && request.header("Heroku-Two-Factor-Code") != "123456")
        return errorAnswer(403, u"two_factor"_s, u"This account asks for a second factor."_s);
    if (m_state.settings().suspended && path != QStringList{u"account"_s})
        return errorAnswer(403, u"suspended"_s, u"This account is suspended."_s);
    if (!request.body.isEmpty() && !jsonBody(request))
        return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object sent as application/json."_s);
    return std::nullopt;
}

HttpResponse PlatformApi::list(const HttpRequest &request, const QJsonArray &all, const QStringList &fields) const
{
    const auto page = RangePage::cut(all, request.header("Range"), fields);
    HttpResponse response;
    if (!page) {
        response = errorAnswer(416, u"requested_range_not_satisfiable"_s,
                               u"This list cannot be cut as the Range header asks."_s);
    } else {
        response = jsonAnswer(page->nextRange.isEmpty() ? 200 : 206, page->items);
        if (!page->contentRange.isEmpty())
            addHeader(response, "Content-Range", page->contentRange);
        if (!page->nextRange.isEmpty())
            addHeader(response, "Next-Range", page->nextRange);
    }
    addHeader(response, "Accept-Ranges", fields.join(u", "_s).toLatin1());
    return response;
}

HttpResponse PlatformApi::route(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const QString first = path.value(0);
    const bool get = request.method == "GET";
    const bool self =
        path.value(1) == "~"_L1 || path.value(1) == m_state.settings().email || path.value(1) == m_state.accountId();
    if (first == "actions"_L1)
        return routeResolve(request, path);
    if (first == "apps"_L1 && path.size() >= 2) {
        HerokuApp *app = m_state.app(path[1]);
        return app == nullptr ? notFound(u"app"_s, u"app"_s) : routeApp(request, path, *app);
    }
    if (first == "addons"_L1 || first == "addon-attachments"_L1)
        return routeAddons(request, path);
    if (!get)
        return noEndpoint();
    if (path == QStringList{u"account"_s} || (first == "users"_L1 && path.size() == 2 && self))
        return jsonAnswer(200, json.account());
    if (path == QStringList{u"account"_s, u"rate-limits"_s})
        return jsonAnswer(200, QJsonObject{{u"remaining"_s, remaining()}});
    const QStringList byName{u"id"_s, u"name"_s};
    if (path == QStringList{u"apps"_s} || (first == "users"_L1 && path.size() == 3 && self && path[2] == "apps"_L1))
        return list(request, json.apps(), byName);
    if (path == QStringList{u"teams"_s} || path == QStringList{u"organizations"_s})
        return list(request, {}, byName);
    if (first == "teams"_L1 && path.size() >= 2)
        return notFound(u"team"_s, u"team"_s);
    return noEndpoint();
}

HttpResponse PlatformApi::routeApp(const HttpRequest &request, const QStringList &path, HerokuApp &app)
{
    const PlatformJson json(m_state);
    const QString what = path.value(2);
    const bool get = request.method == "GET";
    if (path.size() == 2)
        return get ? jsonAnswer(200, json.app(app)) : noEndpoint();
    if (what == "addons"_L1)
        return routeAppAddons(request, path, app);
    if (path.size() != 3)
        return noEndpoint();
    if (what == "config-vars"_L1)
        return get ? jsonAnswer(200, PlatformJson::config(app)) : patchConfig(request, app);
    if (!get)
        return noEndpoint();
    if (what == "addon-attachments"_L1)
        return list(request, json.attachments(app.id, {}), {u"id"_s, u"name"_s});
    if (what == "dynos"_L1 || what == "formation"_L1)
        return list(request, {json.dyno(app)}, {u"id"_s});
    if (what == "releases"_L1)
        return list(request, {json.release(app)}, {u"id"_s, u"version"_s});
    if (what == "collaborators"_L1 || what == "pipeline-couplings"_L1)
        return what == "collaborators"_L1 ? list(request, {}, {u"id"_s})
                                          : notFound(u"pipeline-coupling"_s, u"pipeline coupling"_s);
    if (what == "buildpack-installations"_L1) {
        const auto buildpack = [](int place, const QString &name) {
            return QJsonObject{
                {u"ordinal"_s, place},
                {u"buildpack"_s, QJsonObject{{u"name"_s, name}, {u"url"_s, u"urn:buildpack:"_s + name}}}};
        };
        return jsonAnswer(
            200, QJsonArray{buildpack(0, u"heroku/heroku-applink-service-mesh"_s), buildpack(1, u"heroku/nodejs"_s)});
    }
    return noEndpoint();
}

HttpResponse PlatformApi::routeAppAddons(const HttpRequest &request, const QStringList &path, HerokuApp &app)
{
    const PlatformJson json(m_state);
    const bool get = request.method == "GET";
    if (path.size() == 3) {
        if (request.method == "POST")
            return createAddon(request, app);
        if (!get)
            return noEndpoint();
        QJsonArray all;
        const QList<HerokuAddon *> addons = m_state.addonsOf(app);
        for (HerokuAddon *each : addons) {
            m_state.readAddon(*each);
            all.append(json.addon(*each));
        }
        return list(request, all, {u"id"_s, u"name"_s});
    }
    if (!get)
        return noEndpoint();
    HerokuAddon *addon = m_state.addon(path[3]);
    if (addon == nullptr || (addon->appId != app.id && !m_state.isAttached(addon->id, app.id)))
        return notFound(u"addon"_s, u"add-on"_s);
    if (path.size() == 4) {
        m_state.readAddon(*addon);
        return jsonAnswer(200, json.addon(*addon));
    }
    if (path.size() == 5 && path[4] == "sso"_L1)
        return sso(request, app, *addon);
    return noEndpoint();
}

HttpResponse PlatformApi::sso(const HttpRequest &request, const HerokuApp &app, const HerokuAddon &addon)
{
    // Not in the public schema: each variant of version 3 knows the route or does not (facts/heroku-applink.md 2.7).
    const QByteArray accept = request.header("Accept");
    const QByteArray variant = m_state.settings().ssoVariantOld ? "version=3.add-ons-sso" : "version=3.sdk";
    if (!accept.contains(variant))
        return noEndpoint();
    return jsonAnswer(200, m_state.issueSso(app, addon));
}

} // namespace applink::practice
