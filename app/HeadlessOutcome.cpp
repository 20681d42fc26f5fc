// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a HeadlessRun: what is printed, which file is written, and the exit code.
#include "app/HeadlessRun.h"

#include "report/JsonReport.h"
#include "report/ReportKind.h"
#include "report/ReportText.h"
#include "report/pdf/PdfReport.h"
#include "steps/Step.h"
#include "storage/FileAccess.h"

namespace applink::app {

using namespace Qt::StringLiterals;
using verify::Verdict;

int HeadlessRun::exitCodeOf(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Ready:
    case Verdict::ReadyWithWarnings:
        return AllWell;
    case Verdict::Problems:
        return ChangesOrProblems;
    case Verdict::Incomplete:
        return CouldNotTell;
    case Verdict::CouldNotRun:
        break;
    }
    return CouldNotRun;
}

Result<Done> HeadlessRun::writeReport()
{
    const auto kind = report::reportKindFor(m_line.output); // the command line has refused other endings
    const QByteArray content =
        *kind == report::ReportKind::Pdf ? report::PdfReport::write(m_report) : report::render(*kind, m_report);
    auto written = storage::writeFile(m_line.output, content, storage::Access::Shared);
    m_reportFailed = !written;
    return written;
}

int HeadlessRun::conclude()
{
    m_report.madeAt = QDateTime::currentDateTimeUtc();
    const bool isPlan = m_line.verb == Verb::Plan;
    if (m_line.json) {
        const JsonTree tree = isPlan                       ? report::JsonReport::plan(m_report)
                              : m_line.verb == Verb::Apply ? report::JsonReport::whole(m_report)
                                                           : report::JsonReport::verification(m_report);
        m_terminal.out(QString::fromUtf8(report::JsonReport::text(tree)));
    } else {
        QString text;
        if (isPlan)
            text = m_text.org(m_report) + m_text.plan(m_report);
        else if (m_report.verification)
            text = (m_line.verb == Verb::Apply || m_line.quiet ? QString() : m_text.org(m_report)) +
                   m_text.checks(m_report, m_line.quiet);
        if (!m_line.quiet) {
            for (const QString &note : std::as_const(m_report.notes))
                text += u'\n' + note;
            text += m_report.notes.isEmpty() ? QString() : u"\n"_s;
        }
        if (m_line.quiet && m_report.practice) // nobody is to take it for a real org's verdict
            text += report::ReportText::practiceBanner(m_report) + u'\n';
        if (m_report.verification)
            text += m_text.verdict(m_report);
        m_terminal.out(text);
    }
    if (isPlan && !m_report.plan->nothingToDo())
        return ChangesOrProblems;
    if (isPlan) // a plan without a change is blocked only by what it could not find out
        return m_report.plan->blockedBy.isEmpty() ? AllWell : CouldNotTell;
    if (m_line.checkOnly)
        return m_report.applied->succeeded() && m_report.plan->blockedBy.isEmpty() ? AllWell : ChangesOrProblems;
    const int code = exitCodeOf(m_report.verdict());
    // Green checks do not excuse an apply that did not finish.
    const bool unfinished = m_report.applied && (m_report.applied->error || !m_report.plan->blockedBy.isEmpty());
    return unfinished && code == AllWell ? ChangesOrProblems : code;
}

int HeadlessRun::fail(const Error &error)
{
    m_terminal.complain(TextOutput::error(error));
    m_report.madeAt = QDateTime::currentDateTimeUtc();
    m_report.error = error;
    if (m_line.verb != Verb::Plan && !m_report.verification) {
        // Every check appears, always; none of them has looked.
        verify::Verification none;
        for (const auto &check : steps::allChecks(m_workflow.services()))
            none.results.append(
                {check.id, check.step, check.title(), verify::Finding::skipped(tr("The verification could not run."))});
        m_report.verification = none;
    }
    if (m_line.verb == Verb::Report && !m_reportFailed && error.kind != ErrorKind::Cancelled) {
        // Else the report of an earlier run would be taken for the one of this.
        if (const auto written = writeReport(); !written)
            m_terminal.complain(TextOutput::error(written.error()));
    }
    if (m_line.json) {
        const JsonTree tree = m_line.verb == Verb::Plan    ? report::JsonReport::couldNotRun(error)
                              : m_line.verb == Verb::Apply ? report::JsonReport::whole(m_report)
                                                           : report::JsonReport::verification(m_report);
        m_terminal.out(QString::fromUtf8(report::JsonReport::text(tree)));
    }
    return m_stopCode != 0 ? m_stopCode : CouldNotRun;
}

} // namespace applink::app
