// SPDX-License-Identifier: GPL-3.0-or-later
// Help is there for each page in a window of any width.
#include "ui/Audit.h"
#include "ui/Theme.h"
#include "walks/Walker.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;

namespace {

QString textIn(const QWidget *panel)
{
    QStringList texts;
    for (const auto *label : panel->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class HelpWalkTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Walker> m_walker;

    QAction *help() const { return m_walker->window().findChild<QAction *>(u"helpAction"_s); }
    QWidget *panel() const { return m_walker->window().findChild<QWidget *>(u"helpPanel"_s); }
    QWidget *helpWindow() const { return m_walker->window().findChild<QWidget *>(u"helpWindow"_s); }
    void resizeTo(int width) const
    {
        m_walker->window().setMinimumSize(0, 0);
        m_walker->window().resize(width, 600);
        QTRY_COMPARE(m_walker->window().width(), width);
    }

private Q_SLOTS:
    void init()
    {
        m_walker = std::make_unique<Walker>();
        m_walker->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_walker->window()));
    }
    void cleanup() { m_walker.reset(); }

    void aWideWindowHasItBesideThePage()
    {
        resizeTo(ui::Theme::space(300));
        QVERIFY(panel()->isVisible());
        QVERIFY(help()->isChecked());
        QTest::keyClick(&m_walker->window(), Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!helpWindow());
        QTest::keyClick(&m_walker->window(), Qt::Key_F1);
        QVERIFY(panel()->isVisible());
    }

    void aNarrowWindowOpensItOnDemand()
    {
        resizeTo(ui::Theme::space(164));
        QVERIFY(!panel()->isVisible());
        QVERIFY(!help()->isChecked()); // nothing is shown that would not be there
        QTest::keyClick(&m_walker->window(), Qt::Key_F1);
        QTRY_VERIFY(helpWindow() && helpWindow()->isVisible());
        QVERIFY(help()->isChecked());
        QVERIFY(textIn(helpWindow()).contains(u"Heroku AppLink lets a Heroku app work"_s));
        QTRY_COMPARE(QApplication::activeWindow(), helpWindow());
        const QStringList wrong = Audit::all(helpWindow());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

        // It follows to the next page, and goes away by key.
        QVERIFY(m_walker->next(u"signInPage"_s));
        QVERIFY(textIn(helpWindow()).contains(u"You sign in in your own browser"_s));
        QTest::keyClick(helpWindow(), Qt::Key_Escape);
        QTRY_VERIFY(!helpWindow()->isVisible());
        QVERIFY(!help()->isChecked());

        m_walker->window().activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), &m_walker->window());

        // Where there is room again, it stands beside the page as ever.
        QTest::keyClick(&m_walker->window(), Qt::Key_F1);
        QTRY_VERIFY(helpWindow()->isVisible());
        resizeTo(ui::Theme::space(300));
        QVERIFY(panel()->isVisible());
        QVERIFY(!helpWindow()->isVisible());
        QVERIFY(help()->isChecked());
    }
};

QTEST_MAIN(HelpWalkTest)
#include "HelpWalkTest.moc"
