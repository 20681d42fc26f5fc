// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuOverHttp.h"
#include "PublishForm.h"
#include "TestKeys.h"
#include "Visit.h"

#include "practice/org/SalesforceOrg.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {
const QByteArray config = "/apps/practice-quotes/config-vars";

QByteArray publishBody()
{
    return publishform::body({{"api-spec.yaml", publishform::spec("Heroku_AppLink", "QuotePerms")}},
                             R"({"client_name":"QuoteApi","authorization_permission_set_name":"QuotePerms"})");
}
} // namespace

/// Every fault switch of facts/heroku-applink.md 9.2, as a scenario by name, over HTTP as a client meets it.
class HerokuScenarioTest : public QObject
{
    Q_OBJECT

private:
    /// Connects prod_org and lets the person allow; the page the person ended at, or why not.
    static Visit consent(const HerokuOverHttp &heroku, const QByteArray &name = "prod_org")
    {
        const QUrl url(heroku.connect(name).object().value("redirect_uri"_L1).toString());
        return Visit(url, heroku.services.username(), heroku.services.password());
    }
    static RawHttp::Answer publish(const HerokuOverHttp &heroku, const QByteArray &body = publishBody())
    {
        return heroku.appLink("POST", "/connections/salesforce/prod_org/apps", body,
                              "multipart/form-data; boundary=b7");
    }
    static qsizetype publications(const HerokuOverHttp &heroku)
    {
        return heroku.appLink("GET", "/connections/salesforce/prod_org/apps/" + heroku.appId()).array().size();
    }

private Q_SLOTS:
    void everyNameStarts()
    {
        const QStringList names = applink::practice::PracticeServices::scenarioNames();
        QVERIFY(names.size() > 40);
        QCOMPARE(QStringList(names).removeDuplicates(), 0);
        for (const QString &name : names) {
            const HerokuOverHttp heroku(name);
            QVERIFY2(heroku.why.isEmpty(), qPrintable(name + u": "_s + heroku.why));
            QVERIFY2(!applink::practice::PracticeServices::scenarioDescription(name).isEmpty(), qPrintable(name));
        }
    }

    void herokuTokenExpired()
    {
        const HerokuOverHttp heroku(u"heroku-token-expired"_s);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(heroku.platform("GET", "/account").status, 200);
        QCOMPARE(heroku.platform("GET", "/account").status, 401);
        QCOMPARE(heroku.platform("GET", config).id(), u"unauthorized"_s);
        // Signing in again, in the browser, gives a token that is good.
        const RawHttp http = heroku.http();
        const auto begun =
            http.send("POST", "/auth", {"Content-Type: application/json"}, R"({"description":"again"})").object();
        const Visit login(heroku.services.herokuUrl().resolved(QUrl(begun.value("browser_url"_L1).toString())), {}, {});
        QCOMPARE(login.why, QString());
        const auto got = http.send("GET", begun.value("cli_url"_L1).toString().toUtf8(),
                                   {"Authorization: Bearer " + begun.value("token"_L1).toString().toUtf8()});
        const QByteArray token = got.object().value("access_token"_L1).toString().toUtf8();
        QCOMPARE(http.send("GET", config,
                           {"Authorization: Bearer " + token, "Accept: application/vnd.heroku+json; version=3"})
                     .status,
                 200);
    }
    void theLoginRequestIsHeldUntilThePersonDecides()
    {
        const HerokuOverHttp heroku(u"ready"_s);
        const RawHttp http = heroku.http();
        const auto begun =
            http.send("POST", "/auth", {"Content-Type: application/json"}, R"({"description":"lab"})").object();
        QTcpSocket waiting;
        waiting.connectToHost(u"127.0.0.1"_s, quint16(heroku.services.herokuUrl().port()));
        QVERIFY(QTest::qWaitFor([&] { return waiting.state() == QAbstractSocket::ConnectedState; }));
        waiting.write(http.text("GET", begun.value("cli_url"_L1).toString().toUtf8(),
                                {"Authorization: Bearer " + begun.value("token"_L1).toString().toUtf8()}, {}));
        QVERIFY(QTest::qWaitFor([&] { return heroku.services.requests().filter(u"GET /auth/cli/"_s).size() == 1; }));
        QCOMPARE(waiting.bytesAvailable(), 0);
        const Visit login(heroku.services.herokuUrl().resolved(QUrl(begun.value("browser_url"_L1).toString())), {}, {},
                          Visit::Person::Choice::Deny);
        QCOMPARE(login.why, QString());
        QByteArray answer;
        QVERIFY(QTest::qWaitFor([&] {
            answer += waiting.readAll();
            return answer.contains("Login was cancelled");
        }));
    }
    void twoFactor()
    {
        const HerokuOverHttp heroku(u"two-factor"_s);
        QCOMPARE(heroku.platform("GET", config).id(), u"two_factor"_s);
        QCOMPARE(heroku.platform("GET", config, {}, {"Heroku-Two-Factor-Code: 123456"}).status, 200);
    }
    void twoFactorByApp()
    {
        const HerokuOverHttp heroku(u"two-factor-app"_s);
        QCOMPARE(heroku.platform("GET", config).object()["app"_L1]["name"_L1].toString(), u"practice-quotes"_s);
        QCOMPARE(
            heroku.platform("PUT", "/apps/practice-quotes/pre-authorizations", {}, {"Heroku-Two-Factor-Code: 123456"})
                .status,
            200);
        QCOMPARE(heroku.platform("GET", config).status, 200);
    }
    void rateLimited()
    {
        const HerokuOverHttp heroku(u"rate-limited"_s);
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        QCOMPARE(heroku.platform("GET", "/account").status, 429);
        const auto second = heroku.platform("GET", "/account");
        QCOMPARE(second.id(), u"rate_limit"_s);
        QCOMPARE(second.header("Retry-After"), "2");
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
    }
    void refusedAccounts_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("id");
        QTest::newRow("suspended") << u"account-suspended"_s << 403 << u"suspended"_s;
        QTest::newRow("delinquent") << u"account-delinquent"_s << 402 << u"delinquent"_s;
        QTest::newRow("scope") << u"token-scope"_s << 403 << u"forbidden"_s;
        QTest::newRow("config") << u"config-forbidden"_s << 403 << u"forbidden"_s;
    }
    void refusedAccounts()
    {
        QFETCH(QString, scenario);
        const HerokuOverHttp heroku(scenario);
        const auto refused = heroku.platform("GET", config);
        QTEST(refused.status, "status");
        QTEST(refused.id(), "id");
    }
    void accountKinds()
    {
        const HerokuOverHttp unverified(u"account-unverified"_s);
        QCOMPARE(unverified.platform("POST", "/apps/practice-quotes/addons", R"({"plan":"heroku-applink"})").id(),
                 u"verification_required"_s);
        const HerokuOverHttp federated(u"account-federated"_s);
        QCOMPARE(federated.platform("POST", "/oauth/authorizations", R"({"description":"x"})").status, 403);
    }
    void manyApps()
    {
        const HerokuOverHttp heroku(u"many-apps"_s);
        const auto page = heroku.platform("GET", "/apps", {}, {"Range: name ..; max=1000"});
        QCOMPARE(page.status, 206);
        QCOMPARE(page.array().size(), 1000);
        const auto rest = heroku.platform("GET", "/apps", {}, {"Range: " + page.header("Next-Range")});
        QCOMPARE(rest.status, 200);
        QCOMPARE(rest.array().size(), 200);
    }

    void addons_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("billedTo");
        QTest::newRow("none") << u"no-addon"_s << 0 << QString();
        QTest::newRow("two") << u"two-addons"_s << 2 << u"practice-quotes"_s;
        QTest::newRow("foreign") << u"foreign-addon"_s << 1 << u"practice-billing"_s;
    }
    void addons()
    {
        QFETCH(QString, scenario);
        QFETCH(int, count);
        QFETCH(QString, billedTo);
        const HerokuOverHttp heroku(scenario);
        int found = 0;
        const QJsonArray addons = heroku.platform("GET", "/apps/practice-quotes/addons").array();
        for (const QJsonValue &each : addons) {
            if (each["addon_service"_L1]["name"_L1].toString() != "heroku-applink"_L1)
                continue;
            ++found;
            QCOMPARE(each["app"_L1]["name"_L1].toString(), billedTo);
        }
        QCOMPARE(found, count);
        QCOMPARE(heroku.config().contains("HEROKU_APPLINK_API_URL"_L1), count > 0);
        QCOMPARE(heroku.config().contains("HEROKU_APPLINK_COBALT_API_URL"_L1), count > 1);
        if (count == 1) // x-app-uuid is the app that the person named, not the one that pays
            QCOMPARE(heroku.appLink("GET", "/connections").status, 200);
    }
    void provisioning()
    {
        const HerokuOverHttp heroku(u"provisioning"_s);
        const QByteArray id = heroku.addonId(); // the first read
        QVERIFY(!heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
        const auto state = [&] {
            return heroku.platform("GET", "/addons/" + id).object().value("state"_L1).toString();
        };
        QCOMPARE(state(), u"provisioning"_s);
        QCOMPARE(state(), u"provisioned"_s);
        QVERIFY(heroku.config().contains("HEROKU_APPLINK_TOKEN"_L1));
        const HerokuOverHttp failing(u"provisioning-fails"_s);
        const QByteArray gone = failing.addonId();
        (void)failing.platform("GET", "/addons/" + gone);
        QCOMPARE(failing.platform("GET", "/addons/" + gone).object().value("state"_L1).toString(), u"deprovisioned"_s);
    }
    void addonTokenRotated()
    {
        const HerokuOverHttp heroku(u"addon-token-rotated"_s);
        const QList<QByteArray> headers = heroku.appLinkHeaders();
        const QByteArray path = "/addons/" + heroku.addonId() + "/connections";
        QCOMPARE(heroku.http().send("GET", path, headers).status, 200);
        QCOMPARE(heroku.http().send("GET", path, headers).status, 401);
        QCOMPARE(heroku.http().send("GET", path, heroku.appLinkHeaders()).status, 200);
    }
    void ssoVariantOld()
    {
        const HerokuOverHttp heroku(u"sso-variant-old"_s);
        QCOMPARE(heroku.sso("3.sdk").status, 404);
        QCOMPARE(heroku.sso("3.add-ons-sso").status, 200);
    }

    void consentEnds_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("statuses");
        QTest::newRow("well") << u"ready"_s << QStringList{u"connected"_s};
        QTest::newRow("denied") << u"denied-consent"_s << QStringList{u"failed"_s};
        QTest::newRow("ignored") << u"consent-ignored"_s << QStringList{u"connecting"_s, u"connecting"_s};
        QTest::newRow("unknown") << u"unknown-status"_s
                                 << QStringList{u"validating"_s, u"validating"_s, u"connected"_s};
        QTest::newRow("legacy") << u"legacy-error-status"_s << QStringList{u"error"_s};
    }
    void consentEnds()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, statuses);
        const HerokuOverHttp heroku(scenario);
        const Visit visit = consent(heroku);
        QCOMPARE(visit.why, QString());
        QVERIFY(visit.consentShown);
        QCOMPARE(visit.scopes, u"api id profile email address phone refresh_token offline_access"_s.split(u' '));
        for (const QString &status : statuses)
            QCOMPARE(heroku.status("prod_org"), status);
    }
    void pkceRequired()
    {
        const HerokuOverHttp heroku(u"pkce-required"_s);
        const Visit visit = consent(heroku);
        QVERIFY(visit.ended);
        QVERIFY2(visit.why.contains(u"missing required code challenge"_s), qPrintable(visit.why));
        QCOMPARE(heroku.status("prod_org"), u"connecting"_s); // the org never goes back to AppLink
        const HerokuOverHttp sends({}, R"({"base":"pkce-required","heroku":{"codeChallenge":true}})");
        QCOMPARE(consent(sends).why, QString());
        QCOMPARE(sends.status("prod_org"), u"connected"_s);
    }
    void missingOptionalFieldsAndMicroseconds()
    {
        const HerokuOverHttp lean(u"missing-optional-fields"_s);
        QVERIFY(!lean.connect("prod_org").object().contains("created_at"_L1));
        const HerokuOverHttp micro(u"microsecond-dates"_s);
        const QString date = micro.connect("prod_org").object().value("created_at"_L1).toString();
        QCOMPARE(date.section(u'.', 1).size(), 7); // six digits and Z
    }
    void orgMismatch()
    {
        HerokuOverHttp heroku(u"org-mismatch"_s);
        QCOMPARE(consent(heroku).why, QString());
        const QString id = heroku.appLink("GET", "/connections/prod_org").object()["org"_L1]["id"_L1].toString();
        QCOMPARE(id.size(), 18);
        QVERIFY(id.left(15) != heroku.services.org().orgId().left(15));
    }
    void existingConnections()
    {
        const HerokuOverHttp heroku(u"existing-connections"_s);
        const QJsonArray all = heroku.appLink("GET", "/connections").array();
        QStringList names;
        for (const QJsonValue &each : all)
            names.append(each["org"_L1]["connection_name"_L1].toString() + u' ' + each["status"_L1].toString());
        QCOMPARE(names, (QStringList{u"production-org connected"_s, u"old_org failed"_s, u"half_made connecting"_s,
                                     u"my-org-1 connected"_s}));
    }

    void publishEnds_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("rows"); // publications afterwards
        QTest::newRow("well") << u"ready"_s << 201 << QString() << 1;
        QTest::newRow("capitals") << u"name-mismatch"_s << 422 << u"Heroku_AppLink"_s << 0;
        QTest::newRow("not spread") << u"eca-not-propagated"_s << 422 << u"Heroku_AppLink"_s << 0;
        QTest::newRow("answer lost") << u"publish-timeout-but-done"_s << 0 << QString() << 1;
        QTest::newRow("gateway") << u"publish-html-502"_s << 502 << u"Bad Gateway"_s << 0;
    }
    void publishEnds()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, says);
        const HerokuOverHttp heroku(scenario);
        QCOMPARE(consent(heroku).why, QString());
        const auto answer = publish(heroku);
        QTEST(answer.status, "status");
        QVERIFY2(QString::fromUtf8(answer.body).contains(says), answer.body);
        QTEST(int(publications(heroku)), "rows");
        if (scenario == "eca-not-propagated"_L1)
            QCOMPARE(publish(heroku).status, 201);
    }
    /// Existing connected apps may still be named in the spec (facts/heroku-applink.md 0.1).
    void specsNameConnectedApps_data()
    {
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<int>("status");
        QTest::newRow("label") << QByteArray("Data Loader") << 201;
        QTest::newRow("API name") << QByteArray("Data_Loader") << 201;
        QTest::newRow("capitals") << QByteArray("data_loader") << 422;
        QTest::newRow("none of the org") << QByteArray("Old_App") << 422;
        QTest::newRow("an External Client App") << QByteArray("Heroku_AppLink") << 422;
    }
    void specsNameConnectedApps()
    {
        QFETCH(QByteArray, app);
        QFETCH(int, status);
        const HerokuOverHttp heroku(u"ready"_s);
        QCOMPARE(consent(heroku).why, QString());
        QByteArray spec = publishform::spec(app);
        spec.replace("externalClientApp:", "connectedApp:");
        const auto answer =
            publish(heroku, publishform::body({{"api-spec.yaml", spec}}, R"({"client_name":"QuoteApi"})"));
        QCOMPARE(answer.status, status);
        QVERIFY2(status == 201 || answer.body.contains(app), answer.body);
        QCOMPARE(publications(heroku), status == 201 ? 1 : 0);
    }
    void callerSets_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("sets");
        QTest::addColumn<int>("assigned");
        QTest::newRow("missing") << u"permset-missing"_s << 1 << 0; // the one of the spec is there
        QTest::newRow("not assigned") << u"permset-not-assigned"_s << 2 << 0;
        QTest::newRow("assigned") << u"permset-assigned"_s << 2 << 2;
    }
    void callerSets()
    {
        QFETCH(QString, scenario);
        const HerokuOverHttp heroku(scenario);
        QCOMPARE(consent(heroku).why, QString());
        QCOMPARE(publish(heroku).status, 201);
        const RawHttp org(heroku.services.salesforceUrl());
        const auto count = [&](const QByteArray &soql) {
            return org
                .send("GET", "/services/data/v67.0/query?q=" + QUrl::toPercentEncoding(QString::fromLatin1(soql)),
                      {"Authorization: Bearer " + heroku.services.accessToken().toUtf8()})
                .object()
                .value("totalSize"_L1)
                .toInt(-1);
        };
        QTEST(count("SELECT Id FROM PermissionSet WHERE Name IN ('QuoteApi','QuotePerms')"), "sets");
        QTEST(count("SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name IN ('QuoteApi','QuotePerms')"),
              "assigned");
    }
    void publishingLeavesItsObjectsInTheOrg()
    {
        const HerokuOverHttp heroku(u"ready"_s);
        QCOMPARE(consent(heroku).why, QString());
        QCOMPARE(publish(heroku).status, 201);
        const QJsonObject row =
            heroku.appLink("GET", "/connections/salesforce/prod_org/apps/" + heroku.appId()).array()[0].toObject();
        const RawHttp org(heroku.services.salesforceUrl());
        const auto record = [&](const char *resource, const QByteArray &soql) {
            return org
                .send("GET",
                      "/services/data/v67.0/" + QByteArray(resource) +
                          "?q=" + QUrl::toPercentEncoding(QString::fromLatin1(soql)),
                      {"Authorization: Bearer " + heroku.services.accessToken().toUtf8()})
                .object()["records"_L1][0];
        };
        const QJsonValue service =
            record("tooling/query", "SELECT Id, DeveloperName, Status, RegistrationProviderType, RegistrationProvider, "
                                    "NamedCredential FROM ExternalServiceRegistration");
        QCOMPARE(service["Id"_L1], row.value("esr_id"_L1));
        QCOMPARE(service["DeveloperName"_L1], row.value("esr_name"_L1));
        QCOMPARE(service["RegistrationProviderType"_L1].toString(), u"Heroku"_s);
        QCOMPARE(service["RegistrationProvider"_L1], row.value("heroku_applink_id"_L1));
        for (const char *object : {"NamedCredential", "ExternalCredential"}) {
            const QJsonValue credential =
                record("tooling/query", "SELECT Id, DeveloperName FROM " + QByteArray(object));
            QCOMPARE(credential["DeveloperName"_L1].toString(), u"QuoteApi"_s);
        }
        const auto session = [&](const QByteArray &name) {
            return record("query", "SELECT HasActivationRequired FROM PermissionSet WHERE Name = '" + name +
                                       "'")["HasActivationRequired"_L1];
        };
        QCOMPARE(session("QuotePerms"), QJsonValue(true)); // session-based, for AppLink to activate
        QCOMPARE(session("QuoteApi"), QJsonValue(false));
    }
    void probes_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("status");
        QTest::newRow("guarded") << u"ready"_s << 401;
        QTest::newRow("open") << u"mesh-missing"_s << 200;
        QTest::newRow("down") << u"no-dyno"_s << 503;
    }
    void probes()
    {
        QFETCH(QString, scenario);
        const HerokuOverHttp heroku(scenario);
        const QUrl url(heroku.platform("GET", "/apps/practice-quotes").object().value("web_url"_L1).toString());
        QTEST(heroku.http().send("GET", url.path().toUtf8()).status, "status");
    }

    void slowNetwork()
    {
        const HerokuOverHttp heroku({}, R"({"base":"slow-network","latencyMs":300})");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        QVERIFY(timer.elapsed() >= 300);
    }
    void dropped()
    {
        const HerokuOverHttp heroku(u"dropped"_s);
        QCOMPARE(heroku.platform("GET", "/account").status, 200);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(heroku.appLink("GET", "/connections").status, 0);
    }
    void tlsError()
    {
        const HerokuOverHttp heroku(u"tls-error"_s);
        QCOMPARE(heroku.services.herokuUrl().scheme(), u"https"_s);
        QCOMPARE(heroku.services.salesforceUrl().scheme(), u"http"_s);
        QCOMPARE(heroku.platform("GET", "/account").status, 200); // for one who trusts anybody
        QVERIFY(heroku.config().value("HEROKU_APPLINK_API_URL"_L1).toString().startsWith("https:"_L1));
        QSslSocket careful;
        QSignalSpy errors(&careful, &QSslSocket::sslErrors);
        careful.connectToHostEncrypted(u"127.0.0.1"_s, quint16(heroku.services.herokuUrl().port()));
        QTRY_VERIFY(!errors.isEmpty());
        QVERIFY(!careful.isEncrypted());
    }

    void speaksTlsWithGivenFiles()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const char *pem) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::WriteOnly);
            file.write(pem);
            return file.fileName();
        };
        applink::practice::PracticeOptions options;
        options.scenario = u"ready"_s;
        options.tlsCertificateFile = write(u"cert.pem"_s, testkeys::certificateA);
        options.tlsKeyFile = write(u"key.pem"_s, testkeys::keyA);
        options.applinkUrl = QUrl(u"https://applink.example"_s); // a proxy on port 443, as publishing needs
        HerokuOverHttp heroku({});
        QVERIFY2(heroku.services.start(options, &heroku.why), qPrintable(heroku.why));
        QCOMPARE(heroku.services.herokuUrl().scheme(), u"https"_s);
        QCOMPARE(heroku.services.salesforceUrl().scheme(), u"https"_s);
        QCOMPARE(heroku.config().value("HEROKU_APPLINK_API_URL"_L1).toString(),
                 u"https://applink.example/addons/"_s + QString::fromLatin1(heroku.addonId()));
        const QUrl authorize(heroku.connect("prod_org").object().value("redirect_uri"_L1).toString());
        QCOMPARE(QUrlQuery(authorize).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                 u"https://applink.example/oauth/salesforce/callback"_s);
        options.tlsKeyFile = options.tlsCertificateFile;
        QVERIFY(!heroku.services.start(options, &heroku.why));
        QVERIFY(heroku.why.contains(u"PEM"_s));
    }

    void refusesScenarioFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("key") << QByteArray(R"({"heroku":{"colour":1}})") << u"heroku.colour"_s;
        QTest::newRow("type") << QByteArray(R"({"heroku":{"twoFactor":"yes"}})") << u"heroku.twoFactor"_s;
        QTest::newRow("value") << QByteArray(R"({"heroku":{"addons":"three"}})") << u"heroku.addons"_s;
        QTest::newRow("seed") << QByteArray(R"({"heroku":{"seeds":[{"status":"connected"}]}})") << u"seeds[0].name"_s;
        QTest::newRow("base") << QByteArray(R"({"base":"nothing"})") << u"base"_s;
    }
    void refusesScenarioFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const HerokuOverHttp heroku({}, json);
        QVERIFY2(heroku.why.contains(says), qPrintable(heroku.why));
    }
    void theFileGoesOverItsBase()
    {
        // "apps" comes before "base" in the alphabet; the base must not undo it.
        HerokuOverHttp heroku(
            {},
            R"({"apps":[{"apiName":"Other"}],"base":"two-factor","heroku":{"twoFactor":false,"email":"a@b.example"}})");
        QCOMPARE(heroku.why, QString());
        QCOMPARE(heroku.platform("GET", "/account").object().value("email"_L1).toString(), u"a@b.example"_s);
        QVERIFY(heroku.services.org().hasExternalClientApp(u"Other"_s));
        QVERIFY(heroku.services.org().hasExternalClientApp(u"Heroku_AppLink"_s));
    }
};

QTEST_GUILESS_MAIN(HerokuScenarioTest)
#include "HerokuScenarioTest.moc"
