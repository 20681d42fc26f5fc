// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/HerokuState.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto service = "heroku-applink";
constexpr qint64 ssoSeconds = 300;

template <typename Items>
auto *find(Items &items, const QString &idOrName)
{
    const auto it = std::find_if(items.begin(), items.end(),
                                 [&](const auto &item) { return item.id == idOrName || item.name == idOrName; });
    return it == items.end() ? nullptr : &*it;
}
} // namespace

HerokuState::HerokuState(const HerokuSettings &settings, Now now)
    : m_settings(settings)
    , m_now(std::move(now))
    , m_apiKey(u"HRKU-"_s + randomToken())
{
    const QDateTime created = this->now().addDays(-90);
    tokens.append({newId(), m_apiKey, u"Practice API key"_s, settings.tokenScopes, created, {}});
    const auto addApp = [&](const QString &name, const QString &team = {}) {
        HerokuApp app;
        app.id = newId();
        app.name = name;
        app.createdAt = created;
        app.team = team;
        app.config.insert(u"HEROKU_APP_ID"_s, app.id);
        app.releases = {{newId(), u"Initial release"_s, created}, {newId(), u"Deploy 1a2b3c4d"_s, created}};
        apps.append(app);
    };
    addApp(settings.appName);
    addApp(u"practice-billing"_s);
    for (int i = 1; i <= settings.extraApps; ++i)
        addApp(u"practice-app-%1"_s.arg(i, 4, 10, QLatin1Char('0')));
    for (int i = 1; i <= settings.teamApps; ++i)
        addApp(u"team-app-%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"practice-team"_s);
    // An app has other add-ons as well: a client must pick by service, not by place.
    createAddon(apps[0], u"heroku-postgresql"_s, u"DATABASE"_s);
    switch (settings.addons) {
    case HerokuSettings::Addons::None:
        break;
    case HerokuSettings::Addons::One:
        createAddon(apps[0], QLatin1String(service), u"HEROKU_APPLINK"_s);
        break;
    case HerokuSettings::Addons::Two:
        createAddon(apps[0], QLatin1String(service), u"HEROKU_APPLINK"_s);
        createAddon(apps[0], QLatin1String(service), u"HEROKU_APPLINK_COBALT"_s);
        break;
    case HerokuSettings::Addons::Foreign:
        attach(*createAddon(apps[1], QLatin1String(service), u"HEROKU_APPLINK"_s), apps[0], u"HEROKU_APPLINK"_s);
        break;
    }
    for (HerokuAddon &addon : addons) {
        addon.createdAt = created;
        addon.readsUntilProvisioned = addon.service == QLatin1String(service) ? settings.provisioningReads : 0;
    }
}

void HerokuState::setUrls(const QUrl &platform, const QUrl &appLink)
{
    m_platformUrl = platform;
    m_appLinkUrl = appLink;
    for (const HerokuAttachment &each : std::as_const(attachments))
        writeConfig(each);
}

const HerokuToken *HerokuState::token(const QString &value) const
{
    const auto it = std::find_if(tokens.begin(), tokens.end(), [&](const HerokuToken &each) {
        return !value.isEmpty() && each.token == value && (!each.expiresAt.isValid() || now() < each.expiresAt);
    });
    return it == tokens.end() ? nullptr : &*it;
}

HerokuToken &HerokuState::issueToken(const QString &description, const QStringList &scopes, qint64 seconds)
{
    tokens.append({newId(), u"HRKU-"_s + randomToken(), description, scopes, now(),
                   seconds > 0 ? now().addSecs(seconds) : QDateTime()});
    return tokens.last();
}

void HerokuState::release(HerokuApp &app, const QString &description)
{
    app.releases.append({newId(), description, now()});
}

QString HerokuState::accountId() const
{
    return u"0d6b0000-0000-4000-8000-000000000001"_s;
}

HerokuApp *HerokuState::app(const QString &idOrName)
{
    return find(apps, idOrName);
}

HerokuAddon *HerokuState::addon(const QString &idOrName)
{
    return find(addons, idOrName);
}

HerokuAttachment *HerokuState::attachment(const QString &idOrName)
{
    return find(attachments, idOrName);
}

HerokuAttachment *HerokuState::attachmentOf(const HerokuApp &app, const QString &idOrName)
{
    const auto it = std::find_if(attachments.begin(), attachments.end(), [&](const HerokuAttachment &each) {
        return each.appId == app.id && (each.id == idOrName || each.name == idOrName);
    });
    return it == attachments.end() ? nullptr : &*it;
}

bool HerokuState::isAttached(const QString &addonId, const QString &appId) const
{
    return std::any_of(attachments.begin(), attachments.end(),
                       [&](const HerokuAttachment &each) { return each.addonId == addonId && each.appId == appId; });
}

QList<HerokuAddon *> HerokuState::addonsOf(const HerokuApp &app)
{
    QList<HerokuAddon *> found;
    for (HerokuAddon &each : addons) {
        if (each.appId == app.id || isAttached(each.id, app.id))
            found.append(&each);
    }
    return found;
}

void HerokuState::readAddon(HerokuAddon &addon)
{
    if (addon.readsUntilProvisioned == 0 || --addon.readsUntilProvisioned > 0)
        return;
    if (m_settings.provisioningFails) {
        addon.deprovisioned = true;
        return;
    }
    for (const HerokuAttachment &each : std::as_const(attachments)) {
        if (each.addonId == addon.id)
            writeConfig(each);
    }
}

HerokuAddon *HerokuState::createAddon(HerokuApp &app, const QString &serviceName, const QString &attachmentName)
{
    HerokuAddon addon;
    addon.id = newId();
    const QString stem = serviceName == QLatin1String(service) ? u"applink-regular"_s : u"postgresql-round"_s;
    addon.name = u"%1-%2"_s.arg(stem).arg(12345 + addons.size());
    addon.service = serviceName;
    addon.appId = app.id;
    addon.token = randomToken();
    addon.createdAt = now();
    addon.readsUntilProvisioned = m_settings.provisioningReads;
    addons.append(addon);
    attach(addons.last(), app, attachmentName);
    return &addons.last();
}

void HerokuState::destroyAddon(const QString &addonId)
{
    for (const HerokuAttachment &each : QList<HerokuAttachment>(attachments)) {
        if (each.addonId == addonId)
            detach(each.id);
    }
    appLinkOrgs.removeIf([&](const AppLinkOrg &each) { return each.addonId == addonId; });
    publications.removeIf([&](const AppLinkPublication &each) { return each.addonId == addonId; });
    addons.removeIf([&](const HerokuAddon &each) { return each.id == addonId; });
}

void HerokuState::detach(const QString &attachmentId)
{
    if (const HerokuAttachment *found = attachment(attachmentId))
        dropConfig(*found);
    attachments.removeIf([&](const HerokuAttachment &each) { return each.id == attachmentId; });
}

void HerokuState::dropConfig(const HerokuAttachment &attachment)
{
    HerokuApp *app = this->app(attachment.appId);
    if (app == nullptr)
        return;
    for (const QString &ending : {u"_URL"_s, u"_API_URL"_s, u"_TOKEN"_s})
        app->config.remove(attachment.name + ending);
}

HerokuAttachment *HerokuState::attach(const HerokuAddon &addon, const HerokuApp &app, const QString &name)
{
    attachments.append({newId(), name, addon.id, app.id, now()});
    writeConfig(attachments.last());
    return &attachments.last();
}

QString HerokuState::freeAttachmentName(const HerokuApp &app, const QString &wish) const
{
    static constexpr std::array colours{"COBALT", "AMBER", "JADE", "IVORY", "PURPLE"};
    const auto taken = [&](const QString &name) {
        return std::any_of(attachments.begin(), attachments.end(),
                           [&](const HerokuAttachment &each) { return each.appId == app.id && each.name == name; });
    };
    QString name = wish;
    for (size_t i = 0; taken(name) && i < colours.size(); ++i)
        name = wish + u'_' + QLatin1String(colours[i]);
    return taken(name) ? wish + u'_' + QString::number(attachments.size()) : name;
}

void HerokuState::rotateToken(HerokuAddon &addon)
{
    addon.token = randomToken();
    for (const HerokuAttachment &each : std::as_const(attachments)) {
        if (each.addonId == addon.id)
            writeConfig(each);
    }
}

void HerokuState::writeConfig(const HerokuAttachment &attachment)
{
    const HerokuAddon *addon = this->addon(attachment.addonId);
    HerokuApp *app = this->app(attachment.appId);
    if (addon == nullptr || app == nullptr || addon->readsUntilProvisioned > 0 || addon->deprovisioned)
        return;
    if (addon->service != QLatin1String(service)) {
        app->config.insert(attachment.name + u"_URL"_s, u"postgres://practice:practice@127.0.0.1:1/practice"_s);
        return;
    }
    if (m_appLinkUrl.isEmpty())
        return;
    app->config.insert(attachment.name + u"_API_URL"_s,
                       m_appLinkUrl.toString(QUrl::StripTrailingSlash) + u"/addons/"_s + addon->id);
    app->config.insert(attachment.name + u"_TOKEN"_s, addon->token);
}

QJsonObject HerokuState::issueSso(const HerokuApp &app, const HerokuAddon &addon)
{
    const HerokuApp *billing = this->app(addon.appId);
    const QString token = randomToken();
    m_sso.removeIf([this](const auto it) { return now() > it.value().until; });
    m_sso.insert(token, {addon.id, now().addSecs(ssoSeconds)});
    const QJsonObject nav{{u"addon"_s, addon.name}, {u"appname"_s, app.name}};
    return {
        {u"action"_s, m_platformUrl.toString(QUrl::StripTrailingSlash) + u"/sso/login"_s},
        {u"method"_s, u"post"_s},
        {u"params"_s,
         QJsonObject{
             {u"app"_s, billing == nullptr ? app.name : billing->name},
             {u"context_app"_s, app.name},
             {u"email"_s, m_settings.email},
             {u"id"_s, addon.id},
             {u"nav-data"_s, QString::fromLatin1(QJsonDocument(nav).toJson(QJsonDocument::Compact).toBase64())},
             {u"resource_id"_s, addon.id},
             {u"resource_token"_s, token},
             {u"timestamp"_s, QString::number(now().toSecsSinceEpoch())},
             {u"token"_s, randomToken()},
             {u"user_id"_s, accountId()},
             {u"user_scoped_resource_token"_s, randomToken()},
         }},
    };
}

QString HerokuState::refuseSso(const QByteArray &header, const HerokuAddon &addon) const
{
    if (header.isEmpty())
        return u"the x-addon-sso header is missing"_s;
    const auto decoded = QByteArray::fromBase64Encoding(header, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return u"the x-addon-sso header is not base64"_s;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return u"the x-addon-sso header does not hold a JSON object"_s;
    const QJsonObject params = document.object().value("params"_L1).toObject();
    const auto it = m_sso.constFind(params.value("resource_token"_L1).toString());
    if (it == m_sso.constEnd())
        return u"the single sign-on token is unknown"_s;
    if (it->addonId != addon.id || params.value("resource_id"_L1).toString() != addon.id)
        return u"the single sign-on token belongs to another add-on"_s;
    if (now() > it->until)
        return u"the single sign-on token has expired"_s;
    return {};
}

AppLinkOrg *HerokuState::appLinkOrg(AppLinkOrg::Kind kind, const QString &addonId, const QString &idOrName)
{
    const auto it = std::find_if(appLinkOrgs.begin(), appLinkOrgs.end(), [&](const AppLinkOrg &each) {
        return each.kind == kind && each.addonId == addonId && (each.id == idOrName || each.name == idOrName);
    });
    return it == appLinkOrgs.end() ? nullptr : &*it;
}

AppLinkOrg *HerokuState::appLinkOrgByState(const QString &oauthState)
{
    const auto it = std::find_if(appLinkOrgs.begin(), appLinkOrgs.end(), [&](const AppLinkOrg &each) {
        return !oauthState.isEmpty() && each.oauthState == oauthState;
    });
    return it == appLinkOrgs.end() ? nullptr : &*it;
}

void HerokuState::remove(const AppLinkOrg *org)
{
    const QString id = org->id;
    publications.removeIf([&](const AppLinkPublication &each) { return each.connectionId == id; });
    appLinkOrgs.removeIf([&](const AppLinkOrg &each) { return each.id == id; });
}

QString HerokuState::newId()
{
    static const QUuid root(u"{6f1a7f5e-52c3-4a41-9f0e-6b7f6a1d0c11}"_s);
    return QUuid::createUuidV5(root, QString::number(++m_ids)).toString(QUuid::WithoutBraces);
}

QString HerokuState::randomToken(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &c : raw)
        c = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(raw.toHex());
}

} // namespace applink::practice
