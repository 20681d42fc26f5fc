// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SalesforceClient.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using salesforce::SalesforceClient;
using salesforce::Session;
using Records = Result<SalesforceClient::Records>;
using Fault = Answer::Fault;

namespace {

const QByteArray queryPath = "/services/data/v67.0/query";
const QByteArray tokenPath = "/services/oauth2/token";
const Answer expired =
    Answer::json(R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])", 401);
const QByteArray soapRefusal =
    R"(<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>)"
    R"(<soapenv:Fault><faultcode>sf:INVALID_SESSION_ID</faultcode>)"
    R"(<faultstring>INVALID_SESSION_ID: Invalid Session ID found</faultstring></soapenv:Fault>)"
    R"(</soapenv:Body></soapenv:Envelope>)";
const Answer renewedToken = Answer::json(R"({"access_token":"00D!new-access-token"})");

Answer rows(const QByteArray &ids, int total, const QByteArray &next = {})
{
    QByteArray list;
    for (const char id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray(R"({"Id":")") + id + "\"}";
    QByteArray body = "{\"totalSize\":" + QByteArray::number(total) + ",\"records\":[" + list + "],\"done\":";
    body += next.isEmpty() ? "true}" : "false,\"nextRecordsUrl\":\"" + next + "\"}";
    return Answer::json(body);
}

QString idsOf(const SalesforceClient::Records &records)
{
    QString ids;
    for (const QJsonObject &record : records)
        ids += record["Id"_L1].toString();
    return ids;
}

} // namespace

class SalesforceClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsPageAfterPage();
    void asksNobodyElseForTheNextPage_data();
    void asksNobodyElseForTheNextPage();
    void givesNoHalfResult_data();
    void givesNoHalfResult();
    void renewsOnceAndSendsAgain();
    void renewsOnceOnly();
    void callsShareOneRenewal();
    void aCancelledCallTakesNothingFromTheOthers();
    void saysWhenSomebodyMustSignIn_data();
    void saysWhenSomebodyMustSignIn();
    void waitsForTheSignInAndGoesOn();
    void endsWhenNobodySignsIn();
    void aSessionTheApiDoesNotTakeIsNotRenewed_data();
    void aSessionTheApiDoesNotTakeIsNotRenewed();
    void eachQueryOfABatchHasItsOwnResult();
    void createsARecordOnce();
    void soapCarriesTheSession();
    void aSessionThatSoapRefusesIsNotRenewed();
    void asksForVersionsWithoutASession();

private:
    std::unique_ptr<ScriptedServer> m_org;
    std::unique_ptr<SalesforceClient> m_client;
    std::unique_ptr<QSignalSpy> m_refreshed;
    std::unique_ptr<QSignalSpy> m_ended;
};

void SalesforceClientTest::init()
{
    m_org = std::make_unique<ScriptedServer>();
    Session session;
    session.instanceUrl = m_org->url();
    session.loginUrl = m_org->url();
    session.accessToken = Secret(u"00D!old-access-token"_s);
    session.refreshToken = Secret(u"old-refresh-token"_s);
    session.clientId = u"PlatformCLI"_s;
    m_client = std::make_unique<SalesforceClient>(session);
    net::RetryPolicy policy;
    policy.mostTries = 2;
    policy.firstDelay = std::chrono::milliseconds(1);
    m_client->http()->setRetryPolicy(policy);
    m_refreshed = std::make_unique<QSignalSpy>(m_client.get(), &SalesforceClient::sessionRefreshed);
    m_ended = std::make_unique<QSignalSpy>(m_client.get(), &SalesforceClient::sessionExpired);
}

void SalesforceClientTest::cleanup()
{
    m_refreshed.reset();
    m_ended.reset();
    m_client.reset();
    m_org.reset();
}

void SalesforceClientTest::readsPageAfterPage()
{
    m_org->on(queryPath, rows("ab", 5, "/services/data/v67.0/query/01g-2"));
    m_org->on(queryPath + "/01g-2", rows("cd", 5, "/services/data/v67.0/query/01g-4"));
    m_org->on(queryPath + "/01g-4", rows("e", 5));
    QStringList pages;
    const QString soql = u"SELECT Id FROM User WHERE Name = 'a&b+c% ü #1'"_s;
    Running running(m_client->query(soql, false, [&](const SalesforceClient::Records &page, int total) {
        pages.append(idsOf(page) + QString::number(total));
    }));
    QTRY_VERIFY(running.finished());
    const Records records = running.take();
    QVERIFY(records.ok());
    QCOMPARE(idsOf(*records), u"abcde"_s);
    QCOMPARE(pages, QStringList({u"ab5"_s, u"cd5"_s, u"e5"_s}));
    QCOMPARE(m_org->requests().size(), 3);
    const QUrl asked = QUrl::fromEncoded(m_org->requests().first().target);
    QCOMPARE(QUrl::fromPercentEncoding(QUrlQuery(asked).queryItemValue(u"q"_s, QUrl::FullyEncoded).toUtf8()), soql);
    for (const SeenRequest &request : m_org->requests())
        QCOMPARE(request.header("authorization"), QByteArray("Bearer 00D!old-access-token"));
    m_org->on("/services/data/v67.0/tooling/query", rows("t", 1));
    Running tooling(m_client->query(u"SELECT Id FROM Package2"_s, true));
    QTRY_VERIFY(tooling.finished());
    QCOMPARE(idsOf(*tooling.take()), u"t"_s);
}

void SalesforceClientTest::asksNobodyElseForTheNextPage_data()
{
    QTest::addColumn<bool>("batch");
    QTest::newRow("query") << false;
    QTest::newRow("batch") << true;
}

void SalesforceClientTest::asksNobodyElseForTheNextPage()
{
    QFETCH(bool, batch);
    ScriptedServer stranger;
    const Answer page = rows("a", 2, stranger.url(u"/services/data/v67.0/query/1"_s).toEncoded());
    if (batch) {
        m_org->always(Answer::json(R"({"results":[{"statusCode":200,"result":)" + page.body + "}]}"));
        Running running(m_client->queryBatch({u"SELECT Id FROM User"_s}));
        QTRY_VERIFY(running.finished());
        const auto answers = running.take();
        QVERIFY(answers.ok());
        QVERIFY(!answers->first().ok());
        QCOMPARE(answers->first().error().kind, ErrorKind::UnexpectedAnswer);
    } else {
        m_org->always(page);
        Running running(m_client->query(u"SELECT Id FROM User"_s));
        QTRY_VERIFY(running.finished());
        const Records records = running.take();
        QVERIFY(!records.ok());
        QCOMPARE(records.error().kind, ErrorKind::UnexpectedAnswer);
    }
    QCOMPARE(stranger.connections(), 0);
}

void SalesforceClientTest::givesNoHalfResult_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("cursor gone") << 400
                                 << QByteArray(R"([{"errorCode":"INVALID_QUERY_LOCATOR","message":"invalid locator"}])")
                                 << int(ErrorKind::Rejected);
    QTest::newRow("web page") << 200 << QByteArray("<html>Down for maintenance</html>")
                              << int(ErrorKind::UnexpectedAnswer);
    QTest::newRow("no rows in it") << 200 << QByteArray("{}") << int(ErrorKind::UnexpectedAnswer);
    QTest::newRow("server failed twice") << 503 << QByteArray("{}") << int(ErrorKind::ServerFailed);
}

void SalesforceClientTest::givesNoHalfResult()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_org->on(queryPath, rows("ab", 4, "/services/data/v67.0/query/2"));
    m_org->always(Answer::json(body, status));
    Running running(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_VERIFY(running.finished());
    const Records records = running.take();
    QVERIFY(!records.ok());
    QCOMPARE(int(records.error().kind), kind);
}

void SalesforceClientTest::renewsOnceAndSendsAgain()
{
    // A 401 did nothing, so even a write is sent again.
    m_org->then(expired);
    m_org->on(tokenPath, renewedToken);
    m_org->then(Answer::json(R"({"id":"0PS1","success":true})", 201));
    Running running(m_client->createRecord(u"PermissionSet"_s, {{u"Name"_s, u"X"_s}}));
    QTRY_VERIFY(running.finished());
    const auto id = running.take();
    QVERIFY(id.ok());
    QCOMPARE(*id, u"0PS1"_s);
    QCOMPARE(m_org->requests().size(), 3);
    QCOMPARE(m_org->requests().first().header("authorization"), QByteArray("Bearer 00D!old-access-token"));
    QCOMPARE(m_org->requests().last().header("authorization"), QByteArray("Bearer 00D!new-access-token"));
    QCOMPARE(m_org->requests().last().body, m_org->requests().first().body);
    QCOMPARE(m_refreshed->size(), 1);
    QCOMPARE(m_ended->size(), 0);
    QCOMPARE(m_client->session().accessToken.reveal(), QByteArray("00D!new-access-token"));
}

void SalesforceClientTest::renewsOnceOnly()
{
    m_org->on(tokenPath, renewedToken);
    m_org->always(expired);
    Running running(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_VERIFY(running.finished());
    const Records records = running.take();
    QVERIFY(!records.ok());
    QCOMPARE(records.error().kind, ErrorKind::NotAuthenticated);
    QCOMPARE(m_org->count(tokenPath), 1);
    QCOMPARE(m_org->count(queryPath), 2);
}

void SalesforceClientTest::callsShareOneRenewal()
{
    for (int i = 0; i < 4; ++i)
        m_org->then(expired.whenReleased());
    m_org->always(rows("a", 1));
    m_org->on(tokenPath, renewedToken.whenReleased());
    std::vector<std::unique_ptr<Running<Records>>> calls;
    for (int i = 0; i < 4; ++i)
        calls.push_back(std::make_unique<Running<Records>>(m_client->query(u"SELECT Id FROM User"_s)));
    QTRY_COMPARE(m_org->heldCount(), 4);
    for (int i = 0; i < 3; ++i)
        m_org->release();
    QTRY_COMPARE(m_org->count(tokenPath), 1);
    m_org->release(); // the fourth 401
    m_org->release(); // the tokens
    for (const auto &call : calls) {
        QTRY_VERIFY(call->finished());
        QVERIFY(call->take().ok());
    }
    QCOMPARE(m_org->count(tokenPath), 1);
    QCOMPARE(m_refreshed->size(), 1);
}

void SalesforceClientTest::aCancelledCallTakesNothingFromTheOthers()
{
    m_org->then(expired);
    m_org->on(tokenPath, renewedToken.whenReleased());
    Running first(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_COMPARE(m_org->heldCount(), 1);
    m_org->then(expired.whenReleased());
    Running second(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_COMPARE(m_org->heldCount(), 2);
    first.cancel(); // the one that began the renewal
    m_org->always(rows("a", 1));
    m_org->release();
    m_org->release();
    QTRY_VERIFY(second.finished());
    QVERIFY(second.take().ok());
    QCOMPARE(m_org->count(tokenPath), 1);
    QVERIFY(!first.finished());
}

void SalesforceClientTest::saysWhenSomebodyMustSignIn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("signals");
    QTest::newRow("refresh token refused")
        << 400 << QByteArray(R"({"error":"invalid_grant"})") << int(ErrorKind::NotAuthenticated) << 1;
    // The session may be as good as ever.
    QTest::newRow("server in trouble") << 503 << QByteArray("{}") << int(ErrorKind::ServerFailed) << 0;
    QTest::newRow("proxy") << 403 << QByteArray("<html>proxy</html>") << int(ErrorKind::UnexpectedAnswer) << 0;
}

void SalesforceClientTest::saysWhenSomebodyMustSignIn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, signals);
    m_org->then(expired.whenReleased());
    m_org->then(expired.whenReleased());
    m_org->on(tokenPath, Answer::json(body, status).whenReleased());
    Running one(m_client->query(u"SELECT Id FROM User"_s));
    Running two(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_COMPARE(m_org->heldCount(), 2);
    m_org->release();
    m_org->release();
    QTRY_COMPARE(m_org->heldCount(), 1);
    m_org->release();
    QTRY_VERIFY(one.finished() && two.finished());
    QCOMPARE(int(one.take().error().kind), kind);
    QCOMPARE(int(two.take().error().kind), kind);
    QCOMPARE(m_ended->size(), signals);
    QCOMPARE(m_refreshed->size(), 0);
}

void SalesforceClientTest::waitsForTheSignInAndGoesOn()
{
    m_client->setCanAsk(true);
    m_org->on(queryPath, expired);
    m_org->on("/services/data/v67.0/sobjects/PermissionSet", expired);
    m_org->on(tokenPath, Answer::json(R"({"error":"invalid_grant","error_description":"expired token"})", 400));
    Running reading(m_client->query(u"SELECT Id FROM User"_s));
    Running writing(m_client->createRecord(u"PermissionSet"_s, {{u"Name"_s, u"X"_s}}));
    QTRY_COMPARE(m_ended->size(), 1);
    QTRY_COMPARE(m_org->requests().size(), 3);
    // A call that meets the ended session later does not try to renew it again.
    m_org->on("/services/data/v67.0/sobjects/User/describe", expired);
    Running late(m_client->describeFields(u"User"_s));
    QTRY_COMPARE(m_org->requests().size(), 4);
    QTest::qWait(20);
    QVERIFY(!reading.finished() && !writing.finished() && !late.finished());
    QCOMPARE(m_org->count(tokenPath), 1);
    QCOMPARE(m_ended->size(), 1);

    Session again = m_client->session();
    again.accessToken = Secret(u"00D!signed-in-again"_s);
    m_org->on(queryPath, rows("a", 1));
    m_org->on("/services/data/v67.0/sobjects/PermissionSet", Answer::json(R"({"id":"0PS1","success":true})", 201));
    m_org->on("/services/data/v67.0/sobjects/User/describe", Answer::json(R"({"fields":[{"name":"Id"}]})"));
    m_client->setSession(again);
    QTRY_VERIFY(reading.finished() && writing.finished() && late.finished());
    QVERIFY(reading.take().ok());
    QCOMPARE(*writing.take(), u"0PS1"_s);
    QCOMPARE(*late.take(), QStringList{u"Id"_s});
    QCOMPARE(m_org->requests().last().header("authorization"), QByteArray("Bearer 00D!signed-in-again"));
    QCOMPARE(m_org->count("/services/data/v67.0/sobjects/PermissionSet"), 2); // the first was refused: it did nothing
}

void SalesforceClientTest::endsWhenNobodySignsIn()
{
    m_client->setCanAsk(true);
    m_org->on(queryPath, expired);
    m_org->on(tokenPath, Answer::json(R"({"error":"invalid_grant"})", 400));
    Running running(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_COMPARE(m_ended->size(), 1);
    QVERIFY(m_client->isWaitingForSignIn());
    m_client->giveUpSigningIn();
    QTRY_VERIFY(running.finished());
    const Records records = running.take();
    QVERIFY(!records.ok());
    QCOMPARE(records.error().action, ErrorAction::SignInAgain);
    QVERIFY(!m_client->isWaitingForSignIn());
}

void SalesforceClientTest::aSessionTheApiDoesNotTakeIsNotRenewed_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void SalesforceClientTest::aSessionTheApiDoesNotTakeIsNotRenewed()
{
    QFETCH(int, status);
    m_client->setCanAsk(true);
    // facts/salesforce.md 7.1: never loop on refresh; the app has to be approved.
    m_org->always(Answer::json(R"([{"message":"This session is not valid for use with the REST API",)"
                               R"("errorCode":"INVALID_SESSION_ID"}])",
                               status));
    Running running(m_client->query(u"SELECT Id FROM User"_s));
    QTRY_VERIFY(running.finished());
    const Records records = running.take();
    QCOMPARE(records.error().kind, ErrorKind::AccessDenied);
    QCOMPARE(records.error().action, ErrorAction::AskAdministrator);
    QVERIFY2(records.error().summary.contains(u"approve"_s), qPrintable(records.error().summary));
    QCOMPARE(m_org->requests().size(), 1);
    QCOMPARE(m_ended->size(), 0);
}

void SalesforceClientTest::eachQueryOfABatchHasItsOwnResult()
{
    const QByteArray results =
        R"({"hasErrors":true,"results":[{"statusCode":200,"result":)" + rows("a", 1).body +
        R"(},{"statusCode":400,"result":[{"errorCode":"INVALID_TYPE","message":"sObject type 'X' is not supported."}]},)"
        R"({"statusCode":200,"result":)" +
        rows("b", 2, queryPath + "/2").body + "}]}";
    m_org->on("/services/data/v67.0/composite/batch", Answer::json("{}", 503)); // only asks, so it is asked again
    m_org->on("/services/data/v67.0/composite/batch", Answer::json(results));
    m_org->on(queryPath + "/2", rows("c", 2));
    Running running(m_client->queryBatch({u"SELECT Id FROM A"_s, u"SELECT Id FROM X"_s, u"SELECT Id FROM B"_s}));
    QTRY_VERIFY(running.finished());
    const auto answers = running.take();
    QVERIFY(answers.ok());
    QCOMPARE(answers->size(), 3);
    QCOMPARE(idsOf(*answers->at(0)), u"a"_s);
    QCOMPARE(answers->at(1).error().kind, ErrorKind::NotSupported);
    QCOMPARE(idsOf(*answers->at(2)), u"bc"_s);

    m_org->on("/services/data/v67.0/composite/batch", Answer::json(results));
    Running fewer(m_client->queryBatch({u"SELECT Id FROM A"_s}));
    QTRY_VERIFY(fewer.finished());
    QCOMPARE(fewer.take().error().kind, ErrorKind::UnexpectedAnswer);
}

void SalesforceClientTest::createsARecordOnce()
{
    m_org->always(Answer::failing(Fault::Close));
    Running running(m_client->createRecord(u"PermissionSet"_s, {{u"Name"_s, u"X"_s}}));
    QTRY_VERIFY(running.finished());
    QCOMPARE(running.take().error().kind, ErrorKind::NetworkUnreachable);
    QCOMPARE(m_org->requests().size(), 1);
    QCOMPARE(m_org->requests().first().path(), QByteArray("/services/data/v67.0/sobjects/PermissionSet"));
}

void SalesforceClientTest::soapCarriesTheSession()
{
    m_org->then(Answer::page(soapRefusal, 500));
    // REST is asked whether the session ended, and renews it.
    m_org->on(queryPath, expired);
    m_org->on(tokenPath, renewedToken);
    m_org->on(queryPath, rows("1", 1));
    m_org->then(Answer::page("<answer/>"));
    Running running(m_client->soap("<m:describeMetadata/>", u"describe"_s));
    QTRY_VERIFY(running.finished());
    const auto answer = running.take();
    QVERIFY(answer.ok());
    QCOMPARE(*answer, QByteArray("<answer/>"));
    QCOMPARE(m_org->count("/services/Soap/m/67.0"), 2);
    QVERIFY(m_org->requests().first().body.contains("<m:sessionId>00D!old-access-token</m:sessionId>"));
    const QByteArray last = m_org->requests().last().body;
    QVERIFY(last.contains("<m:sessionId>00D!new-access-token</m:sessionId>"));
    QVERIFY(last.contains("<soapenv:Body><m:describeMetadata/></soapenv:Body>"));
    QCOMPARE(last.count("sessionId>"), 2);
}

/// Tokens that REST takes and SOAP does not (facts/salesforce.md 2.4): no renewal would help, and none is tried.
void SalesforceClientTest::aSessionThatSoapRefusesIsNotRenewed()
{
    QSignalSpy ended(m_client.get(), &SalesforceClient::sessionExpired);
    m_org->then(Answer::page(soapRefusal, 500));
    m_org->on(queryPath, rows("1", 1));
    for (int i = 0; i < 3; ++i) {
        Running running(m_client->soap("<m:describeMetadata/>", u"describe"_s));
        QTRY_VERIFY(running.finished());
        const auto answer = running.take();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotSupported);
    }
    QCOMPARE(m_org->count("/services/Soap/m/67.0"), 1);
    QCOMPARE(m_org->count(tokenPath), 0);
    QCOMPARE(ended.count(), 0);
}

void SalesforceClientTest::asksForVersionsWithoutASession()
{
    m_org->on("/services/data", Answer::json(R"([{"label":"Spring '26","version":"66.0"},{"label":"Summer '26",)"
                                             R"("version":"67.0"}])"));
    Running running(m_client->versions());
    QTRY_VERIFY(running.finished());
    const auto versions = running.take();
    QVERIFY(versions.ok());
    QCOMPARE(versions->last().version, u"67.0"_s);
    QCOMPARE(versions->last().label, u"Summer '26"_s);
    QVERIFY(m_org->requests().first().header("authorization").isEmpty());
}

QTEST_GUILESS_MAIN(SalesforceClientTest)
#include "SalesforceClientTest.moc"
