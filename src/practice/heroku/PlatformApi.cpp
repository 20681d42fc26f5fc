// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"
#include "practice/heroku/RangePage.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto docs = "https://devcenter.heroku.com/articles/platform-api-reference#";
constexpr double tokensPerSecond = 75.0 / 60.0;

/// Whether If-None-Match names the tag: a list, `*`, or a weak one count as well (RFC 9110 13.1.2).
bool namesTag(const QByteArray &header, const QByteArray &etag)
{
    const QList<QByteArray> tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray &each) {
        QByteArray tag = each.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        return tag == etag || tag == "*";
    });
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
            if (namesTag(request.header("If-None-Match"), etag)) {
                response.status = 304;
                response.body.clear();
            }
        }
    }
    addHeader(response, "Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    addHeader(response, "RateLimit-Remaining", QByteArray::number(remaining()));
    if (!m_state.settings().warning.isEmpty())
        addHeader(response, "X-Heroku-Warning", m_state.settings().warning.simplified().toUtf8());
    return response;
}

std::optional<HttpResponse> PlatformApi::refuse(const HttpRequest &request, const QStringList &path)
{
    const HerokuSettings &settings = m_state.settings();
    if (++m_calls == settings.tokenExpiredFrom) { // those of a later sign-in are good again
        for (HerokuToken &each : m_state.tokens)
            each.expiresAt = m_state.now();
    }
    const HerokuToken *token = m_state.token(bearerToken(request));
    if (token == nullptr)
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
    const int beyond = m_calls - settings.rateLimitedFrom;
    if (remaining() < 1 || (beyond >= 0 && beyond < settings.rateLimitedCalls)) {
        HttpResponse limited =
            errorAnswer(429, u"rate_limit"_s, u"This account has used up its calls. Wait a minute."_s,
                        {{u"url"_s, QLatin1String(docs) + u"rate-limits"_s}});
        if (settings.retryAfter > 0)
            addHeader(limited, "Retry-After", QByteArray::number(settings.retryAfter));
        return limited;
    }
    m_tokens -= 1;
    if (const auto refused = refuseFactor(request, path))
        return refused;
    const bool account = path == QStringList{u"account"_s};
    if (settings.suspended && !account)
        return errorAnswer(403, u"suspended"_s, u"This account is suspended."_s);
    if (settings.delinquent && !account)
        return errorAnswer(402, u"delinquent"_s, u"This account has an unpaid invoice."_s);
    if (!request.body.isEmpty() && !jsonBody(request))
        return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object sent as application/json."_s);
    return refuseScope(request, path, *token);
}

std::optional<HttpResponse> PlatformApi::refuseFactor(const HttpRequest &request, const QStringList &path)
{
    const HerokuSettings &settings = m_state.settings();
    if (request.header("Heroku-Two-Factor-Code") == "123456")
        return std::nullopt;
    if (settings.twoFactor)
        return errorAnswer(403, u"two_factor"_s, u"This account asks for a second factor."_s);
    // With `app` in the error, PUT pre-authorizations opens the app for what follows (1.7).
    const HerokuApp *app = path.value(0) == "apps"_L1 ? m_state.app(path.value(1)) : nullptr;
    if (settings.twoFactorApp && app != nullptr && app->name == settings.appName && !app->preAuthorized) {
        return errorAnswer(403, u"two_factor"_s, u"This app asks for a second factor."_s,
                           {{u"app"_s, QJsonObject{{u"id"_s, app->id}, {u"name"_s, app->name}}}});
    }
    return std::nullopt;
}

std::optional<HttpResponse> PlatformApi::refuseScope(const HttpRequest &request, const QStringList &path,
                                                     const HerokuToken &token) const
{
    // facts/heroku-applink.md 1.6: config vars need the protected scopes. What SSO needs is not documented: more than
    // reading, since its answer opens the add-on.
    const bool get = request.method == "GET" || request.method == "HEAD";
    QStringList enough{u"global"_s};
    if (path == QStringList{u"account"_s})
        enough = {u"global"_s, u"identity"_s, u"read"_s, u"write"_s, u"read-protected"_s, u"write-protected"_s};
    else if (path.value(2) == "config-vars"_L1)
        enough += get ? QStringList{u"read-protected"_s, u"write-protected"_s} : QStringList{u"write-protected"_s};
    else if (path.value(4) == "sso"_L1)
        enough += u"write-protected"_s;
    else if (path.value(0) == "actions"_L1 || get) // resolving only reads
        enough += {u"read"_s, u"write"_s, u"read-protected"_s, u"write-protected"_s};
    else if (path.value(0) != "oauth"_L1)
        enough += {u"write"_s, u"write-protected"_s};
    const bool allowed = std::any_of(token.scopes.begin(), token.scopes.end(),
                                     [&](const QString &scope) { return enough.contains(scope); });
    if (allowed)
        return std::nullopt;
    return errorAnswer(403, u"forbidden"_s,
                       u"The scope of this token does not allow that. It has %1, and needs one of: %2."_s.arg(
                           token.scopes.join(u", "_s), enough.join(u", "_s)));
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
        return app == nullptr ? notThere(u"app"_s) : routeApp(request, path, *app);
    }
    if (first == "addons"_L1)
        return routeAddons(request, path);
    if (first == "addon-attachments"_L1)
        return routeAttachments(request, path);
    if (first == "oauth"_L1)
        return routeOAuth(request, path);
    if (first == "organizations"_L1)
        return errorAnswer(410, u"gone"_s, u"Organizations were removed from the API. Use teams."_s);
    if (!get)
        return noEndpoint();
    if (first == "addon-services"_L1)
        return routeServices(request, path);
    if (path == QStringList{u"account"_s} || (first == "users"_L1 && path.size() == 2 && self))
        return jsonAnswer(200, json.account());
    if (path == QStringList{u"account"_s, u"rate-limits"_s})
        return jsonAnswer(200, QJsonObject{{u"remaining"_s, remaining()}});
    const QStringList byName{u"id"_s, u"name"_s, u"updated_at"_s};
    if (path == QStringList{u"apps"_s})
        return list(request, json.apps(), byName);
    if (first == "users"_L1 && path.size() == 3 && self && path[2] == "apps"_L1)
        return list(request, json.apps(QString()), byName);
    if (path == QStringList{u"teams"_s})
        return list(request, json.teams(), byName);
    if (first != "teams"_L1)
        return noEndpoint();
    const QJsonObject team = json.teams().first().toObject();
    if (team.isEmpty() || (path[1] != team.value("name"_L1).toString() && path[1] != team.value("id"_L1).toString()))
        return notThere(u"team"_s);
    if (path.size() == 2)
        return jsonAnswer(200, team);
    return path.size() == 3 && path[2] == "apps"_L1 ? list(request, json.apps(team.value("name"_L1).toString()), byName)
                                                    : noEndpoint();
}

HttpResponse PlatformApi::routeServices(const HttpRequest &request, const QStringList &path)
{
    const QStringList known{u"heroku-applink"_s, u"heroku-postgresql"_s};
    if (path.size() == 1) {
        QJsonArray all;
        for (const QString &name : known)
            all.append(PlatformJson::service(name));
        return list(request, all, {u"id"_s, u"name"_s});
    }
    if (!known.contains(path[1]))
        return notThere(u"addon_service"_s);
    if (path.size() == 2)
        return jsonAnswer(200, PlatformJson::service(path[1]));
    return path.size() == 3 && path[2] == "plans"_L1
               ? list(request, {PlatformJson::plan(path[1])}, {u"id"_s, u"name"_s})
               : noEndpoint();
}

} // namespace applink::practice
