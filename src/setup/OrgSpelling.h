// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

namespace applink::setup {

/// What is wanted in step 4, its profiles and permission sets in the capitals of the org. Salesforce takes names that
/// differ only in case for the same one, in queries and where a second one would be made; the org's lists, grants and
/// assignments show the one it has. What the org does not have, or would not show, stays as it was written.
[[nodiscard]] SetupFile::Users asTheOrgSpells(SetupFile::Users users, const OrgSnapshot &found);

} // namespace applink::setup
