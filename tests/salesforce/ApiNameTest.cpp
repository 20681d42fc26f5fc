// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/ApiName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::salesforce;

class ApiNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legality_data();
    void legality();
    void derivation_data();
    void derivation();
    void length();
};

void ApiNameTest::legality_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("legal");
    QTest::newRow("plain") << u"Heroku_AppLink"_s << true;
    QTest::newRow("one letter") << u"A"_s << true;
    QTest::newRow("digit inside") << u"App2"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("digit first") << u"2App"_s << false;
    QTest::newRow("underscore first") << u"_App"_s << false;
    QTest::newRow("underscore last") << u"App_"_s << false;
    QTest::newRow("two underscores") << u"App__Link"_s << false;
    QTest::newRow("space") << u"App Link"_s << false;
    QTest::newRow("hyphen") << u"App-Link"_s << false;
    QTest::newRow("umlaut") << u"Äpp"_s << false;
    QTest::newRow("Cyrillic A") << QString(QChar(0x0410)) + u"pp"_s << false;
    QTest::newRow("digit of another script") << u"App"_s + QChar(0x0663) << false;
    QTest::newRow("null character") << u"App"_s + QChar(0) << false;
}

void ApiNameTest::legality()
{
    QFETCH(QString, name);
    QFETCH(bool, legal);
    QCOMPARE(isLegalApiName(name), legal);
    QCOMPARE(apiNameProblem(name).isEmpty(), legal);
}

void ApiNameTest::derivation_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("documented") << u"Heroku AppLink"_s << u"Heroku_AppLink"_s;
    QTest::newRow("runs of others") << u"  Quotes -- & more!  "_s << u"Quotes_more"_s;
    QTest::newRow("digit first") << u"24 hours"_s << u"X24_hours"_s;
    QTest::newRow("accents") << u"Größe für Ärzte"_s << u"Gro_e_fur_Arzte"_s;
    QTest::newRow("underscores kept single") << u"a__b"_s << u"a_b"_s;
    QTest::newRow("nothing left") << u"日本語"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void ApiNameTest::derivation()
{
    QFETCH(QString, label);
    QFETCH(QString, name);
    QCOMPARE(apiNameFromLabel(label), name);
    if (!name.isEmpty())
        QVERIFY(isLegalApiName(name));
}

void ApiNameTest::length()
{
    QVERIFY(apiNameProblem(QString(longestAppApiName, u'a')).isEmpty());
    QVERIFY(!apiNameProblem(QString(longestAppApiName + 1, u'a')).isEmpty());
    // Cut off at an underscore the name must stay legal.
    const QString derived = apiNameFromLabel(QString(longestAppApiName - 1, u'a') + u" b"_s);
    QVERIFY2(isLegalApiName(derived), qPrintable(derived));
}

QTEST_GUILESS_MAIN(ApiNameTest)
#include "ApiNameTest.moc"
