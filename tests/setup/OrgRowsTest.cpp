// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgRows.h"
#include "setup/ComponentTypes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;

namespace {

Read<QList<QJsonObject>> rows(QList<QJsonObject> list)
{
    return Read<QList<QJsonObject>>::known(std::move(list), u"SOQL test"_s);
}

OrgRows everything()
{
    OrgRows all;
    all[OrgQuery::Organization] = rows({QJsonObject{{u"Id"_s, u"00D000000000001EAA"_s},
                                                    {u"Name"_s, u"Acme"_s},
                                                    {u"OrganizationType"_s, u"Enterprise Edition"_s},
                                                    {u"IsSandbox"_s, false}}});
    all[OrgQuery::User] = rows({QJsonObject{{u"Id"_s, u"005000000000001AAA"_s},
                                            {u"Username"_s, u"pat@acme.example"_s},
                                            {u"Profile"_s, QJsonObject{{u"Name"_s, u"System Administrator"_s}}}}});
    all[OrgQuery::Apps] = rows({QJsonObject{{u"Id"_s, u"0xI000000000001AAA"_s},
                                            {u"DeveloperName"_s, u"Heroku_AppLink"_s},
                                            {u"MasterLabel"_s, u"Heroku AppLink"_s}}});
    all[OrgQuery::Grants] = rows({
        QJsonObject{{u"Id"_s, u"1"_s},
                    {u"SetupEntityId"_s, u"0xI000000000001"_s},
                    {u"Parent"_s, QJsonObject{{u"Name"_s, u"Users"_s}, {u"IsOwnedByProfile"_s, false}}}},
        QJsonObject{{u"Id"_s, u"2"_s},
                    {u"SetupEntityId"_s, u"0xI000000000001AAA"_s},
                    {u"Parent"_s, QJsonObject{{u"Name"_s, u"X00e"_s},
                                              {u"IsOwnedByProfile"_s, true},
                                              {u"Profile"_s, QJsonObject{{u"Name"_s, u"Sales, Inside"_s}}}}}},
        QJsonObject{{u"Id"_s, u"3"_s},
                    {u"SetupEntityId"_s, u"0xI000000000009AAA"_s},
                    {u"Parent"_s, QJsonObject{{u"Name"_s, u"Stranger"_s}}}},
    });
    all[OrgQuery::OauthSettings] = rows({QJsonObject{{u"DeveloperName"_s, u"Foreign_Name"_s},
                                                     {u"ExternalClientApplicationId"_s, u"0xI000000000001AAA"_s},
                                                     {u"OauthScopesAPI"_s, true},
                                                     {u"OauthScopesSSO"_s, true},
                                                     {u"OauthScopesREFRESH_TOKEN"_s, false}}});
    all[OrgQuery::OauthPolicies] = rows({QJsonObject{{u"DeveloperName"_s, u"P"_s},
                                                     {u"ExternalClientApplicationId"_s, u"0xI000000000001"_s},
                                                     {u"RefreshTokenPolicyType"_s, u"SpecificLifetime"_s},
                                                     {u"RefreshTokenValidityPeriod"_s, 365},
                                                     {u"RefreshTokenValidityUnit"_s, u""_s}}});
    return all;
}

OrgSnapshot filled(const OrgRows &all)
{
    OrgSnapshot snapshot;
    snapshot.apiName = u"Heroku_AppLink"_s;
    snapshot.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    fillFromRows(snapshot, all, {});
    return snapshot;
}

} // namespace

class OrgRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGrantsOfThisAppOnly();
    void namesOfPartsComeFromTheirRows();
    void emptyTextAndNullMeanNotSet();
    void whatWasNotReadIsNotAbsent();
    void orgKind_data();
    void orgKind();
    void missingPermissionColumnsStayMissing();
    void queriesEscapeWhatPeopleTyped();
};

void OrgRowsTest::readsGrantsOfThisAppOnly()
{
    const auto grants = filled(everything()).grants;
    QVERIFY(grants.isKnown());
    QCOMPARE(grants.value().size(), 2); // ids of 15 and 18 characters are the same id
    QCOMPARE(grants.value()[0].permissionSetName, u"Users"_s);
    QCOMPARE(grants.value()[1].profileName, u"Sales, Inside"_s);
    QVERIFY(grants.value()[1].permissionSetName.isEmpty());
}

void OrgRowsTest::namesOfPartsComeFromTheirRows()
{
    const OrgSnapshot snapshot = filled(everything());
    QCOMPARE(snapshot.components.value(type::oauthSettings).fullName, u"Foreign_Name"_s);
    QCOMPARE(snapshot.scopeKeys().value(), (QStringList{u"api"_s, u"id"_s}));
    QVERIFY(!snapshot.hasComponent(type::globalOauth));
}

void OrgRowsTest::emptyTextAndNullMeanNotSet()
{
    const OrgSnapshot snapshot = filled(everything());
    QCOMPARE(snapshot.field(type::oauthPolicies, u"refreshTokenValidityPeriod"_s).value(), u"365"_s);
    QVERIFY(snapshot.field(type::oauthPolicies, u"refreshTokenValidityUnit"_s).isAbsent());
    QVERIFY(snapshot.field(type::oauthPolicies, u"permittedUsersPolicyType"_s).isAbsent());
}

void OrgRowsTest::whatWasNotReadIsNotAbsent()
{
    OrgRows all = everything();
    all[OrgQuery::Grants] =
        Read<QList<QJsonObject>>::unreadable(Error::make(ErrorKind::AccessDenied, u"no View Setup"_s), u"SOQL"_s);
    all.remove(OrgQuery::ConnectedApps);
    const OrgSnapshot snapshot = filled(all);
    QVERIFY(snapshot.grants.couldNotBeRead());
    QCOMPARE(snapshot.grants.error().summary, u"no View Setup"_s);
    QVERIFY(snapshot.connectedAppNames.couldNotBeRead());
    QVERIFY(snapshot.permissions.couldNotBeRead());
}

void OrgRowsTest::orgKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QString>("trialEnd");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind");
    QTest::newRow("production") << u"Enterprise Edition"_s << false << QString() << u"https://a.my.salesforce.com"_s
                                << int(OrgKind::Production);
    QTest::newRow("developer") << u"Developer Edition"_s << false << QString() << u"https://a.my.salesforce.com"_s
                               << int(OrgKind::DeveloperEdition);
    QTest::newRow("sandbox") << u"Enterprise Edition"_s << true << QString()
                             << u"https://a--u.sandbox.my.salesforce.com"_s << int(OrgKind::Sandbox);
    QTest::newRow("scratch") << u"Developer Edition"_s << true << u"2026-12-01"_s
                             << u"https://a.scratch.my.salesforce.com"_s << int(OrgKind::ScratchOrg);
    QTest::newRow("trial") << u"Enterprise Edition"_s << false << u"2026-12-01T00:00:00.000+0000"_s
                           << u"https://a.my.salesforce.com"_s << int(OrgKind::Trial);
}

void OrgRowsTest::orgKind()
{
    QFETCH(QString, type);
    QFETCH(bool, sandbox);
    QFETCH(QString, trialEnd);
    QFETCH(QString, url);
    QFETCH(int, kind);
    OrgRows all = everything();
    QJsonObject org{{u"Id"_s, u"00D"_s}, {u"OrganizationType"_s, type}, {u"IsSandbox"_s, sandbox}};
    org.insert(u"TrialExpirationDate"_s, trialEnd.isEmpty() ? QJsonValue() : QJsonValue(trialEnd));
    all[OrgQuery::Organization] = rows({org});
    OrgSnapshot snapshot;
    snapshot.instanceUrl = QUrl(url);
    fillFromRows(snapshot, all, {});
    QCOMPARE(int(snapshot.identity.value().kind), kind);
}

void OrgRowsTest::missingPermissionColumnsStayMissing()
{
    OrgRows all = everything();
    all[OrgQuery::Permissions] =
        rows({QJsonObject{{u"PermissionsModifyAllData"_s, true}, {u"PermissionsApiEnabled"_s, false}}});
    const OrgSnapshot snapshot = filled(all);
    QVERIFY(snapshot.holds(u"ModifyAllData"_s));
    QVERIFY(!snapshot.holds(u"ApiEnabled"_s));
    QVERIFY(snapshot.permissions.value().contains(u"ApiEnabled"_s));
    QVERIFY(!snapshot.permissions.value().contains(u"ExternalClientAppAdmin"_s));
}

void OrgRowsTest::queriesEscapeWhatPeopleTyped()
{
    SetupFile wanted;
    wanted.users.profiles = {u"Bob's \\ profile"_s};
    bool seen = false;
    for (const auto &[query, soql] : orgQueries(wanted, u"005"_s)) {
        if (query == OrgQuery::Profiles) {
            seen = true;
            QVERIFY2(soql.contains(u"'Bob\\'s \\\\ profile'"_s), qPrintable(soql));
        }
    }
    QVERIFY(seen);
    wanted.users.permissionSets.clear(); // SOQL has no empty list
    for (const auto &[query, soql] : orgQueries(wanted, u"005"_s))
        QVERIFY(query != OrgQuery::PermissionSets && !soql.contains(u"()"_s));
}

QTEST_GUILESS_MAIN(OrgRowsTest)
#include "OrgRowsTest.moc"
