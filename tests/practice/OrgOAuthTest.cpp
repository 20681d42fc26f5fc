// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrgCalls.h"

#include "practice/http/FormBody.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {

/// A browser and a client before one practice org.
struct SignIn : OrgCalls
{
    using OrgCalls::OrgCalls;

    static OrgSettings withApp(const QMap<QString, QString> &global = {}, const QMap<QString, QString> &policies = {})
    {
        OrgSettings settings = OrgSettings::standard();
        AppSeed app;
        app.globalOauth = global;
        app.oauthPolicies = policies;
        settings.apps = {app};
        return settings;
    }
    QString key()
    {
        return element(readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth"), "consumerKey");
    }
    QString secret() { return org.apps().byConsumerKey(key())->consumerSecret; }
    static QByteArray authorizeUrl(const QString &client, const QString &callback = u"https://localhost"_s,
                                   const QByteArray &more = {})
    {
        return "/services/oauth2/authorize?response_type=code&client_id=" + QUrl::toPercentEncoding(client) +
               "&redirect_uri=" + QUrl::toPercentEncoding(callback) + "&state=s%2B1" + more;
    }
    static QByteArray cliUrl(const QByteArray &more = {})
    {
        return authorizeUrl(u"PlatformCLI"_s, u"http://localhost:1717/OauthRedirect"_s, more);
    }
    Response post(const QByteArray &path, const QByteArray &form, const Headers &headers = {})
    {
        return send("POST", path, headers + Headers{{"Content-Type", "application/x-www-form-urlencoded"}}, form);
    }
    /// Follows the pages as that user, allowing what is asked; gives the last answer that is no page of the org.
    Response visit(const QByteArray &url, const QString &username = u"admin@practice.example"_s, bool allow = true)
    {
        Response answer = send("GET", url);
        QByteArray cookie;
        for (int step = 0; step < 10; ++step) {
            const QString next = header(answer, "Location");
            if (answer.status == 302 && next.startsWith(u'/')) {
                answer = send("GET", next.toUtf8(), {{"Cookie", cookie}});
            } else if (answer.body.contains("name=\"pw\"")) {
                const QByteArray start = field(answer.body, "startURL");
                const QString password = org.state().userByName(username)->password;
                answer = post("/login", "username=" + QUrl::toPercentEncoding(username) +
                                            "&pw=" + QUrl::toPercentEncoding(password) + "&startURL=" + start);
                cookie = header(answer, "Set-Cookie").section(u';', 0, 0).toUtf8();
            } else if (answer.body.contains("name=\"decision\"")) {
                lastConsent = answer.body;
                answer = post("/setup/secur/RemoteAccessAuthorizationPage.apexp",
                              "request=" + field(answer.body, "request") + "&decision=" + (allow ? "allow" : "deny"),
                              {{"Cookie", cookie}});
            } else {
                break;
            }
        }
        return answer;
    }
    static QByteArray field(const QByteArray &page, const QByteArray &name)
    {
        const QByteArray mark = "name=\"" + name + "\" value=\"";
        const qsizetype from = page.indexOf(mark) + mark.size();
        return QUrl::toPercentEncoding(QString::fromUtf8(page.mid(from, page.indexOf('"', from) - from)));
    }
    static QString callbackValue(const Response &answer, const QString &name)
    {
        return parseForm(QUrl(header(answer, "Location")).query(QUrl::FullyEncoded).toUtf8()).value(name);
    }
    Response swap(const QString &code, const QByteArray &more, const QString &callback = u"https://localhost"_s)
    {
        return post("/services/oauth2/token", "grant_type=authorization_code&code=" + QUrl::toPercentEncoding(code) +
                                                  "&redirect_uri=" + QUrl::toPercentEncoding(callback) + more);
    }
    QByteArray credentials() { return "&client_id=" + key().toUtf8() + "&client_secret=" + secret().toUtf8(); }
    /// Tokens for the app, as AppLink gets them.
    QJsonObject tokens(const QString &username = u"admin@practice.example"_s)
    {
        return object(swap(callbackValue(visit(authorizeUrl(key()), username), u"code"_s), credentials()));
    }
    Response refresh(const QString &refreshToken)
    {
        return post("/services/oauth2/token",
                    "grant_type=refresh_token&refresh_token=" + refreshToken.toUtf8() + credentials());
    }
    static QString challenge(const QByteArray &verifier)
    {
        return QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    QByteArray lastConsent;
};

} // namespace

/// Signing in to the practice org against facts/salesforce.md 4.
class OrgOAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesBeforeAnyLogin_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("unknown client")
            << SignIn::authorizeUrl(u"3MVG9nobody"_s)
            << QByteArray("error=invalid_client_id&error_description=client%20identifier%20invalid");
        QTest::newRow("other callback")
            << SignIn::authorizeUrl(u"KEY"_s, u"https://localhost/"_s)
            << QByteArray("error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration");
        QTest::newRow("no callback") << QByteArray("/services/oauth2/authorize?response_type=code&client_id=KEY")
                                     << QByteArray("error=redirect_uri_missing");
        QTest::newRow("no challenge")
            << SignIn::authorizeUrl(u"KEY"_s)
            << QByteArray("error=invalid_request&error_description=missing%20required%20code%20challenge");
        QTest::newRow("plain challenge") << SignIn::authorizeUrl(u"KEY"_s, u"https://localhost"_s,
                                                                 "&code_challenge=abc&code_challenge_method=plain")
                                         << QByteArray("error=invalid_request");
        QTest::newRow("implicit flow") << SignIn::authorizeUrl(u"KEY"_s).replace("response_type=code",
                                                                                 "response_type=token")
                                       << QByteArray("error=unsupported_response_type");
        QTest::newRow("twice") << SignIn::authorizeUrl(u"KEY"_s, u"https://localhost"_s, "&state=2")
                               << QByteArray("error=invalid_request&error_description=duplicate%20parameter");
    }
    void judgesBeforeAnyLogin()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        SignIn org(SignIn::withApp({{u"isPkceRequired"_s, u"true"_s}}));
        const auto answer = org.send("GET", url.replace("KEY", org.key().toUtf8()));
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.startsWith(body), answer.body.constData());
        QVERIFY(SignIn::header(answer, "Content-Type").isEmpty());
        QVERIFY(SignIn::header(answer, "Location").isEmpty());
    }

    void knowsANewAppOnlyAfterAWhile()
    {
        OrgSettings settings = SignIn::withApp();
        settings.propagationSeconds = 120;
        SignIn org(settings);
        const QByteArray url = SignIn::authorizeUrl(org.key());
        QVERIFY(org.send("GET", url).body.startsWith("error=invalid_client_id"));
        org.clock.advance(std::chrono::seconds(121));
        QCOMPARE(org.send("GET", url).status, 302);
    }

    void genericHostKnowsNoLocalApp()
    {
        OrgSettings settings = SignIn::withApp();
        settings.genericHost = u"localhost"_s;
        SignIn org(settings);
        const QByteArray url = SignIn::authorizeUrl(org.key());
        QVERIFY(org.send("GET", url, {{"Host", "localhost:4000"}}).body.startsWith("error=OAUTH_EC_APP_NOT_FOUND"));
        QCOMPARE(org.send("GET", url, {{"Host", "127.0.0.1:4000"}}).status, 302);
        QCOMPARE(org.send("GET", SignIn::cliUrl(), {{"Host", "localhost:4000"}}).status, 302);
    }

    void goesTheWholeWay()
    {
        SignIn org(SignIn::withApp());
        const auto back = org.visit(SignIn::authorizeUrl(org.key()));
        QVERIFY2(SignIn::header(back, "Location").startsWith("https://localhost?"_L1), back.body.constData());
        QCOMPARE(SignIn::callbackValue(back, u"state"_s), u"s+1"_s);
        QVERIFY(SignIn::header(back, "Location").contains("%3D%3D"_L1)); // the code is encoded
        for (const QByteArray line :
             {"(api)", "(id, profile, email, address, phone)", "(refresh_token, offline_access)"})
            QVERIFY2(org.lastConsent.contains(line), line.constData());
        const QString code = SignIn::callbackValue(back, u"code"_s);
        const QJsonObject tokens = SignIn::object(org.swap(code, org.credentials()));
        QVERIFY(tokens["access_token"_L1].toString().startsWith("00D"_L1));
        QVERIFY(tokens.contains("refresh_token"_L1));
        QCOMPARE(tokens["instance_url"_L1].toString(), u"http://127.0.0.1:4000"_s);
        const auto again = org.swap(code, org.credentials());
        QCOMPARE(again.status, 400);
        QCOMPARE(SignIn::object(again)["error"_L1].toString(), u"invalid_grant"_s);
        const QByteArray bearer = "Bearer " + tokens["access_token"_L1].toString().toUtf8();
        const QByteArray path = QUrl(tokens["id"_L1].toString()).path().toUtf8();
        QCOMPARE(SignIn::object(org.send("GET", path, {{"Authorization", bearer}}))["username"_L1].toString(),
                 u"admin@practice.example"_s);
        QCOMPARE(SignIn::object(
                     org.send("GET", "/services/oauth2/userinfo", {{"Authorization", bearer}}))["organization_id"_L1]
                     .toString(),
                 org.org.orgId());
    }

    void refusesCodes_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("callback");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("status");
        const QByteArray verifier(43, 'v');
        const QString home = u"https://localhost"_s;
        QTest::newRow("too late") << QByteArray("&code_verifier=" + verifier) << home << 16 << u"invalid_grant"_s
                                  << 400;
        QTest::newRow("other callback") << QByteArray("&code_verifier=" + verifier) << u"https://other"_s << 0
                                        << u"invalid_grant"_s << 400;
        QTest::newRow("no verifier") << QByteArray() << home << 0 << u"invalid_grant"_s << 400;
        QTest::newRow("other verifier") << QByteArray("&code_verifier=" + QByteArray(43, 'w')) << home << 0
                                        << u"invalid_grant"_s << 400;
        QTest::newRow("wrong secret") << QByteArray("&code_verifier=" + verifier + "&WRONG") << home << 0
                                      << u"invalid_client"_s << 401;
        QTest::newRow("right") << QByteArray("&code_verifier=" + verifier) << home << 14 << QString() << 200;
    }
    void refusesCodes()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, callback);
        QFETCH(int, minutes);
        QFETCH(QString, error);
        QFETCH(int, status);
        SignIn org(SignIn::withApp());
        const QByteArray challenge = SignIn::challenge(QByteArray(43, 'v')).toUtf8();
        const auto back =
            org.visit(SignIn::authorizeUrl(org.key(), u"https://localhost"_s, "&code_challenge=" + challenge));
        org.clock.advance(std::chrono::minutes(minutes));
        const QByteArray credentials =
            more.contains("WRONG") ? "&client_id=" + org.key().toUtf8() + "&client_secret=nope" : org.credentials();
        const auto answer =
            org.swap(SignIn::callbackValue(back, u"code"_s), credentials + more.replace("&WRONG", ""), callback);
        QCOMPARE(answer.status, status);
        QCOMPARE(SignIn::object(answer)["error"_L1].toString(), error);
    }

    void takesTheVerifierOfTheSalesforceCli()
    {
        SignIn org;
        const QByteArray verifier(171, 'x');
        const auto back = org.visit(SignIn::cliUrl("&scope=refresh_token%20api%20web&prompt=login&code_challenge=" +
                                                   SignIn::challenge(verifier).toUtf8()));
        const QString callback = u"http://localhost:1717/OauthRedirect"_s;
        QVERIFY(SignIn::header(back, "Location").startsWith(callback));
        const auto answer = org.swap(SignIn::callbackValue(back, u"code"_s),
                                     "&client_id=PlatformCLI&code_verifier=" + verifier, callback);
        QCOMPARE(answer.status, 200);
        QCOMPARE(SignIn::object(answer)["scope"_L1].toString(), u"refresh_token api web"_s);
    }

    void platformCliModes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QByteArray>("page");
        using Mode = OrgSettings::PlatformCli;
        const QString admin = u"admin@practice.example"_s;
        const QString user = u"user@practice.example"_s;
        QTest::newRow("installed") << int(Mode::Installed) << user << u"http://localhost:1717/OauthRedirect?code="_s
                                   << QByteArray();
        QTest::newRow("uninstalled, may approve")
            << int(Mode::Uninstalled) << admin << u"http://localhost:1717/OauthRedirect?code="_s << QByteArray();
        QTest::newRow("uninstalled") << int(Mode::Uninstalled) << user << QString()
                                     << QByteArray("app must be installed into org");
        QTest::newRow("blocked") << int(Mode::Blocked) << admin << QString() << QByteArray("OAUTH_APP_BLOCKED");
        QTest::newRow("denied") << int(Mode::Denied) << admin
                                << u"http://localhost:1717/OauthRedirect?error=access_denied&error_description="
                                   "end-user+denied+authorization"_s
                                << QByteArray();
    }
    void platformCliModes()
    {
        QFETCH(int, mode);
        QFETCH(QString, user);
        QFETCH(QString, location);
        QFETCH(QByteArray, page);
        OrgSettings settings = OrgSettings::standard();
        settings.platformCli = OrgSettings::PlatformCli(mode);
        SignIn org(settings);
        const auto end = org.visit(SignIn::cliUrl(), user);
        if (page.isEmpty()) {
            QVERIFY2(SignIn::header(end, "Location").startsWith(location), end.body.constData());
        } else { // the browser stays here
            QCOMPARE(end.status, 200);
            QVERIFY2(end.body.contains(page), end.body.constData());
        }
    }

    void deniesAsThePersonDoes()
    {
        SignIn org(SignIn::withApp());
        const auto end = org.visit(SignIn::authorizeUrl(org.key()), u"admin@practice.example"_s, false);
        QCOMPARE(SignIn::callbackValue(end, u"error"_s), u"access_denied"_s);
        QCOMPARE(SignIn::callbackValue(end, u"state"_s), u"s+1"_s);
    }

    void preAuthorizedAppsAskNobodyAndLetFewIn()
    {
        OrgSettings settings = SignIn::withApp();
        settings.apps.first().permissionSets = {u"Sales_Operations"_s};
        settings.permissionSets.first().assignedTo = {u"admin@practice.example"_s};
        SignIn org(settings);
        const auto in = org.visit(SignIn::authorizeUrl(org.key()));
        QVERIFY(!SignIn::callbackValue(in, u"code"_s).isEmpty());
        QVERIFY(org.lastConsent.isEmpty());
        const auto out = org.visit(SignIn::authorizeUrl(org.key()), u"user@practice.example"_s);
        QVERIFY2(out.body.contains("OAUTH_APP_ACCESS_DENIED") && out.body.contains("not admin approved"),
                 out.body.constData());
    }

    void losingTheGrantEndsTheTokens()
    {
        OrgSettings settings = SignIn::withApp();
        settings.apps.first().permissionSets = {u"Sales_Operations"_s};
        settings.permissionSets.first().assignedTo = {u"admin@practice.example"_s};
        SignIn org(settings);
        const QJsonObject tokens = org.tokens();
        const OrgCalls::Headers headers{{"Authorization", "Bearer " + tokens["access_token"_L1].toString().toUtf8()}};
        QCOMPARE(org.send("GET", "/services/data/v67.0/limits", headers).status, 200);
        QCOMPARE(org.refresh(tokens["refresh_token"_L1].toString()).status, 200);
        const QString grant = org.record(u"SELECT Id FROM SetupEntityAccess"_s)["Id"_L1].toString();
        QCOMPARE(org.rest("DELETE", "/sobjects/SetupEntityAccess/" + grant.toUtf8()).status, 204);
        QCOMPARE(org.send("GET", "/services/data/v67.0/limits", headers).status, 401);
        QCOMPARE(SignIn::object(org.refresh(tokens["refresh_token"_L1].toString()))["error"_L1].toString(),
                 u"invalid_app_access"_s);
    }

    void refreshTokensFollowThePolicy_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("works");
        QTest::newRow("until revoked") << u"Infinite"_s << QString() << QString() << u"false"_s << 10'000 << true;
        QTest::newRow("idle limit") << u"Infinite"_s << QString() << QString() << u"true"_s << 31 * 24 << false;
        QTest::newRow("idle limit not reached")
            << u"Infinite"_s << QString() << QString() << u"true"_s << 29 * 24 << true;
        QTest::newRow("at once") << u"Zero"_s << QString() << QString() << u"false"_s << 0 << false;
        QTest::newRow("lifetime over") << u"SpecificLifetime"_s << u"5"_s << u"Hours"_s << u"false"_s << 5 << false;
        QTest::newRow("lifetime") << u"SpecificLifetime"_s << u"5"_s << u"Days"_s << u"false"_s << 119 << true;
        QTest::newRow("idle") << u"SpecificInactivity"_s << u"1"_s << u"Months"_s << u"false"_s << 721 << false;
    }
    void refreshTokensFollowThePolicy()
    {
        QFETCH(QString, policy);
        QFETCH(QString, period);
        QFETCH(QString, unit);
        QFETCH(QString, limit);
        QFETCH(int, hours);
        QFETCH(bool, works);
        QMap<QString, QString> policies{{u"refreshTokenPolicyType"_s, policy}};
        if (!period.isEmpty())
            policies.insert({{u"refreshTokenValidityPeriod"_s, period}, {u"refreshTokenValidityUnit"_s, unit}});
        SignIn org(SignIn::withApp({{u"isEnforceRefreshTokenTTL"_s, limit}}, policies));
        const QString key = org.key();
        const QJsonObject tokens = org.tokens();
        const QByteArray form =
            "grant_type=refresh_token&refresh_token=" + tokens["refresh_token"_L1].toString().toUtf8() +
            "&client_id=" + key.toUtf8() +
            "&client_secret=" + org.org.apps().byConsumerKey(key)->consumerSecret.toUtf8();
        org.clock.advance(std::chrono::hours(hours));
        const auto answer = org.post("/services/oauth2/token", form);
        QCOMPARE(answer.status, works ? 200 : 400);
        if (!works)
            QCOMPARE(SignIn::object(answer)["error_description"_L1].toString(), u"expired access/refresh token"_s);
    }

    void rotates()
    {
        SignIn org(SignIn::withApp({{u"isRefreshTokenRotationEnabled"_s, u"true"_s}}));
        const QString first = org.tokens()["refresh_token"_L1].toString();
        const QString second = SignIn::object(org.refresh(first))["refresh_token"_L1].toString();
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(org.refresh(first).status, 400);
        QCOMPARE(org.refresh(second).status, 200);
    }

    void keepsFiveRefreshTokens()
    {
        SignIn org(SignIn::withApp());
        QStringList tokens;
        for (int i = 0; i < 6; ++i)
            tokens.append(org.tokens()["refresh_token"_L1].toString());
        QCOMPARE(org.refresh(tokens.first()).status, 400);
        QCOMPARE(org.refresh(tokens.at(1)).status, 200);
        QVERIFY(!SignIn::object(org.refresh(tokens.last())).contains("refresh_token"_L1));
    }

    void revokesWithWhatWasMadeOfIt()
    {
        SignIn org(SignIn::withApp());
        const QJsonObject tokens = org.tokens();
        const QString more =
            SignIn::object(org.refresh(tokens["refresh_token"_L1].toString()))["access_token"_L1].toString();
        QCOMPARE(org.post("/services/oauth2/revoke", "token=" + tokens["refresh_token"_L1].toString().toUtf8()).status,
                 200);
        for (const QString &token : {tokens["access_token"_L1].toString(), more})
            QCOMPARE(
                org.send("GET", "/services/data/v67.0/limits", {{"Authorization", "Bearer " + token.toUtf8()}}).status,
                401);
        QCOMPARE(SignIn::object(org.post("/services/oauth2/revoke", "token=nothing"))["error"_L1].toString(),
                 u"invalid_token"_s);
    }

    void sessionsEndByTheClock()
    {
        SignIn org(SignIn::withApp({}, {{u"sessionTimeoutInMinutes"_s, u"30"_s}}));
        const QByteArray credentials = org.credentials();
        const QJsonObject tokens = org.tokens();
        const QByteArray token = tokens["access_token"_L1].toString().toUtf8();
        const auto introspect = [&] {
            return SignIn::object(org.post("/services/oauth2/introspect", "token=" + token + credentials));
        };
        QCOMPARE(introspect()["active"_L1].toBool(), true);
        QCOMPARE(introspect()["exp"_L1].toInteger() - introspect()["iat"_L1].toInteger(), 30 * 60);
        QCOMPARE(introspect()["username"_L1].toString(), u"admin@practice.example"_s);
        const auto limits = [&] {
            return org.send("GET", "/services/data/v67.0/limits", {{"Authorization", "Bearer " + token}}).status;
        };
        org.clock.advance(std::chrono::minutes(20));
        QCOMPARE(limits(), 200); // which is a use
        org.clock.advance(std::chrono::minutes(20));
        QCOMPARE(limits(), 200);
        org.clock.advance(std::chrono::minutes(31));
        QCOMPARE(limits(), 401);
        QCOMPARE(introspect()["active"_L1].toBool(), false);
    }

    void refusesIdentityInPlainText()
    {
        SignIn org;
        const auto bad = org.send("GET", "/services/oauth2/userinfo", {{"Authorization", "Bearer nothing"}});
        QCOMPARE(bad.status, 403);
        QCOMPARE(bad.body, QByteArray("Bad_OAuth_Token"));
        QCOMPARE(org.send("GET", "/services/oauth2/userinfo").body, QByteArray("Missing_OAuth_Token"));
        QCOMPARE(
            org.send("GET", "/id/00D000000000001AAA/005000000000001AAA", {{"Authorization", "Bearer " + org.token}})
                .body,
            QByteArray("Wrong_Org"));
    }

    void tokenEndpointRefusals_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("error");
        QTest::newRow("no grant") << QByteArray("client_id=PlatformCLI") << u"unsupported_grant_type"_s;
        QTest::newRow("password") << QByteArray("grant_type=password&client_id=PlatformCLI")
                                  << u"unsupported_grant_type"_s;
        QTest::newRow("no code") << QByteArray("grant_type=authorization_code&client_id=PlatformCLI")
                                 << u"invalid_request"_s;
        QTest::newRow("twice") << QByteArray("grant_type=refresh_token&grant_type=refresh_token")
                               << u"invalid_request"_s;
        QTest::newRow("no callback") << QByteArray("grant_type=authorization_code&client_id=PlatformCLI&code=x")
                                     << u"redirect_uri_missing"_s;
        QTest::newRow("client") << QByteArray("grant_type=refresh_token&refresh_token=x&client_id=nobody")
                                << u"invalid_client_id"_s;
    }
    void tokenEndpointRefusals()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, error);
        SignIn org;
        const auto answer = org.post("/services/oauth2/token", form);
        QCOMPARE(answer.status, 400);
        QCOMPARE(SignIn::object(answer)["error"_L1].toString(), error);
        QVERIFY(!SignIn::object(answer)["error_description"_L1].toString().isEmpty());
    }

    void jwtSessionsAreForRestOnly()
    {
        OrgSettings settings = SignIn::withApp();
        settings.jwtTokens = true;
        SignIn org(settings);
        QCOMPARE(org.token.count('.'), 2);
        QCOMPARE(org.rest("GET", "/limits").status, 200);
        const auto soap = org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth");
        QCOMPARE(soap.status, 500);
        QCOMPARE(SignIn::element(soap, "faultcode"), u"sf:INVALID_SESSION_ID"_s);
    }

    void immediateAsksNobody()
    {
        SignIn org(SignIn::withApp());
        const auto answer = org.send("GET", SignIn::authorizeUrl(org.key(), u"https://localhost"_s, "&immediate=true"));
        QCOMPARE(SignIn::callbackValue(answer, u"error"_s), u"immediate_unsuccessful"_s);
        const auto scope = org.send("GET", SignIn::authorizeUrl(org.key(), u"https://localhost"_s, "&scope=web"));
        QCOMPARE(SignIn::callbackValue(scope, u"error"_s), u"invalid_scope"_s);
    }

    void discovery()
    {
        SignIn org;
        const QJsonObject found = SignIn::object(org.send("GET", "/.well-known/openid-configuration"));
        QCOMPARE(found["token_endpoint"_L1].toString(), u"http://127.0.0.1:4000/services/oauth2/token"_s);
        QVERIFY(found["scopes_supported"_L1].toArray().contains(u"refresh_token"_s));
        QVERIFY(SignIn::object(org.send("GET", "/id/keys")).contains("keys"_L1));
    }
};

QTEST_GUILESS_MAIN(OrgOAuthTest)
#include "OrgOAuthTest.moc"
