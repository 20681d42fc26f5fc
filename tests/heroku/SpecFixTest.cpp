// SPDX-License-Identifier: GPL-3.0-or-later
// The correction changes the letters of the names and nothing else, or it is not made.
#include "heroku/SpecFix.h"

#include "support/Running.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

const QByteArray head = "openapi: 3.0.1   # keep me\npaths:\n";

QByteArray yaml(const QByteArray &value)
{
    return head +
           "  /quotes:\n    post:\n      operationId: q\n      x-sfdc:\n        heroku:\n          "
           "authorization:\n            externalClientApp: " +
           value + "\n            permissionSet: quoteeca\n      description: quoteeca\n";
}

} // namespace

class SpecFixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyTheName_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("bare", yaml("quoteeca"), yaml("QuoteEca"));
        row("quoted", yaml("'quoteeca'"), yaml("'QuoteEca'"));
        row("blank inside the quotes", yaml("\"quoteeca \""), yaml("\"QuoteEca\""));
        row("comment behind that says the same", yaml("quoteeca # quoteeca"), yaml("QuoteEca # quoteeca"));
        row("CRLF", yaml("quoteeca").replace("\n", "\r\n"), yaml("QuoteEca").replace("\n", "\r\n"));
        row("byte order mark", "\xEF\xBB\xBF" + yaml("quoteeca"), "\xEF\xBB\xBF" + yaml("QuoteEca"));
        row("umlauts before it", "# Ämter und Öfen\n" + yaml("quoteeca"), "# Ämter und Öfen\n" + yaml("QuoteEca"));
        row("anchor at the value", yaml("&name quoteeca"), yaml("&name QuoteEca"));
        const QByteArray json = R"({"openapi":"3.0.0","x":"quoteeca","paths":{"/a":{"get":{"operationId":"quoteeca",)"
                                R"("x-sfdc":{"heroku":{"authorization":{"externalClientApp":"%1"}}}},"put":{)"
                                R"("x-sfdc":{"heroku":{"authorization":{"externalClientApp" : "%1"}}}}}}})";
        row("JSON on one line", QByteArray(json).replace("%1", "quoteeca"), QByteArray(json).replace("%1", "QuoteEca"));
        const QByteArray shared = head + "  /a:\n    get:\n      operationId: a\n      x-sfdc: &way\n        heroku: "
                                         "{authorization: {externalClientApp: %1}}\n  /b:\n    get:\n      "
                                         "operationId: b\n      x-sfdc: *way\n";
        row("shared by an alias", QByteArray(shared).replace("%1", "quoteeca"),
            QByteArray(shared).replace("%1", "QuoteEca"));
    }
    void changesOnlyTheName()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto fix = heroku::fixAppName(before, u"api-spec.yaml"_s, u"QuoteEca"_s);
        QVERIFY2(fix.ok(), fix ? "" : qPrintable(fix.error().summary));
        QCOMPARE(fix->bytes, after);
        QCOMPARE(fix->after, u"QuoteEca"_s);
        QCOMPARE(fix->places.first().before.trimmed(), u"quoteeca"_s);
    }

    void leavesAloneWhatItCannotReplace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("right already") << yaml("QuoteEca") << ErrorKind::NotFound;
        QTest::newRow("another name altogether") << yaml("Other") << ErrorKind::NotFound;
        QTest::newRow("folded text") << yaml(">-\n              quoteeca") << ErrorKind::Rejected;
        QTest::newRow("escaped") << yaml("\"quot\\x65eca\"") << ErrorKind::Rejected;
        QTest::newRow("broken") << QByteArray("{") << ErrorKind::InvalidInput;
    }
    void leavesAloneWhatItCannotReplace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const auto fix = heroku::fixAppName(bytes, u"api-spec.yaml"_s, u"QuoteEca"_s);
        QVERIFY(!fix.ok());
        QCOMPARE(fix.error().kind, kind);
    }

    void keepsACopyOfEachVersion()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"api-spec.yaml"_s);
        write(path, yaml("quoteeca"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto first = finished(heroku::fixAppNameInFile(path, u"QuoteEca"_s));
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().summary));
        QCOMPARE(first->backupPath, path + u".bak"_s);
        QCOMPARE(first->places, 1);
        QCOMPARE(read(path), yaml("QuoteEca"));
        QCOMPARE(read(first->backupPath), yaml("quoteeca"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto second = finished(heroku::fixAppNameInFile(path, u"quoteECA"_s));
        QVERIFY(second.ok());
        QCOMPARE(second->backupPath, path + u".bak1"_s);
        QCOMPARE(read(first->backupPath), yaml("quoteeca"));
    }

    void whatCannotBeCorrectedIsNotTouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"api-spec.yaml"_s);
        write(path, yaml("Other"));
        const auto result = finished(heroku::fixAppNameInFile(path, u"QuoteEca"_s));
        QVERIFY(!result.ok());
        QCOMPARE(read(path), yaml("Other"));
        QVERIFY(!QFileInfo::exists(path + u".bak"_s));
        const auto missing = finished(heroku::fixAppNameInFile(folder.filePath(u"no.yaml"_s), u"QuoteEca"_s));
        QCOMPARE(missing.error().kind, ErrorKind::FileFailed);
    }

private:
    static Result<heroku::SpecFixed> finished(Task<Result<heroku::SpecFixed>> task)
    {
        test::Running running(std::move(task));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 10000))
            return Error::make(ErrorKind::Timeout, u"the correction never ended"_s);
        return running.take();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
};

QTEST_GUILESS_MAIN(SpecFixTest)
#include "SpecFixTest.moc"
