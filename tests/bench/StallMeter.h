// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <time.h>

namespace applink::bench {

/// The longest time that the event loop of its thread did not come round: a precise 5 ms timer that records the largest
/// gap (facts/qt.md 6.2). It records what processor time the thread itself used in that gap, too: a gap with little of
/// it belongs to other programs on the machine.
class StallMeter : public QObject
{
public:
    struct Stall
    {
        double ms = 0;
        double ownCpuMs = 0;
        QString where;
    };

    /// `where` names what is on the screen.
    explicit StallMeter(std::function<QString()> where) : m_where(std::move(where))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
        begin();
    }

    /// Forgets what was.
    void begin()
    {
        m_byWall = m_byCpu = {};
        m_cpuBefore = cpuMs();
        m_clock.start();
        m_timer.start(5);
    }

    [[nodiscard]] Stall longest() const { return m_byWall; }
    /// The one in which the thread itself was busy longest.
    [[nodiscard]] Stall busiest() const { return m_byCpu; }

private:
    static double cpuMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void tick()
    {
        const double now = cpuMs();
        const Stall gap{double(m_clock.nsecsElapsed()) / 1e6, now - m_cpuBefore, {}};
        m_clock.restart();
        m_cpuBefore = now;
        if (gap.ms > m_byWall.ms)
            (m_byWall = gap).where = m_where();
        if (gap.ownCpuMs > m_byCpu.ownCpuMs)
            (m_byCpu = gap).where = m_where();
    }

    std::function<QString()> m_where;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpuBefore = 0;
    Stall m_byWall;
    Stall m_byCpu;
};

} // namespace applink::bench
