// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/AddonLocator.h"

#include "base/Environment.h"
#include "base/TaskGroup.h"
#include "heroku/HerokuError.h"
#include "heroku/HerokuHosts.h"
#include "heroku/PlatformApi.h"
#include "net/Hosts.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::AddonLocator)
};

Error withCode(Error error, QStringView code)
{
    error.code = code.toString();
    return error;
}

Error noAddon(const QString &app)
{
    return withCode(
        Error::make(ErrorKind::NotFound,
                    Text::tr("The app %1 has no AppLink add-on. Add it with: heroku addons:create heroku-applink -a %1")
                        .arg(app),
                    ErrorAction::Retry),
        code::noAddon);
}

Error notProvisioned(const QString &app, const QString &addon, const QString &why)
{
    Error error = withCode(
        Error::make(
            ErrorKind::NotFound,
            Text::tr("The add-on %1 is not ready yet. Wait for it with: heroku addons:wait %1 -a %2").arg(addon, app),
            ErrorAction::WaitAndRetry, why),
        code::notProvisioned);
    error.retryable = true;
    return error;
}

/// Waiting would not help (facts/heroku-applink.md 2.6).
Error addonFailed(const QString &app, const QString &addon, const QString &state)
{
    return withCode(Error::make(ErrorKind::NotFound,
                                Text::tr("The add-on %1 could not be made, or is being taken away (%2). Look at it "
                                         "with: heroku addons:info %1 -a %3")
                                    .arg(addon, state, app),
                                ErrorAction::AskAdministrator),
                    code::addonFailed);
}

QStringList names(const QList<Addon> &addons)
{
    QStringList list;
    for (const Addon &addon : addons)
        list.append(addon.name);
    return list;
}

QList<Addon> ofService(const QList<Addon> &addons, const QString &service)
{
    QList<Addon> matching;
    std::copy_if(addons.begin(), addons.end(), std::back_inserter(matching),
                 [&](const Addon &addon) { return addon.service == service; });
    return matching;
}

Result<Addon> pick(const QString &app, const QList<Addon> &candidates, const QString &wanted)
{
    if (candidates.isEmpty())
        return noAddon(app);
    if (!wanted.isEmpty()) {
        for (const Addon &addon : candidates) {
            if (addon.name == wanted || addon.id == wanted)
                return addon;
        }
        return withCode(Error::make(ErrorKind::NotFound,
                                    Text::tr("The app %1 has no AppLink add-on named %2. It has: %3.")
                                        .arg(app, wanted, names(candidates).join(u", "_s)),
                                    ErrorAction::EditInput),
                        code::addonNotFound);
    }
    if (candidates.size() > 1)
        return withCode(Error::make(ErrorKind::InvalidInput,
                                    Text::tr("The app %1 has several AppLink add-ons: %2. Choose one.")
                                        .arg(app, names(candidates).join(u", "_s)),
                                    ErrorAction::EditInput),
                        code::severalAddons);
    return candidates.first();
}

/// Nobody says how long an SSO lives; its timestamp suggests minutes (facts/heroku-applink.md 2.7), so two are safe.
constexpr qint64 youngSsoSeconds = 120;

bool servesOn(const AppLinkAddon &known, const AppLinkAddon &found)
{
    return !known.sso.isEmpty() && known.appId == found.appId && known.addonId == found.addonId &&
           known.ssoAt.isValid() && known.ssoAt.secsTo(QDateTime::currentDateTimeUtc()) < youngSsoSeconds;
}

QString serviceOr(const QString &service)
{
    return service.isEmpty() ? appLinkServiceFrom(base::systemEnvironment) : service;
}

} // namespace

Result<AppLinkAddon> chooseAddon(const App &app, const QList<Addon> &addons, const QList<Attachment> &attachments,
                                 const ConfigVars &configVars, const QString &addonOrEmpty, const QString &service,
                                 bool loopbackAllowed)
{
    const auto picked = pick(app.name, ofService(addons, service), addonOrEmpty);
    if (!picked)
        return picked.error();
    const Addon &addon = *picked;
    if (addon.state.startsWith("deprovision"_L1))
        return addonFailed(app.name, addon.name, addon.state);
    if (addon.state != "provisioned"_L1)
        return notProvisioned(app.name, addon.name, u"state: "_s + addon.state);

    AppLinkAddon found;
    found.appId = app.id;
    found.appName = app.name;
    found.appWebUrl = app.webUrl;
    found.addonId = addon.id;
    found.addonName = addon.name;
    found.plan = addon.plan;
    found.state = addon.state;
    if (!addon.appId.isEmpty() && addon.appId != app.id)
        found.billingAppName = addon.appName;
    // Whichever attachment's config vars are there: attached twice, both work (3.1).
    for (const Attachment &attachment : attachments) {
        const QString url = attachment.name + u"_API_URL"_s;
        const QString token = attachment.name + u"_TOKEN"_s;
        if (attachment.addonId != addon.id || !configVars.has(url) || !configVars.has(token))
            continue;
        found.attachmentName = attachment.name;
        found.apiUrl = QUrl(QString::fromUtf8(configVars.values[url].reveal()).trimmed(), QUrl::StrictMode);
        found.token = configVars.values[token];
        break;
    }
    if (found.attachmentName.isEmpty())
        return notProvisioned(app.name, addon.name, u"config vars are missing"_s);
    QString path = found.apiUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    found.apiUrl.setPath(path);
    const bool loopback = net::isLoopback(found.apiUrl);
    if (!found.apiUrl.isValid() || found.apiUrl.host().isEmpty() || !net::isAcceptableTransport(found.apiUrl) ||
        (loopback && !loopbackAllowed) || !found.apiUrl.userInfo().isEmpty())
        return Error::make(
            ErrorKind::UnexpectedAnswer,
            Text::tr("The address of the add-on in %1_API_URL is not one that may be used.").arg(found.attachmentName),
            ErrorAction::None);
    if (path.section(u'/', -1) != addon.id)
        found.warnings.append(
            Text::tr("The address in %1_API_URL does not end in the add-on's id.").arg(found.attachmentName));
    return found;
}

Task<Result<AddonChoices>> listAppLinkAddons(PlatformApi *platform, QString app, QString service)
{
    auto listing = platform->addons(app);
    const auto addons = co_await std::move(listing);
    if (!addons)
        co_return addons.error();
    AddonChoices choices;
    choices.appName = app;
    for (const Addon &addon : ofService(*addons, serviceOr(service)))
        choices.candidates.append(
            {addon.id, addon.name, addon.plan, addon.state, addon.appName == app ? QString() : addon.appName});
    co_return choices;
}

Task<Result<AppLinkAddon>> locateAddon(PlatformApi *platform, QString app, QString addonOrEmpty, QString service,
                                       std::optional<AppLinkAddon> known)
{
    auto reading = base::together(platform->app(app), platform->addons(app), platform->attachments(app),
                                  platform->configVars(app));
    const auto [found, addons, attachments, configVars] = co_await std::move(reading);
    if (!found)
        co_return found.error();
    if (!addons)
        co_return addons.error();
    if (!attachments)
        co_return attachments.error();
    if (!configVars)
        co_return configVars.error();
    auto addon = chooseAddon(*found, *addons, *attachments, *configVars, addonOrEmpty, serviceOr(service),
                             net::isLoopback(platform->baseUrl()));
    if (!addon)
        co_return addon.error();
    if (known && servesOn(*known, *addon)) {
        addon->sso = known->sso;
        addon->ssoAt = known->ssoAt;
        co_return addon;
    }
    auto signingIn = platform->addonSso(app, addon->addonId);
    const auto sso = co_await std::move(signingIn);
    if (!sso)
        co_return sso.error();
    addon->sso = *sso;
    addon->ssoAt = QDateTime::currentDateTimeUtc();
    co_return addon;
}

} // namespace applink::heroku
