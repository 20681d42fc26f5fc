// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "ui/pages/CreateAppPage.h"

#include <QLineEdit>
#include <QPushButton>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;

/// Step 1: a name, the API name made of it, a contact.
class CreateAppPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::CreateAppPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_page = std::make_unique<ui::CreateAppPage>(context(m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theApiNameFollowsTheNameUntilItIsEdited()
    {
        auto *label = part<QLineEdit>(m_page.get(), u"appLabelEdit"_s);
        auto *apiName = part<QLineEdit>(m_page.get(), u"apiNameEdit"_s);
        retype(label, u"Acme Quotes!"_s);
        QCOMPARE(m_workflow.wanted().app.label, u"Acme Quotes!"_s);
        QCOMPARE(m_workflow.wanted().app.apiName, u"Acme_Quotes"_s);
        QCOMPARE(apiName->text(), u"Acme_Quotes"_s);
        retype(apiName, u"AcmeQ"_s);
        retype(label, u"Another name"_s);
        QCOMPARE(m_workflow.wanted().app.apiName, u"AcmeQ"_s);
        QCOMPARE(m_workflow.wanted().app.label, u"Another name"_s);
    }

    void anApiNameTypedByHandStaysEvenIfItIsTheSuggestedOne()
    {
        auto *label = part<QLineEdit>(m_page.get(), u"appLabelEdit"_s);
        auto *apiName = part<QLineEdit>(m_page.get(), u"apiNameEdit"_s);
        retype(label, u"Acme Quotes"_s);
        retype(apiName, u"Acme_Quotes"_s);
        retype(label, u"Quotes of Acme"_s);
        QCOMPARE(m_workflow.wanted().app.apiName, u"Acme_Quotes"_s);
        retype(apiName, {}); // emptied: it may be made again
        retype(label, u"Acme"_s);
        QCOMPARE(m_workflow.wanted().app.apiName, u"Acme"_s);
    }

    void anotherLabelForAnAppOfTheOrgLeavesItsApiName()
    {
        m_workflow.show(appliedOrg(completeSettings()));
        const QString name = m_workflow.wanted().app.apiName;
        retype(part<QLineEdit>(m_page.get(), u"appLabelEdit"_s), u"Quotes on Heroku"_s);
        QCOMPARE(m_workflow.wanted().app.label, u"Quotes on Heroku"_s);
        QCOMPARE(m_workflow.wanted().app.apiName, name);
    }

    void whatTheFileSaysOfTheDistributionIsShownAndCanBeMadeLocal()
    {
        auto *make = part<QPushButton>(m_page.get(), u"useLocalButton"_s);
        QVERIFY(!make->isVisible());
        auto wanted = completeSettings();
        wanted.app.distributionState = u"Packaged"_s;
        m_workflow.setWanted(wanted);
        QVERIFY(says(m_page.get(), u"Packaged, as the setup file says"_s));
        make->click();
        QCOMPARE(m_workflow.wanted().app.distributionState, u"Local"_s);
        QVERIFY(!make->isVisible());
    }

    void typingASpaceAtTheEndIsNotTakenAway()
    {
        auto *label = part<QLineEdit>(m_page.get(), u"appLabelEdit"_s);
        retype(label, u"Acme "_s);
        QCOMPARE(label->text(), u"Acme "_s);
    }

    void whatIsNotLegalIsSaidBesideTheFieldAndHoldsNextBack()
    {
        QVERIFY(m_page->isComplete());
        QSignalSpy complete(m_page.get(), &ui::WizardPage::completenessChanged);
        retype(part<QLineEdit>(m_page.get(), u"contactEmailEdit"_s), u"nobody"_s);
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"does not look like an email"_s));
        QVERIFY(!complete.isEmpty());
        retype(part<QLineEdit>(m_page.get(), u"contactEmailEdit"_s), u"pat@acme.example"_s);
        QVERIFY(m_page->isComplete());
        QVERIFY(!says(m_page.get(), u"does not look like an email"_s));
    }

    void anAppThatDiffersInCaseOnlyIsARefusal()
    {
        auto org = emptyOrg();
        org.apps = known(QList<setup::AppRecord>{{u"0xI1"_s, u"heroku_applink"_s, {}, {}, {}}});
        m_workflow.show(org);
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"heroku_applink"_s));
    }

    void whatTheOrgHasIsShownBeside()
    {
        auto there = completeSettings();
        there.app.contactEmail = u"old@acme.example"_s;
        m_workflow.show(appliedOrg(there));
        QVERIFY(says(m_page.get(), u"Now in the org: old@acme.example"_s));
        QVERIFY(says(m_page.get(), u"The org has this app already"_s));
    }

    void theSignedInPersonIsOfferedAsContactOnce()
    {
        m_page.reset();
        m_workflow.setWanted({});
        m_page = std::make_unique<ui::CreateAppPage>(context(m_workflow, m_surroundings));
        m_workflow.show(emptyOrg());
        auto *email = part<QLineEdit>(m_page.get(), u"contactEmailEdit"_s);
        QCOMPARE(email->text(), u"pat@acme.example"_s);
        QTest::keyClick(email, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(email, Qt::Key_Delete);
        m_workflow.show(emptyOrg());
        QCOMPARE(email->text(), QString());
    }

    void aPageMadeAfterTheReadingOffersItToo()
    {
        m_page.reset();
        m_workflow.setWanted({});
        m_workflow.show(emptyOrg());
        m_page = std::make_unique<ui::CreateAppPage>(context(m_workflow, m_surroundings));
        QCOMPARE(part<QLineEdit>(m_page.get(), u"contactEmailEdit"_s)->text(), u"pat@acme.example"_s);
        QCOMPARE(m_workflow.wanted().app.contactEmail, u"pat@acme.example"_s);
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(CreateAppPageTest)
#include "CreateAppPageTest.moc"
