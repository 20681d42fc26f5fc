// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <coroutine>
#include <memory>

namespace applink::base {

/// Suspends a coroutine until `object` emits `signal`, or not at all when `ready` says that it has happened already.
/// The awaited object must outlive the frame; destroying the frame disconnects.
template <class Object, class Signal>
class SignalAwaiter
{
public:
    SignalAwaiter(Object *object, Signal signal, bool ready = false)
        : m_object(object)
        , m_signal(signal)
        , m_ready(ready)
    {}
    SignalAwaiter(const SignalAwaiter &) = delete;
    SignalAwaiter &operator=(const SignalAwaiter &) = delete;
    ~SignalAwaiter() { QObject::disconnect(m_connection); }

    [[nodiscard]] bool await_ready() const { return m_ready; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        // Queued: never resume inside the emitter, which may be on its way to being deleted.
        m_connection = QObject::connect(
            m_object, m_signal, m_object,
            [handle, alive = std::weak_ptr<bool>(m_alive)] {
                // Disconnecting does not take back a call that is queued already: the frame may be gone by now.
                if (!alive.expired())
                    handle.resume();
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    void await_resume() const {}

private:
    Object *m_object;
    Signal m_signal;
    bool m_ready;
    QMetaObject::Connection m_connection;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace applink::base
