// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuOverHttp.h"
#include "Visit.h"

#include "practice/http/HttpServer.h"

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {
HttpResponse page(const QByteArray &body, int status = 200)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    response.body = body;
    return response;
}

HttpResponse redirect(const QByteArray &to)
{
    HttpResponse response;
    response.status = 302;
    response.headers = {{"Location", to}};
    return response;
}

const QByteArray loginForm = "<form method=post><input name=u><input type=password name=p></form>";
const QByteArray consentForm =
    "<ul><li>Manage user data via APIs (api)</li></ul><form method=post action=/decide>"
    "<button name=d value=allow>Allow</button><button name=d value=deny>Deny</button></form>";
} // namespace

/// The practice person ends every visit: at the callback, or with a sentence about where the way ended instead.
class PracticePersonTest : public QObject
{
    Q_OBJECT

private:
    /// A server whose every path is answered by `answer`, and a visit to its /start with a callback there.
    static Visit visit(const HttpServer::Handler &answer, Visit::Person::Choice choice = Visit::Person::Choice::Allow)
    {
        HttpServer server;
        server.setHandler(answer);
        server.listen();
        const QString base = u"http://127.0.0.1:%1"_s.arg(server.port());
        return Visit(QUrl(base + u"/start?redirect_uri="_s + base + u"/callback"_s), u"pat"_s, u"secret"_s, choice);
    }

private Q_SLOTS:
    void endsWithAReason_data()
    {
        using Answer = std::function<HttpResponse(const HttpRequest &)>;
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &says, Answer answer) {
            QTest::newRow(name) << std::move(answer) << says;
        };
        row("error page", u"status 503"_s, [](auto &) { return page("<p>Down for maintenance</p>", 503); });
        row("its words", u"Down for maintenance"_s, [](auto &) { return page("<p>Down for maintenance</p>", 503); });
        row("page without a form", u"Nothing here"_s, [](auto &) { return page("<p>Nothing here</p>"); });
        row("before the login", u"missing required code challenge"_s, [](auto &) {
            return page("error=invalid_request&error_description=missing%20required%20code%20challenge", 400);
        });
        row("login refused", u"refused"_s, [](auto &) { return page("<p>Check your password</p>" + loginForm); });
        row("circles", u"circles"_s, [](auto &) { return redirect("/start"); });
        row("away", u"not on this computer"_s, [](auto &) { return redirect("https://login.salesforce.com/"); });
        row("other scheme", u"not on this computer"_s, [](auto &) { return redirect("file:///etc/passwd"); });
        row("redirect to nowhere", u"status 302"_s, [](auto &) { return page("", 302); });
        row("no answer", u"no answer"_s, [](auto &) {
            HttpResponse response;
            response.fault = HttpResponse::Fault::Reset;
            return response;
        });
        row("error at the callback", u"the requested scope is not allowed"_s, [](const HttpRequest &request) {
            return request.path() == "/callback"_L1
                       ? page("ok")
                       : redirect("/callback?error=invalid_scope&error_description=the+requested+scope+is+not+allowed");
        });
        row("callback refuses", u"did not take it"_s, [](const HttpRequest &request) {
            return request.path() == "/callback"_L1 ? page("<p>Wrong state</p>", 400) : redirect("/callback?code=1");
        });
    }
    void endsWithAReason()
    {
        QFETCH(std::function<HttpResponse(const HttpRequest &)>, answer);
        QFETCH(QString, says);
        const Visit seen = visit(answer);
        QVERIFY(seen.ended);
        QVERIFY2(seen.why.contains(says), qPrintable(seen.why));
        QVERIFY(!seen.why.contains(u"secret"_s));
    }

    void pressesWhatItWasTold_data()
    {
        QTest::addColumn<Visit::Person::Choice>("choice");
        QTest::addColumn<QByteArray>("pressed");
        QTest::newRow("allow") << Visit::Person::Choice::Allow << QByteArray("d=allow");
        QTest::newRow("deny") << Visit::Person::Choice::Deny << QByteArray("d=deny");
    }
    void pressesWhatItWasTold()
    {
        QFETCH(Visit::Person::Choice, choice);
        QByteArray pressed;
        const Visit seen = visit(
            [&](const HttpRequest &request) {
                if (request.path() == "/start"_L1)
                    return page(consentForm);
                if (request.path() == "/callback"_L1)
                    return page("ok");
                pressed = request.body;
                return redirect(request.body == "d=deny" ? "/callback?error=access_denied" : "/callback?code=1");
            },
            choice);
        QCOMPARE(seen.why, QString()); // a denial that was asked for is no failure
        QTEST(pressed, "pressed");
        QVERIFY(seen.consentShown);
        QCOMPARE(seen.scopes, QStringList{u"api"_s});
    }

    void refusalsOfThePracticeOrg_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const QString cli =
            u"/services/oauth2/authorize?response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A1717%2FOauthRedirect&client_id="_s;
        QTest::newRow("unknown client") << QByteArray("{}") << cli + u"nobody"_s << u"client identifier invalid"_s;
        QTest::newRow("uninstalled") << QByteArray(R"({"platformCli":"uninstalled"})") << cli + u"PlatformCLI"_s
                                     << u"app must be installed into org"_s;
        QTest::newRow("blocked") << QByteArray(R"({"platformCli":"blocked"})") << cli + u"PlatformCLI"_s
                                 << u"this app is blocked by admin"_s;
    }
    void refusalsOfThePracticeOrg()
    {
        QFETCH(QByteArray, scenario);
        QFETCH(QString, path);
        QFETCH(QString, says);
        const HerokuOverHttp practice({}, scenario);
        QCOMPARE(practice.why, QString());
        const Visit seen(QUrl(practice.services.salesforceUrl().toString() + path), practice.services.username(),
                         practice.services.password());
        QVERIFY(seen.ended);
        QVERIFY2(seen.why.contains(says), qPrintable(seen.why));
    }
    void wrongPassword()
    {
        const HerokuOverHttp practice(u"ready"_s);
        const QUrl url(practice.connect("my_org").object().value("redirect_uri"_L1).toString());
        const Visit seen(url, practice.services.username(), u"wrong"_s);
        QVERIFY(seen.why.contains(u"refused"_s));
        QVERIFY(!seen.why.contains(u"wrong"_s));
        QCOMPARE(practice.status("my_org"), u"connecting"_s);
    }
    void thePrintedPasswordIsThatOfBothUsers_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("status");
        QTest::newRow("administrator") << u"username"_s << u"connected"_s;
        // Signed in, and then without the permission Manage Heroku AppLink (facts/heroku-applink.md 6.1).
        QTest::newRow("standard user") << u"otherUsername"_s << u"failed"_s;
    }
    void thePrintedPasswordIsThatOfBothUsers()
    {
        QFETCH(QString, user);
        const HerokuOverHttp practice(u"ready"_s);
        const QJsonObject printed = practice.services.description();
        const QUrl url(practice.connect("my_org").object().value("redirect_uri"_L1).toString());
        const Visit seen(url, printed[user].toString(), printed["password"_L1].toString());
        QVERIFY2(!seen.why.contains(u"refused"_s), qPrintable(seen.why));
        QTEST(practice.status("my_org"), "status");
    }
    void cancelEndsWithoutASignal()
    {
        HttpServer server;
        server.setHandler([](auto &) {
            HttpResponse response;
            response.fault = HttpResponse::Fault::Silent;
            return response;
        });
        server.listen();
        Visit::Person person;
        QSignalSpy finished(&person, &Visit::Person::finished);
        QSignalSpy failed(&person, &Visit::Person::failed);
        person.visit(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())), {}, {});
        QVERIFY(person.isVisiting());
        person.cancel();
        QVERIFY(!person.isVisiting());
        // A second visit that does end shows that the first one says nothing any more.
        server.setHandler([](auto &) { return page("<p>end</p>"); });
        person.visit(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())), {}, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(PracticePersonTest)
#include "PracticePersonTest.moc"
