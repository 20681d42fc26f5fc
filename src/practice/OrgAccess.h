// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace applink::practice {

/// What the practice AppLink service may ask of the practice org, as the real AppLink asks a real org over OAuth and
/// REST. The Salesforce half of the practice services implements it, the Heroku half calls it; neither knows more of
/// the other.
class OrgAccess
{
public:
    /// Who and where an OAuth code belongs to once it was exchanged.
    struct Grant
    {
        QString orgId; ///< 18 characters
        QUrl instanceUrl;
        QString userId; ///< 18 characters
        QString username;
        QStringList scopes; ///< OAuth keys
    };
    /// The outcome of an exchange: a grant, or the OAuth error code and its description.
    struct Exchange
    {
        std::optional<Grant> grant;
        QString error;
        QString errorDescription;
    };
    /// What a publish wants to leave in the org (facts/heroku-applink.md 5.4).
    struct Publication
    {
        /// What becomes of the permission set named like the client, which callers need.
        enum class CallerSet {
            NotAssigned, ///< it is there and nobody holds it, as after a real publish
            Assigned,    ///< the user who published holds it, and those that the spec names
            Missing,     ///< none is there
        };

        QString clientName;
        QString appLinkId; ///< the add-on, which is the registration's provider
        QStringList authorizationPermissionSets;
        CallerSet callerSet = CallerSet::NotAssigned;
        QString userId; ///< who published; 18 characters, empty where AppLink does not know
    };
    /// The External Service Registration that a publish leaves in the org.
    struct ExternalService
    {
        QString id;
        QString developerName;
    };

    virtual ~OrgAccess() = default;

    /// Makes `callback` known to the org as the callback of Heroku's own OAuth client and gives its consumer key.
    /// The connect request names no ECA, so this client is what the consent page shows (facts/heroku-applink.md 4.1).
    virtual QString registerHerokuClient(const QUrl &callback, const QStringList &scopes) = 0;
    /// The org's My Domain address as the outside reaches it.
    [[nodiscard]] virtual QUrl instanceUrl() const = 0;
    [[nodiscard]] virtual QString orgId() const = 0;
    /// Swaps an authorization code, once, as the token endpoint does. `codeVerifier` is empty where the authorize
    /// address had no code_challenge.
    virtual Exchange exchangeCode(const QString &clientId, const QString &code, const QUrl &callback,
                                  const QString &codeVerifier) = 0;
    /// A live access token for that user, as AppLink hands it to an app at run time (facts/heroku-applink.md 3.8);
    /// empty for an unknown one.
    virtual QString issueAccessToken(const QString &username) = 0;
    /// What the token endpoint says to a JWT bearer assertion for `username`, signed by the other half of that key
    /// (SubjectPublicKeyInfo in DER): the certificate of the External Client App must hold the same one, and the user
    /// must be pre-authorized (facts/heroku-applink.md 3.6).
    virtual Exchange jwtBearer(const QString &clientId, const QString &username, const QByteArray &publicKey) = 0;
    /// Compares byte for byte: AppLink is case-sensitive.
    [[nodiscard]] virtual bool hasExternalClientApp(const QString &apiName) const = 0;
    /// Likewise. What a spec names may be the API name or the label: which of the two SOQL's Name shows is not
    /// documented (facts/salesforce.md 5.5), so both will do.
    [[nodiscard]] virtual bool hasConnectedApp(const QString &name) const = 0;
    /// Creates an app from AppLink's template; false when a name like it exists already.
    virtual bool createExternalClientApp(const QString &apiName) = 0;
    /// The newest API version, 67 for Summer '26.
    [[nodiscard]] virtual int apiVersion() const = 0;
    /// `permission` is an API name without the prefix, such as "ManageHerokuAppLink".
    [[nodiscard]] virtual bool userHolds(const QString &userId, const QString &permission) const = 0;
    /// Creates or updates what publishing leaves behind: the External Service and its credentials, and permission sets.
    virtual ExternalService registerExternalService(const Publication &publication) = 0;
    [[nodiscard]] virtual bool hasPermissionSet(const QString &name) const = 0;
};

} // namespace applink::practice
