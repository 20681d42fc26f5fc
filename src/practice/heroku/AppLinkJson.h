// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuState.h"

#include <QJsonObject>

namespace applink::practice {

/// The objects of the AppLink service as it writes them, with what the settings leave out or write otherwise
/// (facts/heroku-applink.md 3.4).
class AppLinkJson
{
public:
    explicit AppLinkJson(HerokuState &state) : m_state(state) {}

    /// A connection or an authorization.
    [[nodiscard]] QJsonObject org(const AppLinkOrg &org) const;
    /// What a JWT connection is answered with when it is made.
    [[nodiscard]] QJsonObject credential(const AppLinkOrg &org) const;
    /// What the app itself gets at run time: a live access token is in it (3.8).
    [[nodiscard]] QJsonObject runtime(const AppLinkOrg &org, const QString &accessToken, int apiVersion) const;
    [[nodiscard]] QJsonObject publication(const AppLinkPublication &publication) const;
    [[nodiscard]] QJsonObject dataActionTarget(const AppLinkOrg &org, const QString &apiName) const;

    [[nodiscard]] static QString nameKey(AppLinkOrg::Kind kind);

private:
    [[nodiscard]] QString appName(const QString &appId) const;
    [[nodiscard]] QString orgId(const QString &id) const;
    void addDates(QJsonObject &json, const QDateTime &created, const QDateTime &modified) const;

    HerokuState &m_state;
};

} // namespace applink::practice
