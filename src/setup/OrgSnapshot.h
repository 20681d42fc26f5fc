// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/MetadataComponent.h"
#include "setup/ReadValue.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace applink::setup {

enum class OrgKind { Production, DeveloperEdition, Sandbox, ScratchOrg, Trial };
[[nodiscard]] QString orgKindKey(OrgKind kind);   ///< "production", "sandbox", … for JSON
[[nodiscard]] QString orgKindLabel(OrgKind kind); ///< translated

/// The org and the signed-in user, for the confirmation card (facts/salesforce.md 5.3, 5.4).
struct OrgIdentity
{
    QString orgId; ///< 18 characters where the org gave them; compare the first 15
    QString name;
    QString edition; ///< "Enterprise Edition", …
    OrgKind kind = OrgKind::Production;
    QString instanceName;
    QString language; ///< of the org, such as "en_US"
    QString userId;
    QString username;
    QString userDisplayName;
    QString email;
};

/// The newest release that the org offers.
struct Release
{
    double apiVersion = 0; ///< 67.0
    QString label;         ///< "Summer '26"
};

/// A row of sObject ExternalClientApplication.
struct AppRecord
{
    QString id; ///< 0xI…
    QString apiName;
    QString label;
    QString contactEmail;
    QString distributionState;
};

/// A row of SetupEntityAccess for the app: who is granted access, seen from the records.
struct AccessGrant
{
    QString id;
    QString parentId;
    QString permissionSetName;  ///< empty for a profile
    QString permissionSetLabel; ///< empty for a profile
    QString profileName;        ///< empty for a permission set
};

/// A permission set or profile as the pickers and the plan need it.
struct PermissionSetRecord
{
    QString id;
    QString name;
    QString label;
};
struct ProfileRecord
{
    QString id;
    QString name;
    QString license;
};

/// One of the app's metadata components: the whole of it where SOAP could read it, and the columns that SOQL shows.
struct ComponentFound
{
    Read<salesforce::MetadataComponent> metadata;
    QString fullName;                ///< from either; empty when there is none
    QHash<QString, QString> columns; ///< metadata element name -> value, from SOQL
    QStringList takenNames;          ///< likely names that turned out to belong to another app
    QString columnsSource;
};

/// Everything that was read from the org at one moment. Checks and plan read only this; it never changes once made.
struct OrgSnapshot
{
    QDateTime takenAt; ///< UTC
    QUrl instanceUrl;
    QString apiName; ///< the app it was taken for
    Read<OrgIdentity> identity;
    Read<Release> release;
    Read<QHash<QString, bool>> permissions; ///< without the prefix "Permissions"; columns the org lacks are missing
    Read<bool> appFeature;                  ///< whether the org knows ExternalClientApplication at all
    Read<QList<AppRecord>> apps;            ///< every app, so that names differing in case are seen
    /// Labels or names, for A5. They decide something only while the app is not there.
    Read<QStringList> connectedAppNames;
    Read<QStringList> connectedAppsListed;     ///< those that the Metadata API lists, by full name; Unread: not asked
    QHash<QString, ComponentFound> components; ///< by metadata type, those that belong to the app
    Read<QList<AccessGrant>> grants;
    Read<QList<PermissionSetRecord>> permissionSets; ///< those the setup file names, if they exist
    Read<QList<ProfileRecord>> profiles;             ///< those the setup file names, if they exist
    Read<QStringList> assignedPermissionSets;        ///< names, of the signed-in user
    Read<QString> userProfile;                       ///< name of the signed-in user's profile
    std::optional<int> requestsLeft; ///< API requests that the org has left for today; not part of the fingerprint
    /// Elements, as elementKey() names them, that this session saw the org keep at a value of its own, or not know at
    /// all, when a deploy asked for another: asking again changes nothing (facts/real-clients.md 17).
    QSet<QString> keptByOrg;

    /// Whether it is one of Salesforce's own addresses; a practice org or a test server is none.
    [[nodiscard]] bool isSalesforceHost() const;
    /// The app with exactly this API name, letter for letter.
    [[nodiscard]] const AppRecord *app() const;
    /// Apps whose name equals it but for case.
    [[nodiscard]] QStringList namesDifferingInCase() const;
    [[nodiscard]] bool hasComponent(const QString &type) const;
    /// An element of a component, from the metadata or else from the columns. Absent when the component or the element
    /// is not there, or empty: the org gives null and "" for the same thing (facts/salesforce.md 3.5).
    [[nodiscard]] Read<QString> field(const QString &type, const QString &element) const;
    /// The OAuth scopes as keys.
    [[nodiscard]] Read<QStringList> scopeKeys() const;
    [[nodiscard]] bool holds(const QString &permission) const;
    [[nodiscard]] bool keeps(const QString &type, const QString &element) const;

    /// Changes whenever anything that a plan depends on changed; equal for two readings of an untouched org.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// An element among all components, for OrgSnapshot::keptByOrg.
[[nodiscard]] inline QString elementKey(const QString &type, const QString &element)
{
    return type + u'.' + element;
}

} // namespace applink::setup
