// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using namespace std::chrono_literals;

using Answered = Result<net::HttpResponse>;
using Fault = Answer::Fault;

Q_DECLARE_METATYPE(applink::test::Answer)
Q_DECLARE_METATYPE(applink::base::ErrorKind)

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesTheWholeAnswer();
    void faults_data();
    void faults();
    void readsAreRepeatedAndSaidSo();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void refusesMoreThanCanBeRight();
    void followsOwnRedirectsOnly_data();
    void followsOwnRedirectsOnly();
    void stopsGoingInCircles();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void keepsNoCookies();
    void sixAtATimeAndNoClockForTheQueue();
    void cancelLeavesNothingBehind();
    void logsNoSecrets();

private:
    net::HttpRequest request(const QString &path = u"/thing"_s, const QByteArray &verb = "GET");
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_client;
};

void HttpClientTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_client = std::make_unique<net::HttpClient>();
    net::RetryPolicy policy;
    policy.mostTries = 3;
    policy.firstDelay = 1ms;
    m_client->setRetryPolicy(policy);
}

void HttpClientTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

net::HttpRequest HttpClientTest::request(const QString &path, const QByteArray &verb)
{
    net::HttpRequest request;
    request.verb = verb;
    request.url = m_server->url(path);
    request.purpose = u"test"_s;
    if (verb != "GET" && verb != "DELETE") {
        request.contentType = "application/json";
        request.body = R"({"a":1})";
    }
    return request;
}

void HttpClientTest::givesTheWholeAnswer()
{
    m_server->then(Answer::json(R"({"id":"1"})", 201).with("X-Request-Id", "r-1"));
    net::HttpRequest post = request(u"/things?x=a%2Fb"_s, "POST");
    post.headers = {{"Authorization", "Bearer t"}};
    Running running(m_client->send(post));
    QTRY_VERIFY(running.finished());
    const Answered answer = running.take();
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 201);
    QVERIFY(answer->isSuccess());
    QCOMPARE(answer->header("x-request-id"), QByteArray("r-1"));
    QCOMPARE(answer->json()["id"_L1].toString(), u"1"_s);
    QCOMPARE(m_server->requests().size(), 1);
    const SeenRequest seen = m_server->requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/things?x=a%2Fb"));
    QCOMPARE(seen.body, QByteArray(R"({"a":1})"));
    QCOMPARE(seen.header("authorization"), QByteArray("Bearer t"));
    QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
    QVERIFY(seen.header("user-agent").startsWith("applink-setup/"));
}

void HttpClientTest::faults_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("status"); // 0: an error
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("readAgain");
    const auto fault = [](const char *name, Fault kind, ErrorKind error) {
        QTest::newRow(name) << Answer::failing(kind) << 0 << error << true;
    };
    fault("closed without an answer", Fault::Close, ErrorKind::NetworkUnreachable);
    fault("reset", Fault::Reset, ErrorKind::NetworkUnreachable);
    fault("truncated", Fault::Truncate, ErrorKind::NetworkUnreachable);
    fault("no answer", Fault::Silence, ErrorKind::Timeout);
    QTest::newRow("body that cannot be unpacked") << Answer::json("this is not gzip").with("Content-Encoding", "gzip")
                                                  << 0 << ErrorKind::UnexpectedAnswer << false;
    const auto status = [](int code, bool readAgain) {
        QTest::addRow("status %d", code) << Answer::json(R"({"message":"no"})", code) << code << ErrorKind::Internal
                                         << readAgain;
    };
    for (const int code : {400, 401, 403, 404, 409})
        status(code, false);
    for (const int code : {500, 502, 503, 504})
        status(code, true);
    QTest::newRow("status 429, come back at once")
        << Answer::json("{}", 429).with("Retry-After", "0") << 429 << ErrorKind::Internal << true;
    QTest::newRow("status 429, come back tomorrow")
        << Answer::json("{}", 429).with("Retry-After", "86400") << 429 << ErrorKind::Internal << false;
    QTest::newRow("web page") << Answer::page("<html>proxy</html>") << 200 << ErrorKind::Internal << false;
}

void HttpClientTest::faults()
{
    QFETCH(Answer, answer);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, readAgain);
    for (const QByteArray &verb : {QByteArray("POST"), QByteArray("GET")}) {
        m_server->always(answer);
        const auto before = m_server->requests().size();
        const int sentBefore = m_client->requestsSent();
        net::HttpRequest one = request(u"/thing"_s, verb);
        one.timeout = 150ms;
        Running running(m_client->send(one));
        QTRY_VERIFY(running.finished());
        const Answered result = running.take();
        QCOMPARE(result.ok(), status != 0);
        if (status != 0) {
            QCOMPARE(result->status, status);
            QCOMPARE(result->body, answer.body);
        } else {
            QCOMPARE(result.error().kind, kind);
            QVERIFY2(result.error().summary.contains(u"127.0.0.1"_s), qPrintable(result.error().summary));
            QCOMPARE(result.error().retryable, readAgain);
        }
        QCOMPARE(m_client->requestsSent() - sentBefore, (verb == "GET" || status == 429) && readAgain ? 3 : 1);
        if (verb == "POST" && status != 429)
            QCOMPARE(m_server->requests().size() - before, 1);
    }
}

void HttpClientTest::readsAreRepeatedAndSaidSo()
{
    QList<int> attempts;
    QStringList reasons;
    connect(m_client.get(), &net::HttpClient::retrying, this,
            [&](const QString &purpose, int attempt, std::chrono::milliseconds, const QString &why) {
                QCOMPARE(purpose, u"test"_s);
                attempts.append(attempt);
                reasons.append(why);
            });
    m_server->then(Answer::failing(Fault::Truncate));
    m_server->then(Answer::json("{}", 503));
    m_server->then(Answer::json(R"({"fine":true})"));
    Running running(m_client->send(request()));
    QTRY_VERIFY(running.finished());
    const Answered answer = running.take();
    QVERIFY(answer.ok());
    QCOMPARE(answer->body, QByteArray(R"({"fine":true})"));
    QCOMPARE(attempts, QList<int>({2, 3}));
    QVERIFY2(reasons[0].contains(u"closed the connection"_s), qPrintable(reasons[0]));
    QCOMPARE(reasons[1], u"HTTP 503"_s);
}

void HttpClientTest::writesAreNeverRepeated_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Answer>("answer");
    for (const char *verb : {"POST", "PATCH", "PUT", "DELETE"}) {
        QTest::addRow("%s, closed", verb) << QByteArray(verb) << Answer::failing(Fault::Close);
        QTest::addRow("%s, reset", verb) << QByteArray(verb) << Answer::failing(Fault::Reset);
        QTest::addRow("%s, truncated", verb) << QByteArray(verb) << Answer::failing(Fault::Truncate);
    }
}

void HttpClientTest::writesAreNeverRepeated()
{
    QFETCH(QByteArray, verb);
    QFETCH(Answer, answer);
    // A connection that has served before is where Qt sends again by itself (facts/qt.md section 1).
    m_server->then(Answer::json("{}"));
    m_server->then(answer);
    m_server->always(Answer::json(R"({"repeated":true})"));
    Running warmUp(m_client->send(request()));
    QTRY_VERIFY(warmUp.finished());
    Running writing(m_client->send(request(u"/write"_s, verb)));
    QTRY_VERIFY(writing.finished());
    const Answered result = writing.take();
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::NetworkUnreachable);
    QCOMPARE(m_server->count("/write"), 1);
}

void HttpClientTest::refusesMoreThanCanBeRight()
{
    m_server->always(Answer::json(QByteArray(net::HttpClient::mostBytes + 1, ' ')));
    Running running(m_client->send(request()));
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const Answered answer = running.take();
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::UnexpectedAnswer);
    QVERIFY2(answer.error().summary.contains(u"more data"_s), qPrintable(answer.error().summary));
    QCOMPARE(m_server->requests().size(), 1);
}

void HttpClientTest::followsOwnRedirectsOnly_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("follow");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<int>("status");
    QTest::newRow("read") << QByteArray("GET") << true << false << 200;
    QTest::newRow("write") << QByteArray("POST") << true << false << 302;
    QTest::newRow("read that wants to see it") << QByteArray("GET") << false << false << 302;
    QTest::newRow("to another host") << QByteArray("GET") << true << true << 302;
}

void HttpClientTest::followsOwnRedirectsOnly()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, follow);
    QFETCH(bool, foreign);
    QFETCH(int, status);
    ScriptedServer stranger;
    stranger.always(Answer::json("{}"));
    const QByteArray target = foreign ? stranger.url(u"/steal"_s).toEncoded() : QByteArray("/there");
    m_server->on("/here", Answer::json("{}", 302).with("Location", target));
    m_server->on("/there", Answer::json("{}"));
    net::HttpRequest one = request(u"/here"_s, verb);
    one.followRedirects = follow;
    one.headers = {{"Authorization", "Bearer t"}};
    Running running(m_client->send(one));
    QTRY_VERIFY(running.finished());
    const Answered answer = running.take();
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, status);
    QCOMPARE(m_server->count("/there"), status == 200 ? 1 : 0);
    if (status == 200) {
        QCOMPARE(answer->url, m_server->url(u"/there"_s));
        QCOMPARE(m_server->requests().last().header("authorization"), QByteArray("Bearer t"));
    }
    QVERIFY(stranger.requests().isEmpty());
    QCOMPARE(stranger.connections(), 0);
}

void HttpClientTest::stopsGoingInCircles()
{
    m_server->always(Answer::json("{}", 302).with("Location", "/thing"));
    Running running(m_client->send(request()));
    QTRY_VERIFY(running.finished());
    QCOMPARE(running.take()->status, 302);
    QVERIFY(m_server->requests().size() <= 6);
}

void HttpClientTest::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const auto url : {"http://acme.my.salesforce.com/x"_L1, "ftp://127.0.0.1/x"_L1,
                           "http://127.0.0.1.example/x"_L1, "file:///etc/passwd"_L1, "/no/host"_L1, ""_L1})
        QTest::addRow("%s", url.data()) << QUrl(QString(url));
}

void HttpClientTest::refusesUnsafeAddresses()
{
    QFETCH(QUrl, url);
    net::HttpRequest one = request();
    one.url = url;
    Running running(m_client->send(one));
    QTRY_VERIFY(running.finished());
    const Answered answer = running.take();
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_client->requestsSent(), 0);
}

void HttpClientTest::keepsNoCookies()
{
    m_server->always(Answer::json("{}").with("Set-Cookie", "sid=1; Path=/"));
    for (int i = 0; i < 2; ++i) {
        Running running(m_client->send(request()));
        QTRY_VERIFY(running.finished());
    }
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().last().header("cookie").isEmpty());
}

void HttpClientTest::sixAtATimeAndNoClockForTheQueue()
{
    m_server->always(Answer::json("{}").whenReleased());
    std::vector<std::unique_ptr<Running<Answered>>> six;
    for (int i = 0; i < net::HttpClient::mostInFlight; ++i)
        six.push_back(std::make_unique<Running<Answered>>(m_client->send(request())));
    net::HttpRequest hurried = request(u"/seventh"_s);
    hurried.timeout = 100ms;
    hurried.repeatable = false;
    m_server->on("/seventh", Answer::json("{}"));
    Running seventh(m_client->send(hurried));
    // Another client's request runs out of a longer time meanwhile.
    net::HttpClient other;
    net::HttpRequest clock = request(u"/silent"_s);
    clock.timeout = 300ms;
    clock.repeatable = false;
    m_server->on("/silent", Answer::failing(Fault::Silence));
    Running waiting(other.send(clock));
    QTRY_VERIFY(waiting.finished());
    QCOMPARE(m_server->heldCount(), 6);
    QVERIFY(!seventh.finished());
    QCOMPARE(m_server->count("/seventh"), 0);

    m_server->release();
    QTRY_VERIFY(seventh.finished());
    QVERIFY(seventh.take().ok());
    while (m_server->heldCount() > 0)
        m_server->release();
    for (const auto &one : six)
        QTRY_VERIFY(one->finished());
}

void HttpClientTest::cancelLeavesNothingBehind()
{
    m_server->always(Answer::json("{}").whenReleased());
    {
        std::vector<std::unique_ptr<Running<Answered>>> many;
        for (int i = 0; i < 9; ++i)
            many.push_back(std::make_unique<Running<Answered>>(m_client->send(request())));
        QTRY_COMPARE(m_server->heldCount(), 6);
        many.back()->cancel(); // one that waits in the queue
        many.clear();
    }
    while (m_server->heldCount() > 0)
        m_server->release();
    m_server->always(Answer::json("{}"));
    Running after(m_client->send(request(u"/after"_s)));
    QTRY_VERIFY(after.finished());
    QVERIFY(after.take().ok());
    QCOMPARE(m_server->requests().size(), 7);
}

namespace {
QStringList &lines()
{
    static QStringList list;
    return list;
}
} // namespace

void HttpClientTest::logsNoSecrets()
{
    lines().clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { lines().append(text); });
    QLoggingCategory::setFilterRules(u"*.info=true"_s);
    m_server->always(Answer::json(R"({"access_token":"from-the-body"})"));
    net::HttpRequest one = request(u"/path?code=in-the-query"_s, "POST");
    one.headers = {{"Authorization", "Bearer in-the-header"}};
    one.body = "client_secret=of-the-request";
    Running running(m_client->send(one));
    QTRY_VERIFY(running.finished());
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString all = lines().join(u'\n');
    QVERIFY2(all.contains(u"/path"_s), qPrintable(all));
    for (const auto secret : {"from-the-body"_L1, "in-the-query"_L1, "in-the-header"_L1, "of-the-request"_L1})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
