// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrgCalls.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// Deploys to the practice org against facts/salesforce.md 1 and 2.
class OrgDeployTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAnAppAndReadsItBack()
    {
        OrgCalls org;
        const QJsonObject result = org.deploy(OrgCalls::package());
        QVERIFY2(result["success"_L1].toBool(), qPrintable(OrgCalls::problem(result)));
        QCOMPARE(result["status"_L1].toString(), u"Succeeded"_s);
        QCOMPARE(result["numberComponentsTotal"_L1].toInt(), 4);
        QCOMPARE(result["numberComponentsDeployed"_L1].toInt(), 4);
        const auto global = org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth");
        QCOMPARE(OrgCalls::element(global, "callbackUrl"), u"https://localhost"_s);
        QVERIFY(OrgCalls::element(global, "consumerKey").startsWith("3MVG9"_L1));
        QVERIFY(!global.body.contains("consumerSecret"));
        QCOMPARE(org.record(u"SELECT DeveloperName, ContactEmail FROM ExternalClientApplication"_s)["ContactEmail"_L1]
                     .toString(),
                 u"owner@example.com"_s);
        // The plug-in policy was not sent, so the platform made it (1.5).
        QVERIFY(org.readMetadata("ExtlClntAppConfigurablePolicies", "Heroku_AppLink_defaultPolicy")
                    .body.contains("<isEnabled>true<"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &file, const QByteArray &from, const QByteArray &to,
                            const QString &problem) { QTest::newRow(name) << file << from << to << problem; };
        const QString app = OrgCalls::appFile();
        const QString global = OrgCalls::globalFile();
        const QString oauth = OrgCalls::oauthFile();
        const QString policy = OrgCalls::policyFile();
        row("unknown element", global, "<isPkceRequired>", "<isFoo>true</isFoo><isPkceRequired>",
            u"Element {http://soap.sforce.com/2006/04/metadata}isFoo invalid at this location in type ExtlClntAppGlobalOauthSettings"_s);
        row("element of a later release", global, "<isPkceRequired>",
            "<isDPopEnabled>true</isDPopEnabled><isPkceRequired>",
            u"Element {http://soap.sforce.com/2006/04/metadata}isDPopEnabled invalid at this location in type ExtlClntAppGlobalOauthSettings"_s);
        row("deprecated element", policy, "<refreshTokenPolicyType>",
            "<isNamedUserJwtEnabled>false</isNamedUserJwtEnabled><refreshTokenPolicyType>",
            u"invalid at this location in type ExtlClntAppOauthConfigurablePolicies"_s);
        row("no contact", app, "<contactEmail>owner@example.com</contactEmail>", "",
            u"Required fields are missing: [contactEmail]"_s);
        row("contact is no address", app, "owner@example.com", "owner", u"invalid email address"_s);
        row("no label", app, "<label>Heroku AppLink</label>", "", u"Required fields are missing: [label]"_s);
        row("no callback", global, "<callbackUrl>https://localhost</callbackUrl>", "",
            u"Required fields are missing: [callbackUrl]"_s);
        row("plain callback", global, "https://localhost", "http://acme.example/cb", u"Invalid callback URL"_s);
        row("wrong boolean", global, ">false<", ">no<", u"'no' is not a valid value for the type xsd:boolean"_s);
        row("twice", global, "<isPkceRequired>", "<isPkceRequired>true</isPkceRequired><isPkceRequired>",
            u"Element isPkceRequired is duplicated"_s);
        row("unknown part of a group", oauth, "<externalClientApplication>",
            "<trustedIpRanges><from>1</from></trustedIpRanges><externalClientApplication>",
            u"Element {http://soap.sforce.com/2006/04/metadata}from invalid at this location in type trustedIpRanges"_s);
        row("distribution", app, ">Local<", ">Packageable<",
            u"is not a valid value for the enum 'distributionState'"_s);
        row("unknown scope", oauth, "Api,", "Apix,",
            u"Apix is not a valid scope. Valid scopes: Api, Basic, RefreshToken"_s);
        row("parent in other letters", oauth, ">Heroku_AppLink<", ">heroku_applink<",
            u"no ExternalClientApplication named heroku_applink found"_s);
        row("no parent", oauth, "<externalClientApplication>Heroku_AppLink</externalClientApplication>", "",
            u"Required fields are missing: [externalClientApplication]"_s);
        row("enumeration in other letters", policy, "AllSelfAuthorized", "allselfauthorized",
            u"is not a valid value for the enum 'permittedUsersPolicyType'"_s);
        row("period without a unit", policy, "<refreshTokenPolicyType>Infinite<",
            "<refreshTokenValidityPeriod>5</refreshTokenValidityPeriod><refreshTokenPolicyType>SpecificLifetime<",
            u"Set the refresh token validity unit to Days, Hours, Months"_s);
        row("a unit of its own", policy, "<refreshTokenPolicyType>",
            "<refreshTokenValidityUnit>Weeks</refreshTokenValidityUnit><refreshTokenPolicyType>",
            u"Set the refresh token validity unit to Days, Hours, Months"_s);
        row("specific without a period", policy, "Infinite", "SpecificInactivity",
            u"Required fields are missing: [refreshTokenValidityPeriod]"_s);
        row("relaxation", policy, "<refreshTokenPolicyType>",
            "<ipRelaxationPolicyType>Off</ipRelaxationPolicyType><refreshTokenPolicyType>",
            u"not a valid value for ipRelaxationPolicyType"_s);
        row("permission set", policy, "<refreshTokenPolicyType>",
            "<commaSeparatedPermissionSet>Nobody</commaSeparatedPermissionSet><refreshTokenPolicyType>",
            u"no PermissionSet named Nobody found"_s);
        row("permission set of others", policy, "<refreshTokenPolicyType>",
            "<commaSeparatedPermissionSet>Quote_Editors</commaSeparatedPermissionSet><refreshTokenPolicyType>",
            u"permission set Quote_Editors is not assigned to you"_s);
        row("profile", policy, "<refreshTokenPolicyType>",
            "<commaSeparatedProfile>Systeembeheerder</commaSeparatedProfile><refreshTokenPolicyType>",
            u"no Profile named Systeembeheerder found"_s);
        row("root element", app, "ExternalClientApplication", "ConnectedApp", u"invalid at this location"_s);
        row("namespace of the file", app, "2006/04/metadata", "2006/04/other", u"invalid at this location"_s);
        row("broken XML", app, "</label>", "</labl>", u"Error parsing file"_s);
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        OrgCalls org;
        auto files = OrgCalls::package();
        QVERIFY(files[file].contains(from));
        files[file].replace(from, to);
        const QJsonObject result = org.deploy(files);
        QCOMPARE(result["status"_L1].toString(), u"Failed"_s);
        const QString all = OrgCalls::problems(result).join(u'\n');
        QVERIFY2(all.contains(problem), qPrintable(all));
        // One failure drops all.
        QVERIFY(org.records(u"SELECT Id FROM ExternalClientApplication"_s).isEmpty());
    }

    /// What belongs to one org or one app, and comes along in files that were read (facts/real-clients.md line 18,
    /// facts/heroku-applink.md 6.2 row 9, facts/salesforce.md 8).
    void refusesWhatOthersGenerated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<bool>("appIsThere");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &file, const QByteArray &element, bool appIsThere,
                            const QString &problem) {
            QTest::newRow(name) << file << element << appIsThere << problem;
        };
        const QString app = OrgCalls::appFile();
        const QString global = OrgCalls::globalFile();
        const QString oauth = OrgCalls::oauthFile();
        const QByteArray ofOther = "<orgScopedExternalApp>00D5e000000Othr:Heroku_AppLink</orgScopedExternalApp>";
        const QByteArray linkOfOther = "<oauthLink>00D5e000000Othr:8885e00000000AB</oauthLink>";
        row("another org's app", app, ofOther, false, u"00D5e000000Othr:Heroku_AppLink belongs to another org"_s);
        row("another org's app, later", app, ofOther, true, u"belongs to another org"_s);
        row("another org's link", oauth, linkOfOther, false,
            u"00D5e000000Othr:8885e00000000AB belongs to another org"_s);
        row("another org's link, later", oauth, linkOfOther, true, u"belongs to another org"_s);
        row("this org's app", app, "<orgScopedExternalApp>ORG:Heroku_AppLink</orgScopedExternalApp>", true, {});
        row("this org's link", oauth, "<oauthLink>ORG:888000000000001</oauthLink>", true, {});
        row("a key for a new app", global, "<consumerKey>mine12345</consumerKey>", false, {});
        row("a key for an app that has one", global, "<consumerKey>mine12345</consumerKey>", true,
            u"You cannot provide a Consumer Key"_s);
        row("the key it has", global, "<consumerKey>KEY</consumerKey>", true, {});
        row("the key of a connected app", global, "<consumerKey>3MVG9.Old</consumerKey>", false,
            u"ConsumerKey duplicates value"_s);
    }
    void refusesWhatOthersGenerated()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, element);
        QFETCH(bool, appIsThere);
        QFETCH(QString, problem);
        OrgSettings settings = OrgSettings::standard();
        ConnectedAppSeed old;
        old.apiName = old.label = u"Old"_s;
        old.callbacks = QStringList{u"https://localhost"_s};
        old.oauthConfig = {{u"consumerKey"_s, u"3MVG9.Old"_s}};
        settings.connectedApps.append(old);
        OrgCalls org(settings);
        auto files = OrgCalls::package();
        if (appIsThere)
            QVERIFY(org.deploy(files)["success"_L1].toBool());
        const auto key = [&] {
            return OrgCalls::element(org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth"),
                                     "consumerKey");
        };
        const QString before = key();
        element.replace("ORG", org.org.orgId().left(15).toUtf8()).replace("KEY", before.toUtf8());
        files[file]
            .replace("<label>Heroku", element + "<label>Heroku")
            .replace("<externalClientApplication>", element + "<externalClientApplication>");
        const QString found = OrgCalls::problems(org.deploy(files)).join(u'\n');
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
        if (appIsThere)
            QCOMPARE(key(), before);
    }

    void tellsWhereAnElementIsWrong()
    {
        OrgCalls org;
        auto files = OrgCalls::package();
        files[OrgCalls::globalFile()].replace("<isPkceRequired>", "<isFoo>true</isFoo><isPkceRequired>");
        const QJsonObject failure = org.deploy(files)["details"_L1]["componentFailures"_L1].toArray().at(0).toObject();
        QCOMPARE(failure["fileName"_L1].toString(), OrgCalls::globalFile());
        QCOMPARE(failure["lineNumber"_L1].toInt(), 3);
        QVERIFY(failure["columnNumber"_L1].toInt() > 0);
        QCOMPARE(failure["problemType"_L1].toString(), u"Error"_s);
    }

    void knowsElementsByVersion_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("release");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("problem");
        QTest::newRow("named user JWT at 64") << QByteArray("64.0") << 67 << QByteArray("isNamedUserJwtEnabled")
                                              << u"Property 'isNamedUserJwtEnabled' not valid in version 64.0"_s;
        QTest::newRow("named user JWT at 67")
            << QByteArray("67.0") << 67 << QByteArray("isNamedUserJwtEnabled") << QString();
        QTest::newRow("TTL at 66 in a 67 org") << QByteArray("66.0") << 67 << QByteArray("isEnforceRefreshTokenTTL")
                                               << u"Property 'isEnforceRefreshTokenTTL' not valid in version 66.0"_s;
        QTest::newRow("TTL in a 66 org") << QByteArray("66.0") << 66 << QByteArray("isEnforceRefreshTokenTTL")
                                         << u"invalid at this location"_s;
        QTest::newRow("DPoP at 68") << QByteArray("68.0") << 68 << QByteArray("isDPopEnabled") << QString();
    }
    void knowsElementsByVersion()
    {
        QFETCH(QByteArray, version);
        QFETCH(int, release);
        QFETCH(QByteArray, element);
        QFETCH(QString, problem);
        OrgSettings settings = OrgSettings::standard();
        settings.maxApiVersion = release;
        OrgCalls org(settings);
        org.version = release == 66 ? "66.0" : "67.0";
        auto files = OrgCalls::package("Heroku_AppLink", version);
        files[OrgCalls::globalFile()].replace("<isPkceRequired>",
                                              '<' + element + ">true</" + element + "><isPkceRequired>");
        const QString found = OrgCalls::problem(org.deploy(files));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }

    void judgesNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("digit first") << QByteArray("1App") << u"begin with a letter"_s;
        QTest::newRow("trailing underscore") << QByteArray("App_") << u"not end with an underscore"_s;
        QTest::newRow("namespace") << QByteArray("acme__App")
                                   << u"Cannot create a new component with the namespace: acme"_s;
        QTest::newRow("hyphen") << QByteArray("My-App") << u"underscores and alphanumeric"_s;
        QTest::newRow("other letters") << QByteArray("heroku_applink")
                                       << u"DeveloperName duplicates value on record with id: 0xI"_s;
        QTest::newRow("connected app") << QByteArray("Data_loader") << u"already in use by a connected app"_s;
        QTest::newRow("fine") << QByteArray("Other_App") << QString();
    }
    void judgesNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, problem);
        OrgCalls org;
        QVERIFY(org.deploy(OrgCalls::package())["success"_L1].toBool());
        const QString found = OrgCalls::problem(org.deploy(OrgCalls::package(name)));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }

    void letsNoSecondPolicyIn()
    {
        OrgCalls org;
        auto files = OrgCalls::package();
        const QByteArray policy = files.take(OrgCalls::policyFile());
        files[u"package.xml"_s].replace("<types><members>Heroku_AppLink_oauthPlcy</members><name>"
                                        "ExtlClntAppOauthConfigurablePolicies</name></types>",
                                        "");
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        // The platform made one of its own, with its defaults.
        const auto made =
            org.readMetadata("ExtlClntAppOauthConfigurablePolicies", "Heroku_AppLink_oauth_defaultPolicy");
        QCOMPARE(OrgCalls::element(made, "refreshTokenPolicyType"), u"SpecificLifetime"_s);
        QCOMPARE(OrgCalls::element(made, "refreshTokenValidityPeriod"), u"365"_s);
        QCOMPARE(OrgCalls::element(made, "permittedUsersPolicyType"), u"AllSelfAuthorized"_s);
        const OrgCalls::Files second{{u"package.xml"_s, OrgCalls::manifest({{"ExtlClntAppOauthConfigurablePolicies",
                                                                             "Heroku_AppLink_oauthPlcy"}})},
                                     {OrgCalls::policyFile(), policy}};
        const QString problem = OrgCalls::problem(org.deploy(second));
        const QString id = org.record(u"SELECT Id FROM ExtlClntAppOauthPlcyCnfg"_s)["Id"_L1].toString();
        QCOMPARE(problem,
                 u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: "_s + id);
        OrgCalls::Files adopted{
            {u"package.xml"_s,
             OrgCalls::manifest({{"ExtlClntAppOauthConfigurablePolicies", "Heroku_AppLink_oauth_defaultPolicy"}})},
            {u"extlClntAppOauthPolicies/Heroku_AppLink_oauth_defaultPolicy.ecaOauthPlcy"_s, policy}};
        QVERIFY(org.deploy(adopted)["success"_L1].toBool());
        QCOMPARE(org.records(u"SELECT Id FROM ExtlClntAppOauthPlcyCnfg"_s).size(), 1);
    }

    void aPolicyWithoutALifetimeTakesThatOfThePlatform()
    {
        OrgCalls org;
        auto files = OrgCalls::package();
        files[OrgCalls::policyFile()].replace("<refreshTokenPolicyType>Infinite</refreshTokenPolicyType>", "");
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        const QJsonObject row = org.record(u"SELECT RefreshTokenPolicyType, RefreshTokenValidityPeriod, "
                                           "RefreshTokenValidityUnit FROM ExtlClntAppOauthPlcyCnfg"_s);
        QCOMPARE(row["RefreshTokenPolicyType"_L1].toString(), u"SpecificLifetime"_s);
        QCOMPARE(row["RefreshTokenValidityPeriod"_L1].toInt(), 365);
        QCOMPARE(row["RefreshTokenValidityUnit"_L1].toString(), u"Days"_s);
    }

    void forgetsWhatIsLeftOut()
    {
        OrgCalls org;
        auto files = OrgCalls::package();
        const QByteArray bare = files[OrgCalls::globalFile()];
        files[OrgCalls::globalFile()].replace("<isPkceRequired>",
                                              "<certificate>MIID</certificate>"
                                              "<idTokenConfig><idTokenAudience>https://a.example</idTokenAudience>"
                                              "</idTokenConfig><isPkceRequired>");
        files[OrgCalls::oauthFile()].replace(
            "<externalClientApplication>",
            "<customAttributes><formula>'a' &amp; 'b'</formula><key>k</key></customAttributes>"
            "<trustedIpRanges><description>Office &lt;1&gt;</description><endIpAddress>192.0.2.9</endIpAddress>"
            "<startIpAddress>192.0.2.1</startIpAddress></trustedIpRanges><externalClientApplication>");
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        auto global = org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth");
        const QString key = OrgCalls::element(global, "consumerKey");
        QCOMPARE(OrgCalls::element(global, "certificate"), u"MIID"_s);
        QCOMPARE(OrgCalls::element(global, "idTokenAudience"), u"https://a.example"_s);
        const auto oauth = org.readMetadata("ExtlClntAppOauthSettings", "Heroku_AppLink_oauth");
        QVERIFY(
            oauth.body.contains("<customAttributes><formula>'a' &amp; 'b'</formula><key>k</key></customAttributes>"));
        QVERIFY(oauth.body.contains("<description>Office &lt;1&gt;</description>"));
        QCOMPARE(OrgCalls::element(oauth, "commaSeparatedOauthScopes"), u"Basic, Api, RefreshToken"_s);

        files[OrgCalls::globalFile()] = bare;
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        global = org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth");
        QVERIFY(!global.body.contains("certificate"));
        QVERIFY(!global.body.contains("idTokenConfig"));
        QCOMPARE(OrgCalls::element(global, "consumerKey"), key);
    }

    void keepsNewerElementsThatAreSentBack()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.newerElements = {{u"ExtlClntAppOauthSettings"_s, u"hintPolicy"_s, 67, u"Relaxed"_s}};
        OrgCalls org(settings);
        auto files = OrgCalls::package();
        files[OrgCalls::oauthFile()].replace("<externalClientApplication>",
                                             "<hintPolicy>Strict</hintPolicy><externalClientApplication>");
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        const auto read = [&] {
            return OrgCalls::element(org.readMetadata("ExtlClntAppOauthSettings", "Heroku_AppLink_oauth"),
                                     "hintPolicy");
        };
        QCOMPARE(read(), u"Strict"_s);
        QVERIFY(org.deploy(OrgCalls::package())["success"_L1].toBool());
        QCOMPARE(read(), u"Relaxed"_s);
    }

    void checkOnlyChangesNothing()
    {
        OrgCalls org;
        const QJsonObject result = org.deploy(OrgCalls::package(), OrgCalls::options(true));
        QVERIFY(result["success"_L1].toBool());
        QVERIFY(result["checkOnly"_L1].toBool());
        for (const QJsonValue &message : result["details"_L1]["componentSuccesses"_L1].toArray())
            QVERIFY(message["id"_L1].isNull());
        QVERIFY(org.records(u"SELECT Id FROM ExternalClientApplication"_s).isEmpty());
    }

    void deletesAnAppWithItsParts()
    {
        OrgCalls org;
        QVERIFY(org.deploy(OrgCalls::package())["success"_L1].toBool());
        const OrgCalls::Files removal{
            {u"package.xml"_s, OrgCalls::manifest({})},
            {u"destructiveChanges.xml"_s, OrgCalls::manifest({{"ExternalClientApplication", "Heroku_AppLink"}})}};
        QVERIFY(org.deploy(removal)["success"_L1].toBool());
        QVERIFY(org.records(u"SELECT Id FROM ExtlClntAppOauthSettings"_s).isEmpty());
        // What is gone is a warning, which fails a deploy that does not ignore warnings.
        QCOMPARE(OrgCalls::problem(org.deploy(removal)), u"No ExternalClientApplication named: Heroku_AppLink found"_s);
        QVERIFY(org.deploy(removal, "{\"deployOptions\":{\"ignoreWarnings\":true,\"rollbackOnError\":true,"
                                    "\"singlePackage\":true}}")["success"_L1]
                    .toBool());
    }

    void gatesByPermission_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no metadata") << QStringList{u"ModifyMetadata"_s, u"ModifyAllData"_s} << 403 << QString();
        QTest::newRow("no customize") << QStringList{u"CustomizeApplication"_s} << 201 << u"insufficient access"_s;
        QTest::newRow("no developer") << QStringList{u"ModifyAllData"_s, u"ExternalClientAppDeveloper"_s} << 201
                                      << u"insufficient access"_s;
        QTest::newRow("no policies") << QStringList{u"ModifyAllData"_s, u"ExternalClientAppAdmin"_s} << 201
                                     << u"insufficient access"_s;
        QTest::newRow("developer and admin") << QStringList{u"ModifyAllData"_s} << 201 << QString();
    }
    void gatesByPermission()
    {
        QFETCH(QStringList, without);
        QFETCH(int, status);
        QFETCH(QString, problem);
        OrgSettings settings = OrgSettings::standard();
        for (const QString &permission : without)
            settings.profiles.first().permissions.removeAll(permission);
        OrgCalls org(settings);
        const auto answer = org.submit(writeZip(OrgCalls::package()));
        QCOMPARE(answer.status, status);
        if (status == 403) {
            QCOMPARE(OrgCalls::errorCode(answer), u"INSUFFICIENT_ACCESS"_s);
            return;
        }
        const QString found = OrgCalls::problem(org.poll(OrgCalls::object(answer)["id"_L1].toString()));
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.contains(problem), qPrintable(found));
    }

    void refusesBadRequests_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("as jsforce calls it") << OrgCalls::options() << QByteArray("entity_content") << 201 << QString();
        QTest::newRow("another part") << OrgCalls::options() << QByteArray("options") << 400
                                      << u"INVALID_MULTIPART_REQUEST"_s;
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("json") << 400 << u"JSON_PARSER_ERROR"_s;
        QTest::newRow("no options") << QByteArray("{}") << QByteArray("json") << 400 << u"JSON_PARSER_ERROR"_s;
        for (const char *option :
             {R"("testLevel":"Some")", R"("testLevel":"")", R"("testLevel":1)", R"("checkOnly":"maybe")",
              R"("checkOnly":"true")", R"("checkOnly":1)", R"("checkOnly":null)", R"("singlePackage":[])",
              R"("allowMissingFiles":"no")", R"("performRetrieve":0)", R"("autoUpdatePackage":{})",
              R"("rollbackOnError":"yes")", R"("ignoreWarnings":"false")", R"("purgeOnDelete":1)",
              R"("runAllTests":"all")", R"("runTests":"MyTest")", R"("runTests":[1])", R"("bogus":1)",
              R"("checkonly":true)"})
            QTest::newRow(option) << "{\"deployOptions\":{" + QByteArray(option) + "}}" << QByteArray("json") << 400
                                  << u"JSON_PARSER_ERROR"_s;
        QTest::newRow("every option")
            << QByteArray(R"({"deployOptions":{"allowMissingFiles":false,"autoUpdatePackage":false,"checkOnly":true,
               "ignoreWarnings":false,"performRetrieve":false,"purgeOnDelete":false,"rollbackOnError":true,
               "runAllTests":false,"runTests":["MyTest"],"singlePackage":true,"testLevel":"RunSpecifiedTests"}})")
            << QByteArray("json") << 201 << QString();
    }
    void refusesBadRequests()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, part);
        QFETCH(int, status);
        QFETCH(QString, code);
        OrgCalls org;
        const auto answer = org.submit(writeZip(OrgCalls::package()), json, part);
        QCOMPARE(answer.status, status);
        QCOMPARE(OrgCalls::errorCode(answer), code);
        QCOMPARE(org.org.state().deployRows().size(), status == 201 ? 1 : 0);
    }

    void failsABrokenZipAtTheEnd()
    {
        OrgCalls org;
        const auto answer = org.submit("no zip");
        QCOMPARE(answer.status, 201);
        const QJsonObject result = org.poll(OrgCalls::object(answer)["id"_L1].toString());
        QCOMPARE(result["status"_L1].toString(), u"Failed"_s);
        QCOMPARE(result["errorStatusCode"_L1].toString(), u"INVALID_ZIP_FILE"_s);
        const QJsonObject empty = org.deploy({{u"other.xml"_s, "x"}});
        QCOMPARE(empty["errorMessage"_L1].toString(), u"No package.xml found"_s);
    }

    void workRunsOneAfterTheOther()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.queuePolls = 1;
        settings.deployPolls = 2;
        OrgCalls org(settings);
        const auto submit = [&] {
            return OrgCalls::object(org.submit(writeZip(OrgCalls::package())))["id"_L1].toString();
        };
        const QString first = submit();
        const QString second = submit();
        QCOMPARE(org.poll(second)["status"_L1].toString(), u"Pending"_s);
        QStringList seen;
        for (int i = 0; i < 6 && (seen.isEmpty() || seen.last() != "Succeeded"_L1); ++i)
            seen.append(org.poll(first)["status"_L1].toString());
        QCOMPARE(seen.last(), u"Succeeded"_s);
        QVERIFY(seen.contains(u"InProgress"_s));
        // Nobody looks: the org works on, and Tooling shows the deploys whose answers were lost (7.4).
        org.clock.advance(std::chrono::seconds(11));
        const QJsonArray rows = OrgCalls::object(org.query(u"SELECT Id, Status, CheckOnly, CreatedById, CreatedDate, "
                                                           "ErrorMessage FROM DeployRequest ORDER BY CreatedDate DESC "
                                                           "LIMIT 5"_s,
                                                           "/tooling/query"))["records"_L1]
                                    .toArray();
        QCOMPARE(rows.size(), 2);
        for (const QJsonValue &row : rows)
            QCOMPARE(row["Status"_L1].toString(), u"Succeeded"_s);
    }

    void cancels()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.deployPolls = 2;
        settings.finalizingPolls = 2;
        OrgCalls org(settings);
        const QByteArray body = "{\"deployResult\":{\"status\":\"Canceling\"}}";
        const QByteArray id = OrgCalls::object(org.submit(writeZip(OrgCalls::package())))["id"_L1].toString().toUtf8();
        const auto answer = org.rest("PATCH", "/metadata/deployRequest/" + id, body);
        QCOMPARE(answer.status, 202);
        QCOMPARE(OrgCalls::object(answer)["deployResult"_L1]["status"_L1].toString(), u"Canceling"_s);
        const QJsonObject result = org.poll(QString::fromUtf8(id));
        QCOMPARE(result["status"_L1].toString(), u"Canceled"_s);
        QVERIFY(result["done"_L1].toBool());
        QVERIFY(org.records(u"SELECT Id FROM ExternalClientApplication"_s).isEmpty());
        QCOMPARE(org.rest("PATCH", "/metadata/deployRequest/" + id, body).status, 400);
        // Once it is being finalized there is no way back (2.3).
        const QByteArray late =
            OrgCalls::object(org.submit(writeZip(OrgCalls::package())))["id"_L1].toString().toUtf8();
        while (org.poll(QString::fromUtf8(late))["status"_L1].toString() != "Finalizing"_L1) {
        }
        QCOMPARE(org.rest("PATCH", "/metadata/deployRequest/" + late, body).status, 400);
    }

    void answersInOddShapes()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.loneObjects = settings.textNumbers = settings.nullLists = true;
        OrgCalls org(settings);
        auto files = OrgCalls::package();
        files[OrgCalls::appFile()].replace("owner@example.com", "");
        const QString id = OrgCalls::object(org.submit(writeZip(files)))["id"_L1].toString();
        const QJsonObject result = org.poll(id);
        QCOMPARE(result["done"_L1].toString(), u"true"_s);
        QCOMPARE(result["numberComponentsTotal"_L1].toString(), u"4"_s);
        OrgCalls good(settings);
        const QJsonObject done =
            good.poll(OrgCalls::object(good.submit(writeZip(OrgCalls::package())))["id"_L1].toString());
        QVERIFY(done["details"_L1]["componentFailures"_L1].isNull());
    }

    void readsBackPkceAsSomeOrgsDo()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.pkceReadsBackTrue = true;
        OrgCalls org(settings);
        QVERIFY(org.deploy(OrgCalls::package())["success"_L1].toBool());
        QCOMPARE(OrgCalls::element(org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth"),
                                   "isPkceRequired"),
                 u"true"_s);
    }

    void listsBecomeGrants()
    {
        OrgCalls org;
        const QString set =
            org.record(u"SELECT Id FROM PermissionSet WHERE Name = 'quote_editors'"_s)["Id"_L1].toString();
        const QString user =
            org.record(u"SELECT Id FROM User WHERE Username = 'admin@practice.example'"_s)["Id"_L1].toString();
        QCOMPARE(org.rest("POST", "/sobjects/PermissionSetAssignment",
                          "{\"AssigneeId\":\"" + user.toUtf8() + "\",\"PermissionSetId\":\"" + set.toUtf8() + "\"}")
                     .status,
                 201);
        auto files = OrgCalls::package();
        const QByteArray plain = files[OrgCalls::policyFile()];
        files[OrgCalls::policyFile()].replace(
            "<externalClientApplication>",
            "<commaSeparatedPermissionSet>Quote_Editors</commaSeparatedPermissionSet>"
            "<commaSeparatedProfile>System Administrator</commaSeparatedProfile><externalClientApplication>");
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        const QString grants = u"SELECT Id, Parent.Name, Parent.IsOwnedByProfile, Parent.Profile.Name FROM "
                               "SetupEntityAccess WHERE SetupEntityType = 'ExternalClientApplication'"_s;
        QCOMPARE(org.records(grants).size(), 2);
        QCOMPARE(OrgCalls::element(org.readMetadata("ExtlClntAppOauthConfigurablePolicies", "Heroku_AppLink_oauthPlcy"),
                                   "commaSeparatedPermissionSet"),
                 u"Quote_Editors"_s);
        files[OrgCalls::policyFile()] = plain; // the declarative hazard (6.2)
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        QVERIFY(org.records(grants).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OrgDeployTest)
#include "OrgDeployTest.moc"
