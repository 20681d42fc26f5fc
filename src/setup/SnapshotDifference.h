// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"

#include <QStringList>

#include <optional>

namespace applink::setup {

/// What changed in the org between two readings, of all that OrgSnapshot::fingerprint() looks at: a translated sentence
/// for each thing, so that whoever has a plan refused as stale sees why. Values are shown, but for the app's secrets,
/// which no snapshot holds.
[[nodiscard]] QStringList differenceInWords(const OrgSnapshot &before, const OrgSnapshot &now);

/// The first of these things that `before` could read and `now` could not: then the two tell nothing about a change of
/// the org.
[[nodiscard]] std::optional<Error> noLongerReadable(const OrgSnapshot &before, const OrgSnapshot &now);

} // namespace applink::setup
