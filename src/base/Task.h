// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace applink::base {

/// An operation that ends exactly once: with a value, or by being destroyed, which cancels it and everything it awaits.
/// (Failure is a value: use Task<Result<T>>.) It does not run until it is awaited or started.
///
/// Rules (facts/qt.md section 4; each has cost somebody a crash):
///  - coroutine parameters are taken by value; a capturing lambda is never a coroutine;
///  - a Task is a member, or a local of the awaiting frame; its owner outlives what the coroutine refers to;
///  - a Task is not destroyed from inside its own chain: start()'s callback is queued for that reason.
/// All of it lives on one thread.
template <class T>
class [[nodiscard]] Task
{
public:
    struct promise_type
    {
        std::optional<T> value;
        std::exception_ptr exception;
        std::coroutine_handle<> continuation;
        std::function<void()> onDone;
        std::shared_ptr<bool> alive = std::make_shared<bool>(true); ///< dies with the frame: no callback after a cancel

        Task get_return_object() { return Task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        struct Final
        {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> handle) noexcept
            {
                auto &promise = handle.promise();
                if (promise.continuation)
                    return promise.continuation;
                if (promise.onDone) {
                    // Queued: the owner may destroy the frame in its callback, and we are still inside it.
                    QTimer::singleShot(
                        0, qApp, [callback = std::move(promise.onDone), alive = std::weak_ptr<bool>(promise.alive)] {
                            if (!alive.expired())
                                callback();
                        });
                }
                return std::noop_coroutine();
            }
            void await_resume() noexcept {}
        };
        Final final_suspend() noexcept { return {}; }
        template <class U>
        void return_value(U &&result)
        {
            value.emplace(std::forward<U>(result));
        }
        void unhandled_exception() { exception = std::current_exception(); }
    };

    Task() = default;
    explicit Task(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}
    Task(Task &&other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    Task &operator=(Task &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, {});
        }
        return *this;
    }
    ~Task() { reset(); }

    /// Cancels when still running. Safe at any time from outside the chain.
    void reset()
    {
        if (m_handle)
            std::exchange(m_handle, {}).destroy();
    }
    [[nodiscard]] bool isValid() const { return bool(m_handle); }
    [[nodiscard]] bool done() const { return m_handle && m_handle.done(); }
    /// The value; the task must be done.
    T take()
    {
        if (m_handle.promise().exception)
            std::rethrow_exception(m_handle.promise().exception);
        return std::move(*m_handle.promise().value);
    }
    /// Runs it from plain code. `onDone` comes once, from the event loop, unless the task is destroyed first; it must
    /// not refer to anything that dies before this task does.
    void start(std::function<void()> onDone = {})
    {
        // Two steps, because a task that never suspends is done before resume() returns.
        m_handle.promise().onDone = std::move(onDone);
        m_handle.resume();
    }

    auto operator co_await() &&
    {
        struct Awaiter
        {
            std::coroutine_handle<promise_type> handle;
            bool await_ready() { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> continuation)
            {
                handle.promise().continuation = continuation;
                return handle;
            }
            T await_resume()
            {
                if (handle.promise().exception)
                    std::rethrow_exception(handle.promise().exception);
                return std::move(*handle.promise().value);
            }
        };
        return Awaiter{m_handle};
    }

private:
    std::coroutine_handle<promise_type> m_handle;
};

} // namespace applink::base

namespace applink {
using base::Task;
} // namespace applink
