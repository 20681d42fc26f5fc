// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <utility>

namespace applink::practice {

/// Header fields in the order they came; names compare without regard to case.
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request as it arrived on the wire, whole. `target` is origin-form, still encoded, its repeated slashes collapsed
/// (the Salesforce CLI asks for `//services/data/…`, facts/real-clients.md line 1).
struct HttpRequest
{
    QByteArray method;
    QUrl target;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    /// The path, still percent-encoded.
    [[nodiscard]] QString path() const { return target.path(QUrl::FullyEncoded); }
    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(target); }
};

class HeldResponse;

/// What a handler answers. The server adds Content-Length and Connection.
struct HttpResponse
{
    /// Faults at socket level; they are a purpose of the practice org, not an accident.
    enum class Fault {
        None,
        Reset,    ///< the connection is dropped before any byte of the answer
        HalfBody, ///< Content-Length promises the whole body, half of it is sent, then the connection closes
        Silent,   ///< nothing is ever sent
    };

    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    int delayMs = 0;
    Fault fault = Fault::None;
    std::shared_ptr<HeldResponse> held; ///< set: the answer comes later from there, and all but the delay is ignored
};

/// An answer that its handler owes: a long-held request (facts/heroku-applink.md 1.5) waits for something that happens
/// in another one. Whoever keeps it sends it once; a client that has gone meanwhile is no error.
class HeldResponse
{
public:
    using Send = std::function<void(const HttpResponse &)>;

    /// For the server: what carries the answer out.
    void setSend(Send send) { m_send = std::move(send); }
    /// The first call counts.
    void send(const HttpResponse &response)
    {
        if (const Send once = std::exchange(m_send, {}))
            once(response);
    }

private:
    Send m_send;
};

} // namespace applink::practice
