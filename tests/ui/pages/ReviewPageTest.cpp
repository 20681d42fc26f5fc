// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "ui/pages/ReviewPage.h"
#include "ui/widgets/ConfirmOrgDialog.h"
#include "ui/widgets/PlanTree.h"
#include "ui/widgets/TextDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidgetItemIterator>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;

/// The plan before anything is written. What applying does to an org is walked through against the practice org.
class ReviewPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::ReviewPage> m_page;

    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(m_page.get(), name); }

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_workflow.show(emptyOrg());
        m_page = std::make_unique<ui::ReviewPage>(context(m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theWholePlanIsShownAndTheButtonNamesTheOrg()
    {
        const auto *tree = part<ui::PlanTree>(m_page.get(), u"planTree"_s);
        QVERIFY(tree->topLevelItemCount() >= 4); // steps 1 to 4
        QCOMPARE(button(u"applyButton"_s)->text(), u"&Apply to Acme Trading"_s);
        QVERIFY(button(u"applyButton"_s)->isEnabled());
        QVERIFY(button(u"checkOnlyButton"_s)->isEnabled());
        QVERIFY(!m_page->isComplete()); // nothing was applied yet
    }

    void thePlanFollowsTheSettings()
    {
        auto wanted = m_workflow.wanted();
        wanted.app.label = u"Another label"_s;
        m_workflow.setWanted(wanted);
        bool found = false;
        for (QTreeWidgetItemIterator it(part<ui::PlanTree>(m_page.get(), u"planTree"_s)); *it; ++it)
            found = found || (*it)->text(ui::PlanTree::AfterColumn) == u"Another label"_s;
        QVERIFY(found);
    }

    void whereEverythingIsRightThereIsNothingToDoAndNextIsFree()
    {
        m_workflow.show(appliedOrg(m_workflow.wanted()));
        QVERIFY(says(m_page.get(), u"Nothing to do"_s));
        QVERIFY(!button(u"applyButton"_s)->isEnabled());
        QVERIFY(m_page->isComplete());
    }

    void aBlockedPlanSaysWhyAndIsNoDeadEnd()
    {
        auto wanted = m_workflow.wanted();
        wanted.users.permissionSets = {{u"Nowhere"_s, {}, false}};
        m_workflow.setWanted(wanted);
        QVERIFY(says(m_page.get(), u"no permission set named Nowhere"_s));
        QVERIFY(!button(u"applyButton"_s)->isEnabled());
        QVERIFY(m_page->isComplete());
    }

    void productionAsksForTheNameOfTheOrg()
    {
        m_workflow.show(emptyOrg(setup::OrgKind::Production));
        button(u"applyButton"_s)->click();
        auto *dialog = m_page->findChild<ui::ConfirmOrgDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *apply = part<QPushButton>(dialog, u"confirmOrgApplyButton"_s);
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(part<QLineEdit>(dialog, u"confirmOrgEdit"_s), u"Acme Tradin"_s);
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(part<QLineEdit>(dialog, u"confirmOrgEdit"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Enter alone does nothing before the name is right
        QTest::keyClicks(part<QLineEdit>(dialog, u"confirmOrgEdit"_s), u"g"_s);
        QVERIFY(apply->isEnabled());
        part<QPushButton>(dialog, u"confirmOrgCancelButton"_s)->click();
        QVERIFY(!m_workflow.applyOutcome());
    }

    void anOrgWhoseKindIsNotKnownIsAskedAboutToo()
    {
        auto org = emptyOrg();
        org.identity =
            setup::Read<setup::OrgIdentity>::unreadable(Error::make(ErrorKind::Timeout, u"late"_s), u"SOQL"_s);
        m_workflow.show(org);
        if (!button(u"applyButton"_s)->isEnabled())
            return; // blocked for that reason is fine as well
        button(u"applyButton"_s)->click();
        QVERIFY(m_page->findChild<ui::ConfirmOrgDialog *>() != nullptr);
    }

    void theExactMetadataIsThereOnDemand()
    {
        button(u"exactMetadataButton"_s)->click();
        auto *dialog = m_page->findChild<ui::TextDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString text = part<QPlainTextEdit>(dialog, u"textDialogView"_s)->toPlainText();
        QVERIFY(text.contains(u"<contactEmail>pat@acme.example</contactEmail>"_s));
        QVERIFY(text.contains(u"<refreshTokenPolicyType>Infinite</refreshTokenPolicyType>"_s));
        dialog->close();
    }

    void closingAnOpenAppNeedsAYes()
    {
        // Everybody may use the app today; the plan leaves only those on the list.
        setup::OrgSnapshot open = appliedOrg(m_workflow.wanted());
        salesforce::MetadataComponent policies = open.components[setup::type::oauthPolicies].metadata.value();
        policies.set(u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s);
        open.components[setup::type::oauthPolicies].metadata =
            setup::Read<salesforce::MetadataComponent>::known(policies, u"SOAP"_s);
        QVERIFY(!part<QWidget>(m_page.get(), u"lockOutPanel"_s)->isVisible());
        m_workflow.show(open);
        QVERIFY(part<QWidget>(m_page.get(), u"lockOutPanel"_s)->isVisible());
        QTRY_VERIFY(says(m_page.get(), u"everybody else loses access"_s));
        QVERIFY(!button(u"applyButton"_s)->isEnabled());
        auto *known = part<QCheckBox>(m_page.get(), u"lockOutConfirmCheck"_s);
        QTRY_VERIFY(known->isVisible());
        known->click();
        QVERIFY(button(u"applyButton"_s)->isEnabled());
        // Another plan is another question.
        setup::OrgSnapshot other = open;
        other.grants = test::known(QList<setup::AccessGrant>{});
        m_workflow.show(other);
        QTRY_VERIFY(known->isVisible());
        QVERIFY(!known->isChecked());
        QVERIFY(!button(u"applyButton"_s)->isEnabled());
        // And where nobody loses anything, nothing is asked.
        m_workflow.show(emptyOrg());
        QVERIFY(!part<QWidget>(m_page.get(), u"lockOutPanel"_s)->isVisible());
        QVERIFY(button(u"applyButton"_s)->isEnabled());
    }

    void applyingWithoutASessionEndsInAnErrorAndChangesNothing()
    {
        button(u"applyButton"_s)->click(); // a sandbox asks nothing
        QTRY_VERIFY(m_workflow.applyOutcome() || says(m_page.get(), u"Nobody is signed in to Salesforce."_s));
        QTRY_VERIFY(says(m_page.get(), u"Nobody is signed in to Salesforce."_s));
        QVERIFY(button(u"applyButton"_s)->isEnabled()); // ready for another try
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(ReviewPageTest)
#include "ReviewPageTest.moc"
