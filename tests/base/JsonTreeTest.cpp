// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class JsonTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys();
    void isWhatQtReads();
    void setReplacesInPlace();
    void changesEveryStringValue();
};

void JsonTreeTest::keepsTheOrderOfKeys()
{
    auto tree = JsonTree::object({{u"z"_s, QJsonValue(1)}, {u"a"_s, JsonTree::strings({u"x"_s, u"y"_s})}});
    tree.set(u"m"_s, JsonTree::array({JsonTree::object({{u"k"_s, QJsonValue()}})}));
    QCOMPARE(tree.toJson(JsonTree::Layout::Compact), QByteArray(R"({"z":1,"a":["x","y"],"m":[{"k":null}]})"));
    QCOMPARE(
        tree.toJson(),
        QByteArray("{\n  \"z\": 1,\n  \"a\": [\"x\", \"y\"],\n  \"m\": [\n    {\n      \"k\": null\n    }\n  ]\n}\n"));
    QCOMPARE(JsonTree::object().toJson(), QByteArray("{}\n"));
}

void JsonTreeTest::isWhatQtReads()
{
    const QString awkward = u"quote \" backslash \\ line\nfeed \u0001 é 😀 </script>"_s;
    const auto tree = JsonTree::object({{awkward, awkward},
                                        {u"n"_s, QJsonValue(67.5)},
                                        {u"big"_s, QJsonValue(qint64(9007199254740993))},
                                        {u"b"_s, QJsonValue(true)}});
    for (const auto layout : {JsonTree::Layout::Compact, JsonTree::Layout::Indented}) {
        const auto object = QJsonDocument::fromJson(tree.toJson(layout)).object();
        QCOMPARE(object.value(awkward).toString(), awkward);
        QCOMPARE(object.value(u"n").toDouble(), 67.5);
        QCOMPARE(object.value(u"big").toInteger(), qint64(9007199254740993));
        QCOMPARE(object.value(u"b").toBool(), true);
    }
}

void JsonTreeTest::setReplacesInPlace()
{
    auto tree = JsonTree::object({{u"a"_s, QJsonValue(1)}, {u"b"_s, QJsonValue(2)}});
    tree.set(u"a"_s, QJsonValue(3));
    QCOMPARE(tree.toJson(JsonTree::Layout::Compact), QByteArray(R"({"a":3,"b":2})"));
}

void JsonTreeTest::changesEveryStringValue()
{
    const QJsonObject inner{{u"deep"_s, QJsonArray{u"x"_s, 1, QJsonObject{{u"x"_s, u"x"_s}}}}};
    const auto tree =
        JsonTree::object({{u"x"_s, u"x"_s}, {u"list"_s, JsonTree::strings({u"x"_s})}, {u"qt"_s, QJsonValue(inner)}});
    const auto changed = tree.withStrings([](const QString &text) { return text + u'!'; });
    QCOMPARE(changed.toJson(JsonTree::Layout::Compact),
             QByteArray(R"({"x":"x!","list":["x!"],"qt":{"deep":["x!",1,{"x":"x!"}]}})"));
}

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "JsonTreeTest.moc"
