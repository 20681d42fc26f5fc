// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// What the OAuth endpoints need to know about a client: the built-in PlatformCLI, Heroku's own, a connected app or an
/// external client app. EcaStore makes one from the five components of an app (byConsumerKey(), byAppId()); the value
/// is a copy and may be out of date after the next deploy.
struct OAuthClient
{
    enum class Kind { BuiltIn, ConnectedApp, ExternalClientApp };
    /// refreshTokenPolicyType of facts/salesforce.md 1.5.
    enum class RefreshPolicy { Infinite, Zero, SpecificInactivity, SpecificLifetime };

    Kind kind = Kind::ExternalClientApp;
    QString appId; ///< 0xI… of an ECA; empty for the others
    QString apiName;
    QString label;      ///< what the consent page calls it
    QString consumerId; ///< 888… of the consumer, for the Connect credentials API; empty for the others
    QString consumerKey;
    QString consumerSecret; ///< empty: a public client
    QStringList callbacks;
    QStringList scopes;          ///< OAuth keys, such as "api", "id", "refresh_token"
    bool enabled = true;         ///< isEnabled and isOauthPluginEnabled
    bool complete = true;        ///< the OAuth settings and a policy exist, not only the global settings
    bool pkceRequired = false;   ///< isPkceRequired
    bool secretOptional = false; ///< isConsumerSecretOptional, for the web server flow
    bool refreshSecret = true;   ///< isSecretRequiredForRefreshToken
    bool rotatesRefresh = false; ///< isRefreshTokenRotationEnabled
    bool idleCap = false;        ///< isEnforceRefreshTokenTTL: 30 days of idleness end a refresh token
    bool jwtTokens = false;      ///< isNamedUserJwtEnabled
    bool adminApproved = false;  ///< permittedUsersPolicyType is AdminApprovedPreAuthorized
    RefreshPolicy refreshPolicy = RefreshPolicy::Infinite;
    qint64 refreshSeconds = 0; ///< of the two Specific policies
    qint64 sessionMinutes = 0; ///< sessionTimeoutInMinutes; 0: the org's own
    QDateTime knownFrom;       ///< before it the OAuth endpoints do not know the client (propagation)
};

} // namespace applink::practice
