// SPDX-License-Identifier: GPL-3.0-or-later
// The client of Heroku's Platform API against an HTTP server that follows a script (facts/heroku-applink.md section 2).
#include "heroku/HerokuError.h"
#include "heroku/PlatformApi.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using heroku::PlatformApi;

namespace {

const QByteArray me = R"({"id":"0d6b","email":"ada@example.com","federated":true})";

QByteArray appNamed(const QByteArray &name)
{
    return "{\"id\":\"id-" + name + "\",\"name\":\"" + name + "\"}";
}

} // namespace

class PlatformApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_api = std::make_unique<PlatformApi>(token(), m_server->url());
    }
    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }

    void everyCallCarriesTheTokenAndTheVersion()
    {
        m_server->then(Answer::json(me));
        const auto account = ended(m_api->account());
        QVERIFY(account.ok());
        QCOMPARE(account->email, u"ada@example.com"_s);
        QVERIFY(account->federated);
        const auto &request = m_server->requests().first();
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer HRKU-secret"));
        QCOMPARE(request.header("Accept"), QByteArray("application/vnd.heroku+json; version=3"));
        QVERIFY(request.header("Cookie").isEmpty());
    }

    void theTokenGoesToNoOtherHost_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("another company") << QUrl(u"https://api.heroku.example"_s);
        QTest::newRow("name that begins alike") << QUrl(u"https://api.heroku.com.evil.example"_s);
        QTest::newRow("name that ends alike") << QUrl(u"https://notheroku.com"_s);
        QTest::newRow("without TLS") << QUrl(u"http://api.heroku.com"_s);
    }
    void theTokenGoesToNoOtherHost()
    {
        QFETCH(QUrl, url);
        PlatformApi api(token(), url);
        const auto account = ended(api.account());
        QVERIFY(!account.ok());
        QCOMPARE(account.error().kind, ErrorKind::InvalidInput);
        QVERIFY(account.error().summary.contains(url.host()));
    }

    void aRedirectIsNotFollowed()
    {
        ScriptedServer stranger;
        stranger.always(Answer::json(me));
        m_server->always(Answer{307, {}, {{"Location", stranger.url().toEncoded()}}});
        QVERIFY(!ended(m_api->account()).ok());
        QCOMPARE(stranger.requests().size(), 0);
    }

    void listsGoOnAsTheServiceSays()
    {
        m_api->setPageSize(2);
        m_server->then(Answer::json("[" + appNamed("alpha") + "," + appNamed("mango") + "]", 206)
                           .with("Next-Range", "name ]mango..; max=2"));
        m_server->then(Answer::json("[" + appNamed("zeta") + "]"));
        QStringList seen;
        const auto apps = ended(m_api->apps([&seen](const QList<heroku::App> &page) {
            for (const auto &app : page)
                seen.append(app.name);
        }));
        QVERIFY(apps.ok());
        QCOMPARE(apps->size(), 3);
        QCOMPARE(seen, (QStringList{u"alpha"_s, u"mango"_s, u"zeta"_s}));
        QCOMPARE(m_server->requests().at(0).header("Range"), QByteArray("name ..; max=2"));
        QCOMPARE(m_server->requests().at(1).header("Range"), QByteArray("name ]mango..; max=2"));
    }

    void aListThatGoesRoundInCirclesEnds()
    {
        m_server->always(Answer::json("[" + appNamed("alpha") + "]", 206).with("Next-Range", "name ]alpha..; max=1"));
        const auto apps = ended(m_api->apps());
        QVERIFY(!apps.ok());
        QCOMPARE(apps.error().kind, ErrorKind::UnexpectedAnswer);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void singleSignOnFallsBackOnceAndRemembers_data()
    {
        QTest::addColumn<Answer>("refusal");
        QTest::newRow("406") << Answer::json(R"({"id":"not_acceptable","message":"version"})", 406);
        QTest::newRow("404") << Answer::json(R"({"id":"not_found","message":"no"})", 404);
    }
    void singleSignOnFallsBackOnceAndRemembers()
    {
        QFETCH(Answer, refusal);
        m_server->then(refusal);
        m_server->always(Answer::json(R"({"action":"x","params":{}})"));
        QVERIFY(ended(m_api->addonSso(u"quotes"_s, u"7d1f"_s)).ok());
        QVERIFY(ended(m_api->addonSso(u"quotes"_s, u"7d1f"_s)).ok());
        QCOMPARE(m_server->requests().size(), 3);
        const auto accept = [this](qsizetype i) { return m_server->requests().at(i).header("Accept"); };
        QVERIFY(accept(0).endsWith("version=3.sdk"));
        QVERIFY(accept(1).endsWith("version=3.add-ons-sso"));
        QVERIFY(accept(2).endsWith("version=3.add-ons-sso"));
    }

    void singleSignOnKeepsTheBytesAsTheyCame()
    {
        const QByteArray body = "{ \"z\": 1,\n \"nav-data\": \"eyJ\" , \"a\": {\"new\":true}}";
        m_server->then(Answer::json(body));
        const auto sso = ended(m_api->addonSso(u"quotes"_s, u"7d1f"_s));
        QVERIFY(sso.ok());
        QVERIFY(sso->reveal() == body);
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *body, int status, ErrorKind kind, const QString &says) {
            QTest::newRow(name) << Answer::json(body, status) << kind << says;
        };
        row("401", R"({"id":"unauthorized","message":"x"})", 401, ErrorKind::NotAuthenticated, u"expired"_s);
        row("402", R"({"id":"delinquent","message":"x"})", 402, ErrorKind::AccessDenied, u"billing"_s);
        row("403", R"({"id":"forbidden","message":"x"})", 403, ErrorKind::AccessDenied, u"quotes"_s);
        row("suspended", R"({"id":"suspended","message":"x"})", 403, ErrorKind::AccessDenied, u"suspended"_s);
        row("two factor", R"({"id":"two_factor","message":"x"})", 403, ErrorKind::AccessDenied, u"second factor"_s);
        row("404", R"({"id":"not_found","resource":"app","message":"x"})", 404, ErrorKind::NotFound, u"quotes"_s);
        row("406", R"({"id":"not_acceptable","message":"x"})", 406, ErrorKind::UnexpectedAnswer, {});
        row("409", R"({"id":"conflict","message":"x"})", 409, ErrorKind::Conflict, u"quotes"_s);
        row("410", R"({"id":"gone","message":"x"})", 410, ErrorKind::NotSupported, {});
        row("422", R"({"id":"invalid_params","message":"their words"})", 422, ErrorKind::Rejected, u"their words"_s);
        row("payment", R"({"id":"verification_required","message":"x"})", 422, ErrorKind::AccessDenied, u"payment"_s);
        QTest::newRow("web page") << Answer::page("<html>proxy</html>", 200) << ErrorKind::UnexpectedAnswer
                                  << QString();
        QTest::newRow("wrong type") << Answer::json("[]") << ErrorKind::UnexpectedAnswer << QString();
        QTest::newRow("cut off") << Answer::failing(Answer::Fault::Truncate) << ErrorKind::NetworkUnreachable
                                 << QString();
    }
    void refusalsSayWhatToDo()
    {
        QFETCH(Answer, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        m_server->always(answer.with("Request-Id", "req-7"));
        const auto app = ended(m_api->app(u"quotes"_s));
        QVERIFY(!app.ok());
        if (QByteArray(QTest::currentDataTag()) != "406")
            QCOMPARE(app.error().kind, kind);
        QVERIFY2(app.error().summary.contains(says), qPrintable(app.error().summary));
        QVERIFY(!app.error().summary.contains(u"HRKU-secret"_s));
        if (answer.status >= 400)
            QCOMPARE(app.error().requestId, u"req-7"_s);
    }

    void aSecondFactorOpensTheAppOnce()
    {
        QSignalSpy wanted(m_api.get(), &PlatformApi::secondFactorRequired);
        m_server->then(Answer::json(R"({"id":"two_factor","message":"x","app":{"id":"1","name":"quotes-prod"}})", 403));
        m_server->then(Answer::json("{}"));
        m_server->then(Answer::json(appNamed("quotes-prod")));
        const auto refused = ended(m_api->app(u"quotes-prod"_s));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, heroku::code::twoFactor.toString());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"quotes-prod"_s);
        QVERIFY(ended(m_api->preauthorize(u"quotes-prod"_s, Secret(u"123456"_s))).ok());
        QVERIFY(ended(m_api->app(u"quotes-prod"_s)).ok());
        const auto &requests = m_server->requests();
        QCOMPARE(requests.at(1).method, QByteArray("PUT"));
        QCOMPARE(requests.at(1).path(), QByteArray("/apps/quotes-prod/pre-authorizations"));
        QCOMPARE(requests.at(1).header("Heroku-Two-Factor-Code"), QByteArray("123456"));
        QVERIFY(requests.at(2).header("Heroku-Two-Factor-Code").isEmpty()); // a code is good for one use
    }

    void aWrongSecondFactorIsNotSentAgain()
    {
        m_server->always(Answer::json(R"({"id":"two_factor","message":"x","app":{"name":"quotes"}})", 403));
        QVERIFY(!ended(m_api->preauthorize(u"quotes"_s, Secret(u"000000"_s))).ok());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aCodeForTheAccountGoesWithTheNextCall()
    {
        m_server->always(Answer::json(me));
        m_api->useSecondFactor(Secret(u"123456"_s));
        QVERIFY(ended(m_api->account()).ok());
        QVERIFY(ended(m_api->account()).ok());
        QCOMPARE(m_server->requests().at(0).header("Heroku-Two-Factor-Code"), QByteArray("123456"));
        QVERIFY(m_server->requests().at(1).header("Heroku-Two-Factor-Code").isEmpty());
    }

    void configVarsAreNeverQuoted()
    {
        m_server->then(Answer::json(R"(["HRKU-planted"])"));
        const auto vars = ended(m_api->configVars(u"quotes"_s));
        QVERIFY(!vars.ok());
        QVERIFY(!(vars.error().summary + vars.error().detail).contains(u"planted"_s));
    }

    void warningsAreToldOnce()
    {
        QSignalSpy warned(m_api.get(), &PlatformApi::warningReceived);
        m_server->always(Answer::json(me).with("X-Heroku-Warning", "Stack is old"));
        QVERIFY(ended(m_api->account()).ok());
        QVERIFY(ended(m_api->account()).ok());
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned.first().first().toString(), u"Stack is old"_s);
    }

private:
    static heroku::HerokuToken token() { return {Secret(u"HRKU-secret"_s), heroku::HerokuToken::Source::Pasted}; }
    template <class T>
    static Result<T> ended(Task<Result<T>> task)
    {
        Running running(std::move(task));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 20000))
            return Error::make(ErrorKind::Timeout, u"the call never ended"_s);
        return running.take();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<PlatformApi> m_api;
};

QTEST_GUILESS_MAIN(PlatformApiClientTest)
#include "PlatformApiClientTest.moc"
