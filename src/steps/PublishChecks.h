// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/Services.h"
#include "verify/Finding.h"

#include <memory>

namespace applink::steps {

/// The looks behind E3, E7, E8 and E9: the API spec file, what AppLink lists as published, what the org holds of it and
/// who may call it (product.md, check catalogue; facts/heroku-applink.md 5.4, 9.3). Each reads; none changes anything.

[[nodiscard]] Task<verify::Finding> lookAtApiSpec(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtPublication(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtPublishedService(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtCallers(std::shared_ptr<Services> services);

/// Asks the org for its External Services, unless that is under way; E8 waits for this answer. Needs an org.
void askForPublishedServices(Services *services);

/// Names of the permission sets that callers of the published app need: the one that publishing makes, called like the
/// client, and those that the API spec names (facts/heroku-applink.md 5.4).
[[nodiscard]] QStringList permissionSetsOfCallers(const Services &services);

} // namespace applink::steps
