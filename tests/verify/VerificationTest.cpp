// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/Verification.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::verify;

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void waitingForYouIsSkippedForMachines();
    void everyFixHasItsOwnName();
};

void VerificationTest::verdict_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, std::initializer_list<Status> statuses, Verdict verdict) {
        QList<int> list;
        for (Status status : statuses)
            list.append(int(status));
        QTest::newRow(name) << list << int(verdict);
    };
    row("all passed", {Status::Passed, Status::Passed}, Verdict::Ready);
    row("a warning", {Status::Passed, Status::Warning}, Verdict::ReadyWithWarnings);
    row("a failure", {Status::Passed, Status::Failed}, Verdict::Problems);
    row("a failure outweighs what could not be told", {Status::CouldNotTell, Status::Failed}, Verdict::Problems);
    row("could not tell is not passed", {Status::Passed, Status::CouldNotTell}, Verdict::Incomplete);
    row("skipped is not passed", {Status::Passed, Status::Skipped}, Verdict::Incomplete);
    row("waiting is not passed", {Status::Passed, Status::WaitingForYou}, Verdict::Incomplete);
    row("incomplete outweighs a warning", {Status::Warning, Status::Skipped}, Verdict::Incomplete);
    row("nothing at all", {}, Verdict::CouldNotRun);
}

void VerificationTest::verdict()
{
    QFETCH(QList<int>, statuses);
    QFETCH(int, verdict);
    Verification verification;
    for (int status : statuses) {
        CheckResult result;
        result.finding.status = Status(status);
        verification.results.append(result);
    }
    QCOMPARE(int(verification.verdict()), verdict);
    QVERIFY(!verdictLabel(verification.verdict()).isEmpty());
}

void VerificationTest::waitingForYouIsSkippedForMachines()
{
    QCOMPARE(statusName(Status::WaitingForYou), u"skipped"_s);
    QCOMPARE(statusName(Status::CouldNotTell), u"couldNotTell"_s);
    QVERIFY(statusLabel(Status::WaitingForYou) != statusLabel(Status::Skipped));
}

void VerificationTest::everyFixHasItsOwnName()
{
    QSet<QString> names;
    for (int fix = int(Fix::None); fix <= int(Fix::OpenSetup); ++fix) {
        const QString name = fixName(Fix(fix));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "VerificationTest.moc"
