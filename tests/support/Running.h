// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"

#include <utility>

namespace applink::test {

/// A task that a test has started. Wait with QTRY_VERIFY(running.finished()); cancel() destroys it.
template <class T>
class Running
{
public:
    explicit Running(Task<T> task) : m_task(std::move(task))
    {
        m_task.start([this] { m_finished = true; });
    }
    Q_DISABLE_COPY_MOVE(Running)

    [[nodiscard]] bool finished() const { return m_finished; }
    T take() { return m_task.take(); }
    void cancel() { m_task.reset(); }

private:
    bool m_finished = false;
    Task<T> m_task; // last: dies first, and its callback with it
};

template <class T>
Running(Task<T>) -> Running<T>;

} // namespace applink::test
