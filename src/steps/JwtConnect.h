// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "heroku/JwtConnection.h"
#include "steps/Services.h"

#include <memory>

namespace applink::steps {

/// Everything that connecting by JWT needs, looked at before the key leaves the computer (facts/heroku-applink.md 3.6):
/// the key file can be read and belongs to the certificate that the app holds, the certificate is valid, the org knows
/// the app, and the user is pre-authorized. The first thing that is not so is the error, with what to do about it; an
/// org that does not know the app yet is heroku::code::appNotPublished.
[[nodiscard]] Task<Result<heroku::JwtConnectionRequest>> prepareJwtConnection(std::shared_ptr<Services> services);

} // namespace applink::steps
