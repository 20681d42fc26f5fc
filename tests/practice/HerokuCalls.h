// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeOrg.h"

#include "practice/heroku/HerokuService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

/// A practice Heroku without a network, and calls to it as a real client makes them.
struct HerokuCalls
{
    using Headers = applink::practice::HttpHeaders;
    using Response = applink::practice::HttpResponse;

    explicit HerokuCalls(const applink::practice::HerokuSettings &settings = {})
        : state(settings, [this] { return now; })
        , service(state, org)
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:5000"));
        state.setUrls(url, url);
    }

    static QJsonObject object(const Response &response) { return QJsonDocument::fromJson(response.body).object(); }
    static QJsonArray array(const Response &response) { return QJsonDocument::fromJson(response.body).array(); }
    static QString id(const Response &response) { return object(response).value(QLatin1String("id")).toString(); }
    static QByteArray header(const Response &response, const QByteArray &name)
    {
        for (const auto &[key, value] : response.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    Response send(const QByteArray &method, const QByteArray &target, const Headers &headers,
                  const QByteArray &body = {})
    {
        return service.handle({method, QUrl::fromEncoded(target, QUrl::StrictMode), headers, body});
    }
    /// As the Heroku CLI calls the Platform API.
    Response platform(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                      const Headers &more = {}, const QByteArray &accept = "application/vnd.heroku+json; version=3")
    {
        Headers headers{{"Authorization", "Bearer " + state.apiKey().toUtf8()}, {"Accept", accept}};
        if (!body.isEmpty())
            headers.emplaceBack("Content-Type", "application/json");
        headers += more;
        return send(method, target, headers, body);
    }
    QJsonObject config() { return object(platform("GET", "/apps/practice-quotes/config-vars")); }
    QByteArray addonId()
    {
        const QJsonArray addons = array(platform("GET", "/apps/practice-quotes/addons"));
        for (const QJsonValue &each : addons) {
            if (each[QLatin1String("addon_service")][QLatin1String("name")].toString() ==
                QLatin1String("heroku-applink"))
                return each[QLatin1String("id")].toString().toUtf8();
        }
        return {};
    }
    QByteArray sso()
    {
        return platform("GET", "/apps/practice-quotes/addons/" + addonId() + "/sso", {}, {},
                        "application/vnd.heroku+json; version=3.sdk")
            .body.toBase64();
    }
    Headers appLinkHeaders()
    {
        return {
            {"Authorization", "Bearer " + config().value(QLatin1String("HEROKU_APPLINK_TOKEN")).toString().toUtf8()},
            {"x-addon-sso", sso()},
            {"x-app-uuid", state.app(QStringLiteral("practice-quotes"))->id.toUtf8()},
            {"Accept", "application/json"},
            {"Content-Type", "application/json"}};
    }
    /// As the AppLink plugin calls the add-on API; `path` is what follows the add-on id.
    Response appLink(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return send(method, "/addons/" + addonId() + path, appLinkHeaders(), body);
    }

    QDateTime now = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    FakeOrg org;
    applink::practice::HerokuState state;
    applink::practice::HerokuService service;
};
