// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "ui/pages/VerifyPage.h"
#include "ui/widgets/CheckTree.h"

#include <QPushButton>
#include <QTreeView>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using verify::Status;

/// The last page, over a snapshot made by hand: with no session every check of the org's side reads that, and what
/// needs a service says so.
class VerifyPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::VerifyPage> m_page;

    [[nodiscard]] ui::CheckTree *tree() const { return m_page->findChild<ui::CheckTree *>(); }

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_workflow.show(appliedOrg(completeSettings()));
        m_page = std::make_unique<ui::VerifyPage>(context(m_workflow, m_surroundings));
        m_page->resize(800, 700);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theWholeCatalogueStandsThereBeforeAnythingRan()
    {
        QVERIFY(tree()->model()->checkCount() >= 35);
        QCOMPARE(tree()->model()->rowCount(), 6); // permissions and five steps
        QCOMPARE(tree()->model()->count(Status::Pending), tree()->model()->checkCount());
        QVERIFY(says(m_page.get(), u"Not verified yet."_s));
    }

    void aRunFillsTheRowsAndGivesTheVerdict()
    {
        QSignalSpy done(&m_workflow, &steps::Workflow::verificationChanged);
        m_page->rerun();
        QVERIFY(m_page->isRunning());
        QVERIFY(!m_page->isComplete());
        QVERIFY(done.wait());
        QTRY_VERIFY(!m_page->isRunning());
        QCOMPARE(tree()->model()->endedCount(), tree()->model()->checkCount());
        QCOMPARE(tree()->model()->finding(u"A1"_s).status, Status::Passed);
        QCOMPARE(tree()->model()->finding(u"R1"_s).status, Status::Passed);
        // Nobody is signed in to Heroku: that is said, and it is no pass.
        QVERIFY(tree()->model()->finding(u"E1"_s).status != Status::Passed);
        QTRY_VERIFY(says(m_page.get(), verify::verdictLabel(m_workflow.verification()->verdict())));
        QVERIFY(m_workflow.verification()->verdict() != verify::Verdict::Ready);
    }

    void whatChangesDuringARunIsNotTakenForVerified()
    {
        auto changed = completeSettings();
        changed.app.label = u"Another app"_s;
        bool wasRunning = false;
        connect(tree()->model(), &QAbstractItemModel::dataChanged, m_page.get(), [&] {
            if (m_workflow.wanted() == changed || tree()->model()->finding(u"A2"_s).status != Status::Passed)
                return;
            wasRunning = m_page->isRunning();
            m_workflow.setWanted(changed);
        });
        m_page->rerun();
        QTRY_VERIFY(!m_page->isRunning());
        QVERIFY(wasRunning);
        QCOMPARE(tree()->model()->finding(u"A2"_s).status, Status::Failed);
    }

    void aWrongOrgIsShownWithTheFixAndTheFixLeadsThere()
    {
        auto other = completeSettings();
        other.oauth.callbackUrls = {u"https://elsewhere.example"_s};
        m_workflow.show(appliedOrg(other));
        m_page->rerun();
        QTRY_VERIFY(!m_page->isRunning());
        QCOMPARE(tree()->model()->finding(u"O2"_s).status, Status::Failed);
        QTRY_COMPARE(tree()->chosen(), u"O2"_s); // what matters most is in sight
        auto *fix = part<QPushButton>(m_page.get(), u"checkFixButton"_s);
        QVERIFY(!fix->isHidden());
    }

    void stoppingSaysWhatWasNotChecked()
    {
        m_page->rerun();
        QVERIFY(m_page->isRunning());
        part<QPushButton>(m_page.get(), u"verifyBusyRowCancelButton"_s)->click();
        QTRY_VERIFY(!m_page->isRunning());
        QVERIFY(says(m_page.get(), u"Stopped before the end."_s));
        QCOMPARE(tree()->model()->count(Status::Pending) + tree()->model()->count(Status::Running), 0);
        QVERIFY(tree()->model()->count(Status::Skipped) > 0);
        QVERIFY(part<QPushButton>(m_page.get(), u"nextProblemButton"_s)->isEnabled());
    }

    void nextThingToLookAtWalksThroughAllOfThem()
    {
        m_page->rerun();
        QTRY_VERIFY(!m_page->isRunning());
        QStringList seen;
        auto *next = part<QPushButton>(m_page.get(), u"nextProblemButton"_s);
        for (int i = 0; i < tree()->model()->checkCount(); ++i) {
            next->click();
            if (seen.contains(tree()->chosen()))
                break;
            seen.append(tree()->chosen());
        }
        QCOMPARE(seen.size(), tree()->model()->checkCount() - tree()->model()->count(Status::Passed));
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(VerifyPageTest)
#include "VerifyPageTest.moc"
