// SPDX-License-Identifier: GPL-3.0-or-later
// The program killed by the system in the middle of an apply, and what the next calls of the command line say and do.
#include "app/Program.h"
#include "support/Files.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using applink::test::contentOf;
using applink::test::Ended;
using applink::test::PracticeProcess;
using applink::test::Program;
using applink::test::writeFile;

namespace {

QString journalIn(const QString &home)
{
    QDirIterator files(home, {u"*.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString path = files.next();
        if (path.contains(u"ournal"_s))
            return path;
    }
    return {};
}

} // namespace

class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTheDeployRuns();
};

void ResumeTest::killedWhileTheDeployRuns()
{
    Program program;
    const QString scenario = program.home.filePath(u"scenario.json"_s);
    writeFile(scenario, R"({"deployPolls": 9})");
    PracticeProcess practice(program, {u"--scenario-file"_s, scenario});
    practice.allow(program);
    const QString setup = program.home.filePath(u"setup.json"_s);
    writeFile(setup, R"({"schema": 1, "org": {"url": ")" + practice.fact("salesforce").toUtf8() +
                         R"("}, "app": {"contactEmail": "admin@practice.example"}})");

    QProcess first;
    program.start(first, {u"apply"_s, setup, u"--yes"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(contentOf(journalIn(program.home.path())).contains("\"submitted\"") ||
                                  first.state() == QProcess::NotRunning,
                              first.readAllStandardError().constData(), 60000);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished(10000));

    const Ended told = program.run({u"plan"_s, setup});
    QVERIFY2(told.err.contains(u"did not end"_s) && told.err.contains(u"step 1 not known"_s), qPrintable(told.all()));
    QVERIFY(!journalIn(program.home.path()).isEmpty()); // looking settles nothing

    const Ended second = program.run({u"apply"_s, setup, u"--yes"_s, u"--json"_s});
    QVERIFY2(second.err.contains(u"Read again: step 1 done, step 2 done, step 3 done, step 4 done"_s),
             qPrintable(second.all()));
    // It waited for the deploy, so nothing was left to do, and nothing was sent a second time.
    QCOMPARE(second.json()["summary"_L1].toObject()["create"_L1].toInt(-1), 0);
    QVERIFY2(second.json()["applied"_L1].toArray().isEmpty(), qPrintable(second.all()));
    QVERIFY(journalIn(program.home.path()).isEmpty());

    const Ended after = program.run({u"plan"_s, setup});
    QCOMPARE(after.code, 0);
    QVERIFY2(!after.err.contains(u"did not end"_s), qPrintable(after.all()));
}

QTEST_GUILESS_MAIN(ResumeTest)
#include "ResumeTest.moc"
