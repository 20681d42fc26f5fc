// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

/// Sends bytes to a server as they are and reads what comes back: no client library decides what is legal.
class RawHttp
{
public:
    struct Answer
    {
        int status = 0; ///< 0: the connection ended without an answer
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
        bool whole = false; ///< as much body came as Content-Length promised

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            }
            return {};
        }
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
        [[nodiscard]] QString id() const { return object().value(QLatin1String("id")).toString(); }
        [[nodiscard]] QString message() const { return object().value(QLatin1String("message")).toString(); }
    };

    explicit RawHttp(const QUrl &server) : m_server(server) {}

    /// Waits for the answer to these bytes, on a connection of its own.
    [[nodiscard]] Answer bytes(const QByteArray &request, int timeoutMs = 10'000) const
    {
        QSslSocket socket;
        if (m_server.scheme() == QLatin1String("https")) {
            socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.connectToHostEncrypted(m_server.host(), quint16(m_server.port()));
        } else {
            socket.connectToHost(m_server.host(), quint16(m_server.port()));
        }
        QByteArray received;
        bool sent = false;
        const auto ready = [&] { return socket.state() == QAbstractSocket::ConnectedState; };
        const auto secure = [&] { return m_server.scheme() != QLatin1String("https") || socket.isEncrypted(); };
        (void)QTest::qWaitFor(
            [&] {
                if (!sent && ready() && secure()) {
                    socket.write(request);
                    sent = true;
                }
                received += socket.readAll();
                return read(received).whole || (sent && socket.state() == QAbstractSocket::UnconnectedState);
            },
            timeoutMs);
        return read(received);
    }
    /// A request line, headers as given, Host and Content-Length.
    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &target, const QList<QByteArray> &headers = {},
                              const QByteArray &body = {}) const
    {
        return bytes(text(method, target, headers, body));
    }
    [[nodiscard]] QByteArray text(const QByteArray &method, const QByteArray &target, const QList<QByteArray> &headers,
                                  const QByteArray &body) const
    {
        QByteArray all = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_server.authority().toLatin1() + "\r\n";
        for (const QByteArray &each : headers)
            all += each + "\r\n";
        if (!body.isEmpty() || (method != "GET" && method != "DELETE"))
            all += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return all + "\r\n" + body;
    }

private:
    static Answer read(const QByteArray &received)
    {
        Answer answer;
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        QList<QByteArray> lines = received.left(end).split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        answer.body = received.mid(end + 4);
        answer.whole = answer.body.size() >= answer.header("Content-Length").toLongLong();
        return answer;
    }

    QUrl m_server;
};
