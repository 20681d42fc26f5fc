// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SignInFromEnvironment.h"

#include <QTest>

using namespace applink;
using namespace Qt::StringLiterals;
using app::EnvironmentSignIn;

class SignInFromEnvironmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("SF_ACCESS_TOKEN");
        qunsetenv("HEROKU_API_KEY");
    }

    void tokensAreTakenOutOfTheEnvironment()
    {
        qputenv("SF_ACCESS_TOKEN", " 00D!token \n");
        qputenv("HEROKU_API_KEY", "HRKU-key");
        const auto found = EnvironmentSignIn::take();
        QVERIFY(!found.salesforceToken.isEmpty());
        QVERIFY(found.heroku.has_value());
        // A browser that the program starts must not inherit them.
        QVERIFY(!qEnvironmentVariableIsSet("SF_ACCESS_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("HEROKU_API_KEY"));
    }

    void nothingSetIsNobody()
    {
        qputenv("SF_ACCESS_TOKEN", "  ");
        qputenv("HEROKU_API_KEY", "");
        const auto found = EnvironmentSignIn::take();
        QVERIFY(found.salesforceToken.isEmpty());
        QVERIFY(!found.heroku.has_value());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("instance"); // empty: refused
        QTest::newRow("My Domain") << u"https://acme.my.salesforce.com"_s << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("without scheme") << u"acme.my.salesforce.com"_s << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("a page of the org")
            << u"https://acme.my.salesforce.com/lightning?x=1#y"_s << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("with a password") << u"https://pat:secret@acme.my.salesforce.com"_s << QString();
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("localhost") << u"http://localhost:8080/x"_s << u"http://localhost:8080"_s;
        // Never spoken in the open: https is made of it (facts/salesforce.md 4.6).
        QTest::newRow("plain http") << u"http://acme.my.salesforce.com"_s << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("where everybody signs in") << u"https://login.salesforce.com"_s << QString();
        QTest::newRow("another host") << u"https://acme.example"_s << QString();
        QTest::newRow("a host that ends alike") << u"https://evilsalesforce.com"_s << QString();
        QTest::newRow("a host that begins alike") << u"https://acme.my.salesforce.com.evil.example"_s << QString();
        QTest::newRow("localhost in front") << u"http://localhost.evil.example"_s << QString();
        QTest::newRow("a host in the user part") << u"https://acme.my.salesforce.com@evil.example"_s << QString();
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, instance);
        const auto found = app::instanceFor(address);
        QCOMPARE(found.ok(), !instance.isEmpty());
        if (found)
            QCOMPARE(found->toString(), instance);
        else
            QVERIFY(!found.error().summary.isEmpty() && !found.error().summary.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(SignInFromEnvironmentTest)
#include "SignInFromEnvironmentTest.moc"
