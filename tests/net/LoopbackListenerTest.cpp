// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/LoopbackListener.h"
#include "support/RawBrowser.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace applink;
using applink::test::RawBrowser;

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_listener.reset(); }
    void announcesTheCallbackAsItWasSent();
    void answersStrangersItself_data();
    void answersStrangersItself();
    void forgetsWhoLeaves();
    void answersOnce();
    void waitsForTheWholeRequest();
    void portTaken_data();
    void portTaken();
    void listensOnIPv6();
    void listensOnThisComputerOnly();
    void closingLetsEverybodyGo();
    void anAnswerOutlivesClosing_data();
    void anAnswerOutlivesClosing();
    void aCrowdChangesNothing();

private:
    std::unique_ptr<net::LoopbackListener> m_listener;
    std::unique_ptr<QSignalSpy> m_arrivals;
};

void LoopbackListenerTest::init()
{
    m_listener = std::make_unique<net::LoopbackListener>(u"/OauthRedirect"_s);
    QVERIFY(m_listener->listen(0).ok());
    QVERIFY(m_listener->port() != 0);
    m_arrivals = std::make_unique<QSignalSpy>(m_listener.get(), &net::LoopbackListener::arrived);
}

void LoopbackListenerTest::announcesTheCallbackAsItWasSent()
{
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=a%2Fb%3D%3D&state=x+y"));
    QTRY_COMPARE(m_arrivals->size(), 1);
    QCOMPARE(m_arrivals->first()[1].toUrl().toEncoded(), QByteArray("/OauthRedirect?code=a%2Fb%3D%3D&state=x+y"));
    // The browser waits for the truth.
    QVERIFY(browser.connected());
    QVERIFY(browser.received.isEmpty());
    QVERIFY(m_listener->respond(m_arrivals->first()[0].toLongLong(), 200, "<p>Grüße</p>"));
    QTRY_VERIFY(browser.ended);
    QCOMPARE(browser.status(), 200);
    QVERIFY(browser.received.endsWith("\r\n\r\n<p>Grüße</p>"));
    QVERIFY(browser.received.contains("Content-Length: 14\r\n"));
    // The address holds a code.
    QVERIFY(browser.received.contains("Cache-Control: no-store\r\n"));
    QVERIFY(browser.received.contains("Referrer-Policy: no-referrer\r\n"));
}

void LoopbackListenerTest::answersStrangersItself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto get = [](const char *target) { QTest::addRow("GET %s", target) << RawBrowser::get(target) << 404; };
    get("/");
    get("/favicon.ico");
    get("/OauthRedirect/");
    get("/OauthRedirectX?code=1");
    get("/oauthredirect?code=1");
    get("/x/../OauthRedirect");
    get("//OauthRedirect?code=1");
    get("http://127.0.0.1/OauthRedirect?code=1");
    get("http://elsewhere.example/OauthRedirect?code=1");
    const auto raw = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    raw("POST", "POST /OauthRedirect?code=1 HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 405);
    raw("HEAD", "HEAD /OauthRedirect HTTP/1.1\r\n\r\n", 405);
    raw("lower case", "get /OauthRedirect HTTP/1.1\r\n\r\n", 405);
    raw("private network question", "OPTIONS /OauthRedirect HTTP/1.1\r\n\r\n", 204);
    raw("not HTTP", "hello\r\n\r\n", 400);
    raw("HTTP/2", "GET /OauthRedirect HTTP/2\r\n\r\n", 400);
    raw("a blank in the address", "GET /Oauth Redirect HTTP/1.1\r\n\r\n", 400);
    raw("TLS greeting", QByteArray("\x16\x03\x01\x02\x00\x01", 6) + "\r\n\r\n", 400);
    raw("too much", "GET /OauthRedirect HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'x') + "\r\n\r\n", 400);
    raw("too much without an end", QByteArray(17 * 1024, 'x'), 400);
}

void LoopbackListenerTest::answersStrangersItself()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawBrowser stranger(m_listener->port(), bytes);
    QTRY_VERIFY(stranger.ended);
    QCOMPARE(stranger.status(), status);
    QVERIFY(m_arrivals->isEmpty());
    // Whom we wait for can still come.
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"));
    QTRY_COMPARE(m_arrivals->size(), 1);
}

void LoopbackListenerTest::forgetsWhoLeaves()
{
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"));
    QTRY_COMPARE(m_arrivals->size(), 1);
    browser.leave();
    const qint64 visitor = m_arrivals->first()[0].toLongLong();
    // A second visitor's coming and going says that the first one's leaving was seen.
    RawBrowser next(m_listener->port(), RawBrowser::get("/OauthRedirect?code=2"));
    QTRY_COMPARE(m_arrivals->size(), 2);
    QVERIFY(m_listener->respond(m_arrivals->last()[0].toLongLong(), 200, "you"));
    QTRY_VERIFY(next.ended);
    QVERIFY(!m_listener->respond(visitor, 200, "late"));
    QVERIFY(!m_listener->respond(12345, 200, "nobody"));
}

void LoopbackListenerTest::answersOnce()
{
    RawBrowser browser(m_listener->port(),
                       RawBrowser::get("/OauthRedirect?code=1") + RawBrowser::get("/OauthRedirect?code=2"));
    QTRY_COMPARE(m_arrivals->size(), 1);
    const qint64 visitor = m_arrivals->first()[0].toLongLong();
    QVERIFY(m_listener->respond(visitor, 200, "one"));
    QTRY_VERIFY(browser.ended);
    QVERIFY(!m_listener->respond(visitor, 200, "two"));
    QCOMPARE(browser.received.count("HTTP/1.1"), 1);
    QCOMPARE(m_arrivals->size(), 1);
}

void LoopbackListenerTest::waitsForTheWholeRequest()
{
    RawBrowser slow(m_listener->port(), "GET /OauthRedirect?code=1 HTT");
    RawBrowser quick(m_listener->port(), RawBrowser::get("/favicon.ico"));
    QTRY_VERIFY(quick.ended);
    QVERIFY(m_arrivals->isEmpty());
    QVERIFY(slow.connected());
}

void LoopbackListenerTest::portTaken_data()
{
    QTest::addColumn<QHostAddress>("by");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("every address") << QHostAddress(QHostAddress::Any);
    // A browser that takes "localhost" for ::1 would bring the code to the other program.
    QTest::newRow("IPv6 only") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void LoopbackListenerTest::portTaken()
{
    QFETCH(QHostAddress, by);
    QTcpServer other;
    if (!other.listen(by))
        QSKIP("no such address on this computer");
    net::LoopbackListener listener(u"/x"_s);
    const auto listening = listener.listen(other.serverPort());
    QVERIFY(!listening.ok());
    QCOMPARE(listening.error().kind, ErrorKind::Conflict);
    QVERIFY2(listening.error().summary.contains(QString::number(other.serverPort())),
             qPrintable(listening.error().summary));
    QCOMPARE(listener.port(), quint16(0));
    // The advice is to close that program and try again.
    const quint16 port = other.serverPort();
    other.close();
    QVERIFY(listener.listen(port).ok());
    QCOMPARE(listener.port(), port);
}

void LoopbackListenerTest::listensOnIPv6()
{
    if (QTcpServer probe; !probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 on this computer");
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"), QHostAddress::LocalHostIPv6);
    QTRY_COMPARE(m_arrivals->size(), 1);
    QVERIFY(m_listener->respond(m_arrivals->first()[0].toLongLong(), 400, "no"));
    QTRY_VERIFY(browser.ended);
    QCOMPARE(browser.status(), 400);
}

void LoopbackListenerTest::listensOnThisComputerOnly()
{
    int tried = 0;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        ++tried;
        RawBrowser outsider(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"), address);
        QTRY_VERIFY(outsider.ended);
        QVERIFY2(outsider.received.isEmpty(), qPrintable(address.toString()));
    }
    QVERIFY(m_arrivals->isEmpty());
    if (tried == 0)
        QSKIP("this computer has no address but its own");
}

void LoopbackListenerTest::closingLetsEverybodyGo()
{
    RawBrowser waiting(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"));
    QTRY_COMPARE(m_arrivals->size(), 1);
    const quint16 port = m_listener->port();
    m_listener->close();
    QTRY_VERIFY(waiting.ended);
    QVERIFY(waiting.received.isEmpty());
    QVERIFY(!m_listener->respond(m_arrivals->first()[0].toLongLong(), 200, "late"));
    RawBrowser late(port, RawBrowser::get("/OauthRedirect?code=2"));
    QTRY_VERIFY(late.ended);
    QVERIFY(m_listener->listen(port).ok());
}

void LoopbackListenerTest::anAnswerOutlivesClosing_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a page") << 2000;
    QTest::newRow("more than the system takes at once") << 8 * 1024 * 1024;
}

void LoopbackListenerTest::anAnswerOutlivesClosing()
{
    QFETCH(int, size);
    const QByteArray page = QByteArray(size, 'x') + "end";
    // As a sign-in does: answers, closes and deletes, all while the arrival is being announced.
    connect(m_listener.get(), &net::LoopbackListener::arrived, this, [this, page](qint64 visitor) {
        m_listener->respond(visitor, 200, page);
        m_listener->close();
        m_listener.release()->deleteLater();
    });
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"));
    QTRY_VERIFY(browser.ended);
    QCOMPARE(browser.status(), 200);
    QVERIFY(browser.received.endsWith("xxend"));
}

void LoopbackListenerTest::aCrowdChangesNothing()
{
    RawBrowser first(m_listener->port(), RawBrowser::get("/OauthRedirect?code=1"));
    QTRY_COMPARE(m_arrivals->size(), 1);
    std::vector<std::unique_ptr<RawBrowser>> crowd;
    for (int i = 0; i < 60; ++i)
        crowd.push_back(std::make_unique<RawBrowser>(m_listener->port(), "GET /"));
    // The port takes so many and sends the others away.
    QTRY_VERIFY(std::count_if(crowd.begin(), crowd.end(), [](const auto &one) { return one->ended; }) >= 29);
    QVERIFY(m_listener->respond(m_arrivals->first()[0].toLongLong(), 200, "yours"));
    QTRY_VERIFY(first.received.endsWith("yours"));
    crowd.clear();
    RawBrowser browser(m_listener->port(), RawBrowser::get("/OauthRedirect?code=2"));
    QTRY_COMPARE(m_arrivals->size(), 2);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "LoopbackListenerTest.moc"
