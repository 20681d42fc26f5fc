// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LoopbackListener.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace applink::net {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::net::LoopbackListener)
};

Error portTaken(quint16 port, const QString &detail)
{
    return Error::make(ErrorKind::Conflict,
                       Text::tr("Port %1 of this computer is in use by another program, perhaps a sign-in of the "
                                "Salesforce CLI. Close that "
                                "program and try again.")
                           .arg(port),
                       ErrorAction::Retry, detail);
}

constexpr qsizetype mostHeaderBytes = 16 * 1024;
constexpr int mostConnections = 32;
constexpr int secondsToAsk = 10;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Error";
    }
}

} // namespace

struct LoopbackListener::Connection
{
    qint64 id = 0;
    std::unique_ptr<QTcpSocket> socket;
    std::unique_ptr<QTimer> clock; ///< to ask; who waits for an answer has no limit here
    QByteArray received;
    bool announced = false;
};

LoopbackListener::LoopbackListener(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

LoopbackListener::~LoopbackListener()
{
    close();
}

Result<Done> LoopbackListener::listen(quint16 port)
{
    close();
    constexpr int mostTries = 10;
    for (int tries = 1;; ++tries) {
        m_v4 = std::make_unique<QTcpServer>();
        m_v6 = std::make_unique<QTcpServer>();
        const bool hasV4 = m_v4->listen(QHostAddress::LocalHost, port);
        const bool hasV6 = hasV4 && m_v6->listen(QHostAddress::LocalHostIPv6, m_v4->serverPort());
        // A computer without IPv6 is fine: browsers fall back to IPv4. But where another program has the port there,
        // a browser would bring it what is meant for us.
        if (hasV6 || (hasV4 && m_v6->serverError() != QAbstractSocket::AddressInUseError))
            break;
        const QString detail = hasV4 ? m_v6->errorString() : m_v4->errorString();
        m_v4.reset();
        m_v6.reset();
        if (port != 0 || tries == mostTries)
            return portTaken(port, detail);
    }
    connect(m_v4.get(), &QTcpServer::newConnection, this, [this] { accept(m_v4.get()); });
    if (m_v6->isListening())
        connect(m_v6.get(), &QTcpServer::newConnection, this, [this] { accept(m_v6.get()); });
    else
        m_v6.reset();
    return Done{};
}

quint16 LoopbackListener::port() const
{
    return m_v4 ? m_v4->serverPort() : quint16(0);
}

void LoopbackListener::close()
{
    m_v4.reset();
    m_v6.reset();
    const auto connections = std::exchange(m_connections, {});
    for (Connection *connection : connections) {
        connection->socket->disconnect(this);
        // What was answered has to get out, or the browser shows a failure instead of our page: sent now as far as
        // the system takes it, and the socket stays until the rest is gone. Who was not answered is let go.
        QTcpSocket *socket = connection->socket.release();
        delete connection;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(std::chrono::seconds(secondsToAsk), socket, &QObject::deleteLater);
        socket->flush();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
        else
            socket->disconnectFromHost();
    }
}

void LoopbackListener::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        socket->setParent(nullptr);
        if (m_connections.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new Connection;
        connection->id = ++m_next;
        connection->socket.reset(socket);
        connection->clock = std::make_unique<QTimer>();
        connection->clock->setSingleShot(true);
        m_connections.insert(connection->id, connection);
        connect(connection->clock.get(), &QTimer::timeout, this, [this, connection] { drop(connection); });
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, connection] { drop(connection); });
        connection->clock->start(std::chrono::seconds(secondsToAsk));
        if (socket->bytesAvailable() > 0)
            read(connection);
    }
}

void LoopbackListener::read(Connection *connection)
{
    if (connection->announced) {
        connection->socket->readAll(); // pipelined, and of no interest
        return;
    }
    connection->received += connection->socket->read(mostHeaderBytes + 1 - connection->received.size());
    if (connection->received.size() > mostHeaderBytes) {
        finish(connection, 400, {});
        return;
    }
    if (!connection->received.contains("\r\n\r\n"))
        return;
    connection->clock->stop();
    const QList<QByteArray> words = connection->received.left(connection->received.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.")) {
        finish(connection, 400, {});
        return;
    }
    // Chrome asks before it lets a page of the internet lead to this computer (private network access).
    if (words[0] == "OPTIONS") {
        finish(connection, 204, {}, "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Private-Network: true\r\n");
        return;
    }
    if (words[0] != "GET") {
        finish(connection, 405, {}, "Allow: GET, OPTIONS\r\n");
        return;
    }
    const QUrl target = QUrl::fromEncoded(words[1], QUrl::StrictMode);
    if (!target.isValid() || !target.host().isEmpty() || target.path() != m_path) {
        finish(connection, 404, {});
        return;
    }
    connection->announced = true;
    Q_EMIT arrived(connection->id, target);
}

bool LoopbackListener::respond(qint64 visitor, int status, const QByteArray &html)
{
    Connection *connection = m_connections.value(visitor);
    if (!connection)
        return false;
    finish(connection, status, html);
    return true;
}

void LoopbackListener::finish(Connection *connection, int status, const QByteArray &html,
                              const QByteArray &extraHeaders)
{
    connection->announced = true;
    connection->clock->stop();
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    answer += "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n";
    // The address holds a code: no cache, no referrer, no frame may keep or learn it.
    answer += "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Frame-Options: "
              "DENY\r\nX-Content-Type-Options: nosniff\r\n"
              "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n";
    answer += extraHeaders + "\r\n" + html;
    connection->socket->write(answer);
    connection->socket->disconnectFromHost(); // after the bytes are out; drop() follows
}

void LoopbackListener::drop(Connection *connection)
{
    if (!m_connections.remove(connection->id))
        return;
    connection->socket->disconnect(this);
    connection->socket->abort();
    connection->socket.release()->deleteLater();
    connection->clock.release()->deleteLater(); // we may be inside its signal
    delete connection;
}

} // namespace applink::net
