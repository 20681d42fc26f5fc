// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SignalAwaiter.h"
#include "base/Task.h"

#include <QTimer>

#include <memory>
#include <tuple>
#include <vector>

namespace applink::base {

namespace detail {

/// Counts running tasks down and wakes the one waiter. The timer is only a QObject with a signal that exists already.
class Countdown
{
public:
    void expect(int count) { m_left += count; }
    void oneDone()
    {
        if (--m_left == 0)
            m_bell.start(0);
    }
    [[nodiscard]] bool finished() const { return m_left == 0; }
    QTimer &bell()
    {
        m_bell.setSingleShot(true);
        return m_bell;
    }

private:
    int m_left = 0;
    QTimer m_bell;
};

} // namespace detail

/// Runs all tasks at once and gives their values in the same order. Destroying it cancels those still running.
template <class T>
Task<std::vector<T>> all(std::vector<Task<T>> tasks)
{
    // The tasks live in this frame and so does the counter that their callbacks use: they die together, tasks first
    // (reverse order of declaration is why `running` is declared last).
    auto countdown = std::make_shared<detail::Countdown>();
    countdown->bell();
    countdown->expect(static_cast<int>(tasks.size()));
    std::vector<Task<T>> running = std::move(tasks);
    const std::weak_ptr<detail::Countdown> weak = countdown;
    for (auto &task : running)
        task.start([weak] {
            if (auto alive = weak.lock())
                alive->oneDone();
        });
    if (!countdown->finished())
        co_await SignalAwaiter(&countdown->bell(), &QTimer::timeout);
    std::vector<T> values;
    values.reserve(running.size());
    for (auto &task : running)
        values.push_back(task.take());
    co_return values;
}

/// The same for tasks of different types.
template <class... Ts>
Task<std::tuple<Ts...>> together(Task<Ts>... tasks)
{
    auto countdown = std::make_shared<detail::Countdown>();
    countdown->bell();
    countdown->expect(static_cast<int>(sizeof...(Ts)));
    std::tuple<Task<Ts>...> running{std::move(tasks)...};
    const std::weak_ptr<detail::Countdown> weak = countdown;
    const auto done = [weak] {
        if (auto alive = weak.lock())
            alive->oneDone();
    };
    std::apply([&done](auto &...task) { (task.start(done), ...); }, running);
    if (!countdown->finished())
        co_await SignalAwaiter(&countdown->bell(), &QTimer::timeout);
    co_return std::apply([](auto &...task) { return std::tuple<Ts...>(task.take()...); }, running);
}

} // namespace applink::base
