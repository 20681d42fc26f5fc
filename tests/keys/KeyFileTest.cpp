// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyFile.h"

#include "practice/TestKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using applink::ErrorKind;
using applink::keys::PrivateKey;
using applink::keys::readKeyFile;
using applink::keys::writeKeyFile;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

unsigned int modeOf(const QString &path)
{
    struct stat info
    {};
    return ::stat(qPrintable(path), &info) == 0 ? info.st_mode & 07777u : 0u;
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::System | QDir::Hidden))
            QVERIFY(QFile::remove(at(name)));
    }

    void isForTheOwnerAloneWhateverTheMask_data()
    {
        QTest::addColumn<unsigned int>("mask");
        QTest::newRow("none") << 0u;
        QTest::newRow("usual") << 022u;
        QTest::newRow("strict") << 077u;
    }
    void isForTheOwnerAloneWhateverTheMask()
    {
        QFETCH(unsigned int, mask);
        const auto before = ::umask(mask);
        const auto written = writeKeyFile(at(u"jwt.key"_s), key());
        ::umask(before);
        QVERIFY2(written, written ? "" : qPrintable(written.error().summary));
        QCOMPARE(modeOf(at(u"jwt.key"_s)), 0600u);
        QCOMPARE(content(at(u"jwt.key"_s)), key().pem().reveal());
        const auto read = readKeyFile(at(u"jwt.key"_s));
        QVERIFY(read);
        QCOMPARE(read->key.publicKey(), key().publicKey());
        QVERIFY(!read->readableByOthers);
        QCOMPARE(modeOf(at(u"jwt.key"_s)), 0600u); // reading changes nothing
    }

    void overwritesNothing()
    {
        write(at(u"there"_s), "mine");
        const auto onFile = writeKeyFile(at(u"there"_s), key());
        QVERIFY(!onFile);
        QCOMPARE(onFile.error().kind, ErrorKind::Conflict);
        QVERIFY(onFile.error().summary.contains(u"never overwritten"_s));
        QCOMPARE(content(at(u"there"_s)), QByteArray("mine"));

        QVERIFY(QFile::link(at(u"there"_s), at(u"link"_s)));
        QCOMPARE(writeKeyFile(at(u"link"_s), key()).error().kind, ErrorKind::Conflict);
        QCOMPARE(content(at(u"there"_s)), QByteArray("mine"));

        QVERIFY(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
        QCOMPARE(writeKeyFile(at(u"dangling"_s), key()).error().kind, ErrorKind::Conflict);
        QVERIFY(!QFile::exists(at(u"nowhere"_s)));

        QVERIFY(!writeKeyFile(m_folder.path(), key()));
        QVERIFY(!writeKeyFile(at(u"no/such/folder/jwt.key"_s), key()));
        QVERIFY(!QDir(at(u"no"_s)).exists());
    }

    void whatCouldNotBeWrittenWholeIsTakenAway()
    {
        struct rlimit before
        {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto signalBefore = ::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 100; // as on a disk that is full in the middle of the key
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeKeyFile(at(u"jwt.key"_s), key());
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::signal(SIGXFSZ, signalBefore);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileFailed);
        QVERIFY(!QFile::exists(at(u"jwt.key"_s)));
    }

    void tellsWhoElseCanRead_data()
    {
        QTest::addColumn<unsigned int>("mode");
        QTest::addColumn<bool>("others");
        QTest::newRow("0600") << 0600u << false;
        QTest::newRow("0400") << 0400u << false;
        QTest::newRow("0640") << 0640u << true;
        QTest::newRow("0604") << 0604u << true;
        QTest::newRow("0644") << 0644u << true;
    }
    void tellsWhoElseCanRead()
    {
        QFETCH(unsigned int, mode);
        write(at(u"jwt.key"_s), testkeys::keyA);
        QCOMPARE(::chmod(qPrintable(at(u"jwt.key"_s)), mode), 0);
        const auto read = readKeyFile(at(u"jwt.key"_s));
        QVERIFY(read);
        QTEST(read->readableByOthers, "others");
        QCOMPARE(modeOf(at(u"jwt.key"_s)), mode); // the person's file stays as it is
    }

    void refusesWhatIsNoKeyFile()
    {
        QCOMPARE(readKeyFile(at(u"missing"_s)).error().kind, ErrorKind::FileFailed);
        QCOMPARE(readKeyFile(m_folder.path()).error().kind, ErrorKind::FileFailed);
        QCOMPARE(::mkfifo(qPrintable(at(u"pipe"_s)), 0600), 0); // would block for ever
        QCOMPARE(readKeyFile(at(u"pipe"_s)).error().kind, ErrorKind::FileFailed);
        write(at(u"large"_s), QByteArray(70000, 'x'));
        QVERIFY(readKeyFile(at(u"large"_s)).error().summary.contains(u"too large"_s));
        write(at(u"short"_s), testkeys::shortKey);
        QCOMPARE(readKeyFile(at(u"short"_s)).error().kind, ErrorKind::InvalidInput);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static PrivateKey key() { return *PrivateKey::fromPem(testkeys::keyA); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "KeyFileTest.moc"
