// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/AuthorizeProbe.h"
#include "steps/Services.h"

#include <memory>

namespace applink::steps {

/// Asks the org's authorize endpoint, before any login, whether it knows the app (facts/salesforce.md 4.4).
Task<salesforce::ProbeResult> askAuthorizeEndpoint(std::shared_ptr<Services> services);
/// The same, once for all checks of a run. O9 and E2
/// both want to know and run at the same time: the first one asks, the other waits for the same answer.
/// Inconclusive, with a text that says why, when there is no consumer key to ask with.
Task<salesforce::ProbeResult> probeAuthorize(std::shared_ptr<Services> services);

} // namespace applink::steps
