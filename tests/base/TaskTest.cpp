// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Task.h"
#include "base/SignalAwaiter.h"
#include "base/Sleep.h"
#include "base/TaskGroup.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace applink;

class Bell : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void rang();
};

namespace {

using Trace = std::shared_ptr<QStringList>;

/// Writes down that a frame has died, however that came about.
class Mark
{
public:
    Mark(Trace trace, QString name) : m_trace(std::move(trace)), m_name(std::move(name)) {}
    ~Mark() { m_trace->append(u"-"_s + m_name); }
    Q_DISABLE_COPY_MOVE(Mark)

private:
    Trace m_trace;
    QString m_name;
};

Task<int> atOnce(Trace trace, int value)
{
    trace->append(u"ran"_s);
    co_return value;
}

Task<QString> whenRung(Bell *bell, Trace trace, QString name)
{
    const Mark mark(trace, name);
    trace->append(u"+"_s + name);
    co_await base::SignalAwaiter(bell, &Bell::rang);
    trace->append(u"!"_s + name);
    co_return name;
}

Task<QString> outer(Bell *bell, Trace trace)
{
    const Mark mark(trace, u"outer"_s);
    auto inner = whenRung(bell, trace, u"inner"_s);
    const QString name = co_await std::move(inner);
    co_return u"outer of "_s + name;
}

Task<int> throwing()
{
    throw std::runtime_error("lost");
    co_return 0;
}

/// Lets everything that is queued happen.
void settle()
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] { QTimer::singleShot(0, qApp, [&] { done = true; }); });
    QTRY_VERIFY(done);
}

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_trace = std::make_shared<QStringList>(); }
    void waitsToBeStarted();
    void saysItsEndOnceAndNotFromInside();
    void awaitsAnother();
    void destroyingCancelsTheWholeChain();
    void noCallbackAfterACancel();
    void ownerMayDestroyItInTheCallback();
    void aSignalOnItsWayIsTakenBack();
    void wakesOnce();
    void passesExceptionsOn();
    void sleepsAndWakes();
    void allKeepsTheOrder();
    void allOfNothing();
    void cancellingAGroupCancelsItsTasks();
    void togetherMixesTypes();

private:
    Trace m_trace;
};

void TaskTest::waitsToBeStarted()
{
    {
        Task<int> task = atOnce(m_trace, 1);
        QVERIFY(task.isValid());
        QVERIFY(!task.done());
    }
    QVERIFY(m_trace->isEmpty());
    QVERIFY(!Task<int>().isValid());
}

void TaskTest::saysItsEndOnceAndNotFromInside()
{
    int calls = 0;
    Task<int> task = atOnce(m_trace, 42);
    task.start([&] { ++calls; });
    QVERIFY(task.done());
    QCOMPARE(calls, 0);
    settle();
    QCOMPARE(calls, 1);
    QCOMPARE(task.take(), 42);
}

void TaskTest::awaitsAnother()
{
    Bell bell;
    Task<QString> task = outer(&bell, m_trace);
    task.start();
    Task<QString> moved = std::move(task); // its owner may move it while it runs
    QVERIFY(!task.isValid());
    Q_EMIT bell.rang();
    QVERIFY(!moved.done()); // not inside the emitter
    settle();
    QVERIFY(moved.done());
    QCOMPARE(moved.take(), u"outer of inner"_s);
}

void TaskTest::destroyingCancelsTheWholeChain()
{
    Bell bell;
    bool finished = false;
    Task<QString> task = outer(&bell, m_trace);
    task.start([&] { finished = true; });
    QCOMPARE(m_trace->join(u' '), u"+inner"_s);
    task.reset();
    QCOMPARE(m_trace->join(u' '), u"+inner -inner -outer"_s);
    Q_EMIT bell.rang();
    settle();
    QCOMPARE(m_trace->size(), 3);
    QVERIFY(!finished);
    task.reset(); // twice is as good as once
}

void TaskTest::noCallbackAfterACancel()
{
    int calls = 0;
    {
        Task<int> task = atOnce(m_trace, 1);
        task.start([&] { ++calls; });
        QVERIFY(task.done());
    }
    settle();
    QCOMPARE(calls, 0);
}

void TaskTest::ownerMayDestroyItInTheCallback()
{
    auto task = std::make_unique<Task<int>>(atOnce(m_trace, 7));
    int value = 0;
    task->start([&] {
        value = task->take();
        task.reset();
    });
    settle();
    QCOMPARE(value, 7);
    QVERIFY(!task);
}

void TaskTest::aSignalOnItsWayIsTakenBack()
{
    Bell bell;
    Task<QString> task = whenRung(&bell, m_trace, u"a"_s);
    task.start();
    Q_EMIT bell.rang(); // queued from here on
    task.reset();
    settle();
    QCOMPARE(m_trace->join(u' '), u"+a -a"_s);
}

void TaskTest::wakesOnce()
{
    Bell bell;
    Task<QString> task = whenRung(&bell, m_trace, u"a"_s);
    task.start();
    Q_EMIT bell.rang();
    Q_EMIT bell.rang();
    settle();
    Q_EMIT bell.rang();
    settle();
    QCOMPARE(m_trace->count(u"!a"_s), 1);
}

void TaskTest::passesExceptionsOn()
{
    Task<int> task = throwing();
    task.start();
    QVERIFY_EXCEPTION_THROWN(task.take(), std::runtime_error);
}

void TaskTest::sleepsAndWakes()
{
    QElapsedTimer clock;
    clock.start();
    Task<bool> task = base::sleepFor(std::chrono::milliseconds(60));
    task.start();
    QTRY_VERIFY(task.done());
    QVERIFY2(clock.elapsed() >= 59, qPrintable(QString::number(clock.elapsed())));
}

void TaskTest::allKeepsTheOrder()
{
    Bell first;
    Bell second;
    std::vector<Task<QString>> tasks;
    tasks.push_back(whenRung(&first, m_trace, u"a"_s));
    tasks.push_back(whenRung(&second, m_trace, u"b"_s));
    auto task = base::all(std::move(tasks));
    task.start();
    QCOMPARE(m_trace->join(u' '), u"+a +b"_s); // both at once
    Q_EMIT second.rang();
    settle();
    QVERIFY(!task.done());
    Q_EMIT first.rang();
    QTRY_VERIFY(task.done());
    QCOMPARE(task.take(), std::vector<QString>({u"a"_s, u"b"_s}));
}

void TaskTest::allOfNothing()
{
    auto task = base::all(std::vector<Task<int>>());
    task.start();
    QTRY_VERIFY(task.done());
    QVERIFY(task.take().empty());
}

void TaskTest::cancellingAGroupCancelsItsTasks()
{
    Bell bell;
    std::vector<Task<QString>> tasks;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        tasks.push_back(whenRung(&bell, m_trace, name));
    auto task = base::all(std::move(tasks));
    task.start();
    Q_EMIT bell.rang(); // all three are about to wake
    task.reset();
    settle();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QCOMPARE(m_trace->count(u"-"_s + name), 1);
        QCOMPARE(m_trace->count(u"!"_s + name), 0);
    }
}

void TaskTest::togetherMixesTypes()
{
    Bell bell;
    auto task = base::together(atOnce(m_trace, 5), whenRung(&bell, m_trace, u"a"_s));
    task.start();
    settle();
    QVERIFY(!task.done());
    Q_EMIT bell.rang();
    QTRY_VERIFY(task.done());
    const auto [number, name] = task.take();
    QCOMPARE(number, 5);
    QCOMPARE(name, u"a"_s);
}

QTEST_GUILESS_MAIN(TaskTest)
#include "TaskTest.moc"
