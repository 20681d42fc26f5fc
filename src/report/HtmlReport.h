// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace applink::report {

/// One self-contained page that a person would hand over: light and dark, made for print too, no script, nothing loaded
/// from elsewhere (its content security policy forbids it), everything escaped and redacted.
class HtmlReport
{
public:
    [[nodiscard]] static QByteArray write(const Report &report);
};

} // namespace applink::report
