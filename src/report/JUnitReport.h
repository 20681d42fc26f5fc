// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace applink::report {

/// The checks as JUnit XML, for the pages of a build server: a suite for each step, a case for each check. Failed is a
/// failure, "could not tell" an error (it is not a pass), a warning passes with its text in system-out.
class JUnitReport
{
public:
    [[nodiscard]] static QByteArray write(const Report &report);
};

} // namespace applink::report
