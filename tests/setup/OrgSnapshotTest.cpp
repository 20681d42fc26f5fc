// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgSnapshot.h"
#include "setup/ComponentTypes.h"
#include "setup/SnapshotDifference.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using salesforce::MetadataComponent;

namespace {

OrgSnapshot org()
{
    OrgSnapshot found;
    found.apiName = u"Heroku_AppLink"_s;
    found.takenAt = QDateTime::currentDateTimeUtc();
    found.apps = Read<QList<AppRecord>>::known(
        {{u"0xI1"_s, u"Heroku_AppLink"_s, u"L"_s, u"m"_s, u"Local"_s}, {u"0xI2"_s, u"Other"_s, u"O"_s, {}, {}}},
        u"SOQL"_s);
    MetadataComponent oauth(type::oauthSettings, u"Heroku_AppLink_oauth"_s);
    oauth.set(u"commaSeparatedOauthScopes"_s, u"Api, Basic, Brand New"_s);
    found.components[type::oauthSettings].metadata = Read<MetadataComponent>::known(oauth, u"SOAP"_s);
    found.components[type::oauthSettings].fullName = oauth.fullName();
    found.grants = Read<QList<AccessGrant>>::known(
        {{u"1"_s, u"0PS1"_s, u"A"_s, {}, {}}, {u"2"_s, u"0PS2"_s, u"B"_s, {}, {}}}, u"SOQL"_s);
    found.connectedAppNames = Read<QStringList>::known({u"Foo"_s}, u"SOQL"_s);
    return found;
}

} // namespace

class OrgSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCompareByteForByte();
    void fieldTellsWhereAValueComesFrom();
    void absentAndUnreadableStayApart();
    void unknownScopesAreShown();
    void fingerprintIsTheSameForAnUntouchedOrg();
    void fingerprintSeesWhatAPlanDependsOn_data();
    void fingerprintSeesWhatAPlanDependsOn();
    void aConnectedAppOfTheSameNameMattersWhileTheAppIsMissing_data();
    void aConnectedAppOfTheSameNameMattersWhileTheAppIsMissing();
    void fingerprintIgnoresWhatNoPlanDependsOn();
};

void OrgSnapshotTest::namesCompareByteForByte()
{
    OrgSnapshot found = org();
    QVERIFY(found.app());
    found.apiName = u"heroku_applink"_s;
    QVERIFY(!found.app());
    QCOMPARE(found.namesDifferingInCase(), QStringList{u"Heroku_AppLink"_s});
}

void OrgSnapshotTest::fieldTellsWhereAValueComesFrom()
{
    OrgSnapshot found = org();
    QCOMPARE(found.field(type::oauthSettings, u"commaSeparatedOauthScopes"_s).source(), u"SOAP"_s);
    auto &part = found.components[type::oauthSettings];
    part.metadata = Read<MetadataComponent>::unreadable(Error::make(ErrorKind::NotSupported, u"JWT"_s), u"SOAP"_s);
    part.columns = {{u"commaSeparatedOauthScopes"_s, u"Api"_s}};
    part.columnsSource = u"SOQL"_s;
    QCOMPARE(found.field(type::oauthSettings, u"commaSeparatedOauthScopes"_s).source(), u"SOQL"_s);
    QCOMPARE(found.scopeKeys().value(), QStringList{u"api"_s});
}

void OrgSnapshotTest::absentAndUnreadableStayApart()
{
    OrgSnapshot found = org();
    QVERIFY(found.field(type::oauthSettings, u"singleLogoutUrl"_s).isAbsent());
    found.components[type::globalOauth].metadata = Read<MetadataComponent>::absent(u"SOAP"_s);
    QVERIFY(found.field(type::globalOauth, u"callbackUrl"_s).isAbsent());
    found.components[type::globalOauth].metadata =
        Read<MetadataComponent>::unreadable(Error::make(ErrorKind::Timeout, u"slow"_s), u"SOAP"_s);
    const auto read = found.field(type::globalOauth, u"callbackUrl"_s);
    QVERIFY(read.couldNotBeRead());
    QCOMPARE(read.error().kind, ErrorKind::Timeout);
    QVERIFY(found.field(u"NeverAsked"_s, u"x"_s).couldNotBeRead());
}

void OrgSnapshotTest::unknownScopesAreShown()
{
    QCOMPARE(org().scopeKeys().value(), (QStringList{u"api"_s, u"id"_s, u"Brand New"_s}));
}

void OrgSnapshotTest::fingerprintIsTheSameForAnUntouchedOrg()
{
    OrgSnapshot later = org();
    later.takenAt = later.takenAt.addSecs(3600);
    auto grants = later.grants.value();
    std::reverse(grants.begin(), grants.end()); // the org promises no order
    later.grants = Read<QList<AccessGrant>>::known(grants, u"SOQL"_s);
    QCOMPARE(later.fingerprint(), org().fingerprint());
}

void OrgSnapshotTest::fingerprintSeesWhatAPlanDependsOn_data()
{
    QTest::addColumn<std::function<void(OrgSnapshot &)>>("change");
    using Change = std::function<void(OrgSnapshot &)>;
    QTest::newRow("label") << Change([](OrgSnapshot &found) {
        auto apps = found.apps.value();
        apps[0].label = u"New"_s;
        found.apps = Read<QList<AppRecord>>::known(apps, u"SOQL"_s);
    });
    QTest::newRow("another app") << Change([](OrgSnapshot &found) {
        auto apps = found.apps.value();
        apps.append({u"0xI3"_s, u"heroku_applink"_s, {}, {}, {}});
        found.apps = Read<QList<AppRecord>>::known(apps, u"SOQL"_s);
    });
    QTest::newRow("an element") << Change([](OrgSnapshot &found) {
        auto &part = found.components[type::oauthSettings];
        MetadataComponent component = part.metadata.value();
        component.set(u"commaSeparatedOauthScopes"_s, u"Api"_s);
        part.metadata = Read<MetadataComponent>::known(component, u"SOAP"_s);
    });
    QTest::newRow("a grant gone") << Change([](OrgSnapshot &found) {
        found.grants = Read<QList<AccessGrant>>::known({found.grants.value().first()}, u"SOQL"_s);
    });
    QTest::newRow("grants unreadable") << Change([](OrgSnapshot &found) {
        found.grants = Read<QList<AccessGrant>>::unreadable(Error::make(ErrorKind::Timeout, {}), u"SOQL"_s);
    });
    QTest::newRow("another user") << Change([](OrgSnapshot &found) {
        OrgIdentity identity;
        identity.userId = u"005x"_s;
        found.identity = Read<OrgIdentity>::known(identity, u"SOQL"_s);
    });
}

void OrgSnapshotTest::fingerprintSeesWhatAPlanDependsOn()
{
    QFETCH(std::function<void(OrgSnapshot &)>, change);
    OrgSnapshot found = org();
    change(found);
    QVERIFY(found.fingerprint() != org().fingerprint());
}

void OrgSnapshotTest::aConnectedAppOfTheSameNameMattersWhileTheAppIsMissing_data()
{
    QTest::addColumn<bool>("appIsThere");
    QTest::newRow("missing") << false;
    QTest::newRow("there") << true;
}

void OrgSnapshotTest::aConnectedAppOfTheSameNameMattersWhileTheAppIsMissing()
{
    QFETCH(bool, appIsThere);
    OrgSnapshot before = org();
    if (!appIsThere)
        before.apps = Read<QList<AppRecord>>::known({}, u"SOQL"_s);
    OrgSnapshot now = before;
    now.connectedAppNames = Read<QStringList>::known({u"heroku_applink"_s}, u"SOQL"_s);
    QCOMPARE(now.fingerprint() == before.fingerprint(), appIsThere);
    QCOMPARE(differenceInWords(before, now).isEmpty(), appIsThere);
    now.connectedAppNames = Read<QStringList>::unreadable(Error::make(ErrorKind::Timeout, {}), u"SOQL"_s);
    QCOMPARE(now.fingerprint() == before.fingerprint(), appIsThere);
    QCOMPARE(!noLongerReadable(before, now), appIsThere);
}

void OrgSnapshotTest::fingerprintIgnoresWhatNoPlanDependsOn()
{
    OrgSnapshot found = org();
    auto apps = found.apps.value();
    apps[1].contactEmail = u"somebody@else.example"_s; // of another app
    found.apps = Read<QList<AppRecord>>::known(apps, u"SOQL"_s);
    found.connectedAppNames = Read<QStringList>::known({u"Foo"_s, u"Bar"_s}, u"SOQL"_s);
    QCOMPARE(found.fingerprint(), org().fingerprint());
}

QTEST_GUILESS_MAIN(OrgSnapshotTest)
#include "OrgSnapshotTest.moc"
