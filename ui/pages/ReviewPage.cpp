// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewPage.h"

#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/pages/ProblemsTree.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ConfirmOrgDialog.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/PlanText.h"
#include "ui/widgets/PlanTree.h"
#include "ui/widgets/TextDialog.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TonePanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::AppliedStep;

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : WizardPage(context, parent)
{
    setObjectName(u"reviewPage"_s);
    buildWidgets();
    connect(m_metadata, &QPushButton::clicked, this, &ReviewPage::showMetadata);
    connect(m_checkOnly, &QPushButton::clicked, this, &ReviewPage::startCheckOnly);
    connect(m_apply, &QPushButton::clicked, this, &ReviewPage::askAndApply);
    connect(m_readAgain, &QPushButton::clicked, this, &ReviewPage::readOrg);
    connect(m_busy, &BusyRow::cancelRequested, this, &ReviewPage::cancel);
    connect(m_problems, &ProblemsTree::problemChosen, this,
            [this](int step, const QString &field) { goToStep(step, field); });
    connect(workflow(), &steps::Workflow::wantedChanged, this, [this] {
        m_outcome.reset(); // it was about other settings
        showPlan();
    });
    connect(workflow(), &steps::Workflow::snapshotChanged, this, &ReviewPage::showPlan);
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, [this] {
        m_reading.reset();
        m_settling.reset();
        m_running.reset();
        m_asking.reset();
        m_lockOutOf.clear();
        m_earlierText.clear();
        m_unsettled = false;
        m_doing = Doing::Nothing;
        m_outcome.reset();
        stopBusy();
    });
    connect(workflow(), &steps::Workflow::progress, this, [this](int, const QString &what, int done, int total) {
        if (m_doing == Doing::Checking || m_doing == Doing::Applying || m_doing == Doing::Settling)
            m_busy->setProgress(what, done, total);
    });
    retranslate();
    showPlan();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::buildWidgets()
{
    m_summary = copyableLabel(u"planSummaryLabel"_s);
    m_earlier = copyableLabel(u"earlierOutcomeLabel"_s);
    m_blockers = copyableLabel(u"planBlockersLabel"_s);
    m_lockOut = new TonePanel;
    m_lockOut->setObjectName(u"lockOutPanel"_s);
    m_lockOut->setTone(Theme::Tone::Warning);
    m_lockOutText = copyableLabel(u"lockOutLabel"_s);
    m_lockOutKnown = new QCheckBox;
    m_lockOutKnown->setObjectName(u"lockOutConfirmCheck"_s);
    auto *lockOut = new QVBoxLayout(m_lockOut);
    lockOut->addWidget(m_lockOutText);
    lockOut->addWidget(m_lockOutKnown);
    connect(m_lockOutKnown, &QCheckBox::toggled, this, &ReviewPage::showButtons);
    m_tree = new PlanTree;
    m_metadata = namedButton(u"exactMetadataButton"_s);
    m_checkOnly = namedButton(u"checkOnlyButton"_s);
    m_apply = namedButton(u"applyButton"_s);
    m_readAgain = namedButton(u"readOrgAgainButton"_s);
    m_busy = new BusyRow;
    m_busy->setObjectName(u"applyBusyRow"_s);
    m_error = new ErrorPanel;
    m_error->setObjectName(u"applyErrorPanel"_s);
    m_result = copyableLabel(u"applyResultLabel"_s);
    m_problems = new ProblemsTree;

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_checkOnly);
    buttons->addWidget(m_apply);
    buttons->addStretch(1);
    // What only looks stands above the plan, what acts below it: four buttons in one row would not fit a small window.
    auto *above = new QHBoxLayout;
    above->addWidget(m_metadata);
    above->addWidget(m_readAgain);
    above->addStretch(1);
    body()->addWidget(m_earlier);
    body()->addWidget(m_summary);
    body()->addLayout(above);
    body()->addWidget(m_blockers);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_lockOut);
    body()->addLayout(buttons);
    body()->addWidget(m_busy);
    body()->addWidget(m_error);
    body()->addWidget(m_result);
    body()->addWidget(m_problems);
    m_earlier->hide();
    m_lockOut->hide();
    m_error->hide();
    offerWaysOut(m_error, [this] { readOrg(); });
    m_result->hide();
}

bool ReviewPage::isBusy() const
{
    return m_doing != Doing::Nothing;
}

bool ReviewPage::isComplete() const
{
    // Whoever can't apply may still go on and see how things stand: a blocked plan is no dead end.
    return !isBusy() && m_plan && (m_plan->nothingToDo() || !m_plan->blockedBy.isEmpty());
}

PageState ReviewPage::outcome() const
{
    if (isBusy() || !m_plan)
        return PageState::Todo;
    if (!m_plan->blockedBy.isEmpty() || (m_outcome && !m_outcome->succeeded()))
        return PageState::Problem;
    return m_plan->nothingToDo() ? PageState::Done : PageState::Todo;
}

QString ReviewPage::orgName() const
{
    const auto snapshot = workflow()->snapshot();
    if (!snapshot || !snapshot->identity.isKnown())
        return workflow()->wanted().orgUrl;
    const auto &identity = snapshot->identity.value();
    return identity.name.isEmpty() ? identity.orgId : identity.name;
}

void ReviewPage::entered()
{
    WizardPage::entered();
    if (!isBusy() && settleEarlier())
        return;
    if (!isBusy() && workflow()->isSignedIn() && !workflow()->snapshot())
        readOrg();
    else
        showPlan();
}

void ReviewPage::readOrg()
{
    if (isBusy() || !workflow()->isSignedIn() || settleEarlier())
        return;
    m_doing = Doing::Reading;
    m_error->hide();
    m_busy->start(tr("Reading the org"));
    m_reading = workflow()->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        m_doing = Doing::Nothing;
        stopBusy();
        if (!read)
            m_error->showError(read.error());
        showPlan();
    });
    showButtons();
}

void ReviewPage::showPlan()
{
    const auto snapshot = workflow()->snapshot();
    m_plan.reset();
    if (snapshot)
        m_plan = workflow()->plan();
    m_tree->setPlan(m_plan.value_or(setup::Plan{}));
    QStringList blockers;
    if (m_plan) {
        m_summary->setText(PlanText::summary(*m_plan));
        for (const auto &blocker : m_plan->blockedBy)
            blockers.append(blocker.checkId.isEmpty()
                                ? blocker.text
                                : tr("%1: %2", "check, reason").arg(blocker.checkId, blocker.text));
    } else {
        m_summary->setText(tr("The org was not read yet."));
    }
    m_blockers->setText(blockers.isEmpty() ? QString()
                                           : tr("This can't be applied yet.") + u'\n' + blockers.join(u'\n'));
    m_blockers->setVisible(!blockers.isEmpty());
    m_earlier->setText(m_earlierText);
    m_earlier->setVisible(!m_earlierText.isEmpty());
    showLockOut();
    showOutcome();
    showButtons();
}

void ReviewPage::showButtons()
{
    // The box is shown where the answer demands a yes.
    const bool known =
        m_lockOutOf.isEmpty() || (!m_asking.isValid() && (m_lockOutKnown->isHidden() || m_lockOutKnown->isChecked()));
    const bool applyable = m_plan && m_plan->applyable();
    m_lockOutKnown->setEnabled(!isBusy());
    m_metadata->setEnabled(m_plan && !m_plan->components.isEmpty());
    m_readAgain->setEnabled(!isBusy() && workflow()->isSignedIn());
    m_checkOnly->setEnabled(!isBusy() && applyable);
    m_apply->setEnabled(!isBusy() && applyable && known && !m_unsettled);
    const QString name = orgName();
    m_apply->setText(name.isEmpty() ? tr("&Apply") : tr("&Apply to %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_apply->setAccessibleName(name.isEmpty() ? tr("Apply") : tr("Apply to %1").arg(name));
    Q_EMIT completenessChanged();
}

void ReviewPage::showMetadata()
{
    if (!m_plan)
        return;
    auto *dialog =
        new TextDialog(tr("Exact metadata"), tr("This is what will be deployed, to the letter. Nothing was sent yet."),
                       PlanText::exactMetadata(*m_plan), this);
    dialog->show();
}

void ReviewPage::startCheckOnly()
{
    if (isBusy() || !m_plan || !m_plan->applyable())
        return;
    m_outcome.reset();
    m_doing = Doing::Checking;
    m_busy->start(tr("The org checks the plan; nothing is written"));
    m_running = workflow()->checkOnly(*m_plan);
    m_running.start([this] { ended(m_running.take()); });
    showOutcome();
    showButtons();
}

void ReviewPage::askAndApply()
{
    if (!m_apply->isEnabled() || !m_plan)
        return;
    const auto snapshot = workflow()->snapshot();
    // Unknown is not harmless: an org whose kind could not be read is asked about like a production org.
    const bool production =
        !snapshot->identity.isKnown() || snapshot->identity.value().kind == setup::OrgKind::Production;
    if (!production || workflow()->isPractice()) {
        startApply();
        return;
    }
    auto *dialog = new ConfirmOrgDialog(orgName(), PlanText::summary(*m_plan), this);
    connect(dialog, &QDialog::accepted, this, &ReviewPage::startApply);
    dialog->open();
}

void ReviewPage::startApply()
{
    if (isBusy() || !m_plan || !m_plan->applyable())
        return;
    const auto journal = newJournalPath();
    if (!journal) {
        m_error->showError(journal.error());
        return;
    }
    m_outcome.reset();
    m_doing = Doing::Applying;
    m_busy->start(tr("Applying to %1").arg(orgName()));
    m_running = workflow()->apply(*m_plan, *journal);
    m_running.start([this] { ended(m_running.take()); });
    showOutcome();
    showButtons();
}

void ReviewPage::cancel()
{
    switch (m_doing) {
    case Doing::Nothing:
        giveUpLooking();
        return;
    case Doing::Reading:
        m_reading.reset();
        m_doing = Doing::Nothing;
        stopBusy();
        showButtons();
        return;
    case Doing::Settling:
        // A deploy that is under way goes on at the org; "Read the org again" looks for it once more.
        m_settling.reset();
        m_doing = Doing::Nothing;
        stopBusy();
        showPlan();
        return;
    case Doing::Checking:
    case Doing::Applying:
        // Ends by itself at the next safe point and says what was done; a write that is under way is not left
        // unwatched.
        workflow()->requestStop();
        m_busy->setProgress(tr("Stopping at the next safe point"), 0, 0);
        return;
    }
}

void ReviewPage::ended(const setup::ApplyOutcome &outcome)
{
    m_doing = Doing::Nothing;
    m_outcome = outcome;
    m_earlierText.clear();
    // What ended without being seen to its end has left its journal.
    m_unsettled = std::any_of(outcome.steps.begin(), outcome.steps.end(),
                              [](const AppliedStep &step) { return step.status == AppliedStep::Status::Unknown; }) &&
                  context().earlierRuns && !context().earlierRuns().isEmpty();
    stopBusy();
    showPlan();
    if (m_problems->isVisible())
        m_problems->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showOutcome()
{
    QStringList lines;
    if (m_outcome && m_outcome->succeeded()) {
        lines.append(m_outcome->checkOnly ? tr("The org accepts this plan. Nothing was written.")
                                          : tr("Applied, and read back from the org."));
    } else if (m_outcome && !m_outcome->checkOnly) {
        for (const auto &step : m_outcome->steps)
            lines.append(
                tr("%1: %2", "step, how it ended").arg(steps::step(step.step).title(), statusText(step.status)));
    }
    m_problems->setProblems(m_outcome ? m_outcome->problems : QList<setup::ApplyProblem>());
    m_result->setText(lines.join(u'\n'));
    m_result->setVisible(!lines.isEmpty());
    if (m_outcome && m_outcome->error)
        m_error->showError(*m_outcome->error);
    else if (m_doing != Doing::Nothing || m_outcome)
        m_error->hide();
}

QString ReviewPage::statusText(AppliedStep::Status status)
{
    switch (status) {
    case AppliedStep::Status::Done:
        return tr("done");
    case AppliedStep::Status::NotDone:
        return tr("not done");
    case AppliedStep::Status::Unknown:
        return tr("not known; read the org again to see");
    case AppliedStep::Status::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

QString ReviewPage::helpWhy() const
{
    return tr(
        "The plan is the difference between what you chose and what the org has now. Check only sends it to the org "
        "for validation; nothing is written.\n\n"
        "Apply writes it in the order of the steps and then reads everything back. What the plan does not name stays "
        "as it is: certificates, further callbacks, scopes and grants.\n\n"
        "You can apply again at any time. A second run changes nothing.");
}

void ReviewPage::retranslate()
{
    WizardPage::retranslate();
    setHeading(tr("Review and apply"),
               tr("This is all that will change in the org. Nothing is written before you press Apply."));
    m_metadata->setText(tr("E&xact metadata …"));
    m_metadata->setAccessibleName(tr("Exact metadata"));
    m_checkOnly->setText(tr("&Check only"));
    m_checkOnly->setAccessibleName(tr("Check only"));
    m_checkOnly->setToolTip(tr("The org checks the plan and writes nothing."));
    m_lockOutKnown->setText(tr("&I know that these people lose access"));
    m_lockOutKnown->setAccessibleName(tr("I know that these people lose access"));
    m_readAgain->setText(tr("&Read the org again"));
    m_readAgain->setAccessibleName(tr("Read the org again"));
    showPlan();
}

} // namespace applink::ui
