// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type jwt-bearer at the org's token endpoint (facts/real-clients.md line 5, facts/salesforce.md 4.5). The
// assertions are signed by OpenSSL itself.
#include "JwtOrg.h"
#include "OrgCalls.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace applink::practice;
using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedBy(const char *pem, const QByteArray &text, const EVP_MD *hash)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> in(BIO_new_mem_buf(pem, -1), &BIO_free_all);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, hash, nullptr, key.get());
    const auto *from = reinterpret_cast<const unsigned char *>(text.constData());
    std::size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, from, std::size_t(text.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, from,
                   std::size_t(text.size()));
    return signature;
}

struct Assertion
{
    const char *key = testkeys::keyA;
    const EVP_MD *hash = EVP_sha256();
    QJsonObject header{{u"alg"_s, u"RS256"_s}};
    QJsonObject claims; ///< beside what every assertion says
    std::function<void(QByteArray &)> spoil = [](QByteArray &) {};
};

} // namespace

class OrgJwtTokenTest : public QObject
{
    Q_OBJECT

    using Change = std::function<void(OrgSettings &)>;

    static OrgCalls::Response post(OrgCalls &org, const QByteArray &form)
    {
        return org.send("POST", "/services/oauth2/token", {{"Content-Type", "application/x-www-form-urlencoded"}},
                        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer" + form);
    }
    static OrgCalls::Response ask(OrgCalls &org, const Assertion &assertion)
    {
        const auto *global = org.org.apps().partOf(u"ExtlClntAppGlobalOauthSettings"_s, u"Heroku_AppLink"_s);
        QJsonObject claims{{u"iss"_s, global->values.value(u"consumerKey"_s)},
                           {u"sub"_s, u"admin@practice.example"_s},
                           {u"aud"_s, u"http://127.0.0.1:4000"_s},
                           {u"exp"_s, org.clock.now().toSecsSinceEpoch() + 180}};
        for (auto it = assertion.claims.begin(); it != assertion.claims.end(); ++it)
            claims.insert(it.key(), it.value());
        const auto json = [](const QJsonObject &object) {
            return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        QByteArray text = json(assertion.header) + '.' + json(claims);
        text += '.' + base64Url(signedBy(assertion.key, text, assertion.hash));
        assertion.spoil(text);
        return post(org, "&assertion=" + text);
    }

private Q_SLOTS:
    void givesASession_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("this org") << QJsonObject{};
        QTest::newRow("with a slash") << QJsonObject{{u"aud"_s, u"http://127.0.0.1:4000/"_s}};
        QTest::newRow("login host, as the Salesforce CLI")
            << QJsonObject{{u"aud"_s, u"https://login.salesforce.com"_s}};
        QTest::newRow("milliseconds, as the Salesforce CLI")
            << QJsonObject{{u"exp"_s, double(QDateTime::currentMSecsSinceEpoch() + 300)}};
        QTest::newRow("name in capitals") << QJsonObject{{u"sub"_s, u"Admin@Practice.example"_s}};
    }
    void givesASession()
    {
        QFETCH(QJsonObject, claims);
        OrgCalls org(jwtOrg());
        Assertion assertion;
        assertion.claims = claims;
        const auto answer = ask(org, assertion);
        QVERIFY2(answer.status == 200, answer.body);
        const QJsonObject body = OrgCalls::object(answer);
        QVERIFY(!body.contains("refresh_token"_L1));
        QCOMPARE(body["instance_url"_L1].toString(), u"http://127.0.0.1:4000"_s);
        QVERIFY(body["scope"_L1].toString().split(u' ').contains(u"api"_s));
        org.token = body["access_token"_L1].toString().toUtf8();
        QCOMPARE(org.rest("GET", "/limits").status, 200);
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Assertion>("assertion");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        const Change nothing = [](OrgSettings &) {};
        const auto row = [&](const char *name, const QString &error, const QString &description,
                             const Assertion &assertion, const Change &change) {
            QTest::newRow(name) << change << assertion << error << description;
        };
        const auto claim = [](const QString &name, const QJsonValue &value) {
            Assertion assertion;
            assertion.claims.insert(name, value);
            return assertion;
        };
        const auto spoilt = [](const std::function<void(QByteArray &)> &spoil) {
            Assertion assertion;
            assertion.spoil = spoil;
            return assertion;
        };
        const QString grant = u"invalid_grant"_s;
        const QString invalid = u"invalid assertion"_s;
        Assertion otherKey;
        otherKey.key = testkeys::keyB;
        row("another key", grant, invalid, otherKey, nothing);
        Assertion otherHash;
        otherHash.hash = EVP_sha512();
        row("another hash", grant, invalid, otherHash, nothing);
        Assertion none;
        none.header = {{u"alg"_s, u"none"_s}};
        row("no algorithm", grant, invalid, none, nothing);
        row("other claims than were signed", grant, invalid, spoilt([](QByteArray &text) {
                const QByteArray claims = text.split('.')[1];
                QJsonObject changed =
                    QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding)).object();
                changed.insert(u"sub"_s, u"user@practice.example"_s);
                text.replace(claims, base64Url(QJsonDocument(changed).toJson(QJsonDocument::Compact)));
            }),
            nothing);
        row("no signature", grant, invalid, spoilt([](QByteArray &text) { text.truncate(text.lastIndexOf('.') + 1); }),
            nothing);
        row("half a signature", grant, invalid, spoilt([](QByteArray &text) { text.chop(100); }), nothing);
        row("a signature of nothing", grant, invalid, spoilt([](QByteArray &text) {
                text.truncate(text.lastIndexOf('.') + 1);
                text += base64Url(QByteArray(256, '\0'));
            }),
            nothing);
        row("no token", grant, invalid, spoilt([](QByteArray &text) { text = "x.y"; }), nothing);
        row("expired", grant, invalid, claim(u"exp"_s, 1000), nothing);
        row("no expiry", grant, invalid, claim(u"exp"_s, {}), nothing);
        row("expiry in words", grant, invalid, claim(u"exp"_s, u"tomorrow"_s), nothing);
        row("another audience", grant, u"audience is invalid"_s, claim(u"aud"_s, u"https://test.salesforce.com"_s),
            nothing);
        row("no audience", grant, u"audience is invalid"_s, claim(u"aud"_s, {}), nothing);
        row("unknown client", u"invalid_client_id"_s, u"client identifier invalid"_s,
            claim(u"iss"_s, u"3MVG9.unknown"_s), nothing);
        row("unknown user", grant, u"user hasn't approved this consumer"_s,
            claim(u"sub"_s, u"nobody@practice.example"_s), nothing);
        row("user without access", u"invalid_app_access"_s, u"user is not admin approved to access this app"_s,
            claim(u"sub"_s, u"user@practice.example"_s), nothing);
        row("everybody may authorize", grant, u"user hasn't approved this consumer"_s, {}, [](OrgSettings &settings) {
            settings.apps.first().oauthPolicies = {{u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s}};
        });
        row("no certificate", grant, invalid, {},
            [](OrgSettings &settings) { settings.apps.first().globalOauth.clear(); });
        row("blocked", u"app_blocked"_s, u"this app is blocked by admin"_s, {},
            [](OrgSettings &settings) { settings.apps.first().blocked = true; });
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(Assertion, assertion);
        OrgSettings settings = jwtOrg();
        change(settings);
        OrgCalls org(settings);
        const auto answer = ask(org, assertion);
        QCOMPARE(answer.status, 400);
        const QJsonObject body = OrgCalls::object(answer);
        QTEST(body["error"_L1].toString(), "error");
        QTEST(body["error_description"_L1].toString(), "description");
    }
    void wantsAnAssertion()
    {
        OrgCalls org(jwtOrg());
        QCOMPARE(OrgCalls::object(post(org, {}))["error"_L1].toString(), u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(OrgJwtTokenTest)
#include "OrgJwtTokenTest.moc"
