// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuCli.h"
#include "support/Running.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;

Q_DECLARE_METATYPE(applink::base::ErrorKind)

/// The Heroku CLI is played by a script that answers from files and writes down how it was called.
class HerokuCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("HEROKU_API_KEY"); }
    void takesTheLastLine_data();
    void takesTheLastLine();
    void isAskedWithoutTheVariable();
    void failures_data();
    void failures();
    void isNotInstalled();
    void takesTooLong();
    void cancelEndsTheProgram();

private:
    void cliSays(const QByteArray &output, int exitCode = 0) { write("out", output, exitCode); }
    void write(const char *name, const QByteArray &output, int exitCode)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(output);
        QFile code(m_folder->filePath(u"code"_s));
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(QByteArray::number(exitCode));
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<heroku::HerokuToken> ended(Task<Result<heroku::HerokuToken>> task)
    {
        Running running(std::move(task));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 20000))
            return Error::make(ErrorKind::Internal, u"it does not end"_s);
        return running.take();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    heroku::HerokuCliOptions m_options;
};

void HerokuCliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile script(m_folder->filePath(u"heroku"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n"
                 "cd \"$(dirname \"$0\")\"\n"
                 "printf '%s|' \"$@\" >> calls; echo \"${HEROKU_API_KEY-unset}\" >> calls\n"
                 "echo ' warning: the token expires soon: HRKU-not-this-one' >&2\n"
                 "[ -f slow ] && { sleep 60 & echo $! > child; wait; }\n"
                 "cat out; exit \"$(cat code)\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_options = {};
    m_options.searchPaths = QStringList{m_folder->path()};
}

void HerokuCliTest::takesTheLastLine_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("alone") << QByteArray("HRKU-0001\n") << QByteArray("HRKU-0001");
    QTest::newRow("without a line break") << QByteArray("HRKU-0001") << QByteArray("HRKU-0001");
    QTest::newRow("after an update notice")
        << QByteArray(" \xe2\x80\xba Warning: heroku update available\n\n0000-1111\r\n\n") << QByteArray("0000-1111");
}

void HerokuCliTest::takesTheLastLine()
{
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, token);
    cliSays(output);
    const auto taken = ended(heroku::tokenFromCli(m_options));
    QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().summary));
    QCOMPARE(taken->value.reveal(), token);
    QCOMPARE(taken->source, heroku::HerokuToken::Source::HerokuCli);
}

void HerokuCliTest::isAskedWithoutTheVariable()
{
    qputenv("HEROKU_API_KEY", "HRKU-of-the-environment");
    cliSays("HRKU-0001\n");
    QVERIFY(ended(heroku::tokenFromCli(m_options)).ok());
    // An argument list without a shell, and no secret in it: every user may read arguments.
    QCOMPARE(read("calls"), QByteArray("auth:token|unset\n"));
}

void HerokuCliTest::failures_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("code");
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::newRow("not logged in") << QByteArray(" not logged in\n") << 100 << ErrorKind::NotAuthenticated;
    QTest::newRow("fails and talks") << QByteArray("HRKU-0001\n") << 1 << ErrorKind::NotAuthenticated;
    QTest::newRow("nothing") << QByteArray() << 0 << ErrorKind::UnexpectedAnswer;
    QTest::newRow("a sentence") << QByteArray("You are HRKU-0001 now\n") << 0 << ErrorKind::UnexpectedAnswer;
    QTest::newRow("too much") << QByteArray(9000, 'x') << 0 << ErrorKind::UnexpectedAnswer;
}

void HerokuCliTest::failures()
{
    QFETCH(QByteArray, output);
    QFETCH(int, code);
    QFETCH(base::ErrorKind, kind);
    cliSays(output, code);
    const auto taken = ended(heroku::tokenFromCli(m_options));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, kind);
    QVERIFY(!taken.error().summary.isEmpty());
    QVERIFY(!(taken.error().summary + taken.error().detail).contains("HRKU-"_L1));
}

void HerokuCliTest::isNotInstalled()
{
    m_options.searchPaths = QStringList{m_folder->filePath(u"nowhere"_s)};
    const auto taken = ended(heroku::tokenFromCli(m_options));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, ErrorKind::NotFound);
    QVERIFY(taken.error().summary.contains("not installed"_L1));
}

void HerokuCliTest::takesTooLong()
{
    write("slow", {}, 0);
    m_options.timeLimit = std::chrono::milliseconds(300);
    const auto taken = ended(heroku::tokenFromCli(m_options));
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().kind, ErrorKind::Timeout);
}

void HerokuCliTest::cancelEndsTheProgram()
{
#ifdef Q_OS_UNIX
    write("slow", {}, 0);
    Running running(heroku::tokenFromCli(m_options));
    QTRY_VERIFY(!read("child").trimmed().isEmpty());
    QElapsedTimer clock;
    clock.start();
    running.cancel();
    QVERIFY(clock.elapsed() < 100);
    const int child = read("child").trimmed().toInt();
    QTRY_VERIFY(::kill(child, 0) != 0); // what it had started is gone, too
#else
    QSKIP("processes are looked at by signals here");
#endif
}

QTEST_GUILESS_MAIN(HerokuCliTest)
#include "HerokuCliTest.moc"
