// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/CheckEngine.h"

#include "base/Log.h"
#include "base/SignalAwaiter.h"

#include <exception>

namespace applink::verify {

using base::logVerify;

struct CheckEngine::Slot
{
    Check check;
    Finding finding;
    Task<bool> waiting;
    Task<Finding> task;
    QElapsedTimer clock;
    QTimer limit;
    bool begun = false;
    bool ended = false;
};

CheckEngine::CheckEngine(QObject *parent) : QObject(parent) {}
CheckEngine::~CheckEngine() = default;

Finding CheckEngine::finding(const QString &id) const
{
    const auto entry = m_slots.find(id);
    return entry == m_slots.end() ? Finding{} : entry->second->finding;
}

void CheckEngine::start(QList<Check> checks)
{
    cancel();
    m_slots.clear();
    m_order.clear();
    for (Check &check : checks) {
        auto entry = std::make_unique<Slot>();
        entry->check = std::move(check);
        entry->limit.setSingleShot(true);
        m_order.push_back(entry->check.id);
        m_slots[entry->check.id] = std::move(entry);
    }
    m_left = static_cast<int>(m_slots.size());
    // From the event loop, so that whoever called start() has connected and returned before the first signal.
    QTimer::singleShot(0, this, [this] {
        startRunnable();
        if (m_slots.empty())
            Q_EMIT finished();
    });
}

void CheckEngine::cancel()
{
    m_left = 0;
    for (auto &[id, entry] : m_slots) {
        entry->limit.stop();
        entry->waiting.reset();
        entry->task.reset();
        if (!entry->ended) {
            entry->ended = true;
            entry->finding = Finding::skipped(tr("Cancelled before it was checked."), tr("Run the verification again."),
                                              Fix::RunAgain);
        }
    }
}

Task<bool> CheckEngine::run(QList<Check> checks)
{
    start(std::move(checks));
    struct CancelOnDestroy
    {
        CheckEngine *engine;
        ~CancelOnDestroy() { engine->cancel(); }
    } guard{this};
    co_await base::SignalAwaiter(this, &CheckEngine::finished);
    co_return true;
}

Finding CheckEngine::skippedFor(const QString &neededId) const
{
    const auto needed = m_slots.find(neededId);
    const QString title = needed == m_slots.end() ? neededId : needed->second->check.title();
    return Finding::skipped(tr("It needs %1 first: %2.").arg(neededId, title),
                            tr("Solve %1, then run the verification again.").arg(neededId), Fix::None);
}

void CheckEngine::startRunnable()
{
    // A check that ends at once calls back into here through end(); one loop at a time is enough and keeps the stack
    // flat.
    if (m_scanning) {
        m_scanAgain = true;
        return;
    }
    m_scanning = true;
    do {
        m_scanAgain = false;
        for (const QString &id : m_order) {
            Slot &entry = *m_slots.at(id);
            if (entry.ended || entry.begun)
                continue;
            bool ready = true;
            QString missing;
            for (const QString &need : entry.check.needs) {
                const auto other = m_slots.find(need);
                if (other == m_slots.end())
                    continue;
                if (!other->second->ended)
                    ready = false;
                else if (other->second->finding.status != Status::Passed &&
                         other->second->finding.status != Status::Warning && missing.isEmpty())
                    missing = need;
            }
            if (!missing.isEmpty())
                end(id, skippedFor(missing));
            else if (ready)
                begin(entry);
        }
    } while (m_scanAgain);
    m_scanning = false;
}

void CheckEngine::begin(Slot &entry)
{
    entry.begun = true;
    if (!entry.check.waitsFor) {
        look(entry);
        return;
    }
    entry.waiting = entry.check.waitsFor();
    entry.waiting.start([this, id = entry.check.id] { look(*m_slots.at(id)); });
}

void CheckEngine::look(Slot &entry)
{
    const QString id = entry.check.id;
    entry.finding.status = Status::Running;
    entry.clock.start();
    Q_EMIT checkStarted(id);
    connect(&entry.limit, &QTimer::timeout, this, [this, id] {
        Slot &late = *m_slots.at(id);
        late.task.reset();
        end(id, Finding::couldNotTell(
                    tr("It took longer than %n second(s).", nullptr, static_cast<int>(late.check.limit.count() / 1000)),
                    tr("Check the network, then run the verification again.")));
    });
    entry.limit.start(entry.check.limit);
    entry.task = entry.check.look();
    entry.task.start([this, id] {
        Slot &done = *m_slots.at(id);
        if (done.ended)
            return;
        Finding finding;
        try {
            finding = done.task.take();
        } catch (const std::exception &problem) {
            // A bug in one check must not sink the run; it is no pass either.
            qCCritical(logVerify) << "check" << id << "threw" << problem.what();
            finding =
                Finding::couldNotTell(tr("The check itself failed. This is a mistake in the program."),
                                      tr("Please report it with the log."), QString::fromLocal8Bit(problem.what()));
        }
        end(id, std::move(finding));
    });
}

void CheckEngine::end(const QString &id, Finding finding)
{
    Slot &entry = *m_slots.at(id);
    if (entry.ended)
        return;
    entry.ended = true;
    entry.limit.stop();
    finding.durationMs = entry.clock.isValid() ? entry.clock.elapsed() : 0;
    entry.finding = finding;
    --m_left;
    Q_EMIT checkFinished(id, entry.finding);
    if (m_left == 0)
        Q_EMIT finished();
    else
        startRunnable();
}

} // namespace applink::verify
