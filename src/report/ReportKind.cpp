// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportKind.h"

#include "report/HtmlReport.h"
#include "report/JUnitReport.h"
#include "report/JsonReport.h"
#include "report/MarkdownReport.h"

#include <QFileInfo>

namespace applink::report {

using namespace Qt::StringLiterals;

std::optional<ReportKind> reportKindFor(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"html"_s || ending == u"htm"_s)
        return ReportKind::Html;
    if (ending == u"pdf"_s)
        return ReportKind::Pdf;
    if (ending == u"json"_s)
        return ReportKind::Json;
    if (ending == u"md"_s)
        return ReportKind::Markdown;
    if (ending == u"xml"_s)
        return ReportKind::JUnit;
    return std::nullopt;
}

QString knownReportEndings()
{
    return u".html, .pdf, .json, .md, .xml"_s;
}

QByteArray render(ReportKind kind, const Report &report)
{
    switch (kind) {
    case ReportKind::Html:
        return HtmlReport::write(report);
    case ReportKind::Json:
        return JsonReport::write(report);
    case ReportKind::Markdown:
        return MarkdownReport::write(report);
    case ReportKind::JUnit:
        return JUnitReport::write(report);
    case ReportKind::Pdf:
        break;
    }
    Q_ASSERT_X(false, "render", "PDF is written by PdfReport");
    return {};
}

} // namespace applink::report
