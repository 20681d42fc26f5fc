// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/PublishWait.h"

#include <QSignalSpy>
#include <QTest>

using namespace applink;
using namespace std::chrono_literals;
using salesforce::ProbeOutcome;
using salesforce::ProbeResult;
using steps::PublishWait;
using State = steps::PublishWait::State;

namespace {

Task<ProbeResult> give(ProbeOutcome outcome)
{
    ProbeResult result;
    result.outcome = outcome;
    co_return result;
}

/// Answers in order; the last one for ever.
PublishWait::Ask answers(QList<ProbeOutcome> outcomes, std::shared_ptr<int> asked = std::make_shared<int>(0))
{
    return [outcomes, asked] { return give(outcomes.at(std::min<qsizetype>((*asked)++, outcomes.size() - 1))); };
}

} // namespace

class PublishWaitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsFromTenToThirtySeconds();
    void tellsOnceWhenItIsThere_data();
    void tellsOnceWhenItIsThere();
    void givesUpInTheEnd();
    void aCancelEndsItAtOnce();
    void aSecondStartGoesOnWithTheClockThatRuns();
};

void PublishWaitTest::growsFromTenToThirtySeconds()
{
    // facts/salesforce.md 4.4
    const PublishWait::Rhythm rhythm;
    QCOMPARE(rhythm.before(2), 10s);
    QCOMPARE(rhythm.before(3), 15s);
    QCOMPARE(rhythm.before(6), 30s);
    QCOMPARE(rhythm.before(60), 30s);
    QCOMPARE(rhythm.whole, 15min);
}

void PublishWaitTest::tellsOnceWhenItIsThere_data()
{
    QTest::addColumn<QList<ProbeOutcome>>("outcomes");
    QTest::addColumn<int>("looks");
    using O = ProbeOutcome;
    QTest::newRow("at the second look") << QList<O>{O::Ready} << 2;
    QTest::newRow("after a while") << QList<O>{O::UnknownClient, O::NotInstalledHere, O::UnknownClient, O::Ready} << 5;
    QTest::newRow("a proxy in between proves nothing") << QList<O>{O::Inconclusive, O::Inconclusive, O::Ready} << 4;
    // The app is known then; what is wrong with it is for the checks to say.
    QTest::newRow("there, with another callback") << QList<O>{O::UnknownClient, O::RedirectMismatch} << 3;
    QTest::newRow("there, and wants PKCE") << QList<O>{O::PkceRequired} << 2;
}

void PublishWaitTest::tellsOnceWhenItIsThere()
{
    QFETCH(QList<ProbeOutcome>, outcomes);
    QFETCH(int, looks);
    PublishWait wait;
    wait.setRhythm({1ms, 3ms, 10s});
    QSignalSpy arrived(&wait, &PublishWait::arrived);
    wait.start(answers(outcomes));
    QCOMPARE(wait.state(), State::Waiting);
    QTRY_COMPARE(wait.state(), State::There);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(wait.looks(), looks);
    QTest::qWait(20);
    QCOMPARE(arrived.size(), 1);
}

void PublishWaitTest::givesUpInTheEnd()
{
    PublishWait wait;
    wait.setRhythm({1ms, 2ms, 30ms});
    QSignalSpy arrived(&wait, &PublishWait::arrived);
    wait.start(answers({ProbeOutcome::UnknownClient}));
    QTRY_COMPARE(wait.state(), State::GivenUp);
    QVERIFY(wait.elapsed() >= 30ms);
    QCOMPARE(arrived.size(), 0);
}

void PublishWaitTest::aCancelEndsItAtOnce()
{
    auto asked = std::make_shared<int>(0);
    PublishWait wait;
    wait.setRhythm({1ms, 1ms, 10s});
    wait.start(answers({ProbeOutcome::UnknownClient}, asked));
    QTRY_VERIFY(*asked > 2);
    wait.cancel();
    QCOMPARE(wait.state(), State::Idle);
    const int before = *asked;
    QTest::qWait(20);
    QCOMPARE(*asked, before);
}

void PublishWaitTest::aSecondStartGoesOnWithTheClockThatRuns()
{
    auto first = std::make_shared<int>(0);
    auto second = std::make_shared<int>(0);
    PublishWait wait;
    wait.setRhythm({1ms, 1ms, 10s});
    wait.start(answers({ProbeOutcome::UnknownClient}, first));
    QTRY_VERIFY(*first > 2);
    wait.start(answers({ProbeOutcome::Ready}, second));
    QTest::qWait(10);
    QCOMPARE(*second, 0);
    QCOMPARE(wait.state(), State::Waiting);
}

QTEST_GUILESS_MAIN(PublishWaitTest)
#include "PublishWaitTest.moc"
