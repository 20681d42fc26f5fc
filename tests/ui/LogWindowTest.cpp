// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LogWindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace applink;
using namespace applink::ui;
using namespace Qt::StringLiterals;

/// What the program did, to be read and sent: all of it, in order, and never a secret.
class LogWindowTest : public QObject
{
    Q_OBJECT

private:
    static QString text(const LogWindow &window) { return window.findChild<QPlainTextEdit *>()->toPlainText(); }

private Q_SLOTS:
    void initTestCase() { base::Log::instance().install(); }

    void itShowsWhatWasBeforeItAndWhatComesAfter()
    {
        qCInfo(base::logApp, "before the window");
        LogWindow window;
        QVERIFY(text(window).contains(u"before the window"_s));
        qCInfo(base::logApp, "after the window");
        QTRY_VERIFY(text(window).contains(u"after the window"_s));
        QVERIFY(text(window).indexOf(u"before the window"_s) < text(window).indexOf(u"after the window"_s));
        QCOMPARE(text(window).count(u"before the window"_s), 1);
    }

    void aLineThatWasOnItsWayWhenTheWindowCameStandsThereOnce()
    {
        qCInfo(base::logApp, "on its way");
        LogWindow window;
        qCInfo(base::logApp, "later");
        QTRY_VERIFY(text(window).endsWith(u"later"_s));
        QCOMPARE(text(window).count(u"on its way"_s), 1);
    }

    void whatAnotherThreadSaysArrives()
    {
        LogWindow window;
        auto *thread = QThread::create([] { qCInfo(base::logNet, "from another thread"); });
        thread->start();
        QVERIFY(thread->wait(5000));
        delete thread;
        QTRY_VERIFY(text(window).contains(u"from another thread"_s));
    }

    void noSecretIsEverInIt()
    {
        // Nobody's: made up here in the form of one.
        const QString token = u"HRKU-"_s + QString(60, u'b');
        qCInfo(base::logHeroku).noquote() << u"Authorization: Bearer %1"_s.arg(token);
        LogWindow window;
        qCInfo(base::logHeroku).noquote() << u"again: Authorization: Bearer %1"_s.arg(token);
        QTRY_VERIFY(text(window).contains(u"again: "_s));
        QVERIFY(!text(window).contains(token));
        window.findChild<QPushButton *>(u"copyLogButton"_s)->click();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(token));
    }

    void copyTakesAllOfIt()
    {
        LogWindow window;
        qCInfo(base::logApp, "the last line");
        QTRY_VERIFY(text(window).endsWith(u"the last line"_s));
        window.findChild<QPushButton *>(u"copyLogButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text(window));
    }

    void itCannotBeWrittenInAndTabLeavesIt()
    {
        LogWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *edit = window.findChild<QPlainTextEdit *>();
        const QString before = text(window);
        edit->setFocus();
        QTest::keyClicks(edit, u"zzz"_s);
        QCOMPARE(text(window), before);
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_VERIFY(window.findChild<QPushButton *>(u"copyLogButton"_s)->hasFocus());
        window.findChild<QPushButton *>(u"closeLogButton"_s)->click();
        QVERIFY(!window.isVisible());
    }

    void whoeverReadsAboveIsNotPulledDown()
    {
        LogWindow window;
        window.resize(500, 200);
        window.show();
        for (int i = 0; i < 200; ++i)
            qCInfo(base::logApp, "line %d", i);
        QTRY_VERIFY(text(window).contains(u"line 199"_s));
        auto *bar = window.findChild<QPlainTextEdit *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 50);
        bar->setValue(20);
        qCInfo(base::logApp, "one more");
        QTRY_VERIFY(text(window).endsWith(u"one more"_s));
        QCOMPARE(bar->value(), 20);
    }

    void itKeepsNoMoreThanTheLogDoes()
    {
        LogWindow window;
        for (std::size_t i = 0; i < base::Log::capacity + 10; ++i)
            qCInfo(base::logApp, "many %d", int(i));
        qCInfo(base::logApp, "the end");
        QTRY_VERIFY(text(window).endsWith(u"the end"_s));
        QVERIFY(window.findChild<QPlainTextEdit *>()->blockCount() <= int(base::Log::capacity));
    }
};

QTEST_MAIN(LogWindowTest)
#include "LogWindowTest.moc"
