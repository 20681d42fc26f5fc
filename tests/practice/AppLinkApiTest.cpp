// SPDX-License-Identifier: GPL-3.0-or-later
#include "HerokuCalls.h"
#include "TestKeys.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>
#include <QUrlQuery>

using namespace applink::practice;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(applink::practice::HerokuSettings)

namespace {
QJsonObject jwtBody()
{
    return {{u"alias"_s, u"2f9c5b1e"_s},
            {u"client_id"_s, u"3MVG9.Eca"_s},
            {u"connection_name"_s, u"ci_org"_s},
            {u"developer_name"_s, u"ci_org"_s},
            {u"jwt_private_key"_s, QString::fromLatin1(testkeys::keyA)},
            {u"username"_s, u"pat@acme.example"_s}};
}

QByteArray text(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
} // namespace

/// The AppLink add-on API against facts/heroku-applink.md 3 and 9.1: who may call, and what connections and
/// authorizations go through.
class AppLinkApiTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject create(HerokuCalls &heroku, const QByteArray &name = "prod_org",
                              const QByteArray &path = "/connections/salesforce")
    {
        const QByteArray key = path.startsWith("/connections") ? "connection_name" : "developer_name";
        return HerokuCalls::object(heroku.appLink("POST", path, "{\"" + key + "\":\"" + name + "\"}"));
    }
    static QUrlQuery authorizeQuery(const QJsonObject &connection)
    {
        return QUrlQuery(QUrl(connection.value("redirect_uri"_L1).toString()));
    }
    /// As the browser comes back from the org.
    static HttpResponse comeBack(HerokuCalls &heroku, const QJsonObject &connection, const QByteArray &with)
    {
        const QByteArray state = authorizeQuery(connection).queryItemValue(u"state"_s).toLatin1();
        return heroku.send("GET", "/oauth/salesforce/callback?" + with + "&state=" + state, {});
    }
    static HttpResponse allow(HerokuCalls &heroku, const QJsonObject &connection)
    {
        return comeBack(heroku, connection, "code=aPrx.good%3D%3D");
    }
    static QJsonObject read(HerokuCalls &heroku, const QByteArray &name)
    {
        return HerokuCalls::object(heroku.appLink("GET", "/connections/" + name));
    }

private Q_SLOTS:
    void refusesCallers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("no token") << QByteArray("Authorization") << QByteArray() << 401;
        QTest::newRow("the person's token") << QByteArray("Authorization") << QByteArray("Bearer HEROKU") << 401;
        QTest::newRow("no sso") << QByteArray("x-addon-sso") << QByteArray() << 401;
        QTest::newRow("not base64") << QByteArray("x-addon-sso") << QByteArray("***") << 401;
        QTest::newRow("not JSON") << QByteArray("x-addon-sso") << QByteArray("aGVsbG8=") << 401;
        QTest::newRow("made up") << QByteArray("x-addon-sso") << QByteArray(R"({"params":{}})").toBase64() << 401;
        QTest::newRow("no app") << QByteArray("x-app-uuid") << QByteArray() << 403;
        QTest::newRow("app by name") << QByteArray("x-app-uuid") << QByteArray("practice-quotes") << 403;
        QTest::newRow("app without add-on") << QByteArray("x-app-uuid") << QByteArray("BILLING") << 403;
    }
    void refusesCallers()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        HerokuCalls heroku;
        value.replace("HEROKU", heroku.state.apiKey().toUtf8());
        value.replace("BILLING", heroku.state.app(u"practice-billing"_s)->id.toUtf8());
        HttpHeaders headers = heroku.appLinkHeaders();
        for (auto &[name, was] : headers) {
            if (name == header)
                was = value;
        }
        const auto response = heroku.send("GET", "/addons/" + heroku.addonId() + "/connections", headers);
        QCOMPARE(response.status, status);
        QCOMPARE(HerokuCalls::id(response), status == 401 ? u"unauthorized"_s : u"forbidden"_s);
    }
    void theSsoAnswerLivesFiveMinutes()
    {
        HerokuCalls heroku;
        const HttpHeaders headers = heroku.appLinkHeaders();
        const QByteArray path = "/addons/" + heroku.addonId() + "/connections";
        heroku.now = heroku.now.addSecs(299);
        QCOMPARE(heroku.send("GET", path, headers).status, 200);
        heroku.now = heroku.now.addSecs(2);
        QCOMPARE(heroku.send("GET", path, headers).status, 401);
    }
    void rotatesTheToken()
    {
        HerokuSettings settings;
        settings.rotateTokenAfterCall = 2;
        HerokuCalls heroku(settings);
        const HttpHeaders headers = heroku.appLinkHeaders();
        const QByteArray path = "/addons/" + heroku.addonId() + "/connections";
        QCOMPARE(heroku.send("GET", path, headers).status, 200);
        QCOMPARE(heroku.send("GET", path, headers).status, 401);
        QCOMPARE(heroku.send("GET", path, headers).status, 401);
        QCOMPARE(heroku.appLink("GET", "/connections").status, 200); // with the config vars read anew
    }
    void hasNoOtherEndpoints_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *method, const char *path, const QString &id) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << id;
        };
        row("GET", "/connections/none", u"record_not_found"_s);
        row("GET", "/authorizations/none", u"record_not_found"_s);
        row("DELETE", "/connections/none", u"record_not_found"_s);
        row("DELETE", "/authorizations/none", u"record_not_found"_s);
        row("GET", "/connections/salesforce/none/apps/x", u"record_not_found"_s);
        row("POST", "/connections/salesforce/none/apps", u"record_not_found"_s);
        row("GET", "/connections/datacloud/none/data_action_targets", u"record_not_found"_s);
        row("PUT", "/connections", u"not_found"_s);
        row("POST", "/connections/marketing", u"not_found"_s);
        row("POST", "/connections/datacloud/jwt", u"not_found"_s);
    }
    void hasNoOtherEndpoints()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        HerokuCalls heroku;
        const auto response = heroku.appLink(method, path, method == "POST" ? "{}" : "");
        QCOMPARE(response.status, 404);
        QTEST(HerokuCalls::id(response), "id");
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("legal");
        const auto row = [](const QString &name, bool lenient, bool strict) {
            QTest::addRow("%s", qPrintable(name)) << name << false << lenient;
            QTest::addRow("%s, strict", qPrintable(name)) << name << true << strict;
        };
        row(u"abc"_s, true, true);
        row(u"my_org_1"_s, true, true);
        row(u"my-org-1"_s, true, false);
        row(u"a__b"_s, false, false);
        row(u"a_b-c_d"_s, true, false);
        row(u"ab"_s, false, false);
        row(QString(31, u'a'), false, false);
        row(u"1org"_s, false, false);
        row(u"org_"_s, false, false);
        row(u"my org"_s, false, false);
        row(u"örg1"_s, false, false);
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, strict);
        QFETCH(bool, legal);
        HerokuSettings settings;
        settings.strictNames = strict;
        HerokuCalls heroku(settings);
        const auto response = heroku.appLink("POST", "/connections/salesforce", text({{u"connection_name"_s, name}}));
        QCOMPARE(response.status, legal ? 202 : 422);
        QCOMPARE(HerokuCalls::id(response) == u"validation_failed"_s, !legal);
    }

    void connects()
    {
        HerokuCalls heroku;
        const QJsonObject begun = create(heroku);
        QCOMPARE(begun.value("status"_L1).toString(), u"connecting"_s);
        QCOMPARE(begun["org"_L1]["connection_name"_L1].toString(), u"prod_org"_s);
        QCOMPARE(begun["org"_L1]["id"_L1].toString(u"?"_s), QString());
        const QUrlQuery query = authorizeQuery(begun);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"3MVG9.HerokuClient"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"api id refresh_token"_s);
        QVERIFY(!query.hasQueryItem(u"code_challenge"_s));
        QCOMPARE(heroku.appLink("POST", "/connections/salesforce", R"({"connection_name":"prod_org"})").status, 409);
        QVERIFY(allow(heroku, begun).body.contains("Connected"));
        const QJsonObject done = read(heroku, "prod_org");
        QCOMPARE(done.value("status"_L1).toString(), u"connected"_s);
        QCOMPARE(done["org"_L1]["id"_L1].toString(), u"00D000000000001AAA"_s);
        QCOMPARE(done["org"_L1]["username"_L1].toString(), u"pat@acme.example"_s);
        QVERIFY(!done.contains("redirect_uri"_L1));
        QCOMPARE(read(heroku, begun.value("id"_L1).toString().toUtf8()), done);
        QCOMPARE(allow(heroku, begun).status, 400); // once
    }
    void sendsAChallengeIfTold()
    {
        HerokuSettings settings;
        settings.codeChallenge = true;
        HerokuCalls heroku(settings);
        const QJsonObject begun = create(heroku);
        const QUrlQuery query = authorizeQuery(begun);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        allow(heroku, begun);
        const QByteArray hash = QCryptographicHash::hash(heroku.org.lastVerifier.toLatin1(), QCryptographicHash::Sha256)
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(query.queryItemValue(u"code_challenge"_s).toLatin1(), hash);
    }
    void refusesTheConsent_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("permitted");
        QTest::addColumn<QString>("says");
        const QByteArray good = "code=aPrx.good%3D%3D";
        const QStringList all{u"api"_s, u"id"_s, u"refresh_token"_s};
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=end-user+denied+authorization")
                                << all << true << u"end-user denied authorization"_s;
        QTest::newRow("bad code") << QByteArray("code=x") << all << true << u"invalid_grant"_s;
        QTest::newRow("no identity") << good << QStringList{u"api"_s, u"refresh_token"_s} << true << u"identity"_s;
        QTest::newRow("no refresh") << good << QStringList{u"api"_s, u"id"_s} << true << u"refresh token"_s;
        QTest::newRow("no permission") << good << all << false << u"Manage Heroku AppLink"_s;
    }
    void refusesTheConsent()
    {
        QFETCH(QByteArray, with);
        QFETCH(QStringList, scopes);
        QFETCH(bool, permitted);
        QFETCH(QString, says);
        HerokuCalls heroku;
        heroku.org.grantedScopes = scopes;
        if (!permitted)
            heroku.org.permissions.clear();
        const auto page = comeBack(heroku, create(heroku), with);
        QVERIFY(page.body.contains("Not connected"));
        const QJsonObject failed = read(heroku, "prod_org");
        QCOMPARE(failed.value("status"_L1).toString(), u"failed"_s);
        QCOMPARE(failed["error"_L1]["id"_L1].toString(), u"org_connection_failed"_s);
        QVERIFY2(failed["error"_L1]["message"_L1].toString().contains(says), page.body);
        QCOMPARE(failed["org"_L1]["id"_L1].toString(), QString());
    }
    void showsWhatTheSettingsSay()
    {
        HerokuSettings settings;
        settings.connectReads = 2;
        settings.waitingStatus = u"validating"_s;
        settings.leanAnswers = settings.nullUntilKnown = settings.shortOrgIds = true;
        settings.otherOrgId = u"00D5e000000OthrEAA"_s;
        HerokuCalls heroku(settings);
        const QJsonObject begun = create(heroku);
        QVERIFY(begun["org"_L1]["id"_L1].isNull());
        for (const auto key : {"created_at"_L1, "created_by"_L1, "last_modified_at"_L1, "addon_id"_L1})
            QVERIFY2(!begun.contains(key), key.data());
        allow(heroku, begun);
        QCOMPARE(read(heroku, "prod_org").value("status"_L1).toString(), u"validating"_s);
        QCOMPARE(read(heroku, "prod_org").value("status"_L1).toString(), u"validating"_s);
        const QJsonObject done = read(heroku, "prod_org");
        QCOMPARE(done.value("status"_L1).toString(), u"connected"_s);
        QCOMPARE(done["org"_L1]["id"_L1].toString(), u"00D5e000000Othr"_s);
    }
    void writesMicroseconds()
    {
        HerokuSettings settings;
        settings.microseconds = true;
        HerokuCalls heroku(settings);
        const QString created = create(heroku).value("created_at"_L1).toString();
        QVERIFY2(QRegularExpression(u"^2026-09-01T08:00:00\\.\\d{6}Z$"_s).match(created).hasMatch(),
                 qPrintable(created));
    }
    void staysConnectingWhenIgnored()
    {
        HerokuSettings settings;
        settings.ignoreConsent = true;
        HerokuCalls heroku(settings);
        QCOMPARE(allow(heroku, create(heroku)).status, 200);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(read(heroku, "prod_org").value("status"_L1).toString(), u"connecting"_s);
        QCOMPARE(heroku.org.exchanges, 0);
    }

    void disconnects()
    {
        HerokuCalls heroku;
        const QJsonObject begun = create(heroku);
        const QByteArray id = begun.value("id"_L1).toString().toUtf8();
        QCOMPARE(heroku.appLink("DELETE", "/connections/" + id).status, 404); // by name only
        const auto deleted = heroku.appLink("DELETE", "/connections/prod_org");
        QCOMPARE(deleted.status, 202);
        QCOMPARE(HerokuCalls::object(deleted).value("status"_L1).toString(), u"disconnecting"_s);
        QCOMPARE(allow(heroku, begun).status, 400);
        QCOMPARE(read(heroku, id).value("status"_L1).toString(), u"disconnecting"_s);
        QCOMPARE(read(heroku, id).value("id"_L1).toString(), u"record_not_found"_s);
        QCOMPARE(create(heroku).value("status"_L1).toString(), u"connecting"_s); // the name is free again
    }
    void mayStayDisconnected()
    {
        HerokuSettings settings;
        settings.disconnectedStays = true;
        settings.disconnectReads = 0;
        HerokuCalls heroku(settings);
        create(heroku);
        QCOMPARE(heroku.appLink("DELETE", "/connections/prod_org").status, 202);
        QCOMPARE(read(heroku, "prod_org").value("status"_L1).toString(), u"disconnected"_s);
    }

    void authorizes()
    {
        HerokuCalls heroku;
        const QJsonObject begun = create(heroku, "auth_user", "/authorizations/salesforce");
        QCOMPARE(begun.value("status"_L1).toString(), u"authorizing"_s);
        QCOMPARE(begun["org"_L1]["developer_name"_L1].toString(), u"auth_user"_s);
        QCOMPARE(begun.value("connection_method"_L1).toString(), u"OAuth"_s);
        allow(heroku, begun);
        const QByteArray path = "/authorizations/auth_user";
        QCOMPARE(HerokuCalls::object(heroku.appLink("GET", path)).value("status"_L1).toString(), u"authorized"_s);
        QCOMPARE(HerokuCalls::array(heroku.appLink("GET", "/authorizations")).size(), 1);
        QCOMPARE(HerokuCalls::array(heroku.appLink("GET", "/connections")).size(), 0);

        // At run time: the add-on token and the app's id alone; then a live token is in the answer (3.8).
        HttpHeaders headers = heroku.appLinkHeaders();
        headers.removeIf([](const auto &each) { return each.first == "x-addon-sso"; });
        const QByteArray target = "/addons/" + heroku.addonId() + path;
        const QJsonObject live = HerokuCalls::object(heroku.send("GET", target, headers));
        QCOMPARE(live["org"_L1]["user_auth"_L1]["access_token"_L1].toString(), u"00D!live.pat@acme.example"_s);
        QCOMPARE(live["org"_L1]["api_version"_L1].toString(), u"v67.0"_s);
        const auto none = heroku.send("GET", target + "x", headers);
        QCOMPARE(none.status, 404);
        QVERIFY(HerokuCalls::object(none).contains("title"_L1) && HerokuCalls::object(none).contains("detail"_L1));
        headers.removeIf([](const auto &each) { return each.first == "Authorization"; });
        const auto stranger = heroku.send("GET", target, headers);
        QCOMPARE(stranger.status, 401);
        QVERIFY(HerokuCalls::object(stranger).contains("title"_L1));

        const auto removed = heroku.appLink("DELETE", path);
        QCOMPARE(removed.status, 200);
        QCOMPARE(removed.body, "{}");
        QCOMPARE(heroku.appLink("GET", path).status, 404);
    }

    void connectsByJwt()
    {
        HerokuCalls heroku;
        const auto response = heroku.appLink("POST", "/connections/salesforce/jwt", text(jwtBody()));
        QCOMPARE(response.status, 202);
        const QJsonObject done = HerokuCalls::object(response);
        QCOMPARE(done.value("status"_L1).toString(), u"connected"_s);
        QCOMPARE(done.value("connection_method"_L1).toString(), u"JWT"_s);
        QVERIFY(!done.value("app_id"_L1).toString().isEmpty());
        QVERIFY(!response.body.contains("PRIVATE"));
        QCOMPARE(heroku.org.lastJwtClient, u"3MVG9.Eca"_s);
        const QByteArray publicKey = QSslCertificate(testkeys::certificateA).publicKey().toDer();
        QVERIFY(!publicKey.isEmpty());
        QCOMPARE(heroku.org.lastPublicKey, publicKey);
        QJsonObject old = jwtBody();
        old[u"connection_name"_s] = u"other_org"_s;
        old[u"jwt_private_key"_s] = QString::fromLatin1(testkeys::keyAOldForm);
        QCOMPARE(heroku.appLink("POST", "/connections/salesforce/jwt", text(old)).status, 202);
        QCOMPARE(heroku.org.lastPublicKey, publicKey); // the same key in another form
        const auto authorized = heroku.appLink("POST", "/authorizations/datacloud/jwt", text(jwtBody()));
        QCOMPARE(HerokuCalls::object(authorized).value("status"_L1).toString(), u"authorized"_s);
    }
    void refusesJwt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no alias") << u"alias"_s << QString() << u"alias"_s;
        QTest::newRow("no client") << u"client_id"_s << QString() << u"client_id"_s;
        QTest::newRow("no user") << u"username"_s << QString() << u"username"_s;
        QTest::newRow("no key") << u"jwt_private_key"_s << QString() << u"jwt_private_key"_s;
        QTest::newRow("no name") << u"connection_name"_s << QString() << u"name"_s;
        QTest::newRow("not PEM") << u"jwt_private_key"_s << u"abc"_s << u"RSA"_s;
        QTest::newRow("certificate") << u"jwt_private_key"_s << QString::fromLatin1(testkeys::certificateA) << u"RSA"_s;
        QTest::newRow("short") << u"jwt_private_key"_s << QString::fromLatin1(testkeys::shortKey) << u"1024"_s;
        QTest::newRow("locked") << u"jwt_private_key"_s << QString::fromLatin1(testkeys::lockedKey) << u"passphrase"_s;
        QTest::newRow("other host") << u"login_url"_s << u"https://login.salesforce.com"_s << u"login_url"_s;
    }
    void refusesJwt()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, says);
        HerokuCalls heroku;
        QJsonObject body = jwtBody();
        if (value.isEmpty())
            body.remove(key);
        else
            body[key] = value;
        const auto response = heroku.appLink("POST", "/connections/salesforce/jwt", text(body));
        QCOMPARE(response.status, 422);
        QVERIFY2(HerokuCalls::object(response).value("message"_L1).toString().contains(says), response.body);
        QCOMPARE(HerokuCalls::array(heroku.appLink("GET", "/connections")).size(), 0);
    }
    void aJwtMayFail()
    {
        HerokuSettings settings;
        HerokuCalls byOrg(settings);
        byOrg.org.jwtError = u"invalid_grant"_s;
        const QJsonObject failed =
            HerokuCalls::object(byOrg.appLink("POST", "/connections/salesforce/jwt", text(jwtBody())));
        QCOMPARE(failed.value("status"_L1).toString(), u"failed"_s);
        QCOMPARE(failed["error"_L1]["id"_L1].toString(), u"authentication_failed"_s);
        settings.jwtOutcome = u"failed"_s;
        HerokuCalls bySwitch(settings);
        QCOMPARE(HerokuCalls::object(bySwitch.appLink("POST", "/connections/salesforce/jwt", text(jwtBody())))
                     .value("status"_L1)
                     .toString(),
                 u"failed"_s);
        settings.jwtOutcome = u"connecting"_s;
        HerokuCalls slow(settings);
        QCOMPARE(HerokuCalls::object(slow.appLink("POST", "/connections/salesforce/jwt", text(jwtBody())))
                     .value("status"_L1)
                     .toString(),
                 u"connecting"_s);
        QCOMPARE(read(slow, "ci_org").value("status"_L1).toString(), u"connected"_s);
    }

    void hasWhatTheScenarioPutThere()
    {
        HerokuSettings settings;
        AppLinkSeed cloud;
        cloud.name = u"my-org-1"_s;
        cloud.type = u"DatacloudOrg"_s;
        cloud.dataActionTargets = {u"OrderChanged"_s};
        AppLinkSeed dead;
        dead.name = u"old_org"_s;
        dead.status = u"failed"_s;
        AppLinkSeed published;
        published.name = u"prod_org"_s;
        published.publications = {u"QuoteApi"_s};
        settings.seeds = {cloud, dead, published};
        HerokuCalls heroku(settings);
        QCOMPARE(HerokuCalls::array(heroku.appLink("GET", "/connections")).size(), 3);
        QCOMPARE(read(heroku, "my-org-1")["org"_L1]["type"_L1].toString(), u"DatacloudOrg"_s);
        QCOMPARE(read(heroku, "old_org")["error"_L1]["id"_L1].toString(), u"org_connection_failed"_s);
        const QByteArray targets = "/connections/datacloud/my-org-1/data_action_targets";
        QCOMPARE(HerokuCalls::array(heroku.appLink("GET", targets))[0]["status"_L1].toString(), u"created"_s);
        QCOMPARE(heroku.appLink("GET", targets + "/OrderChanged").status, 200);
        QCOMPARE(heroku.appLink("GET", targets + "/Other").status, 404);
        QCOMPARE(heroku.appLink("POST", targets, "{}").status, 404);
        const QByteArray app = heroku.state.app(u"practice-quotes"_s)->id.toUtf8();
        const QJsonArray rows =
            HerokuCalls::array(heroku.appLink("GET", "/connections/salesforce/prod_org/apps/" + app));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["esr_name"_L1].toString(), u"QuoteApi"_s);
    }
};

QTEST_GUILESS_MAIN(AppLinkApiTest)
#include "AppLinkApiTest.moc"
