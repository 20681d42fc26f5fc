// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SignalAwaiter.h"

#include <QTimer>

#include <deque>

namespace applink::heroku {

/// Lets one coroutine through at a time, in the order they came. A pass is a local of the coroutine: it is given back
/// when the frame ends or is cancelled. The gate outlives its passes.
class SerialGate
{
public:
    class Pass
    {
    public:
        explicit Pass(SerialGate *gate);
        ~Pass();
        Q_DISABLE_COPY_MOVE(Pass)
        /// `co_await pass.granted();` goes on when it is this one's turn.
        [[nodiscard]] auto granted() { return base::SignalAwaiter(&m_bell, &QTimer::timeout, m_granted); }

    private:
        friend class SerialGate;
        SerialGate *m_gate;
        QTimer m_bell;
        bool m_granted = false;
    };

    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void leave();

    std::deque<Pass *> m_waiting;
    bool m_busy = false;
};

} // namespace applink::heroku
