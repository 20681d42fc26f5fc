// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SharedTask.h"

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

using Shared = base::SharedTask<QString>;

struct Count
{
    int runs = 0;
    int frames = 0;
};

class InFrame
{
public:
    explicit InFrame(std::shared_ptr<Count> count) : m_count(std::move(count)) { ++m_count->frames; }
    ~InFrame() { --m_count->frames; }
    Q_DISABLE_COPY_MOVE(InFrame)

private:
    std::shared_ptr<Count> m_count;
};

Task<QString> work(Bell *bell, std::shared_ptr<Count> count)
{
    const InFrame frame(count);
    ++count->runs;
    if (bell)
        co_await base::SignalAwaiter(bell, &Bell::rang);
    co_return u"value"_s;
}

} // namespace

class SharedTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnceForMany();
    void whoComesLateGetsTheValueToo();
    void aCancelledOneTakesNothingFromTheOthers();
    void waitingKeepsItAlive();
    void theLastToGoCancelsIt();
    void maySucceedAtOnce();

private:
    Bell m_bell;
};

void SharedTaskTest::runsOnceForMany()
{
    const auto count = std::make_shared<Count>();
    const auto shared = Shared::run(work(&m_bell, count));
    QCOMPARE(count->runs, 1); // from the moment it is given
    std::vector<Task<QString>> waiting;
    for (int i = 0; i < 3; ++i) {
        waiting.push_back(Shared::wait(shared));
        waiting.back().start();
    }
    Q_EMIT m_bell.rang();
    for (auto &one : waiting) {
        QTRY_VERIFY(one.done());
        QCOMPARE(one.take(), u"value"_s);
    }
    QCOMPARE(count->runs, 1);
}

void SharedTaskTest::whoComesLateGetsTheValueToo()
{
    const auto count = std::make_shared<Count>();
    const auto shared = Shared::run(work(&m_bell, count));
    auto early = Shared::wait(shared);
    early.start();
    Q_EMIT m_bell.rang();
    QTRY_VERIFY(early.done());
    auto late = Shared::wait(shared);
    late.start();
    QTRY_VERIFY(late.done());
    QCOMPARE(late.take(), u"value"_s);
}

void SharedTaskTest::aCancelledOneTakesNothingFromTheOthers()
{
    const auto count = std::make_shared<Count>();
    const auto shared = Shared::run(work(&m_bell, count));
    auto first = Shared::wait(shared);
    auto second = Shared::wait(shared);
    bool firstCalled = false;
    first.start([&] { firstCalled = true; });
    second.start();
    first.reset();
    Q_EMIT m_bell.rang();
    QTRY_VERIFY(second.done());
    QCOMPARE(second.take(), u"value"_s);
    QVERIFY(!firstCalled);
}

void SharedTaskTest::waitingKeepsItAlive()
{
    const auto count = std::make_shared<Count>();
    auto shared = Shared::run(work(&m_bell, count));
    auto waiting = Shared::wait(shared);
    waiting.start();
    shared.reset();
    QCOMPARE(count->frames, 1);
    Q_EMIT m_bell.rang();
    QTRY_VERIFY(waiting.done());
    QCOMPARE(waiting.take(), u"value"_s);
}

void SharedTaskTest::theLastToGoCancelsIt()
{
    const auto count = std::make_shared<Count>();
    auto shared = Shared::run(work(&m_bell, count));
    auto waiting = Shared::wait(shared);
    waiting.start();
    shared.reset();
    waiting.reset();
    QCOMPARE(count->frames, 0);
    Q_EMIT m_bell.rang(); // and nobody minds
}

void SharedTaskTest::maySucceedAtOnce()
{
    const auto count = std::make_shared<Count>();
    const auto shared = Shared::run(work(nullptr, count));
    auto waiting = Shared::wait(shared);
    waiting.start();
    QTRY_VERIFY(waiting.done());
    QCOMPARE(waiting.take(), u"value"_s);
}

QTEST_GUILESS_MAIN(SharedTaskTest)
#include "SharedTaskTest.moc"
