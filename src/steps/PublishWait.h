// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/AuthorizeProbe.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>

namespace applink::steps {

/// Waits until the org's authorize endpoint knows a new app: Salesforce takes 2 to 10 minutes to publish one
/// (facts/salesforce.md 4.4). It asks with growing pauses for a quarter of an hour and tells when the app is there;
/// meanwhile everybody goes on. The workflow owns it; what it asks with dies after it or with cancel().
class PublishWait : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< nothing to wait for, or cancelled
        Waiting, ///< not known yet
        There,   ///< the endpoint knows the app, whatever else it says of it
        GivenUp, ///< not within the longest wait
    };
    /// How long to wait before each further look; a test makes it short.
    struct Rhythm
    {
        std::chrono::milliseconds first = std::chrono::seconds(10);
        std::chrono::milliseconds longest = std::chrono::seconds(30);
        std::chrono::milliseconds whole = std::chrono::minutes(15);

        /// Before look number `look`, the second one being 2.
        [[nodiscard]] std::chrono::milliseconds before(int look) const;
    };
    using Ask = std::function<Task<salesforce::ProbeResult>()>;

    explicit PublishWait(QObject *parent = nullptr);
    ~PublishWait() override;

    void setRhythm(const Rhythm &rhythm) { m_rhythm = rhythm; }
    [[nodiscard]] const Rhythm &rhythm() const { return m_rhythm; }
    /// Begins with a pause, since whoever begins has just asked. Goes on with the clock that runs when it waits
    /// already. `ask` must not refer to anything that dies before cancel().
    void start(Ask ask);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] int looks() const { return m_looks; }
    /// "Salesforce is still publishing the app (2 to 10 minutes)", translated.
    [[nodiscard]] static QString text();

Q_SIGNALS:
    /// State or number of looks.
    void changed();
    /// It came to be There.
    void arrived();

private:
    Task<bool> run();

    Rhythm m_rhythm;
    Ask m_ask;
    State m_state = State::Idle;
    int m_looks = 0;
    QElapsedTimer m_clock;
    Task<bool> m_task;
};

} // namespace applink::steps
