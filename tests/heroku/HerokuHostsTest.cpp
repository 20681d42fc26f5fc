// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Heroku token may go: facts/heroku-applink.md 1.2.
#include "heroku/HerokuHosts.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

base::EnvironmentReader environment(const QHash<QByteArray, QString> &variables)
{
    return [variables](const char *name) { return variables.value(name); };
}

} // namespace

class HerokuHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenMayGo_data();
    void tokenMayGo();
    void baseAddress_data();
    void baseAddress();
    void serviceName();
};

void HerokuHostsTest::tokenMayGo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    for (const char *host : {"heroku.com", "api.heroku.com", "herokai.com", "api.herokai.com", "x.herokuspace.com",
                             "api.staging.herokudev.com"})
        QTest::newRow(host) << u"https://%1"_s.arg(QLatin1String(host)) << true;
    QTest::newRow("capitals") << u"https://API.HEROKU.COM"_s << true;
    QTest::newRow("with a port") << u"https://api.heroku.com:8443"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:5000"_s << true;
    QTest::newRow("this computer by name") << u"http://localhost:5000"_s << true;
    QTest::newRow("not encrypted") << u"http://api.heroku.com"_s << false;
    QTest::newRow("ends alike") << u"https://notheroku.com"_s << false;
    QTest::newRow("begins alike") << u"https://heroku.com.evil.example"_s << false;
    QTest::newRow("an app at Heroku") << u"https://evil.herokuapp.com"_s << false;
    QTest::newRow("localhost as a prefix") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("heroku.com as a user") << u"https://heroku.com@evil.example"_s << false;
    QTest::newRow("user before heroku.com") << u"https://me@heroku.com"_s << false;
    QTest::newRow("another network") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("another scheme") << u"file://heroku.com/x"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void HerokuHostsTest::tokenMayGo()
{
    QFETCH(QString, url);
    QFETCH(bool, may);
    QCOMPARE(heroku::mayReceiveHerokuToken(QUrl(url)), may);
}

void HerokuHostsTest::baseAddress_data()
{
    QTest::addColumn<QString>("apiUrl");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("base"); // empty: an error
    const QString usual = u"https://api.heroku.com"_s;
    QTest::newRow("nothing set") << QString() << QString() << usual;
    QTest::newRow("HEROKU_API_URL") << u"http://127.0.0.1:5000/"_s << QString() << u"http://127.0.0.1:5000"_s;
    QTest::newRow("HEROKU_API_URL beats HEROKU_HOST")
        << u"https://api.herokai.com"_s << u"herokudev.com"_s << u"https://api.herokai.com"_s;
    QTest::newRow("HEROKU_API_URL elsewhere is an error") << u"https://api.example.com"_s << QString() << QString();
    QTest::newRow("HEROKU_API_URL not encrypted") << u"http://api.heroku.com"_s << QString() << QString();
    QTest::newRow("HEROKU_API_URL with a query") << u"https://api.heroku.com/?x=1"_s << QString() << QString();
    QTest::newRow("HEROKU_API_URL is no address") << u"heroku"_s << QString() << QString();
    QTest::newRow("HEROKU_HOST") << QString() << u"herokai.com"_s << u"https://api.herokai.com"_s;
    QTest::newRow("HEROKU_HOST with a scheme") << QString() << u"http://127.0.0.1:5000"_s << u"http://127.0.0.1:5000"_s;
    QTest::newRow("HEROKU_HOST elsewhere is ignored, as the CLI does") << QString() << u"evil.example"_s << usual;
    QTest::newRow("HEROKU_HOST elsewhere, with a scheme") << QString() << u"https://evil.example"_s << usual;
}

void HerokuHostsTest::baseAddress()
{
    QFETCH(QString, apiUrl);
    QFETCH(QString, host);
    QFETCH(QString, base);
    const auto url = heroku::platformUrlFrom(environment({{"HEROKU_API_URL", apiUrl}, {"HEROKU_HOST", host}}));
    QCOMPARE(url.ok(), !base.isEmpty());
    if (url) {
        QCOMPARE(url->toString(), base);
        QVERIFY(heroku::mayReceiveHerokuToken(*url));
    } else {
        QCOMPARE(url.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(url.error().summary.contains("HEROKU_API_URL"_L1), qPrintable(url.error().summary));
    }
}

void HerokuHostsTest::serviceName()
{
    QCOMPARE(heroku::appLinkServiceFrom(environment({})), u"heroku-applink"_s);
    QCOMPARE(heroku::appLinkServiceFrom(environment({{"HEROKU_APPLINK_ADDON", u" heroku-applink-staging "_s}})),
             u"heroku-applink-staging"_s);
}

QTEST_APPLESS_MAIN(HerokuHostsTest)
#include "HerokuHostsTest.moc"
