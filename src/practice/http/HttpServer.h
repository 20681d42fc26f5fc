// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QString>

#include <functional>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace applink::practice {

/// A small, strict HTTP/1.1 server for the practice org (docs/decisions: it exists because faults at socket level are
/// its purpose). Loopback only. One thread: the handler runs on it and answers at once; delays and faults are carried
/// out here.
///
/// Understands keep-alive, pipelining, Content-Length and chunked bodies, HEAD, Expect: 100-continue. What breaks the
/// protocol or its limits gets 400, 411, 413 or 431, and the connection ends.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    static constexpr qsizetype mostHeadBytes = 64 * 1024;
    static constexpr qsizetype mostBodyBytes = 64 * 1024 * 1024;

    explicit HttpServer(QObject *parent = nullptr);
    ~HttpServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// For https; before listen().
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// `port` 0 takes a free one. False when it is taken; `error` says why.
    bool listen(quint16 port = 0, QString *error = nullptr);
    [[nodiscard]] quint16 port() const;
    /// Drops every connection, answered or not. Safe at any time.
    void close();

private:
    struct Peer
    {
        QByteArray received;
        bool busy = false;      ///< an answer is on its way; what follows waits
        bool continued = false; ///< 100 was sent for the request that is coming in
    };
    void accept();
    void pump(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, int status);
    void answer(QTcpSocket *socket, const HttpResponse &response, bool close, bool head);

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, Peer> m_peers;
};

} // namespace applink::practice
