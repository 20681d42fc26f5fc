// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/SetupFile.h"

#include <QString>

namespace applink::app {

/// The built-in example for the practice org: what `--practice` without a file uses.
[[nodiscard]] Result<setup::SetupFile> exampleSetup();
/// Where its API spec lies, for everybody who reads a file: a resource.
[[nodiscard]] QString exampleFolder();

} // namespace applink::app
