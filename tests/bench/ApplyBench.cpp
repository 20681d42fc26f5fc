// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ApplyBench.h"

#include "bench/MeasuredChild.h"
#include "bench/PracticeProcess.h"
#include "bench/RequestChain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace applink::bench {

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    Cost cost;
    QString verdict;
    QList<SeenRequest> requests;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Run> applyOnce(const Programs &programs, int latencyMs, QString *why)
{
    const PracticeProcess practice(programs.setup, {{u"latencyMs"_s, latencyMs}});
    QTemporaryDir folder;
    for (const QString &name : {u"setup.json"_s, u"api-spec.yaml"_s})
        QFile::copy(programs.example + u'/' + name, folder.filePath(name));
    if (!practice.ok()) {
        *why = practice.error();
        return std::nullopt;
    }
    const QString log = folder.filePath(u"log.txt"_s);
    const QString output = folder.filePath(u"output.json"_s);
    Run run;
    run.cost = runMeasured({programs.setup, u"apply"_s, folder.filePath(u"setup.json"_s), u"--yes"_s, u"--connect"_s,
                            u"--publish"_s, u"--json"_s, u"--quiet"_s, u"--timeout"_s, u"120"_s, u"--log"_s, log,
                            u"--instance-url"_s, practice.value(u"salesforce"_s)},
                           {{u"SF_ACCESS_TOKEN"_s, practice.value(u"accessToken"_s)},
                            {u"HEROKU_API_KEY"_s, practice.value(u"herokuApiKey"_s)},
                            {u"HEROKU_API_URL"_s, practice.value(u"heroku"_s)},
                            {u"BROWSER"_s, programs.browser},
                            {u"PRACTICE_USERNAME"_s, practice.value(u"username"_s)},
                            {u"PRACTICE_PASSWORD"_s, practice.value(u"password"_s)},
                            {u"APPLINK_SETUP_HOME"_s, folder.filePath(u"home"_s)}},
                           output);
    run.requests = requestsIn(contentOf(log));
    // Standard error goes to the same file, so the document is what lies between the outermost braces.
    const QByteArray text = contentOf(output);
    const qsizetype from = text.indexOf("{\n");
    const qsizetype to = text.lastIndexOf('}');
    const auto document = QJsonDocument::fromJson(from < 0 ? QByteArray() : text.mid(from, to - from + 1)).object();
    run.verdict = document.value("verification"_L1).toObject().value("verdict"_L1).toString();
    if (!run.cost.started || run.verdict.isEmpty() || run.requests.isEmpty()) {
        *why = u"exit %1: %2"_s.arg(run.cost.exitCode).arg(QString::fromUtf8(text.right(400)));
        return std::nullopt;
    }
    return run;
}

} // namespace

void measureApply(const Programs &programs, int latencyMs, int runs, const Figures &figures)
{
    figures.heading(u"apply with all checks, from a new org, at %1 ms latency"_s.arg(latencyMs));
    std::optional<Run> best;
    double cpu = 1e9;
    double peak = 1e9;
    QString why;
    for (int i = 0; i < runs; ++i) {
        auto run = applyOnce(programs, latencyMs, &why);
        if (!run)
            continue;
        cpu = std::min(cpu, run->cost.cpuSeconds);
        peak = std::min(peak, run->cost.peakMiB);
        if (!best || run->cost.wallSeconds < best->cost.wallSeconds)
            best = std::move(run);
    }
    if (!best) {
        figures.failure(u"apply"_s, why);
        return;
    }
    const bool none = latencyMs == 0;
    const auto chain = longestChain(best->requests);
    figures.row(u"wall"_s, best->cost.wallSeconds, u"s"_s, none ? 1.2 : -1,
                none ? u"CLIs 6.8 to 18.6, script 1.49"_s : u"CLIs 9.4 to 19.8, script 3.23"_s);
    figures.row(u"CPU"_s, cpu, u"s"_s, -1, u"CLIs 10 to 15, script 0.6"_s);
    figures.row(u"peak memory"_s, peak, u"MiB"_s, 48, u"CLIs 192, script 98"_s);
    figures.row(u"requests"_s, double(best->requests.size()), {}, -1, u"CLIs 27 to 33, script 15"_s);
    // Without latency, two requests at once may look like one after the other.
    figures.row(u"longest chain of dependent requests"_s, double(chain.size()), {}, none ? -1 : 11,
                u"CLIs 18 to 24, script 11"_s);
    figures.note(u"verdict %1, exit code %2 (nobody ticks the consent page's scopes here)"_s.arg(best->verdict)
                     .arg(best->cost.exitCode));
    if (!none) {
        figures.note(u"the chain, each with its begin and end in ms:"_s);
        for (const SeenRequest &request : chain)
            figures.note(u"  %1 %2  %3"_s.arg(request.begin - chain.first().begin, 6)
                             .arg(request.end - chain.first().begin, 6)
                             .arg(request.what));
    }
}

} // namespace applink::bench
