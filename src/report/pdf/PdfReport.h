// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace applink::report {

/// The report on A4 pages with a line above and below each, as real text. Needs a QGuiApplication (offscreen is
/// enough); it is a library of its own so that nothing else of report does.
class PdfReport
{
public:
    [[nodiscard]] static QByteArray write(const Report &report);
};

} // namespace applink::report
