// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

namespace applink::test {

/// What comes to a port of this computer: says exactly the given bytes, and keeps what comes back.
class RawBrowser : public QObject
{
public:
    RawBrowser(quint16 port, const QByteArray &bytes, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { ended = true; });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { ended = true; });
        connect(&m_socket, &QTcpSocket::connected, this, [this, bytes] { m_socket.write(bytes); });
        m_socket.connectToHost(host, port);
    }
    static QByteArray get(const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n"; }
    [[nodiscard]] int status() const { return received.mid(9, 3).toInt(); }
    [[nodiscard]] bool connected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void leave() { m_socket.abort(); }

    QByteArray received;
    bool ended = false; ///< also when no connection came about

private:
    QTcpSocket m_socket;
};

} // namespace applink::test
