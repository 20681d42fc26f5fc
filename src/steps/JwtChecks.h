// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/Services.h"
#include "verify/Finding.h"

#include <memory>
#include <optional>

namespace applink::steps {

/// What the checks U3, E5 and E6 look at where the connection is made by JWT. There is no person at a browser then and
/// no consent page, so they look at what stands in their place; where that can't be seen, they say so.

/// U3: the user whom AppLink acts as is active and pre-authorized, whoever is signed in here.
[[nodiscard]] Task<verify::Finding> lookAtJwtUserAccess(std::shared_ptr<Services> services);
/// E5: nobody is asked, so what AppLink may do are the app's scopes. Nothing where the connection is known to be made
/// in a browser in spite of the settings: then the consent page counts.
[[nodiscard]] std::optional<verify::Finding> lookAtScopesInsteadOfConsent(const Services &services);
/// E6: the connection acts as somebody else than planned; nothing when it is as planned, or AppLink does not say.
[[nodiscard]] std::optional<verify::Finding> jwtUserMismatch(const Services &services,
                                                             const QList<verify::Evidence> &evidence);

} // namespace applink::steps
