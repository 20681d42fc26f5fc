// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

namespace applink::practice {

/// The part of the Heroku Platform API v3 that AppLink set-up touches (facts/heroku-applink.md 1.7, 2), as strict as
/// the real one about the token, the Accept header and Range. Knows nothing of the org.
class PlatformApi
{
public:
    explicit PlatformApi(HerokuState &state);

    /// Answers one call; every answer carries Request-Id and RateLimit-Remaining.
    HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] std::optional<HttpResponse> refuse(const HttpRequest &request, const QStringList &path);
    HttpResponse route(const HttpRequest &request, const QStringList &path);
    HttpResponse routeApp(const HttpRequest &request, const QStringList &path, HerokuApp &app);
    HttpResponse routeAppAddons(const HttpRequest &request, const QStringList &path, HerokuApp &app);
    HttpResponse routeAddons(const HttpRequest &request, const QStringList &path);
    HttpResponse routeResolve(const HttpRequest &request, const QStringList &path);
    HttpResponse createAddon(const HttpRequest &request, HerokuApp &app);
    HttpResponse createAttachment(const HttpRequest &request);
    HttpResponse patchConfig(const HttpRequest &request, HerokuApp &app);
    HttpResponse sso(const HttpRequest &request, const HerokuApp &app, const HerokuAddon &addon);
    [[nodiscard]] HttpResponse list(const HttpRequest &request, const QJsonArray &all,
                                    const QStringList &fields = {QStringLiteral("id")}) const;
    [[nodiscard]] int remaining();

    HerokuState &m_state;
    double m_tokens; // of the rate limit's bucket
    QDateTime m_filledAt;
};

} // namespace applink::practice
