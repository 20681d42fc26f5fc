// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFixture.h"

#include "ui/SignInPage.h"
#include "ui/widgets/CopyField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>

using namespace applink;
using namespace applink::test;

/// Signing in as the person sees it: the address, the link before anything opens, the clock, the way back. The protocol
/// itself is tested with salesforce::SignIn; here no server is asked.
class SignInPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageWorkflow> m_workflow;
    std::unique_ptr<QuietSurroundings> m_surroundings;
    std::unique_ptr<ui::SignInPage> m_page;

    QLineEdit *address() const { return part<QLineEdit>(m_page.get(), u"orgAddressEdit"_s); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(m_page.get(), name); }
    ui::CopyField *link() const { return part<ui::CopyField>(m_page.get(), u"signInLink"_s); }
    QWidget *busy() const { return part<QWidget>(m_page.get(), u"signInBusyRow"_s); }
    void startAt(const QString &where)
    {
        retype(address(), where);
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
    }
    static ui::PracticeOrg practice()
    {
        ui::PracticeOrg org;
        org.salesforceUrl = QUrl(u"http://127.0.0.1:1/"_s);
        org.username = u"admin@practice.example"_s;
        org.password = u"practice"_s;
        return org;
    }

private Q_SLOTS:
    void init()
    {
        m_workflow = std::make_unique<PageWorkflow>();
        m_surroundings = std::make_unique<QuietSurroundings>();
        m_page = std::make_unique<ui::SignInPage>(context(*m_workflow, *m_surroundings));
        m_page->resize(900, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->enter();
    }
    void cleanup()
    {
        m_page.reset();
        m_surroundings.reset();
        m_workflow.reset();
    }

    void theKeyboardBeginsInTheAddress()
    {
        QTRY_VERIFY(address()->hasFocus());
        QVERIFY(!m_page->isComplete());
        QVERIFY(!link()->isVisible());
        QVERIFY(!busy()->isVisible());
    }

    void noAddressIsSaidAtTheField()
    {
        startAt(u"   "_s);
        QVERIFY(!busy()->isVisible());
        auto *problem = part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QTRY_VERIFY(address()->hasFocus());
        // A right one takes the complaint away.
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!problem->isVisible());
    }

    void aForeignAddressIsRefused()
    {
        startAt(u"https://acme.my.salesforce.com.evil.example/"_s);
        QVERIFY(part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s)->isVisible());
        QVERIFY(!link()->isVisible());
    }

    void theLinkIsShownAndCanBeCopiedBeforeAnythingOpens()
    {
        startAt(u"https://acme--uat.sandbox.lightning.force.com/lightning/setup/SetupOneHome/home"_s);
        QVERIFY(link()->isVisible());
        const QUrl url(link()->text());
        QCOMPARE(url.scheme(), u"https"_s);
        QCOMPARE(url.host(), u"acme--uat.sandbox.my.salesforce.com"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 16);
        QVERIFY(!link()->text().contains(u"secret"_s));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"signInLinkCopyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link()->text());
        QCOMPARE(m_surroundings->opened.size(), 0);
        QVERIFY(says(m_page.get(), u"Nothing has been opened yet."_s));
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->opened, QList<QUrl>{url});
    }

    void onceOpenedThePageNoLongerSaysThatNothingWas()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QVERIFY(!says(m_page.get(), u"Nothing has been opened yet."_s));
    }

    void aBrowserThatFailsToOpenLeavesLinkClockAndCancel()
    {
        m_surroundings->opens = false;
        startAt(u"acme.my.salesforce.com"_s);
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QVERIFY(says(m_page.get(), u"No browser could be opened."_s));
        QVERIFY(says(m_page.get(), u"Nothing has been opened yet."_s));
        QVERIFY(link()->isVisible());
        QVERIFY(busy()->isVisible());
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QVERIFY(button(u"signInButton"_s)->isEnabled());
    }

    void whereNoBrowserOpensTheLinkStaysToBeCopied()
    {
        m_surroundings->browser = false;
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!button(u"openSignInLinkButton"_s)->isEnabled());
        QVERIFY(link()->isVisible());
        QVERIFY(button(u"signInLinkCopyButton"_s)->isEnabled());
        QVERIFY(!button(u"approveSignInButton"_s)->isVisible()); // that is for the practice org only
        // The keyboard is where a person can go on, not on something that cannot be used.
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible() && focus->isEnabled());
    }

    void theWaitHasAClockThatGoes()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(busy()->isVisible());
        QVERIFY(says(busy(), u"Waiting for your sign-in in the browser"_s));
        QVERIFY(says(busy(), u"0:00"_s));
        QTRY_VERIFY(says(busy(), u"0:01"_s));
    }

    void cancelEndsTheWaitAndEverythingIsAsBefore()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!address()->isEnabled());
        QVERIFY(!button(u"signInButton"_s)->isEnabled());
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QVERIFY(!busy()->isVisible());
        QVERIFY(!link()->isVisible());
        QVERIFY(address()->isEnabled());
        QCOMPARE(address()->text(), u"acme.my.salesforce.com"_s);
        QVERIFY(button(u"signInButton"_s)->isEnabled());
        // The port is free again, and the link is a new one.
        const QString before = link()->text();
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(link()->isVisible());
        QVERIFY(link()->text() != before);
    }

    void returnInTheAddressStarts()
    {
        retype(address(), u"acme.my.salesforce.com"_s);
        QTest::keyClick(address(), Qt::Key_Return);
        QVERIFY(link()->isVisible());
    }

    void theOrgOfARealSignInGoesIntoTheSetup()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QCOMPARE(m_workflow->wanted().orgUrl, u"https://acme.my.salesforce.com"_s);
    }

    void thePracticeOrgShowsItsUserAndNeverEntersTheSetup()
    {
        const QString before = m_workflow->wanted().orgUrl;
        m_page->setPractice(practice());
        m_page->enter();
        QVERIFY(!address()->isEnabled());
        QCOMPARE(part<ui::CopyField>(m_page.get(), u"practiceUser"_s)->text(), practice().username);
        QCOMPARE(part<ui::CopyField>(m_page.get(), u"practicePassword"_s)->text(), practice().password);
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(link()->text().startsWith(u"http://127.0.0.1:1/"_s));
        QCOMPARE(m_workflow->wanted().orgUrl, before);
        QTest::mouseClick(button(u"approveSignInButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->approvals, QList<QUrl>{QUrl(link()->text())});
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->cancelled, 1);
        m_page->setPractice(std::nullopt);
        QCOMPARE(address()->text(), QString()); // no real sign-in at the simulator's address
        QVERIFY(address()->isEnabled());
    }

    void anApprovalThatFailsEndsTheWaitAndSaysWhy()
    {
        m_page->setPractice(practice());
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"approveSignInButton"_s), Qt::LeftButton);
        Q_EMIT m_surroundings->approvalFailed(u"the page was not there"_s);
        QVERIFY(!busy()->isVisible());
        QVERIFY(says(m_page.get(), u"the page was not there"_s));
        QVERIFY(button(u"signInButton"_s)->isEnabled());
    }

    void aTokenIsHiddenAndNotKeptInTheField()
    {
        QTest::mouseClick(button(u"otherSignInButton"_s), Qt::LeftButton);
        auto *token = part<QLineEdit>(m_page.get(), u"accessTokenEdit"_s);
        QVERIFY(token->isVisible());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        // Nobody listens there, so nothing leaves the computer.
        retype(address(), u"http://127.0.0.1:1"_s);
        retype(token, u"made-up"_s);
        QTest::mouseClick(button(u"useAccessTokenButton"_s), Qt::LeftButton);
        QCOMPARE(token->text(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!busy()->isVisible(), 30000); // it tries more than once
        QVERIFY(part<QLabel>(m_page.get(), u"errorSummaryLabel"_s)->isVisible());
        QVERIFY(!m_workflow->isSignedIn());
    }

    void aTokenNeedsTheOrgsOwnAddress()
    {
        QTest::mouseClick(button(u"otherSignInButton"_s), Qt::LeftButton);
        retype(address(), u"login"_s);
        retype(part<QLineEdit>(m_page.get(), u"accessTokenEdit"_s), u"made-up"_s);
        QTest::mouseClick(button(u"useAccessTokenButton"_s), Qt::LeftButton);
        QVERIFY(part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s)->isVisible());
        QVERIFY(!busy()->isVisible());
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        m_page->setPractice(practice());
        QTest::mouseClick(button(u"otherSignInButton"_s), Qt::LeftButton);
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(SignInPageTest)
#include "SignInPageTest.moc"
