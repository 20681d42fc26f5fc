// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataComponent.h"
#include "salesforce/MetadataSoap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::salesforce;

namespace {

const QString typeName = u"ExtlClntAppOauthSettings"_s;

QByteArray answer(const QByteArray &elements)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
           R"(xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsd="http://www.w3.org/2001/XMLSchema" )"
           R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><readMetadataResponse><result>)"
           R"(<records xsi:type="ExtlClntAppOauthSettings"><fullName>A_oauth</fullName>)" +
           elements + "</records></result></readMetadataResponse></soapenv:Body></soapenv:Envelope>";
}

MetadataComponent component(const QByteArray &elements)
{
    const auto components = readComponents(answer(elements), typeName);
    return components && components->size() == 1 ? components->first() : MetadataComponent();
}

/// The file around these elements.
QByteArray file(const QByteArray &elements, const QByteArray &declarations = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ExtlClntAppOauthSettings "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\"" +
           declarations + ">\n" + elements + "</ExtlClntAppOauthSettings>\n";
}

const QByteArray xsi = R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance")";

} // namespace

/// What the program does not know goes back as it came.
class MetadataComponentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("markup in text") << QByteArray("<label>A &amp; B &lt;&gt; \"'</label>")
                                        << file("    <label>A &amp; B &lt;&gt; \"'</label>\n");
        QTest::newRow("emoji and right to left")
            << QByteArray("<label>🚀 שלום</label>") << file("    <label>🚀 שלום</label>\n");
        QTest::newRow("white space around")
            << QByteArray("<label>  a\tb  </label>") << file("    <label>  a\tb  </label>\n");
        QTest::newRow("nothing but white space")
            << QByteArray("<label>  \n </label>") << file("    <label>  \n </label>\n");
        QTest::newRow("line breaks") << QByteArray("<url>https://a\nhttps://b\n</url>")
                                     << file("    <url>https://a\nhttps://b\n</url>\n");
        // Raw, the next parser would make a line feed of it.
        QTest::newRow("carriage returns")
            << QByteArray("<url>https://a&#13;\nhttps://b</url>") << file("    <url>https://a&#13;\nhttps://b</url>\n");
        QTest::newRow("CDATA") << QByteArray("<formula><![CDATA[IF(a<b,\"x\",\"y\")]]></formula>")
                               << file("    <formula>IF(a&lt;b,\"x\",\"y\")</formula>\n");
        QTest::newRow("empty") << QByteArray("<singleLogoutUrl/>") << file("    <singleLogoutUrl></singleLogoutUrl>\n");
        QTest::newRow("nil") << QByteArray("<newer xsi:nil=\"true\"/>")
                             << file("    <newer xsi:nil=\"true\"></newer>\n", xsi);
        QTest::newRow("type") << QByteArray("<newer xsi:type=\"Special\"><a>1</a></newer>")
                              << file("    <newer xsi:type=\"Special\">\n        <a>1</a>\n    </newer>\n", xsi);
        QTest::newRow("type of another namespace")
            << QByteArray("<newer xsi:type=\"xsd:string\">a</newer>")
            << file("    <newer xsi:type=\"xsd:string\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">a</newer>\n",
                    xsi);
        QTest::newRow("other attributes")
            << QByteArray("<newer a=\"1 &quot;&#10;\">x</newer>") << file("    <newer a=\"1 &quot;&#10;\">x</newer>\n");
        QTest::newRow("another namespace") << QByteArray("<x:newer xmlns:x=\"urn:x\"><x:a/></x:newer>")
                                           << file("    <newer xmlns=\"urn:x\">\n        <a></a>\n    </newer>\n");
        QTest::newRow("nested groups, in their order")
            << QByteArray("<newer>\n  <z><y>2</y><y>1</y></z>\n  <a> b </a></newer>")
            << file("    <newer>\n        <z>\n            <y>2</y>\n            <y>1</y>\n        </z>\n        <a> b "
                    "</a>\n    </newer>\n");
        QTest::newRow("text between children") << QByteArray("<newer>see <b>this</b> <i>too</i></newer>")
                                               << file("    <newer>see <b>this</b> <i>too</i></newer>\n");
        QTest::newRow("several of a name, in alphabetical order of names")
            << QByteArray("<b>2</b><a>1</a><b>1</b>") << file("    <a>1</a>\n    <b>2</b>\n    <b>1</b>\n");
    }

    void whatWasReadIsWrittenBack()
    {
        QFETCH(QByteArray, read);
        QFETCH(QByteArray, written);
        const MetadataComponent component = ::component(read);
        QCOMPARE(component.fullName(), u"A_oauth"_s);
        QCOMPARE(component.toXml(), written);
        // And once more, as the org would read the file: nothing changes on the second round.
        const QByteArray inner = written.mid(written.indexOf(">\n", 40) + 2).chopped(28);
        const auto again = readComponents(answer(inner), typeName);
        QVERIFY(again);
        QCOMPARE(again->first().toXml(), written);
    }

    void nilIsNoValueAndGivesWay()
    {
        MetadataComponent component = ::component("<singleLogoutUrl xsi:nil=\"true\"/>");
        QVERIFY(component.contains(u"singleLogoutUrl"_s));
        QVERIFY(component.value(u"singleLogoutUrl"_s).isNull());
        component.set(u"singleLogoutUrl"_s, u"https://a"_s);
        QCOMPARE(component.toXml(), file("    <singleLogoutUrl>https://a</singleLogoutUrl>\n"));
    }

    void emptyIsNotNil()
    {
        const MetadataComponent component = ::component("<singleLogoutUrl></singleLogoutUrl>");
        QVERIFY(!component.value(u"singleLogoutUrl"_s).isNull());
        QVERIFY(component.value(u"singleLogoutUrl"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MetadataComponentTest)
#include "MetadataComponentTest.moc"
