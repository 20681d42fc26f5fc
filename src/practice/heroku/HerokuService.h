// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/AppLinkService.h"
#include "practice/heroku/CliAuth.h"
#include "practice/heroku/HerokuState.h"
#include "practice/heroku/PlatformApi.h"

namespace applink::practice {

/// Everything behind the one Heroku port: Platform API, browser login of the CLI, AppLink add-on API with its OAuth
/// callback, and the web address of each app. One port, because the AppLink plugin of the Heroku CLI takes scheme and
/// port of the add-on API from HEROKU_HOST (facts/real-clients.md line 10).
class HerokuService
{
public:
    HerokuService(HerokuState &state, OrgAccess &org);

    HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse web(const HttpRequest &request, const QStringList &path);

    HerokuState &m_state;
    PlatformApi m_platform;
    CliAuth m_cliAuth;
    AppLinkService m_appLink;
};

} // namespace applink::practice
