// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuCalls.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {
const QByteArray appPath = "/apps/practice-quotes";
const QByteArray configPath = "/apps/practice-quotes/config-vars";
} // namespace

Q_DECLARE_METATYPE(applink::practice::HerokuSettings)

/// What the practice account may do, and how it is refused (facts/heroku-applink.md 1, 2.3, 2.4).
class PlatformAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiresTheTokenFromACall()
    {
        HerokuSettings settings;
        settings.tokenExpiredFrom = 3;
        HerokuCalls heroku(settings);
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        QCOMPARE(heroku.platform("GET", appPath).status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(HerokuCalls::id(heroku.platform("GET", appPath)), u"unauthorized"_s);
        const QByteArray fresh = heroku.state.issueToken(u"again"_s, {u"global"_s}).token.toUtf8();
        QCOMPARE(heroku
                     .send("GET", appPath,
                           {{"Authorization", "Bearer " + fresh}, {"Accept", "application/vnd.heroku+json; version=3"}})
                     .status,
                 200);
    }

    void scopesLimitTheToken_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *scope, const char *method, const QByteArray &path, int status) {
            QTest::addRow("%s %s %s", scope, method, path.constData())
                << QString::fromLatin1(scope) << QByteArray(method) << path << status;
        };
        row("identity", "GET", "/account", 200);
        row("identity", "GET", "/apps", 403);
        row("read", "GET", "/apps", 200);
        row("read", "GET", configPath, 403);
        row("read", "GET", appPath + "/addons/ADDON/sso", 403);
        row("read-protected", "GET", configPath, 200);
        row("read-protected", "PATCH", configPath, 403);
        row("write", "GET", configPath, 403);
        row("write-protected", "PATCH", configPath, 200);
        row("write-protected", "GET", appPath + "/addons/ADDON/sso", 200);
        row("write-protected", "GET", "/oauth/authorizations", 200);
        row("write-protected", "POST", "/oauth/authorizations", 403);
        row("global", "POST", "/oauth/authorizations", 201);
    }
    void scopesLimitTheToken()
    {
        QFETCH(QString, scope);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        HerokuCalls heroku;
        path.replace("ADDON", heroku.addonId());
        heroku.state.tokens.first().scopes = {scope};
        const auto response = heroku.platform(method, path, method == "GET" ? "" : R"({"A":"1"})", {},
                                              path.endsWith("sso") ? "application/vnd.heroku+json; version=3.sdk"
                                                                   : "application/vnd.heroku+json; version=3");
        QCOMPARE(response.status, status);
        if (status != 403)
            return;
        QCOMPARE(HerokuCalls::id(response), u"forbidden"_s);
        QVERIFY(HerokuCalls::object(response).value("message"_L1).toString().contains(scope));
    }

    void listsAndEndsAuthorizations()
    {
        HerokuCalls heroku;
        const QJsonArray list = HerokuCalls::array(heroku.platform("GET", "/oauth/authorizations"));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["access_token"_L1]["token"_L1].toString(), heroku.state.apiKey());
        QVERIFY(list[0]["access_token"_L1]["expires_in"_L1].isNull());
        const auto made = heroku.platform("POST", "/oauth/authorizations",
                                          R"({"description":"mine","scope":["read"],"expires_in":"60"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(HerokuCalls::object(made)["access_token"_L1]["expires_in"_L1].toInt(), 60);
        const QByteArray token = HerokuCalls::object(made)["access_token"_L1]["token"_L1].toString().toUtf8();
        const HttpHeaders headers{{"Authorization", "Bearer " + token},
                                  {"Accept", "application/vnd.heroku+json; version=3"}};
        QCOMPARE(heroku.send("GET", "/apps", headers).status, 200);
        heroku.now = heroku.now.addSecs(61);
        QCOMPARE(heroku.send("GET", "/apps", headers).status, 401);
        QCOMPARE(heroku.platform("POST", "/oauth/authorizations", R"({"scope":["all"]})").status, 422);
        QCOMPARE(heroku.platform("POST", "/oauth/authorizations", R"({"expires_in":0})").status, 422);
        QCOMPARE(heroku.platform("DELETE", "/oauth/sessions/~").status, 200);
        QCOMPARE(heroku.platform("GET", "/account").status, 401);
    }
    void aFederatedAccountIssuesNothing()
    {
        HerokuSettings settings;
        settings.federated = true;
        HerokuCalls heroku(settings);
        const QJsonObject account = HerokuCalls::object(heroku.platform("GET", "/account"));
        QCOMPARE(account.value("federated"_L1), QJsonValue(true));
        QVERIFY(account.value("identity_provider"_L1).isObject());
        const auto refused = heroku.platform("POST", "/oauth/authorizations", R"({"description":"x"})");
        QCOMPARE(refused.status, 403);
        QCOMPARE(HerokuCalls::id(refused), u"forbidden"_s);
    }

    void oneAppAsksForASecondFactor()
    {
        HerokuSettings settings;
        settings.twoFactorApp = true;
        HerokuCalls heroku(settings);
        QCOMPARE(heroku.platform("GET", "/apps").status, 200);
        const auto refused = heroku.platform("GET", configPath);
        QCOMPARE(refused.status, 403);
        QCOMPARE(HerokuCalls::id(refused), u"two_factor"_s);
        QCOMPARE(HerokuCalls::object(refused)["app"_L1]["name"_L1].toString(), u"practice-quotes"_s);
        QCOMPARE(heroku.platform("PUT", appPath + "/pre-authorizations").status, 403);
        const HttpHeaders wrong{{"Heroku-Two-Factor-Code", "654321"}};
        QCOMPARE(heroku.platform("PUT", appPath + "/pre-authorizations", {}, wrong).status, 403);
        QCOMPARE(heroku.platform("GET", configPath).status, 403);
        const HttpHeaders right{{"Heroku-Two-Factor-Code", "123456"}};
        QCOMPARE(heroku.platform("PUT", appPath + "/pre-authorizations", {}, right).status, 200);
        QCOMPARE(heroku.platform("GET", configPath).status, 200);
    }

    void refusesTheAccount_data()
    {
        QTest::addColumn<HerokuSettings>("settings");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("shownAs");
        HerokuSettings suspended;
        suspended.suspended = true;
        QTest::newRow("suspended") << suspended << 403 << u"suspended"_s << u"suspended_at"_s;
        HerokuSettings delinquent;
        delinquent.delinquent = true;
        QTest::newRow("delinquent") << delinquent << 402 << u"delinquent"_s << u"delinquent_at"_s;
        HerokuSettings forbidden;
        forbidden.configForbidden = true;
        QTest::newRow("config") << forbidden << 403 << u"forbidden"_s << QString();
    }
    void refusesTheAccount()
    {
        QFETCH(HerokuSettings, settings);
        QFETCH(QString, shownAs);
        HerokuCalls heroku(settings);
        const auto account = heroku.platform("GET", "/account"); // says why, so it is answered
        QCOMPARE(account.status, 200);
        QVERIFY(shownAs.isEmpty() || HerokuCalls::object(account).value(shownAs).isString());
        const auto refused = heroku.platform("GET", configPath);
        QTEST(refused.status, "status");
        QTEST(HerokuCalls::id(refused), "id");
        QVERIFY(!HerokuCalls::header(refused, "Request-Id").isEmpty());
    }
    void wantsAPaymentMethodForAddons()
    {
        HerokuSettings settings;
        settings.verified = false;
        HerokuCalls heroku(settings);
        const auto refused = heroku.platform("POST", appPath + "/addons", R"({"plan":"heroku-applink"})");
        QCOMPARE(refused.status, 422);
        QCOMPARE(HerokuCalls::id(refused), u"verification_required"_s);
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/account")).value("verified"_L1), QJsonValue(false));
    }

    void limitsSomeCalls()
    {
        HerokuSettings settings;
        settings.rateLimitedFrom = 2;
        settings.rateLimitedCalls = 2;
        settings.retryAfter = 7;
        settings.warning = u"Heroku-20 ends soon"_s;
        HerokuCalls heroku(settings);
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        for (int i = 0; i < 2; ++i) {
            const auto limited = heroku.platform("GET", "/account");
            QCOMPARE(limited.status, 429);
            QCOMPARE(HerokuCalls::header(limited, "Retry-After"), "7");
            QVERIFY(HerokuCalls::object(limited).value("url"_L1).isString());
        }
        const auto again = heroku.platform("GET", "/account");
        QCOMPARE(again.status, 200);
        QCOMPARE(HerokuCalls::header(again, "X-Heroku-Warning"), "Heroku-20 ends soon");
    }

    void hasTeams()
    {
        HerokuCalls none;
        QCOMPARE(HerokuCalls::array(none.platform("GET", "/teams")).size(), 0);
        QCOMPARE(none.platform("GET", "/teams/practice-team/apps").status, 404);
        HerokuSettings settings;
        settings.teamApps = 2;
        HerokuCalls heroku(settings);
        QCOMPARE(HerokuCalls::array(heroku.platform("GET", "/teams")).size(), 1);
        const QJsonArray apps = HerokuCalls::array(heroku.platform("GET", "/teams/practice-team/apps"));
        QCOMPARE(apps.size(), 2);
        QCOMPARE(apps[0]["team"_L1]["name"_L1].toString(), u"practice-team"_s);
        QCOMPARE(HerokuCalls::array(heroku.platform("GET", "/apps")).size(), 6);
        QCOMPARE(HerokuCalls::array(heroku.platform("GET", "/users/~/apps")).size(), 4);
        const auto gone = heroku.platform("GET", "/organizations");
        QCOMPARE(gone.status, 410);
        QCOMPARE(HerokuCalls::id(gone), u"gone"_s);
    }

    void showsReleasesNewestFirst()
    {
        HerokuCalls heroku;
        for (int i = 0; i < 9; ++i)
            QCOMPARE(heroku.platform("PATCH", configPath, R"({"A":"1"})").status, 200);
        const auto newest =
            heroku.platform("GET", appPath + "/releases", {}, {{"Range", "version ..; max=2, order=desc"}});
        QCOMPARE(newest.status, 206);
        QCOMPARE(HerokuCalls::array(newest)[0]["version"_L1].toInt(), 11);
        QCOMPARE(HerokuCalls::array(newest)[1]["version"_L1].toInt(), 10);
        const auto next =
            heroku.platform("GET", appPath + "/releases", {}, {{"Range", HerokuCalls::header(newest, "Next-Range")}});
        QCOMPARE(HerokuCalls::array(next)[0]["version"_L1].toInt(), 9);
    }
    void expandsAddons()
    {
        HerokuCalls heroku;
        const QByteArray path = "/apps/practice-quotes/addons/" + heroku.addonId();
        QVERIFY(!HerokuCalls::object(heroku.platform("GET", path))["plan"_L1].toObject().contains("price"_L1));
        const QJsonObject full =
            HerokuCalls::object(heroku.platform("GET", path, {}, {{"Accept-Expansion", "addon_service,plan"}}));
        QVERIFY(full["plan"_L1]["price"_L1]["cents"_L1].isDouble());
        QCOMPARE(full["addon_service"_L1]["human_name"_L1].toString(), u"Heroku AppLink"_s);
        const QJsonArray attachments =
            HerokuCalls::array(heroku.platform("GET", "/addon-attachments", {}, {{"Accept-Inclusion", "config_vars"}}));
        QVERIFY(attachments.last()["config_vars"_L1].toArray().contains(u"HEROKU_APPLINK_TOKEN"_s));
    }
    void anAddonMayFailToCome()
    {
        HerokuSettings settings;
        settings.provisioningReads = 2;
        settings.provisioningFails = true;
        HerokuCalls heroku(settings);
        const QByteArray id = heroku.addonId(); // the first read
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/addons/" + id)).value("state"_L1).toString(),
                 u"deprovisioned"_s);
        QVERIFY(heroku.addonId().isEmpty());
        QVERIFY(!heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
    }
    void destroysAndDetaches()
    {
        HerokuCalls heroku;
        const QByteArray id = heroku.addonId();
        const auto shared =
            heroku.platform("POST", "/addon-attachments",
                            R"({"addon":{"name":"applink-regular-12346"},"app":{"name":"practice-billing"}})");
        QCOMPARE(shared.status, 201);
        const auto billing = [&] {
            return HerokuCalls::object(heroku.platform("GET", "/apps/practice-billing/config-vars"));
        };
        QVERIFY(billing().contains("HEROKU_APPLINK_TOKEN"_L1));
        QCOMPARE(heroku.platform("DELETE", "/addon-attachments/" + HerokuCalls::id(shared).toUtf8()).status, 200);
        QVERIFY(!billing().contains("HEROKU_APPLINK_TOKEN"_L1));
        QVERIFY(heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
        QCOMPARE(HerokuCalls::object(heroku.platform("DELETE", "/addons/" + id)).value("state"_L1).toString(),
                 u"deprovisioned"_s);
        QVERIFY(!heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/addons/" + id)).value("resource"_L1).toString(),
                 u"add_on"_s);
    }

    void guardsTheAppAsTheMeshDoes()
    {
        HerokuCalls heroku;
        const QByteArray path = "/web/practice-quotes/";
        const QByteArray context = QByteArray(R"({"orgId":"00D000000000001AAA"})").toBase64();
        const QByteArray client = QByteArray(R"({"accessToken":"x"})").toBase64();
        const HttpHeaders whole{{"x-request-id", "1"}, {"x-request-context", context}, {"x-client-context", client}};
        QCOMPARE(heroku.send("GET", path, {}).status, 401);
        QCOMPARE(heroku.send("GET", path, {{"x-request-id", "1"}, {"x-request-context", context}}).status, 400);
        QCOMPARE(heroku.send("GET", path, {{"x-request-id", "1"}, {"x-client-context", "%"}}).status, 400);
        QCOMPARE(heroku.send("GET", path, whole).status, 403); // no connection yet
        AppLinkOrg org;
        org.status = u"connected"_s;
        org.addonId = QString::fromLatin1(heroku.addonId());
        org.orgId = u"00D000000000001"_s;
        heroku.state.appLinkOrgs.append(org);
        QCOMPARE(heroku.send("GET", path, whole).status, 200);
    }
    void mayBeUnguardedOrDown()
    {
        HerokuSettings settings;
        settings.meshMissing = true;
        HerokuCalls open(settings);
        QCOMPARE(open.send("GET", "/web/practice-quotes/", {}).status, 200);
        const QJsonArray buildpacks = HerokuCalls::array(open.platform("GET", appPath + "/buildpack-installations"));
        QCOMPARE(buildpacks.size(), 1);
        settings.noDyno = true;
        HerokuCalls down(settings);
        QCOMPARE(down.send("GET", "/web/practice-quotes/", {}).status, 503);
        QCOMPARE(HerokuCalls::array(down.platform("GET", appPath + "/dynos")).size(), 0);
        QCOMPARE(HerokuCalls::array(down.platform("GET", appPath + "/formation"))[0]["quantity"_L1].toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(PlatformAccountTest)
#include "PlatformAccountTest.moc"
