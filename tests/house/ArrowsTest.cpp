// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Reads every #include of the program and compares the arrows with docs/decisions/0001-rooms.md.
class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrowIsAllowed_data();
    void everyArrowIsAllowed();
    void practiceUsesOnlyLibraries();
    void headersAreNamedByTheirRoom();

private:
    struct Include
    {
        QString file;
        QString header;
        bool isQuoted = true;
    };
    static QList<Include> includesOf(const QString &folder);
    static QSet<QString> rooms();
};

QSet<QString> ArrowsTest::rooms()
{
    return {u"base"_s,  u"keys"_s,    u"net"_s,    u"salesforce"_s, u"heroku"_s,   u"verify"_s, u"setup"_s,
            u"steps"_s, u"storage"_s, u"report"_s, u"ui"_s,         u"practice"_s, u"app"_s};
}

QList<ArrowsTest::Include> ArrowsTest::includesOf(const QString &folder)
{
    static const QRegularExpression line(uR"x(^\s*#\s*include\s*(["<])([^">]+)[">])x"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    QDirIterator files(QStringLiteral(APPLINK_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes.append({file.fileName(), match.captured(2), match.captured(1) == u"\""_s});
        }
    }
    return includes;
}

void ArrowsTest::everyArrowIsAllowed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *folder, QStringList allowed) {
        const QString room = QString::fromLatin1(folder).section(u'/', -1);
        allowed.append(room);
        QTest::newRow(folder) << QString::fromLatin1(folder) << allowed;
    };
    row("src/base", {});
    row("src/keys", {u"base"_s});
    row("src/net", {u"base"_s});
    row("src/salesforce", {u"net"_s, u"base"_s});
    row("src/heroku", {u"net"_s, u"base"_s});
    row("src/verify", {u"base"_s});
    row("src/setup", {u"salesforce"_s, u"net"_s, u"base"_s});
    row("src/steps", {u"setup"_s, u"verify"_s, u"salesforce"_s, u"heroku"_s, u"net"_s, u"keys"_s, u"base"_s});
    row("src/storage", {u"setup"_s, u"verify"_s, u"base"_s});
    row("src/report", {u"setup"_s, u"steps"_s, u"verify"_s, u"salesforce"_s, u"base"_s});
    row("src/practice", {});
    row("ui",
        {u"steps"_s, u"report"_s, u"storage"_s, u"setup"_s, u"verify"_s, u"salesforce"_s, u"heroku"_s, u"base"_s});
}

void ArrowsTest::everyArrowIsAllowed()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    const auto includes = includesOf(folder);
    QVERIFY2(!includes.isEmpty(), "the folder has no sources: was it renamed?");
    for (const Include &include : includes) {
        const QString room = include.header.section(u'/', 0, 0);
        if (include.header.contains(u'/') && rooms().contains(room))
            QVERIFY2(allowed.contains(room), qPrintable(include.file + u" includes "_s + include.header));
    }
}

void ArrowsTest::practiceUsesOnlyLibraries()
{
    for (const QString &folder : {u"src/base"_s, u"src/net"_s, u"src/salesforce"_s, u"src/heroku"_s, u"src/verify"_s,
                                  u"src/setup"_s, u"src/steps"_s, u"src/storage"_s, u"src/report"_s, u"ui"_s}) {
        for (const Include &include : includesOf(folder))
            QVERIFY2(!include.header.startsWith(u"practice/"_s),
                     qPrintable(include.file + u" knows the practice org"_s));
    }
}

void ArrowsTest::headersAreNamedByTheirRoom()
{
    // Bare names would hide an arrow. Generated headers (moc, ui) are the exception.
    for (const QString &folder : {u"src"_s, u"ui"_s}) {
        for (const Include &include : includesOf(folder)) {
            const bool generated = include.header.endsWith(u".moc"_s) || include.header.startsWith(u"moc_"_s);
            QVERIFY2(generated || !include.isQuoted || include.header.contains(u'/'),
                     qPrintable(include.file + u" includes "_s + include.header));
        }
    }
}

QTEST_GUILESS_MAIN(ArrowsTest)
#include "ArrowsTest.moc"
