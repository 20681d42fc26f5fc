// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "setup/OrgRows.h"

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// Sends all queries of orgQueries() in one batch. What the org refuses is unreadable in its own row; the others keep.
/// `client` has to live until it is done.
[[nodiscard]] Task<OrgRows> readRows(salesforce::SalesforceClient *client, SetupFile wanted);

/// Asks once more for what an edition or a user's rights hid from the batch, in the ways of facts/salesforce.md 3.5 and
/// 5.2; what stays unreadable keeps its error. `client` and `rows` have to live until it is done.
[[nodiscard]] Task<bool> mendRows(salesforce::SalesforceClient *client, OrgRows *rows, SetupFile wanted);

/// Whether a query was refused because REST does not show that object here; Tooling may (facts/salesforce.md 3.5).
[[nodiscard]] bool isNotShown(const Error &error);

} // namespace applink::setup
