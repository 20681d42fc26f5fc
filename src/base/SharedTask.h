// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SignalAwaiter.h"
#include "base/Task.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace applink::base {

/// One running task, many who wait for its value: each gets a copy, and one that is cancelled takes nothing from the
/// others. The task runs from the moment it is given; destroying the last reference cancels it.
template <class T>
class SharedTask
{
public:
    static std::shared_ptr<SharedTask> run(Task<T> task)
    {
        auto shared = std::make_shared<SharedTask>();
        shared->m_bell.setSingleShot(true);
        shared->m_task = std::move(task);
        // The callback dies with the task, and the task with this object.
        shared->m_task.start([raw = shared.get()] {
            raw->m_value = raw->m_task.take();
            raw->m_bell.start(0);
        });
        return shared;
    }

    /// Waits where it has to. Takes the pointer by value so that the waiting keeps the object alive.
    static Task<T> wait(std::shared_ptr<SharedTask> shared)
    {
        if (!shared->m_value)
            co_await SignalAwaiter(&shared->m_bell, &QTimer::timeout);
        co_return *shared->m_value;
    }

    [[nodiscard]] bool done() const { return m_value.has_value(); }

private:
    Task<T> m_task;
    std::optional<T> m_value;
    QTimer m_bell;
};

} // namespace applink::base
