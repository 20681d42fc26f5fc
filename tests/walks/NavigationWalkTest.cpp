// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through the wizard that are not straight on: jumps by the step list, back and on again, and what the step list
// says of the pages.
#include "ui/StepList.h"
#include "ui/Wizard.h"
#include "walks/Walker.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using applink::test::Walker;
using applink::ui::PageState;

namespace {

applink::practice::PracticeOptions scenario(const QString &name)
{
    applink::practice::PracticeOptions options;
    options.scenario = name;
    return options;
}

} // namespace

class NavigationWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextAndBackGoOnFromAJump_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }

    void nextAndBackGoOnFromAJump()
    {
        QFETCH(Walker::By, by);
        Walker walker(scenario(u"ready"_s), by);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(jump(walker, u"createAppStepButton"_s, u"createAppPage"_s));
        QVERIFY(walker.next(u"enableOAuthPage"_s));
        QVERIFY(walker.next(u"refreshTokenPage"_s));
        QVERIFY(walker.back(u"enableOAuthPage"_s));
        QVERIFY(jump(walker, u"verifyStepButton"_s, u"verifyPage"_s)); // and forward
        QVERIFY(walker.back(u"connectPage"_s));
        QVERIFY(jump(walker, u"permissionsStepButton"_s, u"permissionsPage"_s));
        QVERIFY(walker.back(u"signInPage"_s));
        QVERIFY(walker.next(u"permissionsPage"_s));
        QVERIFY(walker.next(u"createAppPage"_s));
        QVERIFY(jump(walker, u"welcomeStepButton"_s, u"welcomePage"_s));
        QVERIFY(!walker.seen(u"backButton"_s) || !walker.seen(u"backButton"_s)->isEnabled());
        QVERIFY(walker.next(u"signInPage"_s));
        QVERIFY(walker.next(u"permissionsPage"_s));
    }

    void aJumpPutsTheKeyboardOnThePage()
    {
        Walker walker(scenario(u"ready"_s));
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(jump(walker, u"createAppStepButton"_s, u"createAppPage"_s));
        QWidget *page = walker.window().wizard()->currentPage();
        QVERIFY(walker.waitFor([&] { return page->isAncestorOf(QApplication::focusWidget()); }));
    }

    void whatFailedIsNotTickedOff()
    {
        Walker walker(scenario(u"no-permission"_s));
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.next(u"connectPage"_s));
        QVERIFY(walker.next(u"verifyPage"_s));
        QVERIFY(walker.waitFor([&] { return walker.workflow().verification().has_value(); }));
        QVERIFY(jump(walker, u"signInStepButton"_s, u"signInPage"_s));
        QCOMPARE(stateOf(walker, u"permissionsStepButton"_s), PageState::Problem);
        QCOMPARE(stateOf(walker, u"reviewStepButton"_s), PageState::Problem);
        QCOMPARE(stateOf(walker, u"connectStepButton"_s), PageState::Todo);
        QCOMPARE(stateOf(walker, u"verifyStepButton"_s), PageState::Problem);
    }

    void whatIsDoneIsTickedOff()
    {
        Walker walker;
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY(jump(walker, u"signInStepButton"_s, u"signInPage"_s));
        QCOMPARE(stateOf(walker, u"permissionsStepButton"_s), PageState::Done);
        QCOMPARE(stateOf(walker, u"createAppStepButton"_s), PageState::Done);
        QCOMPARE(stateOf(walker, u"reviewStepButton"_s), PageState::Done);
        QCOMPARE(stateOf(walker, u"connectStepButton"_s), PageState::Todo); // nothing is connected yet
    }

    void nothingChangesUnderAnApply()
    {
        Walker walker(scenario(u"busy-org"_s));
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"applyButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.workflow().isApplying(); }));
        for (const QString &name : {u"createAppStepButton"_s, u"signInStepButton"_s, u"backButton"_s}) {
            QVERIFY(walker.seen(name));
            QVERIFY2(!walker.seen(name)->isEnabled(), qPrintable(name));
        }
        for (const QString &name : {u"openSetupAction"_s, u"switchOrgAction"_s})
            QVERIFY2(!walker.window().findChild<QAction *>(name)->isEnabled(), qPrintable(name));
        // The window does not go away in silence either.
        walker.window().close();
        QVERIFY(walker.window().isVisible());
        QVERIFY(walker.waitFor([&] { return walker.seen(u"keepOpenButton"_s) != nullptr; }));
        walker.picture(u"closing in mid-apply"_s);
        QVERIFY(walker.press(u"keepOpenButton"_s));
        QVERIFY(walker.workflow().isApplying());
        QVERIFY(walker.press(u"applyBusyRowCancelButton"_s));
        QVERIFY(walker.waitFor([&] { return !walker.workflow().isApplying(); }));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"backButton"_s)->isEnabled(); }));
        QVERIFY(jump(walker, u"createAppStepButton"_s, u"createAppPage"_s));
    }

    void practiceValuesStayInPractice()
    {
        Walker walker;
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.workflow().wanted().app.contactEmail.contains(u"practice"_s));
        QVERIFY(walker.type(u"appLabelEdit"_s, u"Acme Quotes"_s));
        QVERIFY(jump(walker, u"welcomeStepButton"_s, u"welcomePage"_s));
        QVERIFY(walker.press(u"ownOrgRadio"_s));
        const auto &wanted = walker.workflow().wanted();
        QVERIFY2(wanted.app.contactEmail.isEmpty(), qPrintable(wanted.app.contactEmail));
        QVERIFY(!wanted.appLink);
        QCOMPARE(wanted.app.label, u"Acme Quotes"_s); // what was typed is not lost
    }

    void whoVerifiesSignedOutSignsInFirst()
    {
        Walker walker(scenario(u"ready"_s));
        QVERIFY2(walker.walkTo(u"permissionsPage"_s), qPrintable(walker.errors()));
        walker.workflow().signOut();
        QVERIFY(walker.trigger(u"rerunVerificationAction"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"signInPage"_s); }));
        QVERIFY(walker.press(u"signInButton"_s));
        QVERIFY(walker.press(u"approveSignInButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"verifyPage"_s); }));
        QVERIFY(walker.waitFor([&] { return walker.workflow().verification().has_value(); }));
    }

private:
    static bool jump(Walker &walker, const QString &button, const QString &page)
    {
        return walker.press(button) && walker.waitFor([&] { return walker.isOnPage(page); });
    }
    static PageState stateOf(Walker &walker, const QString &button)
    {
        return walker.window().findChild<applink::ui::StepButton *>(button)->state();
    }
};

QTEST_MAIN(NavigationWalkTest)
#include "NavigationWalkTest.moc"
