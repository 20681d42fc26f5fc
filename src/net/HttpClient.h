// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "net/HttpMessage.h"
#include "net/RetryPolicy.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

class QNetworkAccessManager;

namespace applink::net {

/// Sends requests and gives whole answers. One for each service and trust setting.
///
/// What it guarantees, because Qt 6.4 does not (facts/qt.md section 1): a write is carried out at most once (it
/// is repeated only after a 429 that says when to come back);
/// Authorization never follows a redirect to a foreign host; at most six requests are under way, so that no clock runs
/// for one that waits in the queue; each attempt has a wall clock; no cookies are kept; plain http goes to loopback
/// only; an answer over `mostBytes` is refused. Owner: whoever owns the service client. Tasks it gave out must be
/// destroyed before it.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 64LL * 1024 * 1024;
    static constexpr int mostInFlight = 6;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }
    [[nodiscard]] const RetryPolicy &retryPolicy() const { return m_policy; }
    /// Caps the wall clock of every attempt; for tests, which do not wait as long as a person would.
    void setLongestWait(std::chrono::milliseconds wait) { m_longestWait = wait; }

    /// An answer with any status, or a transport error. Reads are repeated by the retry policy.
    Task<Result<HttpResponse>> send(HttpRequest request);

    /// How many requests have left so far, repetitions included: for progress, reports and benchmarks.
    [[nodiscard]] int requestsSent() const { return m_sent; }

Q_SIGNALS:
    /// Before a repetition; `delay` is the wait that begins now.
    void retrying(const QString &purpose, int attempt, std::chrono::milliseconds delay, const QString &why);

private:
    class Turn;
    Task<Result<HttpResponse>> attempt(HttpRequest request);
    Task<Result<HttpResponse>> attemptFollowingRedirects(HttpRequest request);
    void leave();

    std::unique_ptr<QNetworkAccessManager> m_manager;
    RetryPolicy m_policy;
    std::chrono::milliseconds m_longestWait = std::chrono::hours(1);
    std::deque<Turn *> m_waiting;
    int m_inFlight = 0;
    int m_sent = 0;
};

/// The text as one path segment, everything but unreserved characters encoded.
[[nodiscard]] QString pathSegment(const QString &text);

} // namespace applink::net
