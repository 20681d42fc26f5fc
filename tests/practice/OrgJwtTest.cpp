// SPDX-License-Identifier: GPL-3.0-or-later
// What the practice org says to a JWT bearer assertion: only the key of the app's certificate, while it is valid, and
// only for users whom an administrator has approved beforehand (facts/heroku-applink.md 3.6; facts/salesforce.md 4.3).
#include "keys/Certificate.h"
#include "keys/PrivateKey.h"
#include "practice/Clock.h"
#include "practice/JwtOrg.h"
#include "practice/RsaKey.h"
#include "practice/org/SalesforceOrg.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink::practice;

namespace {

constexpr auto admin = "admin@practice.example";
constexpr auto standardUser = "user@practice.example";

QByteArray publicKeyOf(const char *pem)
{
    QString why;
    const auto key = RsaKey::parse(pem, &why);
    return key ? key->publicKey : QByteArray();
}

} // namespace

class OrgJwtTest : public QObject
{
    Q_OBJECT

    using Change = std::function<void(OrgSettings &)>;

    struct Assertion
    {
        QString user = QString::fromLatin1(admin);
        QByteArray publicKey = publicKeyOf(testkeys::keyA);
        QString clientId; ///< empty: the app's
        std::chrono::hours later{0};
    };

    static OrgAccess::Exchange ask(const OrgSettings &settings, const Assertion &assertion)
    {
        Clock clock;
        SalesforceOrg org(settings, &clock);
        org.setBaseUrl(QUrl(u"http://127.0.0.1:1"_s));
        clock.advance(assertion.later);
        const auto *global = org.apps().partOf(u"ExtlClntAppGlobalOauthSettings"_s, u"Heroku_AppLink"_s);
        const QString key = assertion.clientId.isEmpty() ? global->values.value(u"consumerKey"_s) : assertion.clientId;
        return org.jwtBearer(key, assertion.user, assertion.publicKey);
    }

private Q_SLOTS:
    void letsInWhoFits_data()
    {
        QTest::addColumn<QString>("certificate");
        const QString pem = QString::fromLatin1(testkeys::certificateA);
        QTest::newRow("PEM") << pem;
        QStringList lines = pem.trimmed().split(u'\n');
        QTest::newRow("bare base64") << lines.mid(1, lines.size() - 2).join(QString());
    }
    void letsInWhoFits()
    {
        QFETCH(QString, certificate);
        OrgSettings settings = jwtOrg();
        settings.apps.first().globalOauth[u"certificate"_s] = certificate;
        const auto exchange = ask(settings, {});
        QVERIFY2(exchange.grant, qPrintable(exchange.errorDescription));
        QCOMPARE(exchange.grant->username, QString::fromLatin1(admin));
        QVERIFY(exchange.grant->scopes.contains(u"refresh_token"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Assertion>("assertion");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *name, const QString &error, const QString &description, const Change &change,
                            const Assertion &assertion) {
            QTest::newRow(name) << change << assertion << error << description;
        };
        const Change nothing = [](OrgSettings &) {};
        const auto certificate = [](const QString &text) -> Change {
            return [text](OrgSettings &settings) { settings.apps.first().globalOauth[u"certificate"_s] = text; };
        };
        Assertion otherKey;
        otherKey.publicKey = publicKeyOf(testkeys::keyB);
        row("another key", u"invalid_grant"_s, u"invalid assertion"_s, nothing, otherKey);
        Assertion noKey;
        noKey.publicKey.clear();
        row("no key", u"invalid_grant"_s, u"invalid assertion"_s, nothing, noKey);
        row("no certificate", u"invalid_grant"_s, u"invalid assertion"_s, certificate({}), {});
        row("not a certificate", u"invalid_grant"_s, u"invalid assertion"_s, certificate(u"MIIDpractice=="_s), {});
        Assertion late;
        late.later = std::chrono::hours(24 * 365 * 101);
        row("certificate has ended", u"invalid_grant"_s, u"invalid assertion"_s, nothing, late);
        const auto next =
            applink::keys::Certificate::selfSigned(*applink::keys::PrivateKey::fromPem(testkeys::keyA), u"test"_s,
                                                   QDateTime::currentDateTimeUtc().addYears(1));
        row("certificate is not valid yet", u"invalid_grant"_s, u"invalid assertion"_s, certificate(next->pem()), {});
        Assertion stranger;
        stranger.clientId = u"3MVG9.unknown"_s;
        row("unknown client", u"invalid_client_id"_s, u"client identifier invalid"_s, nothing, stranger);
        Assertion nobody;
        nobody.user = u"nobody@practice.example"_s;
        row("unknown user", u"invalid_grant"_s, u"user hasn't approved this consumer"_s, nothing, nobody);
        Assertion notGranted;
        notGranted.user = QString::fromLatin1(standardUser);
        row("user without access", u"invalid_app_access"_s, u"user is not admin approved to access this app"_s, nothing,
            notGranted);
        row("user not active", u"invalid_grant"_s, u"inactive user"_s,
            [](OrgSettings &settings) { settings.users.first().active = false; }, {});
        row("everybody may authorize", u"invalid_grant"_s, u"user hasn't approved this consumer"_s,
            [](OrgSettings &settings) {
                settings.apps.first().oauthPolicies = {{u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s}};
            },
            {});
        row("app switched off", u"app_not_found"_s, u"not installed"_s,
            [](OrgSettings &settings) {
                settings.apps.first().plugins = {{u"isEnabled"_s, u"false"_s}};
            },
            {});
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(Assertion, assertion);
        QFETCH(QString, description);
        OrgSettings settings = jwtOrg();
        change(settings);
        const auto exchange = ask(settings, assertion);
        QVERIFY(!exchange.grant);
        QTEST(exchange.error, "error");
        QVERIFY2(exchange.errorDescription.contains(description), qPrintable(exchange.errorDescription));
    }
};

QTEST_GUILESS_MAIN(OrgJwtTest)
#include "OrgJwtTest.moc"
