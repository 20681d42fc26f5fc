// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StepList.h"

#include <QSignalSpy>
#include <QTest>

using namespace applink::ui;
using namespace Qt::StringLiterals;

/// The way through the wizard, at its side.
class StepListTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StepList> m_list;
    StepButton *button(const QString &name) const
    {
        auto *found = m_list->findChild<StepButton *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<StepList>();
        m_list->addPage(10, u"1"_s, u"stepFirstButton"_s);
        m_list->addPage(20, u"2"_s, u"stepSecondButton"_s);
        m_list->addPage(30, u"3"_s, u"stepThirdButton"_s);
        m_list->setTitle(10, u"Sign in"_s);
        m_list->setTitle(20, u"Create the app"_s);
        m_list->setTitle(30, u"Verify"_s);
        m_list->setState(10, PageState::Done);
        m_list->setState(20, PageState::Current);
        m_list->setReachable(30, false);
        m_list->resize(m_list->sizeHint());
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void pressingAStepAsksForItsPage()
    {
        QSignalSpy asked(m_list.get(), &StepList::pageRequested);
        QTest::mouseClick(button(u"stepFirstButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 10);
    }

    void aStepNobodyHasBeenToCannotBePressed()
    {
        QSignalSpy asked(m_list.get(), &StepList::pageRequested);
        QTest::mouseClick(button(u"stepThirdButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 0);
        m_list->setReachable(30, true);
        QTest::mouseClick(button(u"stepThirdButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void theKeyboardGoesThroughTheStepsInOrderAndLeavesOutWhatIsClosed()
    {
        QSignalSpy asked(m_list.get(), &StepList::pageRequested);
        button(u"stepFirstButton"_s)->setFocus();
        QTest::keyClick(m_list.get(), Qt::Key_Tab);
        QTRY_VERIFY(button(u"stepSecondButton"_s)->hasFocus());
        QTest::keyClick(button(u"stepSecondButton"_s), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 20);
        QTest::keyClick(button(u"stepSecondButton"_s), Qt::Key_Tab);
        QTRY_VERIFY(button(u"stepFirstButton"_s)->hasFocus()); // round again: the third is closed
    }

    void aScreenReaderHearsPlaceAndState()
    {
        QCOMPARE(button(u"stepFirstButton"_s)->accessibleName(), u"Sign in, 1 of 3, done"_s);
        QCOMPARE(button(u"stepSecondButton"_s)->accessibleName(), u"Create the app, 2 of 3, you are here"_s);
        m_list->setState(30, PageState::Problem);
        QCOMPARE(button(u"stepThirdButton"_s)->accessibleName(), u"Verify, 3 of 3, needs attention"_s);
        m_list->setState(30, PageState::Todo);
        QCOMPARE(button(u"stepThirdButton"_s)->accessibleName(), u"Verify, 3 of 3, to do"_s);
    }

    void everyStateLooksDifferentNotOnlyByColour()
    {
        // Without colours four states must still be four pictures.
        QList<QImage> seen;
        for (const auto state : {PageState::Todo, PageState::Current, PageState::Done, PageState::Problem}) {
            m_list->setState(20, state);
            const QImage picture = button(u"stepSecondButton"_s)->grab().toImage().convertToFormat(QImage::Format_Mono);
            QVERIFY(!seen.contains(picture));
            seen.append(picture);
        }
    }

    void noStateChangesTheSizeOfTheList()
    {
        const QSize before = m_list->sizeHint();
        for (const auto state : {PageState::Todo, PageState::Current, PageState::Done, PageState::Problem}) {
            m_list->setState(20, state);
            QCOMPARE(m_list->sizeHint(), before);
        }
        m_list->setTitle(20, u"A much longer title than the one before"_s);
        QVERIFY(m_list->sizeHint().width() > before.width());
    }
};

QTEST_MAIN(StepListTest)
#include "StepListTest.moc"
