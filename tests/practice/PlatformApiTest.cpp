// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuCalls.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// The Platform API half of the practice Heroku against facts/heroku-applink.md 2 and 9.1.
class PlatformApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithoutTheRightToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("unknown") << QByteArray("Bearer HRKU-0000");
        QTest::newRow("basic") << QByteArray("Basic YTpi");
        QTest::newRow("no scheme") << QByteArray("HRKU-0000");
        QTest::newRow("empty") << QByteArray("Bearer ");
        QTest::newRow("add-on token") << QByteArray("Bearer ADDON");
    }
    void refusesWithoutTheRightToken()
    {
        QFETCH(QByteArray, authorization);
        HerokuCalls heroku;
        authorization.replace("ADDON", heroku.config().value("HEROKU_APPLINK_TOKEN"_L1).toString().toUtf8());
        const auto response =
            heroku.send("GET", "/account",
                        {{"Authorization", authorization}, {"Accept", "application/vnd.heroku+json; version=3"}});
        QCOMPARE(response.status, 401);
        QCOMPARE(HerokuCalls::id(response), u"unauthorized"_s);
        QVERIFY(!HerokuCalls::header(response, "Request-Id").isEmpty());
        QVERIFY(!HerokuCalls::header(response, "RateLimit-Remaining").isEmpty());
    }

    void refusesOtherVersions_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("any") << QByteArray("*/*");
        QTest::newRow("json") << QByteArray("application/json");
        QTest::newRow("2") << QByteArray("application/vnd.heroku+json; version=2");
        QTest::newRow("30") << QByteArray("application/vnd.heroku+json; version=30");
    }
    void refusesOtherVersions()
    {
        QFETCH(QByteArray, accept);
        HerokuCalls heroku;
        const auto response = heroku.platform("GET", "/account", {}, {}, accept);
        QCOMPARE(response.status, 406);
        QCOMPARE(HerokuCalls::id(response), u"not_acceptable"_s);
    }

    void tellsTheAccount()
    {
        HerokuCalls heroku;
        const auto response = heroku.platform("GET", "/account");
        QCOMPARE(response.status, 200);
        QCOMPARE(HerokuCalls::object(response).value("email"_L1).toString(), u"admin@practice.example"_s);
        QVERIFY(HerokuCalls::object(response).value("suspended_at"_L1).isNull());
        QCOMPARE(
            heroku.platform("GET", "/account", {}, {{"If-None-Match", HerokuCalls::header(response, "ETag")}}).status,
            304);
        QCOMPARE(heroku.platform("GET", "/account", {}, {{"If-None-Match", "\"other\""}}).status, 200);
    }

    void listsHaveEntityTags_data()
    {
        QTest::addColumn<QByteArray>("header"); // TAG stands for the list's own
        QTest::addColumn<int>("status");
        QTest::newRow("same") << QByteArray("TAG") << 304;
        QTest::newRow("weak") << QByteArray("W/TAG") << 304;
        QTest::newRow("among others") << QByteArray("\"a\", TAG") << 304;
        QTest::newRow("any") << QByteArray("*") << 304;
        QTest::newRow("other") << QByteArray("\"a\"") << 206;
        QTest::newRow("empty") << QByteArray() << 206;
    }
    void listsHaveEntityTags()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        HerokuCalls heroku;
        const HttpHeaders page{{"Range", "name ..; max=2"}};
        const auto first = heroku.platform("GET", "/apps", {}, page);
        header.replace("TAG", HerokuCalls::header(first, "ETag"));
        const auto again = heroku.platform("GET", "/apps", {}, page + HttpHeaders{{"If-None-Match", header}});
        QCOMPARE(again.status, status);
        QCOMPARE(again.body.isEmpty(), status == 304);
        QCOMPARE(HerokuCalls::header(again, "ETag"), HerokuCalls::header(first, "ETag"));
        QVERIFY(!HerokuCalls::header(again, "Request-Id").isEmpty());
    }
    void pagesThroughAThousandApps()
    {
        HerokuSettings settings;
        settings.extraApps = 1198; // with the other two: 1200
        HerokuCalls heroku(settings);
        auto response = heroku.platform("GET", "/apps");
        QCOMPARE(response.status, 206);
        QCOMPARE(HerokuCalls::array(response).size(), 200);
        QStringList names;
        QByteArray range = "name ..; max=1000";
        int pages = 0;
        while (!range.isEmpty()) {
            response = heroku.platform("GET", "/apps", {}, {{"Range", range}});
            const QJsonArray page = HerokuCalls::array(response);
            for (const QJsonValue &each : page)
                names.append(each["name"_L1].toString());
            range = HerokuCalls::header(response, "Next-Range");
            QCOMPARE(response.status, range.isEmpty() ? 200 : 206);
            ++pages;
        }
        QCOMPARE(pages, 2);
        QCOMPARE(names.size(), 1200);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(std::is_sorted(names.begin(), names.end()));
        QVERIFY(HerokuCalls::header(response, "Accept-Ranges").contains("name"));
    }
    void pagesDownwards()
    {
        HerokuCalls heroku;
        auto response = heroku.platform("GET", "/apps", {}, {{"Range", "name ..; max=2, order=desc"}});
        QCOMPARE(response.status, 206);
        QCOMPARE(HerokuCalls::array(response).at(0)["name"_L1].toString(), u"practice-quotes"_s);
        response = heroku.platform("GET", "/apps", {}, {{"Range", HerokuCalls::header(response, "Next-Range")}});
        QCOMPARE(HerokuCalls::array(response).last()["name"_L1].toString(), u"practice-app-0001"_s);
    }
    void refusesBadRanges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("field") << QByteArray("colour ..");
        QTest::newRow("max 0") << QByteArray("name ..; max=0");
        QTest::newRow("max 1001") << QByteArray("name ..; max=1001");
        QTest::newRow("max word") << QByteArray("name ..; max=all");
        QTest::newRow("order") << QByteArray("name ..; order=random");
        QTest::newRow("option") << QByteArray("name ..; page=2");
        QTest::newRow("bytes") << QByteArray("bytes=0-100");
        QTest::newRow("no dots") << QByteArray("name");
    }
    void refusesBadRanges()
    {
        QFETCH(QByteArray, range);
        HerokuCalls heroku;
        const auto response = heroku.platform("GET", "/apps", {}, {{"Range", range}});
        QCOMPARE(response.status, 416);
        QCOMPARE(HerokuCalls::id(response), u"requested_range_not_satisfiable"_s);
    }

    void namesWhatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("resource");
        QTest::newRow("app") << QByteArray("/apps/quotes") << u"app"_s;
        QTest::newRow("app case") << QByteArray("/apps/Practice-Quotes") << u"app"_s;
        QTest::newRow("app part") << QByteArray("/apps/quotes/config-vars") << u"app"_s;
        QTest::newRow("add-on") << QByteArray("/apps/practice-quotes/addons/none") << u"add_on"_s;
        QTest::newRow("team") << QByteArray("/teams/acme/apps") << u"team"_s;
        QTest::newRow("attachment") << QByteArray("/addon-attachments/none") << u"add_on attachment"_s;
        QTest::newRow("endpoint") << QByteArray("/colours") << QString();
    }
    void namesWhatIsNotThere()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, resource);
        HerokuCalls heroku;
        const auto response = heroku.platform("GET", path);
        QCOMPARE(response.status, 404);
        QCOMPARE(HerokuCalls::id(response), u"not_found"_s);
        QCOMPARE(HerokuCalls::object(response).value("resource"_L1).toString(), resource);
    }

    void showsAppAddonsAttachmentsAndConfig()
    {
        HerokuCalls heroku;
        const QJsonObject app = HerokuCalls::object(heroku.platform("GET", "/apps/practice-quotes"));
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/apps/" + app.value("id"_L1).toString().toUtf8())), app);
        const QJsonArray addons = HerokuCalls::array(heroku.platform("GET", "/apps/practice-quotes/addons"));
        QCOMPARE(addons.size(), 2);
        const QByteArray id = heroku.addonId();
        const QJsonArray attachments =
            HerokuCalls::array(heroku.platform("GET", "/apps/practice-quotes/addon-attachments"));
        QCOMPARE(attachments.size(), 2);
        const QJsonObject config = heroku.config();
        QCOMPARE(config.value("HEROKU_APPLINK_API_URL"_L1).toString(),
                 u"http://127.0.0.1:5000/addons/"_s + QString::fromLatin1(id));
        QVERIFY(config.value("HEROKU_APPLINK_TOKEN"_L1).toString().size() >= 32);
        QCOMPARE(config.value("HEROKU_APP_ID"_L1), app.value("id"_L1));
    }
    void sharesAnAddonOfAnotherApp()
    {
        HerokuSettings settings;
        settings.addons = HerokuSettings::Addons::Foreign;
        HerokuCalls heroku(settings);
        const QJsonObject addon =
            HerokuCalls::object(heroku.platform("GET", "/apps/practice-quotes/addons/" + heroku.addonId()));
        QCOMPARE(addon["app"_L1]["name"_L1].toString(), u"practice-billing"_s);
        QVERIFY(heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
    }
    void hasNoneOrTwo()
    {
        HerokuSettings settings;
        settings.addons = HerokuSettings::Addons::None;
        HerokuCalls none(settings);
        QVERIFY(none.addonId().isEmpty());
        QVERIFY(!none.config().contains("HEROKU_APPLINK_API_URL"_L1));
        settings.addons = HerokuSettings::Addons::Two;
        HerokuCalls two(settings);
        QVERIFY(two.config().contains("HEROKU_APPLINK_COBALT_API_URL"_L1));
        QVERIFY(two.config().value("HEROKU_APPLINK_API_URL"_L1) !=
                two.config().value("HEROKU_APPLINK_COBALT_API_URL"_L1));
    }
    void provisionsAfterSomeReads()
    {
        HerokuSettings settings;
        settings.provisioningReads = 3;
        HerokuCalls heroku(settings);
        const QByteArray id = heroku.addonId(); // the first read
        QVERIFY(!heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/addons/" + id)).value("state"_L1).toString(),
                 u"provisioning"_s);
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/addons/" + id)).value("state"_L1).toString(),
                 u"provisioned"_s);
        QVERIFY(heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
    }

    void changesConfigVars()
    {
        HerokuCalls heroku;
        const QByteArray path = "/apps/practice-quotes/config-vars";
        const QByteArray etag = HerokuCalls::header(heroku.platform("GET", path), "ETag");
        QCOMPARE(heroku.platform("PATCH", path, R"({"A":"1"})", {{"If-Match", etag}}).status, 200);
        const auto stale = heroku.platform("PATCH", path, R"({"A":"2"})", {{"If-Match", etag}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(heroku.config().value("A"_L1).toString(), u"1"_s);
        QCOMPARE(heroku.platform("PATCH", path, R"({"A":2})").status, 422);
        QCOMPARE(heroku.platform("PATCH", path, R"({"a b":"2"})").status, 422);
        QCOMPARE(heroku.platform("PATCH", path, "[]").status, 400);
        QCOMPARE(heroku.platform("PATCH", path, "{").status, 400);
        QCOMPARE(heroku.platform("PATCH", path, R"({"A":null})").status, 200);
        QVERIFY(!heroku.config().contains("A"_L1));
        QCOMPARE(heroku.platform("DELETE", path).status, 404);
    }
    void createsAndSharesAddons()
    {
        HerokuCalls heroku;
        QCOMPARE(heroku.platform("POST", "/apps/practice-billing/addons", R"({"plan":"heroku-kafka"})").status, 422);
        const auto created = heroku.platform("POST", "/apps/practice-billing/addons", R"({"plan":"heroku-applink"})");
        QCOMPARE(created.status, 201);
        const QString id = HerokuCalls::id(created);
        const QJsonObject share{{u"addon"_s, id}, {u"app"_s, u"practice-quotes"_s}};
        const auto shared = heroku.platform("POST", "/addon-attachments", QJsonDocument(share).toJson());
        QCOMPARE(shared.status, 201);
        QCOMPARE(HerokuCalls::object(shared).value("name"_L1).toString(), u"HEROKU_APPLINK_COBALT"_s);
        QVERIFY(heroku.config().contains("HEROKU_APPLINK_COBALT_TOKEN"_L1));
        QCOMPARE(heroku.platform("POST", "/addon-attachments", R"({"addon":"x","app":"practice-quotes"})").status, 404);
        const auto resolved = heroku.platform("POST", "/actions/addons/resolve",
                                              R"({"app":"practice-billing","addon":"HEROKU_APPLINK"})");
        QCOMPARE(HerokuCalls::array(resolved).size(), 1);
        QCOMPARE(HerokuCalls::array(resolved).at(0)["id"_L1].toString(), id);
        QCOMPARE(heroku.platform("POST", "/actions/addons/resolve", R"({"addon":"nothing"})").status, 404);
    }

    void answersSsoToOneVariantOnly()
    {
        HerokuSettings settings;
        for (const bool old : {false, true}) {
            settings.ssoVariantOld = old;
            HerokuCalls heroku(settings);
            const QByteArray path = "/apps/practice-quotes/addons/" + heroku.addonId() + "/sso";
            const QByteArray accept = "application/vnd.heroku+json; version=3";
            QCOMPARE(heroku.platform("GET", path).status, 404);
            QCOMPARE(heroku.platform("GET", path, {}, {}, accept + ".sdk").status, old ? 404 : 200);
            const auto answer = heroku.platform("GET", path, {}, {}, accept + ".add-ons-sso");
            QCOMPARE(answer.status, old ? 200 : 404);
        }
    }
    void makesAFreshSsoEachTime()
    {
        HerokuCalls heroku;
        const QJsonObject first = QJsonDocument::fromJson(QByteArray::fromBase64(heroku.sso())).object();
        const QJsonObject second = QJsonDocument::fromJson(QByteArray::fromBase64(heroku.sso())).object();
        QVERIFY(first["params"_L1]["resource_token"_L1] != second["params"_L1]["resource_token"_L1]);
        QVERIFY(first["params"_L1].toObject().contains("nav-data"_L1));
        QCOMPARE(first["params"_L1]["context_app"_L1].toString(), u"practice-quotes"_s);
    }

    void limitsTheRate()
    {
        HerokuSettings settings;
        settings.rateLimit = 3;
        HerokuCalls heroku(settings);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(heroku.platform("GET", "/account").status, 200);
        const auto refused = heroku.platform("GET", "/account");
        QCOMPARE(refused.status, 429);
        QCOMPARE(HerokuCalls::id(refused), u"rate_limit"_s);
        QCOMPARE(HerokuCalls::object(heroku.platform("GET", "/account/rate-limits")).value("remaining"_L1).toInt(-1),
                 0);
        heroku.now = heroku.now.addSecs(1); // 1.25 calls come back
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        QCOMPARE(heroku.platform("GET", "/account").status, 429);
    }
    void asksForASecondFactor()
    {
        HerokuSettings settings;
        settings.twoFactor = true;
        HerokuCalls heroku(settings);
        QCOMPARE(HerokuCalls::id(heroku.platform("GET", "/account")), u"two_factor"_s);
        QCOMPARE(heroku.platform("GET", "/account", {}, {{"Heroku-Two-Factor-Code", "000000"}}).status, 403);
        QCOMPARE(heroku.platform("GET", "/account", {}, {{"Heroku-Two-Factor-Code", "123456"}}).status, 200);
    }
    void suspends()
    {
        HerokuSettings settings;
        settings.suspended = true;
        HerokuCalls heroku(settings);
        QVERIFY(!HerokuCalls::object(heroku.platform("GET", "/account")).value("suspended_at"_L1).isNull());
        QCOMPARE(HerokuCalls::id(heroku.platform("GET", "/apps")), u"suspended"_s);
    }
    void guardsTheApp()
    {
        HerokuCalls heroku;
        QCOMPARE(heroku.send("GET", "/web/practice-quotes/", {}).status, 401);
        QCOMPARE(heroku.send("GET", "/web/none/", {}).status, 404);
    }
};

QTEST_GUILESS_MAIN(PlatformApiTest)
#include "PlatformApiTest.moc"
