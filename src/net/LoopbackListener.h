// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace applink::net {

/// Waits on this computer for a browser that comes back from a sign-in (RFC 8252, section 7.3). It listens on 127.0.0.1
/// and
/// ::1, because browsers take "localhost" for either, and on nothing else.
///
/// Only a GET of exactly `path` is announced; whatever else comes to the port (a favicon, a scanner, another page's
/// script) is answered and forgotten. The browser that came is left waiting until respond(), so that what it shows can
/// be true. Requests are limited in size, number and time. Not for anything but this: no bodies, no keep-alive.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(QString path, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// `port` 0 takes a free one. An error when another program has it.
    Result<Done> listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    /// Browsers that still wait are let go without an answer.
    void close();

    /// Answers one that was announced; false when it has gone away meanwhile. `html` is a whole page.
    bool respond(qint64 visitor, int status, const QByteArray &html);

Q_SIGNALS:
    /// `target` is what was asked for, still encoded: path and query. The visitor waits for respond().
    void arrived(qint64 visitor, const QUrl &target);

private:
    struct Connection;
    void accept(QTcpServer *server);
    void read(Connection *connection);
    void finish(Connection *connection, int status, const QByteArray &html, const QByteArray &extraHeaders = {});
    void drop(Connection *connection);

    QString m_path;
    std::unique_ptr<QTcpServer> m_v4;
    std::unique_ptr<QTcpServer> m_v6;
    QHash<qint64, Connection *> m_connections;
    qint64 m_next = 0;
};

} // namespace applink::net
