// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/Plan.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// The records of a plan that are not metadata: permission sets, their assignment, grants
/// (facts/salesforce.md 6.2, 6.3). They go as composite requests, each all or none, so that there is no half of one.

/// What one request creates.
struct RecordBatch
{
    QJsonArray records; ///< subrequests; empty: all are there
    bool more = false;  ///< further ones remain for a later request (7.3: 25 in one)
};

/// The plan's permission sets, and one assigned to the signed-in user. With `readFirst` the org is asked which of them
/// it has, and those are left out: that is how a write whose answer was lost goes on (7.4), and how a "duplicate" is
/// believed only after it was seen.
[[nodiscard]] Task<Result<RecordBatch>> permissionSetRecords(salesforce::SalesforceClient *client, Plan plan,
                                                             bool readFirst);
/// The plan's grants that the org does not have yet. A profile is granted by the permission set that it owns, which
/// holds for names with commas and in any language (6.1, 6.4).
[[nodiscard]] Task<Result<RecordBatch>> accessRecords(salesforce::SalesforceClient *client, Plan plan);
/// The ids of these permission sets, by name; those that the org does not have are missing.
[[nodiscard]] Task<Result<QHash<QString, QString>>> permissionSetIds(salesforce::SalesforceClient *client,
                                                                     QStringList names);
/// Subrequests that give one user each of these permission sets.
[[nodiscard]] QJsonArray assignmentRecords(const QString &userId, const QStringList &permissionSetIds);
/// Sends them all or none. The error of the first that was refused, if any.
[[nodiscard]] Task<Result<Done>> writeRecords(salesforce::SalesforceClient *client, QJsonArray records);

} // namespace applink::setup
