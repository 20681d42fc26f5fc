// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/PublishWait.h"

#include "base/Sleep.h"

#include <algorithm>

namespace applink::steps {

using namespace std::chrono_literals;
using salesforce::ProbeOutcome;

std::chrono::milliseconds PublishWait::Rhythm::before(int look) const
{
    auto pause = first;
    for (int i = 2; i < look && pause < longest; ++i)
        pause += first / 2;
    return std::min(pause, longest);
}

PublishWait::PublishWait(QObject *parent) : QObject(parent) {}

PublishWait::~PublishWait() = default;

QString PublishWait::text()
{
    return tr("Salesforce is still publishing the app (2 to 10 minutes)");
}

std::chrono::milliseconds PublishWait::elapsed() const
{
    return std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

void PublishWait::start(Ask ask)
{
    if (m_state == State::Waiting)
        return;
    m_ask = std::move(ask);
    m_state = State::Waiting;
    m_looks = 1;
    m_clock.start();
    m_task = run();
    m_task.start([this] {
        const bool there = m_task.take();
        m_task.reset();
        m_ask = {};
        m_state = there ? State::There : State::GivenUp;
        Q_EMIT changed();
        if (there)
            Q_EMIT arrived();
    });
    Q_EMIT changed();
}

void PublishWait::cancel()
{
    m_task.reset();
    m_ask = {};
    if (std::exchange(m_state, State::Idle) != State::Idle)
        Q_EMIT changed();
}

Task<bool> PublishWait::run()
{
    while (elapsed() < m_rhythm.whole) {
        auto pause = base::sleepFor(m_rhythm.before(m_looks + 1));
        co_await std::move(pause);
        auto asking = m_ask();
        const auto result = co_await std::move(asking);
        ++m_looks;
        // What can't be told (a proxy's page, no network) may pass as well as what is not known yet.
        if (result.outcome != ProbeOutcome::Inconclusive && !salesforce::mayBePublishing(result.outcome))
            co_return true;
        Q_EMIT changed();
    }
    co_return false;
}

} // namespace applink::steps
