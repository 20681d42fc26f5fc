// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SignalAwaiter.h"
#include "base/Task.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace applink::base {

/// Runs `work` on a thread of the global pool and gives its result on the main thread; for what computes or reads files
/// long enough to stop the event loop. `work` shares nothing with other threads. Destroying the task abandons the
/// result; the work itself runs to its end.
template <class T>
Task<T> onWorker(std::function<T()> work)
{
    /// Where the worker leaves the result. Only the main thread locks it, so the worker never keeps it alive.
    struct Desk
    {
        QTimer bell;
        std::optional<T> result;
    };
    auto desk = std::make_shared<Desk>();
    desk->bell.setSingleShot(true);
    QThreadPool::globalInstance()->start([work = std::move(work), weak = std::weak_ptr<Desk>(desk)] {
        T result = work();
        if (!qApp)
            return;
        QMetaObject::invokeMethod(qApp, [weak, result = std::move(result)] {
            if (const auto waiting = weak.lock()) {
                waiting->result = result;
                waiting->bell.start(0);
            }
        });
    });
    co_await SignalAwaiter(&desk->bell, &QTimer::timeout);
    co_return *desk->result;
}

} // namespace applink::base
