// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/Plan.h"

#include <QJsonArray>
#include <QStringList>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// The records of a plan that are not metadata: permission sets, their assignment, grants
/// (facts/salesforce.md 6.2, 6.3). All of one kind go as one composite request, all or none, so that there is no half
/// of them.

/// Subrequests that create the plan's permission sets and assign one to the signed-in user.
[[nodiscard]] QJsonArray permissionSetRecords(const Plan &plan);
/// Subrequests that create the plan's grants; looks up the ids they need. A profile is granted by the permission set
/// that it owns.
[[nodiscard]] Task<Result<QJsonArray>> accessRecords(salesforce::SalesforceClient *client, Plan plan);
/// Subrequests that give one user each of these permission sets.
[[nodiscard]] QJsonArray assignmentRecords(const QString &userId, const QStringList &permissionSetIds);
/// Sends them all or none. The error of the first that was refused, if any.
[[nodiscard]] Task<Result<Done>> writeRecords(salesforce::SalesforceClient *client, QJsonArray records);

} // namespace applink::setup
