// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RawHttp.h"

#include "practice/PracticeServices.h"

#include <QTemporaryFile>

/// The practice services of a scenario, and the calls of the AppLink plugin to them over a socket: each command reads
/// app, add-ons, attachments and config vars, then SSO, then calls the add-on (facts/real-clients.md 11).
class HerokuOverHttp
{
public:
    /// `scenario` is a name, `json` the text of a scenario file; either may be empty. Empty `why` means it runs.
    explicit HerokuOverHttp(const QString &scenario, const QByteArray &json = {})
    {
        applink::practice::PracticeOptions options;
        options.scenario = scenario;
        QTemporaryFile file;
        if (!json.isEmpty()) {
            file.open();
            file.write(json);
            file.close();
            options.scenarioFile = file.fileName();
        }
        services.start(options, &why);
    }

    [[nodiscard]] RawHttp http() const { return RawHttp(services.herokuUrl()); }
    [[nodiscard]] QByteArray key() const { return services.herokuApiKey().toUtf8(); }
    [[nodiscard]] RawHttp::Answer platform(const QByteArray &method, const QByteArray &target,
                                           const QByteArray &body = {}, const QList<QByteArray> &more = {},
                                           const QByteArray &version = "3") const
    {
        QList<QByteArray> headers{"Authorization: Bearer " + key(),
                                  "Accept: application/vnd.heroku+json; version=" + version};
        if (!body.isEmpty())
            headers.append("Content-Type: application/json");
        return http().send(method, target, headers + more, body);
    }
    [[nodiscard]] QJsonObject config() const { return platform("GET", "/apps/practice-quotes/config-vars").object(); }
    [[nodiscard]] QByteArray appId() const { return platform("GET", "/apps/practice-quotes").id().toUtf8(); }
    [[nodiscard]] QByteArray addonId() const
    {
        const QJsonArray addons = platform("GET", "/apps/practice-quotes/addons").array();
        for (const QJsonValue &each : addons) {
            if (each[QLatin1String("addon_service")][QLatin1String("name")].toString() ==
                QLatin1String("heroku-applink"))
                return each[QLatin1String("id")].toString().toUtf8();
        }
        return {};
    }
    [[nodiscard]] RawHttp::Answer sso(const QByteArray &version = "3.sdk") const
    {
        return platform("GET", "/apps/practice-quotes/addons/" + addonId() + "/sso", {}, {}, version);
    }
    [[nodiscard]] QList<QByteArray> appLinkHeaders() const
    {
        return {"Authorization: Bearer " + config().value(QLatin1String("HEROKU_APPLINK_TOKEN")).toString().toUtf8(),
                "x-addon-sso: " + sso().body.toBase64(), "x-app-uuid: " + appId(), "Accept: application/json"};
    }
    /// `path` is what follows the add-on id.
    [[nodiscard]] RawHttp::Answer appLink(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                          const QByteArray &type = "application/json") const
    {
        QList<QByteArray> headers = appLinkHeaders();
        if (!body.isEmpty())
            headers.append("Content-Type: " + type);
        return http().send(method, "/addons/" + addonId() + path, headers, body);
    }
    [[nodiscard]] RawHttp::Answer connect(const QByteArray &name) const
    {
        return appLink("POST", "/connections/salesforce", "{\"connection_name\":\"" + name + "\"}");
    }
    [[nodiscard]] QString status(const QByteArray &name) const
    {
        return appLink("GET", "/connections/" + name).object().value(QLatin1String("status")).toString();
    }

    applink::practice::PracticeServices services;
    QString why;
};
