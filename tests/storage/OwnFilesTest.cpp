// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileAccess.h"
#include "storage/JournalFiles.h"
#include "storage/Paths.h"
#include "storage/Preferences.h"
#include "storage/RecentFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::storage;

namespace {

const QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class OwnFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void homeMovesEverything();
    void standardPlacesWithoutHome();
    void privateFilesAreNobodyElses();
    void aFailedWriteLeavesTheOldFile();
    void readsNoMoreThanAllowed();
    void preferencesSurvive();
    void brokenPreferencesAreDefaults();
    void recentFilesAreNewestFirstAndFew();
    void journalsAreListedUntilRemoved();
    void removesOnlyItsOwnJournals();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void OwnFilesTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("APPLINK_SETUP_HOME", m_home->path().toLocal8Bit());
}

void OwnFilesTest::homeMovesEverything()
{
    for (const QString &path : {Paths::configFolder(), Paths::dataFolder(), Paths::preferencesFile(),
                                Paths::recentFile(), Paths::draftFile(), Paths::journalFolder()})
        QVERIFY2(path.startsWith(m_home->path()), qPrintable(path));
    QCOMPARE(QDir(m_home->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
}

void OwnFilesTest::standardPlacesWithoutHome()
{
    qunsetenv("APPLINK_SETUP_HOME");
    QVERIFY(!Paths::configFolder().isEmpty());
    QVERIFY(!Paths::preferencesFile().startsWith(m_home->path()));
}

void OwnFilesTest::privateFilesAreNobodyElses()
{
    const QString path = m_home->filePath(u"deep/er/file"_s);
    QVERIFY(writeFile(path, "one", Access::Private).ok());
    QCOMPARE(contentOf(path), QByteArray("one"));
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(m_home->filePath(u"deep/er"_s)) & others));

    // A file that was open to all before is not after.
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    QVERIFY(writeFile(path, "two", Access::Private).ok());
    QCOMPARE(contentOf(path), QByteArray("two"));
    QVERIFY(!(QFile::permissions(path) & others));
}

void OwnFilesTest::aFailedWriteLeavesTheOldFile()
{
    const QString folder = m_home->filePath(u"isAFolder"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto onFolder = writeFile(folder, "x", Access::Private);
    QVERIFY(!onFolder.ok());
    QCOMPARE(onFolder.error().kind, ErrorKind::FileFailed);

    const auto nowhere = writeFile(m_home->filePath(u"no/such/report.html"_s), "x", Access::Shared);
    QVERIFY(!nowhere.ok());
    QVERIFY(!QDir(m_home->filePath(u"no"_s)).exists());

    const QString file = m_home->filePath(u"plain"_s);
    QVERIFY(writeFile(file, "kept", Access::Shared).ok());
    QVERIFY(!writeFile(file + u"/below"_s, "x", Access::Private).ok());
    QCOMPARE(contentOf(file), QByteArray("kept"));
}

void OwnFilesTest::readsNoMoreThanAllowed()
{
    const QString path = m_home->filePath(u"f"_s);
    QVERIFY(writeFile(path, "12345678", Access::Private).ok());
    QCOMPARE(*readFile(path, 8), QByteArray("12345678"));
    QVERIFY(!readFile(path, 7).ok());
    QVERIFY(!readFile(m_home->filePath(u"none"_s), 7).ok());
    QVERIFY(!readFile(m_home->path(), 7).ok());
}

void OwnFilesTest::preferencesSurvive()
{
    QVERIFY(Preferences::load() == Preferences());
    Preferences chosen;
    chosen.language = u"de"_s;
    chosen.scheme = Preferences::Scheme::Dark;
    chosen.keepSecretsInKeyring = true;
    chosen.helpPanelVisible = false;
    chosen.windowGeometry = QByteArray("\0\1\xff", 3);
    chosen.lastFolder = u"/tmp/ä b"_s;
    QVERIFY(chosen.save().ok());
    QVERIFY(Preferences::load() == chosen);
    QVERIFY(!(QFile::permissions(Paths::preferencesFile()) & others));
}

void OwnFilesTest::brokenPreferencesAreDefaults()
{
    for (const char *broken : {"", "{", "[]", R"({"scheme": 7, "language": {}, "helpPanelVisible": "no"})"}) {
        QVERIFY(writeFile(Paths::preferencesFile(), broken, Access::Private).ok());
        QVERIFY2(Preferences::load() == Preferences(), broken);
    }
}

void OwnFilesTest::recentFilesAreNewestFirstAndFew()
{
    const QDateTime start(QDate(2026, 5, 12), QTime(8, 0), QTimeZone::utc());
    RecentFiles recent;
    QVERIFY(recent.entries().isEmpty());
    for (int i = 0; i < RecentFiles::most + 3; ++i)
        QVERIFY(recent.add(u"/setups/%1.json"_s.arg(i), u"Org %1"_s.arg(i), start.addSecs(i)).ok());
    QCOMPARE(recent.entries().size(), RecentFiles::most);
    QCOMPARE(recent.entries().first().path, u"/setups/%1.json"_s.arg(RecentFiles::most + 2));

    QVERIFY(recent.add(u"/setups/5.json"_s, u"Again"_s, start.addDays(1)).ok());
    QCOMPARE(recent.entries().size(), RecentFiles::most);
    QCOMPARE(recent.entries().first().label, u"Again"_s);

    RecentFiles later;
    QVERIFY(later.entries() == recent.entries());
    QVERIFY(later.remove(u"/setups/5.json"_s).ok());
    QCOMPARE(RecentFiles().entries().size(), RecentFiles::most - 1);
    QVERIFY(later.clear().ok());
    QVERIFY(RecentFiles().entries().isEmpty());
}

void OwnFilesTest::journalsAreListedUntilRemoved()
{
    QVERIFY(JournalFiles::unfinished().isEmpty());
    const QDateTime now(QDate(2026, 5, 12), QTime(8, 30, 1, 7), QTimeZone::utc());
    setup::SetupFile wanted;
    wanted.orgUrl = u"https://acme.my.salesforce.com"_s;
    wanted.app.label = u"Ours"_s;
    setup::OrgIdentity org;
    org.orgId = u"00Dxx0000001gPFEAY"_s;
    org.name = u"Acme"_s;
    org.username = u"pat@acme.example"_s;
    const auto first = JournalFiles::begin(org, wanted, u"/home/pat"_s, now);
    org.orgId = u"../../etc"_s;
    wanted.app.apiName = u"A/B"_s;
    const auto second = JournalFiles::begin(org, wanted, {}, now.addSecs(60));
    const auto third = JournalFiles::begin(org, wanted, {}, now.addSecs(120));
    QVERIFY(first.ok() && second.ok() && third.ok());
    QVERIFY2(second->startsWith(Paths::journalFolder() + u'/'), qPrintable(*second));
    QVERIFY(!second->mid(Paths::journalFolder().size() + 1).contains(u'/'));
    const QJsonArray changes{
        QJsonObject{{u"step"_s, 1}, {u"component"_s, u"ExternalClientApplication"_s}, {u"name"_s, u"Heroku_AppLink"_s}},
        QJsonObject{{u"step"_s, 4}, {u"component"_s, u"PermissionSet"_s}, {u"name"_s, u"Users"_s}}};
    {
        auto journal = setup::Journal::open(*first);
        QVERIFY(journal.ok());
        const setup::Journal::Entry planned{u"plan"_s, u"Heroku_AppLink"_s, u"begun"_s, {{u"changes"_s, changes}}};
        QVERIFY(journal->write(planned).ok());
        const setup::Journal::Entry begun{u"deploy"_s, u"Heroku_AppLink"_s, u"begun"_s, {}};
        QVERIFY(journal->write(begun).ok());
        // Another copy of the program that is at work has left nothing yet.
        const auto others = JournalFiles::unfinished();
        QVERIFY(std::none_of(others.begin(), others.end(), [&](const auto &run) { return run.path == *first; }));
    }
    QVERIFY(writeFile(*second, "not a journal", Access::Private).ok());

    const auto list = JournalFiles::unfinished();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).orgId, u"00Dxx0000001gPFEAY"_s);
    QCOMPARE(list.at(0).apiName, u"Heroku_AppLink"_s);
    QCOMPARE(list.at(0).startedAt, now);
    QCOMPARE(list.at(0).orgName, u"Acme"_s);
    QCOMPARE(list.at(0).username, u"pat@acme.example"_s);
    QCOMPARE(list.at(0).baseFolder, u"/home/pat"_s);
    QVERIFY(list.at(0).wanted);
    QCOMPARE(list.at(0).wanted->app.label, u"Ours"_s);
    QVERIFY(list.at(0).deployOpen);
    QCOMPARE(setup::EarlierRun::inWords(list.at(0).steps()), u"step 1 not known, step 4 not done"_s);
    QVERIFY(!list.at(1).readable);
    // What ended before anything went out is nothing to tell of.
    QVERIFY(!QFile::exists(*third));
    QCOMPARE(JournalFiles::unfinished(u"00Dxx0000001gPF"_s, u"Heroku_AppLink"_s).size(), 1);
    QVERIFY(JournalFiles::unfinished(u"00Dxx0000001gPF"_s, u"heroku_applink"_s).isEmpty());
    QVERIFY(JournalFiles::remove(list.at(0).path));
    QCOMPARE(JournalFiles::unfinished().size(), 1);
}

void OwnFilesTest::removesOnlyItsOwnJournals()
{
    const QString elsewhere = m_home->filePath(u"20260512T083001007-00D-A.jsonl"_s);
    QVERIFY(writeFile(elsewhere, "x", Access::Private).ok());
    QVERIFY(!JournalFiles::remove(elsewhere));
    QVERIFY(QFile::exists(elsewhere));
}

QTEST_GUILESS_MAIN(OwnFilesTest)
#include "OwnFilesTest.moc"
