// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace applink::setup {

/// A permission set that shall grant access to the app.
struct PermissionSetWish
{
    QString name;        ///< API name
    QString label;       ///< only with `create`
    bool create = false; ///< let the plan make it where it is missing

    bool operator==(const PermissionSetWish &) const = default;
};

/// Connecting by JWT instead of in a browser (facts/heroku-applink.md 3.6). Nothing secret: the private key stays in
/// its file.
struct JwtSettings
{
    QString keyFile;     ///< a path, relative to the setup file
    QString certificate; ///< what the app shall hold: PEM, or the bare base64 between its lines
    QString username;    ///< whom AppLink acts as; empty: whoever is signed in
    /// A certificate of another key that the app holds may be replaced; otherwise it stays, and so the plan is blocked.
    bool replaceCertificate = false;

    bool operator==(const JwtSettings &) const = default;
};

/// What is wanted: the content of a setup file (contracts.md section 2), and the model behind the wizard's pages.
/// A plain value without secrets. Defaults are those of the documented steps.
struct SetupFile
{
    enum class RefreshPolicy { ValidUntilRevoked, ExpireImmediately, ExpireIfNotUsedFor, ExpireAfter };
    enum class Unit { Hours, Days, Months };
    enum class PermittedUsers { AdminApproved, SelfAuthorize };

    struct App
    {
        QString label = QStringLiteral("Heroku AppLink");
        QString apiName = QStringLiteral("Heroku_AppLink");
        QString contactEmail;
        QString description;
        QString distributionState = QStringLiteral("Local");
        bool operator==(const App &) const = default;
    };
    struct OAuth
    {
        QStringList callbackUrls{QStringLiteral("https://localhost")};
        QStringList scopes{QStringLiteral("api"), QStringLiteral("id"),
                           QStringLiteral("refresh_token")}; ///< OAuth keys
        bool requireSecretForWebServerFlow = true;
        bool requireSecretForRefreshTokenFlow = true;
        bool requirePkce = false; ///< what the documented steps give (facts/salesforce.md 9.1)
        /// Scopes that the app has in the org beyond AppLink's and `scopes` are taken away; otherwise they stay.
        bool removeOtherScopes = false;
        bool operator==(const OAuth &) const = default;
    };
    struct RefreshToken
    {
        RefreshPolicy policy = RefreshPolicy::ValidUntilRevoked;
        int period = 0; ///< only with ExpireIfNotUsedFor and ExpireAfter
        Unit unit = Unit::Days;
        bool operator==(const RefreshToken &) const = default;
    };
    struct Users
    {
        PermittedUsers permittedUsers = PermittedUsers::AdminApproved;
        QStringList profiles; ///< display names, as this org shows them to this user
        bool assignSignedInUser = true;
        QList<PermissionSetWish> permissionSets{
            {QStringLiteral("Heroku_AppLink_Users"), QStringLiteral("Heroku AppLink Users"), true}};

        /// Which of the permission sets whoever is signed in shall get; empty for none.
        [[nodiscard]] QString setForSignedInUser() const
        {
            return assignSignedInUser && !permissionSets.isEmpty() ? permissionSets.first().name : QString();
        }
        bool operator==(const Users &) const = default;
    };
    using Jwt = JwtSettings;
    struct AppLink
    {
        QString app;
        QString addon; ///< name or id; empty: the only one
        QString connectionName;
        QString apiSpec; ///< a path, relative to the setup file
        QString clientName;
        std::optional<Jwt> jwt;      ///< empty: a person authorizes the connection in a browser
        QString permissionSetMeta{}; ///< a permissionset-meta.xml that is published along; a path like apiSpec; may be
                                     ///< empty
        bool operator==(const AppLink &) const = default;
    };

    QString orgUrl; ///< as given; salesforce::orgAddressFrom() reads it
    App app;
    OAuth oauth;
    RefreshToken refreshToken;
    Users users;
    std::optional<AppLink> appLink;

    bool operator==(const SetupFile &) const = default;
};

[[nodiscard]] QString refreshPolicyKey(SetupFile::RefreshPolicy policy);  ///< "validUntilRevoked", …
[[nodiscard]] QString unitKey(SetupFile::Unit unit);                      ///< "hours", "days", "months"
[[nodiscard]] QString permittedUsersKey(SetupFile::PermittedUsers users); ///< "adminApproved", "selfAuthorize"

} // namespace applink::setup
