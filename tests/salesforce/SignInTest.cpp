// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignIn.h"
#include "support/RawBrowser.h"
#include "support/ScriptedServer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using salesforce::Session;
using salesforce::SignIn;
using salesforce::SignInRequest;

Q_DECLARE_METATYPE(applink::test::Answer)
Q_DECLARE_METATYPE(applink::base::ErrorKind)

namespace {

const QByteArray tokenPath = "/services/oauth2/token";
const QString orgId = u"00DKa00000AbCdEMAV"_s;
const QString userId = u"005Ka00000XyZabIAF"_s;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLinkAsksForPkceAndState();
    void signsInAndTellsTheBrowserLast();
    void sendsTheSecretOfAnOwnClient();
    void strangersChangeNothing_data();
    void strangersChangeNothing();
    void oneBrowserIsEnough();
    void theOrgSaysNo_data();
    void theOrgSaysNo();
    void theTokenEndpointFails_data();
    void theTokenEndpointFails();
    void cancelIsAtOnceAndFinal_data();
    void cancelIsAtOnceAndFinal();
    void endsAfterTheLimit();
    void anOldLinkIsWorthNothing();
    void refusesToStart_data();
    void refusesToStart();
    void saysWhoHasThePort();

private:
    QByteArray comeBack(const QByteArray &query) const
    {
        return RawBrowser::get("/OauthRedirect?" + query + "&state=" + value("state").toLatin1());
    }
    QString value(const char *name) const
    {
        return QUrlQuery(m_signIn->link()).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    [[nodiscard]] QByteArray tokens(const QByteArray &instance = {}) const;
    [[nodiscard]] int outcomes() const { return int(m_sessions.size() + m_errors.size()); }

    std::unique_ptr<ScriptedServer> m_org;
    std::unique_ptr<SignIn> m_signIn;
    SignInRequest m_request;
    QList<Session> m_sessions;
    QList<Error> m_errors;
    int m_arrivals = 0;
};

void SignInTest::init()
{
    m_org = std::make_unique<ScriptedServer>();
    m_signIn = std::make_unique<SignIn>();
    m_sessions.clear();
    m_errors.clear();
    m_arrivals = 0;
    connect(m_signIn.get(), &SignIn::succeeded, this, [this](const Session &session) { m_sessions.append(session); });
    connect(m_signIn.get(), &SignIn::failed, this, [this](const Error &error) { m_errors.append(error); });
    connect(m_signIn.get(), &SignIn::browserArrived, this, [this] { ++m_arrivals; });
    m_request = {};
    m_request.loginUrl = m_org->url();
    m_request.callback = QUrl(u"http://localhost:%1/OauthRedirect"_s.arg(freePort()));
}

void SignInTest::cleanup()
{
    m_signIn.reset();
    m_org.reset();
}

QByteArray SignInTest::tokens(const QByteArray &instance) const
{
    return R"({"access_token":"test-access-token","refresh_token":"test-refresh-token","instance_url":")" +
           (instance.isEmpty() ? m_org->url().toEncoded() : instance) + R"(","id":"https://login.salesforce.com/id/)" +
           orgId.toLatin1() + "/" + userId.toLatin1() +
           R"(","token_type":"Bearer","issued_at":"1760000000000","signature":"x"})";
}

void SignInTest::theLinkAsksForPkceAndState()
{
    const auto link = m_signIn->start(m_request);
    QVERIFY(link.ok());
    QCOMPARE(*link, m_signIn->link());
    QVERIFY(m_signIn->isRunning());
    QCOMPARE(link->adjusted(QUrl::RemoveQuery), m_org->url(u"/services/oauth2/authorize"_s));
    QCOMPARE(value("response_type"), u"code"_s);
    QCOMPARE(value("client_id"), u"PlatformCLI"_s);
    QCOMPARE(value("redirect_uri"), m_request.callback.toString()); // to the letter
    QCOMPARE(value("scope"), u"refresh_token api web"_s);
    QCOMPARE(value("code_challenge_method"), u"S256"_s);
    QCOMPARE(value("code_challenge").size(), 43);
    QVERIFY(value("state").size() >= 22); // 128 bits
    QVERIFY(!QUrlQuery(*link).hasQueryItem(u"client_secret"_s));
    const QString state = value("state");
    const QString challenge = value("code_challenge");
    QVERIFY(m_signIn->start(m_request).ok());
    QVERIFY(value("state") != state);
    QVERIFY(value("code_challenge") != challenge);
    QVERIFY(m_org->requests().isEmpty());
}

void SignInTest::signsInAndTellsTheBrowserLast()
{
    m_org->on(tokenPath, Answer::json(tokens()).whenReleased());
    QVERIFY(m_signIn->start(m_request).ok());
    const QString challenge = value("code_challenge");
    RawBrowser browser(quint16(m_request.callback.port()), comeBack("code=aPrx%2Fb%2Bc%3D%3D"));
    QTRY_COMPARE(m_org->heldCount(), 1);
    QCOMPARE(m_arrivals, 1);

    const SeenRequest &seen = m_org->requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QVERIFY(seen.header("content-type").startsWith("application/x-www-form-urlencoded"));
    QCOMPARE(seen.formValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(seen.formValue(u"code"_s), u"aPrx/b+c=="_s);
    QCOMPARE(seen.formValue(u"redirect_uri"_s), m_request.callback.toString());
    QCOMPARE(seen.formValue(u"client_id"_s), u"PlatformCLI"_s);
    QVERIFY(!seen.body.contains("client_secret"));
    const QByteArray verifier = seen.formValue(u"code_verifier"_s).toLatin1();
    QVERIFY(verifier.size() >= 43);
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
             challenge);
    // Nobody knows yet how it ends, so the page says nothing yet.
    QVERIFY(browser.received.isEmpty());
    QVERIFY(browser.connected());
    QCOMPARE(outcomes(), 0);

    m_org->release();
    QTRY_COMPARE(m_sessions.size(), 1);
    QTRY_VERIFY(browser.ended);
    QCOMPARE(browser.status(), 200);
    QVERIFY2(browser.received.contains("You are signed in"), browser.received.constData());
    QVERIFY(!browser.received.contains("test-access-token"));
    const Session session = m_sessions.first();
    QCOMPARE(session.accessToken.reveal(), QByteArray("test-access-token"));
    QCOMPARE(session.refreshToken.reveal(), QByteArray("test-refresh-token"));
    QCOMPARE(session.instanceUrl, m_org->url());
    QCOMPARE(session.loginUrl, m_org->url());
    QCOMPARE(session.orgId, orgId);
    QCOMPARE(session.userId, userId);
    QCOMPARE(session.clientName, u"Salesforce CLI"_s);
    QVERIFY(!m_signIn->isRunning());
    QCOMPARE(outcomes(), 1);
    QTcpServer next;
    QVERIFY(next.listen(QHostAddress::LocalHost, quint16(m_request.callback.port())));
}

void SignInTest::sendsTheSecretOfAnOwnClient()
{
    m_request.clientId = u"3MVG9.own+client=="_s;
    m_request.clientSecret = Secret(u"p%/&+= secret"_s);
    m_org->on(tokenPath, Answer::json(tokens()));
    QVERIFY(m_signIn->start(m_request).ok());
    QCOMPARE(value("client_id"), m_request.clientId);
    QVERIFY(!m_signIn->link().toEncoded().contains("secret="));
    RawBrowser browser(quint16(m_request.callback.port()), comeBack("code=1"));
    QTRY_COMPARE(m_sessions.size(), 1);
    QCOMPARE(m_org->requests().first().formValue(u"client_id"_s), m_request.clientId);
    QCOMPARE(m_org->requests().first().formValue(u"client_secret"_s), u"p%/&+= secret"_s);
}

void SignInTest::strangersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong state") << QByteArray("/OauthRedirect?code=evil&state=guess") << 400;
    QTest::newRow("empty state") << QByteArray("/OauthRedirect?code=evil&state=") << 400;
    QTest::newRow("no state") << QByteArray("/OauthRedirect?code=evil") << 400;
    QTest::newRow("an error without the state") << QByteArray("/OauthRedirect?error=access_denied") << 400;
    QTest::newRow("no query") << QByteArray("/OauthRedirect") << 400;
    QTest::newRow("favicon") << QByteArray("/favicon.ico") << 404;
    QTest::newRow("other path") << QByteArray("/?code=evil") << 404;
}

void SignInTest::strangersChangeNothing()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    m_org->on(tokenPath, Answer::json(tokens()));
    QVERIFY(m_signIn->start(m_request).ok());
    RawBrowser stranger(quint16(m_request.callback.port()), RawBrowser::get(target));
    QTRY_VERIFY(stranger.ended);
    QCOMPARE(stranger.status(), status);
    QVERIFY(!stranger.received.contains("You are signed in"));
    QVERIFY(!stranger.received.contains(value("state").toLatin1()));
    QCOMPARE(outcomes(), 0);
    QCOMPARE(m_arrivals, 0);
    QVERIFY(m_signIn->isRunning());
    QVERIFY(m_org->requests().isEmpty());

    RawBrowser browser(quint16(m_request.callback.port()), comeBack("code=1"));
    QTRY_COMPARE(m_sessions.size(), 1);
    QCOMPARE(m_org->requests().size(), 1);
}

void SignInTest::oneBrowserIsEnough()
{
    m_org->on(tokenPath, Answer::json(tokens()).whenReleased());
    QVERIFY(m_signIn->start(m_request).ok());
    const QByteArray back = comeBack("code=1");
    RawBrowser browser(quint16(m_request.callback.port()), back);
    QTRY_COMPARE(m_org->heldCount(), 1);
    RawBrowser again(quint16(m_request.callback.port()), back);
    QTRY_VERIFY(again.ended);
    QCOMPARE(again.status(), 400);
    m_org->release();
    QTRY_COMPARE(m_sessions.size(), 1);
    QTRY_COMPARE(browser.status(), 200);
    QCOMPARE(m_org->requests().size(), 1);
}

void SignInTest::theOrgSaysNo_data()
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
    row("server_error", ErrorKind::ServerFailed, "own side");
    row("something_new", ErrorKind::Rejected, "end-user said so");
    QTest::newRow("no code") << QByteArray("x=1") << ErrorKind::UnexpectedAnswer << QString() << u"without a code"_s;
    QTest::newRow("empty code") << QByteArray("code=") << ErrorKind::UnexpectedAnswer << QString()
                                << u"without a code"_s;
}

void SignInTest::theOrgSaysNo()
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

void SignInTest::theTokenEndpointFails_data()
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

void SignInTest::theTokenEndpointFails()
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
    QCOMPARE(browser.status(), 400);
    QVERIFY(browser.received.contains("You are not signed in"));
    QVERIFY(!m_signIn->isRunning());
}

void SignInTest::cancelIsAtOnceAndFinal_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("nobody came yet") << false;
    QTest::newRow("tokens under way") << true;
}

void SignInTest::cancelIsAtOnceAndFinal()
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

void SignInTest::endsAfterTheLimit()
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

void SignInTest::anOldLinkIsWorthNothing()
{
    QVERIFY(m_signIn->start(m_request).ok());
    const QByteArray old = comeBack("code=1");
    QVERIFY(m_signIn->start(m_request).ok());
    RawBrowser browser(quint16(m_request.callback.port()), old);
    QTRY_VERIFY(browser.ended);
    QCOMPARE(browser.status(), 400);
    QVERIFY(browser.received.contains("use the link in AppLink Setup"));
    QCOMPARE(outcomes(), 0);
    QVERIFY(m_org->requests().isEmpty());
}

void SignInTest::refusesToStart_data()
{
    QTest::addColumn<QUrl>("login");
    QTest::addColumn<QString>("client");
    QTest::newRow("no address") << QUrl() << u"PlatformCLI"_s;
    QTest::newRow("no encryption") << QUrl(u"http://acme.my.salesforce.com"_s) << u"PlatformCLI"_s;
    QTest::newRow("no client") << QUrl(u"https://acme.my.salesforce.com"_s) << u"  "_s;
}

void SignInTest::refusesToStart()
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

void SignInTest::saysWhoHasThePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_request.callback.port())));
    const auto started = m_signIn->start(m_request);
    QVERIFY(!started.ok());
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY(started.error().summary.contains(QString::number(other.serverPort())));
    QVERIFY(!m_signIn->isRunning());
    other.close();
    QVERIFY(m_signIn->start(m_request).ok());
}

QTEST_GUILESS_MAIN(SignInTest)
#include "SignInTest.moc"
