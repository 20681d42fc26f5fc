// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/DeployPackage.h"
#include "salesforce/EcaSchema.h"
#include "salesforce/MetadataSoap.h"
#include "setup/ComponentTypes.h"
#include "steps/EnableOAuth.h"
#include "steps/Services.h"
#include "steps/Step.h"
#include "support/Running.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using salesforce::MetadataComponent;
using verify::Finding;
using verify::Status;

namespace {

const QString appName = u"Heroku_AppLink"_s;

template <class T>
Read<T> known(T value, const QString &source = u"SOQL"_s)
{
    return Read<T>::known(std::move(value), source);
}

SetupFile settings()
{
    SetupFile wanted;
    wanted.app.contactEmail = u"pat@acme.example"_s;
    return wanted;
}

OrgSnapshot emptyOrg()
{
    OrgSnapshot found;
    found.apiName = appName;
    OrgIdentity identity;
    identity.userId = u"005AA0000000001AAA"_s;
    identity.username = u"pat@acme.example"_s;
    found.identity = known(identity);
    found.release = known(Release{67.0, u"Summer '26"_s});
    found.permissions = known(QHash<QString, bool>{{u"CustomizeApplication"_s, true},
                                                   {u"ModifyAllData"_s, true},
                                                   {u"ApiEnabled"_s, true},
                                                   {u"ModifyMetadata"_s, true}});
    found.appFeature = known(true);
    found.apps = known(QList<AppRecord>{});
    found.connectedAppNames = known(QStringList{});
    found.grants = known(QList<AccessGrant>{});
    found.permissionSets = known(QList<PermissionSetRecord>{});
    found.profiles = known(QList<ProfileRecord>{});
    found.assignedPermissionSets = known(QStringList{});
    found.userProfile = known(u"System Administrator"_s);
    for (const QString &componentType : type::all())
        found.components[componentType].metadata = Read<MetadataComponent>::absent(u"SOAP"_s);
    return found;
}

/// The org with the app as the documented steps make it.
OrgSnapshot rightOrg()
{
    OrgSnapshot found = emptyOrg();
    const Plan plan = steps::makePlan(settings(), found);
    found.apps = known(
        QList<AppRecord>{{u"0xIAA000000000AAAA"_s, appName, u"Heroku AppLink"_s, u"pat@acme.example"_s, u"Local"_s}});
    for (const auto &component : plan.components) {
        found.components[component.type()].metadata = known(component, u"SOAP"_s);
        found.components[component.type()].fullName = component.fullName();
    }
    found.permissionSets = known(
        QList<PermissionSetRecord>{{u"0PSAA0000000001AAA"_s, u"Heroku_AppLink_Users"_s, u"Heroku AppLink Users"_s}});
    found.grants = known(QList<AccessGrant>{{u"0J0"_s, u"0PSAA0000000001AAA"_s, u"Heroku_AppLink_Users"_s, {}, {}}});
    found.assignedPermissionSets = known(QStringList{u"Heroku_AppLink_Users"_s});
    return found;
}

/// A component as readMetadata gives it: these are the lines between its root's tags in the file, too.
MetadataComponent read(const QString &componentType, const QString &name, const QByteArray &lines)
{
    const auto components = salesforce::readComponents(
        R"(<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
        R"(xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
        R"(<soapenv:Body><readMetadataResponse><result><records xsi:type=")" +
            componentType.toUtf8() + "\"><fullName>" + name.toUtf8() + "</fullName>\n" + lines +
            "</records></result></readMetadataResponse></soapenv:Body></soapenv:Envelope>",
        componentType);
    return components && components->size() == 1 ? components->first() : MetadataComponent();
}

QByteArray fileOf(const QString &componentType, const QByteArray &lines)
{
    const QByteArray instance =
        lines.contains("xsi:") ? R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance")" : "";
    const QByteArray name = componentType.toUtf8();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + name +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\"" + instance + ">\n" + lines + "</" + name + ">\n";
}

void put(OrgSnapshot &found, const MetadataComponent &component)
{
    found.components[component.type()].metadata = known(component, u"SOAP"_s);
    found.components[component.type()].fullName = component.fullName();
}

Finding look(const QString &id, const OrgSnapshot &found, const SetupFile &wanted)
{
    auto services = std::make_shared<steps::Services>();
    services->snapshot = std::make_shared<const OrgSnapshot>(found);
    services->wanted = wanted;
    for (const auto &check : steps::allChecks(services)) {
        if (check.id != id)
            continue;
        test::Running running(check.look());
        if (QTest::qWaitFor([&] { return running.finished(); }))
            return running.take();
    }
    return {};
}

// Lines as the org gives them, alphabetical. One stands for what has to change.
const QByteArray globalLines = R"(    <callbackUrl>https://other.example/cb
https://localhost
  https://third.example/cb</callbackUrl>
    <certificate>-----BEGIN CERTIFICATE-----
MIIBszCCAVmgAwIBAgIUQ
-----END CERTIFICATE-----
</certificate>
    <consumerKey>3MVG9EXAMPLEKEY</consumerKey>
    <externalClientApplication>Heroku_AppLink</externalClientApplication>
    <idTokenConfig>
        <idTokenAudience>a &amp; b</idTokenAudience>
        <idTokenIncludeAttributes>true</idTokenIncludeAttributes>
        <idTokenValidityInMinutes>5</idTokenValidityInMinutes>
    </idTokenConfig>
    <isClientCredentialsFlowEnabled>true</isClientCredentialsFlowEnabled>
    <isConsumerSecretOptional>false</isConsumerSecretOptional>
    <isEnforceRefreshTokenTTL>false</isEnforceRefreshTokenTTL>
    <isPkceRequired>true</isPkceRequired>
    <isQuantumSafe xsi:nil="true"></isQuantumSafe>
    <isRefreshTokenRotationEnabled>false</isRefreshTokenRotationEnabled>
    <isSecretRequiredForRefreshToken>true</isSecretRequiredForRefreshToken>
    <label> Set by "hand" 🚀 </label>
    <newerThing xsi:type="NewerThing">
        <deeper>
            <deepest>  1 &lt; 2  </deepest>
        </deeper>
        <deeper>
            <deepest></deepest>
        </deeper>
    </newerThing>
    <shouldRotateConsumerKey>false</shouldRotateConsumerKey>
    <shouldRotateConsumerSecret>false</shouldRotateConsumerSecret>
)";
const QByteArray oauthLines = R"(    <commaSeparatedCustomScopes>Billing,Shipping</commaSeparatedCustomScopes>
    <commaSeparatedOauthScopes>Web, Api,OpenID , FutureScope</commaSeparatedOauthScopes>
    <customAttributes>
        <formula>IF(ISBLANK($User.Title), "x", 'y' &amp; "z")</formula>
        <key>title</key>
    </customAttributes>
    <customAttributes>
        <formula>"2"</formula>
        <key>second</key>
    </customAttributes>
    <externalClientApplication>Heroku_AppLink</externalClientApplication>
    <isFirstPartyAppEnabled>false</isFirstPartyAppEnabled>
    <label>By hand</label>
    <singleLogoutUrl>https://other.example/logout</singleLogoutUrl>
    <trustedIpRanges>
        <description>office
2nd floor</description>
        <endIpAddress>10.0.0.9</endIpAddress>
        <startIpAddress>10.0.0.1</startIpAddress>
    </trustedIpRanges>
)";
const QByteArray policyLines =
    R"(    <commaSeparatedPermissionSet>Heroku_AppLink_Users, ns__Other_Users</commaSeparatedPermissionSet>
    <commaSeparatedProfile>Systeembeheerder</commaSeparatedProfile>
    <customAttributes>
        <formula>"1"</formula>
        <key>k</key>
    </customAttributes>
    <executeHandlerAs>robot@acme.example</executeHandlerAs>
    <externalClientApplication>Heroku_AppLink</externalClientApplication>
    <ipRelaxationPolicyType>Enforce_relaxrefresh</ipRelaxationPolicyType>
    <isTokenExchangeFlowEnabled>true</isTokenExchangeFlowEnabled>
    <label>By hand</label>
    <permittedUsersPolicyType>AdminApprovedPreAuthorized</permittedUsersPolicyType>
    <refreshTokenPolicyType>Zero</refreshTokenPolicyType>
    <requiredSessionLevel>HIGH_ASSURANCE</requiredSessionLevel>
    <sessionTimeoutInMinutes>30</sessionTimeoutInMinutes>
    <startUrl>https://other.example/start</startUrl>
)";
const QByteArray pluginLines = R"(    <externalClientApplication>Heroku_AppLink</externalClientApplication>
    <isAttestPluginEnabled>false</isAttestPluginEnabled>
    <isCanvasPluginEnabled>false</isCanvasPluginEnabled>
    <isEnabled>false</isEnabled>
    <isMobilePluginEnabled>false</isMobilePluginEnabled>
    <isOauthPluginEnabled>true</isOauthPluginEnabled>
    <isSamlPluginEnabled>true</isSamlPluginEnabled>
    <label>By hand</label>
    <startPage>Custom</startPage>
    <startUrl>https://other.example/start</startUrl>
)";
const QByteArray applicationLines = R"(    <contactEmail>old@acme.example</contactEmail>
    <contactPhone>+31 20 123</contactPhone>
    <description>Line one
line two</description>
    <distributionState>Local</distributionState>
    <iconUrl>https://acme.example/icon.png</iconUrl>
    <isProtected>true</isProtected>
    <label>Heroku AppLink</label>
)";

} // namespace

/// Apps that somebody else made: found, repaired, and otherwise left as they are (product.md, rule 8).
class AdoptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersChanges_data()
    {
        QTest::addColumn<QString>("componentType");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        // Names of all origins (facts/salesforce.md 1.9); foreign ones, too.
        QTest::newRow("global: certificate, callbacks, key, newer elements, nil, white space")
            << type::globalOauth << u"Heroku_AppLink_glbloauth"_s << globalLines << QByteArray("<isPkceRequired>true<")
            << QByteArray("<isPkceRequired>false<");
        QTest::newRow("global: a callback more, below the others")
            << type::globalOauth << u"Some_Global"_s
            << QByteArray(globalLines)
                   .replace("<isPkceRequired>true<", "<isPkceRequired>false<")
                   .replace("https://localhost\n", "")
            << QByteArray("  https://third.example/cb<")
            << QByteArray("  https://third.example/cb\nhttps://localhost<");
        QTest::newRow("scopes: extra, custom and unknown ones; attributes, IP ranges")
            << type::oauthSettings << u"Old_Name"_s << oauthLines << QByteArray(" , FutureScope<")
            << QByteArray(" , FutureScope, Basic, RefreshToken<");
        QTest::newRow("policies: grants, IP relaxation, sessions; the platform's name")
            << type::oauthPolicies << u"Heroku_AppLink_oauth_defaultPolicy"_s << policyLines
            << QByteArray("<refreshTokenPolicyType>Zero<") << QByteArray("<refreshTokenPolicyType>Infinite<");
        QTest::newRow("plug-in switches") << type::pluginPolicies << u"Heroku_AppLink_defaultPolicy"_s << pluginLines
                                          << QByteArray("<isEnabled>false<") << QByteArray("<isEnabled>true<");
        QTest::newRow("the app itself") << type::application << appName << applicationLines
                                        << QByteArray("<contactEmail>old@") << QByteArray("<contactEmail>pat@");
    }

    void onlyWhatDiffersChanges()
    {
        QFETCH(QString, componentType);
        QFETCH(QString, name);
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(lines.count(before), 1);
        OrgSnapshot found = rightOrg();
        put(found, read(componentType, name, lines));
        const Plan plan = steps::makePlan(settings(), found);
        QVERIFY2(plan.applyable(), qPrintable(plan.blockedBy.value(0).text));
        const auto files = salesforce::packageFiles(plan.components, u"67.0"_s);
        QCOMPARE(files.size(), 2); // package.xml and this one
        QVERIFY2(files.at(1).path.contains(u'/' + name + u'.'), qPrintable(files.at(1).path));
        QCOMPARE(files.at(1).content, fileOf(componentType, QByteArray(lines).replace(before, after)));
        QCOMPARE(plan.count(Action::Create), 0);
        QCOMPARE(plan.count(Action::Update), 1);
    }

    void whatTheOrgGeneratesIsNotSent()
    {
        OrgSnapshot found = rightOrg();
        put(found, read(type::globalOauth, u"G"_s,
                        QByteArray(globalLines)
                            .replace("    <externalClientApplication>",
                                     "    <consumerSecret>TOP</consumerSecret>\n    <externalClientApplication>")));
        put(found,
            read(type::oauthSettings, u"O"_s, oauthLines + "    <oauthLink>00DAA0000000001:888AA</oauthLink>\n"));
        put(found, read(type::application, appName,
                        applicationLines + "    <managedType>Local</managedType>\n"
                                           "    <orgScopedExternalApp>00DAA0000000001:x</orgScopedExternalApp>\n"));
        QByteArray all;
        for (const auto &file : salesforce::packageFiles(steps::makePlan(settings(), found).components, u"67.0"_s))
            all += file.content;
        for (const char *generated : {"consumerSecret", "TOP", "oauthLink", "managedType", "orgScopedExternalApp"})
            QVERIFY2(!all.contains(generated), generated);
        QVERIFY(all.contains("<consumerKey>3MVG9EXAMPLEKEY</consumerKey>"));
    }

    void existingGrantsAreMerged()
    {
        OrgSnapshot found = rightOrg();
        put(found, read(type::oauthPolicies, u"P"_s,
                        QByteArray(policyLines)
                            .replace("Heroku_AppLink_Users, ns__Other_Users", "Old_Users, ns__Other_Users")));
        const Plan plan = steps::makePlan(settings(), found);
        QCOMPARE(plan.components.size(), 1);
        const QString sets = plan.components.first().value(u"commaSeparatedPermissionSet"_s);
        for (const QString &name : {u"Old_Users"_s, u"ns__Other_Users"_s, u"Heroku_AppLink_Users"_s})
            QVERIFY2(sets.contains(name), qPrintable(sets));
        QCOMPARE(plan.components.first().value(u"commaSeparatedProfile"_s), u"Systeembeheerder"_s);
    }

    void nothingIsWrittenAsNullOrAsEmptyText_data()
    {
        QTest::addColumn<QByteArray>("period");
        QTest::newRow("not there") << QByteArray();
        QTest::newRow("empty") << QByteArray(
            "<refreshTokenValidityPeriod/><refreshTokenValidityUnit></refreshTokenValidityUnit>");
        QTest::newRow("nil") << QByteArray(
            "<refreshTokenValidityPeriod xsi:nil=\"true\"/><refreshTokenValidityUnit xsi:nil=\"true\"/>");
    }

    void nothingIsWrittenAsNullOrAsEmptyText()
    {
        QFETCH(QByteArray, period);
        OrgSnapshot found = rightOrg();
        put(found, read(type::oauthPolicies, u"P"_s, QByteArray(policyLines).replace("Zero", "Infinite") + period));
        QVERIFY(steps::makePlan(settings(), found).nothingToDo());
        QCOMPARE(look(u"R1"_s, found, settings()).status, Status::Passed);
    }

    void listsCompareAsSets()
    {
        OrgSnapshot found = rightOrg();
        put(found, read(type::oauthSettings, u"O"_s,
                        "<commaSeparatedOauthScopes>RefreshToken,Api,  Basic</commaSeparatedOauthScopes>"
                        "<externalClientApplication>Heroku_AppLink</externalClientApplication>"));
        QVERIFY(steps::makePlan(settings(), found).nothingToDo());
    }

    void halfMadeAppsAreCompleted_data()
    {
        QTest::addColumn<QStringList>("there");
        const QStringList all = type::all();
        QTest::newRow("the app alone") << QStringList{type::application};
        QTest::newRow("without policies") << QStringList{type::application, type::globalOauth, type::oauthSettings};
        QTest::newRow("global settings without scopes") << QStringList{type::application, type::globalOauth};
        QTest::newRow("scopes without global settings") << QStringList{type::application, type::oauthSettings};
    }

    void halfMadeAppsAreCompleted()
    {
        QFETCH(QStringList, there);
        OrgSnapshot found = rightOrg();
        for (const QString &componentType : type::all()) {
            if (!there.contains(componentType)) {
                found.components[componentType] = {};
                found.components[componentType].metadata = Read<MetadataComponent>::absent(u"SOAP"_s);
            }
        }
        const Plan plan = steps::makePlan(settings(), found);
        QVERIFY(plan.applyable());
        QStringList made;
        for (const auto &component : plan.components) {
            made.append(component.type());
            QCOMPARE(component.fullName(), salesforce::conventionalName(component.type(), appName));
        }
        QStringList expected = type::all();
        expected.removeIf([&](const QString &componentType) { return there.contains(componentType); });
        QCOMPARE(made, expected);
    }

    void aNameOfAnotherAppIsLeftToIt()
    {
        OrgSnapshot found = emptyOrg();
        found.components[type::oauthSettings].takenNames = {u"heroku_applink_oauth"_s};
        for (const auto &component : steps::makePlan(settings(), found).components) {
            if (component.type() == type::oauthSettings)
                QCOMPARE(component.fullName(), u"Heroku_AppLinkOAuthSettings"_s);
        }
        found.components[type::oauthSettings].takenNames = salesforce::candidateNames(type::oauthSettings, appName);
        const Plan plan = steps::makePlan(settings(), found);
        QVERIFY(!plan.applyable());
        QVERIFY(plan.blockedBy.first().text.contains(type::oauthSettings));
    }

    void namesThatDifferInCaseAreAConflict()
    {
        OrgSnapshot found = emptyOrg();
        found.apps = known(QList<AppRecord>{{u"0xIAA000000000AAAA"_s, u"Heroku_Applink"_s, {}, {}, {}}});
        const Plan plan = steps::makePlan(settings(), found);
        QVERIFY(!plan.applyable());
        const auto problems = steps::step(1).problems(settings(), &found);
        QVERIFY(!problems.isEmpty());
        const Finding finding = look(u"A1"_s, found, settings());
        QCOMPARE(finding.status, Status::Failed);
        for (const QString &text : {plan.blockedBy.first().text, problems.first().text, finding.reason}) {
            QVERIFY2(text.contains(u"Heroku_Applink"_s), qPrintable(text));
            QVERIFY2(text.contains(appName), qPrintable(text));
        }
    }

    void extraScopesStayUnlessTheAdminRemovesThem()
    {
        OrgSnapshot found = rightOrg();
        put(found, read(type::oauthSettings, u"O"_s,
                        QByteArray(oauthLines).replace("Web, Api,", "Web, Basic, RefreshToken, Full, Api,")));
        SetupFile wanted = settings();
        QVERIFY(steps::makePlan(wanted, found).nothingToDo());
        Finding finding = look(u"O6"_s, found, wanted);
        QCOMPARE(finding.status, Status::Warning);
        QCOMPARE(finding.fix, verify::Fix::EditSettings);

        wanted.oauth.removeOtherScopes = true;
        const Plan plan = steps::makePlan(wanted, found);
        QCOMPARE(plan.components.size(), 1);
        QCOMPARE(plan.components.first().value(u"commaSeparatedOauthScopes"_s), u"Basic, RefreshToken, Api"_s);
        QVERIFY(plan.components.first().contains(u"commaSeparatedCustomScopes"_s));
        finding = look(u"O6"_s, found, wanted);
        QCOMPARE(finding.status, Status::Warning);
        QCOMPARE(finding.fix, verify::Fix::ApplyPlan);

        put(found, plan.components.first());
        QVERIFY(steps::makePlan(wanted, found).nothingToDo());
        QCOMPARE(look(u"O6"_s, found, wanted).status, Status::Passed);

        wanted.oauth.scopes.append(u"web"_s); // asked for by name, so it is none of the others
        QCOMPARE(steps::makePlan(wanted, found).components.first().value(u"commaSeparatedOauthScopes"_s),
                 u"Basic, RefreshToken, Api, Web"_s);
    }

    /// Columns show the old scopes only: nobody may say that there is no other.
    void scopesSeenInColumnsAloneProveNoAbsence()
    {
        OrgSnapshot found = rightOrg();
        auto &part = found.components[type::oauthSettings];
        part.metadata = Read<MetadataComponent>::unreadable(salesforce::soapRefusesSession(), u"SOAP"_s);
        part.columns = {{u"commaSeparatedOauthScopes"_s, u"Api, Basic, RefreshToken"_s}};
        part.columnsSource = u"SOQL"_s;
        SetupFile wanted = settings();
        for (const QString &id : {u"O3"_s, u"O4"_s, u"O5"_s})
            QCOMPARE(look(id, found, wanted).status, Status::Passed);
        QCOMPARE(look(u"O6"_s, found, wanted).status, Status::CouldNotTell);
        QVERIFY(steps::makePlan(wanted, found).blockedBy.isEmpty());
        wanted.oauth.removeOtherScopes = true;
        QVERIFY(!steps::makePlan(wanted, found).blockedBy.isEmpty());
    }

    void aSessionThatSoapRefusesTellsHowToBeAbleToTell()
    {
        OrgSnapshot found = rightOrg();
        auto &part = found.components[type::globalOauth];
        part.metadata = Read<MetadataComponent>::unreadable(salesforce::soapRefusesSession(), u"SOAP"_s);
        for (const QString &id : {u"O2"_s, u"O7"_s, u"O8"_s, u"O9"_s, u"R2"_s, u"R3"_s}) {
            const Finding finding = look(id, found, settings());
            QCOMPARE(finding.status, Status::CouldNotTell);
            QVERIFY2(finding.reason.contains(u"JWT"_s), qPrintable(id));
            QVERIFY2(finding.remedy.contains(u"Sign in"_s), qPrintable(finding.remedy));
            QCOMPARE(finding.fix, verify::Fix::SignIn);
        }
        // What can be read is judged as ever.
        for (const QString &id : {u"O1"_s, u"O3"_s, u"R1"_s, u"U1"_s})
            QCOMPARE(look(id, found, settings()).status, Status::Passed);
    }

    void pkceThatTheOrgKeepsIsAWarningAndNoEndlessPlan()
    {
        OrgSnapshot found = rightOrg();
        put(found, read(type::globalOauth, u"G"_s, QByteArray(globalLines).replace("<label> Set", "<label>Set")));
        QCOMPARE(steps::makePlan(settings(), found).count(Action::Update), 1);
        QCOMPARE(look(u"O9"_s, found, settings()).fix, verify::Fix::ApplyPlan);

        found.keptByOrg = {elementKey(type::globalOauth, u"isPkceRequired"_s)};
        QVERIFY(steps::makePlan(settings(), found).nothingToDo());
        const Finding finding = look(u"O9"_s, found, settings());
        QCOMPARE(finding.status, Status::Warning);
        QVERIFY(finding.fix != verify::Fix::ApplyPlan);
    }

    /// The default is "required", so what is not shown is not off.
    void pkceThatIsNotShownIsNotPassed()
    {
        OrgSnapshot found = rightOrg();
        MetadataComponent global = found.components[type::globalOauth].metadata.value();
        global.remove(u"isPkceRequired"_s);
        put(found, global);
        QCOMPARE(look(u"O9"_s, found, settings()).status, Status::CouldNotTell);
        found.components[type::globalOauth] = {};
        found.components[type::globalOauth].metadata = Read<MetadataComponent>::absent(u"SOAP"_s);
        QCOMPARE(look(u"O9"_s, found, settings()).status, Status::Failed);
    }

    void whatTheOrgDoesNotKnowIsNoLongerPlanned()
    {
        OrgSnapshot found = emptyOrg();
        found.keptByOrg = {elementKey(type::globalOauth, u"isEnforceRefreshTokenTTL"_s)};
        const Plan plan = steps::makePlan(settings(), found);
        for (const auto &component : plan.components)
            QVERIFY(!component.contains(u"isEnforceRefreshTokenTTL"_s));
        for (const Change &change : plan.changes) {
            for (const FieldChange &field : change.fields)
                QVERIFY(field.name != u"isEnforceRefreshTokenTTL"_s);
        }
    }

    /// The reading shows no such switch: the plan must not go on asking for it, and R2 knows nothing.
    void aSwitchThatTheOrgDoesNotShowIsNotSentForEver()
    {
        OrgSnapshot found = rightOrg();
        MetadataComponent global = found.components[type::globalOauth].metadata.value();
        global.remove(u"isEnforceRefreshTokenTTL"_s);
        put(found, global);
        QVERIFY(steps::makePlan(settings(), found).nothingToDo());
        QCOMPARE(look(u"R2"_s, found, settings()).status, Status::CouldNotTell);
    }

    /// An org whose policy lists nothing that was granted by a record.
    void whoHasAccessByARecordNeedsNoPlaceInTheList()
    {
        OrgSnapshot found = rightOrg();
        MetadataComponent policies = found.components[type::oauthPolicies].metadata.value();
        const QString listed = policies.value(u"commaSeparatedPermissionSet"_s);
        QVERIFY(!listed.isEmpty());
        policies.remove(u"commaSeparatedPermissionSet"_s);
        put(found, policies);
        QVERIFY(steps::makePlan(settings(), found).nothingToDo());
        SetupFile wanted = settings();
        wanted.refreshToken.policy = SetupFile::RefreshPolicy::ExpireImmediately;
        const Plan plan = steps::makePlan(wanted, found); // with the policies the list goes out, and must be whole
        QCOMPARE(plan.components.size(), 1);
        QCOMPARE(plan.components.first().value(u"commaSeparatedPermissionSet"_s), listed);
        found.grants = known(QList<setup::AccessGrant>{});
        QVERIFY(!steps::makePlan(settings(), found).nothingToDo());
    }

    void aMigratedAppBesideItsConnectedAppIsNoFailure()
    {
        OrgSnapshot found = rightOrg();
        found.connectedAppNames = known(QStringList{appName});
        QVERIFY(steps::makePlan(settings(), found).blockedBy.isEmpty());
        QCOMPARE(look(u"A5"_s, found, settings()).status, Status::Warning);
    }
};

QTEST_GUILESS_MAIN(AdoptTest)
#include "AdoptTest.moc"
