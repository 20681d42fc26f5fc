// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/HerokuService.h"

#include "practice/heroku/HerokuAnswer.h"

#include <QJsonDocument>

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

HerokuService::HerokuService(HerokuState &state, OrgAccess &org)
    : m_state(state)
    , m_platform(state)
    , m_cliAuth(state)
    , m_appLink(state, org)
{}

HttpResponse HerokuService::handle(const HttpRequest &request)
{
    const QStringList path = pathSegments(request);
    if (AppLinkService::owns(path))
        return m_appLink.handle(request);
    if (CliAuth::owns(path))
        return m_cliAuth.handle(request);
    if (path.value(0) == "web"_L1)
        return web(request, path);
    return m_platform.handle(request);
}

HttpResponse HerokuService::web(const HttpRequest &request, const QStringList &path)
{
    const HerokuApp *app = m_state.app(path.value(1));
    if (app == nullptr)
        return htmlAnswer(404, u"No such app"_s, u"There is no app at this address."_s);
    const auto plain = [](int status, const QByteArray &text) {
        HttpResponse response;
        response.status = status;
        response.body = text;
        addHeader(response, "Content-Type", "text/plain; charset=utf-8");
        return response;
    };
    const HerokuSettings &settings = m_state.settings();
    if (settings.noDyno) // the platform's router, code H14
        return htmlAnswer(503, u"Application error"_s, u"No web process runs for this app."_s);
    if (settings.meshMissing)
        return jsonAnswer(200, QJsonArray{QJsonObject{{u"quote"_s, 42}}});
    // As the AppLink service mesh before an app answers (facts/heroku-applink.md 3.8).
    const QByteArray context = request.header("x-request-context");
    const QByteArray client = request.header("x-client-context");
    if (context.isEmpty() && client.isEmpty() && request.header("x-request-id").isEmpty())
        return plain(401, "Invalid request\n");
    const auto decoded = [](const QByteArray &header) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(header)).object();
    };
    const QString orgId = decoded(context).value("orgId"_L1).toString();
    if (request.header("x-request-id").isEmpty() || orgId.isEmpty() ||
        decoded(client).value("accessToken"_L1).toString().isEmpty())
        return plain(400, "Invalid request\n");
    const bool accepted =
        std::any_of(m_state.appLinkOrgs.cbegin(), m_state.appLinkOrgs.cend(), [&](const AppLinkOrg &each) {
            return each.status == "connected"_L1 && m_state.isAttached(each.addonId, app->id) &&
                   each.orgId.left(15) == orgId.left(15);
        });
    return accepted ? jsonAnswer(200, QJsonArray{QJsonObject{{u"quote"_s, 42}}})
                    : plain(403, "The org was not accepted\n");
}

} // namespace applink::practice
