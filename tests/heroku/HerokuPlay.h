// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heroku/AppLinkApi.h"
#include "heroku/PlatformApi.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QTest>

namespace applink::test {

/// The app quotes-prod with one AppLink add-on, as the Platform API and the add-on's own service tell of it: two
/// servers, so that what goes to the wrong one is seen there. Texts as in facts/heroku-applink.md 2.5 to 2.7.
struct HerokuPlay
{
    static constexpr const char *herokuToken = "HRKU-the-token-of-the-user";
    static constexpr const char *addonToken = "af0a-the-token-of-the-addon";
    static constexpr const char *appId = "5b0c0f2e-7c0c-4d0e-9a52-9a6f0b8f0001";
    static constexpr const char *addonId = "7d1f0000-0000-4000-8000-0000000000a1";

    HerokuPlay()
    {
        platform.answering([this](const SeenRequest &request) { return platformAnswer(request); });
    }

    [[nodiscard]] static heroku::HerokuToken token()
    {
        return {Secret(QByteArray(herokuToken)), heroku::HerokuToken::Source::Pasted};
    }
    [[nodiscard]] QByteArray basePath() const { return "/addons/" + QByteArray(addonId); }
    /// What locating finds, without the network.
    [[nodiscard]] heroku::AppLinkAddon addon() const
    {
        heroku::AppLinkAddon found;
        found.appId = QString::fromLatin1(appId);
        found.appName = QStringLiteral("quotes-prod");
        found.addonId = QString::fromLatin1(addonId);
        found.apiUrl = service.url(QString::fromLatin1(basePath()));
        found.token = Secret(QByteArray(addonToken));
        found.sso = Secret(sso);
        return found;
    }

    std::optional<Answer> platformAnswer(const SeenRequest &request) const
    {
        const QByteArray path = request.path();
        const QByteArray app = R"({"id":")" + QByteArray(appId) + R"(","name":"quotes-prod"})";
        if (path == "/account")
            return Answer::json(R"({"id":"0d6b","email":"ada@example.com"})");
        if (path == "/apps")
            return Answer::json("[" + app + "]");
        if (path == "/apps/quotes-prod")
            return Answer::json(app);
        if (path == "/apps/quotes-prod/addons")
            return Answer::json(addons);
        if (path == "/apps/quotes-prod/addon-attachments")
            return Answer::json(attachments);
        if (path == "/apps/quotes-prod/config-vars")
            return Answer::json(R"({"HEROKU_APPLINK_API_URL":")" +
                                service.url(QString::fromLatin1(basePath())).toEncoded() +
                                R"(","HEROKU_APPLINK_TOKEN":")" + addonToken + R"(","OTHER_TOKEN":"planted"})");
        if (path == "/apps/quotes-prod/addons/" + QByteArray(addonId) + "/sso")
            return Answer::json(sso);
        return {};
    }

    ScriptedServer platform;
    ScriptedServer service;
    QByteArray sso = "{ \"params\" : {\"nav-data\":\"eyJ\", \"token\":\"9f\"},\n \"method\":\"post\" }";
    QByteArray addons = R"([{"id":"7d1f0000-0000-4000-8000-0000000000a1","name":"applink-regular-12345",)"
                        R"("state":"provisioned","addon_service":{"name":"heroku-applink"},)"
                        R"("plan":{"name":"heroku-applink:free"},)"
                        R"("app":{"id":"0000-the-billing-app","name":"billing-app"}}])";
    QByteArray attachments =
        R"([{"id":"1","name":"HEROKU_APPLINK","app":{"name":"quotes-prod"},)"
        R"("addon":{"id":"7d1f0000-0000-4000-8000-0000000000a1","name":"applink-regular-12345"}}])";
};

/// Runs a call to its end.
template <class T>
Result<T> ended(Task<Result<T>> task, int patienceMs = 20000)
{
    Running running(std::move(task));
    if (!QTest::qWaitFor([&] { return running.finished(); }, patienceMs))
        return Error::make(ErrorKind::Internal, QStringLiteral("the call never ended"));
    return running.take();
}

} // namespace applink::test
