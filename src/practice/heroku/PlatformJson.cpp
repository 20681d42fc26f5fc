// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/PlatformJson.h"

#include "practice/heroku/HerokuAnswer.h"

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto regionId = "59accabd-516d-4f0e-83e6-6e3757701145";
constexpr auto stackId = "69ef0000-0000-4000-8000-000000000024";
constexpr auto serviceId = "01bf0000-0000-4000-8000-000000000a11";
constexpr auto planId = "02bf0000-0000-4000-8000-000000000a11";
} // namespace

QJsonObject PlatformJson::account() const
{
    const HerokuSettings &settings = m_state.settings();
    const QString now = isoDate(m_state.now());
    return {
        {u"id"_s, m_state.accountId()},
        {u"email"_s, settings.email},
        {u"name"_s, u"Practice Admin"_s},
        {u"federated"_s, false},
        {u"two_factor_authentication"_s, settings.twoFactor},
        {u"verified"_s, true},
        {u"suspended_at"_s, settings.suspended ? QJsonValue(now) : QJsonValue()},
        {u"delinquent_at"_s, QJsonValue()},
        {u"identity_provider"_s, QJsonValue()},
        {u"default_team"_s, QJsonValue()},
        {u"allow_tracking"_s, false},
        {u"beta"_s, false},
        {u"last_login"_s, u"2026-09-01T08:00:00Z"_s},
        {u"created_at"_s, u"2020-01-01T00:00:00Z"_s},
        {u"updated_at"_s, u"2026-09-01T08:00:00Z"_s},
    };
}

QString PlatformJson::webUrl(const HerokuApp &app) const
{
    return m_state.platformUrl().toString(QUrl::StripTrailingSlash) + u"/web/"_s + app.name + u'/';
}

QJsonObject PlatformJson::app(const HerokuApp &app) const
{
    return {
        {u"id"_s, app.id},
        {u"name"_s, app.name},
        {u"web_url"_s, webUrl(app)},
        {u"git_url"_s, u"https://git.heroku.com/%1.git"_s.arg(app.name)},
        {u"region"_s, QJsonObject{{u"id"_s, QLatin1String(regionId)}, {u"name"_s, u"us"_s}}},
        {u"stack"_s, QJsonObject{{u"id"_s, QLatin1String(stackId)}, {u"name"_s, u"heroku-24"_s}}},
        {u"build_stack"_s, QJsonObject{{u"id"_s, QLatin1String(stackId)}, {u"name"_s, u"heroku-24"_s}}},
        {u"owner"_s, QJsonObject{{u"id"_s, m_state.accountId()}, {u"email"_s, m_state.settings().email}}},
        {u"team"_s, QJsonValue()},
        {u"organization"_s, QJsonValue()},
        {u"space"_s, QJsonValue()},
        {u"internal_routing"_s, QJsonValue()},
        {u"acm"_s, false},
        {u"maintenance"_s, false},
        {u"repo_size"_s, 0},
        {u"slug_size"_s, 0},
        {u"buildpack_provided_description"_s, u"Node.js"_s},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
        {u"released_at"_s, isoDate(app.createdAt)},
        {u"archived_at"_s, QJsonValue()},
    };
}

QJsonArray PlatformJson::apps() const
{
    QJsonArray all;
    for (const HerokuApp &each : m_state.apps)
        all.append(app(each));
    return all;
}

QJsonObject PlatformJson::appReference(const QString &appId) const
{
    const HerokuApp *app = m_state.app(appId);
    return {{u"id"_s, appId}, {u"name"_s, app == nullptr ? QString() : app->name}};
}

QJsonObject PlatformJson::addon(const HerokuAddon &addon) const
{
    const bool appLink = addon.service == "heroku-applink"_L1;
    QJsonArray configVars;
    for (const HerokuAttachment &each : m_state.attachments) {
        if (each.addonId != addon.id || each.appId != addon.appId)
            continue;
        if (appLink) {
            configVars.append(each.name + u"_API_URL"_s);
            configVars.append(each.name + u"_TOKEN"_s);
        } else {
            configVars.append(each.name + u"_URL"_s);
        }
    }
    QJsonObject billing = appReference(addon.appId);
    billing.insert(u"type"_s, u"app"_s);
    const QString plan = appLink ? u"heroku-applink:practice"_s : u"%1:essential-0"_s.arg(addon.service);
    return {
        {u"id"_s, addon.id},
        {u"name"_s, addon.name},
        {u"state"_s, addon.readsUntilProvisioned > 0 ? u"provisioning"_s : u"provisioned"_s},
        {u"provision_message"_s, QString()},
        {u"addon_service"_s, QJsonObject{{u"id"_s, QLatin1String(serviceId)}, {u"name"_s, addon.service}}},
        {u"plan"_s, QJsonObject{{u"id"_s, QLatin1String(planId)}, {u"name"_s, plan}}},
        {u"app"_s, appReference(addon.appId)},
        {u"billing_entity"_s, billing},
        {u"billed_price"_s, QJsonObject{{u"cents"_s, 0}, {u"contract"_s, false}, {u"unit"_s, u"month"_s}}},
        {u"config_vars"_s, configVars},
        {u"provider_id"_s, addon.id},
        {u"web_url"_s, m_state.platformUrl().toString(QUrl::StripTrailingSlash) + u"/sso/"_s + addon.id},
        {u"actions"_s, QJsonArray()},
        {u"created_at"_s, isoDate(addon.createdAt)},
        {u"updated_at"_s, isoDate(addon.createdAt)},
    };
}

QJsonObject PlatformJson::attachment(const HerokuAttachment &attachment) const
{
    const HerokuAddon *addon = m_state.addon(attachment.addonId);
    QJsonObject addonReference{{u"id"_s, attachment.addonId}};
    if (addon != nullptr) {
        addonReference.insert(u"name"_s, addon->name);
        addonReference.insert(u"app"_s, appReference(addon->appId));
    }
    return {
        {u"id"_s, attachment.id},
        {u"name"_s, attachment.name},
        {u"namespace"_s, QJsonValue()},
        {u"web_url"_s, m_state.platformUrl().toString(QUrl::StripTrailingSlash) + u"/sso/"_s + attachment.addonId},
        {u"log_input_url"_s, QJsonValue()},
        {u"app"_s, appReference(attachment.appId)},
        {u"addon"_s, addonReference},
        {u"created_at"_s, isoDate(attachment.createdAt)},
        {u"updated_at"_s, isoDate(attachment.createdAt)},
    };
}

QJsonArray PlatformJson::attachments(const QString &appId, const QString &addonId) const
{
    QJsonArray all;
    for (const HerokuAttachment &each : m_state.attachments) {
        if ((appId.isEmpty() || each.appId == appId) && (addonId.isEmpty() || each.addonId == addonId))
            all.append(attachment(each));
    }
    return all;
}

QJsonObject PlatformJson::config(const HerokuApp &app)
{
    QJsonObject vars;
    for (auto it = app.config.cbegin(); it != app.config.cend(); ++it)
        vars.insert(it.key(), it.value());
    return vars;
}

QJsonObject PlatformJson::dyno(const HerokuApp &app) const
{
    return {
        {u"id"_s, app.id},
        {u"name"_s, u"web.1"_s},
        {u"type"_s, u"web"_s},
        {u"size"_s, u"Basic"_s},
        {u"state"_s, u"up"_s},
        {u"command"_s, u"APP_PORT=3000 heroku-applink-service-mesh node app.js"_s},
        {u"quantity"_s, 1},
        {u"app"_s, appReference(app.id)},
        {u"release"_s, QJsonObject{{u"id"_s, app.id}, {u"version"_s, 1}}},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
    };
}

QJsonObject PlatformJson::release(const HerokuApp &app) const
{
    return {
        {u"id"_s, app.id},
        {u"version"_s, 1},
        {u"current"_s, true},
        {u"status"_s, u"succeeded"_s},
        {u"description"_s, u"Initial release"_s},
        {u"app"_s, appReference(app.id)},
        {u"user"_s, QJsonObject{{u"id"_s, m_state.accountId()}, {u"email"_s, m_state.settings().email}}},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
    };
}

} // namespace applink::practice
