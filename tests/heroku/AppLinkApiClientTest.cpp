// SPDX-License-Identifier: GPL-3.0-or-later
// The client of the AppLink add-on against an HTTP server that follows a script (facts/heroku-applink.md section 3).
#include "heroku/HerokuError.h"
#include "heroku/HerokuPlay.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace applink;
using namespace applink::test;
using heroku::AppLinkApi;
using heroku::Connection;

Q_DECLARE_METATYPE(applink::base::ErrorKind)

namespace {

QByteArray connection(const QByteArray &status, const QByteArray &more = {})
{
    return R"({"id":"c0ffee","status":")" + status +
           R"(","org":{"connection_name":"prod_org","type":"SalesforceOrg","id":null,"instance_url":""})" + more + "}";
}

heroku::PublishRequest toPublish()
{
    heroku::PublishRequest request;
    request.clientName = u"QuoteApi"_s;
    request.specFileName = u"api-spec.yaml"_s;
    request.specBytes = "openapi: 3.0.0\n";
    return request;
}

} // namespace

class AppLinkApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_play = std::make_unique<HerokuPlay>();
        m_api = std::make_unique<AppLinkApi>(m_play->addon());
        net::RetryPolicy policy;
        policy.mostTries = 3;
        policy.firstDelay = 1ms;
        m_api->http()->setRetryPolicy(policy);
        m_api->setPollCadence({5ms, 3, 5ms});
    }
    void cleanup()
    {
        m_api.reset();
        m_play.reset();
    }

    void whatIsSentToCreate_data();
    void whatIsSentToCreate();
    void namesAreEncodedInPaths_data();
    void namesAreEncodedInPaths();
    void listsTakeWhatTheyKnow();
    void fieldsLeftOutAreNoError();
    void waitsUntilConnected_data();
    void waitsUntilConnected();
    void waitingEndsInAnError_data();
    void waitingEndsInAnError();
    void waitingHasAClock();
    void waitingOutlivesTrouble();
    void waitingIsCancelledAtOnce();
    void aWordMakesItLookNow();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void writesAreNeverSentTwice_data();
    void writesAreNeverSentTwice();
    void aSecondRefusalEndsTheCall();
    void publishingTakesAnyJson_data();
    void publishingTakesAnyJson();
    void oneRequestAtATime();
    void cadenceGrowsToFiveSeconds();
    void theAnswerIsNotShownWhole();

private:
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_play->service.requests(); }
    std::unique_ptr<HerokuPlay> m_play;
    std::unique_ptr<AppLinkApi> m_api;
};

void AppLinkApiClientTest::whatIsSentToCreate_data()
{
    QTest::addColumn<QUrl>("loginUrl");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject named{{u"connection_name"_s, u"prod_org"_s}};
    QJsonObject withLogin = named;
    withLogin.insert(u"login_url"_s, u"https://acme.my.salesforce.com"_s);
    QTest::newRow("My Domain") << QUrl(u"https://acme.my.salesforce.com"_s) << withLogin;
    QTest::newRow("slash at its end") << QUrl(u"https://acme.my.salesforce.com/"_s) << withLogin;
    QTest::newRow("none: the key is left out") << QUrl() << named;
}

void AppLinkApiClientTest::whatIsSentToCreate()
{
    QFETCH(QUrl, loginUrl);
    QFETCH(QJsonObject, body);
    m_play->service.always(Answer::json(
        connection("connecting", ",\"redirect_uri\":\"https://acme.my.salesforce.com/services/oauth2/authorize?x=1\""),
        202));
    const auto created = ended(m_api->createConnection(u"prod_org"_s, loginUrl));
    QVERIFY(created.ok());
    QCOMPARE(created->phase(), Connection::Phase::Pending);
    QCOMPARE(created->redirectUri.host(), u"acme.my.salesforce.com"_s);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(requests().first().body).object(), body);
}

void AppLinkApiClientTest::namesAreEncodedInPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("new rule") << u"prod_org"_s << QByteArray("prod_org");
    QTest::newRow("hyphens of an older client") << u"production-org"_s << QByteArray("production-org");
    QTest::newRow("blank") << u"my org"_s << QByteArray("my%20org");
    QTest::newRow("slash") << u"a/../b"_s << QByteArray("a%2F..%2Fb");
    QTest::newRow("question mark") << u"a?b#c"_s << QByteArray("a%3Fb%23c");
    QTest::newRow("percent sign") << u"50%25"_s << QByteArray("50%2525");
    QTest::newRow("umlaut") << u"Köln"_s << QByteArray("K%C3%B6ln");
}

void AppLinkApiClientTest::namesAreEncodedInPaths()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, segment);
    m_play->service.always(Answer::json(connection("connected")));
    QVERIFY(ended(m_api->connection(name)).ok());
    QVERIFY(ended(m_api->deleteConnection(name)).ok());
    (void)ended(m_api->publications(name, u"5b0c"_s));
    (void)ended(m_api->publish(name, toPublish()));
    const QByteArray base = m_play->basePath() + "/connections/";
    QCOMPARE(requests().at(0).target, base + segment);
    QCOMPARE(requests().at(1).target, base + segment);
    QCOMPARE(requests().at(2).target, base + "salesforce/" + segment + "/apps/5b0c");
    QCOMPARE(requests().at(3).target, base + "salesforce/" + segment + "/apps");
}

void AppLinkApiClientTest::listsTakeWhatTheyKnow()
{
    m_play->service.then(
        Answer::json("[" + connection("connected") + R"(,7,{"id":"without a status"},)" +
                     R"({"id":"2","status":"connected","org":{"connection_name":"cloud","type":"DatacloudOrg"}}])"));
    const auto list = ended(m_api->connections());
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).name, u"prod_org"_s);
    QCOMPARE(list->at(1).orgType, u"DataCloudOrg"_s); // the old spelling, folded
    m_play->service.then(Answer::json(R"([{"esr_id":"0Hx1","esr_name":"QuoteApi","org_id":"00D5e000000AbCd",)"
                                      R"("last_modified_at":"2026-03-06T18:20:42.226577Z"},{}])"));
    const auto published = ended(m_api->publications(u"prod_org"_s, u"5b0c"_s));
    QVERIFY(published.ok());
    QCOMPARE(published->size(), 1);
    QCOMPARE(published->first().lastModifiedAt, QDateTime(QDate(2026, 3, 6), QTime(18, 20, 42, 226), Qt::UTC));
}

void AppLinkApiClientTest::fieldsLeftOutAreNoError()
{
    m_play->service.then(Answer::json(R"({"id":"c0ffee","status":"connected"})"));
    const auto lean = ended(m_api->connection(u"prod_org"_s));
    QVERIFY(lean.ok());
    QVERIFY(lean->isConnected());
    QVERIFY(!lean->createdAt.isValid());
    QVERIFY(lean->orgId.isEmpty());
}

void AppLinkApiClientTest::waitsUntilConnected_data()
{
    QTest::addColumn<QList<QByteArray>>("statuses");
    QTest::newRow("at once") << QList<QByteArray>{"connected"};
    QTest::newRow("after a while") << QList<QByteArray>{"connecting", "connecting", "connected"};
    QTest::newRow("words of the future") << QList<QByteArray>{"validating", "Provisioning Org", "", "connected"};
    QTest::newRow("words of the past") << QList<QByteArray>{"pending", "authenticating", "authenticated"};
}

void AppLinkApiClientTest::waitsUntilConnected()
{
    QFETCH(QList<QByteArray>, statuses);
    // An empty status is no connection at all: that look failed, and is repeated.
    QStringList shown;
    int failedLooks = 0;
    for (const QByteArray &status : std::as_const(statuses))
        m_play->service.then(Answer::json(connection(status)));
    const auto end =
        ended(m_api->waitForConnection(u"c0ffee"_s, 20s, [&](const Connection &seen, const std::optional<Error> &why) {
            shown.append(seen.status);
            failedLooks += why ? 1 : 0;
        }));
    QVERIFY2(end.ok(), end.ok() ? "" : qPrintable(end.error().summary));
    QVERIFY(end->isConnected());
    QCOMPARE(requests().size(), statuses.size());
    QCOMPARE(shown.size(), statuses.size() - 1);
    QCOMPARE(failedLooks, statuses.count(""));
    for (const QString &status : std::as_const(shown)) // raw, as it came
        QVERIFY2(statuses.contains(status.toUtf8()), qPrintable(status));
}

void AppLinkApiClientTest::waitingEndsInAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("failed, with their reason")
        << connection("failed", R"(,"error":{"id":"org_connection_failed","message":"the org said no"})")
        << u"org_connection_failed"_s << u"the org said no"_s;
    QTest::newRow("failed, without one") << connection("failed") << u"failed"_s << u"prod_org"_s;
    QTest::newRow("older word") << connection("error") << u"error"_s << u"failed"_s;
    QTest::newRow("word of the future") << connection("verification_Failed") << u"verification_Failed"_s << u"failed"_s;
    QTest::newRow("disconnected") << connection("disconnected") << u"disconnected"_s << u"disconnected"_s;
    QTest::newRow("their reason holds a token")
        << connection("failed", R"(,"error":{"id":"x","message":"sent Bearer HRKU-00000000-1111-2222 away"})") << u"x"_s
        << u"sent"_s;
}

void AppLinkApiClientTest::waitingEndsInAnError()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    QFETCH(QString, says);
    m_play->service.always(Answer::json(answer));
    const auto end = ended(m_api->waitForConnection(u"c0ffee"_s, 20s));
    QVERIFY(!end.ok());
    QCOMPARE(end.error().kind, ErrorKind::Rejected);
    QCOMPARE(end.error().code, code);
    QVERIFY2(end.error().summary.contains(says), qPrintable(end.error().summary));
    QVERIFY(!(end.error().summary + end.error().detail).contains("HRKU-0000"_L1));
    QCOMPARE(requests().size(), 1);
}

void AppLinkApiClientTest::waitingHasAClock()
{
    m_play->service.always(Answer::json(connection("connecting")));
    const auto end = ended(m_api->waitForConnection(u"c0ffee"_s, 300ms));
    QVERIFY(!end.ok());
    QCOMPARE(end.error().kind, ErrorKind::Timeout);
    QCOMPARE(end.error().action, ErrorAction::Retry);
    QVERIFY2(end.error().summary.contains("connecting"_L1), qPrintable(end.error().summary));
    QVERIFY(requests().size() > 1);
}

void AppLinkApiClientTest::waitingOutlivesTrouble()
{
    net::RetryPolicy once;
    once.mostTries = 1;
    m_api->http()->setRetryPolicy(once);
    m_play->service.then(Answer::failing(Answer::Fault::Truncate));
    m_play->service.then(Answer::page("<html>gateway</html>", 502));
    m_play->service.then(Answer::json(R"({"id":"rate_limit","message":"slow down"})", 429));
    m_play->service.then(Answer::page("<html>hello</html>"));
    m_play->service.then(Answer::json(connection("connected")));
    QList<ErrorKind> kinds;
    const auto end =
        ended(m_api->waitForConnection(u"c0ffee"_s, 20s, [&](const Connection &, const std::optional<Error> &why) {
            if (why)
                kinds.append(why->kind);
        }));
    QVERIFY(end.ok());
    QCOMPARE(kinds, (QList<ErrorKind>{ErrorKind::NetworkUnreachable, ErrorKind::ServerFailed, ErrorKind::RateLimited,
                                      ErrorKind::UnexpectedAnswer}));
    // What does not heal ends it: somebody deleted the connection meanwhile.
    m_play->service.then(Answer::json(R"({"id":"record_not_found","message":"record not found"})", 404));
    const auto gone = ended(m_api->waitForConnection(u"c0ffee"_s, 20s));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void AppLinkApiClientTest::waitingIsCancelledAtOnce()
{
    m_play->service.always(Answer::failing(Answer::Fault::Silence));
    Running waiting(m_api->waitForConnection(u"c0ffee"_s, 20s));
    QTRY_COMPARE(requests().size(), 1);
    QElapsedTimer clock;
    clock.start();
    waiting.cancel();
    QVERIFY(clock.elapsed() < 100);
    // The client is usable afterwards: the turn was given back.
    m_play->service.always(Answer::json("[]"));
    QVERIFY(ended(m_api->connections()).ok());
}

void AppLinkApiClientTest::aWordMakesItLookNow()
{
    m_api->setPollCadence({1h, 3, 1h});
    m_play->service.always(Answer::json(connection("connected")));
    Running waiting(m_api->waitForConnection(u"c0ffee"_s, 20s));
    QCOMPARE(requests().size(), 0);
    m_api->pollNow();
    QTRY_VERIFY(waiting.finished());
    QVERIFY(waiting.take().ok());
}

void AppLinkApiClientTest::readsAreRepeated_data()
{
    QTest::addColumn<Answer>("first");
    QTest::newRow("reset") << Answer::failing(Answer::Fault::Reset);
    QTest::newRow("500") << Answer::json(R"({"id":"server_error","message":"x"})", 500);
    QTest::newRow("503 page") << Answer::page("<html>down</html>", 503);
    QTest::newRow("429") << Answer::json(R"({"id":"rate_limit","message":"x"})", 429).with("Retry-After", "0");
}

void AppLinkApiClientTest::readsAreRepeated()
{
    QFETCH(Answer, first);
    m_play->service.then(first);
    m_play->service.then(Answer::json("[]"));
    QVERIFY(ended(m_api->connections()).ok());
    QCOMPARE(requests().size(), 2);
}

void AppLinkApiClientTest::writesAreNeverSentTwice_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<base::ErrorKind>("kind");
    const char *names[] = {"create", "delete", "publish"};
    for (int write = 0; write < 3; ++write) {
        const auto row = [&](const char *what, const Answer &answer, bool unknown, ErrorKind kind) {
            QTest::addRow("%s, %s", names[write], what) << write << answer << unknown << kind;
        };
        row("reset", Answer::failing(Answer::Fault::Reset), true, ErrorKind::NetworkUnreachable);
        row("closed", Answer::failing(Answer::Fault::Close), true, ErrorKind::NetworkUnreachable);
        row("cut off", Answer::failing(Answer::Fault::Truncate), true, ErrorKind::NetworkUnreachable);
        row("silent", Answer::failing(Answer::Fault::Silence), true, ErrorKind::Timeout);
        row("gateway page", Answer::page("<html>Bad Gateway</html>", 502), true, ErrorKind::ServerFailed);
        row("500", Answer::json(R"({"id":"server_error","message":"x"})", 500), true, ErrorKind::ServerFailed);
        row("409", Answer::json(R"({"id":"conflict","message":"x"})", 409), false, ErrorKind::Conflict);
        row("422", Answer::json(R"({"id":"validation_failed","message":"x"})", 422), false, ErrorKind::Rejected);
        row("403", Answer::json(R"({"id":"forbidden","message":"x"})", 403), false, ErrorKind::AccessDenied);
    }
}

void AppLinkApiClientTest::writesAreNeverSentTwice()
{
    QFETCH(int, write);
    QFETCH(Answer, answer);
    QFETCH(bool, unknown);
    QFETCH(base::ErrorKind, kind);
    m_api->http()->setLongestWait(300ms);
    m_play->service.always(answer);
    std::optional<Error> error;
    if (write == 2) {
        const auto end = ended(m_api->publish(u"prod_org"_s, toPublish()));
        QVERIFY(!end.ok());
        error = end.error();
    } else {
        const auto end =
            ended(write == 0 ? m_api->createConnection(u"prod_org"_s, {}) : m_api->deleteConnection(u"prod_org"_s));
        QVERIFY(!end.ok());
        error = end.error();
    }
    QCOMPARE(requests().size(), 1);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->code == heroku::code::outcomeUnknown, unknown);
    QVERIFY(!error->summary.isEmpty());
}

void AppLinkApiClientTest::aSecondRefusalEndsTheCall()
{
    m_play->service.always(Answer::json(R"({"id":"unauthorized","message":"Authentication failed"})", 401));
    int asked = 0;
    m_api->setAddonRefresher([&]() -> Task<Result<heroku::AppLinkAddon>> {
        ++asked;
        co_return m_play->addon();
    });
    const auto list = ended(m_api->connections());
    QVERIFY(!list.ok());
    QCOMPARE(list.error().code, heroku::code::addonRefused.toString());
    // Never as if the Heroku login had expired (3.2).
    QVERIFY2(list.error().action != ErrorAction::SignInAgain && !list.error().summary.contains("expired"_L1),
             qPrintable(list.error().summary));
    QCOMPARE(asked, 1);
    QCOMPARE(requests().size(), 2);
}

void AppLinkApiClientTest::publishingTakesAnyJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("taken");
    QTest::newRow("list") << QByteArray("[]") << true;
    QTest::newRow("object") << QByteArray(R"({"status":"published"})") << true;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("page of a proxy") << QByteArray("<html>hello</html>") << false;
    QTest::newRow("cut off") << QByteArray(R"({"status":)") << false;
}

void AppLinkApiClientTest::publishingTakesAnyJson()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, taken);
    m_play->service.always(Answer::json(body, 201));
    const auto receipt = ended(m_api->publish(u"prod_org"_s, toPublish()));
    QCOMPARE(receipt.ok(), taken);
    if (!taken)
        QCOMPARE(receipt.error().code, heroku::code::outcomeUnknown.toString());
    QCOMPARE(requests().size(), 1);
}

void AppLinkApiClientTest::oneRequestAtATime()
{
    m_play->service.then(Answer::json("[]").whenReleased());
    m_play->service.then(Answer::json(connection("connected")));
    Running list(m_api->connections());
    Running one(m_api->connection(u"prod_org"_s));
    QTRY_COMPARE(m_play->service.heldCount(), 1);
    QCOMPARE(requests().size(), 1);
    QVERIFY(!one.finished());
    m_play->service.release();
    QTRY_VERIFY(list.finished() && one.finished());
    QVERIFY(list.take().ok());
    QVERIFY(one.take().ok());
}

void AppLinkApiClientTest::cadenceGrowsToFiveSeconds()
{
    const heroku::PollCadence cadence;
    QList<qint64> waits;
    for (int look = 0; look < 12; ++look)
        waits.append(cadence.before(look).count());
    QVERIFY(std::is_sorted(waits.begin(), waits.end()));
    QCOMPARE(waits.first(), qint64(100));
    QCOMPARE(waits.last(), qint64(5000)); // the service's own interval (3.5)
    QCOMPARE(cadence.before(100).count(), qint64(5000));
}

void AppLinkApiClientTest::theAnswerIsNotShownWhole()
{
    m_play->service.always(Answer::page("<html>" + QByteArray(5000, 'x') + "Bearer HRKU-00000000-1111-2222</html>"));
    const auto list = ended(m_api->connections());
    QVERIFY(!list.ok());
    QCOMPARE(list.error().kind, ErrorKind::UnexpectedAnswer);
    QVERIFY(list.error().detail.size() < 1000);
    QVERIFY(!list.error().detail.contains("HRKU-0000"_L1));
}

QTEST_GUILESS_MAIN(AppLinkApiClientTest)
#include "AppLinkApiClientTest.moc"
