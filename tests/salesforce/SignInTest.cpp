// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignInFixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;

class SignInTest : public SignInFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theLinkAsksForPkceAndState();
    void signsInAndTellsTheBrowserLast();
    void sendsTheSecretOfAnOwnClient();
    void strangersChangeNothing_data();
    void strangersChangeNothing();
    void oneBrowserIsEnough();
    void anOldLinkIsWorthNothing();
};

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

QTEST_GUILESS_MAIN(SignInTest)
#include "SignInTest.moc"
