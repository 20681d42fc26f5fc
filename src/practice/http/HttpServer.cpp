// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/HttpServer.h"

#include "practice/http/HttpParser.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace applink::practice {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace

HttpServer::HttpServer(QObject *parent) : QObject(parent) {}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 port, QString *error)
{
    close();
    if (m_tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(*m_tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    // Not newConnection: with TLS that comes before the handshake is done (facts/qt.md section 5).
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    m_server->setListenBacklogSize(128);
    if (m_server->listen(QHostAddress::LocalHost, port))
        return true;
    if (error)
        *error = m_server->errorString();
    delete std::exchange(m_server, nullptr);
    return false;
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

void HttpServer::close()
{
    if (!m_server)
        return;
    m_server->close();
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>()) {
        socket->disconnect();
        socket->abort();
    }
    // We may be inside a handler that was called by one of its sockets.
    std::exchange(m_server, nullptr)->deleteLater();
    m_peers.clear();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_peers.insert(socket, {});
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const auto peer = m_peers.find(socket);
            if (peer == m_peers.end())
                return;
            peer->received += socket->readAll();
            pump(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpServer::pump(QTcpSocket *socket)
{
    const auto peer = m_peers.find(socket);
    if (peer == m_peers.end() || peer->busy)
        return;
    HttpParse parse = parseHttp(peer->received, mostHeadBytes, mostBodyBytes);
    if (parse.state == HttpParse::State::Refused) {
        refuse(socket, parse.status);
        return;
    }
    if (parse.state == HttpParse::State::HeadDone && !peer->continued &&
        parse.request.header("expect").toLower() == "100-continue") {
        peer->continued = true;
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (parse.state != HttpParse::State::Complete)
        return;
    peer->received.remove(0, parse.used);
    peer->continued = false;
    peer->busy = true;
    HttpResponse response;
    if (m_handler)
        response = m_handler(parse.request);
    else
        response.status = 503;
    const bool close = parse.request.header("connection").toLower() == "close";
    const bool head = parse.request.method == "HEAD";
    if (response.held && response.fault == HttpResponse::Fault::None) {
        const QPointer<QTcpSocket> waiting(socket);
        response.held->setSend([server = QPointer<HttpServer>(this), waiting, close, head,
                                delay = response.delayMs](const HttpResponse &ready) {
            if (!server || !waiting)
                return;
            QTimer::singleShot(delay + ready.delayMs, waiting, [server, waiting, ready, close, head] {
                if (server)
                    server->answer(waiting, ready, close, head);
            });
        });
        return;
    }
    if (response.delayMs <= 0) {
        answer(socket, response, close, head);
        return;
    }
    // The socket as context: a client that has gone cancels its answer.
    QTimer::singleShot(response.delayMs, Qt::PreciseTimer, socket,
                       [this, socket, response, close, head] { answer(socket, response, close, head); });
}

void HttpServer::refuse(QTcpSocket *socket, int status)
{
    HttpResponse response;
    response.status = status;
    m_peers[socket].busy = true; // nothing after this is read
    answer(socket, response, true, false);
}

void HttpServer::answer(QTcpSocket *socket, const HttpResponse &response, bool close, bool head)
{
    if (!m_peers.contains(socket))
        return; // the handler closed the server
    if (response.fault == HttpResponse::Fault::Reset) {
        socket->abort();
        return;
    }
    if (response.fault == HttpResponse::Fault::Silent)
        return;
    const bool half = response.fault == HttpResponse::Fault::HalfBody;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    if (response.status != 204 && response.status != 304)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += close ? "Connection: close\r\n\r\n" : "\r\n";
    if (!head)
        out += half ? response.body.left(response.body.size() / 2) : response.body;
    socket->write(out);
    if (close || half) {
        socket->disconnectFromHost();
        return;
    }
    m_peers[socket].busy = false;
    if (!m_peers[socket].received.isEmpty())
        QTimer::singleShot(0, socket, [this, socket] { pump(socket); });
}

} // namespace applink::practice
