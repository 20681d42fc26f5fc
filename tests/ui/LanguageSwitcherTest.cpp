// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LanguageSwitcher.h"

#include "steps/RequestText.h"
#include "ui/LogWindow.h"

#include <QFile>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace applink::ui;
using namespace Qt::StringLiterals;

/// Another language while the program runs.
class LanguageSwitcherTest : public QObject
{
    Q_OBJECT

private:
    static bool hasGerman() { return QFile::exists(u":/i18n/applink-setup_de.qm"_s); }

private Q_SLOTS:
    void cleanup() { LanguageSwitcher().use(u"en"_s); }

    void bothLanguagesAreThereInTheirOwnNames()
    {
        const auto languages = LanguageSwitcher::languages();
        QCOMPARE(languages.size(), 2);
        QCOMPARE(languages.at(0), std::make_pair(u"en"_s, u"English"_s));
        QCOMPARE(languages.at(1), std::make_pair(u"de"_s, u"Deutsch"_s));
        QVERIFY(hasGerman()); // built into the program
    }

    void everyWidgetHearsOfTheChange()
    {
        class Listener : public QWidget
        {
        public:
            int heard = 0;
            void changeEvent(QEvent *event) override { heard += event->type() == QEvent::LanguageChange; }
        } listener;
        listener.show();
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        QTRY_VERIFY(listener.heard > 0);
        QCOMPARE(switcher.current(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
    }

    void anOpenWindowChangesItsTextsAndBack()
    {
        LanguageSwitcher switcher;
        switcher.use(u"en"_s);
        LogWindow window;
        window.show();
        auto *close = window.findChild<QPushButton *>(u"closeLogButton"_s);
        const QString english = close->text();
        QCOMPARE(english, u"C&lose"_s);
        switcher.use(u"de"_s);
        QCOMPARE(switcher.current(), u"de"_s);
        QTRY_COMPARE(close->text(), u"S&chließen"_s);
        QCOMPARE(close->accessibleName(), u"Protokoll schließen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        switcher.use(u"en"_s);
        QTRY_COMPARE(close->text(), english);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void whatIsBuiltAfterTheChangeSpeaksTheNewLanguage()
    {
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        LogWindow window;
        QCOMPARE(window.findChild<QPushButton *>(u"closeLogButton"_s)->text(), u"S&chließen"_s);
    }

    /// The question before closing and the file dialogs bring buttons of Qt's own; the package
    /// qt6-translations-l10n has their German (facts/qt.md 8).
    void qtsOwnButtonsSpeakItToo()
    {
        const auto text = [](QMessageBox::StandardButton which) {
            QMessageBox box;
            return box.addButton(which)->text().remove(u'&');
        };
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        QCOMPARE(text(QMessageBox::Save), u"Speichern"_s);
        QCOMPARE(text(QMessageBox::Discard), u"Verwerfen"_s);
        QCOMPARE(text(QMessageBox::Cancel), u"Abbrechen"_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), u"Suchen in:"_s);
        switcher.use(u"en"_s);
        QCOMPARE(text(QMessageBox::Cancel), u"Cancel"_s);
    }

    /// English has a file for its plurals only: everything else must fall back to the source.
    void countsAgreeWithTheirNouns()
    {
        const auto took = [](int seconds) {
            return QCoreApplication::translate("applink::verify::CheckEngine", "It took longer than %n second(s).",
                                               nullptr, seconds);
        };
        LanguageSwitcher switcher;
        switcher.use(u"en"_s);
        QCOMPARE(took(1), u"It took longer than 1 second."_s);
        QCOMPARE(took(2), u"It took longer than 2 seconds."_s);
        switcher.use(u"de"_s);
        QCOMPARE(took(1), u"Es dauerte länger als 1 Sekunde."_s);
        QCOMPARE(took(2), u"Es dauerte länger als 2 Sekunden."_s);
    }

    /// The clients name their requests in English, for the log; people read them when one is repeated.
    void requestsAreNamedInIt_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("german");
        QTest::newRow("whole") << u"read the Heroku account"_s << u"Heroku-Konto lesen"_s;
        QTest::newRow("one word") << u"query"_s << u"Abfrage"_s;
        QTest::newRow("an object") << u"describe PermissionSet"_s << u"PermissionSet beschreiben"_s;
        QTest::newRow("whole, with the verb of one") << u"create the connection"_s << u"Verbindung anlegen"_s;
        QTest::newRow("verb alone") << u"describe"_s << u"describe"_s;
        QTest::newRow("unknown") << u"something new"_s << u"something new"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void requestsAreNamedInIt()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, german);
        LanguageSwitcher switcher;
        switcher.use(u"en"_s);
        QCOMPARE(applink::steps::requestLabel(purpose), purpose);
        switcher.use(u"de"_s);
        QCOMPARE(applink::steps::requestLabel(purpose), german);
    }

    void anUnknownLanguageLeavesEnglish()
    {
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        switcher.use(u"xx"_s);
        LogWindow window;
        QCOMPARE(window.findChild<QPushButton *>(u"closeLogButton"_s)->text(), u"C&lose"_s);
    }

    void theSystemsLanguageIsTakenWhenNobodyChose()
    {
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        switcher.use({}); // tests run under the C locale
        QCOMPARE(switcher.current(), u"en"_s);
    }
};

QTEST_MAIN(LanguageSwitcherTest)
#include "LanguageSwitcherTest.moc"
