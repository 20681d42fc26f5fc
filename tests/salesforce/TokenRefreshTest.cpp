// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/TokenRefresh.h"
#include "net/HttpClient.h"
#include "salesforce/SessionTokens.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using salesforce::Session;

Q_DECLARE_METATYPE(applink::test::Answer)
Q_DECLARE_METATYPE(applink::base::ErrorKind)

namespace {
const QByteArray tokenPath = "/services/oauth2/token";
const QByteArray userinfoPath = "/services/oauth2/userinfo";
const QByteArray sameId = R"("id":"https://login.salesforce.com/id/00DKa00000AbCdEMAV/005Ka00000XyZabIAF")";
} // namespace

class TokenRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renews();
    void sendsTheSecretOfAnOwnClient();
    void takesWhatChanged();
    void asksTheInstanceWithoutALoginHost();
    void tellsAnEndedSessionFromATroubledServer_data();
    void tellsAnEndedSessionFromATroubledServer();
    void needsARefreshToken();
    void asksWhoseATokenIs();
    void tellsABadTokenFromATroubledServer_data();
    void tellsABadTokenFromATroubledServer();
    void revokesWhatEndsAllOfIt_data();
    void revokesWhatEndsAllOfIt();

private:
    Result<Session> renewed(const Session &session)
    {
        Running running(salesforce::refreshSession(m_http.get(), session));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 5000))
            return Error::make(ErrorKind::Internal, u"the renewal does not end"_s);
        return running.take();
    }
    Result<Session> fromToken()
    {
        Running running(salesforce::sessionFromToken(m_http.get(), Secret(u"pasted-access-token"_s), m_org->url()));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 5000))
            return Error::make(ErrorKind::Internal, u"the question does not end"_s);
        return running.take();
    }
    std::unique_ptr<ScriptedServer> m_org;
    std::unique_ptr<net::HttpClient> m_http;
    Session m_session;
};

void TokenRefreshTest::init()
{
    m_org = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<net::HttpClient>();
    net::RetryPolicy policy;
    policy.mostTries = 3;
    policy.firstDelay = std::chrono::milliseconds(1);
    m_http->setRetryPolicy(policy);
    m_session = {};
    m_session.instanceUrl = m_org->url();
    m_session.loginUrl = m_org->url();
    m_session.accessToken = Secret(u"old-access-token"_s);
    m_session.refreshToken = Secret(u"5Aep+old/refresh=token"_s);
    m_session.clientId = u"PlatformCLI"_s;
    m_session.orgId = u"00DKa00000AbCdEMAV"_s;
    m_session.userId = u"005Ka00000XyZabIAF"_s;
}

void TokenRefreshTest::cleanup()
{
    m_http.reset();
    m_org.reset();
}

void TokenRefreshTest::renews()
{
    m_org->on(tokenPath, Answer::json(R"({"access_token":"new-access-token",)" + sameId + "}"));
    const auto session = renewed(m_session);
    QVERIFY(session.ok());
    QCOMPARE(session->accessToken.reveal(), QByteArray("new-access-token"));
    QCOMPARE(session->refreshToken.reveal(), m_session.refreshToken.reveal());
    QCOMPARE(session->instanceUrl, m_session.instanceUrl);
    QCOMPARE(session->orgId, m_session.orgId);
    QVERIFY(session->issuedAt.isValid());
    QCOMPARE(m_org->requests().size(), 1);
    const SeenRequest seen = m_org->requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path(), tokenPath);
    QCOMPARE(seen.formValue(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(seen.formValue(u"refresh_token"_s), u"5Aep+old/refresh=token"_s);
    QCOMPARE(seen.formValue(u"client_id"_s), u"PlatformCLI"_s);
}

void TokenRefreshTest::sendsTheSecretOfAnOwnClient()
{
    m_session.clientSecret = Secret(u"s3cret+/=& of the app"_s);
    m_org->on(tokenPath, Answer::json(R"({"access_token":"new-access-token",)" + sameId + "}"));
    const auto session = renewed(m_session);
    QVERIFY(session.ok());
    QCOMPARE(m_org->requests().first().formValue(u"client_secret"_s), u"s3cret+/=& of the app"_s);
    QCOMPARE(session->clientSecret.reveal(), m_session.clientSecret.reveal());
}

void TokenRefreshTest::takesWhatChanged()
{
    // 15 characters name the same org and user as 18; a rotated refresh token makes the old one worthless.
    m_org->on(tokenPath, Answer::json(R"({"access_token":"new-access-token","refresh_token":"rotated-token",)"
                                      R"("instance_url":"https://moved.my.salesforce.com",)"
                                      R"("id":"https://login.salesforce.com/id/00DKa00000AbCdE/005Ka00000XyZab"})"));
    const auto session = renewed(m_session);
    QVERIFY(session.ok());
    QCOMPARE(session->refreshToken.reveal(), QByteArray("rotated-token"));
    QCOMPARE(session->instanceUrl, QUrl(u"https://moved.my.salesforce.com"_s));
    QCOMPARE(session->orgId, m_session.orgId);
}

void TokenRefreshTest::asksTheInstanceWithoutALoginHost()
{
    m_session.loginUrl.clear();
    m_org->on(tokenPath, Answer::json(R"({"access_token":"new-access-token"})"));
    QVERIFY(renewed(m_session).ok());
    QCOMPARE(m_org->count(tokenPath), 1);
}

void TokenRefreshTest::tellsAnEndedSessionFromATroubledServer_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const Answer &answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    row("expired", Answer::json(R"({"error":"invalid_grant","error_description":"expired access/refresh token"})", 400),
        ErrorKind::NotAuthenticated);
    row("client gone", Answer::json(R"({"error":"invalid_client_id"})", 400), ErrorKind::NotAuthenticated);
    row("user inactive", Answer::json(R"({"error":"inactive_user"})", 400), ErrorKind::NotAuthenticated);
    row("refused without words", Answer::json({}, 401), ErrorKind::NotAuthenticated);
    row("server failed", Answer::json("{}", 503), ErrorKind::ServerFailed);
    row("too many", Answer::json("{}", 429), ErrorKind::RateLimited);
    row("proxy page", Answer::page("<html>proxy</html>", 403), ErrorKind::UnexpectedAnswer);
    row("page instead of tokens", Answer::page("<html>maintenance</html>"), ErrorKind::UnexpectedAnswer);
    row("closed", Answer::failing(Answer::Fault::Close), ErrorKind::NetworkUnreachable);
    row("truncated", Answer::failing(Answer::Fault::Truncate), ErrorKind::NetworkUnreachable);
    row("another user",
        Answer::json(R"({"access_token":"new-access-token","id":"https://x/id/00DKa00000AbCdEMAV/005Ka00000Other"})"),
        ErrorKind::Conflict);
    row("another org",
        Answer::json(R"({"access_token":"new-access-token","id":"https://x/id/00DKa00000Other/005Ka00000XyZabIAF"})"),
        ErrorKind::Conflict);
}

void TokenRefreshTest::tellsAnEndedSessionFromATroubledServer()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    m_org->always(answer);
    const auto session = renewed(m_session);
    QVERIFY(!session.ok());
    QCOMPARE(base::errorKindName(session.error().kind), base::errorKindName(kind));
    const bool signInAgain = kind == ErrorKind::NotAuthenticated || kind == ErrorKind::Conflict;
    QCOMPARE(session.error().action == ErrorAction::SignInAgain, signInAgain);
    // A refresh token may be good for one use only.
    QCOMPARE(m_org->requests().size(), 1);
    QVERIFY(!session.error().detail.contains(u"refresh=token"_s));
}

void TokenRefreshTest::needsARefreshToken()
{
    m_session.refreshToken = {};
    const auto session = renewed(m_session);
    QVERIFY(!session.ok());
    QCOMPARE(session.error().kind, ErrorKind::NotAuthenticated);
    QVERIFY(m_org->requests().isEmpty());
}

void TokenRefreshTest::asksWhoseATokenIs()
{
    m_org->on(userinfoPath, Answer::json("{}", 503)); // a read may be asked again
    m_org->on(userinfoPath, Answer::json(R"({"user_id":"005Ka00000XyZabIAF","organization_id":"00DKa00000AbCdEMAV"})"));
    const auto session = fromToken();
    QVERIFY(session.ok());
    QCOMPARE(session->orgId, u"00DKa00000AbCdEMAV"_s);
    QCOMPARE(session->userId, u"005Ka00000XyZabIAF"_s);
    QCOMPARE(session->accessToken.reveal(), QByteArray("pasted-access-token"));
    QVERIFY(session->refreshToken.isEmpty());
    QCOMPARE(session->instanceUrl, m_org->url());
    QCOMPARE(m_org->count(userinfoPath), 2);
    QCOMPARE(m_org->requests().last().header("authorization"), QByteArray("Bearer pasted-access-token"));
}

void TokenRefreshTest::tellsABadTokenFromATroubledServer_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    // facts/salesforce.md 4.3
    for (const char *word : {"Bad_OAuth_Token", "Missing_OAuth_Token", "Wrong_Org"})
        QTest::newRow(word) << Answer::page(word, 403) << ErrorKind::NotAuthenticated;
    QTest::newRow("401") << Answer::json(R"([{"errorCode":"INVALID_SESSION_ID","message":"expired"}])", 401)
                         << ErrorKind::NotAuthenticated;
    QTest::newRow("server failed") << Answer::json("{}", 500) << ErrorKind::ServerFailed;
    QTest::newRow("web page") << Answer::page("<html></html>") << ErrorKind::UnexpectedAnswer;
    QTest::newRow("nobody") << Answer::json("{}") << ErrorKind::UnexpectedAnswer;
    QTest::newRow("closed") << Answer::failing(Answer::Fault::Close) << ErrorKind::NetworkUnreachable;
}

void TokenRefreshTest::tellsABadTokenFromATroubledServer()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    m_org->always(answer);
    const auto session = fromToken();
    QVERIFY(!session.ok());
    QCOMPARE(base::errorKindName(session.error().kind), base::errorKindName(kind));
    if (kind == ErrorKind::NotAuthenticated)
        QVERIFY2(session.error().summary.contains(u"access token"_s), qPrintable(session.error().summary));
}

void TokenRefreshTest::revokesWhatEndsAllOfIt_data()
{
    QTest::addColumn<QString>("refreshToken");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("revoked");
    QTest::addColumn<bool>("ok");
    const QString refresh = u"5Aep+old/refresh=token"_s;
    const Answer gone = Answer::json(R"({"error":"invalid_token"})", 400);
    QTest::newRow("refresh token") << refresh << Answer::page({}) << refresh << true;
    QTest::newRow("access token alone") << QString() << Answer::page({}) << u"old-access-token"_s << true;
    QTest::newRow("known to nobody") << refresh << gone << refresh << true;
    QTest::newRow("server in trouble") << refresh << Answer::page("down", 503) << refresh << false;
    QTest::newRow("no answer") << refresh << Answer::failing(Answer::Fault::Close) << refresh << false;
}

void TokenRefreshTest::revokesWhatEndsAllOfIt()
{
    QFETCH(QString, refreshToken);
    QFETCH(Answer, answer);
    QFETCH(QString, revoked);
    QFETCH(bool, ok);
    m_org->always(answer);
    m_session.refreshToken = Secret(refreshToken);
    salesforce::SessionTokens tokens;
    Running running(tokens.revoke(m_session));
    QTRY_VERIFY(running.finished());
    QCOMPARE(running.take().ok(), ok);
    QCOMPARE(m_org->requests().size(), 1); // best effort: once
    QCOMPARE(m_org->requests().first().path(), QByteArray("/services/oauth2/revoke"));
    QCOMPARE(m_org->requests().first().formValue(u"token"_s), revoked);
}

QTEST_GUILESS_MAIN(TokenRefreshTest)
#include "TokenRefreshTest.moc"
