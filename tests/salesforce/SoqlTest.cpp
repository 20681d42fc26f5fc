// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/Soql.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class SoqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesTexts_data();
    void quotesTexts();
    void joinsLists();
};

void SoqlTest::quotesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *name, const QString &text, const QString &literal) {
        QTest::newRow(name) << text << literal;
    };
    row("plain", u"AppLink"_s, u"'AppLink'"_s);
    row("empty", {}, u"''"_s);
    row("quote", u"O'Neil"_s, uR"('O\'Neil')"_s);
    row("backslash", uR"(a\b)"_s, uR"('a\\b')"_s);
    row("both", uR"(\')"_s, uR"('\\\'')"_s);
    row("attempt to get out", u"x' OR Name != '"_s, uR"('x\' OR Name != \'')"_s);
    row("line breaks", u"a\r\nb"_s, uR"('a\r\nb')"_s);
    row("wildcards stay", u"50%_x"_s, u"'50%_x'"_s);
    row("letters of the world", u"Müller 李 😀"_s, u"'Müller 李 😀'"_s);
}

void SoqlTest::quotesTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    QCOMPARE(salesforce::soqlText(text), literal);
}

void SoqlTest::joinsLists()
{
    QCOMPARE(salesforce::soqlList({u"a"_s}), u"'a'"_s);
    QCOMPARE(salesforce::soqlList({u"a"_s, u"O'Neil"_s, u"b, c"_s}), uR"('a', 'O\'Neil', 'b, c')"_s);
}

QTEST_GUILESS_MAIN(SoqlTest)
#include "SoqlTest.moc"
