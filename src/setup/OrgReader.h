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

/// What is known before a reading, so that it asks for nothing in vain: only six requests run at once, and what would
/// be the seventh makes everybody wait once more.
struct ReadingHints
{
    /// What the same session read last; null before the first reading. Its release is taken as it is, since a release
    /// does not change under a session.
    std::shared_ptr<const OrgSnapshot> before;
    bool appExpected = false; ///< a deploy that made the app has ended since
    int company = 0;          ///< how many other requests go to the org at the same time
};

/// Reads all that plan and checks need. One wave of requests, which wait for nothing: all SOQL in one batch, the app's
/// metadata by the names it most likely has, and the names of connected apps, which matter as long as the app is not
/// there. A second wave only for what that did not find, by the names that SOQL told, or by listing
/// (facts/salesforce.md 3.3). It writes nothing. What can't be read is marked so in the snapshot; only a session that
/// is refused altogether fails the reading as a whole.
Task<Result<std::shared_ptr<const OrgSnapshot>>> readOrg(salesforce::SalesforceClient *client, SetupFile wanted,
                                                         ReadingHints hints = {});

} // namespace applink::setup
