// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/ClientName.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::heroku;

class ClientNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legality_data();
    void legality();
    void derivation_data();
    void derivation();
    void whatIsDerivedIsLegal_data();
    void whatIsDerivedIsLegal();
};

void ClientNameTest::legality_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says"); // empty: legal
    QTest::newRow("plain") << u"QuoteApi"_s << QString();
    QTest::newRow("digits and underscores") << u"Quote_Api_2"_s << QString();
    QTest::newRow("one letter") << u"Q"_s << QString();
    QTest::newRow("40 characters") << QString(40, u'a') << QString();
    QTest::newRow("41 characters") << QString(41, u'a') << u"40"_s;
    QTest::newRow("empty") << QString() << u"Name the client"_s;
    QTest::newRow("digit first") << u"2Quotes"_s << u"begins with a letter"_s;
    QTest::newRow("underscore first") << u"_Quotes"_s << u"begins with a letter"_s;
    QTest::newRow("underscore last") << u"Quotes_"_s << u"underscores"_s;
    QTest::newRow("two underscores") << u"Quote__Api"_s << u"underscores"_s;
    QTest::newRow("hyphen") << u"quote-api"_s << u"“-”"_s;
    QTest::newRow("blank") << u"Quote Api"_s << u"spaces"_s;
    QTest::newRow("umlaut") << u"Angebote_für"_s << u"“ü”"_s;
    QTest::newRow("Cyrillic letter that looks Latin") << u"Quote"_s + QChar(0x0430) << u"not allowed"_s;
    QTest::newRow("word of Apex") << u"Trigger"_s << u"Apex"_s;
    QTest::newRow("word of Apex in capitals") << u"SELECT"_s << u"Apex"_s;
    QTest::newRow("word of Apex inside") << u"SelectQuote"_s << QString();
}

void ClientNameTest::legality()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const QString problem = clientNameProblem(name);
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
}

void ClientNameTest::derivation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("Heroku app") << u"acme-quotes"_s << u"AcmeQuotes"_s;
    QTest::newRow("file") << u"api_spec v2"_s << u"ApiSpecV2"_s;
    QTest::newRow("accents") << u"Käse-Theke"_s << u"KaseTheke"_s;
    QTest::newRow("digit first") << u"24hours"_s << u"Api24hours"_s;
    QTest::newRow("word of Apex") << u"class"_s << u"ClassApi"_s;
    QTest::newRow("nothing left") << u"日本語"_s << QString();
}

void ClientNameTest::derivation()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(clientNameFrom(text), name);
}

void ClientNameTest::whatIsDerivedIsLegal_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"acme-quotes"_s, u"a"_s, u"-_-"_s, u"9-9"_s, u"ends-in-_"_s, u"virtual"_s,
                                QString(80, u'x'), u"Straße 12"_s, u"x y"_s.repeated(30)})
        QTest::newRow(qPrintable(text)) << text;
}

void ClientNameTest::whatIsDerivedIsLegal()
{
    QFETCH(QString, text);
    const QString name = clientNameFrom(text);
    if (!name.isEmpty())
        QCOMPARE(clientNameProblem(name), QString());
}

QTEST_APPLESS_MAIN(ClientNameTest)
#include "ClientNameTest.moc"
