// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "salesforce/MetadataComponent.h"
#include "ui/pages/RefreshTokenPage.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using Policy = setup::SetupFile::RefreshPolicy;
using Unit = setup::SetupFile::Unit;

/// Step 3: four policies, two of which have a period.
class RefreshTokenPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::RefreshTokenPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_page = std::make_unique<ui::RefreshTokenPage>(context(m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void validUntilRevokedIsTheFirstChoiceAndHasNoPeriod()
    {
        QVERIFY(part<QRadioButton>(m_page.get(), u"validUntilRevokedRadio"_s)->isChecked());
        QVERIFY(!part<QSpinBox>(m_page.get(), u"refreshTokenPeriodSpin"_s)->isEnabled());
        QVERIFY(m_page->isComplete());
    }

    void aPolicyWithAPeriodGetsOneAndLosesItAgain()
    {
        part<QRadioButton>(m_page.get(), u"expireAfterRadio"_s)->click();
        QCOMPARE(m_workflow.wanted().refreshToken.policy, Policy::ExpireAfter);
        QCOMPARE(m_workflow.wanted().refreshToken.period, 365);
        QCOMPARE(m_workflow.wanted().refreshToken.unit, Unit::Days);
        QVERIFY(says(m_page.get(), u"breaks when this period is over"_s));
        auto *unit = part<QComboBox>(m_page.get(), u"refreshTokenUnitCombo"_s);
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(m_workflow.wanted().refreshToken.unit, Unit::Months);
        auto *spin = part<QSpinBox>(m_page.get(), u"refreshTokenPeriodSpin"_s);
        spin->setValue(0);
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"at least 1"_s));
        spin->setValue(6);
        QVERIFY(m_page->isComplete());
        QCOMPARE(m_workflow.wanted().refreshToken.period, 6);
        part<QRadioButton>(m_page.get(), u"validUntilRevokedRadio"_s)->click();
        QCOMPARE(m_workflow.wanted().refreshToken.period, 0);
    }

    void expireImmediatelyIsAWarning()
    {
        part<QRadioButton>(m_page.get(), u"expireImmediatelyRadio"_s)->click();
        QVERIFY(says(m_page.get(), u"dies with its first access token"_s));
        QVERIFY(m_page->isComplete());
    }

    void whatTheOrgHasIsShownInWords()
    {
        auto there = completeSettings();
        there.refreshToken = {Policy::ExpireAfter, 365, Unit::Days};
        auto org = appliedOrg(there);
        auto &part = org.components[setup::type::globalOauth];
        salesforce::MetadataComponent component = part.metadata.value();
        component.set(u"isEnforceRefreshTokenTTL"_s, u"true"_s);
        part.metadata = setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
        m_workflow.show(org);
        QVERIFY(says(m_page.get(), u"Now in the org: expires after a period: 365 days."_s));
        QVERIFY(says(m_page.get(), u"not used for 30 days"_s));
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(RefreshTokenPageTest)
#include "RefreshTokenPageTest.moc"
