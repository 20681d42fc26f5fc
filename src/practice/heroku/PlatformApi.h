// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

namespace applink::practice {

/// The part of the Heroku Platform API v3 that AppLink set-up touches (facts/heroku-applink.md 1.7, 2) and the
/// Heroku CLI reads (facts/real-clients.md 9 to 15), as strict as the real one about the token and its scope, the
/// Accept header and Range. Knows nothing of the org.
class PlatformApi
{
public:
    explicit PlatformApi(HerokuState &state);

    /// Answers one call; every answer carries Request-Id and RateLimit-Remaining.
    HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] std::optional<HttpResponse> refuse(const HttpRequest &request, const QStringList &path);
    [[nodiscard]] std::optional<HttpResponse> refuseFactor(const HttpRequest &request, const QStringList &path);
    [[nodiscard]] std::optional<HttpResponse> refuseScope(const HttpRequest &request, const QStringList &path,
                                                          const HerokuToken &token) const;
    HttpResponse route(const HttpRequest &request, const QStringList &path);
    HttpResponse routeApp(const HttpRequest &request, const QStringList &path, HerokuApp &app);
    HttpResponse routeAppAddons(const HttpRequest &request, const QStringList &path, HerokuApp &app);
    HttpResponse routeAddons(const HttpRequest &request, const QStringList &path);
    HttpResponse routeAttachments(const HttpRequest &request, const QStringList &path);
    HttpResponse routeServices(const HttpRequest &request, const QStringList &path);
    HttpResponse routeResolve(const HttpRequest &request, const QStringList &path);
    HttpResponse routeOAuth(const HttpRequest &request, const QStringList &path);
    HttpResponse createAuthorization(const HttpRequest &request);
    HttpResponse createAddon(const HttpRequest &request, HerokuApp &app);
    HttpResponse destroyAddon(const HttpRequest &request, HerokuAddon &addon);
    HttpResponse createAttachment(const HttpRequest &request);
    HttpResponse config(const HttpRequest &request, HerokuApp &app);
    HttpResponse patchConfig(const HttpRequest &request, HerokuApp &app);
    HttpResponse preAuthorize(HerokuApp &app);
    HttpResponse sso(const HttpRequest &request, const HerokuApp &app, const HerokuAddon &addon);
    [[nodiscard]] HttpResponse list(const HttpRequest &request, const QJsonArray &all,
                                    const QStringList &fields = {QStringLiteral("id")}) const;
    [[nodiscard]] int remaining();

    HerokuState &m_state;
    double m_tokens; // of the rate limit's bucket
    QDateTime m_filledAt;
    int m_calls = 0;
};

} // namespace applink::practice
