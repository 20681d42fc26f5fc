// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrgCalls.h"

#include "practice/Scenario.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// Named scenarios, scenario files and faults (contracts.md 4, facts/salesforce.md 10).
class ScenarioTest : public QObject
{
    Q_OBJECT

    static Scenario read(const QByteArray &json, QString *error)
    {
        Scenario scenario = Scenario::named(u"empty"_s);
        scenario.overlay(json, error);
        return scenario;
    }

private Q_SLOTS:
    void everyNameMakesAnOrg_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Scenario::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyNameMakesAnOrg()
    {
        QFETCH(QString, name);
        QVERIFY(!Scenario::description(name).isEmpty());
        const Scenario scenario = Scenario::named(name);
        OrgCalls org(scenario.org);
        QCOMPARE(org.org.apps().rows(u"ExternalClientApplication"_s)->size(), scenario.org.apps.size());
        const QByteArray version = QByteArray::number(scenario.org.maxApiVersion) + ".0";
        QCOMPARE(org.send("GET", "/services/data/v" + version + "/limits", {{"Authorization", "Bearer " + org.token}})
                     .status,
                 200);
    }

    void conformanceCases()
    {
        OrgCalls reserved(Scenario::named(u"reserved-characters"_s).org);
        QCOMPARE(reserved.record(u"SELECT MasterLabel FROM ExternalClientApplication"_s)["MasterLabel"_L1].toString(),
                 u"Ärger & <Söhne> \"Quotes\" 'n' مرحبا 🚀"_s);
        QVERIFY(reserved.readMetadata("ExternalClientApplication", "Heroku_AppLink")
                    .body.contains(u"Ärger &amp; &lt;Söhne&gt; "_s.toUtf8()));

        OrgCalls pages(Scenario::named(u"two-pages"_s).org);
        const QJsonObject first =
            OrgCalls::object(pages.query(u"SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = false"_s));
        QCOMPARE(first["totalSize"_L1].toInt(), 2001);
        QCOMPARE(first["done"_L1].toBool(), false);

        OrgCalls foreign(Scenario::named(u"foreign-names"_s).org);
        const QString name =
            foreign.record(u"SELECT DeveloperName FROM ExtlClntAppOauthPlcyCnfg"_s)["DeveloperName"_L1].toString();
        QVERIFY2(!name.contains("Heroku"_L1), qPrintable(name));

        OrgCalls made(Scenario::named(u"default-policy"_s).org);
        QCOMPARE(made.record(u"SELECT DeveloperName FROM ExtlClntAppOauthPlcyCnfg"_s)["DeveloperName"_L1].toString(),
                 u"Heroku_AppLink_oauth_defaultPolicy"_s);

        OrgCalls half(Scenario::named(u"half-made"_s).org);
        QVERIFY(half.records(u"SELECT Id FROM ExtlClntAppOauthSettings"_s).isEmpty());

        OrgCalls relaxed(Scenario::named(u"relax-refresh"_s).org);
        QCOMPARE(
            relaxed
                .record(u"SELECT IpRelaxationPolicyType FROM ExtlClntAppOauthPlcyCnfg"_s)["IpRelaxationPolicyType"_L1]
                .toString(),
            u"Enforce_relaxrefresh"_s);

        OrgCalls comma(Scenario::named(u"profile-with-comma"_s).org);
        QCOMPARE(
            comma.records(u"SELECT Id FROM SetupEntityAccess WHERE Parent.Profile.Name = 'Sales, Inside'"_s).size(), 1);

        OrgCalls japanese(Scenario::named(u"translated-profiles"_s).org);
        QCOMPARE(japanese
                     .record(u"SELECT Profile.Name FROM User WHERE Username = 'admin@practice.example'"_s)["Profile"_L1]
                                                                                                          ["Name"_L1]
                     .toString(),
                 u"システム管理者"_s);

        OrgCalls used(Scenario::named(u"self-authorized"_s).org);
        const QByteArray id = used.record(u"SELECT Id FROM ExternalClientApplication"_s)["Id"_L1].toString().toUtf8();
        QCOMPARE(OrgCalls::object(used.rest("GET", "/apps/oauth/usage/" + id + "/users"))["users"_L1].toArray().size(),
                 2);
    }

    void filesOverrideTheirBase()
    {
        QString error;
        // "apps" comes before "base" in the file's order of keys; the base is taken first all the same.
        const Scenario scenario =
            read(R"({"apps":[{"apiName":"My_App","globalOauth":{"certificate":"MIID","isPkceRequired":true},
            "settingsGroups":[{"trustedIpRanges":{"startIpAddress":"192.0.2.1"}}],"usedBy":["user@practice.example"]}],
            "base":"ready","permissions":["ApiEnabled"],"permissionSets":7,"connectedApps":["Data Loader",{"apiName":"Old_App","label":"Old"}],
            "newerElements":[{"type":"ExtlClntAppOauthSettings","name":"x","default":"y"}],"deployPolls":3,"ecaQueries":"tooling"})",
                 &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(scenario.org.apps.size(), 2); // one of the base
        const AppSeed &app = scenario.org.apps.last();
        QCOMPARE(app.apiName, u"My_App"_s);
        QCOMPARE(app.globalOauth[u"isPkceRequired"_s], u"true"_s);
        QCOMPARE(app.settingsGroups.first().childText(u"startIpAddress"_s), u"192.0.2.1"_s);
        QCOMPARE(scenario.org.profiles.first().permissions, QStringList{u"ApiEnabled"_s});
        QCOMPARE(scenario.org.connectedApps.size(), 2);
        QCOMPARE(scenario.org.connectedApps.first().apiName, u"Data_Loader"_s);
        QCOMPARE(scenario.org.permissionSets.last().name, u"Heroku_AppLink_Users"_s); // of the base
    }

    void anAppOfTheFileTakesThePlaceOfTheBasesOwn()
    {
        QString error;
        const Scenario scenario =
            read(R"({"base":"ready","apps":[{"apiName":"Heroku_AppLink","label":"Mine"}]})", &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(scenario.org.apps.size(), 1);
        QCOMPARE(scenario.org.apps.first().label, u"Mine"_s);
    }

    void uninstalledTakesThePermissionAway()
    {
        QString error;
        QVERIFY(!read(R"({"platformCli":"uninstalled"})", &error)
                     .org.profiles.first()
                     .permissions.contains(u"CanApproveUninstalledApps"_s));
        QVERIFY(read(R"({"platformCli":"uninstalled","permissions":["CanApproveUninstalledApps"]})", &error)
                    .org.profiles.first()
                    .permissions.contains(u"CanApproveUninstalledApps"_s));
    }

    void refusesWrongFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no object") << QByteArray("[]") << u"not a JSON object"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"relase":66})") << u"relase"_s;
        QTest::newRow("unknown base") << QByteArray(R"({"base":"nope"})") << u"base"_s;
        QTest::newRow("nested key") << QByteArray(R"({"apps":[{"name":"x"}]})") << u"apps[0].name"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"deployPolls":"3"})") << u"deployPolls"_s;
        QTest::newRow("group") << QByteArray(R"({"apps":[{"policyGroups":[1]}]})") << u"apps[0].policyGroups"_s;
        QTest::newRow("element") << QByteArray(R"({"apps":[{"globalOauth":{"a":[]}}]})") << u"apps[0].globalOauth.a"_s;
        QTest::newRow("connected app") << QByteArray(R"({"connectedApps":[{"label":"x"}]})")
                                       << u"connectedApps[0].apiName"_s;
        QTest::newRow("fault") << QByteArray(R"({"faults":[{"path":"/x","status":1000}]})") << u"faults[0].status"_s;
        QTest::newRow("fault without a path") << QByteArray(R"({"faults":[{"status":500}]})") << u"faults[0].path"_s;
    }
    void refusesWrongFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        QString error;
        read(json, &error);
        QVERIFY2(error.contains(names), qPrintable(error));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QList<int>>("statuses"); // of four polls of one deploy
        QTest::newRow("401 in mid-poll") << QByteArray(
                                                R"({"method":"GET","path":"*deployRequest*","from":2,"status":401})")
                                         << QList<int>{200, 401, 200, 200};
        QTest::newRow("503 twice") << QByteArray(R"({"path":"/services/data*","times":2,"status":503})")
                                   << QList<int>{503, 503, 200, 200};
        QTest::newRow("for good") << QByteArray(
                                         R"({"path":"*","from":3,"times":0,"status":403,"body":[{"errorCode":"X"}]})")
                                  << QList<int>{200, 200, 403, 403};
        QTest::newRow("another method") << QByteArray(R"({"method":"PATCH","path":"*","times":0,"status":500})")
                                        << QList<int>{200, 200, 200, 200};
        QTest::newRow("another query")
            << QByteArray(R"({"path":"*","contains":"includeDetails=false","times":0,"status":500})")
            << QList<int>{200, 200, 200, 200};
        QTest::newRow("this query") << QByteArray(R"({"path":"*","contains":"includeDetails=true","status":500})")
                                    << QList<int>{500, 200, 200, 200};
    }
    void faults()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QList<int>, statuses);
        QString error;
        FaultRules faults;
        faults.add(FaultRule::fromJson(QJsonDocument::fromJson(rule).object(), u"faults[0]"_s, &error));
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QList<int> seen;
        for (int i = 0; i < 4; ++i) {
            const HttpRequest request{
                "GET", QUrl(u"/services/data/v67.0/metadata/deployRequest/0Af?includeDetails=true"_s), {}, {}};
            seen.append(faults.answer(request, [](const HttpRequest &) { return HttpResponse(); }).status);
        }
        QCOMPARE(seen, statuses);
    }

    void droppedCallsDoTheirWorkOnlyWhereTheRuleSaysSo_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("works");
        QTest::addColumn<HttpResponse::Fault>("fault");
        using Fault = HttpResponse::Fault;
        QTest::newRow("reset") << QByteArray(R"({"path":"*","fault":"reset"})") << false << Fault::Reset;
        QTest::newRow("reset after the effect")
            << QByteArray(R"({"path":"*","fault":"reset","afterEffect":true})") << true << Fault::Reset;
        QTest::newRow("silent") << QByteArray(R"({"path":"*","fault":"silent"})") << false << Fault::Silent;
        QTest::newRow("truncated") << QByteArray(R"({"path":"*","fault":"halfBody"})") << true << Fault::HalfBody;
        QTest::newRow("another status") << QByteArray(R"({"path":"*","status":503})") << false << Fault::None;
        QTest::newRow("another status after the effect")
            << QByteArray(R"({"path":"*","status":503,"afterEffect":true})") << true << Fault::None;
        QTest::newRow("slow") << QByteArray(R"({"path":"*","delayMs":5})") << true << Fault::None;
    }
    void droppedCallsDoTheirWorkOnlyWhereTheRuleSaysSo()
    {
        QFETCH(QByteArray, rule);
        QFETCH(bool, works);
        QFETCH(HttpResponse::Fault, fault);
        QString error;
        FaultRules faults;
        faults.add(FaultRule::fromJson(QJsonDocument::fromJson(rule).object(), u"faults[0]"_s, &error));
        QVERIFY2(error.isEmpty(), qPrintable(error));
        bool worked = false;
        const HttpResponse answer = faults.answer({"POST", QUrl(u"/x"_s), {}, {}}, [&](const HttpRequest &) {
            worked = true;
            return HttpResponse();
        });
        QCOMPARE(worked, works);
        QCOMPARE(answer.fault, fault);
        QCOMPARE(answer.delayMs, rule.contains("delayMs") ? 5 : 0);
    }

    void aRuleTakesThePlaceOfHeaders()
    {
        QString error;
        FaultRules faults;
        faults.add(FaultRule::fromJson(
            QJsonDocument::fromJson(R"({"path":"*","headers":{"content-type":"text/html","Retry-After":"2"}})")
                .object(),
            u"faults[0]"_s, &error));
        const HttpResponse answer = faults.answer({"GET", QUrl(u"/x"_s), {}, {}}, [](const HttpRequest &) {
            HttpResponse response;
            response.headers = {{"Content-Type", "application/json"}};
            return response;
        });
        QCOMPARE(answer.headers.size(), 2);
        QCOMPARE(OrgCalls::header(answer, "Content-Type"), u"text/html"_s);
        QCOMPARE(OrgCalls::header(answer, "Retry-After"), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
