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
    void saysWhyNot_data();
    void saysWhyNot();
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
    org("https://acme.my.salesforce.com.", "https://acme.my.salesforce.com");
    org("https://acme.my.salesforce.com./home", "https://acme.my.salesforce.com");
    org("\t<https://acme.my.salesforce.com/lightning> ,\n", "https://acme.my.salesforce.com");
    org("“acme.my.salesforce.com”", "https://acme.my.salesforce.com");
    org("\u200bhttps://acme.my.salesforce.com\u200b", "https://acme.my.salesforce.com");
    org("//acme.my.salesforce.com/x", "https://acme.my.salesforce.com");
    org("HTTPS://ACME.LIGHTNING.FORCE.COM/lightning/r/Account/001/view", "https://acme.my.salesforce.com");
    org("http://acme.my.salesforce.com:80/", "https://acme.my.salesforce.com");
    org("ａｃｍｅ.my.salesforce.com", "https://acme.my.salesforce.com"); // typed with an East Asian keyboard
    org("https://acme.my.salesforce.com/x?next=a b|c", "https://acme.my.salesforce.com");
    org("https://acme--c.vf.force.com/apex/page", "https://acme.my.salesforce.com");
    org("https://acme--uat--c.sandbox.vf.force.com/apex/page", "https://acme--uat.sandbox.my.salesforce.com");
    org("https://acme-dev-ed--pkg.develop.vf.force.com/apex/page", "https://acme-dev-ed.develop.my.salesforce.com");
    org("https://acme--c.na139.visual.force.com/apex/page", "https://acme.my.salesforce.com");
    org("https://acme--uat--c.cs12.visual.force.com/apex/page", "https://acme--uat.sandbox.my.salesforce.com");
    org("https://acme--c.visualforce.com/apex/page", "https://acme.my.salesforce.com");
    org("https://acme.file.force.com/sfc/x", "https://acme.my.salesforce.com");
    org("https://acme.my.site.com/portal/s/", "https://acme.my.salesforce.com");
    org("https://acme--uat.sandbox.my.site.com/portal", "https://acme--uat.sandbox.my.salesforce.com");
    org("https://acme.builder.salesforce-experience.com/x", "https://acme.my.salesforce.com");
    org("https://acme-dev-ed.free.my.salesforce.com", "https://acme-dev-ed.free.my.salesforce.com");
    org("https://acme.demo.lightning.force.com", "https://acme.demo.my.salesforce.com");
    org("https://acme.patch.my.salesforce-setup.com", "https://acme.patch.my.salesforce.com");
    org("https://acme.my.salesforce-setup.mil/x", "https://acme.my.salesforce.mil");
    org("https://acme--uat.sandbox.my.salesforce.mil", "https://acme--uat.sandbox.my.salesforce.mil");
    org("https://acme--uat.sandbox.my.sfcrmproducts.cn/x", "https://acme--uat.sandbox.my.sfcrmproducts.cn");
    org("https://acme.lightning.sfcrmapps.cn/x", "https://acme.my.sfcrmproducts.cn");
    org("cs12.salesforce.com", "https://cs12.salesforce.com");
    org("https://prerelna1.pre.salesforce.com", "https://prerelna1.pre.salesforce.com");
    generic("https://welcome.salesforce.com", "https://login.salesforce.com");
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
                              "https://trailhead.salesforce.com/today",
                              "https://appexchange.salesforce.com",
                              "https://acme.force.com/portal",
                              "https://acme.secure.force.com/",
                              "https://acme.salesforce-sites.com",
                              "https://acme--uat..my.salesforce.com",
                              "https://-acme.my.salesforce.com",
                              "https://acme.my.salesforce.com:0",
                              "https://acme.lightning.force.com.evil.example",
                              "https://evillightning.force.com@evil.example",
                              "https://10.0.0.1",
                              "acme.my.salesforce.com acme.my.salesforce.com",
                              "https:///x",
                              "https://acme.my.sfcrmproducts.cn.evil.example",
                              "00DKa00000AbCdEMAV",
                              "https://.my.salesforce.com",
                              "https://acme.my.salesfоrce.com" /* a Cyrillic o */,
                              "00D000000000000!AQ"})
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed);
}

void OrgAddressTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("site") << u"https://acme.secure.force.com/"_s << u"address of a site"_s;
    QTest::newRow("company page") << u"https://help.salesforce.com"_s << u"page of Salesforce itself"_s;
    QTest::newRow("user name") << u"pat@acme.example"_s << u"user name"_s;
    QTest::newRow("foreign") << u"https://example.com"_s << u"example.com"_s;
}

void OrgAddressTest::saysWhyNot()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    const auto address = salesforce::orgAddressFrom(typed);
    QVERIFY(!address.ok());
    QVERIFY2(address.error().summary.contains(why), qPrintable(address.error().summary));
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
