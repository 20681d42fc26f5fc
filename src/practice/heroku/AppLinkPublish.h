// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

namespace applink::practice {

struct ApiSpec;

/// Publishing an app's API spec to a connected org (facts/heroku-applink.md 3.7, 4.4, 5.4). Either everything it leaves
/// in the org is there afterwards, or nothing changed.
class AppLinkPublish
{
public:
    AppLinkPublish(HerokuState &state, OrgAccess &org);

    HttpResponse publish(const AppLinkOrg &connection, const QString &appId, const HttpRequest &request);

private:
    struct Wish;
    [[nodiscard]] std::optional<HttpResponse> read(const HttpRequest &request, Wish &wish) const;
    [[nodiscard]] std::optional<HttpResponse> readNames(const QByteArray &json, Wish &wish) const;
    [[nodiscard]] std::optional<HttpResponse> refuseApps(const Wish &wish);
    [[nodiscard]] std::optional<HttpResponse> refusePermissionSets(const Wish &wish) const;
    void record(const AppLinkOrg &connection, const QString &appId, const Wish &wish);

    HerokuState &m_state;
    OrgAccess &m_org;
};

} // namespace applink::practice
