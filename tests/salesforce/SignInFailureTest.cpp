// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignInFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;

Q_DECLARE_METATYPE(applink::test::Answer)
Q_DECLARE_METATYPE(applink::base::ErrorKind)

/// How a sign-in ends that does not succeed.
class SignInFailureTest : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theOrgSaysNo_data();
    void theOrgSaysNo();
    void theTokenEndpointFails_data();
    void theTokenEndpointFails();
    void cancelIsAtOnceAndFinal_data();
    void cancelIsAtOnceAndFinal();
    void endsAfterTheLimit();
    void saysAfterAWhileWhatMayBeTheMatter();
    void refusesToStart_data();
    void refusesToStart();
    void saysWhoHasThePort();
};

void SignInFailureTest::theOrgSaysNo_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, ErrorKind kind, const char *text) {
        QTest::newRow(code) << "error=" + QByteArray(code) + "&error_description=end-user+said%20so" << kind
                            << QString::fromLatin1(code) << QString::fromLatin1(text);
    };
    // facts/salesforce.md 4.5
    row("access_denied", ErrorKind::AccessDenied, "choose Allow");
    row("OAUTH_APP_BLOCKED", ErrorKind::AccessDenied, "blocked");
    row("OAUTH_APP_ACCESS_DENIED", ErrorKind::AccessDenied, "not approved");
    row("invalid_client_id", ErrorKind::InvalidInput, "client id");
    row("invalid_app_access", ErrorKind::AccessDenied, "not approved for Salesforce CLI");
    row("app_blocked", ErrorKind::AccessDenied, "blocked Salesforce CLI");
    row("OAUTH_EC_APP_NOT_FOUND", ErrorKind::NotFound, "does not know this app");
    row("OAUTH_AUTHORIZATION_BLOCKED", ErrorKind::AccessDenied, "another org");
    row("redirect_uri_mismatch", ErrorKind::InvalidInput, "/OauthRedirect");
    row("invalid_scope", ErrorKind::InvalidInput, "refresh_token");
    row("rate_limit_exceeded", ErrorKind::RateLimited, "too many");
    row("oauth_flow_disabled", ErrorKind::AccessDenied, "switched off");
    row("inactive_user", ErrorKind::AccessDenied, "inactive");
    row("server_error", ErrorKind::ServerFailed, "own side");
    row("something_new", ErrorKind::Rejected, "end-user said so");
    QTest::newRow("no code") << QByteArray("x=1") << ErrorKind::UnexpectedAnswer << QString() << u"without a code"_s;
    QTest::newRow("empty code") << QByteArray("code=") << ErrorKind::UnexpectedAnswer << QString()
                                << u"without a code"_s;
}

void SignInFailureTest::theOrgSaysNo()
{
    QFETCH(QByteArray, query);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QVERIFY(m_signIn->start(m_request).ok());
    RawBrowser browser(quint16(m_request.callback.port()), comeBack(query));
    QTRY_COMPARE(m_errors.size(), 1);
    QTRY_VERIFY(browser.ended);
    QCOMPARE(m_errors.first().kind, kind);
    QCOMPARE(m_errors.first().code, code);
    QVERIFY2(m_errors.first().summary.contains(text), qPrintable(m_errors.first().summary));
    QCOMPARE(browser.status(), 400);
    QVERIFY(browser.received.contains("You are not signed in"));
    QVERIFY2(browser.received.contains(text.toUtf8()), browser.received.constData());
    QVERIFY(m_org->requests().isEmpty());
    QCOMPARE(outcomes(), 1);
    QVERIFY(!m_signIn->isRunning());
}

void SignInFailureTest::theTokenEndpointFails_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const Answer &answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    row("code expired",
        Answer::json(R"({"error":"invalid_grant","error_description":"expired authorization code"})", 400),
        ErrorKind::NotAuthenticated);
    row("app not installed", Answer::json(R"({"error":"invalid_client"})", 400), ErrorKind::AccessDenied);
    row("client secret wrong",
        Answer::json(R"({"error":"invalid_client","error_description":"invalid client credentials"})", 401),
        ErrorKind::InvalidInput);
    row("verifier wrong", Answer::json(R"({"error":"invalid_grant","error_description":"invalid code verifier"})", 400),
        ErrorKind::Rejected);
    row("callback differs", Answer::json(R"({"error":"redirect_uri_mismatch"})", 400), ErrorKind::InvalidInput);
    row("IP refused", Answer::json(R"({"error":"invalid_grant","error_description":"ip restricted"})", 400),
        ErrorKind::AccessDenied);
    row("too many", Answer::page("slow down", 429), ErrorKind::RateLimited);
    row("not found", Answer::page("<html>no</html>", 404), ErrorKind::UnexpectedAnswer);
    row("led elsewhere", Answer::page({}, 302).with("Location", "https://evil.example/"), ErrorKind::UnexpectedAnswer);
    row("cut-off JSON", Answer::json(R"({"access_token":"t0ken-value","inst)"), ErrorKind::UnexpectedAnswer);
    row("wrong types", Answer::json(R"({"access_token":7,"instance_url":["https://acme.my.salesforce.com"],"id":{}})"),
        ErrorKind::UnexpectedAnswer);
    row("an array", Answer::json(R"([{"access_token":"t0ken-value"}])"), ErrorKind::UnexpectedAnswer);
    row("refused with 200", Answer::json(R"({"error":"access_denied"})"), ErrorKind::AccessDenied);
    row("server failed", Answer::page("<html>oops</html>", 503), ErrorKind::ServerFailed);
    row("web page", Answer::page("<html>maintenance</html>"), ErrorKind::UnexpectedAnswer);
    row("no token", Answer::json(R"({"token_type":"Bearer"})"), ErrorKind::UnexpectedAnswer);
    row("not JSON", Answer::json("access_token=x"), ErrorKind::UnexpectedAnswer);
    row("empty", Answer::json({}), ErrorKind::UnexpectedAnswer);
    row("closed", Answer::failing(Answer::Fault::Close), ErrorKind::NetworkUnreachable);
    row("reset", Answer::failing(Answer::Fault::Reset), ErrorKind::NetworkUnreachable);
    row("truncated", Answer::failing(Answer::Fault::Truncate), ErrorKind::NetworkUnreachable);
    const QByteArray identity = R"("id":"https://login.salesforce.com/id/00D1/0051"})";
    row("tokens for an address without encryption",
        Answer::json(R"({"access_token":"t0ken-value","instance_url":"http://acme.example",)" + identity),
        ErrorKind::UnexpectedAnswer);
    row("tokens for no org", Answer::json(R"({"access_token":"t0ken-value","instance_url":"https://acme.example"})"),
        ErrorKind::UnexpectedAnswer);
}

void SignInFailureTest::theTokenEndpointFails()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    m_org->always(answer);
    QVERIFY(m_signIn->start(m_request).ok());
    RawBrowser browser(quint16(m_request.callback.port()), comeBack("code=1"));
    QTRY_COMPARE(outcomes(), 1);
    QTRY_VERIFY(browser.ended);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(base::errorKindName(m_errors.first().kind), base::errorKindName(kind));
    QVERIFY(!m_errors.first().summary.isEmpty());
    QVERIFY(!m_errors.first().detail.contains(u"t0ken-value"_s));
    QVERIFY(!browser.received.contains("t0ken-value"));
    QCOMPARE(browser.status(), 400);
    QVERIFY(browser.received.contains("You are not signed in"));
    QVERIFY(!m_signIn->isRunning());
}

void SignInFailureTest::cancelIsAtOnceAndFinal_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("nobody came yet") << false;
    QTest::newRow("tokens under way") << true;
}

void SignInFailureTest::cancelIsAtOnceAndFinal()
{
    QFETCH(bool, arrived);
    if (arrived)
        m_org->on(tokenPath, Answer::json(tokens()).whenReleased());
    QVERIFY(m_signIn->start(m_request).ok());
    const quint16 port = quint16(m_request.callback.port());
    std::unique_ptr<RawBrowser> browser;
    if (arrived) {
        browser = std::make_unique<RawBrowser>(port, comeBack("code=1"));
        QTRY_COMPARE(m_org->heldCount(), 1);
    }
    QElapsedTimer clock;
    clock.start();
    m_signIn->cancel();
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!m_signIn->isRunning());
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, port));
    if (browser) {
        QTRY_VERIFY(browser->ended);
        QVERIFY(browser->received.contains("The sign-in was cancelled"));
        m_org->release();
    }
    next.close();
    // A new one works, and nothing of the old one comes after.
    m_org->on(tokenPath, Answer::json(tokens()));
    QVERIFY(m_signIn->start(m_request).ok());
    RawBrowser second(port, comeBack("code=2"));
    QTRY_COMPARE(m_sessions.size(), 1);
    QCOMPARE(outcomes(), 1);
}

void SignInFailureTest::endsAfterTheLimit()
{
    m_request.limit = std::chrono::seconds(2);
    QList<std::chrono::seconds> left;
    connect(m_signIn.get(), &SignIn::remaining, this, [&](std::chrono::seconds seconds) { left.append(seconds); });
    QVERIFY(m_signIn->start(m_request).ok());
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.first().kind, ErrorKind::Timeout);
    QVERIFY2(m_errors.first().summary.contains(u"Salesforce CLI"_s), qPrintable(m_errors.first().summary));
    QCOMPARE(left, QList<std::chrono::seconds>({std::chrono::seconds(1)}));
    QVERIFY(!m_signIn->isRunning());
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, quint16(m_request.callback.port())));
}

void SignInFailureTest::saysAfterAWhileWhatMayBeTheMatter()
{
    QStringList remedies;
    connect(m_signIn.get(), &SignIn::stuck, this, [&](const QString &remedy) { remedies.append(remedy); });
    m_request.limit = std::chrono::seconds(20);
    m_request.stuckAfter = std::chrono::seconds(1);
    QVERIFY(m_signIn->start(m_request).ok());
    QTRY_COMPARE(remedies.size(), 1);
    // facts/salesforce.md 4.6: both remedies, and the way around.
    for (const QString &part : {u"Salesforce CLI"_s, u"Connected Apps OAuth Usage"_s,
                                u"Approve Uninstalled Connected Apps"_s, u"own client id"_s})
        QVERIFY2(remedies.first().contains(part), qPrintable(part));
    // The wait goes on; who comes late is welcome, and it is not said twice.
    QTest::qWait(1500);
    QCOMPARE(remedies.size(), 1);
    m_org->on(tokenPath, Answer::json(tokens()));
    RawBrowser browser(quint16(m_request.callback.port()), comeBack("code=1"));
    QTRY_COMPARE(m_sessions.size(), 1);
}

void SignInFailureTest::refusesToStart_data()
{
    QTest::addColumn<QUrl>("login");
    QTest::addColumn<QString>("client");
    QTest::newRow("no address") << QUrl() << u"PlatformCLI"_s;
    QTest::newRow("no encryption") << QUrl(u"http://acme.my.salesforce.com"_s) << u"PlatformCLI"_s;
    QTest::newRow("no client") << QUrl(u"https://acme.my.salesforce.com"_s) << u"  "_s;
}

void SignInFailureTest::refusesToStart()
{
    QFETCH(QUrl, login);
    QFETCH(QString, client);
    m_request.loginUrl = login;
    m_request.clientId = client;
    const auto started = m_signIn->start(m_request);
    QVERIFY(!started.ok());
    QCOMPARE(started.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!m_signIn->isRunning());
}

void SignInFailureTest::saysWhoHasThePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_request.callback.port())));
    const auto started = m_signIn->start(m_request);
    QVERIFY(!started.ok());
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY(started.error().summary.contains(QString::number(other.serverPort())));
    QVERIFY(started.error().summary.contains(u"own client id"_s));
    QVERIFY(!m_signIn->isRunning());
    other.close();
    QVERIFY(m_signIn->start(m_request).ok());
}

QTEST_GUILESS_MAIN(SignInFailureTest)
#include "SignInFailureTest.moc"
