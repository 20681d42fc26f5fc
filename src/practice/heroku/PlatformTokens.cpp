// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the Platform API about tokens: what `heroku auth:token`, `authorizations` and `logout` use
// (facts/heroku-applink.md 1.1, 1.4).
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

HttpResponse PlatformApi::routeOAuth(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const QString mine = bearerToken(request);
    // A session is a browser login; tokens here stand for both, and logging out ends the one that is used.
    const bool sessions = path.value(1) == "sessions"_L1;
    if ((path.value(1) != "authorizations"_L1 && !sessions) || path.size() > 3)
        return noEndpoint();
    if (path.size() == 2) {
        if (request.method == "POST" && !sessions)
            return createAuthorization(request);
        if (request.method != "GET" || sessions)
            return noEndpoint();
        QJsonArray all;
        for (const HerokuToken &each : std::as_const(m_state.tokens)) {
            if (m_state.token(each.token) != nullptr)
                all.append(json.authorization(each));
        }
        return list(request, all);
    }
    const auto it = std::find_if(m_state.tokens.begin(), m_state.tokens.end(), [&](const HerokuToken &each) {
        return path[2] == "~"_L1 ? each.token == mine : each.id == path[2] || each.token == path[2];
    });
    if (it == m_state.tokens.end() || m_state.token(it->token) == nullptr)
        return notThere(u"authorization"_s);
    const QJsonObject authorization = json.authorization(*it);
    if (request.method == "DELETE")
        m_state.tokens.erase(it);
    else if (request.method != "GET" || sessions)
        return noEndpoint();
    return jsonAnswer(200, authorization);
}

HttpResponse PlatformApi::createAuthorization(const HttpRequest &request)
{
    static const QStringList known{u"global"_s, u"identity"_s,       u"read"_s,
                                   u"write"_s,  u"read-protected"_s, u"write-protected"_s};
    if (m_state.settings().federated)
        return errorAnswer(403, u"forbidden"_s, u"A federated account cannot issue OAuth authorizations."_s);
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    QStringList scopes;
    for (const QJsonValue &each : body.value("scope"_L1).toArray())
        scopes.append(each.toString());
    if (body.value("scope"_L1).isString())
        scopes = body.value("scope"_L1).toString().split(u',', Qt::SkipEmptyParts);
    if (scopes.isEmpty())
        scopes = {u"global"_s};
    for (const QString &each : std::as_const(scopes)) {
        if (!known.contains(each))
            return invalidParams(u"There is no scope named %1."_s.arg(each));
    }
    // The Heroku CLI sends the number as text.
    const QVariant expires = body.value("expires_in"_L1).toVariant();
    if (!expires.isNull() && expires.toLongLong() < 1)
        return invalidParams(u"expires_in must be a number of seconds."_s);
    const HerokuToken &token =
        m_state.issueToken(body.value("description"_L1).toString(), scopes, expires.toLongLong());
    return jsonAnswer(201, PlatformJson(m_state).authorization(token));
}

} // namespace applink::practice
