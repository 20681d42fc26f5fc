// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Figures.h"

#include <QString>

namespace applink::bench {

struct Programs
{
    QString setup;   ///< applink-setup
    QString window;  ///< bench-window
    QString browser; ///< practice-browser, which plays the person
    QString example; ///< folder of the example setup
};

/// From a new org to every check: `apply --yes --connect --publish` on an org in a process of its own, which begins
/// empty each time. Prints the best of `runs`: whatever else the machine does only adds.
void measureApply(const Programs &programs, int latencyMs, int runs, const Figures &figures);

} // namespace applink::bench
