// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/PdfReport.h"

#include "base/Redaction.h"
#include "report/Html.h"
#include "report/ReportText.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>

namespace applink::report {

using namespace Qt::StringLiterals;
using verify::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::report::PdfReport)
};

QString colour(Status status)
{
    switch (status) {
    case Status::Passed:
        return u"#1a7f4b"_s;
    case Status::Warning:
        return u"#8a5a00"_s;
    case Status::Failed:
        return u"#b3261e"_s;
    default:
        return u"#4a5a75"_s;
    }
}

QString coloured(const QString &hex, const QString &inner)
{
    return u"<span style=\"color:"_s + hex + u"\">"_s + inner + u"</span>"_s;
}

QString soft(const QString &text)
{
    return text.isEmpty() ? QString() : tag("div", coloured(u"#5a6675"_s, html(text)));
}

/// QTextDocument knows no borders of cells by CSS; attributes work (facts/qt.md section 9).
QString table(const QString &rows)
{
    return u"<table width=\"100%\" border=\"1\" bordercolor=\"#dde2e9\" cellspacing=\"0\" cellpadding=\"5\" "
           "style=\"border-style:solid; border-collapse:collapse; margin-bottom:8px\">"_s +
           rows + u"</table>"_s;
}

QString headRow(const QStringList &titles)
{
    QString cells;
    for (const QString &title : titles)
        cells += u"<th align=\"left\" bgcolor=\"#eef1f5\">"_s + html(title) + u"</th>"_s;
    return tag("thead", tag("tr", cells));
}

QString cell(int percent, const QString &inner)
{
    return u"<td width=\""_s + QString::number(percent) + u"%\">"_s + inner + u"</td>"_s;
}

QString errorText(const Error &error)
{
    return tag("div", html(error.summary)) + soft(error.detail);
}

QString checks(const Report &report)
{
    QString out = tag("h2", html(Text::tr("Checks")));
    for (const int step : report.stepsWithResults()) {
        QString rows = headRow({Text::tr("Check"), Text::tr("Found"), Text::tr("Status")});
        for (const auto &result : report.resultsOf(step)) {
            const auto &finding = result.finding;
            QString found;
            for (const QString &text : {finding.reason, finding.remedy}) {
                if (!text.isEmpty())
                    found += tag("div", html(text));
            }
            for (const auto &seen : finding.evidence)
                found += soft(u"%1: %2"_s.arg(seen.what, seen.value));
            rows += tag("tr", cell(33, tag("b", html(result.id)) + u' ' + html(result.title)) + cell(52, found) +
                                  cell(15, coloured(colour(finding.status),
                                                    tag("b", html(verify::statusLabel(finding.status))))));
        }
        out += tag("h3", html(report.stepTitle(step))) + table(rows);
    }
    return out;
}

QString applied(const Report &report)
{
    QString out = tag("h2", html(report.applied->checkOnly ? Text::tr("Check only: nothing was written")
                                                           : Text::tr("What was done")));
    if (report.applied->error)
        out += errorText(*report.applied->error);
    QString rows;
    for (const auto &step : report.applied->steps)
        rows += tag("tr", cell(50, html(report.stepTitle(step.step))) +
                              cell(15, html(ReportText::appliedLabel(step, *report.applied))) +
                              cell(35, html(step.deployId) + (step.error ? errorText(*step.error) : QString())));
    if (!rows.isEmpty())
        out += table(headRow({Text::tr("Step"), Text::tr("Outcome"), Text::tr("Details")}) + rows);
    for (const auto &problem : report.applied->problems)
        out += tag("p", tag("b", html(problem.name)) + u": "_s + html(problem.text)) + soft(problem.detail);
    return out;
}

QString plan(const Report &report)
{
    QString out = tag("h2", html(Text::tr("Plan"))) + tag("p", html(ReportText::counts(*report.plan)));
    for (const auto &blocker : report.plan->blockedBy)
        out += tag("p", html(Text::tr("Blocked: %1").arg(blocker.text)));
    for (const auto &change : report.plan->changes) {
        out += tag("p", tag("b", html(ReportText::actionLabel(change.action))) + u": "_s + html(change.name) + u' ' +
                            coloured(u"#5a6675"_s, html(change.component)));
        QString rows;
        for (const auto &field : change.fields)
            rows += tag("tr", cell(34, html(field.name)) + cell(33, html(ReportText::value(field.before))) +
                                  cell(33, html(ReportText::value(field.after))));
        if (!rows.isEmpty())
            out += table(headRow({Text::tr("Field"), Text::tr("Before"), Text::tr("After")}) + rows);
    }
    return out;
}

QString body(const Report &report)
{
    QString out;
    if (report.practice)
        out += tag("p", tag("b", coloured(u"#8a5a00"_s, html(ReportText::practiceBanner(report)))));
    out += tag("h1", html(ReportText::title())) + tag("p", tag("b", html(ReportText::verdict(report))));
    if (report.verification)
        out += tag("p", html(ReportText::counts(*report.verification)));
    QString rows;
    for (const auto &[label, value] : ReportText::facts(report))
        rows += tag("tr", cell(30, coloured(u"#5a6675"_s, html(label))) + cell(70, html(value)));
    out += table(rows);
    if (report.error)
        out += tag("h2", html(Text::tr("Why it could not run"))) + errorText(*report.error);
    if (report.verification)
        out += checks(report);
    if (report.applied)
        out += applied(report);
    if (report.plan)
        out += plan(report);
    for (const QString &note : report.notes)
        out += soft(note);
    return out;
}

} // namespace

QByteArray PdfReport::write(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(u"AppLink Setup %1"_s.arg(report.programVersion));
        writer.setTitle(ReportText::title());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 15, 18, 15), QPageLayout::Millimeter);
        writer.setResolution(300);

        QTextDocument document;
        QFont font(u"sans-serif"_s);
        font.setPointSizeF(9.5);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        document.documentLayout()->setPaintDevice(&writer);
        document.setHtml(body(report));

        QPainter painter(&writer);
        painter.setFont(font);
        const qreal line = QFontMetricsF(font, &writer).height();
        const qreal head = 2 * line; // above and below the text of each page
        const QSizeF area(writer.width(), writer.height() - 2 * head);
        document.setPageSize(area);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = QPalette(Qt::black, Qt::white); // a dark application palette would print white on white
        const QString left = report.org().name.isEmpty() ? report.org().url : report.org().name;
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.setPen(QColor(u"#5a6675"_s));
            painter.drawText(QRectF(0, 0, area.width(), line), Qt::AlignLeft, base::redacted(left));
            painter.drawText(QRectF(0, 0, area.width(), line), Qt::AlignRight,
                             report.practice ? ReportText::practiceBanner(report) : ReportText::title());
            painter.drawText(QRectF(0, head + area.height() + line, area.width(), line), Qt::AlignLeft,
                             ReportText::time(report.madeAt));
            painter.drawText(QRectF(0, head + area.height() + line, area.width(), line), Qt::AlignRight,
                             Text::tr("Page %1 of %2").arg(page + 1).arg(pages));
            painter.save();
            painter.translate(0, head - page * area.height());
            context.clip = QRectF(0, page * area.height(), area.width(), area.height());
            painter.setClipRect(context.clip);
            document.documentLayout()->draw(&painter, context);
            painter.restore();
        }
    }
    return bytes;
}

} // namespace applink::report
