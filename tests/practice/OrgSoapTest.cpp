// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrgCalls.h"

#include "practice/Scenario.h"
#include "practice/org/ZipReader.h"

#include <QTest>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// The Metadata API over SOAP against facts/salesforce.md 3.1 to 3.4 and facts/real-clients.md 7 and 8.
class OrgSoapTest : public QObject
{
    Q_OBJECT

    static OrgSettings scenario(const QString &name) { return Scenario::named(name).org; }

    static QMap<QString, QByteArray> retrieved(OrgCalls &org, const QByteArray &element, const QByteArray &types)
    {
        const auto started = org.soap("<retrieve><" + element +
                                      "><apiVersion>67.0</apiVersion><singlePackage>true</singlePackage><unpackaged>" +
                                      types + "<version>67.0</version></unpackaged></" + element + "></retrieve>");
        const auto status =
            org.soap("<checkRetrieveStatus><asyncProcessId>" + OrgCalls::element(started, "id").toUtf8() +
                     "</asyncProcessId></checkRetrieveStatus>");
        return readZip(QByteArray::fromBase64(OrgCalls::element(status, "zipFile").toLatin1()))
            .value_or(QMap<QString, QByteArray>());
    }

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("code");
        const QByteArray query = "<queries><type>ConnectedApp</type></queries>";
        QByteArray names;
        for (int i = 0; i < 11; ++i)
            names += "<fullNames>A</fullNames>";
        QTest::newRow("unknown operation") << QByteArray("<doIt/>") << u"INVALID_OPERATION"_s;
        QTest::newRow("unknown type") << QByteArray(
                                             "<readMetadata><type>Nope</type><fullNames>A</fullNames></readMetadata>")
                                      << u"INVALID_TYPE"_s;
        QTest::newRow("eleven names") << QByteArray("<readMetadata><type>ConnectedApp</type>" + names +
                                                    "</readMetadata>")
                                      << u"EXCEEDED_ID_LIMIT"_s;
        QTest::newRow("four queries") << QByteArray("<listMetadata>" + query + query + query + query +
                                                    "</listMetadata>")
                                      << u"EXCEEDED_ID_LIMIT"_s;
        QTest::newRow("unknown deploy") << QByteArray("<checkDeployStatus><asyncProcessId>0Af000000000000AAA"
                                                      "</asyncProcessId></checkDeployStatus>")
                                        << u"INVALID_CROSS_REFERENCE_KEY"_s;
        QTest::newRow("deploy of nothing")
            << QByteArray("<deploy><ZipFile/><DeployOptions/></deploy>") << u"INVALID_OPERATION"_s;
        QTest::newRow("deploy with a broken option")
            << QByteArray("<deploy><ZipFile>UEsF</ZipFile><DeployOptions><checkOnly>maybe</checkOnly></DeployOptions></"
                          "deploy>")
            << u"INVALID_OPERATION"_s;
    }
    void faults()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QString, code);
        OrgCalls org;
        const auto answer = org.soap(operation);
        QCOMPARE(answer.status, 500);
        QCOMPARE(OrgCalls::element(answer, "faultcode"), u"sf:"_s + code);
        QVERIFY(OrgCalls::element(answer, "faultstring").startsWith(code + u": "_s));
    }

    void refusesSessionsAndVersions()
    {
        OrgCalls org;
        QCOMPARE(OrgCalls::element(org.soap("<describeMetadata/>", "nothing"), "faultcode"),
                 u"sf:INVALID_SESSION_ID"_s);
        QCOMPARE(OrgCalls::element(org.send("POST", "/services/Soap/m/99.0", {}, "x"), "faultcode"),
                 u"sf:UNSUPPORTED_API_VERSION"_s);
        QCOMPARE(OrgCalls::element(org.send("POST", "/services/Soap/m/67.0", {}, "x"), "faultcode"),
                 u"sf:UNKNOWN_EXCEPTION"_s);
        OrgCalls user;
        user.token = user.org.issueAccessToken(u"user@practice.example"_s).toUtf8();
        QCOMPARE(OrgCalls::element(user.soap("<describeMetadata/>"), "faultcode"), u"sf:INSUFFICIENT_ACCESS"_s);
    }

    void deploysAsTheSalesforceCliDoes()
    {
        OrgCalls org;
        const auto deploy = [&](const OrgCalls::Files &files, const QByteArray &checkOnly) {
            const auto started =
                org.soap("<deploy><ZipFile>" + writeZip(files).toBase64() +
                         "</ZipFile><DeployOptions><rollbackOnError>true</rollbackOnError><checkOnly>" + checkOnly +
                         "</checkOnly><runTests>ATest</runTests><runTests>BTest</runTests>"
                         "<singlePackage>true</singlePackage></DeployOptions></deploy>");
            return org.soap("<checkDeployStatus><asyncProcessId>" + OrgCalls::element(started, "id").toUtf8() +
                            "</asyncProcessId><includeDetails>true</includeDetails></checkDeployStatus>");
        };
        QCOMPARE(OrgCalls::element(deploy(OrgCalls::package(), "true"), "status"), u"Succeeded"_s);
        QVERIFY(org.records(u"SELECT Id FROM ExternalClientApplication"_s).isEmpty());
        QCOMPARE(OrgCalls::element(deploy(OrgCalls::package(), "false"), "status"), u"Succeeded"_s);
        auto broken = OrgCalls::package();
        broken[OrgCalls::oauthFile()].replace("Api", "Apix");
        const auto failed = deploy(broken, "false");
        QCOMPARE(OrgCalls::element(failed, "numberComponentErrors"), u"1"_s);
        QVERIFY(OrgCalls::element(failed, "problem").startsWith("Apix is not a valid scope"_L1));
    }

    void cancelsADeploy()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.deployPolls = 5;
        OrgCalls org(settings);
        const QByteArray id = OrgCalls::object(org.submit(writeZip(OrgCalls::package())))["id"_L1].toString().toUtf8();
        QCOMPARE(OrgCalls::element(org.soap("<cancelDeploy><String>" + id + "</String></cancelDeploy>"), "done"),
                 u"false"_s);
        QCOMPARE(org.poll(QString::fromUtf8(id))["status"_L1].toString(), u"Canceled"_s);
    }

    void retrieves_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::newRow("as the Salesforce CLI") << QByteArray("request");
        QTest::newRow("as the samples") << QByteArray("retrieveRequest");
    }
    void retrieves()
    {
        QFETCH(QByteArray, element);
        OrgCalls org(scenario(u"extras"_s));
        const auto files =
            retrieved(org, element,
                      "<types><members>*</members><name>ExtlClntAppOauthSettings</name></types>"
                      "<types><members>Heroku_AppLink</members><name>ExternalClientApplication</name></types>");
        QCOMPARE(files.size(), 3);
        const QByteArray oauth = files[u"extlClntAppOauthSettings/Heroku_AppLink_oauth.ecaOauth"_s];
        QVERIFY(oauth.contains("<trustedIpRanges>") && oauth.contains("192.0.2.9"));
        QVERIFY(oauth.contains("<sessionHintPolicy>Strict</sessionHintPolicy>"));
        QVERIFY(files[u"package.xml"_s].contains("<members>Heroku_AppLink_oauth</members>"));
        // What comes back can be deployed again and changes nothing.
        const auto before = org.readMetadata("ExtlClntAppOauthSettings", "Heroku_AppLink_oauth").body;
        const QJsonObject result = org.deploy(files);
        QVERIFY2(result["success"_L1].toBool(), qPrintable(OrgCalls::problems(result).join(u'\n')));
        QCOMPARE(org.readMetadata("ExtlClntAppOauthSettings", "Heroku_AppLink_oauth").body, before);
        for (const QJsonValue &message : result["details"_L1]["componentSuccesses"_L1].toArray()) {
            if (message["componentType"_L1].toString() == "ExtlClntAppOauthSettings"_L1)
                QCOMPARE(message["changed"_L1].toBool(), false);
        }
    }

    void leavesTheZipOutWhereAsked()
    {
        OrgCalls org;
        const auto started =
            org.soap("<retrieve><request><apiVersion>67.0</apiVersion><unpackaged><types><members>Nothing"
                     "</members><name>ExternalClientApplication</name></types><version>67.0</version>"
                     "</unpackaged></request></retrieve>");
        const QByteArray id = OrgCalls::element(started, "id").toUtf8();
        const auto status = org.soap("<checkRetrieveStatus><asyncProcessId>" + id +
                                     "</asyncProcessId><includeZip>false</includeZip></checkRetrieveStatus>");
        QVERIFY(OrgCalls::element(status, "zipFile").isEmpty());
        QCOMPARE(OrgCalls::element(status, "problem"),
                 u"Entity of type 'ExternalClientApplication' named 'Nothing' cannot be found"_s);
    }

    void tellsOfAConnectedApp()
    {
        OrgCalls org(scenario(u"connected-app"_s));
        const auto list = org.soap("<listMetadata><queries><type>ConnectedApp</type></queries><asOfVersion>67.0"
                                   "</asOfVersion></listMetadata>");
        QCOMPARE(list.body.count("<result>"), 3);
        const auto app = org.readMetadata("ConnectedApp", "Heroku_AppLink");
        for (const QByteArray piece :
             {"<scopes>RefreshToken</scopes>", "<isAdminApproved>true</isAdminApproved>",
              "<ipRelaxation>BYPASS</ipRelaxation>",
              "<refreshTokenPolicy>specific_lifetime:30:DAYS</refreshTokenPolicy>",
              "<sessionTimeout>60</sessionTimeout>", "<permissionSetName>Sales_Operations</permissionSetName>",
              "<profileName>System Administrator</profileName>", "<ipRanges>", "<attributes>",
              "https://localhost\nhttps://old.example/callback"})
            QVERIFY2(app.body.contains(piece), piece.constData());
        QCOMPARE(
            org.record(u"SELECT Name FROM ConnectedApplication WHERE Name = 'Heroku AppLink'"_s)["Name"_L1].toString(),
            u"Heroku AppLink"_s);
        QVERIFY(OrgCalls::problem(org.deploy(OrgCalls::package())).contains("already in use by a connected app"_L1));
        OrgCalls::Files made{
            {u"package.xml"_s, OrgCalls::manifest({{"ConnectedApp", "New_One"}})},
            {u"connectedApps/New_One.connectedApp"_s, OrgCalls::file("ConnectedApp", "<label>New</label>")}};
        QVERIFY(OrgCalls::problem(org.deploy(made)).startsWith("You can't create a connected app"_L1));
    }

    void changesTheSwitchesOfTheOrg()
    {
        OrgSettings settings = scenario(u"ready"_s);
        settings.profiles.first().permissions.append(u"ViewClientSecret"_s);
        OrgCalls org(settings);
        const auto hasSecret = [&] {
            return org.readMetadata("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth")
                .body.contains("<consumerSecret>");
        };
        QVERIFY(!hasSecret());
        const OrgCalls::Files files{
            {u"package.xml"_s, OrgCalls::manifest({{"Settings", "ExternalClientApp"}})},
            {u"settings/ExternalClientApp.settings"_s,
             OrgCalls::file("ExternalClientAppSettings",
                            "<enableConsumerSecretApiAccess>true</enableConsumerSecretApiAccess>")}};
        QVERIFY(org.deploy(files)["success"_L1].toBool());
        QVERIFY(hasSecret());
    }

    void describes()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.knowsExternalClientApps = false;
        OrgCalls without(settings);
        const QByteArray call = "<describeMetadata><asOfVersion>67.0</asOfVersion></describeMetadata>";
        QVERIFY(!without.soap(call).body.contains("ExternalClientApplication"));
        OrgCalls org;
        const auto answer = org.soap(call);
        QVERIFY(answer.body.contains("<directoryName>extlClntAppGlobalOauthSets</directoryName>"));
        QVERIFY(answer.body.contains("<suffix>ecaGlblOauth</suffix>"));
        const auto nil = org.readMetadata("ExternalClientApplication", "Nothing");
        QVERIFY(nil.body.contains("records xsi:nil=\"true\""));
    }
};

QTEST_GUILESS_MAIN(OrgSoapTest)
#include "OrgSoapTest.moc"
