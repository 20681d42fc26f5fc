// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the review page that looks before anything is applied: what an earlier run left under way, and who would
// lose access.
#include "ui/pages/ReviewPage.h"

#include "setup/AccessSwitch.h"
#include "steps/Workflow.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/TonePanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>

namespace applink::ui {

bool ReviewPage::settleEarlier()
{
    const auto runs =
        workflow()->isSignedIn() && context().earlierRuns ? context().earlierRuns() : QList<setup::EarlierRun>();
    if (runs.isEmpty()) {
        m_unsettled = false;
        return false;
    }
    // The newest says most; older ones can't have anything under way any more.
    const setup::EarlierRun &run = runs.last();
    m_doing = Doing::Settling;
    m_unsettled = true;
    m_error->hide();
    m_busy->start(tr("Looking up what the earlier run did"));
    m_settling = workflow()->settleEarlier(run);
    m_settling.start([this, run, runs] {
        const auto outcome = m_settling.take();
        m_settling.reset();
        m_doing = Doing::Nothing;
        stopBusy();
        const QString when = QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
        m_earlierText =
            tr("The earlier run of %1: %2. The plan below is made of what the org has now; it holds what is left.",
               "time, how each step stands")
                .arg(when, setup::EarlierRun::inWords(outcome.steps));
        m_unsettled = outcome.error.has_value();
        if (outcome.error)
            m_error->showError(*outcome.error);
        if (outcome.settled() && !outcome.error && context().forgetEarlierRun) {
            for (const auto &each : runs)
                context().forgetEarlierRun(each.path);
        }
        showPlan();
    });
    showButtons();
    return true;
}

void ReviewPage::stopLooking()
{
    m_asking.reset();
    if (!isBusy()) // else the row tells of something else by now
        m_busy->stop();
}

void ReviewPage::stopBusy()
{
    m_busy->stop();
    if (m_asking.isValid() && !m_asking.done())
        m_busy->startSoon(tr("Looking who uses the app today"));
}

void ReviewPage::giveUpLooking()
{
    if (!m_asking.isValid())
        return;
    stopLooking();
    m_lockOutText->setText(tr("You stopped looking who uses the app today. This plan lets in only people with one of "
                              "the permission sets or profiles; others may lose access."));
    m_lockOutKnown->show();
    showButtons();
}

void ReviewPage::showLockOut()
{
    const bool happens = m_plan && m_plan->applyable() && setup::endsSelfAuthorization(*m_plan);
    m_lockOut->setVisible(happens);
    if (!happens) {
        stopLooking();
        m_lockOutOf.clear();
        m_lockOutKnown->setChecked(false);
        return;
    }
    if (m_lockOutOf == m_plan->fingerprint)
        return;
    m_lockOutOf = m_plan->fingerprint;
    m_lockOutKnown->setChecked(false);
    m_lockOutKnown->hide();
    m_lockOutText->setText(tr("Looking who uses the app today …"));
    if (!isBusy())
        m_busy->startSoon(tr("Looking who uses the app today"));
    m_asking = workflow()->lockOut(*m_plan);
    m_asking.start([this] {
        const auto lockOut = m_asking.take();
        stopLooking();
        m_lockOutText->setText(lockOut.text());
        m_lockOutKnown->setVisible(lockOut.needsConsent());
        showButtons();
    });
}

} // namespace applink::ui
