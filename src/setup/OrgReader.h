// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <memory>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// Reads all that plan and checks need. One wave of requests, which wait for nothing: all SOQL in one batch, and the
/// app's metadata by the names it most likely has. A second wave only for what that did not find, by the names that
/// SOQL told, or by listing (facts/salesforce.md 3.3). It writes nothing. What can't be read is marked so in the
/// snapshot; only a session that is refused altogether fails the reading as a whole.
///
/// `knownRelease`: what this session has read before; a release does not change under a session, so it is not asked for
/// again. `company`: how many other requests go to the org at the same time, so that the wave and they fit into the six
/// that may run at once.
Task<Result<std::shared_ptr<const OrgSnapshot>>> readOrg(salesforce::SalesforceClient *client, SetupFile wanted,
                                                         Read<Release> knownRelease = {}, int company = 0);

} // namespace applink::setup
