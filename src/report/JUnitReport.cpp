// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/JUnitReport.h"

#include "base/Redaction.h"
#include "report/ReportText.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace applink::report {

using namespace Qt::StringLiterals;
using verify::CheckResult;
using verify::Status;

namespace {

/// Redacted, and without what XML 1.0 cannot hold: a stray control character would make the whole file unreadable.
QString xml(const QString &text)
{
    QString clean = base::redacted(text);
    clean.removeIf(
        [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return clean;
}

QString seconds(qint64 ms)
{
    return QString::number(static_cast<double>(ms) / 1000, 'f', 3);
}

QString body(const verify::Finding &finding)
{
    QStringList lines;
    for (const QString &text : {finding.reason, finding.remedy}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    for (const auto &seen : finding.evidence)
        lines.append(u"%1: %2 (%3)"_s.arg(seen.what, seen.value, seen.source));
    if (!finding.detail.isEmpty())
        lines.append(finding.detail);
    return lines.join(u'\n');
}

bool isError(Status status)
{
    return status == Status::CouldNotTell || status == Status::Pending || status == Status::Running;
}

bool isSkip(Status status)
{
    return status == Status::Skipped || status == Status::WaitingForYou;
}

template <class Test>
QString count(const QList<CheckResult> &results, Test test)
{
    return QString::number(std::count_if(results.begin(), results.end(),
                                         [&](const CheckResult &result) { return test(result.finding.status); }));
}

void writeCounts(QXmlStreamWriter &out, const QList<CheckResult> &results)
{
    qint64 total = 0;
    for (const CheckResult &result : results)
        total += result.finding.durationMs;
    out.writeAttribute(u"tests"_s, QString::number(results.size()));
    out.writeAttribute(u"failures"_s, count(results, [](Status status) { return status == Status::Failed; }));
    out.writeAttribute(u"errors"_s, count(results, isError));
    out.writeAttribute(u"skipped"_s, count(results, isSkip));
    out.writeAttribute(u"time"_s, seconds(total));
}

void writeCase(QXmlStreamWriter &out, const CheckResult &result)
{
    const verify::Finding &finding = result.finding;
    out.writeStartElement(u"testcase"_s);
    out.writeAttribute(u"classname"_s, u"applink.step%1"_s.arg(result.step));
    out.writeAttribute(u"name"_s, xml(u"%1 %2"_s.arg(result.id, result.title)));
    out.writeAttribute(u"time"_s, seconds(finding.durationMs));
    if (finding.status == Status::Failed || isError(finding.status)) {
        out.writeStartElement(finding.status == Status::Failed ? u"failure"_s : u"error"_s);
        out.writeAttribute(u"message"_s, xml(finding.reason));
        out.writeAttribute(u"type"_s, finding.status == Status::Failed ? u"failed"_s : u"couldNotTell"_s);
        out.writeCharacters(xml(body(finding)));
        out.writeEndElement();
    } else if (isSkip(finding.status)) {
        out.writeEmptyElement(u"skipped"_s);
        out.writeAttribute(u"message"_s, xml(finding.reason));
    } else if (const QString text = body(finding); !text.isEmpty()) {
        out.writeTextElement(u"system-out"_s, xml(text));
    }
    out.writeEndElement();
}

} // namespace

QByteArray JUnitReport::write(const Report &report)
{
    QList<CheckResult> all = report.verification ? report.verification->results : QList<CheckResult>();
    QList<CheckResult> run;
    if (report.error) {
        // A run that could not take place must not look like an empty success.
        const auto finding = verify::Finding::couldNotTell(report.error->summary, {}, report.error->detail);
        run.append({u"run"_s, 0, ReportText::verdict(report), finding});
        all += run;
    }
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.setAutoFormatting(true);
    out.setAutoFormattingIndent(2);
    out.writeStartDocument();
    out.writeStartElement(u"testsuites"_s);
    out.writeAttribute(u"name"_s, xml(ReportText::title()));
    writeCounts(out, all);
    const auto suite = [&](const QString &name, const QList<CheckResult> &results) {
        out.writeStartElement(u"testsuite"_s);
        out.writeAttribute(u"name"_s, xml(name));
        writeCounts(out, results);
        if (report.verification && report.verification->startedAt.isValid())
            out.writeAttribute(u"timestamp"_s,
                               report.verification->startedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        for (const CheckResult &result : results)
            writeCase(out, result);
        out.writeEndElement();
    };
    for (const int step : report.stepsWithResults())
        suite(report.stepTitle(step), report.resultsOf(step));
    if (!run.isEmpty())
        suite(ReportText::verdict(report), run);
    out.writeEndElement();
    out.writeEndDocument();
    return bytes;
}

} // namespace applink::report
