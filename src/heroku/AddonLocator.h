// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"
#include "heroku/PlatformTypes.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace applink::heroku {

class PlatformApi;

/// Everything that AppLink calls need: one add-on, seen from one app (facts/heroku-applink.md 3.1, 3.2).
struct AppLinkAddon
{
    QString appId; ///< of the app the user named: goes into x-app-uuid
    QString appName;
    QUrl appWebUrl;
    QString addonId;
    QString addonName;
    QString plan;
    QString state;
    QString billingAppName; ///< another app's when the add-on is shared
    QString attachmentName; ///< prefix of the config vars that were used
    QUrl apiUrl;            ///< the whole value, port included, without a trailing slash
    Secret token;           ///< the add-on token: never stored, logged or reported
    Secret sso;             ///< the blob as received; AppLinkApi encodes it
    QDateTime ssoAt;        ///< when it was fetched
    QStringList warnings;   ///< translated; worth showing, not in the way
};

/// One of several add-ons to choose from.
struct AddonChoice
{
    QString id;
    QString name;
    QString plan;
    QString state;
    QString billingAppName;
};

/// The AppLink add-ons an app can use, for a list in the UI. An empty list is an answer, too.
struct AddonChoices
{
    QString appName;
    QList<AddonChoice> candidates;
};

/// Which AppLink add-ons `app` has. One request; no config vars are read. `service` empty: as
/// appLinkServiceFrom(systemEnvironment) says.
Task<Result<AddonChoices>> listAppLinkAddons(PlatformApi *platform, QString app, QString service = {});

/// Finds the add-on, its address and token, and signs in to it: four calls at once, then the SSO call. `addonOrEmpty`
/// is a name or id; empty takes the only one.
///
/// `known` is what was found before in the same run: its SSO serves on while it is young and of the same add-on, so
/// that whoever looks again need not wait for another (the facts ask for a new one each run, and after a 401).
///
/// Errors by Error::code (HerokuError.h): no_addon (says the command to run), addon_not_found, several_addons (names
/// them; listAppLinkAddons() gives them as data), not_provisioned (retryable), addon_failed (waiting won't help). Call
/// it again after an AppLink 401, without `known`: token and SSO are new then.
Task<Result<AppLinkAddon>> locateAddon(PlatformApi *platform, QString app, QString addonOrEmpty, QString service = {},
                                       std::optional<AppLinkAddon> known = {});

/// The choice of locateAddon() without the network, for tests and for whoever has read the lists already: all but
/// `sso`. `loopbackAllowed`: a plain http address on this computer is fine, because the Platform API is there, too.
[[nodiscard]] Result<AppLinkAddon> chooseAddon(const App &app, const QList<Addon> &addons,
                                               const QList<Attachment> &attachments, const ConfigVars &configVars,
                                               const QString &addonOrEmpty, const QString &service,
                                               bool loopbackAllowed);

} // namespace applink::heroku
