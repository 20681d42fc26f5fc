// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <memory>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// Reads all that plan and checks need, in one wave of requests that wait for nothing but the six-at-once limit, and a
/// second one only for components with names that nobody could foresee. It writes nothing. What can't be read is marked
/// so in the snapshot; only a session that is refused altogether fails the reading as a whole.
Task<Result<std::shared_ptr<const OrgSnapshot>>> readOrg(salesforce::SalesforceClient *client, SetupFile wanted);

} // namespace applink::setup
