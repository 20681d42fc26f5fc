// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/Soql.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace applink::setup {

// Permission sets are named here as the org's own lists name them: `ns__Name` for one of a package, whose record holds
// the prefix in a column of its own (facts/salesforce.md 6.1, 6.4). Without it, sets of two packages look alike.

/// Of a row of PermissionSet with the columns Name and NamespacePrefix.
[[nodiscard]] inline QString permissionSetName(const QJsonObject &row)
{
    const QString prefix = row[QLatin1StringView("NamespacePrefix")].toString();
    const QString name = row[QLatin1StringView("Name")].toString();
    return prefix.isEmpty() ? name : prefix + QLatin1StringView("__") + name;
}

/// What stands in the column Name of the set of that name. (A legal name has no two underscores in a row.)
[[nodiscard]] inline QString nameInRecord(const QString &permissionSet)
{
    return permissionSet.section(QStringLiteral("__"), -1);
}

/// For the condition `Name IN (…)`. What it finds may belong to other packages: compare by permissionSetName().
[[nodiscard]] inline QStringList namesInRecords(const QStringList &permissionSets)
{
    QStringList names;
    for (const QString &name : permissionSets)
        names.append(nameInRecord(name));
    return names;
}

/// SOQL for the records of those sets, which must not be none: Id, and what permissionSetName() wants. The same holds
/// of what it finds.
[[nodiscard]] inline QString permissionSetsNamed(const QStringList &permissionSets)
{
    return QStringLiteral(
               "SELECT Id, Name, NamespacePrefix FROM PermissionSet WHERE IsOwnedByProfile = false AND Name IN (%1)")
        .arg(salesforce::soqlList(namesInRecords(permissionSets)));
}

} // namespace applink::setup
