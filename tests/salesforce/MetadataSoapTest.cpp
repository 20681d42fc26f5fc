// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataSoap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::salesforce;

namespace {

QByteArray envelope(const QByteArray &content)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
           R"(xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>)" +
           content + "</soapenv:Body></soapenv:Envelope>";
}

} // namespace

class MetadataSoapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords();
    void missingOnesAreLeftOut_data();
    void missingOnesAreLeftOut();
    void unknownElementsComeBackAsTheyWere();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void readsAListing();
};

void MetadataSoapTest::readsRecords()
{
    const auto components =
        readComponents(envelope(R"(<readMetadataResponse><result><records xsi:type="T"><fullName>A_glbloauth</fullName>
        <callbackUrl>https://localhost
https://b.example</callbackUrl><label>A &amp; B</label></records></result></readMetadataResponse>)"),
                       u"T"_s);
    QVERIFY(components);
    QCOMPARE(components->size(), 1);
    QCOMPARE(components->first().fullName(), u"A_glbloauth"_s);
    QCOMPARE(components->first().value(u"label"_s), u"A & B"_s);
    QVERIFY(components->first().value(u"callbackUrl"_s).contains(u'\n'));
    QVERIFY(!components->first().contains(u"fullName"_s));
}

void MetadataSoapTest::missingOnesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("nil") << QByteArray(R"(<records xsi:nil="true"/>)");
    QTest::newRow("empty") << QByteArray("<records/>");
    QTest::newRow("without a name") << QByteArray(R"(<records xsi:type="T"><label>x</label></records>)");
}

void MetadataSoapTest::missingOnesAreLeftOut()
{
    QFETCH(QByteArray, record);
    const auto components =
        readComponents(envelope("<readMetadataResponse><result>" + record +
                                "<records><fullName>B</fullName></records></result></readMetadataResponse>"),
                       u"T"_s);
    QVERIFY(components);
    QCOMPARE(components->size(), 1);
    QCOMPARE(components->first().fullName(), u"B"_s);
}

void MetadataSoapTest::unknownElementsComeBackAsTheyWere()
{
    const auto components =
        readComponents(envelope("<readMetadataResponse><result><records><fullName>B</fullName>"
                                "<trustedIpRanges><endIpAddress>1.1.1.2</endIpAddress><startIpAddress>1.1.1.1</"
                                "startIpAddress></trustedIpRanges>"
                                "<trustedIpRanges><endIpAddress>2.2.2.2</endIpAddress><startIpAddress>2.2.2.1</"
                                "startIpAddress></trustedIpRanges>"
                                "<isBrandNew>true</isBrandNew><empty/></records></result></readMetadataResponse>"),
                       u"ExtlClntAppOauthSettings"_s);
    QVERIFY(components);
    const QByteArray xml = components->first().toXml();
    const qsizetype first = xml.indexOf("1.1.1.1");
    QVERIFY(first > 0 && xml.indexOf("2.2.2.1") > first); // both, in their order
    QVERIFY(xml.contains("<isBrandNew>true</isBrandNew>"));
    QVERIFY(components->first().contains(u"empty"_s));
}

void MetadataSoapTest::brokenAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Maintenance</body></html>");
    QTest::newRow("cut off") << envelope("<readMetadataResponse><result><records><fullName>A</fullName>").left(300);
    QTest::newRow("another answer") << envelope("<describeMetadataResponse/>");
    QTest::newRow("not XML") << QByteArray("{\"a\":1}");
    QTest::newRow("too deep") << envelope("<readMetadataResponse><result><records><fullName>A</fullName>" +
                                          QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000) +
                                          "</records></result></readMetadataResponse>");
}

void MetadataSoapTest::brokenAnswersAreErrors()
{
    QFETCH(QByteArray, xml);
    const auto components = readComponents(xml, u"T"_s);
    QVERIFY(!components);
    QCOMPARE(components.error().kind, ErrorKind::UnexpectedAnswer);
    QVERIFY(!components.error().summary.isEmpty());
    if (!xml.contains("readMetadataResponse"))
        QVERIFY(!listedComponents(xml));
}

void MetadataSoapTest::readsAListing()
{
    const auto listed = listedComponents(
        envelope(R"(<listMetadataResponse><result><fullName>A_oauthPlcy</fullName><id>0yO</id><type>T</type></result>
        <result><fileName>x</fileName><fullName>B</fullName><type>T</type></result></listMetadataResponse>)"));
    QVERIFY(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->at(1).fullName, u"B"_s);
    const auto none = listedComponents(envelope("<listMetadataResponse/>"));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

QTEST_GUILESS_MAIN(MetadataSoapTest)
#include "MetadataSoapTest.moc"
