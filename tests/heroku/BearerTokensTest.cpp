// SPDX-License-Identifier: GPL-3.0-or-later
// Two bearer tokens, and neither ever goes where the other belongs (facts/heroku-applink.md 0, 2.1, 3.2): every call of
// both clients, with each header that it carries.
#include "heroku/HerokuPlay.h"

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using heroku::AppLinkApi;
using heroku::PlatformApi;

namespace {

const QByteArray connecting = R"({"id":"c0ffee","status":"connecting","org":{"connection_name":"prod_org",)"
                              R"("type":"SalesforceOrg"}})";
const QByteArray connected = R"({"id":"c0ffee","status":"connected","org":{"connection_name":"prod_org",)"
                             R"("id":"00D5e000000AbCdEAF","type":"SalesforceOrg"}})";

heroku::PublishRequest toPublish()
{
    heroku::PublishRequest request;
    request.clientName = u"QuoteApi"_s;
    request.specFileName = u"api-spec.yaml"_s;
    request.specBytes = "openapi: 3.0.0\n";
    return request;
}

QByteArray everything(const SeenRequest &request)
{
    QByteArray all = request.method + ' ' + request.target + '\n';
    for (const auto &[name, value] : request.headers)
        all += name + ": " + value + '\n';
    return all + request.body;
}

using PlatformCall = std::function<bool(PlatformApi &)>;
using AppLinkCall = std::function<bool(AppLinkApi &)>;

} // namespace

Q_DECLARE_METATYPE(PlatformCall)
Q_DECLARE_METATYPE(AppLinkCall)

class BearerTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_play = std::make_unique<HerokuPlay>(); }
    void cleanup() { m_play.reset(); }

    void platformCalls_data();
    void platformCalls();
    void appLinkCalls_data();
    void appLinkCalls();
    void theWholeWay();
    void afterARefusalTheFreshTokenGoesOut();
    void redirectsTakeNoTokenAlong();

private:
    void isPlatformRequest(const SeenRequest &request, const QByteArray &version);
    void isAppLinkRequest(const SeenRequest &request, const QByteArray &contentType);
    std::unique_ptr<HerokuPlay> m_play;
};

void BearerTokensTest::isPlatformRequest(const SeenRequest &request, const QByteArray &version)
{
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + HerokuPlay::herokuToken);
    QCOMPARE(request.header("Accept"), "application/vnd.heroku+json; version=" + version);
    QVERIFY(request.header("User-Agent").startsWith("applink-setup/"));
    QVERIFY(request.header("x-addon-sso").isEmpty());
    QVERIFY(request.header("x-app-uuid").isEmpty());
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(!everything(request).contains(HerokuPlay::addonToken));
    QCOMPARE(everything(request).count(HerokuPlay::herokuToken), 1);
}

void BearerTokensTest::isAppLinkRequest(const SeenRequest &request, const QByteArray &contentType)
{
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + HerokuPlay::addonToken);
    QCOMPARE(request.header("x-addon-sso"), m_play->sso.toBase64());
    QCOMPARE(request.header("x-app-uuid"), QByteArray(HerokuPlay::appId)); // of the app that was named, not billed
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.header("User-Agent").startsWith("applink-setup/"));
    QVERIFY2(request.header("Content-Type").startsWith(contentType), request.header("Content-Type"));
    QCOMPARE(request.header("Content-Type").isEmpty(), contentType.isEmpty());
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(!everything(request).contains(HerokuPlay::herokuToken));
    QCOMPARE(everything(request).count(HerokuPlay::addonToken), 1);
}

void BearerTokensTest::platformCalls_data()
{
    QTest::addColumn<PlatformCall>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, PlatformCall call,
                        const QByteArray &version = "3") {
        QTest::newRow(name) << std::move(call) << method << path << version;
    };
    const QString app = u"quotes-prod"_s;
    const QString addon = QString::fromLatin1(HerokuPlay::addonId);
    const QByteArray sso = "/apps/quotes-prod/addons/" + QByteArray(HerokuPlay::addonId) + "/sso";
    row("account", "GET", "/account", [](PlatformApi &api) { return ended(api.account()).ok(); });
    row("apps", "GET", "/apps", [](PlatformApi &api) { return ended(api.apps()).ok(); });
    row("app", "GET", "/apps/quotes-prod", [app](PlatformApi &api) { return ended(api.app(app)).ok(); });
    row("add-ons", "GET", "/apps/quotes-prod/addons", [app](PlatformApi &api) { return ended(api.addons(app)).ok(); });
    row("attachments", "GET", "/apps/quotes-prod/addon-attachments",
        [app](PlatformApi &api) { return ended(api.attachments(app)).ok(); });
    row("config vars", "GET", "/apps/quotes-prod/config-vars",
        [app](PlatformApi &api) { return ended(api.configVars(app)).ok(); });
    row(
        "single sign-on", "GET", sso, [app, addon](PlatformApi &api) { return ended(api.addonSso(app, addon)).ok(); },
        "3.sdk");
    row("second factor", "PUT", "/apps/quotes-prod/pre-authorizations",
        [app](PlatformApi &api) { return ended(api.preauthorize(app, Secret(u"123456"_s))).ok(); });
}

void BearerTokensTest::platformCalls()
{
    QFETCH(PlatformCall, call);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, version);
    m_play->platform.always(Answer::json("{}"));
    PlatformApi api(HerokuPlay::token(), m_play->platform.url());
    QVERIFY(call(api));
    QCOMPARE(m_play->platform.requests().size(), 1);
    QCOMPARE(m_play->service.requests().size(), 0);
    const SeenRequest &request = m_play->platform.requests().first();
    QCOMPARE(request.method, method);
    QCOMPARE(request.target, path);
    isPlatformRequest(request, version);
}

void BearerTokensTest::appLinkCalls_data()
{
    QTest::addColumn<AppLinkCall>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("contentType");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &answer,
                        AppLinkCall call, const QByteArray &contentType = {}) {
        QTest::newRow(name) << std::move(call) << answer << method << path << contentType;
    };
    const QString name = u"prod_org"_s;
    row("list connections", "GET", "/connections", "[]", [](AppLinkApi &api) { return ended(api.connections()).ok(); });
    row("read a connection", "GET", "/connections/prod_org", connected,
        [name](AppLinkApi &api) { return ended(api.connection(name)).ok(); });
    row("wait for a connection", "GET", "/connections/c0ffee", connected,
        [](AppLinkApi &api) { return ended(api.waitForConnection(u"c0ffee"_s, std::chrono::seconds(9))).ok(); });
    row(
        "create a connection", "POST", "/connections/salesforce", connecting,
        [name](AppLinkApi &api) {
            return ended(api.createConnection(name, QUrl(u"https://acme.my.salesforce.com"_s))).ok();
        },
        "application/json");
    row("delete a connection", "DELETE", "/connections/prod_org", connecting,
        [name](AppLinkApi &api) { return ended(api.deleteConnection(name)).ok(); });
    row(
        "publish", "POST", "/connections/salesforce/prod_org/apps", "[]",
        [name](AppLinkApi &api) { return ended(api.publish(name, toPublish())).ok(); },
        "multipart/form-data; boundary=");
    row("list publications", "GET", "/connections/salesforce/prod_org/apps/" + QByteArray(HerokuPlay::appId), "[]",
        [name](AppLinkApi &api) { return ended(api.publications(name, api.addon().appId)).ok(); });
}

void BearerTokensTest::appLinkCalls()
{
    QFETCH(AppLinkCall, call);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, contentType);
    m_play->service.always(Answer::json(answer));
    AppLinkApi api(m_play->addon());
    QVERIFY(call(api));
    QCOMPARE(m_play->service.requests().size(), 1);
    QCOMPARE(m_play->platform.requests().size(), 0);
    const SeenRequest &request = m_play->service.requests().first();
    QCOMPARE(request.method, method);
    QCOMPARE(request.target, m_play->basePath() + path);
    isAppLinkRequest(request, contentType);
}

void BearerTokensTest::theWholeWay()
{
    m_play->service.always(Answer::json("[]"));
    PlatformApi platform(HerokuPlay::token(), m_play->platform.url());
    const auto addon = ended(heroku::locateAddon(&platform, u"quotes-prod"_s, {}));
    QVERIFY2(addon.ok(), addon.ok() ? "" : qPrintable(addon.error().summary));
    AppLinkApi api(*addon);
    QVERIFY(ended(api.connections()).ok());
    QCOMPARE(m_play->platform.requests().size(), 5);
    QCOMPARE(m_play->service.requests().size(), 1);
    for (const SeenRequest &request : m_play->platform.requests())
        isPlatformRequest(request, request.path().endsWith("/sso") ? "3.sdk" : "3");
    isAppLinkRequest(m_play->service.requests().first(), {});
}

void BearerTokensTest::afterARefusalTheFreshTokenGoesOut()
{
    const QByteArray fresh = "b1b1-the-next-token";
    m_play->service.then(Answer::json(R"({"id":"unauthorized","message":"Authentication failed"})", 401));
    m_play->service.always(Answer::json(connecting, 202));
    AppLinkApi api(m_play->addon());
    int asked = 0;
    api.setAddonRefresher([&]() -> Task<Result<heroku::AppLinkAddon>> {
        ++asked;
        auto addon = m_play->addon();
        addon.token = Secret(fresh);
        addon.sso = Secret(QByteArray("{\"next\":1}"));
        co_return addon;
    });
    QVERIFY(ended(api.createConnection(u"prod_org"_s, {})).ok());
    QCOMPARE(asked, 1);
    const auto &requests = m_play->service.requests();
    QCOMPARE(requests.size(), 2); // a 401 did nothing, so the one write goes out again, once
    isAppLinkRequest(requests.at(0), "application/json");
    QCOMPARE(requests.at(1).header("Authorization"), "Bearer " + fresh);
    QCOMPARE(requests.at(1).header("x-addon-sso"), QByteArray("{\"next\":1}").toBase64());
    QCOMPARE(requests.at(1).body, requests.at(0).body);
    QVERIFY(!everything(requests.at(1)).contains(HerokuPlay::addonToken));
}

void BearerTokensTest::redirectsTakeNoTokenAlong()
{
    ScriptedServer stranger;
    stranger.always(Answer::json("[]"));
    m_play->service.always(Answer{302, {}, {{"Location", stranger.url(u"/x"_s).toEncoded()}}});
    AppLinkApi api(m_play->addon());
    QVERIFY(!ended(api.connections()).ok());
    QVERIFY(!ended(api.createConnection(u"prod_org"_s, {})).ok());
    QCOMPARE(stranger.connections(), 0);
}

QTEST_GUILESS_MAIN(BearerTokensTest)
#include "BearerTokensTest.moc"
