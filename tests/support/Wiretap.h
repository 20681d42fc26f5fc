// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace applink::test {

/// Stands between a client and a service on this computer, passes every byte on and keeps a copy of it: what crossed
/// the wire is what must not be found elsewhere.
class Wiretap : public QObject
{
public:
    Wiretap()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
    }

    /// A port that nobody has; taken by whoever listens on it next.
    [[nodiscard]] static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    void passTo(quint16 port) { m_port = port; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        const auto pass = [this](QTcpSocket *from, QTcpSocket *to) {
            QByteArray bytes = from->readAll();
            bytes.replace("\r\nAccept-Encoding:", "\r\nX-ccept-Encoding:"); // what is compressed can't be searched
            m_heard += bytes;
            to->write(bytes);
        };
        connect(near, &QTcpSocket::readyRead, far, [=] {
            if (far->state() == QAbstractSocket::ConnectedState)
                pass(near, far);
        });
        connect(far, &QTcpSocket::connected, near, [=] { pass(near, far); });
        connect(far, &QTcpSocket::readyRead, near, [=] { pass(far, near); });
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_port);
    }

    QTcpServer m_server;
    QByteArray m_heard;
    quint16 m_port = 0;
};

} // namespace applink::test
