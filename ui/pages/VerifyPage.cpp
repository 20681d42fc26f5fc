// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VerifyPage.h"

#include "steps/CallerAccess.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/pages/FixActions.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/CheckTree.h"
#include "ui/widgets/ConfirmOrgDialog.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using verify::Fix;
using verify::Status;

VerifyPage::VerifyPage(const PageContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_tree(new CheckTree(u"checkTree"_s))
    , m_verdict(new TextLabel)
    , m_counts(new TextLabel)
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
    , m_again(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(u"verifyPage"_s);
    m_verdict->setObjectName(u"verdictLabel"_s);
    m_counts->setObjectName(u"verificationCountsLabel"_s);
    m_busy->setObjectName(u"verifyBusyRow"_s);
    m_error->setObjectName(u"verifyErrorPanel"_s);
    m_again->setObjectName(u"verifyAgainButton"_s);
    m_next->setObjectName(u"nextProblemButton"_s);
    QFont large = m_verdict->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_verdict->setFont(large);
    m_again->setAutoDefault(false);
    m_next->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    body()->addWidget(m_verdict);
    body()->addWidget(m_counts);
    body()->addWidget(m_busy);
    body()->addWidget(m_error);
    body()->addWidget(m_tree, 1);
    body()->addLayout(buttons);
    m_busy->keepItsPlace();
    m_error->hide();
    offerWaysOut(m_error, [this] { askAndAssign(); });
    m_tree->setCatalogue(steps::allChecks(workflow()->services()), true);
    m_tree->follow(workflow()->engine());

    connect(m_again, &QPushButton::clicked, this, &VerifyPage::rerun);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_tree->choose(m_tree->model()->nextToLookAt(m_tree->chosen()));
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_busy, &BusyRow::cancelRequested, this, &VerifyPage::cancel);
    m_verdictSoon.setSingleShot(true);
    connect(m_tree, &CheckTree::changed, &m_verdictSoon, qOverload<>(&QTimer::start));
    connect(&m_verdictSoon, &QTimer::timeout, this, &VerifyPage::showVerdict);
    connect(m_tree, &CheckTree::fixRequested, this, &VerifyPage::fix);
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, &VerifyPage::cancel);
    connect(workflow(), &steps::Workflow::herokuAboutToChange, this, &VerifyPage::cancel);
    connect(workflow(), &steps::Workflow::wantedChanged, this, [this] { ++m_wantedChanges; });
    // What was not published yet is there now: whoever has verified need not press anything.
    connect(workflow()->publishWait(), &steps::PublishWait::arrived, this, [this] {
        if (workflow()->verification() && !isRunning())
            rerun();
    });
    connect(workflow(), &steps::Workflow::verificationChanged, this, [this] {
        if (!workflow()->verification() && !isRunning())
            m_tree->setCatalogue(steps::allChecks(workflow()->services()), true);
        showVerdict();
    });
    connect(workflow(), &steps::Workflow::progress, this, [this](int, const QString &what, int done, int total) {
        if (isRunning())
            m_busy->setProgress(what, done, total);
    });
    retranslate();
}

VerifyPage::~VerifyPage() = default;

bool VerifyPage::isRunning() const
{
    return m_task.isValid() && !m_task.done();
}

bool VerifyPage::isComplete() const
{
    return !isRunning();
}

PageState VerifyPage::outcome() const
{
    const auto &verification = workflow()->verification();
    if (!verification || isRunning() || m_cancelled)
        return PageState::Todo;
    const auto verdict = verification->verdict();
    const bool ready = verdict == verify::Verdict::Ready || verdict == verify::Verdict::ReadyWithWarnings;
    return ready ? PageState::Done : PageState::Problem;
}

void VerifyPage::entered()
{
    WizardPage::entered();
    const bool old = !workflow()->verification() || m_seen != situation(m_wantedChanges);
    if (old && workflow()->isSignedIn() && !isRunning())
        run(true);
    else
        showVerdict();
}

QString VerifyPage::situation(int wantedChanges) const
{
    const auto services = workflow()->services();
    const auto snapshot = workflow()->snapshot();
    const auto &outcome = workflow()->applyOutcome();
    QStringList parts;
    parts.append(QString::number(wantedChanges));
    if (snapshot)
        parts.append(QString::fromLatin1(snapshot->fingerprint().toHex()));
    if (outcome && !outcome->steps.isEmpty())
        parts.append(outcome->steps.last().deployId);
    if (services->connection)
        parts.append(services->connection->id + services->connection->status);
    if (services->consent)
        parts.append(services->consent->connectionId);
    if (services->publishedNow)
        parts.append(u"published"_s);
    return parts.join(u'/');
}

void VerifyPage::rerun()
{
    run(false);
}

void VerifyPage::run(bool orgReadAfterLastWrite)
{
    if (isRunning() || (m_assigning.isValid() && !m_assigning.done()))
        return;
    m_cancelled = false;
    m_changesBeforeRun = m_wantedChanges;
    m_error->hide();
    m_tree->setCatalogue(steps::allChecks(workflow()->services()), true);
    m_busy->start(tr("Verifying"));
    m_task = workflow()->verify(orgReadAfterLastWrite);
    m_task.start([this] { ended(); });
    showVerdict();
}

void VerifyPage::ended()
{
    m_tree->setResults(m_task.take());
    m_task.reset();
    m_seen = situation(m_changesBeforeRun);
    m_busy->stop();
    if (isVisible() && m_changesBeforeRun != m_wantedChanges) { // elsewhere it waits until somebody comes to look
        run(true);
        return;
    }
    // A person who chose a row meanwhile is reading it.
    if (m_tree->chosen().isEmpty())
        m_tree->choose(m_tree->model()->mostImportant());
    showVerdict();
}

void VerifyPage::cancel()
{
    if (m_assigning.isValid()) {
        m_assigning.reset();
        m_busy->stop();
    }
    if (!isRunning()) {
        showVerdict();
        return;
    }
    m_cancelled = true;
    m_task.reset();
    workflow()->engine()->cancel();
    for (const auto &check : steps::allChecks(workflow()->services())) {
        const Status status = m_tree->model()->finding(check.id).status;
        if (status == Status::Pending || status == Status::Running)
            m_tree->model()->setFinding(
                check.id, verify::Finding::skipped(tr("You stopped the verification before this was checked."),
                                                   tr("Run it again."), Fix::RunAgain));
    }
    m_busy->stop();
    showVerdict();
}

void VerifyPage::showVerdict()
{
    const auto *model = m_tree->model();
    const QLocale locale;
    const bool running = isRunning();
    if (running) {
        m_verdict->setText(tr("Checking …"));
        m_counts->setText(
            tr("%1 of %2 checks done").arg(locale.toString(model->endedCount()), locale.toString(model->checkCount())));
        if (workflow()->engine()->isRunning())
            m_busy->setProgress(tr("Checking"), model->endedCount(), model->checkCount());
    } else if (const auto &verification = workflow()->verification(); verification && !m_cancelled) {
        m_verdict->setText(verify::verdictLabel(verification->verdict()));
        QStringList counts;
        for (const Status status : {Status::Passed, Status::Warning, Status::Failed, Status::CouldNotTell,
                                    Status::WaitingForYou, Status::Skipped}) {
            if (const int count = verification->count(status); count > 0)
                counts.append(
                    tr("%1: %2", "status, how many").arg(verify::statusLabel(status), locale.toString(count)));
        }
        const QString took = durationText(verification->startedAt.msecsTo(verification->finishedAt));
        if (!took.isEmpty())
            counts.append(tr("took %1").arg(took));
        counts.append(tr("at %1").arg(locale.toString(verification->finishedAt.toLocalTime(), QLocale::ShortFormat)));
        m_counts->setText(counts.join(u" · "_s));
    } else {
        m_verdict->setText(m_cancelled ? tr("Stopped before the end.") : tr("Not verified yet."));
        m_counts->clear();
    }
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_again->setEnabled(!running && workflow()->isSignedIn());
    m_next->setEnabled(!running && !model->mostImportant().isEmpty());
    Q_EMIT completenessChanged();
}

void VerifyPage::fix(const QString &id, Fix fix)
{
    if (isRunning())
        return;
    if (fix == Fix::RunAgain)
        rerun();
    else if (fix == Fix::AssignPermissionSets)
        askAndAssign();
    else
        performFix(this, m_tree->model()->step(id), id, fix);
}

void VerifyPage::askAndAssign()
{
    const auto snapshot = workflow()->snapshot();
    if (!snapshot)
        return;
    const auto &identity = snapshot->identity;
    const bool production = !identity.isKnown() || identity.value().kind == setup::OrgKind::Production;
    if (!production || workflow()->isPractice()) {
        assign();
        return;
    }
    auto *dialog = new ConfirmOrgDialog(identity.value().name,
                                        tr("You will be given the permission sets that callers need."), this);
    connect(dialog, &QDialog::accepted, this, &VerifyPage::assign);
    dialog->open();
}

void VerifyPage::assign()
{
    if (isRunning() || (m_assigning.isValid() && !m_assigning.done()))
        return;
    m_error->hide();
    m_busy->start(tr("Assigning permission sets"));
    m_assigning = steps::assignCallerPermissionSets(workflow()->services());
    m_assigning.start([this] {
        const auto assigned = m_assigning.take();
        m_assigning.reset();
        m_busy->stop();
        if (assigned)
            rerun(); // seeing is what counts
        else
            m_error->showError(assigned.error());
    });
}

QString VerifyPage::helpWhy() const
{
    return tr(
        "A request that succeeded proves little: only what is read back counts. So each check looks for itself, and "
        "shows what it found and where.\n\n"
        "“Could not tell” means that a check was not able to look; that is never a pass. “Skipped” names what it "
        "waits for.\n\n"
        "Export the report to hand it over. Months later you can open the setup file and verify again.");
}

void VerifyPage::retranslate()
{
    WizardPage::retranslate();
    setHeading(
        tr("Verification"),
        tr("Everything is read again from the org and from Heroku. What could not be seen never counts as passed."));
    m_tree->setLabel(tr("Checks"));
    m_again->setText(tr("&Verify again"));
    m_again->setAccessibleName(tr("Verify again"));
    m_next->setText(tr("Next thing to &look at"));
    m_next->setAccessibleName(tr("Next thing to look at"));
    showVerdict();
}

} // namespace applink::ui
