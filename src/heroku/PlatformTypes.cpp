// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/PlatformTypes.h"

#include <QJsonObject>

namespace applink::heroku {

using namespace Qt::StringLiterals;

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    Account account;
    account.id = json["id"_L1].toString();
    if (account.id.isEmpty())
        return {};
    account.email = json["email"_L1].toString();
    account.name = json["name"_L1].toString();
    account.federated = json["federated"_L1].toBool();
    account.twoFactor = json["two_factor_authentication"_L1].toBool();
    account.suspended = json["suspended_at"_L1].isString();
    return account;
}

std::optional<App> appFromJson(const QJsonObject &json)
{
    App app;
    app.id = json["id"_L1].toString();
    if (app.id.isEmpty())
        return {};
    app.name = json["name"_L1].toString();
    app.webUrl = QUrl(json["web_url"_L1].toString());
    app.owner = json["owner"_L1].toObject()["email"_L1].toString();
    app.team = json["team"_L1].toObject()["name"_L1].toString();
    app.region = json["region"_L1].toObject()["name"_L1].toString();
    app.maintenance = json["maintenance"_L1].toBool();
    return app;
}

std::optional<Addon> addonFromJson(const QJsonObject &json)
{
    Addon addon;
    addon.id = json["id"_L1].toString();
    if (addon.id.isEmpty())
        return {};
    addon.name = json["name"_L1].toString();
    addon.service = json["addon_service"_L1].toObject()["name"_L1].toString();
    addon.plan = json["plan"_L1].toObject()["name"_L1].toString();
    addon.state = json["state"_L1].toString();
    addon.appId = json["app"_L1].toObject()["id"_L1].toString();
    addon.appName = json["app"_L1].toObject()["name"_L1].toString();
    addon.billingName = json["billing_entity"_L1].toObject()["name"_L1].toString();
    return addon;
}

std::optional<Attachment> attachmentFromJson(const QJsonObject &json)
{
    Attachment attachment;
    attachment.id = json["id"_L1].toString();
    if (attachment.id.isEmpty())
        return {};
    attachment.name = json["name"_L1].toString();
    attachment.nameSpace = json["namespace"_L1].toString();
    attachment.addonId = json["addon"_L1].toObject()["id"_L1].toString();
    attachment.addonName = json["addon"_L1].toObject()["name"_L1].toString();
    attachment.appName = json["app"_L1].toObject()["name"_L1].toString();
    return attachment;
}

ConfigVars configVarsFromJson(const QJsonObject &json)
{
    ConfigVars vars;
    vars.names = json.keys(); // sorted
    const auto suffixUrl = "_API_URL"_L1;
    const auto suffixToken = "_TOKEN"_L1;
    for (const QString &name : vars.names) {
        if (!name.endsWith(suffixUrl))
            continue;
        const QString token = name.chopped(suffixUrl.size()) + suffixToken;
        if (!json.contains(token))
            continue;
        vars.values.insert(name, Secret(json[name].toString()));
        vars.values.insert(token, Secret(json[token].toString()));
    }
    return vars;
}

} // namespace applink::heroku
