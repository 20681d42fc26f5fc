// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ConnectedAppPattern.h"
#include "salesforce/MetadataSoap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using salesforce::MetadataComponent;

namespace {

MetadataComponent read(const QByteArray &name, const QByteArray &elements)
{
    const auto components = salesforce::readComponents(
        R"(<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
        R"(xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
        "<soapenv:Body><readMetadataResponse><result><records xsi:type=\"ConnectedApp\"><fullName>" +
            name + "</fullName>" + elements +
            "</records></result></readMetadataResponse></soapenv:Body></soapenv:Envelope>",
        u"ConnectedApp"_s);
    return components && components->size() == 1 ? components->first() : MetadataComponent();
}

/// Every row of the table in facts/salesforce.md section 8.
const QByteArray everything = R"(
  <attributes><formula>"a"</formula><key>k</key></attributes>
  <canvasConfig><accessMethod>Get</accessMethod></canvasConfig>
  <contactEmail>owner@acme.example</contactEmail>
  <contactPhone>+31 20 123</contactPhone>
  <description>Quotes &amp; more</description>
  <iconUrl>https://acme.example/icon.png</iconUrl>
  <infoUrl>https://acme.example/info</infoUrl>
  <ipRanges><description>office</description><end>10.0.0.9</end><start>10.0.0.1</start></ipRanges>
  <label>Acme Quotes</label>
  <logoUrl>https://acme.example/logo.png</logoUrl>
  <mobileAppConfig><applicationPlatform>ios</applicationPlatform></mobileAppConfig>
  <mobileStartUrl>https://acme.example/m</mobileStartUrl>
  <oauthConfig>
    <assetTokenConfig><assetSigningCertId>1</assetSigningCertId></assetTokenConfig>
    <callbackUrl>https://a.example/cb
https://b.example/cb</callbackUrl>
    <certificate>MIIBsecretlooking</certificate>
    <consumerKey>3MVG9KEYOFTHECONNECTEDAPP</consumerKey>
    <consumerSecret>SECRETOFTHECONNECTEDAPP</consumerSecret>
    <idTokenConfig><idTokenValidity>5</idTokenValidity></idTokenConfig>
    <isAdminApproved>true</isAdminApproved>
    <isClientCredentialEnabled>true</isClientCredentialEnabled>
    <isCodeCredentialEnabled>true</isCodeCredentialEnabled>
    <isCodeCredentialPostOnly>true</isCodeCredentialPostOnly>
    <isConsumerSecretOptional>true</isConsumerSecretOptional>
    <isDeviceFlowEnabled>true</isDeviceFlowEnabled>
    <isEnforceRefreshTokenTTL>true</isEnforceRefreshTokenTTL>
    <isIntrospectAllTokens>true</isIntrospectAllTokens>
    <isIpBindingEnabled>true</isIpBindingEnabled>
    <isNamedUserJwtEnabled>true</isNamedUserJwtEnabled>
    <isPKImTLSEnabled>true</isPKImTLSEnabled>
    <isPkceRequired>true</isPkceRequired>
    <isRefreshTokenRotationEnabled>true</isRefreshTokenRotationEnabled>
    <isSecretRequiredForRefreshToken>false</isSecretRequiredForRefreshToken>
    <isSecretRequiredForTokenExchange>true</isSecretRequiredForTokenExchange>
    <isTokenExchangeEnabled>true</isTokenExchangeEnabled>
    <oauthClientCredentialUser>robot@acme.example</oauthClientCredentialUser>
    <scopes>Api</scopes>
    <scopes>SFAP</scopes>
    <scopes>Web</scopes>
    <scopes>Brandnew</scopes>
    <singleLogoutUrl>https://acme.example/logout</singleLogoutUrl>
  </oauthConfig>
  <oauthPolicy>
    <ipRelaxation>BYPASS</ipRelaxation>
    <refreshTokenPolicy>specific_lifetime:30:DAYS</refreshTokenPolicy>
    <singleLogoutUrl>https://acme.example/logout2</singleLogoutUrl>
  </oauthPolicy>
  <permissionSetName>Quote_Users</permissionSetName>
  <plugin>Handler</plugin>
  <profileName>Standard User</profileName>
  <profileName>Sales, Inside</profileName>
  <samlConfig><issuer>x</issuer></samlConfig>
  <sessionPolicy>
    <policyAction>Block</policyAction>
    <sessionLevel>HIGH_ASSURANCE</sessionLevel>
    <sessionTimeout>30</sessionTimeout>
  </sessionPolicy>
  <startUrl>https://acme.example/start</startUrl>
  <brandNew>something</brandNew>
)";

bool says(const QStringList &texts, const QString &text)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &one) { return one.contains(text); });
}

QString all(const ConnectedAppPattern &pattern)
{
    QStringList texts = pattern.taken + pattern.adapted;
    for (const auto &one : pattern.notTaken)
        texts.append(one.element + u' ' + one.text);
    return texts.join(u'\n');
}

} // namespace

class ConnectedAppPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatASetupFileHolds()
    {
        const auto pattern = patternFrom(read("Acme_Quotes", everything), SetupFile(), nullptr);
        const SetupFile &file = pattern.settings;
        QCOMPARE(file.app.label, u"Acme Quotes"_s);
        QCOMPARE(file.app.contactEmail, u"owner@acme.example"_s);
        QCOMPARE(file.app.description, u"Quotes & more"_s);
        QCOMPARE(file.app.distributionState, u"Local"_s);
        QCOMPARE(file.oauth.callbackUrls,
                 (QStringList{u"https://a.example/cb"_s, u"https://b.example/cb"_s, u"https://localhost"_s}));
        QCOMPARE(file.oauth.scopes, (QStringList{u"api"_s, u"sfap_api"_s, u"web"_s, u"id"_s, u"refresh_token"_s}));
        QVERIFY(file.oauth.requirePkce);
        QCOMPARE(file.users.permittedUsers, SetupFile::PermittedUsers::AdminApproved);
        QCOMPARE(file.users.profiles, (QStringList{u"Standard User"_s, u"Sales, Inside"_s}));
        QCOMPARE(file.users.permissionSets.size(), 2);
        // The first is given to whoever signs in; that is not the connected app's.
        QCOMPARE(file.users.permissionSets.first(), SetupFile().users.permissionSets.first());
        QCOMPARE(file.users.permissionSets.last(), (PermissionSetWish{u"Quote_Users"_s, {}, false}));
    }

    void saysWhatAppLinkNeedsOtherwise()
    {
        const auto pattern = patternFrom(read("Acme_Quotes", everything), SetupFile(), nullptr);
        QCOMPARE(pattern.settings.app.apiName, u"Acme_Quotes_ECA"_s);
        QVERIFY(pattern.settings.oauth.requireSecretForWebServerFlow);
        QVERIFY(pattern.settings.oauth.requireSecretForRefreshTokenFlow);
        QCOMPARE(pattern.settings.refreshToken.policy, SetupFile::RefreshPolicy::ValidUntilRevoked);
        for (const QString &text : {u"Acme_Quotes_ECA"_s, u"https://localhost"_s, u"id, refresh_token"_s,
                                    u"sfap_api, web"_s, u"web server flow"_s, u"refresh token flow"_s, u"30 days"_s})
            QVERIFY2(says(pattern.adapted, text), qPrintable(text));
    }

    void namesEverythingThatStaysBehind()
    {
        const auto pattern = patternFrom(read("Acme_Quotes", everything), SetupFile(), nullptr);
        QStringList elements;
        for (const auto &one : pattern.notTaken) {
            elements.append(one.element);
            QVERIFY2(!one.text.isEmpty(), qPrintable(one.element));
        }
        elements.sort();
        QStringList expected{u"attributes"_s,
                             u"brandNew"_s,
                             u"canvasConfig"_s,
                             u"contactPhone"_s,
                             u"iconUrl"_s,
                             u"infoUrl"_s,
                             u"ipRanges"_s,
                             u"logoUrl"_s,
                             u"mobileAppConfig"_s,
                             u"mobileStartUrl"_s,
                             u"oauthConfig.assetTokenConfig"_s,
                             u"oauthConfig.certificate"_s,
                             u"oauthConfig.consumerKey"_s,
                             u"oauthConfig.consumerSecret"_s,
                             u"oauthConfig.idTokenConfig"_s,
                             u"oauthConfig.isClientCredentialEnabled"_s,
                             u"oauthConfig.isCodeCredentialEnabled"_s,
                             u"oauthConfig.isCodeCredentialPostOnly"_s,
                             u"oauthConfig.isDeviceFlowEnabled"_s,
                             u"oauthConfig.isEnforceRefreshTokenTTL"_s,
                             u"oauthConfig.isIntrospectAllTokens"_s,
                             u"oauthConfig.isIpBindingEnabled"_s,
                             u"oauthConfig.isNamedUserJwtEnabled"_s,
                             u"oauthConfig.isPKImTLSEnabled"_s,
                             u"oauthConfig.isRefreshTokenRotationEnabled"_s,
                             u"oauthConfig.isSecretRequiredForTokenExchange"_s,
                             u"oauthConfig.isTokenExchangeEnabled"_s,
                             u"oauthConfig.oauthClientCredentialUser"_s,
                             u"oauthConfig.scopes"_s,
                             u"oauthConfig.singleLogoutUrl"_s,
                             u"oauthPolicy.ipRelaxation"_s,
                             u"oauthPolicy.singleLogoutUrl"_s,
                             u"plugin"_s,
                             u"samlConfig"_s,
                             u"sessionPolicy.policyAction"_s,
                             u"sessionPolicy.sessionLevel"_s,
                             u"sessionPolicy.sessionTimeout"_s,
                             u"startUrl"_s};
        expected.sort();
        QCOMPARE(elements, expected);
        QVERIFY(all(pattern).contains(u"Brandnew"_s)); // the scope nobody knows
    }

    void keysAndSecretsAreNeitherCopiedNorShown()
    {
        const QString texts = all(patternFrom(read("Acme_Quotes", everything), SetupFile(), nullptr));
        for (const QString &secret :
             {u"3MVG9KEYOFTHECONNECTEDAPP"_s, u"SECRETOFTHECONNECTEDAPP"_s, u"MIIBsecretlooking"_s})
            QVERIFY(!texts.contains(secret));
    }

    void whatIsAsEverStaysUnsaid()
    {
        const auto pattern = patternFrom(
            read("A",
                 "<label>A</label><oauthConfig><isDeviceFlowEnabled>false</isDeviceFlowEnabled>"
                 "<singleLogoutUrl xsi:nil=\"true\"/><isSecretRequiredForRefreshToken>true"
                 "</isSecretRequiredForRefreshToken></oauthConfig><oauthPolicy><ipRelaxation>ENFORCE</ipRelaxation>"
                 "<refreshTokenPolicy>infinite</refreshTokenPolicy></oauthPolicy><startUrl></startUrl>"),
            SetupFile(), nullptr);
        QVERIFY2(pattern.notTaken.isEmpty(), qPrintable(all(pattern)));
        QVERIFY(says(pattern.taken, u"valid until revoked"_s));
    }

    void whatItDoesNotSayComesFromTheSettings()
    {
        SetupFile base;
        base.app.contactEmail = u"me@acme.example"_s;
        base.users.permittedUsers = SetupFile::PermittedUsers::SelfAuthorize;
        base.orgUrl = u"https://acme.my.salesforce.com"_s;
        const auto pattern = patternFrom(read("Bare", "<label>Bare</label>"), base, nullptr);
        QCOMPARE(pattern.settings.app.contactEmail, base.app.contactEmail);
        QCOMPARE(pattern.settings.users, base.users);
        QCOMPARE(pattern.settings.orgUrl, base.orgUrl);
        QCOMPARE(pattern.settings.oauth.scopes, (QStringList{u"api"_s, u"id"_s, u"refresh_token"_s}));
    }

    void theRefreshPolicyIsTold_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QString>("told");
        QTest::newRow("zero") << QByteArray("zero") << u"expires immediately"_s;
        QTest::newRow("lifetime") << QByteArray("specific_lifetime:3:MONTHS") << u"expires after 3 months"_s;
        QTest::newRow("inactivity") << QByteArray("specific_inactivity:7:DAYS") << u"if not used for 7 days"_s;
        QTest::newRow("unknown") << QByteArray("lunar") << u"lunar"_s;
    }

    void theRefreshPolicyIsTold()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QString, told);
        const auto pattern =
            patternFrom(read("A", "<oauthPolicy><refreshTokenPolicy>" + policy + "</refreshTokenPolicy></oauthPolicy>"),
                        SetupFile(), nullptr);
        QVERIFY2(says(pattern.adapted, told), qPrintable(all(pattern)));
        QCOMPARE(pattern.settings.refreshToken.policy, SetupFile::RefreshPolicy::ValidUntilRevoked);
    }

    void theProposedNameIsLegalAndFree_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("plain") << QByteArray("Quotes") << QStringList{} << u"Quotes_ECA"_s;
        QTest::newRow("taken, in other capitals")
            << QByteArray("Quotes") << QStringList{u"QUOTES_ECA"_s} << u"Quotes_ECA2"_s;
        QTest::newRow("of a package") << QByteArray("acme__Quotes") << QStringList{} << u"Quotes_ECA"_s;
        QTest::newRow("not legal for an app") << QByteArray("My Quotes!") << QStringList{} << u"My_Quotes_ECA"_s;
        QTest::newRow("long") << QByteArray(70, 'a') << QStringList{} << QString(54, u'a') + u"_ECA"_s;
    }

    void theProposedNameIsLegalAndFree()
    {
        QFETCH(QByteArray, name);
        QFETCH(QStringList, taken);
        QFETCH(QString, proposed);
        OrgSnapshot found;
        found.connectedAppNames = Read<QStringList>::known({u"Quotes"_s}, {});
        QList<AppRecord> apps;
        for (const QString &one : taken)
            apps.append({{}, one, {}, {}, {}});
        found.apps = Read<QList<AppRecord>>::known(apps, {});
        QCOMPARE(patternFrom(read(name, "<label>x</label>"), SetupFile(), &found).settings.app.apiName, proposed);
    }
};

QTEST_GUILESS_MAIN(ConnectedAppPatternTest)
#include "ConnectedAppPatternTest.moc"
