// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuCalls.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// The browser login of the Heroku CLI (facts/heroku-applink.md 1.5).
class CliAuthTest : public QObject
{
    Q_OBJECT

private:
    struct Login
    {
        explicit Login(HerokuCalls &calls) : heroku(calls)
        {
            begun = HerokuCalls::object(heroku.send("POST", "/auth", {{"Content-Type", "application/json"}},
                                                    R"({"description":"wizard on LAB-7"})"));
        }
        QByteArray path(const char *key) const { return begun.value(QLatin1String(key)).toString().toUtf8(); }
        HttpResponse wait()
        {
            return heroku.send("GET", path("cli_url"), {{"Authorization", "Bearer " + path("token")}});
        }
        HttpResponse press(const QByteArray &decision)
        {
            return heroku.send("POST", path("browser_url"), {}, "decision=" + decision);
        }
        HerokuCalls &heroku;
        QJsonObject begun;
    };

private Q_SLOTS:
    void holdsUntilThePersonAllows()
    {
        HerokuCalls heroku;
        Login login(heroku);
        const auto page = heroku.send("GET", login.path("browser_url"), {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("wizard on LAB-7"));
        const auto waiting = login.wait();
        QVERIFY(waiting.held);
        QList<HttpResponse> answers;
        waiting.held->setSend([&](const HttpResponse &answer) { answers.append(answer); });
        QCOMPARE(login.press("maybe").status, 400);
        QCOMPARE(answers.size(), 0);
        QVERIFY(login.press("allow").body.contains("Logged in"));
        QCOMPARE(answers.size(), 1);
        const QString token = HerokuCalls::object(answers[0]).value("access_token"_L1).toString();
        QVERIFY(heroku.state.token(token) != nullptr);
        login.press("deny"); // too late
        QCOMPARE(answers.size(), 1);
        const auto again = login.wait(); // a connection that broke is asked again
        QVERIFY(!again.held);
        QCOMPARE(HerokuCalls::object(again).value("access_token"_L1).toString(), token);
    }
    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<QString>("switched");
        QTest::addColumn<QByteArray>("decision");
        QTest::addColumn<QString>("error");
        QTest::newRow("denied") << QString() << QByteArray("deny") << u"Login was cancelled"_s;
        QTest::newRow("address") << u"IP address mismatch"_s << QByteArray("allow") << u"IP address mismatch"_s;
    }
    void tellsWhatWentWrong()
    {
        QFETCH(QString, switched);
        QFETCH(QByteArray, decision);
        HerokuSettings settings;
        settings.cliLoginError = switched;
        HerokuCalls heroku(settings);
        Login login(heroku);
        QVERIFY(login.press(decision).body.contains("Not logged in"));
        const auto answer = login.wait();
        QCOMPARE(answer.status, 200);
        QTEST(HerokuCalls::object(answer).value("error"_L1).toString(), "error");
        QVERIFY(!HerokuCalls::object(answer).contains("access_token"_L1));
    }
    void refusesStrangers()
    {
        HerokuCalls heroku;
        Login login(heroku);
        QCOMPARE(heroku.send("GET", login.path("cli_url"), {}).status, 401);
        QCOMPARE(heroku.send("GET", login.path("cli_url"), {{"Authorization", "Bearer wait-0"}}).status, 401);
        QCOMPARE(heroku.send("GET", "/auth/cli/none", {}).status, 404);
        QCOMPARE(heroku.send("GET", "/auth/browser/none", {}).status, 404);
        QCOMPARE(heroku.send("GET", "/auth", {}).status, 404);
        QCOMPARE(heroku.send("POST", "/auth", {}, "{}").status, 400);
        QCOMPARE(heroku.send("POST", "/auth", {{"Content-Type", "application/json"}}, "{}").status, 422);
        heroku.now = heroku.now.addSecs(601);
        QCOMPARE(login.wait().status, 404);
        QCOMPARE(login.press("allow").status, 404);
    }
    void aFederatedLoginLastsEightHours()
    {
        HerokuSettings settings;
        settings.federated = true;
        HerokuCalls heroku(settings);
        Login login(heroku);
        login.press("allow");
        const QString token = HerokuCalls::object(login.wait()).value("access_token"_L1).toString();
        heroku.now = heroku.now.addSecs(8 * 3600 - 1);
        QVERIFY(heroku.state.token(token) != nullptr);
        heroku.now = heroku.now.addSecs(2);
        QVERIFY(heroku.state.token(token) == nullptr);
    }
};

QTEST_GUILESS_MAIN(CliAuthTest)
#include "CliAuthTest.moc"
