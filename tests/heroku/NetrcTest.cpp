// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/Netrc.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

class NetrcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEntryOfTheMachine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("password");
        const QByteArray good("HRKU-1");
        QTest::newRow("lines") << QByteArray("machine api.heroku.com\n  login a@b.example\n  password HRKU-1\n")
                               << u"a@b.example"_s << good;
        QTest::newRow("one line") << QByteArray("machine api.heroku.com login a password HRKU-1") << u"a"_s << good;
        QTest::newRow("order and tabs") << QByteArray("machine\tapi.heroku.com\r\npassword\tHRKU-1\r\nlogin a")
                                        << u"a"_s << good;
        QTest::newRow("other machines around")
            << QByteArray("machine git.heroku.com login x password y\nmachine api.heroku.com login a password "
                          "HRKU-1\nmachine z login q password r")
            << u"a"_s << good;
        QTest::newRow("first of two") << QByteArray("machine api.heroku.com login a password HRKU-1\nmachine "
                                                    "api.heroku.com login b password HRKU-2")
                                      << u"a"_s << good;
        QTest::newRow("capital letters") << QByteArray("machine API.heroku.com login a password HRKU-1") << u"a"_s
                                         << good;
        QTest::newRow("comments") << QByteArray("# machine api.heroku.com password no\nmachine api.heroku.com # here\n"
                                                "login a # who\npassword HRKU-1")
                                  << u"a"_s << good;
        QTest::newRow("quotes") << QByteArray("machine api.heroku.com login \"a b\" password \"HR\\\"KU\"") << u"a b"_s
                                << QByteArray("HR\"KU");
        QTest::newRow("macro before it")
            << QByteArray("macdef init\nmachine api.heroku.com password wrong\n\nmachine api.heroku.com login a "
                          "password HRKU-1")
            << u"a"_s << good;
        QTest::newRow("account in between")
            << QByteArray("machine api.heroku.com login a account x password HRKU-1") << u"a"_s << good;
        QTest::newRow("value that looks like a word of the file")
            << QByteArray("machine api.heroku.com login machine password HRKU-1") << u"machine"_s << good;
        QTest::newRow("password with a comment's sign")
            << QByteArray("machine api.heroku.com login a password #HRKU") << u"a"_s << QByteArray("#HRKU");
    }
    void findsTheEntryOfTheMachine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, login);
        QFETCH(QByteArray, password);
        const auto entry = heroku::findInNetrc(text, u"api.heroku.com"_s);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->login, login);
        QVERIFY(entry->password.reveal() == password);
    }

    void findsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another machine") << QByteArray("machine git.heroku.com login a password b");
        QTest::newRow("part of the name") << QByteArray("machine xapi.heroku.com login a password b");
        QTest::newRow("default is for others") << QByteArray("default login a password b");
        QTest::newRow("only in a macro") << QByteArray("macdef x\nmachine api.heroku.com login a password b");
        QTest::newRow("cut off") << QByteArray("machine");
    }
    void findsNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!heroku::findInNetrc(text, u"api.heroku.com"_s).has_value());
    }

    void readsTheFileTheCliReads()
    {
        write(m_home.filePath(u".netrc"_s), "machine api.heroku.com login a@b.example password HRKU-1");
        const auto found = heroku::tokenFromNetrc(environment(), u"api.heroku.com"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->login, u"a@b.example"_s);
        QCOMPARE(found->token.source, heroku::HerokuToken::Source::Netrc);
        QVERIFY(!heroku::tokenFromNetrc(environment(), u"api.herokai.com"_s).ok()); // the host must be the same
    }

    void netrcVariableNamesAnotherFile()
    {
        write(m_home.filePath(u"mine"_s), "machine api.heroku.com login b password HRKU-2");
        m_variables[u"NETRC"_s] = m_home.filePath(u"mine"_s);
        const auto found = heroku::tokenFromNetrc(environment(), u"api.heroku.com"_s);
        m_variables.remove(u"NETRC"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->login, u"b"_s);
    }

    void saysWhatIsMissingAndNeverTheSecret_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no entry") << QByteArray("machine x login a password geheim-word") << ErrorKind::NotFound;
        QTest::newRow("no password") << QByteArray("machine api.heroku.com login geheim-word") << ErrorKind::NotFound;
        QTest::newRow("no token") << QByteArray("machine api.heroku.com password \"geheim word\"")
                                  << ErrorKind::InvalidInput;
    }
    void saysWhatIsMissingAndNeverTheSecret()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorKind, kind);
        write(m_home.filePath(u".netrc"_s), text);
        const auto found = heroku::tokenFromNetrc(environment(), u"api.heroku.com"_s);
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, kind);
        QVERIFY(!found.error().summary.contains(u"geheim"_s) && !found.error().detail.contains(u"geheim"_s));
    }

    void anEncryptedFileIsLeftToTheCli()
    {
        write(m_home.filePath(u".netrc"_s), "machine api.heroku.com login old password HRKU-old");
        write(m_home.filePath(u".netrc.gpg"_s), "x");
        QCOMPARE(heroku::netrcPath(environment()), QString());
        QVERIFY(QFile::remove(m_home.filePath(u".netrc.gpg"_s)));
        QVERIFY(!heroku::netrcPath(environment()).isEmpty());
    }

private:
    base::EnvironmentReader environment()
    {
        m_variables[u"HOME"_s] = m_home.path();
        return [this](const char *name) { return m_variables.value(QLatin1String(name)); };
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_home;
    QHash<QString, QString> m_variables;
};

QTEST_GUILESS_MAIN(NetrcTest)
#include "NetrcTest.moc"
