// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/HerokuService.h"

#include "practice/heroku/HerokuAnswer.h"

namespace applink::practice {
using namespace Qt::StringLiterals;

HerokuService::HerokuService(HerokuState &state, OrgAccess &org)
    : m_state(state)
    , m_platform(state)
    , m_appLink(state, org)
{}

HttpResponse HerokuService::handle(const HttpRequest &request)
{
    const QStringList path = pathSegments(request);
    if (AppLinkService::owns(path))
        return m_appLink.handle(request);
    if (path.value(0) == "web"_L1)
        return web(request, path);
    return m_platform.handle(request);
}

HttpResponse HerokuService::web(const HttpRequest &request, const QStringList &path)
{
    const HerokuApp *app = m_state.app(path.value(1));
    if (app == nullptr)
        return htmlAnswer(404, u"No such app"_s, u"There is no app at this address."_s);
    // As the AppLink service mesh before an app answers a caller that is not Salesforce (facts/heroku-applink.md 3.8).
    const bool none = request.header("x-request-context").isEmpty() && request.header("x-client-context").isEmpty();
    HttpResponse response;
    response.status = none ? 401 : 403;
    response.body = none ? "Invalid request\n" : "The org was not accepted\n";
    addHeader(response, "Content-Type", "text/plain; charset=utf-8");
    return response;
}

} // namespace applink::practice
