// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuToken.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class HerokuTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_data();
    void pasted();
    void environment();
};

void HerokuTokenTest::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("token"); // empty: refused
    QTest::newRow("new kind") << u"HRKU-AAbb_cc.dd"_s << QByteArray("HRKU-AAbb_cc.dd");
    QTest::newRow("older kind") << u"01234567-89ab-cdef-0123-456789abcdef"_s
                                << QByteArray("01234567-89ab-cdef-0123-456789abcdef");
    QTest::newRow("blanks and line breaks around it") << u" \tHRKU-1\r\n"_s << QByteArray("HRKU-1");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("blanks alone") << u" \n "_s << QByteArray();
    QTest::newRow("blank inside") << u"HRKU-1 HRKU-2"_s << QByteArray();
    QTest::newRow("header inside") << u"HRKU-1\r\nX-Evil: 1"_s << QByteArray();
    QTest::newRow("quotes") << u"\"HRKU-1\""_s << QByteArray();
    QTest::newRow("not ASCII") << u"HRKU-ü"_s << QByteArray();
    QTest::newRow("null character") << u"HRKU-"_s + QChar(0) + u"1"_s << QByteArray();
    QTest::newRow("a whole file") << QString(5000, u'x') << QByteArray();
}

void HerokuTokenTest::pasted()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, token);
    const auto taken = heroku::tokenFromText(text);
    QCOMPARE(taken.ok(), !token.isEmpty());
    if (taken) {
        QCOMPARE(taken->value.reveal(), token);
    } else {
        QCOMPARE(taken.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!(taken.error().summary + taken.error().detail).contains("HRKU"_L1)); // it may be a real one
    }
}

void HerokuTokenTest::environment()
{
    const auto reader = [](const QHash<QByteArray, QString> &variables) {
        return [variables](const char *name) { return variables.value(name); };
    };
    const auto found = heroku::tokenFromEnvironment(reader({{"HEROKU_API_KEY", u"HRKU-1"_s}}));
    QVERIFY(found);
    QCOMPARE(found->source, heroku::HerokuToken::Source::Environment);
    QVERIFY(!heroku::tokenFromEnvironment(reader({})));
    QVERIFY(!heroku::tokenFromEnvironment(reader({{"HEROKU_API_KEY", u"two words"_s}})));
    // The CLI does not read this one either (facts/heroku-applink.md 1.2).
    QVERIFY(!heroku::tokenFromEnvironment(reader({{"HEROKU_API_TOKEN", u"HRKU-1"_s}})));
}

QTEST_APPLESS_MAIN(HerokuTokenTest)
#include "HerokuTokenTest.moc"
