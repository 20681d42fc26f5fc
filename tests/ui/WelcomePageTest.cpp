// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFixture.h"

#include "ui/WelcomePage.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace applink;
using namespace applink::test;

/// The first page: an org of one's own or the practice org, and the files of lately.
class WelcomePageTest : public QObject
{
    Q_OBJECT

private:
    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::WelcomePage> m_page;

    QListWidget *recent() const { return m_page->findChild<QListWidget *>(); }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ui::WelcomePage>(context(m_workflow, m_surroundings));
        m_page->resize(900, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->enter();
    }
    void cleanup() { m_page.reset(); }

    void oneIsChosenFromTheStartAndNothingWasOpened()
    {
        QVERIFY(!m_page->practiceChosen());
        QVERIFY(m_page->isComplete());
        QCOMPARE(m_surroundings.opened.size(), 0);
    }

    void choosingThePracticeOrgIsToldOnceEachWay()
    {
        QSignalSpy toggled(m_page.get(), &ui::WelcomePage::practiceToggled);
        QList<QRadioButton *> choices = m_page->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        QTest::mouseClick(choices.at(1), Qt::LeftButton, {},
                          {choices.at(1)->height() / 2, choices.at(1)->height() / 2});
        QVERIFY(m_page->practiceChosen());
        QTest::keyClick(choices.at(1), Qt::Key_Up);
        QVERIFY(!m_page->practiceChosen());
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(toggled.at(0).first().toBool(), true);
        QCOMPARE(toggled.at(1).first().toBool(), false);
    }

    void recentFilesAreThereOnlyWhenThereAreAny()
    {
        QVERIFY(!recent()->isVisible());
        m_page->setRecent({{u"/a/one.json"_s, u"one.json"_s}, {u"/b/two.json"_s, u"two.json"_s}});
        QVERIFY(recent()->isVisible());
        QCOMPARE(recent()->count(), 2);
        QCOMPARE(recent()->item(1)->toolTip(), u"/b/two.json"_s);
        m_page->setRecent({});
        QVERIFY(!recent()->isVisible());
    }

    void aRecentFileOpensByTheKeyboard()
    {
        m_page->setRecent({{u"/a/one.json"_s, u"one.json"_s}, {u"/b/two.json"_s, u"two.json"_s}});
        QSignalSpy opened(m_page.get(), &ui::WelcomePage::recentChosen);
        recent()->setFocus();
        QTest::keyClick(recent(), Qt::Key_Down);
        QTest::keyClick(recent(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().toString().startsWith(u"/"_s));
    }

    void anEarlierRunIsToldWithTheWayOn()
    {
        setup::EarlierRun run;
        run.path = u"/journals/one.jsonl"_s;
        run.orgName = u"Acme"_s;
        run.apiName = u"Heroku_AppLink"_s;
        run.startedAt = QDateTime(QDate(2026, 5, 12), QTime(8, 30), Qt::UTC);
        run.wanted = setup::SetupFile();
        using Status = setup::AppliedStep::Status;
        run.parts = {{1, setup::type::application, u"Heroku_AppLink"_s, Status::Unknown},
                     {4, setup::type::permissionSet, u"Users"_s, Status::Done}};
        setup::EarlierRun unreadable;
        unreadable.path = u"/journals/two.jsonl"_s;
        unreadable.apiName = u"Other"_s;
        unreadable.readable = false;
        m_page->setEarlierRuns({run, unreadable});
        const QString text = part<QLabel>(m_page.get(), u"earlierRunLabel"_s)->text();
        for (const QString &said : {u"Acme"_s, u"Heroku_AppLink"_s, u"step 1 not known"_s, u"step 4 done"_s})
            QVERIFY2(text.contains(said), qPrintable(text));
        QSignalSpy gone(m_page.get(), &ui::WelcomePage::continueChosen);
        QSignalSpy forgotten(m_page.get(), &ui::WelcomePage::forgetChosen);
        auto *go = part<QPushButton>(m_page.get(), u"earlierRunContinueButton"_s);
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().toString(), run.path);
        // Without what was wanted there is nothing to go on with; it can only be put away.
        QVERIFY(!part<QPushButton>(m_page.get(), u"earlierRunContinueButton2"_s)->isEnabled());
        part<QPushButton>(m_page.get(), u"earlierRunForgetButton2"_s)->click();
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten.first().first().toString(), unreadable.path);
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        m_page->setEarlierRuns({});
        QVERIFY(!part<QWidget>(m_page.get(), u"earlierRunBox"_s)->isVisible());
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        m_page->setRecent({{u"/a/one.json"_s, u"one.json"_s}});
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(WelcomePageTest)
#include "WelcomePageTest.moc"
