// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the program costs beside what it should cost (issue 2, point 13), and never fails for a figure.
// bench-run --program applink-setup --window bench-window --browser practice-browser --example FOLDER [--runs N]
#include "bench/ApplyBench.h"
#include "bench/Figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace applink::bench;

namespace {

/// One run of bench-window; empty with `why` when it brought nothing.
QJsonObject windowRun(const Programs &programs, const QStringList &arguments, QString *why)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"BROWSER"_s);
    process.setProcessEnvironment(environment);
    process.start(programs.window, arguments);
    if (!process.waitForFinished(180'000))
        process.kill();
    const auto figures = QJsonDocument::fromJson(process.readAllStandardOutput().trimmed()).object();
    const QString error = figures.value("error"_L1).toString();
    if (!figures.isEmpty() && error.isEmpty())
        return figures;
    *why = error.isEmpty() ? QString::fromLocal8Bit(process.readAllStandardError().right(300)) : error;
    return {};
}

/// The run with the smallest value of `key` out of some.
QJsonObject best(const Programs &programs, const QStringList &arguments, const QString &key, int runs, QString *why)
{
    QJsonObject best;
    for (int i = 0; i < runs; ++i) {
        const QJsonObject one = windowRun(programs, arguments, why);
        if (!one.isEmpty() && (best.isEmpty() || one.value(key).toDouble() < best.value(key).toDouble()))
            best = one;
    }
    return best;
}

void measureFirstWindow(const Programs &programs, int runs, const Figures &figures)
{
    figures.heading(u"from main() to the first window, in a fresh process"_s);
    QString why;
    double bare = 1e9;
    QJsonObject ours;
    // So short that anything disturbs it, hence more of them; one after the other, so that both meet the same machine.
    for (int i = 0; i < runs * 5; ++i) {
        bare = std::min(bare, windowRun(programs, {u"bare"_s}, &why).value("ms"_L1).toDouble(1e9));
        const QJsonObject one = windowRun(programs, {u"window"_s}, &why);
        if (!one.isEmpty() && one.value("ms"_L1).toDouble() < ours.value("ms"_L1).toDouble(1e9))
            ours = one;
    }
    if (bare >= 1e9 || ours.isEmpty()) {
        figures.failure(u"window"_s, why);
        return;
    }
    figures.row(u"a bare QWizard of ten pages"_s, bare, u"ms"_s);
    const double ms = ours.value("ms"_L1).toDouble();
    figures.row(u"this program"_s, ms, u"ms"_s);
    figures.row(u"times the bare one"_s, ms / bare, {}, 1.5);
    figures.note(u"of it: Qt ready after %1, theme and language after %2, window made after %3, drawn after %4 ms"_s
                     .arg(ours.value("qtMs"_L1).toDouble(), 0, 'f', 0)
                     .arg(ours.value("themeMs"_L1).toDouble(), 0, 'f', 0)
                     .arg(ours.value("builtMs"_L1).toDouble(), 0, 'f', 0)
                     .arg(ms, 0, 'f', 0));
}

void measureWalk(const Programs &programs, int runs, const Figures &figures)
{
    figures.heading(u"longest stall of the event loop in a whole walk"_s);
    QString why;
    const QJsonObject walk = best(programs, {u"walk"_s}, u"ms"_s, runs, &why);
    if (walk.isEmpty()) {
        figures.failure(u"walk"_s, why);
        return;
    }
    figures.row(u"longest stall"_s, walk.value("ms"_L1).toDouble(), u"ms"_s, 16);
    figures.row(u"  processor time of the window in it"_s, walk.value("cpuMs"_L1).toDouble(), u"ms"_s);
    figures.row(u"most processor time without a turn of the loop"_s, walk.value("busiestCpuMs"_L1).toDouble(), u"ms"_s,
                16);
    figures.note(u"on %1, and on %2"_s.arg(walk.value("page"_L1).toString(), walk.value("busiestPage"_L1).toString()));
}

void measureLists(const Programs &programs, int runs, const Figures &figures)
{
    for (const int latency : {0, 100}) {
        figures.heading(u"10,000 permission sets, at %1 ms latency"_s.arg(latency));
        QString why;
        const QStringList arguments{u"lists"_s, programs.setup, QString::number(latency)};
        const QJsonObject lists = best(programs, arguments, u"listedMs"_s, runs, &why);
        if (lists.isEmpty()) {
            figures.failure(u"lists"_s, why);
            continue;
        }
        figures.row(u"first page drawn"_s, lists.value("shownMs"_L1).toDouble() / 1000, u"s"_s);
        figures.row(u"all listed"_s, lists.value("listedMs"_L1).toDouble() / 1000, u"s"_s, latency == 0 ? 0.3 : -1,
                    latency == 0 ? u"CLI 1.32, script 0.27"_s : u"CLI 1.98, script 0.77"_s);
        figures.row(u"longest stall while reading"_s, lists.value("stallMs"_L1).toDouble(), u"ms"_s, 16);
        figures.row(u"  processor time of the window in it"_s, lists.value("stallCpuMs"_L1).toDouble(), u"ms"_s);
        figures.row(u"slowest keystroke in the search, rows drawn"_s, lists.value("keyMs"_L1).toDouble(), u"ms"_s, 16);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"program"_s, {}, u"FILE"_s},
                       {u"window"_s, {}, u"FILE"_s},
                       {u"browser"_s, {}, u"FILE"_s},
                       {u"example"_s, {}, u"FOLDER"_s},
                       {u"runs"_s, {}, u"N"_s, u"5"_s},
                       {u"only"_s, {}, u"apply|window|walk|lists"_s}});
    parser.process(application);
    const Programs programs{parser.value(u"program"_s), parser.value(u"window"_s), parser.value(u"browser"_s),
                            parser.value(u"example"_s)};
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    const QString only = parser.value(u"only"_s);
    const auto wanted = [&only](const QString &part) { return only.isEmpty() || only == part; };
    const Figures figures;
    figures.note(
        u"The best of %1 runs each, of five times as many for the window: whatever else the machine does only adds."_s
            .arg(runs));
    if (wanted(u"window"_s))
        measureFirstWindow(programs, runs, figures);
    if (wanted(u"walk"_s))
        measureWalk(programs, runs, figures);
    if (wanted(u"apply"_s)) {
        measureApply(programs, 0, runs, figures);
        measureApply(programs, 100, std::max(1, runs / 2), figures);
    }
    if (wanted(u"lists"_s))
        measureLists(programs, runs, figures);
    return 0;
}
