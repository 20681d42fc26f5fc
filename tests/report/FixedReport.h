// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

namespace applink::test {

/// A report with something of everything, the same in each run: every status, a plan with before and after, an apply
/// that failed in one step, text that tries to break out of its place, and a secret that must not come through.
report::Report fixedReport();
/// The org is ready: nothing to do, all checks passed.
report::Report readyReport();
/// The run could not take place.
report::Report failedRun();

/// What fixedReport() has planted; no writer may show it.
inline constexpr char plantedSecret[] = "HRKU-planted-0123456789";
inline constexpr char plantedSession[] = "00Dxx0000001gPF!AQEAQplantedSession.x";

} // namespace applink::test
