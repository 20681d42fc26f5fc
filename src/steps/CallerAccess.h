// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "steps/Services.h"

#include <QStringList>

#include <memory>

namespace applink::steps {

/// Gives the signed-in user those permission sets that callers of the published app need and the user lacks (E9,
/// facts/heroku-applink.md 5.4), but none of `except`, whatever its capitals. The names that were assigned; empty when
/// nothing was missing. Reads the API spec first where no check has; the permission sets must have been created by a
/// publish.
Task<Result<QStringList>> assignCallerPermissionSets(std::shared_ptr<Services> services, QStringList except = {});

/// Those of them that the org has: before a publish, the ones that it will not make. They may allow anything, so that
/// nobody is given one without having said so.
Task<Result<QStringList>> callerPermissionSetsInOrg(std::shared_ptr<Services> services);

} // namespace applink::steps
