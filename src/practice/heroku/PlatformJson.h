// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuState.h"

#include <QJsonArray>
#include <QJsonObject>

namespace applink::practice {

/// The objects of the Platform API as it writes them (facts/heroku-applink.md 2.5, 2.6).
class PlatformJson
{
public:
    explicit PlatformJson(HerokuState &state) : m_state(state) {}

    [[nodiscard]] QJsonObject account() const;
    [[nodiscard]] QJsonObject app(const HerokuApp &app) const;
    /// All that the account may see, or those of a team, or with "" those of the person alone.
    [[nodiscard]] QJsonArray apps(const std::optional<QString> &team = {}) const;
    [[nodiscard]] QJsonArray teams() const;
    /// `expansion` as the headers Accept-Expansion and Accept-Inclusion name it: `addon_service`, `plan`.
    [[nodiscard]] QJsonObject addon(const HerokuAddon &addon, const QStringList &expansion = {}) const;
    [[nodiscard]] QJsonObject attachment(const HerokuAttachment &attachment, const QStringList &inclusion = {}) const;
    /// Attachments to an app, of an add-on, or all: an empty id does not matter.
    [[nodiscard]] QJsonArray attachments(const QString &appId, const QString &addonId,
                                         const QStringList &inclusion = {}) const;
    [[nodiscard]] static QJsonObject config(const HerokuApp &app);
    [[nodiscard]] QJsonArray dynos(const HerokuApp &app) const;
    [[nodiscard]] QJsonArray formation(const HerokuApp &app) const;
    [[nodiscard]] QJsonArray releases(const HerokuApp &app) const;
    [[nodiscard]] QJsonArray buildpacks() const;
    [[nodiscard]] QJsonArray collaborators(const HerokuApp &app) const;
    [[nodiscard]] static QJsonObject service(const QString &name);
    [[nodiscard]] static QJsonObject plan(const QString &service);
    [[nodiscard]] QJsonObject authorization(const HerokuToken &token) const;
    /// The app's own address. The practice service answers there as the AppLink service mesh does.
    [[nodiscard]] QString webUrl(const HerokuApp &app) const;

private:
    [[nodiscard]] QJsonObject appReference(const QString &appId) const;
    [[nodiscard]] QJsonObject person() const;
    [[nodiscard]] QStringList configNames(const HerokuAttachment &attachment) const;

    HerokuState &m_state;
};

} // namespace applink::practice
