// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Compares the translations with the sources and with themselves: nothing missing, nothing that breaks a sentence
/// with values in it, no letter after Alt that two things on a page claim.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersSurvive_data();
    void placeholdersSurvive();
    void mnemonicsAreKept();
    void typographyIsGerman();
    void mnemonicsAreUniqueWhereTheyMeet_data();
    void mnemonicsAreUniqueWhereTheyMeet();
    void theFilesHoldWhatLupdateFinds();
    void noTextIsOutOfSightOfLupdate();
    void everyRequestHasItsWords();

private:
    struct Message
    {
        QString context;
        QString source;
        QString comment;
        bool numerus = false;
        bool unfinished = false;
        QStringList forms; ///< one, or one for each plural form
        [[nodiscard]] QString key() const
        {
            return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment) +
                   (numerus ? u" | plural"_s : QString());
        }
    };

    static QString path(const QString &language)
    {
        return QStringLiteral(APPLINK_SOURCE_DIR "/translations/applink-setup_") + language + u".ts"_s;
    }
    static QList<Message> messagesOf(const QString &file);
    static Message messageIn(QXmlStreamReader &xml, const QString &context);
    static QStringList sourceFiles();
    static QStringList placeholders(const QString &text);
    static QString mnemonic(const QString &text);
    static void bothLanguages();
};

TranslationsTest::Message TranslationsTest::messageIn(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<TranslationsTest::Message> TranslationsTest::messagesOf(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Message> messages;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(messageIn(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QStringList TranslationsTest::sourceFiles()
{
    QStringList files;
    for (const auto *folder : {"app", "src", "ui"}) {
        QDirIterator found(QStringLiteral(APPLINK_SOURCE_DIR "/") + QLatin1String(folder), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
    }
    files.sort();
    return files;
}

/// %1, %L2, %n and {name}, in alphabetical order: a translation may move them, but not lose or double one.
QStringList TranslationsTest::placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|L?n)|\\{[a-z]+\\}"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// The letter after Alt, in upper case; empty when there is none.
QString TranslationsTest::mnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    return pattern.match(QString(text).remove(u"&&"_s)).captured(1).toUpper();
}

void TranslationsTest::bothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("plural forms of English") << u"en"_s;
}

void TranslationsTest::everyTextIsTranslated_data()
{
    bothLanguages();
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(path(language));
    QVERIFY2(!messages.isEmpty(), "the file cannot be read, or holds nothing");
    QStringList open;
    for (const Message &message : messages) {
        const bool said = std::none_of(message.forms.begin(), message.forms.end(),
                                       [](const QString &form) { return form.trimmed().isEmpty(); });
        // German and English both have two: one, and any other number. " or " and the like are more than blanks.
        if (message.unfinished || !said || message.forms.size() != (message.numerus ? 2 : 1))
            open.append(message.key());
    }
    QCOMPARE(open.join(u'\n'), QString());
}

void TranslationsTest::placeholdersSurvive_data()
{
    bothLanguages();
}

void TranslationsTest::placeholdersSurvive()
{
    QFETCH(QString, language);
    QStringList broken;
    for (const Message &message : messagesOf(path(language))) {
        for (const QString &form : message.forms) {
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(form);
            // A singular may say "one" in words.
            if (message.numerus && &form == &message.forms.first()) {
                wanted.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            if (found != wanted || form.count(u'\n') != message.source.count(u'\n'))
                broken.append(message.key() + u" -> "_s + form);
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
}

void TranslationsTest::mnemonicsAreKept()
{
    QStringList broken;
    for (const Message &message : messagesOf(path(u"de"_s))) {
        for (const QString &form : message.forms) {
            if (mnemonic(form).isEmpty() != mnemonic(message.source).isEmpty() || form.count(u'&') > 1)
                broken.append(message.key() + u" -> "_s + form);
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
}

/// German quotes, and the end of a sentence where the English one ends, so that texts still join.
void TranslationsTest::typographyIsGerman()
{
    const auto ending = [](const QString &text) {
        const QChar last = text.isEmpty() ? QChar() : text.back();
        return u".:?!… \n"_s.contains(last) ? last : QChar();
    };
    QStringList wrong;
    for (const Message &message : messagesOf(path(u"de"_s))) {
        for (const QString &form : message.forms) {
            const bool english = form.contains(u'”') || form.contains(u'"') || form.count(u'„') != form.count(u'“');
            const bool blanks = form.startsWith(u' ') != message.source.startsWith(u' ');
            if (english || blanks || ending(form) != ending(message.source))
                wrong.append(message.key() + u" -> "_s + form);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TranslationsTest::mnemonicsAreUniqueWhereTheyMeet_data()
{
    QTest::addColumn<QStringList>("contexts");
    QTest::addColumn<QStringList>("only"); // the sources meant, without their &; or all of the contexts
    const QStringList all;
    QTest::newRow("File") << QStringList{u"WindowActions"_s}
                          << QStringList{u"Open …"_s, u"Save"_s, u"Save as …"_s, u"Export report …"_s, u"Quit"_s};
    QTest::newRow("Setup") << QStringList{u"WindowActions"_s} << QStringList{u"Verify again"_s, u"Switch org"_s};
    QTest::newRow("View") << QStringList{u"WindowActions"_s} << QStringList{u"Language"_s, u"Colours"_s, u"Log"_s};
    QTest::newRow("colours") << QStringList{u"WindowActions"_s}
                             << QStringList{u"As the system"_s, u"Light"_s, u"Dark"_s};
    QTest::newRow("log") << QStringList{u"LogWindow"_s} << all;
    QTest::newRow("text") << QStringList{u"TextDialog"_s} << all;
    QTest::newRow("confirmation") << QStringList{u"ConfirmOrgDialog"_s} << all;
    // Pages stand between the menu bar and the wizard's buttons.
    QTest::newRow("bar and buttons") << QStringList{u"-"_s} << all;
    for (const auto *page : {"WelcomePage", "EnableOAuthPage", "RefreshTokenPage", "AssignUsersPage", "ReviewPage"})
        QTest::newRow(page) << QStringList{u"-"_s, QString::fromLatin1(page)} << all;
    QTest::newRow("SignInPage")
        << QStringList{u"-"_s,           u"SignInPage"_s, u"BrowserSignInBox"_s, u"CliSignInBox"_s, u"KeptSignInsBox"_s,
                       u"OwnClientBox"_s}
        << all;
    QTest::newRow("CreateAppPage") << QStringList{u"-"_s, u"CreateAppPage"_s, u"ConnectedAppBox"_s} << all;
    QTest::newRow("PermissionsPage") << QStringList{u"-"_s, u"PermissionsPage"_s, u"CheckDetails"_s} << all;
    QTest::newRow("VerifyPage") << QStringList{u"-"_s, u"VerifyPage"_s, u"CheckDetails"_s} << all;
    QTest::newRow("ConnectPage")
        << QStringList{u"-"_s,      u"ConnectPage"_s, u"ConnectionBox"_s, u"HerokuSignInBox"_s, u"HerokuTargetBox"_s,
                       u"SpecBox"_s}
        << all;
}

void TranslationsTest::mnemonicsAreUniqueWhereTheyMeet()
{
    QFETCH(QStringList, contexts);
    QFETCH(QStringList, only);
    // A check has one fix at a time, and Apply names its org once that is known.
    const auto plain = [](const Message &one) { return QString(one.source).remove(u'&'); };
    const auto isAlternative = [&](const Message &one) {
        return (one.context.endsWith(u"::CheckDetails"_s) && plain(one) != u"Copy details"_s) ||
               (one.context.endsWith(u"::ReviewPage"_s) && plain(one).startsWith(u"Apply"_s));
    };
    const auto meets = [&](const Message &one) {
        const QString context = one.context.section(u"::"_s, -1);
        const QString source = plain(one);
        static const QStringList bar{u"File"_s, u"Setup"_s, u"View"_s, u"Help"_s};
        // Only the last page has a Finish, and a question in a dialog does not meet the page behind it.
        if (context == u"Wizard"_s && source == u"Finish"_s && contexts.size() > 1 &&
            !contexts.contains(u"VerifyPage"_s))
            return false;
        if (one.source == u"&Correct the name"_s)
            return false;
        if (contexts.contains(u"-"_s) && (context == u"Wizard"_s || (context == u"WindowActions"_s &&
                                                                     bar.contains(source) && one.source != u"&Help"_s)))
            return true;
        return contexts.contains(context) && (only.isEmpty() || only.contains(source));
    };
    QHash<QString, Message> taken;
    QHash<QString, Message> takenByAlternative;
    QStringList clashes;
    int seen = 0;
    for (const Message &message : messagesOf(path(u"de"_s))) {
        const QString letter = meets(message) ? mnemonic(message.forms.value(0)) : QString();
        if (letter.isEmpty())
            continue;
        ++seen;
        if (taken.contains(letter) || (!isAlternative(message) && takenByAlternative.contains(letter)))
            clashes.append(letter + u": "_s + message.forms.first() + u" / "_s +
                           taken.value(letter, takenByAlternative.value(letter)).forms.value(0));
        (isAlternative(message) ? takenByAlternative : taken).insert(letter, message);
    }
    QVERIFY2(seen >= 2, "the contexts have no mnemonics: were they renamed?");
    if (!only.isEmpty())
        QCOMPARE(seen, int(only.size()));
    QCOMPARE(clashes.join(u'\n'), QString());
}

void TranslationsTest::theFilesHoldWhatLupdateFinds()
{
    const QString lupdate = QStringLiteral(APPLINK_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate (qt6-l10n-tools) is not installed, so the sources were not read.");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QFile list(folder.filePath(u"sources.lst"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(sourceFiles().join(u'\n').toUtf8() + '\n');
    list.close();
    for (const auto &language : {u"de"_s, u"en"_s}) {
        const QString copy = folder.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(path(language), copy));
        QStringList arguments{u"-I"_s,           QStringLiteral(APPLINK_SOURCE_DIR),
                              u"-I"_s,           QStringLiteral(APPLINK_SOURCE_DIR "/src"),
                              u"-locations"_s,   u"none"_s,
                              u"-no-obsolete"_s, u'@' + list.fileName(),
                              u"-ts"_s,          copy};
        if (language == u"en"_s)
            arguments.prepend(u"-pluralonly"_s);
        QProcess run;
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start(lupdate, arguments);
        QVERIFY2(run.waitForFinished(100'000), qPrintable(run.errorString()));
        QVERIFY2(run.exitCode() == 0, run.readAll().constData());
        const auto keys = [](const QList<Message> &messages) {
            QSet<QString> set;
            for (const Message &message : messages)
                set.insert(message.key());
            return set;
        };
        const auto here = keys(messagesOf(path(language)));
        const auto sources = keys(messagesOf(copy));
        QVERIFY(!sources.isEmpty());
        const char *remedy = "Build the target update-translations, and translate.";
        auto missing = (QSet(sources) - here).values();
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1String(remedy) + u" Missing:\n"_s + missing.join(u'\n')));
        auto obsolete = (QSet(here) - sources).values();
        QVERIFY2(obsolete.isEmpty(), qPrintable(QLatin1String(remedy) + u" Obsolete:\n"_s + obsolete.join(u'\n')));
    }
}

/// lupdate reads macros and functions by their names, and overlooks a text within a call that it takes for its own,
/// as in tr(QT_TRANSLATE_NOOP(…)). So the sources are read a second time, more simply.
void TranslationsTest::noTextIsOutOfSightOfLupdate()
{
    static const QRegularExpression call(
        uR"x((?:\btr|_NOOP|\btranslate)\(\s*(?:"applink::[\w:]+"\s*,\s*)?+((?:"(?:[^"\\]|\\.)*"\s*)+))x"_s);
    static const QRegularExpression literal(uR"x("((?:[^"\\]|\\.)*)")x"_s);
    QSet<QString> gathered;
    for (const Message &message : messagesOf(path(u"de"_s)))
        gathered.insert(message.source);
    QStringList overlooked;
    int seen = 0;
    for (const QString &name : sourceFiles()) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext()) {
            QString text;
            auto parts = literal.globalMatch(calls.next().captured(1));
            while (parts.hasNext())
                text += parts.next().captured(1);
            text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
            ++seen;
            if (!gathered.contains(text))
                overlooked.append(name.section(u'/', -2) + u": "_s + text);
        }
    }
    QVERIFY2(seen > 1000, "the pattern finds too few texts");
    QCOMPARE(overlooked.join(u'\n'), QString());
}

/// A request that is repeated is named in the window, by what its client calls it in English.
void TranslationsTest::everyRequestHasItsWords()
{
    static const QRegularExpression purpose(
        uR"x((?:purpose = (?:\w+ \? )?|soap\(\w+, )u"([^"]+)"_s(?: : u"([^"]+)"_s)?( \+)?)x"_s);
    QSet<QString> known;
    for (const Message &message : messagesOf(path(u"de"_s))) {
        if (message.context == u"applink::steps::RequestText"_s)
            known.insert(message.source);
    }
    QStringList unknown;
    int seen = 0;
    for (const QString &name : sourceFiles()) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        auto purposes = purpose.globalMatch(QString::fromUtf8(file.readAll()));
        while (purposes.hasNext()) {
            const auto match = purposes.next();
            for (const QString &text : {match.captured(1), match.captured(2)}) {
                const QString wanted = match.captured(3).isEmpty() ? text : text + u"%1"_s;
                seen += !text.isEmpty();
                if (!text.isEmpty() && !known.contains(wanted))
                    unknown.append(name.section(u'/', -2) + u": "_s + wanted);
            }
        }
    }
    QVERIFY2(seen >= 20, "the pattern finds too few requests");
    QCOMPARE(unknown.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
