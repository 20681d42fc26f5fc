// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>

namespace applink::report {

/// The report for a ticket or a wiki: GitHub-flavoured Markdown. Text from outside cannot break out of its place.
class MarkdownReport
{
public:
    [[nodiscard]] static QByteArray write(const Report &report);
    /// Text that Markdown shows as it is, on one line, also in a table.
    [[nodiscard]] static QString escaped(const QString &text);
};

} // namespace applink::report
