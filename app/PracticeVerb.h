// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace applink::app {

/// `applink-setup practice`: starts the services, prints one line of JSON (contracts.md section 4), and runs until it
/// is ended by a signal or --timeout, which is how it is meant to end: exit code 0. Needs a QCoreApplication.
[[nodiscard]] int runPractice(const CommandLine &line);

} // namespace applink::app
