// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void leavesTheRest_data();
    void leavesTheRest();
    void knowsWhatItWasTold_data();
    void knowsWhatItWasTold();
    void takesTheLongestFirst();
    void doesNotDestroyTextsForShortOnes();
};

// In each text "hush" marks the bytes that must go.
void RedactionTest::takesSecretsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remains"); // something that must still be there
    const auto row = [](const char *name, const char *text, const char *remains) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(remains);
    };
    // facts/heroku-applink.md 9.4
    row("bearer", "Authorization: Bearer hush.hush-hush now", "now");
    row("bearer, other case", "authorization: bearer hushhush", "authorization");
    row("session for SOAP tools", "Authorization: OAuth 00hushhush99hush", "OAuth");
    row("Heroku token", "token HRKU-hush-hush_1 of", "of");
    row("Salesforce session", "sid 00D5f000000abcdEAA!hush.hush_hush ends", "ends");
    row("Salesforce session in an address", "https://x/secur/frontdoor.jsp?sid=00D5f000000abcd%21hush&retURL=y",
        "retURL=y");
    row("refresh token", "got 5Aep861hush.hush", "got");
    row("JWT", "have eyJhbGciOi.eyJodXNo.hush_hush here", "here");
    row("SSO header", "x-addon-sso: eyhush== end", "end");
    row("SSO header in JSON", R"({"x-addon-sso":"eyhush==","id":"i"})", R"("id":"i")");
    row("key", "a -----BEGIN RSA PRIVATE KEY-----\nhush\nhush\n-----END RSA PRIVATE KEY----- b", " b");
    row("key, cut off", "a -----BEGIN PRIVATE KEY-----\nhush", "a ");
    row("query", "https://localhost/cb?code=hush%3D%3D&x=1&state=hush", "x=1");
    row("fragment", "https://localhost/cb#access_token=hush&instance_url=i", "instance_url=i");
    row("form", "grant_type=refresh_token&refresh_token=hush&client_id=c", "client_id=c");
    row("form, first", "client_secret=hush&x=1", "x=1");
    row("environment", "HEROKU_OAUTH_TOKEN=hush other", "other");
    row("JSON", R"({"access_token":"hush","id":"i"})", R"("id":"i")");
    row("JSON with blanks", R"({"refresh_token" : "hush", "n": 1})", R"("n": 1)");
    row("JSON with a slash", R"({"access_token":"ab\/hush","id":"i"})", R"("id":"i")");
    row("JSON with a quote", R"({"password":"ab\"hush","id":"i"})", R"("id":"i")");
    row("JSON in JSON", R"({"body":"{\"client_secret\":\"hush\",\"a\":1}"})", R"(\"a\":1)");
    row("consumer secret", R"({"consumerSecret":"hush"})", "consumerSecret");
    row("SOAP", "<m:sessionId>hush</m:sessionId><a>1</a>", "<a>1</a>");
    row("metadata", "<consumerSecret>hush</consumerSecret><a>1</a>", "<a>1</a>");
    const QByteArray longOne = R"({"token":")" + QByteArray(300 * 1000, 'x') + R"(\nhush","id":"i"})";
    row("JSON of great length", longOne.constData(), R"("id":"i")");
    row("several", "Bearer hushhush, Bearer hushhush2 and code=hush", " and ");
}

void RedactionTest::takesSecretsOut()
{
    QFETCH(QString, text);
    QFETCH(QString, remains);
    const QString clean = base::redacted(text);
    QVERIFY2(!clean.contains(u"hush"_s), qPrintable(clean));
    QVERIFY2(clean.contains(remains), qPrintable(clean));
    QVERIFY2(clean.contains(u"redacted]"_s), qPrintable(clean));
    QCOMPARE(base::redacted(clean), clean);
}

void RedactionTest::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "OAuth scopes and OAuth settings", "The org 00D5f000000abcdEAA has the user 0055f000001abcdAAA.",
          "POST login.salesforce.com /services/oauth2/token -> 200 31 ms renew the session",
          R"([{"errorCode":"INVALID_FIELD","message":"No such column 'X' on entity 'Y'"}])",
          R"({"statusCode":"400","hasRefreshToken":"yes"})", "zip code, state and token are words",
          "https://acme.my.salesforce.com/lightning/setup/home?x=1&tab=2", "-----BEGIN CERTIFICATE----- public",
          "Grüße 😀"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void RedactionTest::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(base::redacted(text), text);
}

void RedactionTest::knowsWhatItWasTold_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");
    QTest::newRow("verbatim") << QByteArray("hush-verbatim") << u"x hush-verbatim y"_s;
    QTest::newRow("inside a word") << QByteArray("hush-inside") << u"xxhush-insideyy"_s;
    QTest::newRow("encoded for an address") << QByteArray("hush+/ ==1") << u"a hush%2B%2F%20%3D%3D1 b"_s;
    QTest::newRow("letters of the world") << QByteArray("hush-ü-李-1") << u"a hush-ü-李-1 b"_s;
    QTest::newRow("looks like a pattern") << QByteArray("hush.*(1)[") << u"a hush.*(1)[ b"_s;
}

void RedactionTest::knowsWhatItWasTold()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, text);
    QVERIFY(base::redacted(text).contains(u"hush"_s));
    base::rememberSecret(secret);
    const QString clean = base::redacted(text);
    QVERIFY2(!clean.contains(u"hush"_s), qPrintable(clean));
    QCOMPARE(clean.front(), text.front());
    QCOMPARE(clean.back(), text.back());
}

void RedactionTest::takesTheLongestFirst()
{
    base::rememberSecret("prefix-of-both");
    base::rememberSecret("prefix-of-both-and-hush");
    QCOMPARE(base::redacted(u"a prefix-of-both-and-hush b"_s), u"a [redacted] b"_s);
}

void RedactionTest::doesNotDestroyTextsForShortOnes()
{
    base::rememberSecret("org");
    base::rememberSecret("");
    QCOMPARE(base::redacted(u"the org of the organisation"_s), u"the org of the organisation"_s);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "RedactionTest.moc"
