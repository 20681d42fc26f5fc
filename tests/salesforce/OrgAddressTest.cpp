// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/OrgAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class OrgAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void refusesWhatIsNoOrg_data();
    void refusesWhatIsNoOrg();
};

void OrgAddressTest::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("salesforce");
    QTest::addColumn<bool>("generic");
    const auto org = [](const char *typed, const char *login) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(login) << true << false;
    };
    const auto generic = [](const char *typed, const char *login) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(login) << true << true;
    };
    const auto local = [](const char *typed, const char *login) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(login) << false << false;
    };
    // facts/salesforce.md 4.6
    org("https://acme.my.salesforce.com", "https://acme.my.salesforce.com");
    org("  https://acme.my.salesforce.com/  ", "https://acme.my.salesforce.com");
    org("acme.my.salesforce.com", "https://acme.my.salesforce.com");
    org("ACME.My.Salesforce.COM", "https://acme.my.salesforce.com");
    org("acme.my.salesforce.com/lightning/page/home?x=1#y", "https://acme.my.salesforce.com");
    org("https://acme.my.salesforce.com:443/", "https://acme.my.salesforce.com");
    org("http://acme.my.salesforce.com", "https://acme.my.salesforce.com");
    org("https://acme.lightning.force.com/lightning/setup/SetupOneHome/home", "https://acme.my.salesforce.com");
    org("https://acme.my.salesforce-setup.com/lightning/setup/ManageUsers/home", "https://acme.my.salesforce.com");
    org("https://acme--dev.sandbox.lightning.force.com/x", "https://acme--dev.sandbox.my.salesforce.com");
    org("https://acme--dev.sandbox.my.salesforce-setup.com/x", "https://acme--dev.sandbox.my.salesforce.com");
    org("https://acme-dev-ed.develop.my.salesforce.com", "https://acme-dev-ed.develop.my.salesforce.com");
    org("https://acme-dev-ed.trailblaze.lightning.force.com", "https://acme-dev-ed.trailblaze.my.salesforce.com");
    org("https://acme.scratch.my.salesforce.com", "https://acme.scratch.my.salesforce.com");
    org("https://acme.lightning.crmforce.mil/x", "https://acme.my.salesforce.mil");
    org("https://acme.my.sfcrmproducts.cn", "https://acme.my.sfcrmproducts.cn");
    org("https://na139.salesforce.com/home/home.jsp", "https://na139.salesforce.com");
    generic("https://login.salesforce.com/?locale=de", "https://login.salesforce.com");
    generic("test.salesforce.com", "https://test.salesforce.com");
    generic("login", "https://login.salesforce.com");
    generic("Production", "https://login.salesforce.com");
    generic("test", "https://test.salesforce.com");
    generic("SANDBOX", "https://test.salesforce.com");
    local("http://localhost:8080/x", "http://localhost:8080");
    local("http://127.0.0.1:5000", "http://127.0.0.1:5000");
    local("http://[::1]:5000/", "http://[::1]:5000");
    local("https://localhost", "https://localhost");
}

void OrgAddressTest::takesWhatPeoplePaste()
{
    QFETCH(QString, typed);
    QFETCH(QString, login);
    QFETCH(bool, salesforce);
    QFETCH(bool, generic);
    const auto address = salesforce::orgAddressFrom(typed);
    QVERIFY2(address.ok(), address.ok() ? "" : qPrintable(address.error().summary));
    QCOMPARE(address->loginUrl.toString(), login);
    QCOMPARE(address->isSalesforce, salesforce);
    QCOMPARE(address->isGeneric, generic);
}

void OrgAddressTest::refusesWhatIsNoOrg_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              "   ",
                              "acme",
                              "acme corp",
                              "https://",
                              "https://example.com",
                              "https://salesforce.com.example.com",
                              "https://evilsalesforce.com",
                              "https://salesforce.com",
                              "https://acme.my.salesforce.com.evil.example",
                              "https://example.com/acme.my.salesforce.com",
                              "https://example.com?acme.my.salesforce.com",
                              "https://example.com#.my.salesforce.com",
                              "https://me:secret@acme.my.salesforce.com",
                              "me@acme.my.salesforce.com",
                              "https://acme.my.salesforce.com@evil.example",
                              "https://acme.my.salesforce.com:8443",
                              "https://acme.my.salesforce.com\\@evil.example",
                              "ftp://acme.my.salesforce.com",
                              "javascript:alert(1)",
                              "file:///etc/passwd",
                              "ftp://localhost/",
                              "http://localhost.evil.example",
                              "https://www.salesforce.com",
                              "https://help.salesforce.com/s/",
                              "https://.my.salesforce.com",
                              "https://acme.my.salesfоrce.com" /* a Cyrillic o */,
                              "00D000000000000!AQ"})
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed);
}

void OrgAddressTest::refusesWhatIsNoOrg()
{
    QFETCH(QString, typed);
    const auto address = salesforce::orgAddressFrom(typed);
    QVERIFY2(!address.ok(), address.ok() ? qPrintable(address->loginUrl.toString()) : "");
    QCOMPARE(address.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(address.error().action, ErrorAction::EditInput);
    QVERIFY(!address.error().summary.isEmpty());
    QVERIFY(!address.error().summary.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(OrgAddressTest)
#include "OrgAddressTest.moc"
