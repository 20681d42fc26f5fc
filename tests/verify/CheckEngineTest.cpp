// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/CheckEngine.h"
#include "base/Sleep.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace applink;
using verify::Check;
using verify::CheckEngine;
using verify::Finding;
using verify::Status;

namespace {

/// Which checks looked, in order, and how many at once at most.
struct Diary
{
    QStringList began;
    int running = 0;
    int mostAtOnce = 0;
};

Task<Finding> lookFor(std::shared_ptr<Diary> diary, QString id, Finding finding, int milliseconds)
{
    diary->began.append(id);
    diary->mostAtOnce = std::max(diary->mostAtOnce, ++diary->running);
    if (milliseconds > 0) {
        auto sleep = base::sleepFor(std::chrono::milliseconds(milliseconds));
        co_await std::move(sleep);
    }
    --diary->running;
    co_return finding;
}

Task<Finding> throwing()
{
    throw std::runtime_error("broken");
    co_return Finding();
}

Task<Finding> never()
{
    auto sleep = base::sleepFor(std::chrono::hours(1));
    co_await std::move(sleep);
    co_return Finding::passed({});
}

Check check(std::shared_ptr<Diary> diary, const QString &id, QStringList needs, const Finding &finding,
            int milliseconds = 0)
{
    Check check;
    check.id = id;
    check.title = [id] { return id; };
    check.needs = std::move(needs);
    check.look = [diary, id, finding, milliseconds] { return lookFor(diary, id, finding, milliseconds); };
    return check;
}

Check checkWith(const QString &id, std::function<Task<Finding>()> look)
{
    Check check;
    check.id = id;
    check.title = [id] { return id; };
    check.look = std::move(look);
    return check;
}

} // namespace

class CheckEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsIndependentChecksAtOnce();
    void waitsForWhatACheckNeeds();
    void skipsWhatNeedsSomethingThatDidNotPass_data();
    void skipsWhatNeedsSomethingThatDidNotPass();
    void aThrowingCheckSinksOnlyItself();
    void aSlowCheckCouldNotTell();
    void whatACheckWaitsForIsNotCounted();
    void isDestroyedWhileACheckWaits();
    void cancelEndsAtOnceAndNothingFollows();
    void finishesAnEmptyList();
    void canRunAgain();
    void isDestroyedWhileRunning();

private:
    std::shared_ptr<Diary> m_diary;
    void init() { m_diary = std::make_shared<Diary>(); }
};

void CheckEngineTest::runsIndependentChecksAtOnce()
{
    init();
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({check(m_diary, u"A1"_s, {}, Finding::passed({}), 20),
                  check(m_diary, u"A2"_s, {}, Finding::passed({}), 20),
                  check(m_diary, u"A3"_s, {}, Finding::passed({}), 20)});
    QVERIFY(engine.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(m_diary->mostAtOnce, 3);
    QVERIFY(!engine.isRunning());
}

void CheckEngineTest::waitsForWhatACheckNeeds()
{
    init();
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({check(m_diary, u"second"_s, {u"first"_s}, Finding::passed({})),
                  check(m_diary, u"first"_s, {}, Finding::passed({}), 20)});
    QVERIFY(finished.wait());
    QCOMPARE(m_diary->began, (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(engine.finding(u"second"_s).status, Status::Passed);
}

void CheckEngineTest::skipsWhatNeedsSomethingThatDidNotPass_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<bool>("secondLooks");
    QTest::newRow("passed") << int(Status::Passed) << true;
    QTest::newRow("warning") << int(Status::Warning) << true;
    QTest::newRow("failed") << int(Status::Failed) << false;
    QTest::newRow("skipped") << int(Status::Skipped) << false;
    QTest::newRow("could not tell") << int(Status::CouldNotTell) << false;
    QTest::newRow("waiting") << int(Status::WaitingForYou) << false;
}

void CheckEngineTest::skipsWhatNeedsSomethingThatDidNotPass()
{
    init();
    QFETCH(int, first);
    QFETCH(bool, secondLooks);
    Finding finding;
    finding.status = Status(first);
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({check(m_diary, u"E1"_s, {}, finding), check(m_diary, u"E4"_s, {u"E1"_s}, Finding::passed({})),
                  check(m_diary, u"E7"_s, {u"E4"_s}, Finding::passed({}))});
    QVERIFY(finished.wait());
    QCOMPARE(m_diary->began.contains(u"E4"_s), secondLooks);
    QCOMPARE(engine.finding(u"E4"_s).status, secondLooks ? Status::Passed : Status::Skipped);
    QCOMPARE(engine.finding(u"E7"_s).status, secondLooks ? Status::Passed : Status::Skipped);
    // A person must learn what it waited for.
    if (!secondLooks)
        QVERIFY(engine.finding(u"E4"_s).reason.contains(u"E1"_s));
}

void CheckEngineTest::aThrowingCheckSinksOnlyItself()
{
    init();
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({checkWith(u"bad"_s, throwing), check(m_diary, u"good"_s, {}, Finding::passed({}))});
    QVERIFY(finished.wait());
    QCOMPARE(engine.finding(u"bad"_s).status, Status::CouldNotTell);
    QVERIFY(!engine.finding(u"bad"_s).reason.isEmpty());
    QCOMPARE(engine.finding(u"good"_s).status, Status::Passed);
}

void CheckEngineTest::aSlowCheckCouldNotTell()
{
    init();
    Check slow = checkWith(u"slow"_s, never);
    slow.limit = std::chrono::milliseconds(30);
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({slow, check(m_diary, u"quick"_s, {}, Finding::passed({}))});
    QVERIFY(finished.wait());
    QCOMPARE(engine.finding(u"slow"_s).status, Status::CouldNotTell);
    QCOMPARE(engine.finding(u"quick"_s).status, Status::Passed);
}

void CheckEngineTest::whatACheckWaitsForIsNotCounted()
{
    init();
    CheckEngine engine;
    QSignalSpy started(&engine, &CheckEngine::checkStarted);
    QSignalSpy finished(&engine, &CheckEngine::finished);
    Check late = check(m_diary, u"late"_s, {}, Finding::passed({}));
    late.limit = std::chrono::milliseconds(20);
    late.waitsFor = [] { return applink::base::sleepFor(std::chrono::milliseconds(100)); };
    engine.start({late, check(m_diary, u"early"_s, {}, Finding::passed({}))});
    QVERIFY(finished.wait());
    QCOMPARE(engine.finding(u"late"_s).status, Status::Passed);
    QCOMPARE(m_diary->began, (QStringList{u"early"_s, u"late"_s}));
    QCOMPARE(started.count(), 2); // what only waits is not shown as running
}

void CheckEngineTest::isDestroyedWhileACheckWaits()
{
    init();
    auto engine = std::make_unique<CheckEngine>();
    QSignalSpy finished(engine.get(), &CheckEngine::checkFinished);
    Check late = check(m_diary, u"late"_s, {}, Finding::passed({}));
    late.waitsFor = [] { return applink::base::sleepFor(std::chrono::hours(1)); };
    engine->start({late, check(m_diary, u"early"_s, {}, Finding::passed({}))});
    QTRY_COMPARE(finished.count(), 1);
    engine->cancel();
    QCOMPARE(engine->finding(u"late"_s).status, Status::Skipped);
    engine.reset();
    QCOMPARE(m_diary->began, QStringList{u"early"_s});
}

void CheckEngineTest::cancelEndsAtOnceAndNothingFollows()
{
    init();
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({checkWith(u"slow"_s, never)});
    engine.cancel();
    QVERIFY(!engine.isRunning());
    QCOMPARE(engine.finding(u"slow"_s).status, Status::Skipped);
    QVERIFY(!finished.wait(50));
}

void CheckEngineTest::finishesAnEmptyList()
{
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({});
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
}

void CheckEngineTest::canRunAgain()
{
    init();
    CheckEngine engine;
    QSignalSpy finished(&engine, &CheckEngine::finished);
    engine.start({check(m_diary, u"A1"_s, {}, Finding::failed(u"no"_s, u"mend"_s))});
    QVERIFY(finished.wait());
    QCOMPARE(engine.finding(u"A1"_s).status, Status::Failed);
    engine.start({check(m_diary, u"A1"_s, {}, Finding::passed({}))});
    QVERIFY(finished.wait());
    QCOMPARE(engine.finding(u"A1"_s).status, Status::Passed);
    QCOMPARE(finished.size(), 2);
}

void CheckEngineTest::isDestroyedWhileRunning()
{
    init();
    auto engine = std::make_unique<CheckEngine>();
    engine->start({checkWith(u"slow"_s, never), check(m_diary, u"soon"_s, {}, Finding::passed({}), 30)});
    QTRY_COMPARE(m_diary->began, QStringList{u"soon"_s});
    engine.reset();
    // What was under way is gone with it: longer than it would have taken, its end does not come.
    QTimer longer;
    QSignalSpy over(&longer, &QTimer::timeout);
    longer.start(60);
    QVERIFY(over.wait());
    QCOMPARE(m_diary->running, 1);
}

QTEST_GUILESS_MAIN(CheckEngineTest)
#include "CheckEngineTest.moc"
