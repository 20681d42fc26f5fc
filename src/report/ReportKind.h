// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace applink::report {

/// The kinds of report file, chosen by the ending of the name (contracts.md section 1).
enum class ReportKind { Html, Pdf, Json, Markdown, JUnit };

/// None for an ending that we do not know.
[[nodiscard]] std::optional<ReportKind> reportKindFor(const QString &fileName);
/// ".html, .pdf, .json, .md, .xml": what reportKindFor() knows, for a message.
[[nodiscard]] QString knownReportEndings();
/// The file's content. Not for Pdf, which needs Qt Gui: report/pdf/PdfReport.h.
[[nodiscard]] QByteArray render(ReportKind kind, const Report &report);

} // namespace applink::report
