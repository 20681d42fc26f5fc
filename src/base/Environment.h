// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

#include <functional>

namespace applink::base {

/// Reads an environment variable; a test passes its own. Empty when unset.
using EnvironmentReader = std::function<QString(const char *name)>;

inline QString systemEnvironment(const char *name)
{
    return qEnvironmentVariable(name);
}

} // namespace applink::base
