// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "setup/Plan.h"

namespace applink::setup {

// The parts of makePlan() that say who may use the app; nobody else calls them. They come after the components.

/// The permission sets to be made, and the one that the signed-in user gets.
void planPermissionSets(const Contribution &wanted, const OrgSnapshot &found, Plan &plan);

/// The org may show profiles in the policy's list whose names have a comma. Sent back, such a name would be read as
/// two, and the org would refuse the whole package; its grant is a record, which stays (facts/salesforce.md 6.4).
void dropNamesWithCommas(const OrgSnapshot &found, Plan &plan);

/// Grants that no deploy of this plan will make.
void planGrants(const Contribution &wanted, const OrgSnapshot &found, Plan &plan);

} // namespace applink::setup
