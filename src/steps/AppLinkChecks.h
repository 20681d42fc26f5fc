// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Task.h"
#include "steps/Services.h"
#include "verify/Finding.h"

#include <memory>

namespace applink::steps {

/// The looks behind E1, E2, E4 and E6: account, add-on and connection (product.md, check catalogue;
/// facts/heroku-applink.md 9.3); E5 is lookAtConsent(). Each reads; none changes anything.

[[nodiscard]] Task<verify::Finding> lookAtAddon(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtAuthorizeEndpoint(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtConnection(std::shared_ptr<Services> services);
[[nodiscard]] Task<verify::Finding> lookAtStoredConnection(std::shared_ptr<Services> services);

/// A service's error as a finding: what the service refused is failed, what kept us from looking is "could not tell".
[[nodiscard]] verify::Finding findingFor(const Error &error, verify::Fix fix = verify::Fix::RunAgain);
/// Skipped, because nobody named an app and a connection.
[[nodiscard]] verify::Finding nothingNamed();

} // namespace applink::steps
