// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace applink::app {

/// The wizard: makes the QApplication, the window and what it needs of the world, and runs them.
[[nodiscard]] int runWindow(const CommandLine &line, int &argc, char **argv);

} // namespace applink::app
