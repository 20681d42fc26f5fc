// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/HerokuOverHttp.h"
#include "practice/PublishForm.h"
#include "practice/TestKeys.h"
#include "practice/Visit.h"

#include "practice/org/SalesforceOrg.h"

using namespace Qt::StringLiterals;

namespace {
const QByteArray agent = "heroku-cli-plugin-applink/2.0.3 linux-x64";

/// The Heroku CLI's own headers, as Node writes them: lower case, and a list of request ids.
QByteArray cliHeaders(const QByteArray &host, const QByteArray &accept)
{
    return "accept: " + accept +
           "\r\n"
           "user-agent: heroku-cli/11.10.0 linux-x64 node-v22.0.0\r\n"
           "request-id: 0b1f0c6e-5a4e-4f43-9f0e-6a5f4e1d2c3b\r\n"
           "host: " +
           host + "\r\nconnection: keep-alive\r\n";
}
} // namespace

/// The requests of the Heroku CLI's AppLink plugin 2.0.3, byte for byte as facts/heroku-applink.md 2.7, 3.2, 3.6, 3.7
/// and facts/real-clients.md 10 to 14 describe them, over a bare socket; and the parts of the answers that it reads.
class AppLinkPluginTest : public QObject
{
    Q_OBJECT

private:
    /// What the plugin knows after its five Platform calls (base.ts).
    struct Prepared
    {
        QByteArray host;
        QByteArray appId;
        QByteArray addonId;
        QByteArray token;
        QByteArray sso;
    };

    static RawHttp::Answer platformGet(const HerokuOverHttp &heroku, const QByteArray &path,
                                       const QByteArray &version = "3")
    {
        const QByteArray host = heroku.services.herokuUrl().authority().toLatin1();
        return heroku.http().bytes("GET " + path + " HTTP/1.1\r\n" +
                                   cliHeaders(host, "application/vnd.heroku+json; version=" + version) +
                                   "authorization: Bearer " + heroku.key() + "\r\n\r\n");
    }
    static Prepared prepare(const HerokuOverHttp &heroku)
    {
        Prepared known;
        known.host = heroku.services.herokuUrl().authority().toLatin1();
        const auto app = platformGet(heroku, "/apps/practice-quotes");
        const QJsonArray addons = platformGet(heroku, "/apps/practice-quotes/addons").array();
        const QJsonArray attachments = platformGet(heroku, "/apps/practice-quotes/addon-attachments").array();
        const QJsonObject config = platformGet(heroku, "/apps/practice-quotes/config-vars").object();
        known.appId = app.id().toUtf8();
        for (const QJsonValue &each : addons) {
            if (each["addon_service"_L1]["name"_L1].toString() == "heroku-applink"_L1)
                known.addonId = each["id"_L1].toString().toUtf8();
        }
        QString name;
        for (const QJsonValue &each : attachments) {
            if (name.isEmpty() && each["addon"_L1]["id"_L1].toString().toUtf8() == known.addonId)
                name = each["name"_L1].toString();
        }
        known.token = config.value(name + u"_TOKEN"_s).toString().toUtf8();
        const QUrl api(config.value(name + u"_API_URL"_s).toString());
        if (api.host() != heroku.services.herokuUrl().host() ||
            !api.path().endsWith(QString::fromLatin1(known.addonId)))
            return {}; // the plugin keeps the host alone, and builds the path again
        const auto sso = platformGet(heroku, "/apps/practice-quotes/addons/" + known.addonId + "/sso", "3.sdk");
        // JSON.stringify() of what was parsed: compact, in whatever order.
        known.sso = QJsonDocument(sso.object()).toJson(QJsonDocument::Compact).toBase64();
        return known;
    }
    static QByteArray head(const Prepared &known, const QByteArray &method, const QByteArray &path)
    {
        return method + " /addons/" + known.addonId + path + " HTTP/1.1\r\n" +
               cliHeaders(known.host, "application/json") + "authorization: Bearer " + known.token +
               "\r\nx-addon-sso: " + known.sso + "\r\nx-app-uuid: " + known.appId + "\r\nuser-agent: " + agent + "\r\n";
    }
    static RawHttp::Answer get(const HerokuOverHttp &heroku, const QByteArray &path)
    {
        return heroku.http().bytes(head(prepare(heroku), "GET", path) + "\r\n");
    }
    static RawHttp::Answer post(const HerokuOverHttp &heroku, const QByteArray &path, const QByteArray &json)
    {
        return heroku.http().bytes(
            head(prepare(heroku), "POST", path) +
            "content-type: application/json\r\ncontent-length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }
    static QByteArray publishBody(const QByteArray &boundary, const QByteArray &appRequest)
    {
        // FormData of Node: the Blob parts are named "blob", metadata comes first, and a line ends the last boundary.
        const QByteArray zip = publishform::zip({{"api-spec.yaml", publishform::spec("Heroku_AppLink")}});
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"; filename=\"blob\"\r\n" +
               "Content-Type: application/zip\r\n\r\n" + zip + "\r\n--" + boundary +
               "\r\nContent-Disposition: form-data; name=\"app_request\"; filename=\"blob\"\r\n" +
               "Content-Type: application/json\r\n\r\n" + appRequest + "\r\n--" + boundary + "--\r\n\r\n";
    }
    static RawHttp::Answer publish(const HerokuOverHttp &heroku, const QByteArray &appRequest, bool chunked)
    {
        const QByteArray boundary = "----formdata-undici-012345678901";
        const QByteArray body = publishBody(boundary, appRequest);
        QByteArray request = head(prepare(heroku), "POST", "/connections/salesforce/my_org/apps") +
                             "content-type: multipart/form-data; boundary=" + boundary + "\r\n";
        if (!chunked)
            return heroku.http().bytes(request + "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                                       body);
        request += "transfer-encoding: chunked\r\n\r\n";
        const qsizetype half = body.size() / 2;
        for (const QByteArray &piece : {body.left(half), body.mid(half)})
            request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        return heroku.http().bytes(request + "0\r\n\r\n");
    }

private Q_SLOTS:
    void connectsPublishesAndLists()
    {
        const HerokuOverHttp heroku(u"ready"_s);
        // heroku salesforce:connect my_org -a practice-quotes
        const auto begun = post(heroku, "/connections/salesforce", R"({"connection_name":"my_org"})");
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.object().value("status"_L1).toString(), u"connecting"_s);
        const QUrl url(begun.object().value("redirect_uri"_L1).toString());
        QVERIFY(url.path().endsWith("/services/oauth2/authorize"_L1));
        const QByteArray poll = "/connections/" + begun.id().toUtf8();
        QCOMPARE(get(heroku, poll).object().value("status"_L1).toString(), u"connecting"_s);
        const Visit visit(url, heroku.services.username(), heroku.services.password());
        QCOMPARE(visit.why, QString());
        QCOMPARE(get(heroku, poll).object().value("status"_L1).toString(), u"connected"_s);

        // heroku applink:connections, then :info
        const QJsonArray connections = get(heroku, "/connections").array();
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0]["org"_L1]["type"_L1].toString(), u"SalesforceOrg"_s);
        const QJsonObject info = get(heroku, "/connections/my_org").object();
        for (const auto key : {"id"_L1, "status"_L1, "created_at"_L1, "created_by"_L1, "created_via_app"_L1})
            QVERIFY2(!info.value(key).toString().isEmpty(), key.data());
        QVERIFY(!info["org"_L1]["instance_url"_L1].toString().isEmpty());

        // heroku salesforce:publish api-spec.yaml -c QuoteApi --connection-name my_org
        const auto published = publish(heroku, R"({"client_name":"QuoteApi"})", false);
        QCOMPARE(published.status, 201);
        QVERIFY(QJsonDocument::fromJson(published.body).isArray());
        QCOMPARE(publish(heroku, R"({"client_name":"QuoteApi"})", true).status, 201); // in chunks

        // heroku salesforce:publications: for each connection that is connected
        const QByteArray app = prepare(heroku).appId;
        const QJsonArray rows = get(heroku, "/connections/salesforce/my_org/apps/" + app).array();
        QCOMPARE(rows.size(), 1);
        for (const auto key :
             {"app_uuid"_L1, "connection_name"_L1, "created_at"_L1, "created_by"_L1, "esr_id"_L1, "esr_name"_L1,
              "heroku_applink_id"_L1, "last_modified_at"_L1, "last_modified_by"_L1, "org_id"_L1})
            QVERIFY2(!rows[0][key].toString().isEmpty(), key.data());

        // heroku salesforce:disconnect my_org
        const auto ended = heroku.http().bytes(head(prepare(heroku), "DELETE", "/connections/my_org") + "\r\n");
        QCOMPARE(ended.status, 202);
        QCOMPARE(ended.object().value("status"_L1).toString(), u"disconnecting"_s);
    }
    void showsTheMessageOfAPublishError()
    {
        const HerokuOverHttp heroku(u"name-mismatch"_s);
        const auto begun = post(heroku, "/connections/salesforce", R"({"connection_name":"my_org"})");
        const Visit visit(QUrl(begun.object().value("redirect_uri"_L1).toString()), heroku.services.username(),
                          heroku.services.password());
        QCOMPARE(visit.why, QString());
        const auto refused = publish(heroku, R"({"client_name":"QuoteApi"})", false);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.message().contains(u"Heroku_AppLink"_s)); // all that the plugin prints
    }
    void createsAnAppByFlag()
    {
        HerokuOverHttp heroku({}, R"({"heroku":{"seeds":[{"name":"my_org"}]}})");
        const QByteArray request =
            R"({"client_name":"QuoteApi","authorization_external_client_app_name":"Heroku_AppLink",)"
            R"("authorization_permission_set_name":"QuotePerms"})";
        QCOMPARE(publish(heroku, request, false).status, 201);
        QVERIFY(heroku.services.org().hasExternalClientApp(u"Heroku_AppLink"_s));
        QCOMPARE(publish(heroku, request, false).status, 409);
    }

    void connectsByJwt_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("user"); // A: the admin, U: the other
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("well") << QByteArray(testkeys::keyA) << u"A"_s << u"connected"_s << QString();
        QTest::newRow("other key") << QByteArray(testkeys::keyB) << u"A"_s << u"failed"_s << u"invalid assertion"_s;
        QTest::newRow("not approved") << QByteArray(testkeys::keyA) << u"U"_s << u"failed"_s << u"not admin approved"_s;
        QTest::newRow("unknown user") << QByteArray(testkeys::keyA) << u"x@y.example"_s << u"failed"_s
                                      << u"hasn't approved"_s;
    }
    void connectsByJwt()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, user);
        QFETCH(QString, says);
        HerokuOverHttp heroku(u"ready"_s);
        QVERIFY2(heroku.why.isEmpty(), qPrintable(heroku.why));
        applink::practice::EcaStore &apps = heroku.services.org().apps();
        auto global = *apps.partOf(u"ExtlClntAppGlobalOauthSettings"_s, u"Heroku_AppLink"_s);
        global.values.insert(u"certificate"_s, QString::fromLatin1(testkeys::certificateA));
        apps.put(global);
        const QString consumerKey =
            apps.partOf(u"ExtlClntAppGlobalOauthSettings"_s, u"Heroku_AppLink"_s)->values.value(u"consumerKey"_s);
        if (user == "A"_L1)
            user = heroku.services.username();
        else if (user == "U"_L1)
            user = heroku.services.otherUsername();
        const QJsonObject body{{u"alias"_s, u"2f9c5b1e-8f55-4b2f-9d07-0f0d4f3b1d11"_s},
                               {u"client_id"_s, consumerKey},
                               {u"connection_name"_s, u"ci_org"_s},
                               {u"jwt_private_key"_s, QString::fromLatin1(key)},
                               {u"login_url"_s, heroku.services.salesforceUrl().toString()},
                               {u"username"_s, user}};
        const auto answer =
            post(heroku, "/connections/salesforce/jwt", QJsonDocument(body).toJson(QJsonDocument::Compact));
        QCOMPARE(answer.status, 202);
        QTEST(answer.object().value("status"_L1).toString(), "status");
        QVERIFY2(answer.object()["error"_L1]["message"_L1].toString().contains(says), answer.body);
        QCOMPARE(get(heroku, "/connections/ci_org").object().value("status"_L1), answer.object().value("status"_L1));
    }
    void addsAndRemovesAnAuthorization()
    {
        const HerokuOverHttp heroku(u"ready"_s);
        // heroku salesforce:authorizations:add auth-user -a practice-quotes
        const auto begun = post(heroku, "/authorizations/salesforce", R"({"developer_name":"auth-user"})");
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.object().value("status"_L1).toString(), u"authorizing"_s);
        const Visit visit(QUrl(begun.object().value("redirect_uri"_L1).toString()), heroku.services.username(),
                          heroku.services.password());
        QCOMPARE(visit.why, QString());
        QCOMPARE(get(heroku, "/authorizations/" + begun.id().toUtf8()).object().value("status"_L1).toString(),
                 u"authorized"_s);
        const auto removed = heroku.http().bytes(head(prepare(heroku), "DELETE", "/authorizations/auth-user") + "\r\n");
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.body, "{}");
        QCOMPARE(get(heroku, "/authorizations/auth-user").id(), u"record_not_found"_s);
    }
};

QTEST_GUILESS_MAIN(AppLinkPluginTest)
#include "AppLinkPluginTest.moc"
