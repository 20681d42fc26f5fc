// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/AuthorizeProbe.h"
#include "net/HttpClient.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace applink;
using salesforce::ProbeOutcome;
using test::Answer;
using test::ScriptedServer;

class AuthorizeProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAnswerByItsText_data();
    void readsTheAnswerByItsText();
    void asksAgainWithAChallenge_data();
    void asksAgainWithAChallenge();
    void followsNothing();
};

void AuthorizeProbeTest::readsTheAnswerByItsText_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, int status, const char *location, const char *body, ProbeOutcome outcome) {
        QTest::newRow(name) << status << QByteArray(location) << QByteArray(body) << int(outcome);
    };
    // facts/salesforce.md 4.4
    row("unknown", 400, "", "error=invalid_client_id&error_description=client%20identifier%20invalid",
        ProbeOutcome::UnknownClient);
    row("unknown, whatever the status", 200, "", "error=invalid_client_id&error_description=x",
        ProbeOutcome::UnknownClient);
    row("mismatch", 400, "",
        "error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration",
        ProbeOutcome::RedirectMismatch);
    row("PKCE", 400, "", "error=invalid_request&error_description=missing%20required%20code%20challenge",
        ProbeOutcome::PkceRequired);
    row("other invalid request", 400, "", "error=invalid_request&error_description=something",
        ProbeOutcome::Inconclusive);
    row("blocked", 400, "", "error=OAUTH_APP_BLOCKED&error_description=x", ProbeOutcome::Blocked);
    row("blocked, lower case", 400, "", "error=app_blocked&error_description=x", ProbeOutcome::Blocked);
    row("org gone to sleep", 400, "", "error=inactive_org&error_description=x", ProbeOutcome::Inconclusive);
    row("not here", 400, "", "error=OAUTH_EC_APP_NOT_FOUND&error_description=x", ProbeOutcome::NotInstalledHere);
    row("not here, in words", 400, "", "External client app is not installed in this org",
        ProbeOutcome::NotInstalledHere);
    row("login by redirect", 302, "https://a.my.salesforce.com/?ec=302&startURL=%2Fsetup", "", ProbeOutcome::Ready);
    row("approval page", 302, "/setup/secur/RemoteAccessAuthorizationPage.apexp?source=x", "", ProbeOutcome::Ready);
    row("login page", 200, "", "<html><FORM action='/'><input name=pw type=\"password\"></form>", ProbeOutcome::Ready);
    // None of these may pass for a login page.
    row("maintenance page", 200, "", "<html>Down for maintenance</html>", ProbeOutcome::Inconclusive);
    row("proxy redirect", 302, "https://proxy.example/", "", ProbeOutcome::Inconclusive);
    row("server error", 503, "", "", ProbeOutcome::Inconclusive);
    row("empty", 200, "", "", ProbeOutcome::Inconclusive);
}

void AuthorizeProbeTest::readsTheAnswerByItsText()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, body);
    QFETCH(int, outcome);
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    if (!location.isEmpty())
        response.headers.emplaceBack("Location", location);
    const auto result = salesforce::readProbeAnswer(response);
    QCOMPARE(int(result.outcome), outcome);
    QVERIFY(!result.text.isEmpty());
}

void AuthorizeProbeTest::asksAgainWithAChallenge_data()
{
    QTest::addColumn<Answer>("second");
    QTest::addColumn<ProbeOutcome>("outcome");
    QTest::newRow("all right but for PKCE")
        << Answer::page("<form><input type=\"password\"></form>") << ProbeOutcome::PkceRequired;
    QTest::newRow("and the callback is wrong")
        << Answer::page("error=redirect_uri_mismatch&error_description=x", 400) << ProbeOutcome::RedirectMismatch;
    QTest::newRow("and the app is not there yet")
        << Answer::page("error=invalid_client_id&error_description=x", 400) << ProbeOutcome::UnknownClient;
    QTest::newRow("and then a proxy") << Answer::page("<html>Proxy</html>") << ProbeOutcome::Inconclusive;
}

void AuthorizeProbeTest::asksAgainWithAChallenge()
{
    QFETCH(Answer, second);
    QFETCH(ProbeOutcome, outcome);
    ScriptedServer server;
    server.then(Answer::page("error=invalid_request&error_description=missing%20required%20code%20challenge", 400));
    server.then(second);
    net::HttpClient http;
    test::Running running(
        salesforce::probeAuthorizeEndpoint(&http, server.url(), u"3MVG9.key"_s, u"https://localhost"_s));
    QTRY_VERIFY(running.finished());
    QCOMPARE(running.take().outcome, outcome);
    QCOMPARE(server.requests().size(), 2);
    const QUrlQuery first(QUrl(QString::fromLatin1(server.requests().at(0).target)));
    const QUrlQuery again(QUrl(QString::fromLatin1(server.requests().at(1).target)));
    QVERIFY(!first.hasQueryItem(u"code_challenge"_s));
    QCOMPARE(again.queryItemValue(u"code_challenge"_s).size(), 43); // SHA-256, base64url
    QCOMPARE(again.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(again.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), u"https://localhost"_s);
    QVERIFY(server.requests().at(1).header("Authorization").isEmpty());
}

void AuthorizeProbeTest::followsNothing()
{
    ScriptedServer server;
    server.always(Answer::page("", 302).with("Location", server.url(u"/elsewhere?startURL=%2Fx"_s).toEncoded()));
    net::HttpClient http;
    test::Running running(salesforce::probeAuthorizeEndpoint(&http, server.url(), u"key"_s, u"https://localhost"_s));
    QTRY_VERIFY(running.finished());
    QCOMPARE(running.take().outcome, ProbeOutcome::Ready);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(AuthorizeProbeTest)
#include "AuthorizeProbeTest.moc"
