// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"

#include <QUrlQuery>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace applink::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerIn(const QList<std::pair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void resetConnection(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

} // namespace

Answer Answer::json(const QByteArray &body, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "application/json;charset=UTF-8"}};
    return answer;
}

Answer Answer::page(const QByteArray &html, int status)
{
    Answer answer = json(html, status);
    answer.headers = {{"Content-Type", "text/html"}};
    return answer;
}

Answer Answer::failing(Fault fault)
{
    Answer answer = json(R"({"promised":"a body of some length"})");
    answer.fault = fault;
    return answer;
}

Answer Answer::with(const QByteArray &name, const QByteArray &value) const
{
    Answer copy = *this;
    copy.headers.emplaceBack(name, value);
    return copy;
}

Answer Answer::whenReleased() const
{
    Answer copy = *this;
    copy.held = true;
    return copy;
}

QByteArray SeenRequest::header(QByteArrayView name) const
{
    return headerIn(headers, name);
}

QString SeenRequest::formValue(const QString &name) const
{
    QString value = QUrlQuery(QString::fromUtf8(body)).queryItemValue(name, QUrl::FullyEncoded);
    value.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(value.toUtf8());
}

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent)
{
    m_standing = Answer::json(R"({"message":"not in the script"})", 404);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
            read(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on this computer: %s", qPrintable(m_server.errorString()));
}

QUrl ScriptedServer::url(const QString &pathAndQuery) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()), pathAndQuery));
}

int ScriptedServer::count(const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const SeenRequest &request) { return request.path() == path; }));
}

void ScriptedServer::release()
{
    if (m_held.isEmpty())
        return;
    const Held held = m_held.takeFirst();
    if (held.socket)
        give(held.socket, held.answer);
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (;;) {
        const auto headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        QList<QByteArray> lines = received.left(headEnd).split('\n');
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        SeenRequest request;
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines) {
            const auto colon = line.indexOf(':');
            request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        const auto length = request.header("content-length").toLongLong();
        if (received.size() < headEnd + 4 + length)
            return;
        request.body = received.mid(headEnd + 4, length);
        received.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        const Answer answer = next(request);
        Q_EMIT requested();
        if (answer.held) {
            m_held.append({socket, answer});
            return;
        }
        give(socket, answer);
        // A fault has ended the connection, and `received` with it.
        if (answer.fault != Answer::Fault::None)
            return;
    }
}

Answer ScriptedServer::next(const SeenRequest &request)
{
    if (m_answerer) {
        if (auto answer = m_answerer(request))
            return *answer;
    }
    if (auto own = m_byPath.find(request.path()); own != m_byPath.end() && !own->isEmpty())
        return own->takeFirst();
    return m_script.isEmpty() ? m_standing : m_script.takeFirst();
}

void ScriptedServer::give(QTcpSocket *socket, const Answer &answer)
{
    using Fault = Answer::Fault;
    if (answer.fault == Fault::Silence)
        return;
    if (answer.fault == Fault::Reset) {
        resetConnection(socket);
        return;
    }
    if (answer.fault == Fault::Close) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    // In one piece: a second one would wait for the acknowledgement of the first, which comes 40 ms late.
    socket->write(head + (answer.fault == Fault::Truncate ? answer.body.left(answer.body.size() / 2) : answer.body));
    if (answer.fault == Fault::Truncate)
        socket->disconnectFromHost();
}

} // namespace applink::test
