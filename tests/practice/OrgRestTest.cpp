// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrgCalls.h"

#include <QTest>
#include <QtEndian>

using namespace applink::practice;
using namespace Qt::StringLiterals;

/// REST, SOQL and the Connect API of the practice org against facts/salesforce.md 3.5, 3.6, 5, 6 and 7.
class OrgRestTest : public QObject
{
    Q_OBJECT

    static OrgSettings withApp()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.apps = {AppSeed()};
        return settings;
    }

private Q_SLOTS:
    void tellsItsVersions()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.maxApiVersion = 66;
        OrgCalls org(settings);
        const QJsonArray list = OrgCalls::array(org.send("GET", "/services/data")); // without a token
        QCOMPARE(list.last()["version"_L1].toString(), u"66.0"_s);
        QCOMPARE(list.last()["label"_L1].toString(), u"Spring '26"_s);
        QCOMPARE(list.at(list.size() - 3)["label"_L1].toString(), u"Summer '25"_s);
        QCOMPARE(org.rest("GET", "/limits").status, 404); // 67
    }

    /// Routes that the fact sheet gives as GET alone (facts/salesforce.md 5.1, 7.1, 10).
    void takesVersionsByReadingOnly_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::newRow("GET") << QByteArray("GET") << 200;
        QTest::newRow("HEAD") << QByteArray("HEAD") << 200;
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "TRACE"})
            QTest::newRow(method) << QByteArray(method) << 405;
    }
    void takesVersionsByReadingOnly()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        OrgCalls org;
        const auto answer = org.send(method, "/services/data");
        QCOMPARE(answer.status, status);
        QCOMPARE(OrgCalls::errorCode(answer), status == 405 ? u"METHOD_NOT_ALLOWED"_s : QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                            int status,
                            const QString &code) { QTest::newRow(name) << method << path << body << status << code; };
        row("unknown resource", "GET", "/nothing", {}, 404, u"NOT_FOUND"_s);
        row("unknown object", "GET", "/sobjects/Nope/describe", {}, 404, u"NOT_FOUND"_s);
        row("wrong method", "PUT", "/limits", "{}", 405, u"METHOD_NOT_ALLOWED"_s);
        row("tooling by POST", "POST", "/tooling", "{}", 405, u"METHOD_NOT_ALLOWED"_s);
        row("query by POST", "POST", "/query", "{}", 405, u"METHOD_NOT_ALLOWED"_s);
        row("no query", "GET", "/query", {}, 400, u"MALFORMED_QUERY"_s);
        row("malformed", "GET", "/query?q=SELECT", {}, 400, u"MALFORMED_QUERY"_s);
        row("unknown type", "GET", "/query?q=SELECT+Id+FROM+ScratchOrgInfo+limit+1", {}, 400, u"INVALID_TYPE"_s);
        row("tooling object over REST", "GET", "/query?q=SELECT+Id+FROM+DeployRequest", {}, 400, u"INVALID_TYPE"_s);
        row("SandboxProcess", "GET", "/tooling/query?q=SELECT+Id+FROM+SandboxProcess", {}, 400, u"INVALID_TYPE"_s);
        row("SourceMember", "GET", "/tooling/sobjects/SourceMember/describe", {}, 404, u"NOT_FOUND"_s);
        row("unknown field", "GET", "/query?q=SELECT+Nope+FROM+User", {}, 400, u"INVALID_FIELD"_s);
        row("unknown field in WHERE", "GET", "/query?q=SELECT+Id+FROM+User+WHERE+Nope=1", {}, 400, u"INVALID_FIELD"_s);
        row("locator", "GET", "/query/0r8Px0000000099AAA-2000", {}, 400, u"INVALID_QUERY_LOCATOR"_s);
        row("no JSON", "POST", "/sobjects/PermissionSet", "{", 400, u"JSON_PARSER_ERROR"_s);
        row("app by REST", "POST", "/sobjects/ExternalClientApplication", "{}", 400,
            u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s);
        row("set without a label", "POST", "/sobjects/PermissionSet", "{\"Name\":\"A\"}", 400,
            u"REQUIRED_FIELD_MISSING"_s);
        row("set with a bad name", "POST", "/sobjects/PermissionSet", "{\"Name\":\"A__B\",\"Label\":\"x\"}", 400,
            u"FIELD_INTEGRITY_EXCEPTION"_s);
        row("set there already", "POST", "/sobjects/PermissionSet", "{\"Name\":\"quote_editors\",\"Label\":\"x\"}", 400,
            u"DUPLICATE_DEVELOPER_NAME"_s);
        row("set with an unknown field", "POST", "/sobjects/PermissionSet", "{\"Nope\":1}", 400, u"INVALID_FIELD"_s);
        row("set with a long label", "POST", "/sobjects/PermissionSet",
            "{\"Name\":\"A\",\"Label\":\"" + QByteArray(81, 'x') + "\"}", 400, u"STRING_TOO_LONG"_s);
        row("read-only field", "POST", "/sobjects/SetupEntityAccess", "{\"SetupEntityType\":\"x\"}", 400,
            u"INVALID_FIELD_FOR_INSERT_UPDATE"_s);
        const QByteArray access = "/sobjects/SetupEntityAccess";
        const QByteArray assignment = "/sobjects/PermissionSetAssignment";
        row("unknown parent", "POST", access,
            R"({"ParentId":"0PS000000000000AAA","SetupEntityId":"0xI000000000000AAA"})", 400,
            u"INVALID_CROSS_REFERENCE_KEY"_s);
        row("unknown assignee", "POST", assignment,
            R"({"AssigneeId":"005000000000000AAA","PermissionSetId":"0PS000000000000AAA"})", 400,
            u"INVALID_CROSS_REFERENCE_KEY"_s);
        row("access to nothing", "POST", access, R"({"ParentId":"0PS000000000000AAA"})", 400,
            u"REQUIRED_FIELD_MISSING"_s);
        row("access for nobody", "POST", access, R"({"SetupEntityId":"0xI000000000000AAA"})", 400,
            u"REQUIRED_FIELD_MISSING"_s);
        row("access with no id", "POST", access, R"({"ParentId":"Sales","SetupEntityId":"0xI000000000000AAA"})", 400,
            u"MALFORMED_ID"_s);
        row("no set to assign", "POST", assignment, R"({"AssigneeId":"005000000000000AAA"})", 400,
            u"REQUIRED_FIELD_MISSING"_s);
        row("nobody to assign to", "POST", assignment, R"({"PermissionSetId":"0PS000000000000AAA"})", 400,
            u"REQUIRED_FIELD_MISSING"_s);
        row("assignment with no id", "POST", assignment,
            R"({"AssigneeId":"005000000000000AAA","PermissionSetId":"Quote_Editors"})", 400, u"MALFORMED_ID"_s);
        row("malformed id", "DELETE", "/sobjects/SetupEntityAccess/x", {}, 400, u"MALFORMED_ID"_s);
        row("gone", "DELETE", "/sobjects/SetupEntityAccess/0J0000000000000AAA", {}, 404, u"ENTITY_IS_DELETED"_s);
        row("access cannot change", "PATCH", "/sobjects/SetupEntityAccess/0J0000000000000AAA", "{}", 400,
            u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s);
        row("unknown deploy", "GET", "/metadata/deployRequest/0Af000000000000AAA", {}, 404, u"NOT_FOUND"_s);
        row("quick deploy", "POST", "/metadata/deployRequest", "{\"validatedDeployRequestId\":\"0Af000000000000AAA\"}",
            404, u"NOT_FOUND"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        OrgCalls org(withApp());
        const auto answer = org.rest(method, path, body);
        QCOMPARE(answer.status, status);
        QVERIFY2(OrgCalls::array(answer).size() == 1, answer.body.constData());
        QCOMPARE(OrgCalls::errorCode(answer), code);
        QVERIFY(!OrgCalls::array(answer).at(0)["message"_L1].toString().isEmpty());
        QVERIFY(OrgCalls::header(answer, "Sforce-Limit-Info").endsWith("/15000"_L1));
    }

    void wordsFieldErrorsWithTheirPlace()
    {
        OrgCalls org;
        const auto answer = org.query(u"SELECT Id, PermissionsNope FROM User"_s);
        const QString message = OrgCalls::array(answer).at(0)["message"_L1].toString();
        QVERIFY2(message.contains(
                     "\n           ^\nERROR at Row:1:Column:12\nNo such column 'PermissionsNope' on entity 'User'"_L1),
                 qPrintable(message));
    }

    void sessionsAndLimits()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.dailyRequests = 2;
        OrgCalls org(settings);
        QCOMPARE(org.send("GET", "/services/data/v67.0/limits").status, 401);
        QCOMPARE(OrgCalls::header(org.rest("GET", "/limits"), "sforce-limit-info"), u"api-usage=1/2"_s);
        QCOMPARE(OrgCalls::object(org.rest("GET", "/limits"))["DailyApiRequests"_L1]["Remaining"_L1].toInt(), 0);
        const auto over = org.rest("GET", "/limits");
        QCOMPARE(over.status, 403);
        QCOMPARE(OrgCalls::errorCode(over), u"REQUEST_LIMIT_EXCEEDED"_s);
    }

    void wantsJson()
    {
        OrgCalls org;
        const auto answer = org.send("POST", "/services/data/v67.0/sobjects/PermissionSet",
                                     {{"Authorization", "Bearer " + org.token}, {"Content-Type", "text/plain"}}, "x");
        QCOMPARE(answer.status, 415);
        QCOMPARE(org.rest("GET", "/query?q=" + QByteArray(17'000, 'x')).status, 414);
    }

    void pages()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.generatedPermissionSets = 448; // 451 with the three
        OrgCalls org(settings);
        const QByteArray path = "/query?q=SELECT+Id+FROM+PermissionSet+WHERE+IsOwnedByProfile=false";
        QJsonObject page = OrgCalls::object(org.rest("GET", path, {}, {{"Sforce-Query-Options", "batchSize=200"}}));
        QList<int> sizes;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(page["totalSize"_L1].toInt(), 451);
            sizes.append(int(page["records"_L1].toArray().size()));
            if (page["done"_L1].toBool())
                break;
            const QString next = page["nextRecordsUrl"_L1].toString();
            QVERIFY(next.startsWith("/services/data/v67.0/query/0r8"_L1));
            page = OrgCalls::object(org.send("GET", next.toUtf8(), {{"Authorization", "Bearer " + org.token}}));
        }
        QCOMPARE(sizes, (QList<int>{200, 200, 51}));
        // A hint out of bounds is taken as the nearest bound.
        page = OrgCalls::object(org.rest("GET", path, {}, {{"Sforce-Query-Options", "batchSize=1"}}));
        QCOMPARE(page["records"_L1].toArray().size(), 200);
    }

    void answersWhatTheCliAsksBesideTheRows()
    {
        OrgCalls org;
        const QJsonObject answer =
            OrgCalls::object(org.rest("GET", "/query?q=SELECT+Id,+Profile.Name+FROM+User&columns=true"));
        QCOMPARE(answer["entityName"_L1].toString(), u"User"_s);
        const QJsonArray columns = answer["columnMetadata"_L1].toArray();
        QCOMPARE(columns.at(0)["columnName"_L1].toString(), u"Id"_s);
        QCOMPARE(columns.at(1)["columnName"_L1].toString(), u"Profile"_s);
        QCOMPARE(columns.at(1)["joinColumns"_L1].toArray().at(0)["columnName"_L1].toString(), u"Name"_s);
    }

    void nestsRelations()
    {
        OrgCalls org;
        const QJsonObject real =
            org.record(u"SELECT Id, Profile.Name, License.Name FROM PermissionSet WHERE Name = 'QUOTE_editors'"_s);
        QVERIFY(real["Profile"_L1].isNull() && real["License"_L1].isNull());
        QVERIFY(real["attributes"_L1]["url"_L1].toString().endsWith(real["Id"_L1].toString()));
        const QJsonObject shadow = org.record(
            u"select Id, ProfileId, Profile.Name from permissionset where IsOwnedByProfile = true and Profile.Name = 'Sales, Inside'"_s);
        QCOMPARE(shadow["Profile"_L1]["Name"_L1].toString(), u"Sales, Inside"_s);
        QCOMPARE(shadow["Profile"_L1]["attributes"_L1]["type"_L1].toString(), u"Profile"_s);
    }

    void spellsAsTheOrgDoesAndTakesSubSelects()
    {
        OrgCalls org;
        // As `sf org display user` asks.
        const QJsonObject profile = org.record(
            u"SELECT name FROM profile WHERE Id IN (SELECT ProfileId FROM User WHERE username='admin@practice.example')"_s);
        QCOMPARE(profile["Name"_L1].toString(), u"System Administrator"_s);
        QVERIFY(org.record(u"SELECT id FROM user"_s).contains("Id"_L1));
        QVERIFY(org.records(u"SELECT Id FROM Profile WHERE Id IN (SELECT ProfileId FROM User WHERE Username = 'x')"_s)
                    .isEmpty());
        QCOMPARE(OrgCalls::errorCode(org.query(u"SELECT Id FROM Profile WHERE Id IN (SELECT Nope FROM User)"_s)),
                 u"INVALID_FIELD"_s);
        QCOMPARE(OrgCalls::errorCode(org.query(u"SELECT Id FROM Profile WHERE Id IN (SELECT ProfileId FROM User"_s)),
                 u"MALFORMED_QUERY"_s);
    }

    void showsThePermissionsOfASet()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.permissionSets.first().permissions = {u"ModifyAllData"_s};
        OrgCalls org(settings);
        const QJsonObject set = org.record(
            u"SELECT PermissionsModifyAllData, PermissionsViewSetup FROM PermissionSet WHERE permissionsmodifyalldata = true AND IsOwnedByProfile = false"_s);
        QCOMPARE(set["PermissionsModifyAllData"_L1].toBool(), true);
        QCOMPARE(set["PermissionsViewSetup"_L1], QJsonValue(false));
    }

    void factSheetQueries_data()
    {
        QTest::addColumn<QString>("soql");
        QTest::addColumn<QByteArray>("api");
        const auto row = [](const char *name, const QString &soql, const QByteArray &api = "/query") {
            QTest::newRow(name) << soql << api;
        };
        row("3.5 app",
            u"SELECT Id, DeveloperName, MasterLabel, Language, NamespacePrefix, Description, ContactEmail, ContactPhone, DistributionState, ManagedType, OrgScopedExternalApp, IconUrl, LogoUrl, InfoUrl, Version, CreatedDate, CreatedById, LastModifiedDate, LastModifiedById, SystemModstamp FROM ExternalClientApplication WHERE DeveloperName = 'heroku_APPLINK'"_s);
        row("3.5 scopes",
            u"SELECT DeveloperName, OauthScopesAPI, OauthScopesSSO, OauthScopesREFRESH_TOKEN, OauthScopesOFFLINE_ACCESS, OauthScopesFULL, OauthScopesHUB_API, OauthLink, ExtlClntAppOauthOptionsFirstPartyAppEnabled FROM ExtlClntAppOauthSettings WHERE ExternalClientApplicationId = '0xIPx0000000001'"_s);
        row("3.5 policies",
            u"SELECT DeveloperName, ExtlClntAppOauthSettingsId, PermittedUsersPolicyType, RefreshTokenPolicyType, RefreshTokenValidityPeriod, RefreshTokenValidityUnit, IpRelaxationPolicyType, RequiredSessionLevel, IsNamedUserJwtEnabled, GuestJwtTimeout, ApexHandlerId FROM ExtlClntAppOauthPlcyCnfg"_s);
        row("3.5 plug-ins",
            u"SELECT Id, DeveloperName, IsEnabled, OauthPluginStatus, NotifPluginStatus, MobilePluginStatus, PushPluginStatus, SamlPluginStatus, StartPage, StartUrl FROM ExtlClntAppPlcyCnfg"_s);
        row("3.5 consumer", u"SELECT Id, DeveloperName, ExtlClntAppOauthSettingsId FROM ExtlClntAppOauthConsumer"_s);
        row("3.5 by Tooling", u"SELECT Id FROM ExternalClientApplication"_s, "/tooling/query");
        row("5.2",
            u"SELECT PermissionsApiEnabled, PermissionsCustomizeApplication, PermissionsModifyAllData, PermissionsModifyMetadata, PermissionsExternalClientAppDeveloper, PermissionsExternalClientAppAdmin, PermissionsExternalClientAppViewer, PermissionsViewClientSecret, PermissionsCanApproveUninstalledApps, PermissionsViewSetup, PermissionsAssignPermissionSets, PermissionsManageProfilesPermissionsets, PermissionsManageRemoteAccess FROM UserPermissionAccess LIMIT 1"_s);
        row("5.3",
            u"SELECT Id, Name, OrganizationType, IsSandbox, InstanceName, NamespacePrefix, TrialExpirationDate, LanguageLocaleKey FROM Organization LIMIT 1"_s);
        row("5.4", u"SELECT Id, Username, Name, Email, ProfileId, Profile.Name, UserType FROM User"_s);
        row("5.5", u"SELECT Id, Name FROM ConnectedApplication"_s);
        row("6.1 profiles", u"SELECT Id, Name, UserType, UserLicense.Name FROM Profile ORDER BY Name"_s);
        row("6.1 sets",
            u"SELECT Id, Name, Label, NamespacePrefix, License.Name, IsCustom FROM PermissionSet WHERE IsOwnedByProfile = false ORDER BY Label"_s);
        row("1.7 switches",
            u"SELECT IsClientSecretInRestApiAccessEnabled, IsConsumerSecretApiAccessEnabled FROM ExternalClientAppSettings"_s,
            "/tooling/query");
    }
    void factSheetQueries()
    {
        QFETCH(QString, soql);
        QFETCH(QByteArray, api);
        OrgCalls org(withApp());
        const auto answer = org.query(soql, api);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(OrgCalls::object(answer)["totalSize"_L1].toInt() > 0);
    }

    void hidesAppsFromQueriesWhereAsked()
    {
        OrgSettings settings = withApp();
        settings.ecaQueries = OrgSettings::EcaQueries::ToolingOnly;
        settings.refusedFields = {u"ExtlClntAppOauthSettings.ExternalClientApplicationId"_s};
        OrgCalls org(settings);
        QCOMPARE(OrgCalls::errorCode(org.query(u"SELECT Id FROM ExternalClientApplication"_s)), u"INVALID_TYPE"_s);
        QCOMPARE(org.query(u"SELECT Id FROM ExternalClientApplication"_s, "/tooling/query").status, 200);
        QCOMPARE(OrgCalls::errorCode(
                     org.query(u"SELECT Id FROM ExtlClntAppOauthSettings WHERE ExternalClientApplicationId = 'x'"_s,
                               "/tooling/query")),
                 u"INVALID_FIELD"_s);
    }

    void assignmentRules()
    {
        OrgSettings settings = OrgSettings::standard();
        settings.users.append(
            {u"gone@practice.example"_s, {}, u"Gil Gone"_s, u"gone@practice.example"_s, u"Standard User"_s, false});
        settings.permissionSets.append({u"Licensed"_s, u"Licensed"_s, {}, {}, u"Sales Console User"_s, {}});
        OrgCalls org(settings);
        const auto id = [&](const QString &soql) { return org.record(soql)["Id"_L1].toString().toUtf8(); };
        const QByteArray set = id(u"SELECT Id FROM PermissionSet WHERE Name = 'Quote_Editors'"_s);
        const QByteArray user = id(u"SELECT Id FROM User WHERE Username = 'user@practice.example'"_s);
        const auto assign = [&](const QByteArray &who, const QByteArray &what) {
            return org.rest("POST", "/sobjects/PermissionSetAssignment",
                            "{\"AssigneeId\":\"" + who + "\",\"PermissionSetId\":\"" + what + "\"}");
        };
        QCOMPARE(assign(user, set).status, 201);
        QCOMPARE(OrgCalls::errorCode(assign(user, set)), u"DUPLICATE_VALUE"_s);
        QCOMPARE(OrgCalls::errorCode(assign(user, id(u"SELECT Id FROM PermissionSet WHERE Name = 'Licensed'"_s))),
                 u"FIELD_INTEGRITY_EXCEPTION"_s);
        QCOMPARE(OrgCalls::errorCode(assign(id(u"SELECT Id FROM User WHERE IsActive = false"_s), set)),
                 u"FIELD_INTEGRITY_EXCEPTION"_s);
        QCOMPARE(OrgCalls::errorCode(assign(user, id(u"SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true"_s))),
                 u"INVALID_CROSS_REFERENCE_KEY"_s);
        QCOMPARE(org.rest("PATCH", "/sobjects/PermissionSet/" + set, "{\"Label\":\"Other\"}").status, 204);
        QCOMPARE(org.record(u"SELECT Label FROM PermissionSet WHERE Name = 'Quote_Editors'"_s)["Label"_L1].toString(),
                 u"Other"_s);
        QCOMPARE(
            OrgCalls::object(org.rest("GET", "/sobjects/PermissionSet/" + set + "?fields=Name"))["Name"_L1].toString(),
            u"Quote_Editors"_s);
    }

    void compositesRollBack()
    {
        OrgCalls org(withApp());
        const QByteArray app = org.record(u"SELECT Id FROM ExternalClientApplication"_s)["Id"_L1].toString().toUtf8();
        const auto body = [&](const QByteArray &entity) {
            return "{\"allOrNone\":true,\"compositeRequest\":[{\"method\":\"POST\",\"url\":\"/services/data/v67.0/"
                   "sobjects/PermissionSet\","
                   "\"referenceId\":\"ps\",\"body\":{\"Name\":\"New_Set\",\"Label\":\"New\"}},{\"method\":\"POST\","
                   "\"url\":"
                   "\"/services/data/v67.0/sobjects/"
                   "SetupEntityAccess\",\"referenceId\":\"grant\",\"body\":{\"ParentId\":\"@{ps.id}\","
                   "\"SetupEntityId\":\"" +
                   entity + "\"}}]}";
        };
        const auto statuses = [](const OrgCalls::Response &answer) {
            QList<int> list;
            for (const QJsonValue &one : OrgCalls::object(answer)["compositeResponse"_L1].toArray())
                list.append(one["httpStatusCode"_L1].toInt());
            return list;
        };
        const auto failed = org.rest("POST", "/composite", body("0xI000000000000AAA"));
        QCOMPARE(statuses(failed), (QList<int>{400, 400}));
        QCOMPARE(OrgCalls::object(failed)["compositeResponse"_L1]
                     .toArray()
                     .at(0)["body"_L1]
                     .toArray()
                     .at(0)["errorCode"_L1]
                     .toString(),
                 u"PROCESSING_HALTED"_s);
        QVERIFY(org.records(u"SELECT Id FROM PermissionSet WHERE Name = 'New_Set'"_s).isEmpty());
        QCOMPARE(statuses(org.rest("POST", "/composite", body(app))), (QList<int>{201, 201}));
        QCOMPARE(org.records(u"SELECT Id FROM SetupEntityAccess"_s).size(), 1);
        const QJsonObject batch = OrgCalls::object(
            org.rest("POST", "/composite/batch",
                     "{\"batchRequests\":[{\"method\":\"GET\",\"url\":\"v67.0/"
                     "query?q=SELECT+Id+FROM+Organization\"},{\"method\":\"GET\",\"url\":\"v67.0/nothing\"}]}"));
        QVERIFY(batch["hasErrors"_L1].toBool());
        QCOMPARE(batch["results"_L1].toArray().at(0)["statusCode"_L1].toInt(), 200);
        QCOMPARE(batch["results"_L1].toArray().at(1)["statusCode"_L1].toInt(), 404);
    }

    void tellsWhoUsesAnApp()
    {
        OrgSettings settings = withApp();
        OrgCalls fresh(settings);
        QVERIFY(OrgCalls::object(fresh.rest("GET", "/apps/oauth/usage?page=0&pageSize=100"))["apps"_L1]
                    .toArray()
                    .isEmpty());
        settings.apps.first().usedBy = {u"admin@practice.example"_s, u"user@practice.example"_s};
        OrgCalls org(settings);
        const QJsonArray apps = OrgCalls::object(org.rest("GET", "/apps/oauth/usage"))["apps"_L1].toArray();
        QCOMPARE(apps.size(), 1);
        QCOMPARE(apps.at(0)["developerName"_L1].toString(), u"Heroku_AppLink"_s);
        const QByteArray id = apps.at(0)["identifier"_L1].toString().toUtf8();
        QCOMPARE(id.size(), 15);
        const QJsonObject users = OrgCalls::object(org.rest("GET", "/apps/oauth/usage/" + id + "/users?pageSize=1"));
        QCOMPARE(users["users"_L1].toArray().size(), 1);
        QVERIFY(users["nextPageUrl"_L1].toString().contains("page=1"_L1));
    }

    void keepsTheSecret_data()
    {
        QTest::addColumn<bool>("orgSwitch");
        QTest::addColumn<bool>("permission");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("neither") << false << false << u"not currently enabled"_s;
        QTest::newRow("permission only") << false << true << u"not currently enabled"_s;
        QTest::newRow("switch only") << true << false << u"not enabled for this user"_s;
        QTest::newRow("both") << true << true << QString();
    }
    void keepsTheSecret()
    {
        QFETCH(bool, orgSwitch);
        QFETCH(bool, permission);
        QFETCH(QString, refusal);
        OrgSettings settings = withApp();
        settings.secretInRestApi = orgSwitch;
        if (permission)
            settings.profiles.first().permissions.append(u"ViewClientSecret"_s);
        OrgCalls org(settings);
        const QByteArray path = "/apps/oauth/credentials/" +
                                org.record(u"SELECT Id FROM ExternalClientApplication"_s)["Id"_L1].toString().toUtf8();
        const QJsonObject consumer = OrgCalls::object(org.rest("GET", path))["consumers"_L1].toArray().at(0).toObject();
        QVERIFY(consumer["key"_L1].toString().startsWith("3MVG9"_L1));
        QVERIFY(!consumer.contains("secret"_L1));
        const auto answer = org.rest("GET", path + '/' + consumer["id"_L1].toString().toUtf8() + "?part=keyandsecret");
        QCOMPARE(answer.status, refusal.isEmpty() ? 200 : 403);
        if (refusal.isEmpty())
            QVERIFY(!OrgCalls::object(answer)["secret"_L1].toString().isEmpty());
        else
            QVERIFY(OrgCalls::array(answer).at(0)["message"_L1].toString().contains(refusal));
    }

    void packsLargeAnswers()
    {
        OrgCalls org;
        const auto answer = org.rest("GET", "/sobjects", {}, {{"Accept-Encoding", "gzip, deflate"}});
        QCOMPARE(OrgCalls::header(answer, "content-encoding"), u"gzip"_s);
        QVERIFY(answer.body.startsWith("\x1f\x8b"));
        // The trailer tells the size of what was packed; real clients unpack it in tests/conformance.
        const QByteArray plain = org.rest("GET", "/sobjects").body;
        QCOMPARE(qFromLittleEndian<quint32>(answer.body.right(4).constData()), quint32(plain.size()));
    }
};

QTEST_GUILESS_MAIN(OrgRestTest)
#include "OrgRestTest.moc"
