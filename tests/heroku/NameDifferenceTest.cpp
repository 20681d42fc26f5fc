// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/NameDifference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::heroku;

class NameDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtTheCharacter_data();
    void pointsAtTheCharacter();
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
};

void NameDifferenceTest::pointsAtTheCharacter_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("equal") << u"Heroku_AppLink"_s << u"Heroku_AppLink"_s << QString();
    QTest::newRow("case") << u"Heroku_Applink"_s << u"Heroku_AppLink"_s << u"Character 11 is “l” here and “L” there."_s;
    QTest::newRow("first") << u"heroku"_s << u"Heroku"_s << u"Character 1 is “h” here and “H” there."_s;
    QTest::newRow("too short") << u"Heroku_AppLin"_s << u"Heroku_AppLink"_s << u"Character 14, “k”, is missing here."_s;
    QTest::newRow("too long") << u"Heroku_AppLinks"_s << u"Heroku_AppLink"_s
                              << u"Character 15, “s”, is too much here."_s;
    QTest::newRow("blank at the end") << u"Heroku "_s << u"Heroku"_s
                                      << u"Character 7, the character U+0020, is too much here."_s;
    QTest::newRow("Cyrillic letter that looks Latin") << QString(QChar(0x041d)) + u"eroku"_s << u"Heroku"_s
                                                      << u"Character 1 is the character U+041D here and “H” there."_s;
    QTest::newRow("nothing here") << QString() << u"A"_s << u"Character 1, “A”, is missing here."_s;
}

void NameDifferenceTest::pointsAtTheCharacter()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(QString, sentence);
    QCOMPARE(nameDifference(here, there), sentence);
}

void NameDifferenceTest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("meant");
    QTest::newRow("itself") << u"Quotes"_s << u"Quotes"_s;
    QTest::newRow("case before slips") << u"heroku_applink"_s << u"Heroku_AppLink"_s;
    QTest::newRow("one letter missing") << u"Heroku_AppLnk"_s << u"Heroku_AppLink"_s;
    QTest::newRow("two letters turned round") << u"Heroku_AppLnik"_s << u"Heroku_AppLink"_s;
    QTest::newRow("another name") << u"Salesforce_Sync"_s << QString();
    QTest::newRow("too short to guess") << u"Quot"_s << QString();
    QTest::newRow("far too long") << QString(100000, u'x') << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void NameDifferenceTest::findsWhatWasMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, meant);
    QCOMPARE(nearestName(name, {u"Quotes"_s, u"Heroku_AppLink"_s, u"App"_s}), meant);
}

QTEST_APPLESS_MAIN(NameDifferenceTest)
#include "NameDifferenceTest.moc"
