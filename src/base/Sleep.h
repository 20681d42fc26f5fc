// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SignalAwaiter.h"
#include "base/Task.h"

#include <QTimer>

#include <chrono>

namespace applink::base {

/// Waits without blocking; cancelled by destroying the task.
inline Task<bool> sleepFor(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(time);
    co_await SignalAwaiter(&timer, &QTimer::timeout);
    co_return true;
}

} // namespace applink::base
