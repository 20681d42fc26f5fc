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
constexpr auto providerId = "03bf0000-0000-4000-8000-000000000a11";
constexpr auto teamId = "04bf0000-0000-4000-8000-000000000a11";

bool isAppLink(const QString &service)
{
    return service == "heroku-applink"_L1;
}
} // namespace

QJsonObject PlatformJson::person() const
{
    return {{u"id"_s, m_state.accountId()}, {u"email"_s, m_state.settings().email}};
}

QJsonObject PlatformJson::account() const
{
    const HerokuSettings &settings = m_state.settings();
    const QString now = isoDate(m_state.now());
    const QJsonObject provider{{u"id"_s, QLatin1String(providerId)}, {u"name"_s, u"practice-sso"_s}};
    return {
        {u"id"_s, m_state.accountId()},
        {u"email"_s, settings.email},
        {u"name"_s, u"Practice Admin"_s},
        {u"federated"_s, settings.federated},
        {u"two_factor_authentication"_s, settings.twoFactor || settings.twoFactorApp},
        {u"verified"_s, settings.verified},
        {u"suspended_at"_s, settings.suspended ? QJsonValue(now) : QJsonValue()},
        {u"delinquent_at"_s, settings.delinquent ? QJsonValue(now) : QJsonValue()},
        {u"identity_provider"_s, settings.federated ? QJsonValue(provider) : QJsonValue()},
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
    const QJsonValue team = app.team.isEmpty()
                                ? QJsonValue()
                                : QJsonValue(QJsonObject{{u"id"_s, QLatin1String(teamId)}, {u"name"_s, app.team}});
    QJsonObject owner = person();
    if (!app.team.isEmpty()) // as the API writes the owner of a team's app
        owner = {{u"id"_s, QLatin1String(teamId)}, {u"email"_s, app.team + u"@herokumanager.com"_s}};
    return {
        {u"id"_s, app.id},
        {u"name"_s, app.name},
        {u"web_url"_s, webUrl(app)},
        {u"git_url"_s, u"https://git.heroku.com/%1.git"_s.arg(app.name)},
        {u"region"_s, QJsonObject{{u"id"_s, QLatin1String(regionId)}, {u"name"_s, u"us"_s}}},
        {u"stack"_s, QJsonObject{{u"id"_s, QLatin1String(stackId)}, {u"name"_s, u"heroku-24"_s}}},
        {u"build_stack"_s, QJsonObject{{u"id"_s, QLatin1String(stackId)}, {u"name"_s, u"heroku-24"_s}}},
        {u"owner"_s, owner},
        {u"team"_s, team},
        {u"organization"_s, team},
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

QJsonArray PlatformJson::apps(const std::optional<QString> &team) const
{
    QJsonArray all;
    for (const HerokuApp &each : m_state.apps) {
        if (!team || each.team == *team)
            all.append(app(each));
    }
    return all;
}

QJsonArray PlatformJson::teams() const
{
    if (m_state.settings().teamApps == 0)
        return {};
    return {QJsonObject{{u"id"_s, QLatin1String(teamId)},
                        {u"name"_s, u"practice-team"_s},
                        {u"role"_s, u"admin"_s},
                        {u"type"_s, u"team"_s},
                        {u"default"_s, false},
                        {u"created_at"_s, u"2020-01-01T00:00:00Z"_s},
                        {u"updated_at"_s, u"2020-01-01T00:00:00Z"_s}}};
}

QJsonObject PlatformJson::appReference(const QString &appId) const
{
    const HerokuApp *app = m_state.app(appId);
    return {{u"id"_s, appId}, {u"name"_s, app == nullptr ? QString() : app->name}};
}

QStringList PlatformJson::configNames(const HerokuAttachment &attachment) const
{
    const HerokuAddon *addon = m_state.addon(attachment.addonId);
    if (addon != nullptr && isAppLink(addon->service))
        return {attachment.name + u"_API_URL"_s, attachment.name + u"_TOKEN"_s};
    return {attachment.name + u"_URL"_s};
}

QJsonObject PlatformJson::service(const QString &name)
{
    return {
        {u"id"_s, QLatin1String(serviceId)},
        {u"name"_s, name},
        {u"human_name"_s, isAppLink(name) ? u"Heroku AppLink"_s : name},
        {u"cli_plugin_name"_s, isAppLink(name) ? QJsonValue(u"@heroku-cli/plugin-applink"_s) : QJsonValue()},
        {u"state"_s, u"ga"_s},
        {u"supports_multiple_installations"_s, true},
        {u"supports_sharing"_s, true},
        {u"created_at"_s, u"2020-01-01T00:00:00Z"_s},
        {u"updated_at"_s, u"2020-01-01T00:00:00Z"_s},
    };
}

QJsonObject PlatformJson::plan(const QString &service)
{
    return {
        {u"id"_s, QLatin1String(planId)},
        {u"name"_s, isAppLink(service) ? u"heroku-applink:practice"_s : u"%1:essential-0"_s.arg(service)},
        {u"human_name"_s, u"Practice"_s},
        {u"description"_s, u"%1 practice plan"_s.arg(service)},
        {u"addon_service"_s, QJsonObject{{u"id"_s, QLatin1String(serviceId)}, {u"name"_s, service}}},
        {u"price"_s, QJsonObject{{u"cents"_s, 0}, {u"contract"_s, false}, {u"unit"_s, u"month"_s}}},
        {u"default"_s, true},
        {u"state"_s, u"public"_s},
        {u"visible"_s, true},
    };
}

QJsonObject PlatformJson::addon(const HerokuAddon &addon, const QStringList &expansion) const
{
    QJsonArray configVars;
    for (const HerokuAttachment &each : m_state.attachments) {
        if (each.addonId == addon.id && each.appId == addon.appId) {
            for (const QString &name : configNames(each))
                configVars.append(name);
        }
    }
    QJsonObject billing = appReference(addon.appId);
    billing.insert(u"type"_s, u"app"_s);
    const QJsonObject fullService = service(addon.service);
    const QJsonObject fullPlan = plan(addon.service);
    const auto reference = [](const QJsonObject &full) {
        return QJsonObject{{u"id"_s, full.value("id"_L1)}, {u"name"_s, full.value("name"_L1)}};
    };
    const QString state = addon.deprovisioned               ? u"deprovisioned"_s
                          : addon.readsUntilProvisioned > 0 ? u"provisioning"_s
                                                            : u"provisioned"_s;
    return {
        {u"id"_s, addon.id},
        {u"name"_s, addon.name},
        {u"state"_s, state},
        {u"provision_message"_s, QString()},
        {u"addon_service"_s, expansion.contains(u"addon_service"_s) ? fullService : reference(fullService)},
        {u"plan"_s, expansion.contains(u"plan"_s) ? fullPlan : reference(fullPlan)},
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

QJsonObject PlatformJson::attachment(const HerokuAttachment &attachment, const QStringList &inclusion) const
{
    const HerokuAddon *addon = m_state.addon(attachment.addonId);
    QJsonObject addonReference{{u"id"_s, attachment.addonId}};
    if (addon != nullptr) {
        addonReference.insert(u"name"_s, addon->name);
        addonReference.insert(u"app"_s, appReference(addon->appId));
        if (inclusion.contains(u"addon:plan"_s))
            addonReference.insert(u"plan"_s, plan(addon->service));
    }
    QJsonObject json{
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
    if (inclusion.contains(u"config_vars"_s))
        json.insert(u"config_vars"_s, QJsonArray::fromStringList(configNames(attachment)));
    return json;
}

QJsonArray PlatformJson::attachments(const QString &appId, const QString &addonId, const QStringList &inclusion) const
{
    QJsonArray all;
    for (const HerokuAttachment &each : m_state.attachments) {
        if ((appId.isEmpty() || each.appId == appId) && (addonId.isEmpty() || each.addonId == addonId))
            all.append(attachment(each, inclusion));
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

QJsonArray PlatformJson::dynos(const HerokuApp &app) const
{
    if (m_state.settings().noDyno)
        return {};
    return {QJsonObject{
        {u"id"_s, app.id},
        {u"name"_s, u"web.1"_s},
        {u"type"_s, u"web"_s},
        {u"size"_s, u"Basic"_s},
        {u"state"_s, u"up"_s},
        {u"command"_s, u"APP_PORT=3000 heroku-applink-service-mesh node app.js"_s},
        {u"app"_s, appReference(app.id)},
        {u"release"_s, QJsonObject{{u"id"_s, app.releases.last().id}, {u"version"_s, app.releases.size()}}},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
    }};
}

QJsonArray PlatformJson::formation(const HerokuApp &app) const
{
    return {QJsonObject{
        {u"id"_s, app.id},
        {u"type"_s, u"web"_s},
        {u"quantity"_s, m_state.settings().noDyno ? 0 : 1},
        {u"size"_s, u"Basic"_s},
        {u"command"_s, u"APP_PORT=3000 heroku-applink-service-mesh node app.js"_s},
        {u"app"_s, appReference(app.id)},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
    }};
}

QJsonArray PlatformJson::releases(const HerokuApp &app) const
{
    QJsonArray all;
    for (qsizetype i = 0; i < app.releases.size(); ++i) {
        const HerokuRelease &each = app.releases[i];
        all.append(QJsonObject{
            {u"id"_s, each.id},
            {u"version"_s, i + 1},
            {u"current"_s, i + 1 == app.releases.size()},
            {u"status"_s, u"succeeded"_s},
            {u"description"_s, each.description},
            {u"app"_s, appReference(app.id)},
            {u"slug"_s, QJsonValue()},
            {u"user"_s, person()},
            {u"created_at"_s, isoDate(each.createdAt)},
            {u"updated_at"_s, isoDate(each.createdAt)},
        });
    }
    return all;
}

QJsonArray PlatformJson::buildpacks() const
{
    QStringList names{u"heroku/heroku-applink-service-mesh"_s, u"heroku/nodejs"_s};
    if (m_state.settings().meshMissing)
        names.removeFirst();
    QJsonArray all;
    for (const QString &name : std::as_const(names)) {
        all.append(QJsonObject{
            {u"ordinal"_s, all.size()},
            {u"buildpack"_s, QJsonObject{{u"name"_s, name}, {u"url"_s, u"urn:buildpack:"_s + name}}},
        });
    }
    return all;
}

QJsonArray PlatformJson::collaborators(const HerokuApp &app) const
{
    return {QJsonObject{
        {u"id"_s, app.id},
        {u"app"_s, appReference(app.id)},
        {u"user"_s, person()},
        {u"role"_s, u"owner"_s},
        {u"permissions"_s, QJsonArray()},
        {u"created_at"_s, isoDate(app.createdAt)},
        {u"updated_at"_s, isoDate(app.createdAt)},
    }};
}

QJsonObject PlatformJson::authorization(const HerokuToken &token) const
{
    const QJsonValue expiresIn =
        token.expiresAt.isValid() ? QJsonValue(m_state.now().secsTo(token.expiresAt)) : QJsonValue();
    return {
        {u"id"_s, token.id},
        {u"description"_s, token.description},
        {u"scope"_s, QJsonArray::fromStringList(token.scopes)},
        {u"access_token"_s, QJsonObject{{u"id"_s, token.id}, {u"token"_s, token.token}, {u"expires_in"_s, expiresIn}}},
        {u"client"_s, QJsonValue()},
        {u"grant"_s, QJsonValue()},
        {u"refresh_token"_s, QJsonValue()},
        {u"session"_s, QJsonValue()},
        {u"user"_s, QJsonObject{{u"id"_s, m_state.accountId()},
                                {u"email"_s, m_state.settings().email},
                                {u"full_name"_s, u"Practice Admin"_s}}},
        {u"created_at"_s, isoDate(token.createdAt)},
        {u"updated_at"_s, isoDate(token.createdAt)},
    };
}

} // namespace applink::practice
