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
    [[nodiscard]] QJsonArray apps() const;
    [[nodiscard]] QJsonObject addon(const HerokuAddon &addon) const;
    [[nodiscard]] QJsonObject attachment(const HerokuAttachment &attachment) const;
    /// Attachments to an app, of an add-on, or all: an empty id does not matter.
    [[nodiscard]] QJsonArray attachments(const QString &appId, const QString &addonId) const;
    [[nodiscard]] static QJsonObject config(const HerokuApp &app);
    [[nodiscard]] QJsonObject dyno(const HerokuApp &app) const;
    [[nodiscard]] QJsonObject release(const HerokuApp &app) const;
    /// The app's own address. The practice service answers there as the AppLink service mesh does.
    [[nodiscard]] QString webUrl(const HerokuApp &app) const;

private:
    [[nodiscard]] QJsonObject appReference(const QString &appId) const;

    HerokuState &m_state;
};

} // namespace applink::practice
