// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that goes on with applies which did not end well.
#include "ui/MainWindow.h"

#include "steps/Workflow.h"
#include "storage/JournalFiles.h"
#include "ui/SetupDocument.h"
#include "ui/SignInPage.h"
#include "ui/WelcomePage.h"
#include "ui/Wizard.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/EarlierRunsBox.h"

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectEarlierRuns()
{
    connect(m_wizard->welcomePage(), &WelcomePage::continueChosen, this, &MainWindow::continueRun);
    connect(m_wizard->welcomePage(), &WelcomePage::forgetChosen, this, &MainWindow::forgetRun);
    connect(m_earlier, &EarlierRunsBox::continueChosen, this, &MainWindow::continueRun);
    connect(m_earlier, &EarlierRunsBox::forgetChosen, this, &MainWindow::forgetRun);
    connect(m_workflow, &steps::Workflow::snapshotChanged, this, [this] {
        showEarlierRuns();
        goOnWithRun();
    });
    connect(m_workflow->publishWait(), &steps::PublishWait::changed, this, &MainWindow::showPublishing);
    connect(m_publishing, &BusyRow::cancelRequested, m_workflow->publishWait(), &steps::PublishWait::cancel);
    showEarlierRuns();
}

void MainWindow::showEarlierRuns()
{
    const auto runs = storage::JournalFiles::unfinished();
    m_wizard->welcomePage()->setEarlierRuns(runs);
    QList<setup::EarlierRun> here;
    const auto snapshot = m_workflow->snapshot();
    if (snapshot && !m_workflow->isPractice() && m_continuedOrg.isEmpty() && m_wizard->currentId() != Wizard::Review) {
        const QString orgId = snapshot->identity.value().orgId.left(15);
        std::copy_if(runs.begin(), runs.end(), std::back_inserter(here),
                     [&](const auto &run) { return run.orgId.left(15) == orgId; });
    }
    m_earlier->setRuns(here);
}

void MainWindow::continueRun(const QString &journalPath)
{
    const auto runs = storage::JournalFiles::unfinished();
    const auto run = std::find_if(runs.begin(), runs.end(), [&](const auto &one) { return one.path == journalPath; });
    if (run == runs.end() || !run->wanted) {
        showEarlierRuns(); // another window has settled it
        return;
    }
    // Its settings take the place of those on the pages, so what was typed there is asked about first.
    m_document->whenNothingIsLost([this, run = *run] {
        m_wizard->welcomePage()->choosePractice(false);
        m_workflow->setBaseFolder(run.baseFolder);
        m_workflow->setWanted(*run.wanted);
        m_wizard->signInPage()->setOrgUrl(run.orgUrl);
        m_continuedOrg = run.orgId.left(15);
        if (m_workflow->snapshot())
            goOnWithRun();
        else
            m_wizard->goTo(Wizard::SignIn);
    });
}

void MainWindow::goOnWithRun()
{
    const auto snapshot = m_workflow->snapshot();
    if (m_continuedOrg.isEmpty() || !snapshot)
        return;
    const bool same = snapshot->identity.value().orgId.left(15) == m_continuedOrg;
    m_continuedOrg.clear();
    if (!same) {
        note(tr("This is another org than the one of the earlier run."));
        m_wizard->goTo(Wizard::SignIn);
        return;
    }
    // The review page looks up the deploy and reads the org again. Later: the sign-in page is still at work.
    QMetaObject::invokeMethod(
        this, [this] { m_wizard->goTo(Wizard::Review); }, Qt::QueuedConnection);
}

void MainWindow::forgetRun(const QString &journalPath)
{
    storage::JournalFiles::remove(journalPath);
    showEarlierRuns();
}

} // namespace applink::ui
