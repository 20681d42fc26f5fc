// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TextOutput.h"

#include "report/ReportText.h"

#include <QCoreApplication>

namespace applink::app {

using namespace Qt::StringLiterals;
using Colour = Terminal::Colour;
using verify::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::app::TextOutput)
};

constexpr int statusWidth = 20;

/// A word in the first column: as wide as the widest in any language, and never without a blank after it.
QString column(const QString &label)
{
    return label.leftJustified(statusWidth - 2) + u"  "_s;
}

Colour colourOf(Status status)
{
    switch (status) {
    case Status::Passed:
        return Colour::Good;
    case Status::Warning:
        return Colour::Warn;
    case Status::Failed:
        return Colour::Bad;
    default:
        return Colour::Soft;
    }
}

Colour colourOf(setup::Action action)
{
    switch (action) {
    case setup::Action::Create:
        return Colour::Good;
    case setup::Action::Update:
        return Colour::Warn;
    case setup::Action::None:
        break;
    }
    return Colour::Soft;
}

/// Lines after the first are moved under it.
QString indented(const QString &text, int by)
{
    return QString(by, u' ') + QString(text).replace(u'\n', u'\n' + QString(by, u' ')) + u'\n';
}

} // namespace

QString TextOutput::heading(const QString &text) const
{
    return u'\n' + m_terminal.coloured(Colour::Bold, text) + u'\n';
}

QString TextOutput::org(const report::Report &report) const
{
    const auto org = report.org();
    QStringList parts;
    for (const QString &part : {org.kindLabel.isEmpty() ? org.name : u"%1 (%2)"_s.arg(org.name, org.kindLabel),
                                report::ReportText::address(org), org.user, org.release}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString out = report.practice
                      ? m_terminal.coloured(Colour::Warn, report::ReportText::practiceBanner(report)) + u'\n'
                      : QString();
    return out + Text::tr("Org: %1").arg(parts.join(u", "_s)) + u'\n';
}

QString TextOutput::plan(const report::Report &report) const
{
    const setup::Plan &plan = *report.plan;
    QString out = heading(Text::tr("Plan for %1: %2").arg(plan.apiName, report::ReportText::counts(plan)));
    int step = -1;
    for (const auto &change : plan.changes) {
        if (change.step != step) {
            step = change.step;
            out += report.stepTitle(step) + u'\n';
        }
        const QString label = column(report::ReportText::actionLabel(change.action));
        out += u"  "_s + m_terminal.coloured(colourOf(change.action), label) + change.component + u' ' + change.name +
               u'\n';
        for (const auto &field : change.fields)
            out += indented(u"%1: %2 → %3"_s.arg(field.name, report::ReportText::value(field.before),
                                                 report::ReportText::value(field.after)),
                            statusWidth + 4);
    }
    for (const auto &blocker : plan.blockedBy)
        out += m_terminal.coloured(Colour::Bad, Text::tr("Blocked: %1").arg(blocker.text)) + u'\n';
    return out;
}

QString TextOutput::applied(const report::Report &report) const
{
    const setup::ApplyOutcome &outcome = *report.applied;
    QString out;
    if (!outcome.steps.isEmpty())
        out += heading(outcome.checkOnly ? Text::tr("Check only: nothing was written") : Text::tr("Applied"));
    for (const auto &step : outcome.steps) {
        const bool done =
            step.status == setup::AppliedStep::Status::Done || report::ReportText::isAccepted(step, outcome);
        const QString label = column(report::ReportText::appliedLabel(step, outcome));
        out += u"  "_s + m_terminal.coloured(done ? Colour::Good : Colour::Bad, label) + report.stepTitle(step.step);
        out += (step.deployId.isEmpty() ? QString() : u" ("_s + step.deployId + u')') + u'\n';
    }
    for (const auto &problem : outcome.problems) {
        const QString where = problem.element.isEmpty() ? problem.name : problem.name + u'.' + problem.element;
        out += indented(
            m_terminal.coloured(problem.isWarning ? Colour::Warn : Colour::Bad, where) + u": "_s + problem.text, 2);
    }
    return out;
}

QString TextOutput::checks(const report::Report &report, bool problemsOnly) const
{
    QString out;
    for (const int step : report.stepsWithResults()) {
        QString lines;
        for (const auto &result : report.resultsOf(step)) {
            const auto &finding = result.finding;
            if (problemsOnly && finding.status == Status::Passed)
                continue;
            const QString label = column(verify::statusLabel(finding.status));
            lines += u"  "_s + m_terminal.coloured(colourOf(finding.status), label) + result.id.leftJustified(4) +
                     result.title + u'\n';
            if (finding.status == Status::Passed)
                continue;
            if (!finding.reason.isEmpty())
                lines += indented(finding.reason, statusWidth + 6);
            if (!finding.remedy.isEmpty())
                lines += indented(Text::tr("To do: %1").arg(finding.remedy), statusWidth + 6);
        }
        if (!lines.isEmpty())
            out += heading(report.stepTitle(step)) + lines;
    }
    return out;
}

QString TextOutput::verdict(const report::Report &report) const
{
    QString out = u'\n' + m_terminal.coloured(Colour::Bold, report::ReportText::verdict(report));
    if (report.verification)
        out += u' ' + report::ReportText::counts(*report.verification) + u'.';
    return out + u'\n' + verify::verdictName(report.verdict()) + u'\n';
}

QString TextOutput::error(const Error &error)
{
    QString out = error.summary;
    if (!error.detail.isEmpty())
        out += u'\n' + error.detail;
    if (!error.requestId.isEmpty())
        out += u'\n' + Text::tr("Request id: %1").arg(error.requestId);
    return out;
}

} // namespace applink::app
