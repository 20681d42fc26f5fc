// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuCalls.h"
#include "PublishForm.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {
const QByteArray path = "/connections/salesforce/prod_org/apps";
const QByteArray plain = R"({"client_name":"QuoteApi"})";
const QByteArray permissionSetXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Quotes</label></PermissionSet>)";

publishform::Entries withSpec(const QByteArray &spec)
{
    return {{"api-spec.yaml", spec}};
}
} // namespace

/// Publishing an API spec against facts/heroku-applink.md 3.7, 4.4 and 9.1 rule 7.
class AppLinkPublishTest : public QObject
{
    Q_OBJECT

private:
    static HerokuSettings settings(const QString &status = u"connected"_s)
    {
        HerokuSettings settings;
        AppLinkSeed seed;
        seed.name = u"prod_org"_s;
        seed.status = status;
        settings.seeds = {seed};
        return settings;
    }
    static HttpResponse publish(HerokuCalls &heroku, const QByteArray &body)
    {
        HttpHeaders headers = heroku.appLinkHeaders();
        for (auto &[name, value] : headers) {
            if (name == "Content-Type")
                value = "multipart/form-data; boundary=b7";
        }
        return heroku.send("POST", "/addons/" + heroku.addonId() + path, headers, body);
    }
    static QJsonArray publications(HerokuCalls &heroku)
    {
        const QByteArray app = heroku.state.app(u"practice-quotes"_s)->id.toUtf8();
        return HerokuCalls::array(heroku.appLink("GET", path + '/' + app));
    }

private Q_SLOTS:
    void publishes()
    {
        HerokuCalls heroku(settings());
        const QByteArray body = publishform::body(withSpec(publishform::spec("Heroku_AppLink")), plain);
        const auto response = publish(heroku, body);
        QCOMPARE(response.status, 201);
        QCOMPARE(response.body, "[]");
        QCOMPARE(publications(heroku).size(), 1);
        const QJsonObject row = publications(heroku)[0].toObject();
        QCOMPARE(row.value("esr_name"_L1).toString(), u"QuoteApi"_s);
        QCOMPARE(row.value("org_id"_L1).toString(), u"00D000000000001AAA"_s);
        QCOMPARE(row.value("heroku_applink_id"_L1).toString().toUtf8(), heroku.addonId());
        heroku.now = heroku.now.addSecs(60);
        QCOMPARE(publish(heroku, body).status, 201); // again: the same registration
        QCOMPARE(publications(heroku).size(), 1);
        QCOMPARE(publications(heroku)[0]["esr_id"_L1], row.value("esr_id"_L1));
        QCOMPARE(publications(heroku)[0]["created_at"_L1], row.value("created_at"_L1));
        QVERIFY(publications(heroku)[0]["last_modified_at"_L1] != row.value("last_modified_at"_L1));
    }
    void takesPartsInAnyOrderAndJson()
    {
        HerokuCalls heroku(settings());
        const QByteArray json = R"({"openapi":"3.0.1","info":{"title":"Q","version":"1"},"paths":{"/q":{"get":{}}}})";
        const QByteArray body =
            publishform::part("app_request", "application/json", plain) +
            publishform::part("metadata", "application/zip", publishform::zip({{"api-spec.json", json}})) +
            "--b7--\r\n";
        QCOMPARE(publish(heroku, body).status, 201);
    }

    void refusesTheForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray zip = publishform::zip(withSpec(publishform::spec("Heroku_AppLink")));
        const QByteArray metadata = publishform::part("metadata", "application/zip", zip);
        const QByteArray request = publishform::part("app_request", "application/json", plain);
        const QByteArray end = "--b7--\r\n";
        QTest::newRow("empty") << QByteArray() << 400;
        QTest::newRow("no end") << metadata + request << 400;
        QTest::newRow("no metadata") << request + end << 400;
        QTest::newRow("no request") << metadata + end << 400;
        QTest::newRow("metadata type") << publishform::part("metadata", "application/octet-stream", zip) + request + end
                                       << 400;
        QTest::newRow("request type") << metadata + publishform::part("app_request", "text/plain", plain) + end << 400;
        QTest::newRow("not a zip") << publishform::part("metadata", "application/zip", "PK") + request + end << 400;
        QTest::newRow("request twice") << metadata + request + request + end << 400;
        QTest::newRow("request not JSON")
            << metadata + publishform::part("app_request", "application/json", "{") + end << 400;
        QTest::newRow("request no object")
            << metadata + publishform::part("app_request", "application/json", "[]") + end << 400;
    }
    void refusesTheForm()
    {
        QFETCH(QByteArray, body);
        HerokuCalls heroku(settings());
        const auto response = publish(heroku, body);
        QTEST(response.status, "status");
        QVERIFY(!HerokuCalls::object(response).value("message"_L1).toString().isEmpty());
        QCOMPARE(publications(heroku).size(), 0);
    }

    void refusesWhatIsInIt_data()
    {
        QTest::addColumn<publishform::Entries>("entries");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QByteArray good = publishform::spec("Heroku_AppLink");
        const auto spec = [](const QByteArray &text) { return withSpec(text); };
        const auto request = [](const char *more) { return QByteArray(R"({"client_name":"QuoteApi",)") + more + '}'; };
        QTest::newRow("other entry") << publishform::Entries{{"openapi.yaml", good}} << plain << 422 << u"openapi"_s;
        QTest::newRow("yml") << publishform::Entries{{"api-spec.yml", good}} << plain << 422 << u"api-spec.yml"_s;
        QTest::newRow("both") << publishform::Entries{{"api-spec.yaml", good}, {"api-spec.json", "{}"}} << plain << 422
                              << u"either"_s;
        QTest::newRow("none") << publishform::Entries{{"permissionset-meta.xml", permissionSetXml}} << plain << 422
                              << u"api-spec"_s;
        QTest::newRow("unreadable") << spec("a: [") << plain << 422 << u"API spec"_s;
        QTest::newRow("3.1") << spec(QByteArray(good).replace("3.0.0", "3.1.0")) << plain << 422 << u"3.0"_s;
        QTest::newRow("other name") << spec(publishform::spec("QuoteEca")) << plain << 422 << u"QuoteEca"_s;
        QTest::newRow("other capitals") << spec(publishform::spec("Heroku_Applink")) << plain << 422
                                        << u"Heroku_Applink"_s;
        QTest::newRow("unknown permission set")
            << spec(publishform::spec("Heroku_AppLink", "QuotePerms")) << plain << 422 << u"QuotePerms"_s;
        QTest::newRow("no client name") << spec(good) << QByteArray("{}") << 422 << u"client_name"_s;
        QTest::newRow("reserved client name")
            << spec(good) << QByteArray(R"({"client_name":"System"})") << 422 << u"client_name"_s;
        QTest::newRow("long client name")
            << spec(good) << QByteArray("{\"client_name\":\"" + QByteArray(41, 'a') + "\"}") << 422 << u"client_name"_s;
        QTest::newRow("unknown key") << spec(good) << request(R"("colour":"red")") << 422 << u"colour"_s;
        QTest::newRow("null") << spec(good) << request(R"("authorization_permission_set_name":null)") << 422
                              << u"authorization_permission_set_name"_s;
        QTest::newRow("connected app") << spec(good) << request(R"("authorization_connected_app_name":"Old")") << 422
                                       << u"connected app"_s;
        QTest::newRow("flag and file") << publishform::Entries{{"api-spec.yaml", good},
                                                               {"permissionset-meta.xml", permissionSetXml}}
                                       << request(R"("authorization_permission_set_name":"QuotePerms")") << 422
                                       << u"not both"_s;
        QTest::newRow("file is no permission set")
            << publishform::Entries{{"api-spec.yaml", good}, {"permissionset-meta.xml", "<Profile/>"}} << plain << 422
            << u"permissionset-meta.xml"_s;
        QTest::newRow("file without a name")
            << publishform::Entries{{"api-spec.yaml", good}, {"permissionset-meta.xml", permissionSetXml}} << plain
            << 422 << u"names a permissionSet"_s;
        QTest::newRow("the app is there already")
            << spec(good) << request(R"("authorization_external_client_app_name":"Heroku_AppLink")") << 409
            << u"Heroku_AppLink"_s;
        QTest::newRow("flag and spec differ")
            << spec(good) << request(R"("authorization_external_client_app_name":"QuoteEca")") << 422 << u"QuoteEca"_s;
        QTest::newRow("flag is no name") << spec(publishform::spec({}))
                                         << request(R"("authorization_external_client_app_name":"1 a")") << 422
                                         << u"1 a"_s;
    }
    void refusesWhatIsInIt()
    {
        QFETCH(publishform::Entries, entries);
        QFETCH(QByteArray, request);
        QFETCH(QString, says);
        HerokuCalls heroku(settings());
        const auto response = publish(heroku, publishform::body(entries, request));
        QTEST(response.status, "status");
        QVERIFY2(HerokuCalls::object(response).value("message"_L1).toString().contains(says), response.body);
        QCOMPARE(publications(heroku).size(), 0);
        QCOMPARE(heroku.org.services.size(), 0);
        QCOMPARE(heroku.org.apps, QSet<QString>{u"Heroku_AppLink"_s});
    }

    void createsWhatTheFlagsName()
    {
        HerokuCalls heroku(settings());
        const QByteArray request = R"({"client_name":"QuoteApi","authorization_external_client_app_name":"QuoteEca",)"
                                   R"("authorization_permission_set_name":"QuotePerms"})";
        const QByteArray body = publishform::body(withSpec(publishform::spec("QuoteEca", "QuotePerms")), request);
        QCOMPARE(publish(heroku, body).status, 201);
        QVERIFY(heroku.org.apps.contains(u"QuoteEca"_s));
        QVERIFY(heroku.org.permissionSets.contains(u"QuotePerms"_s));
        QCOMPARE(publish(heroku, body).status, 409); // a second time the app is there
    }
    void createsThePermissionSetOfTheFile()
    {
        HerokuCalls heroku(settings());
        const publishform::Entries entries{{"api-spec.yaml", publishform::spec("Heroku_AppLink", "QuotePerms")},
                                           {"permissionset-meta.xml", permissionSetXml}};
        QCOMPARE(publish(heroku, publishform::body(entries, plain)).status, 201);
        QVERIFY(heroku.org.permissionSets.contains(u"QuotePerms"_s));
    }
    void createsNoAppOnAnOldRelease()
    {
        HerokuCalls heroku(settings());
        heroku.org.version = 66;
        const auto response = publish(
            heroku, publishform::body(withSpec(publishform::spec("QuoteEca")),
                                      R"({"client_name":"Q1","authorization_external_client_app_name":"QuoteEca"})"));
        QCOMPARE(response.status, 422);
        QVERIFY(HerokuCalls::object(response).value("message"_L1).toString().contains(u"Summer '26"_s));
    }
    void needsAConnectedOrg_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : {"connecting", "failed", "disconnected"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void needsAConnectedOrg()
    {
        QFETCH(QString, status);
        HerokuCalls heroku(settings(status));
        const auto response = publish(heroku, publishform::body(withSpec(publishform::spec("Heroku_AppLink")), plain));
        QCOMPARE(response.status, 409);
        QVERIFY(HerokuCalls::object(response).value("message"_L1).toString().contains(status));
    }
    void needsThePermission()
    {
        HerokuCalls heroku(settings());
        heroku.appLink("GET", "/connections"); // puts the seed there
        heroku.state.appLinkOrgs.first().userId = u"005000000000001AAA"_s;
        heroku.org.permissions.clear();
        const auto response = publish(heroku, publishform::body(withSpec(publishform::spec("Heroku_AppLink")), plain));
        QCOMPARE(response.status, 403);
        QCOMPARE(HerokuCalls::id(response), u"forbidden"_s);
    }
    void failsUntilTheAppHasSpread()
    {
        HerokuSettings wanted = settings();
        wanted.unknownAppTries = 2;
        HerokuCalls heroku(wanted);
        const QByteArray body = publishform::body(withSpec(publishform::spec("Heroku_AppLink")), plain);
        QCOMPARE(publish(heroku, body).status, 422);
        QCOMPARE(publish(heroku, body).status, 422);
        QCOMPARE(publish(heroku, body).status, 201);
    }
};

QTEST_GUILESS_MAIN(AppLinkPublishTest)
#include "AppLinkPublishTest.moc"
