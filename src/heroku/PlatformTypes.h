// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QJsonObject;

namespace applink::heroku {

/// GET /account (facts/heroku-applink.md 2.5).
struct Account
{
    QString id;
    QString email;
    QString name;
    bool federated = false; ///< signs in through the company: tokens last eight hours
    bool twoFactor = false;
    bool suspended = false;
};

struct App
{
    QString id;
    QString name;
    QUrl webUrl;   ///< the only right address: the host may carry a random suffix
    QString owner; ///< e-mail
    QString team;  ///< empty for a personal app
    QString region;
    bool maintenance = false;
};

/// 2.6. The list of an app may hold add-ons that are billed to another app.
struct Addon
{
    QString id;
    QString name;
    QString service; ///< such as "heroku-applink"
    QString plan;
    QString state; ///< as sent: provisioning, provisioned, deprovisioning, deprovisioned
    QString appId; ///< of the app that owns it, which may not be the one asked for
    QString appName;
    QString billingName;
};

struct Attachment
{
    QString id;
    QString name;      ///< prefix of its config vars, such as HEROKU_APPLINK_COBALT
    QString nameSpace; ///< empty for the default one
    QString addonId;
    QString addonName;
    QString appName;
};

/// Config vars of one app. Only values that can belong to an add-on of ours are kept: pairs `X_API_URL` and `X_TOKEN`.
/// Of everything else there is the name alone.
struct ConfigVars
{
    QStringList names; ///< all, sorted
    QHash<QString, Secret> values;

    [[nodiscard]] bool has(const QString &name) const { return values.contains(name); }
};

// Lenient readers: an object without its id gives nothing; every other absent member its default.
[[nodiscard]] std::optional<Account> accountFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<App> appFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<Addon> addonFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<Attachment> attachmentFromJson(const QJsonObject &json);
[[nodiscard]] ConfigVars configVarsFromJson(const QJsonObject &json);

} // namespace applink::heroku
