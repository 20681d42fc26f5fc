// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/Journal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using applink::setup::Journal;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsOnDiskAtOnce();
    void onlyTheOwnerMayReadIt();
    void aRunThatEndedWellLeavesNothing();
    void aLineCutOffByACrashIsNotRead();
    void goesOnInAnOldFile();
    void aFolderThatCannotBeMadeIsAnError();
    void aNullJournalKeepsNothing();
};

void JournalTest::everyLineIsOnDiskAtOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journals/one.jsonl"_s);
    auto journal = Journal::open(path);
    QVERIFY(journal);
    QVERIFY(journal->write({u"deploy"_s, u"Heroku_AppLink"_s, u"begun"_s, {}}));
    // Read while it is open: that is what the next start sees after a kill.
    auto entries = Journal::read(path);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().outcome, u"begun"_s);
    QVERIFY(journal->write({u"deploy"_s, u"Heroku_AppLink"_s, u"submitted"_s, {{u"deployId"_s, u"0Af1"_s}}}));
    entries = Journal::read(path);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->last().facts[u"deployId"_s].toString(), u"0Af1"_s);
}

void JournalTest::onlyTheOwnerMayReadIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.jsonl"_s);
    const auto journal = Journal::open(path);
    QVERIFY(journal);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void JournalTest::aRunThatEndedWellLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.jsonl"_s);
    auto journal = Journal::open(path);
    QVERIFY(journal->write({u"deploy"_s, u"X"_s, u"done"_s, {}}));
    journal->close();
    QVERIFY(!QFile::exists(path));
    QVERIFY(journal->write({u"deploy"_s, u"X"_s, u"begun"_s, {}})); // closed: keeps nothing, breaks nothing
    QVERIFY(!QFile::exists(path));
}

void JournalTest::aLineCutOffByACrashIsNotRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.jsonl"_s);
    {
        auto journal = Journal::open(path);
        QVERIFY(journal->write({u"permissionSets"_s, u"A"_s, u"done"_s, {}}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"at":"2026-11-24T10:00:00.000Z","operation":"deploy","targ)");
    file.close();
    const auto entries = Journal::read(path);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().operation, u"permissionSets"_s);
}

void JournalTest::goesOnInAnOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.jsonl"_s);
    for (const QString &outcome : {u"begun"_s, u"done"_s}) {
        auto journal = Journal::open(path);
        QVERIFY(journal->write({u"deploy"_s, u"A"_s, outcome, {}}));
    }
    QCOMPARE(Journal::read(path)->size(), 2);
}

void JournalTest::aFolderThatCannotBeMadeIsAnError()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto journal = Journal::open(folder.filePath(u"file/one.jsonl"_s));
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, applink::ErrorKind::FileFailed);
    QVERIFY(!Journal::read(folder.filePath(u"nowhere"_s)));
}

void JournalTest::aNullJournalKeepsNothing()
{
    Journal journal;
    QVERIFY(journal.write({u"deploy"_s, u"A"_s, u"begun"_s, {}}));
    QVERIFY(journal.path().isEmpty());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
