// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/ConnectionName.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::heroku;

class ConnectionNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legality_data();
    void legality();
    void derivation_data();
    void derivation();
};

void ConnectionNameTest::legality_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says"); // empty: legal
    QTest::newRow("plain") << u"acme_prod"_s << QString();
    QTest::newRow("capitals and digits") << u"Prod2Org"_s << QString();
    QTest::newRow("three characters") << u"a_1"_s << QString();
    QTest::newRow("thirty characters") << QString(30, u'a') << QString();
    QTest::newRow("thirty-one characters") << QString(31, u'a') << u"3 to 30"_s;
    QTest::newRow("two characters") << u"ab"_s << u"3 to 30"_s;
    QTest::newRow("empty") << QString() << u"Name the connection"_s;
    QTest::newRow("digit first") << u"1org"_s << u"begins with a letter"_s;
    QTest::newRow("underscore first") << u"_org"_s << u"begins with a letter"_s;
    QTest::newRow("underscore last") << u"org_"_s << u"end in an underscore"_s;
    QTest::newRow("two underscores") << u"my__org"_s << u"Two underscores"_s;
    QTest::newRow("hyphen") << u"production-org"_s << u"“-”"_s;
    QTest::newRow("blank") << u"my org"_s << u"no spaces"_s;
    QTest::newRow("umlaut") << u"köln"_s << u"“ö”"_s;
    QTest::newRow("line break") << u"org\n"_s << u"no spaces"_s;
}

void ConnectionNameTest::legality()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const QString problem = connectionNameProblem(name);
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
    // The rule as it is written down (facts/heroku-applink.md 3.10).
    static const QRegularExpression rule(u"\\A(?=.{3,30}\\z)[A-Za-z](?:_?[A-Za-z0-9])+\\z"_s);
    QCOMPARE(problem.isEmpty(), rule.match(name).hasMatch());
}

void ConnectionNameTest::derivation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("org") << u"Acme Trading GmbH"_s << u"acme_trading_gmbh"_s;
    QTest::newRow("runs of others") << u" Acme -- & Söhne! "_s << u"acme_sohne"_s;
    QTest::newRow("digit first") << u"24 hours"_s << u"org_24_hours"_s;
    QTest::newRow("too short") << u"A"_s << u"a_org"_s;
    QTest::newRow("nothing left") << u"日本語"_s << u"org"_s;
    QTest::newRow("too long, cut at an underscore") << u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb"_s << QString(29, u'a');
    QTest::newRow("empty") << QString() << u"org"_s;
}

void ConnectionNameTest::derivation()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(connectionNameFrom(text), name);
    QCOMPARE(connectionNameProblem(name), QString());
}

QTEST_APPLESS_MAIN(ConnectionNameTest)
#include "ConnectionNameTest.moc"
