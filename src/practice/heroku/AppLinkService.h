// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/heroku/AppLinkOrgs.h"
#include "practice/heroku/AppLinkPublish.h"
#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

namespace applink::practice {

/// The add-on API of Heroku AppLink below `/addons/{add-on id}` (facts/heroku-applink.md 3), and the callback of its
/// OAuth flow. It reaches the org through OrgAccess only, as the real service reaches a real org.
class AppLinkService
{
public:
    AppLinkService(HerokuState &state, OrgAccess &org);

    /// Path of the OAuth callback, below the AppLink service's address.
    static QString callbackPath() { return QStringLiteral("/oauth/salesforce/callback"); }

    /// True if this path belongs to the AppLink service and not to the Platform API, which has `/addons/…` as well.
    [[nodiscard]] static bool owns(const QStringList &path);
    HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] std::optional<HttpResponse> refuseToken(const HttpRequest &request, const QString &addonId);
    [[nodiscard]] std::optional<HttpResponse> refuseCaller(const HttpRequest &request, const QString &addonId) const;
    [[nodiscard]] std::optional<HttpResponse> refuseApp(const HttpRequest &request, const QString &addonId) const;
    HttpResponse route(const HttpRequest &request, const QStringList &path);
    HttpResponse publications(const AppLinkOrg &connection, const QString &appId) const;

    [[nodiscard]] HttpResponse targets(const AppLinkOrg &connection, const QStringList &path) const;

    HerokuState &m_state;
    AppLinkOrgs m_orgs;
    AppLinkPublish m_publish;
    bool m_seeded = false;
};

} // namespace applink::practice
