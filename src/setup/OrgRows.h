// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace applink::setup {

/// The SOQL of one reading of an org, and what its rows mean (facts/salesforce.md 3.5, 5.2, 5.3, 6.1, 6.2). No network
/// here: OrgReader sends the queries in one batch and hands the rows back.
enum class OrgQuery {
    Organization,
    User,
    Permissions,
    Apps,
    ConnectedApps,
    OauthSettings,
    OauthPolicies,
    PluginPolicies,
    OauthConsumers,
    Grants,
    PermissionSets,
    Profiles,
    AssignedPermissionSets,
};

/// Columns of UserPermissionAccess that the checks ask about, with their prefix "Permissions".
[[nodiscard]] QStringList permissionColumns();
[[nodiscard]] QString permissionQuery(const QStringList &columns);

/// The queries for these settings. A query that would ask for an empty list of names is left out.
[[nodiscard]] QList<std::pair<OrgQuery, QString>> orgQueries(const SetupFile &wanted, const QString &userId);

/// The object a query is about, for sources in evidence: "SOQL Organization".
[[nodiscard]] QString orgQuerySource(OrgQuery query);

using OrgRows = QHash<OrgQuery, Read<QList<QJsonObject>>>;

/// Fills everything but metadata and release from the rows.
void fillFromRows(OrgSnapshot &snapshot, const OrgRows &rows, const SetupFile &wanted);
/// The columns and the name of a component of the app from the rows; nothing when the app or its row is not there.
void fillColumns(OrgSnapshot &snapshot, const OrgRows &rows);

} // namespace applink::setup
