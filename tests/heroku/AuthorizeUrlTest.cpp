// SPDX-License-Identifier: GPL-3.0-or-later
// A link is read before it is opened: facts/heroku-applink.md section 4.
#include "heroku/AuthorizeUrl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class AuthorizeUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayBeOpened_data();
    void mayBeOpened();
    void factsAreRead();
    void factsMayBeMissing();
};

void AuthorizeUrlTest::mayBeOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    const QString login = u"https://acme.my.salesforce.com"_s;
    const QString path = u"/services/oauth2/authorize?client_id=3MVG9"_s;
    const auto row = [&](const char *name, const QString &url, const QString &asked, bool may) {
        QTest::newRow(name) << url << asked << may;
    };
    row("the host asked for", login + path, login, true);
    row("capitals in the host", u"https://ACME.my.salesforce.com"_s + path, login, true);
    row("login host of Salesforce", u"https://login.salesforce.com"_s + path, login, true);
    row("site path before it", u"https://acme.my.salesforce.com/site"_s + path, login, true);
    row("government cloud as asked", u"https://acme.my.salesforce.mil"_s + path, u"https://acme.my.salesforce.mil"_s,
        true);
    row("not encrypted", u"http://acme.my.salesforce.com"_s + path, login, false);
    row("another company", u"https://evil.example"_s + path, login, false);
    row("ends alike", u"https://evilsalesforce.com"_s + path, login, false);
    row("begins alike", u"https://acme.my.salesforce.com.evil.example"_s + path, login, false);
    row("host as a user name", u"https://acme.my.salesforce.com@evil.example"_s + path, login, false);
    row("user name", u"https://me:pw@acme.my.salesforce.com"_s + path, login, false);
    row("another page", login + u"/secur/frontdoor.jsp?client_id=3MVG9"_s, login, false);
    row("page as a parameter", login + u"/x?y=/services/oauth2/authorize&client_id=3"_s, login, false);
    row("no client", login + u"/services/oauth2/authorize?response_type=code"_s, login, false);
    row("script", u"javascript:alert(1)"_s, login, false);
    row("file", u"file:///services/oauth2/authorize?client_id=3"_s, login, false);
    row("empty", QString(), login, false);
    row("this computer, in practice", u"http://127.0.0.1:5000"_s + path, u"http://127.0.0.1:5000"_s, true);
    row("this computer, another port in practice", u"http://127.0.0.1:5001"_s + path, u"http://127.0.0.1:5000"_s, true);
    row("this computer, told for a real org", u"http://127.0.0.1:5000"_s + path, login, false);
    row("this computer by TLS, told for a real org", u"https://localhost"_s + path, login, false);
    row("in practice, but not here", u"http://evil.example"_s + path, u"http://127.0.0.1:5000"_s, false);
}

void AuthorizeUrlTest::mayBeOpened()
{
    QFETCH(QString, url);
    QFETCH(QString, login);
    QFETCH(bool, may);
    const auto facts = heroku::authorizeFacts(QUrl(url), QUrl(login));
    QCOMPARE(facts.ok(), may);
    if (!facts) {
        QCOMPARE(facts.error().kind, ErrorKind::UnexpectedAnswer);
        // The link holds a one-time state and perhaps a password: it is not repeated.
        QVERIFY2(!facts.error().summary.contains(":pw"_L1) && !facts.error().summary.contains("3MVG9"_L1),
                 qPrintable(facts.error().summary));
    }
}

void AuthorizeUrlTest::factsAreRead()
{
    const auto facts = heroku::authorizeFacts(
        QUrl(u"https://acme.my.salesforce.com:8443/services/oauth2/authorize?response_type=code&client_id=3MVG9.a%2Bb"
             "&redirect_uri=https%3A%2F%2Fapplink.example%2Fcallback%3Fx%3D1&scope=api+id%20refresh_token&state=s3"
             "&code_challenge=abc&code_challenge_method=S256"_s),
        QUrl(u"https://acme.my.salesforce.com"_s));
    QVERIFY(facts.ok());
    QCOMPARE(facts->host, u"acme.my.salesforce.com:8443"_s);
    QCOMPARE(facts->clientId, u"3MVG9.a+b"_s);
    QCOMPARE(facts->callback, u"https://applink.example/callback?x=1"_s);
    QCOMPARE(facts->scopes, (QStringList{u"api"_s, u"id"_s, u"refresh_token"_s}));
    QVERIFY(facts->hasCodeChallenge);
}

void AuthorizeUrlTest::factsMayBeMissing()
{
    const auto facts =
        heroku::authorizeFacts(QUrl(u"https://login.salesforce.com/services/oauth2/authorize?client_id=3"_s), QUrl());
    QVERIFY(facts.ok());
    QVERIFY(facts->callback.isEmpty());
    QVERIFY(facts->scopes.isEmpty());
    QVERIFY(!facts->hasCodeChallenge);
}

QTEST_APPLESS_MAIN(AuthorizeUrlTest)
#include "AuthorizeUrlTest.moc"
