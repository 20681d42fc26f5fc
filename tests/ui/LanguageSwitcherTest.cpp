// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LanguageSwitcher.h"
#include "ui/LogWindow.h"

#include <QFile>
#include <QLocale>
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
        if (QCoreApplication::translate("applink::ui::LogWindow", "C&lose") == "C&lose"_L1)
            QSKIP("There is no German text yet.");
        QCOMPARE(switcher.current(), u"de"_s);
        QTRY_VERIFY(close->text() != english);
        QTRY_VERIFY(close->accessibleName() != u"Close the log"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        switcher.use(u"en"_s);
        QTRY_COMPARE(close->text(), english);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void whatIsBuiltAfterTheChangeSpeaksTheNewLanguage()
    {
        LanguageSwitcher switcher;
        switcher.use(u"de"_s);
        if (QCoreApplication::translate("applink::ui::LogWindow", "C&lose") == "C&lose"_L1)
            QSKIP("There is no German text yet.");
        LogWindow window;
        QVERIFY(window.findChild<QPushButton *>(u"closeLogButton"_s)->text() != u"C&lose"_s);
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
