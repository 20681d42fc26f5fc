// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/heroku/AppLinkJson.h"
#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

namespace applink::practice {

/// Connections and authorizations of the AppLink service: how they come, what they go through, how they end
/// (facts/heroku-applink.md 3.4 to 3.6, 4).
class AppLinkOrgs
{
public:
    /// Which collection of which add-on a call is about, and the app it names in x-app-uuid.
    struct Call
    {
        AppLinkOrg::Kind kind;
        QString addonId;
        QString appId;
    };

    AppLinkOrgs(HerokuState &state, OrgAccess &org);

    /// Adds what the settings say is there from the start; once the org's address is known.
    void seed();
    HttpResponse list(const Call &call);
    HttpResponse get(const Call &call, const QString &idOrName);
    HttpResponse create(const Call &call, const QString &product, const HttpRequest &request);
    HttpResponse createByJwt(const Call &call, const QString &product, const HttpRequest &request);
    /// By name only, as the real one (endpoints 6 and 11).
    HttpResponse remove(const Call &call, const QString &name);
    /// What an app asks for at run time, by name or alias, with the add-on token alone (3.8).
    HttpResponse runtime(const QString &addonId, const QString &nameOrAlias);
    /// The OAuth callback: swaps the code, and ends the connection as connected or failed. Answers a page for a person.
    HttpResponse finish(const QUrlQuery &query);

    [[nodiscard]] static HttpResponse notFound();
    [[nodiscard]] static QString typeOf(const QString &product);

private:
    /// None if the names and addresses are in order, else the answer that refuses them.
    [[nodiscard]] std::optional<HttpResponse> refuse(const Call &call, const QJsonObject &body);
    AppLinkOrg &add(const Call &call, const QString &product, const QString &name);
    /// One read from outside: moves a pending status on. False when the read finds the thing gone.
    bool read(AppLinkOrg &org);
    void settle(AppLinkOrg &org, const QString &status);
    void fail(AppLinkOrg &org, const QString &errorId, const QString &message);
    void accept(AppLinkOrg &org, const OrgAccess::Grant &grant);
    [[nodiscard]] QString finalStatus(AppLinkOrg::Kind kind) const;
    void seedOne(const AppLinkSeed &seed, const HerokuAddon &addon, const HerokuApp &app);
    [[nodiscard]] QJsonObject json(const AppLinkOrg &org) const { return AppLinkJson(m_state).org(org); }
    [[nodiscard]] QString workingStatus(AppLinkOrg::Kind kind) const;
    [[nodiscard]] QUrl loginOrigin(const QJsonObject &body) const;

    HerokuState &m_state;
    OrgAccess &m_org;
};

} // namespace applink::practice
