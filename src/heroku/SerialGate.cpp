// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/SerialGate.h"

#include <algorithm>

namespace applink::heroku {

SerialGate::Pass::Pass(SerialGate *gate) : m_gate(gate)
{
    m_bell.setSingleShot(true);
    if (!gate->m_busy) {
        gate->m_busy = true;
        m_granted = true;
    } else {
        gate->m_waiting.push_back(this);
    }
}

SerialGate::Pass::~Pass()
{
    if (m_granted)
        m_gate->leave();
    else
        std::erase(m_gate->m_waiting, this); // cancelled while it waited
}

void SerialGate::leave()
{
    if (m_waiting.empty()) {
        m_busy = false;
        return;
    }
    Pass *next = m_waiting.front();
    m_waiting.pop_front();
    // Granted now, so that a cancel before the bell is heard hands the turn on.
    next->m_granted = true;
    next->m_bell.start(0);
}

} // namespace applink::heroku
