// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/HtmlReport.h"

#include "report/Html.h"
#include "report/ReportText.h"

#include <QCoreApplication>
#include <QFile>

namespace applink::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::report::HtmlReport)
};

/// A shape for each status, so that colour is never the only sign.
const QString symbols =
    u"<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\">"
    "<symbol id=\"passed\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"currentColor\"/>"
    "<path d=\"M5.5 10.5l3 3 6-6.5\" fill=\"none\" stroke=\"var(--card)\" stroke-width=\"2\"/></symbol>"
    "<symbol id=\"warning\" viewBox=\"0 0 20 20\"><path d=\"M10 1.5L19 18H1z\" fill=\"currentColor\"/>"
    "<path d=\"M10 7v5M10 14v2\" stroke=\"var(--card)\" stroke-width=\"2\"/></symbol>"
    "<symbol id=\"failed\" viewBox=\"0 0 20 20\"><rect x=\"1\" y=\"1\" width=\"18\" height=\"18\" rx=\"3\" "
    "fill=\"currentColor\"/>"
    "<path d=\"M6 6l8 8M14 6l-8 8\" stroke=\"var(--card)\" stroke-width=\"2\"/></symbol>"
    "<symbol id=\"skipped\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" "
    "stroke=\"currentColor\" stroke-width=\"2\"/>"
    "<path d=\"M6 10h8\" stroke=\"currentColor\" stroke-width=\"2\"/></symbol>"
    "<symbol id=\"couldNotTell\" viewBox=\"0 0 20 20\"><circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"none\" "
    "stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"3 2\"/>"
    "<path d=\"M7.5 8a2.5 2.5 0 1 1 2.5 2.5v1.5M10 14v1.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\"/></symbol></svg>\n"_s;

QString styleSheet()
{
    QFile file(u":/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString paragraph(const char *cls, const QString &text)
{
    return text.isEmpty() ? QString() : tag("p", cls, html(text));
}

QString header(const Report &report)
{
    QString out = tag("h1", html(ReportText::title()));
    out += paragraph("counts", report.org().name.isEmpty() ? report.org().url : report.org().name);
    QString verdict = tag("span", html(ReportText::verdict(report)));
    if (report.verification)
        verdict += tag("span", "counts", html(ReportText::counts(*report.verification)));
    out += u"<div class=\"verdict %1\">%2</div>\n"_s.arg(verify::verdictName(report.verdict()), verdict);
    QString facts;
    for (const auto &[label, value] : ReportText::facts(report))
        facts += tag("dt", html(label)) + tag("dd", html(value)) + u'\n';
    return out + tag("dl", "facts card", facts) + u'\n';
}

QString errorBlock(const Error &error)
{
    QString out = paragraph("", error.summary);
    if (!error.detail.isEmpty())
        out += tag("pre", html(error.detail));
    if (!error.requestId.isEmpty())
        out += paragraph("evidence", Text::tr("Request id: %1").arg(error.requestId));
    return out;
}

QString evidenceList(const QList<verify::Evidence> &evidence)
{
    QString out;
    for (const auto &seen : evidence) {
        QString line = tag("b", html(seen.what)) + u": "_s + html(seen.value);
        if (!seen.source.isEmpty())
            line += u" "_s + tag("span", "source", u"("_s + html(seen.source) + u")"_s);
        out += tag("div", "evidence", line);
    }
    return out;
}

QString checkItem(const verify::CheckResult &result)
{
    const verify::Finding &finding = result.finding;
    const QString status = verify::statusName(finding.status);
    QString more = paragraph("", finding.reason) + paragraph("remedy", finding.remedy) + evidenceList(finding.evidence);
    if (!finding.detail.isEmpty())
        more += tag("pre", html(finding.detail));
    const QString took = ReportText::duration(finding.durationMs);
    return u"<li id=\""_s + html(result.id) + u"\"><svg class=\"icon "_s + status +
           u"\" aria-hidden=\"true\"><use href=\"#"_s + status + u"\"/></svg>"_s +
           tag("div", tag("span", "id", html(result.id)) + html(result.title)) + u"<span class=\"status "_s + status +
           u"\""_s + (took.isEmpty() ? QString() : u" title=\""_s + html(took) + u'"') + u'>' +
           html(verify::statusLabel(finding.status)) + u"</span>"_s +
           (more.isEmpty() ? QString() : tag("div", "more", more)) + u"</li>\n"_s;
}

QString checks(const Report &report)
{
    QString out = tag("h2", html(Text::tr("Checks"))) + u'\n';
    for (const int step : report.stepsWithResults()) {
        QString items;
        for (const auto &result : report.resultsOf(step))
            items += checkItem(result);
        out += tag("h3", html(report.stepTitle(step))) + u'\n' + tag("ul", "checks", u'\n' + items) + u'\n';
    }
    return tag("section", out);
}

QString badge(const QString &cls, const QString &label)
{
    return u"<span class=\"badge "_s + cls + u"\">"_s + html(label) + u"</span>"_s;
}

QString headRow(const QStringList &titles)
{
    QString cells;
    for (const QString &title : titles)
        cells += tag("th", html(title));
    return tag("thead", tag("tr", cells)) + u'\n';
}

QString changeTable(const setup::Change &change)
{
    QString out = tag("p", badge(setup::actionName(change.action), ReportText::actionLabel(change.action)) + u' ' +
                               tag("b", html(change.name)) + u' ' + tag("span", "counts", html(change.component)));
    if (change.action != setup::Action::None)
        out += paragraph("evidence", change.reason);
    if (change.fields.isEmpty())
        return out + u'\n';
    QString rows;
    for (const auto &field : change.fields)
        rows +=
            tag("tr", tag("td", html(field.name)) + tag("td", "value before", html(ReportText::value(field.before))) +
                          tag("td", "value", html(ReportText::value(field.after)))) +
            u'\n';
    return out +
           tag("table", headRow({Text::tr("Field"), Text::tr("Before"), Text::tr("After")}) + tag("tbody", rows)) +
           u'\n';
}

QString plan(const Report &report)
{
    QString out = tag("h2", html(Text::tr("Plan"))) + paragraph("counts", ReportText::counts(*report.plan)) + u'\n';
    if (report.plan->nothingToDo())
        out += paragraph("", Text::tr("Nothing had to change."));
    for (const auto &blocker : report.plan->blockedBy)
        out += tag("p", "failed", html(Text::tr("Blocked: %1").arg(blocker.text)));
    int step = -1;
    for (const auto &change : report.plan->changes) {
        if (change.step != step)
            out += tag("h3", html(report.stepTitle(step = change.step))) + u'\n';
        out += changeTable(change);
    }
    return tag("section", out);
}

QString applied(const Report &report)
{
    const setup::ApplyOutcome &outcome = *report.applied;
    QString out =
        tag("h2", html(outcome.checkOnly ? Text::tr("Check only: nothing was written") : Text::tr("What was done"))) +
        u'\n';
    if (outcome.error)
        out += tag("div", "card", errorBlock(*outcome.error));
    QString rows;
    for (const auto &step : outcome.steps) {
        QString note = html(step.deployId.isEmpty() ? QString() : Text::tr("Deploy %1").arg(step.deployId));
        if (step.error)
            note += errorBlock(*step.error);
        const auto style = setup::appliedStatusName(
            ReportText::isAccepted(step, outcome) ? setup::AppliedStep::Status::Done : step.status);
        rows += tag("tr", tag("td", html(report.stepTitle(step.step))) +
                              tag("td", badge(style, ReportText::appliedLabel(step, outcome))) + tag("td", note)) +
                u'\n';
    }
    if (!rows.isEmpty())
        out +=
            tag("table", headRow({Text::tr("Step"), Text::tr("Outcome"), Text::tr("Details")}) + tag("tbody", rows)) +
            u'\n';
    for (const auto &problem : outcome.problems) {
        const QString where = problem.element.isEmpty() ? problem.name : problem.name + u'.' + problem.element;
        out += tag("p", problem.isWarning ? "warning" : "failed", tag("b", html(where)) + u": "_s + html(problem.text));
        if (!problem.detail.isEmpty())
            out += tag("pre", html(problem.detail));
    }
    return tag("section", out);
}

} // namespace

QByteArray HtmlReport::write(const Report &report)
{
    QString body;
    if (report.practice)
        body += tag("div", "banner", html(ReportText::practiceBanner(report)));
    body += header(report);
    if (report.error)
        body += tag("h2", html(Text::tr("Why it could not run"))) + tag("div", "card", errorBlock(*report.error));
    if (report.verification)
        body += checks(report);
    if (report.applied)
        body += applied(report);
    if (report.plan)
        body += plan(report);
    QString notes;
    for (const QString &note : report.notes)
        notes += paragraph("", note);
    notes += paragraph("", Text::tr("Every value was read back from the org or from Heroku. Passwords, tokens and keys "
                                    "are never part of a report."));
    body += tag("footer", notes);

    QString page =
        u"<!DOCTYPE html>\n<html lang=\""_s + html(report.language) +
        u"\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"_s;
    page += tag("title", html(report.org().name.isEmpty() ? ReportText::title()
                                                          : ReportText::title() + u" – "_s + report.org().name));
    page += u"\n<style>\n"_s + styleSheet() + u"</style>\n</head>\n<body>\n"_s + symbols +
            tag("main", u'\n' + body + u'\n') + u"\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace applink::report
