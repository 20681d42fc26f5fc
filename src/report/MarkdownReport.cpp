// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MarkdownReport.h"

#include "base/Redaction.h"
#include "report/ReportText.h"

#include <QCoreApplication>

namespace applink::report {

using namespace Qt::StringLiterals;
using verify::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::report::MarkdownReport)
};

QString sign(Status status)
{
    switch (status) {
    case Status::Passed:
        return u"✅"_s;
    case Status::Warning:
        return u"⚠️"_s;
    case Status::Failed:
        return u"❌"_s;
    default:
        return u"❔"_s;
    }
}

QString row(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + cell + u" |"_s;
    return line + u'\n';
}

QString table(const QStringList &titles, const QList<QStringList> &rows)
{
    QString out = row(titles) + row(QStringList(titles.size(), u"---"_s));
    for (const QStringList &cells : rows)
        out += row(cells);
    return out + u'\n';
}

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + MarkdownReport::escaped(text) + u"\n\n"_s;
}

QString errorText(const Error &error)
{
    QString out = MarkdownReport::escaped(error.summary);
    if (!error.detail.isEmpty())
        out += u" ("_s + MarkdownReport::escaped(error.detail) + u")"_s;
    return out;
}

QString checks(const Report &report)
{
    QString out = heading(2, Text::tr("Checks"));
    for (const int step : report.stepsWithResults()) {
        out += heading(3, report.stepTitle(step));
        QList<QStringList> rows;
        for (const auto &result : report.resultsOf(step)) {
            QStringList found;
            for (const QString &text : {result.finding.reason, result.finding.remedy}) {
                if (!text.isEmpty())
                    found.append(MarkdownReport::escaped(text));
            }
            for (const auto &seen : result.finding.evidence)
                found.append(MarkdownReport::escaped(u"%1: %2"_s.arg(seen.what, seen.value)));
            rows.append({sign(result.finding.status) + u' ' +
                             MarkdownReport::escaped(verify::statusLabel(result.finding.status)),
                         result.id, MarkdownReport::escaped(result.title), found.join(u"<br>"_s)});
        }
        out += table({Text::tr("Status"), Text::tr("Id"), Text::tr("Check"), Text::tr("Found")}, rows);
    }
    return out;
}

QString applied(const Report &report)
{
    QString out =
        heading(2, report.applied->checkOnly ? Text::tr("Check only: nothing was written") : Text::tr("What was done"));
    if (report.applied->error)
        out += errorText(*report.applied->error) + u"\n\n"_s;
    QList<QStringList> rows;
    for (const auto &step : report.applied->steps)
        rows.append({MarkdownReport::escaped(report.stepTitle(step.step)),
                     MarkdownReport::escaped(ReportText::appliedLabel(step, *report.applied)),
                     (MarkdownReport::escaped(step.deployId) + u' ' + (step.error ? errorText(*step.error) : QString()))
                         .trimmed()});
    if (!rows.isEmpty())
        out += table({Text::tr("Step"), Text::tr("Outcome"), Text::tr("Details")}, rows);
    for (const auto &problem : report.applied->problems)
        out += u"- "_s + MarkdownReport::escaped(u"%1: %2"_s.arg(problem.name, problem.text)) + u'\n';
    return report.applied->problems.isEmpty() ? out : out + u'\n';
}

QString plan(const Report &report)
{
    QString out = heading(2, Text::tr("Plan")) + MarkdownReport::escaped(ReportText::counts(*report.plan)) + u"\n\n"_s;
    for (const auto &blocker : report.plan->blockedBy)
        out += u"- "_s + MarkdownReport::escaped(Text::tr("Blocked: %1").arg(blocker.text)) + u"\n\n"_s;
    QList<QStringList> rows;
    for (const auto &change : report.plan->changes) {
        const QStringList start{QString::number(change.step),
                                MarkdownReport::escaped(ReportText::actionLabel(change.action)),
                                MarkdownReport::escaped(u"%1 %2"_s.arg(change.component, change.name))};
        if (change.fields.isEmpty())
            rows.append(start + QStringList{{}, {}, {}});
        for (const auto &field : change.fields)
            rows.append(start + QStringList{MarkdownReport::escaped(field.name),
                                            MarkdownReport::escaped(ReportText::value(field.before)),
                                            MarkdownReport::escaped(ReportText::value(field.after))});
    }
    if (rows.isEmpty())
        return out;
    return out + table({Text::tr("Step"), Text::tr("Action"), Text::tr("Component"), Text::tr("Field"),
                        Text::tr("Before"), Text::tr("After")},
                       rows);
}

} // namespace

QString MarkdownReport::escaped(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|!~&"_s;
    QString out;
    for (const QChar c : base::redacted(text)) {
        if (c == u'\n' || c == u'\r') {
            out += u' ';
            continue;
        }
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QByteArray MarkdownReport::write(const Report &report)
{
    QString out = heading(1, ReportText::title());
    if (report.practice)
        out += u"> **"_s + escaped(ReportText::practiceBanner(report)) + u"**\n\n"_s;
    out += u"**"_s + escaped(ReportText::verdict(report)) + u"**"_s;
    if (report.verification)
        out += u' ' + escaped(ReportText::counts(*report.verification));
    out += u"\n\n"_s;
    for (const auto &[label, value] : ReportText::facts(report))
        out += u"- "_s + escaped(label) + u": "_s + escaped(value) + u'\n';
    out += u'\n';
    if (report.error)
        out += heading(2, Text::tr("Why it could not run")) + errorText(*report.error) + u"\n\n"_s;
    if (report.verification)
        out += checks(report);
    if (report.applied)
        out += applied(report);
    if (report.plan)
        out += plan(report);
    for (const QString &note : report.notes)
        out += escaped(note) + u"\n\n"_s;
    while (out.endsWith(u"\n\n"_s))
        out.chop(1);
    return out.toUtf8();
}

} // namespace applink::report
