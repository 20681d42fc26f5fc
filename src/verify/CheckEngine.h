// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "verify/Check.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace applink::verify {

/// Runs a list of checks: everything that waits for nothing at once, the rest as soon as what it needs has passed.
/// A check that throws, or takes longer than its limit, becomes "could not tell" and sinks nothing else.
/// Renderings (tree, command line, JSON) are observers of its signals. One run at a time; destroying it cancels.
class CheckEngine : public QObject
{
    Q_OBJECT

public:
    explicit CheckEngine(QObject *parent = nullptr);
    ~CheckEngine() override;

    /// Starts; finished() follows exactly once, from the event loop, unless cancel() comes first.
    void start(QList<Check> checks);
    /// Ends at once; what has not ended is "skipped: cancelled". finished() does not follow.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_left > 0; }
    [[nodiscard]] Finding finding(const QString &id) const;

    /// The same as a task, for callers that are coroutines. Cancelled by destroying the task.
    Task<bool> run(QList<Check> checks);

Q_SIGNALS:
    void checkStarted(const QString &id);
    void checkFinished(const QString &id, const applink::verify::Finding &finding);
    void finished();

private:
    struct Slot;
    void startRunnable();
    void begin(Slot &entry);
    void look(Slot &entry);
    void end(const QString &id, Finding finding);
    [[nodiscard]] Finding skippedFor(const QString &neededId) const;

    std::map<QString, std::unique_ptr<Slot>> m_slots;
    std::vector<QString> m_order;
    int m_left = 0;
    bool m_scanning = false;
    bool m_scanAgain = false;
};

} // namespace applink::verify
