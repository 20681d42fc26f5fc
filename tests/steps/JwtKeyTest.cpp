// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtKey.h"

#include "keys/Certificate.h"
#include "keys/KeyFile.h"
#include "practice/TestKeys.h"
#include "support/Running.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace applink;
using keys::Certificate;
using keys::PrivateKey;
using steps::JwtKey;

class JwtKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesKeyAndCertificate()
    {
        const QString path = m_folder.filePath(u"made.key"_s);
        bool loopRuns = false;
        QTimer::singleShot(0, this, [&] { loopRuns = true; });
        test::Running running(steps::makeJwtKey(path, u"Heroku_AppLink"_s));
        QVERIFY(!running.finished()); // made elsewhere, so the window goes on
        QTRY_VERIFY(loopRuns);
        QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 120000);
        const auto made = running.take();
        QVERIFY2(made, made ? "" : qPrintable(made.error().summary));
        QCOMPARE(made->path, path);
        QCOMPARE(made->bits, PrivateKey::usualBits);
        QVERIFY(!made->readableByOthers);
        const auto file = keys::readKeyFile(path);
        QVERIFY(file);
        QVERIFY(!file->readableByOthers);
        const auto certificate = Certificate::fromText(made->certificate);
        QVERIFY(certificate->belongsTo(file->key));
        QCOMPARE(certificate->commonName(), u"Heroku_AppLink"_s);
        QVERIFY(made->certificateWords.contains(certificate->fingerprint()));
    }

    void stoppingLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"stopped.key"_s);
        {
            test::Running running(steps::makeJwtKey(path, u"x"_s));
            running.cancel();
        }
        QThreadPool::globalInstance()->waitForDone(); // what was made is dropped
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(path));
    }

    void nothingIsOverwritten()
    {
        const QString path = write(u"mine.key"_s, "mine");
        test::Running running(steps::makeJwtKey(path, u"x"_s));
        QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 120000);
        const auto made = running.take();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void takesTheCertificateThatIsThere_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<int>("taken"); // index, or -1 for a new one
        const QString a = certificate(testkeys::keyA, 365);
        const QString b = certificate(testkeys::keyB, 365);
        const QString ending = certificate(testkeys::keyA, 20);
        const QString bare = QString(a).remove(u"-----BEGIN CERTIFICATE-----"_s).remove(u"-----END CERTIFICATE-----"_s);
        QTest::newRow("none") << QStringList() << -1;
        QTest::newRow("the app's, to the letter") << QStringList{bare} << 0;
        QTest::newRow("another key's on the app, ours in the settings") << QStringList{b, a} << 1;
        QTest::newRow("ends soon") << QStringList{ending} << -1;
        QTest::newRow("another key's") << QStringList{b} << -1;
        QTest::newRow("none that can be read") << QStringList{QString(), u"MIIDpracticeCertificateAAAA=="_s} << -1;
    }
    void takesTheCertificateThatIsThere()
    {
        QFETCH(QStringList, known);
        QFETCH(int, taken);
        const QString path = write(u"a.key"_s, testkeys::keyA);
        test::Running running(steps::takeJwtKey(path, u"Heroku_AppLink"_s, known));
        QTRY_VERIFY(running.finished());
        const auto key = running.take();
        QVERIFY2(key, key ? "" : qPrintable(key.error().summary));
        QCOMPARE(key->madeCertificate, taken < 0);
        if (taken >= 0)
            QCOMPARE(key->certificate, known.at(taken));
        QVERIFY(Certificate::fromText(key->certificate)->belongsTo(*PrivateKey::fromPem(testkeys::keyA)));
        QCOMPARE(QDir(m_folder.path()).entryList({u"a*"_s}), QStringList{u"a.key"_s}); // no copy beside it
    }

    void saysWhatIsWrongWithAKey()
    {
        test::Running running(steps::takeJwtKey(write(u"short.key"_s, testkeys::shortKey), u"x"_s, {}));
        QTRY_VERIFY(running.finished());
        QVERIFY(running.take().error().summary.contains(u"1024 bits"_s));
    }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] static QString certificate(const char *pem, int days)
    {
        return Certificate::selfSigned(*PrivateKey::fromPem(pem), u"x"_s, QDateTime::currentDateTimeUtc(), days)->pem();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(JwtKeyTest)
#include "JwtKeyTest.moc"
