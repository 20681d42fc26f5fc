// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OAuthClients.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

QString OAuthClients::add(const QString &label, const QUrl &callback, const QStringList &scopes)
{
    OAuthClient client;
    client.callbacks = {callback.toString(QUrl::FullyEncoded)};
    for (const OAuthClient &known : std::as_const(m_registered)) {
        if (known.callbacks == client.callbacks)
            return known.id;
    }
    client.id = u"3MVG9PracticeHeroku."_s + QString::number(m_registered.size() + 1);
    client.label = label;
    client.scopes = scopes;
    client.sessionSeconds = m_state->settings().sessionMinutes * 60;
    m_registered.insert(client.id, client);
    return client.id;
}

OAuthClient OAuthClients::platformCli() const
{
    using Mode = OrgSettings::PlatformCli;
    OAuthClient cli;
    cli.id = u"PlatformCLI"_s;
    cli.label = u"Salesforce CLI"_s;
    cli.callbacks = {u"http://localhost:1717/OauthRedirect"_s};
    cli.scopes = {u"api"_s, u"refresh_token"_s, u"web"_s, u"id"_s};
    cli.uninstalled = m_state->settings().platformCli == Mode::Uninstalled;
    cli.blocked = m_state->settings().platformCli == Mode::Blocked;
    cli.denied = m_state->settings().platformCli == Mode::Denied;
    cli.jwtTokens = m_state->settings().jwtTokens;
    cli.sessionSeconds = m_state->settings().sessionMinutes * 60;
    return cli;
}

std::optional<OAuthClient> OAuthClients::find(const QString &id, QString *error) const
{
    if (id == "PlatformCLI"_L1)
        return platformCli();
    if (m_registered.contains(id)) {
        OAuthClient client = m_registered.value(id);
        client.pkceRequired = m_state->settings().pkceForAll;
        return client;
    }
    const auto app = m_store->byConsumerKey(id);
    if (!app || m_state->now() < app->knownFrom) {
        *error = u"invalid_client_id"_s;
        return {};
    }
    if (!app->enabled) {
        *error = u"OAUTH_EC_APP_NOT_FOUND"_s;
        return {};
    }
    OAuthClient client;
    client.id = id;
    client.secret = app->consumerSecret;
    client.label = app->label;
    client.appId = app->appId;
    client.callbacks = app->callbacks;
    client.scopes = app->scopes;
    client.pkceRequired = app->pkceRequired;
    client.secretForWeb = !app->secretOptional;
    client.secretForRefresh = app->secretForRefresh;
    client.adminApproved = app->adminApproved;
    client.blocked = app->blocked;
    client.rotatesRefreshTokens = app->rotatesRefreshTokens;
    client.introspectsAll = app->introspectsAll;
    client.jwtTokens = app->jwtTokens || m_state->settings().jwtTokens;
    client.refreshPolicy = app->refreshPolicy;
    client.refreshSeconds = app->refreshSeconds;
    client.refreshIdlesOut = app->refreshIdlesOut;
    client.sessionSeconds = (app->sessionMinutes > 0 ? app->sessionMinutes : m_state->settings().sessionMinutes) * 60;
    return client;
}

} // namespace applink::practice
