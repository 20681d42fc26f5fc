// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/HttpServer.h"
#include "practice/http/FormBody.h"
#include "practice/http/HttpParser.h"
#include "practice/http/Multipart.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {

/// A client that says byte for byte what a test wants, and keeps what comes back.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { ended = true; });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            wasReset = wasReset || error == QAbstractSocket::RemoteHostClosedError;
        });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.abort(); }

    QByteArray received;
    bool ended = false;
    bool wasReset = false;

private:
    QTcpSocket m_socket;
};

HttpParse parse(const QByteArray &bytes)
{
    return parseHttp(bytes, 4096, 8192);
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seen.clear();
        m_server = std::make_unique<HttpServer>();
        m_server->setHandler([this](const HttpRequest &request) {
            m_seen.append(request);
            HttpResponse response;
            response.headers = {{"Content-Type", "text/plain"}};
            response.body = request.method + ' ' + request.target.toEncoded() + ' ' + request.body;
            if (request.path() == u"/slow"_s)
                response.delayMs = 150;
            else if (request.path() == u"/reset"_s)
                response.fault = HttpResponse::Fault::Reset;
            else if (request.path() == u"/half"_s)
                response.fault = HttpResponse::Fault::HalfBody;
            else if (request.path() == u"/silent"_s)
                response.fault = HttpResponse::Fault::Silent;
            else if (request.path() == u"/held"_s)
                response.held = m_held = std::make_shared<HeldResponse>();
            else if (request.path() == u"/empty"_s) {
                response.status = 204;
                response.body.clear();
            } else if (request.path() == u"/close-server"_s) {
                m_server->close();
            }
            return response;
        });
        QString error;
        QVERIFY2(m_server->listen(0, &error), qPrintable(error));
    }
    void cleanup() { m_server.reset(); }

    void holdsAnAnswerUntilItIsSent()
    {
        RawClient client(m_server->port());
        client.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n");
        RawClient other(m_server->port());
        other.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(other.received.endsWith("GET /a ")); // nobody else waits
        QVERIFY(client.received.isEmpty());
        HttpResponse ready;
        ready.status = 201;
        ready.body = "at last";
        m_held->send(ready);
        QTRY_VERIFY(client.received.contains("at last"));
        QVERIFY(client.received.startsWith("HTTP/1.1 201 Created\r\n"));
        QTRY_VERIFY(client.received.endsWith("GET /next ")); // what came behind it
        m_held->send(ready);                                 // a second time is nothing
        client.send("GET /b HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received.endsWith("GET /b "));
        QCOMPARE(client.received.count("at last"), 1);
    }
    void aHeldAnswerMayComeTooLate()
    {
        {
            RawClient client(m_server->port());
            client.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_COMPARE(m_seen.size(), 1);
        }
        RawClient other(m_server->port());
        other.send("GET /held HTTP/1.1\r\nHost: x\r\n\r\n");
        const auto gone = m_held; // of the client that has left
        QTRY_COMPARE(m_seen.size(), 2);
        gone->send({});
        m_server.reset();
        m_held->send({}); // the server has gone as well
        QTRY_VERIFY(other.ended);
        QVERIFY(other.received.isEmpty());
    }

    void answersAndKeepsTheConnection()
    {
        RawClient client(m_server->port());
        client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received.endsWith("GET /a "));
        QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client.received.contains("Content-Length: 7\r\n"));
        client.received.clear();
        client.send("POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
        QTRY_VERIFY(client.received.endsWith("POST /b abc"));
        QVERIFY(!client.ended);
    }

    void answersPipelinedRequestsInOrder()
    {
        RawClient client(m_server->port());
        client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nPOST /3 HTTP/1.1\r\nHost: "
                    "x\r\nContent-Length: 1\r\n\r\n3");
        QTRY_VERIFY(client.received.endsWith("POST /3 3"));
        const qsizetype first = client.received.indexOf("GET /slow ");
        const qsizetype second = client.received.indexOf("GET /2 ");
        QVERIFY(first > 0 && second > first);
        QCOMPARE(m_seen.size(), 3);
    }

    void aSlowAnswerHoldsNobodyElseUp()
    {
        RawClient slow(m_server->port());
        RawClient quick(m_server->port());
        slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 1);
        quick.send("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(!quick.received.isEmpty());
        QVERIFY(slow.received.isEmpty());
        QTRY_VERIFY(!slow.received.isEmpty());
    }

    void aClientThatLeavesDuringADelayIsForgotten()
    {
        RawClient client(m_server->port());
        client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 1);
        client.leave();
        RawClient next(m_server->port());
        next.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n"); // ends after the first delay would have
        QTRY_VERIFY(next.received.contains("GET /slow"));
    }

    void readsABodyThatComesByteByByte()
    {
        RawClient client(m_server->port());
        const QByteArray all = "POST /bytes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
                               "6;ext=1\r\n world\r\n0\r\nTrailer: 1\r\n\r\n";
        for (const char byte : all) {
            client.send(QByteArray(1, byte));
            QCoreApplication::sendPostedEvents();
        }
        QTRY_VERIFY(client.received.endsWith("POST /bytes hello world"));
    }

    void saysContinueToWhoExpectsIt()
    {
        RawClient client(m_server->port());
        client.send("POST /c HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        QVERIFY(m_seen.isEmpty());
        client.send("ok");
        QTRY_VERIFY(client.received.endsWith("POST /c ok"));
        QCOMPARE(client.received.count("100 Continue"), 1);
    }

    void headHasNoBodyAndNoContentHasNoLength()
    {
        RawClient client(m_server->port());
        client.send("HEAD /h HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
        QVERIFY(client.received.contains("Content-Length: 8\r\n"));
        client.received.clear();
        client.send("DELETE /empty HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
        QVERIFY(client.received.startsWith("HTTP/1.1 204 "));
        QVERIFY(!client.received.contains("Content-Length"));
    }

    void closesWhenAsked()
    {
        RawClient client(m_server->port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.ended);
        QVERIFY(client.received.contains("Connection: close\r\n"));
    }

    void collapsesSlashesOfThePathOnly()
    {
        RawClient client(m_server->port());
        client.send("GET ///services//data/?next=%2F%2Fx//y HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 1);
        QCOMPARE(m_seen.first().path(), u"/services/data/"_s);
        QCOMPARE(m_seen.first().target.query(QUrl::FullyEncoded), u"next=%2F%2Fx//y"_s);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 400;
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("absolute target") << QByteArray("GET http://evil/ HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("other protocol") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << 400;
        QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400;
        QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n") << 400;
        QTest::newRow("length is text") << QByteArray("POST / HTTP/1.1\r\nContent-Length: ten\r\n\r\n") << 400;
        QTest::newRow("length below zero") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("length with sign") << QByteArray("POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\nx") << 400;
        QTest::newRow("no length") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n\r\n") << 411;
        QTest::newRow("too long") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << 413;
        QTest::newRow("length beyond numbers")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n") << 400;
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("unknown coding") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n") << 501;
        QTest::newRow("chunk size is text")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << 400;
        QTest::newRow("chunk below zero")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n") << 400;
        QTest::newRow("chunk longer than it says")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n") << 400;
        QTest::newRow("huge chunk") << QByteArray(
                                           "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n")
                                    << 400;
        QTest::newRow("endless head") << "GET /" + QByteArray(HttpServer::mostHeadBytes + 10, 'a') << 431;
        QTest::newRow("long head") << "GET /" + QByteArray(HttpServer::mostHeadBytes, 'a') + " HTTP/1.1\r\n\r\n" << 431;
    }
    void refusesBadInput()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_server->port());
        client.send(bytes);
        QTRY_VERIFY(client.ended);
        QVERIFY2(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), client.received);
        QVERIFY(m_seen.isEmpty());
        // The server goes on.
        RawClient next(m_server->port());
        next.send("GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(next.received.endsWith("GET /next "));
    }

    void readsNothingAfterARefusal()
    {
        RawClient client(m_server->port());
        client.send("BROKEN\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.ended);
        QVERIFY(m_seen.isEmpty());
    }

    void faultsHappenOnTheWire()
    {
        RawClient reset(m_server->port());
        reset.send("GET /reset HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(reset.ended);
        QVERIFY(reset.received.isEmpty());

        RawClient half(m_server->port());
        half.send("GET /half HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(half.ended);
        QVERIFY(half.received.contains("Content-Length: 10\r\n"));
        QVERIFY(half.received.endsWith("\r\n\r\nGET /"));

        RawClient silent(m_server->port());
        silent.send("GET /silent HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 3);
        RawClient after(m_server->port());
        after.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(!after.received.isEmpty());
        QVERIFY(silent.received.isEmpty());
        QVERIFY(!silent.ended);
    }

    void closesWithRequestsInFlight()
    {
        RawClient slow(m_server->port());
        RawClient silent(m_server->port());
        slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
        silent.send("GET /silent HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(m_seen.size(), 2);
        m_server->close();
        QTRY_VERIFY(slow.ended && silent.ended);
        QCOMPARE(m_server->port(), quint16(0));
    }

    void mayBeClosedFromItsOwnHandler()
    {
        RawClient client(m_server->port());
        client.send("GET /close-server HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.ended);
        QVERIFY(client.received.isEmpty());
        QVERIFY(m_server->listen());
    }

    void saysWhyAPortIsNotFree()
    {
        HttpServer second;
        QString error;
        QVERIFY(!second.listen(m_server->port(), &error));
        QVERIFY(!error.isEmpty());
        QCOMPARE(second.port(), quint16(0));
    }

    void withoutAHandlerTheServiceIsUnavailable()
    {
        HttpServer bare;
        QVERIFY(bare.listen());
        RawClient client(bare.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(client.received.startsWith("HTTP/1.1 503 "));
    }

    void parserWaitsForEveryMissingByte()
    {
        const QByteArray whole = "POST /x?y=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody";
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const HttpParse half = parse(whole.left(i));
            QVERIFY2(half.state == HttpParse::State::Incomplete || half.state == HttpParse::State::HeadDone,
                     qPrintable(u"after %1 bytes"_s.arg(i)));
        }
        const HttpParse done = parse(whole + "GET");
        QCOMPARE(done.state, HttpParse::State::Complete);
        QCOMPARE(done.used, whole.size());
        QCOMPARE(done.request.body, QByteArray("body"));
    }

    void parserTakesAnyBytes()
    {
        // Every single-byte damage of a good request ends in one of the four states, and Complete never claims more
        // bytes than there are.
        const QByteArray good = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                QByteArray bad = good;
                bad[at] = char(value);
                const HttpParse result = parse(bad);
                if (result.state == HttpParse::State::Complete)
                    QVERIFY(result.used <= bad.size());
                if (result.state == HttpParse::State::Refused)
                    QVERIFY(result.status >= 400 && result.status < 600);
            }
        }
    }

    void formBodies()
    {
        bool repeated = true;
        const auto fields = parseForm("a=1&b=x+y%2Bz&c&=d&e=%C3%BC%26", &repeated);
        QVERIFY(!repeated);
        QCOMPARE(fields.value(u"a"_s), u"1"_s);
        QCOMPARE(fields.value(u"b"_s), u"x y+z"_s);
        QVERIFY(fields.contains(u"c"_s));
        QCOMPARE(fields.value(u"e"_s), u"ü&"_s);
        QCOMPARE(parseForm("a=1&a=2", &repeated).value(u"a"_s), u"1"_s);
        QVERIFY(repeated);
        QVERIFY(parseForm({}).isEmpty());
    }

    void multipartOfBothDialects_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("documentation")
            << QByteArray("multipart/form-data; boundary=B")
            << QByteArray("--B\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: "
                          "application/json\r\n\r\n{}\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; "
                          "filename=\"deploy.zip\"\r\nContent-Type: application/zip\r\n\r\nPK\r\n--x\r\n--B--\r\n")
            << QStringList{u"json"_s, u"file"_s};
        QTest::newRow("jsforce")
            << QByteArray("multipart/form-data; boundary=\"----f 1\"")
            << QByteArray(
                   "------f 1\r\ncontent-disposition: form-data; name=file; filename=package.xml\r\n\r\nPK\r\n"
                   "------f 1\r\nContent-Disposition: form-data; name=\"entity_content\"\r\n\r\n{}\r\n------f 1--")
            << QStringList{u"file"_s, u"entity_content"_s};
    }
    void multipartOfBothDialects()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, names);
        HttpRequest request;
        request.headers = {{"Content-Type", type}};
        request.body = body;
        const auto parts = parseMultipart(request);
        QVERIFY(parts);
        QStringList found;
        for (const MultipartPart &part : *parts)
            found.append(QString::fromUtf8(part.name));
        QCOMPARE(found, names);
        QVERIFY(findPart(*parts, "file"));
        QVERIFY(findPart(*parts, "file")->body.startsWith("PK"));
        QVERIFY(!findPart(*parts, "none"));
    }

    void refusesBrokenMultipart_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray good("multipart/form-data; boundary=B");
        QTest::newRow("other type") << QByteArray("application/json") << QByteArray("--B--");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--B--");
        QTest::newRow("boundary too long")
            << QByteArray("multipart/form-data; boundary=") + QByteArray(71, 'b') << QByteArray("--B--");
        QTest::newRow("empty") << good << QByteArray();
        QTest::newRow("no closing") << good
                                    << QByteArray("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n");
        QTest::newRow("no name") << good << QByteArray("--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--");
        QTest::newRow("no blank line") << good << QByteArray("--B\r\nContent-Disposition: form-data; name=a\r\n--B--");
        QTest::newRow("other boundary") << good << QByteArray("--C\r\n\r\n\r\n--C--");
    }
    void refusesBrokenMultipart()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        HttpRequest request;
        request.headers = {{"Content-Type", type}};
        request.body = body;
        QVERIFY(!parseMultipart(request));
    }

private:
    std::unique_ptr<HttpServer> m_server;
    std::shared_ptr<HeldResponse> m_held;
    QList<HttpRequest> m_seen;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
