// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PermissionsPage.h"

#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/pages/FixActions.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/CheckTree.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/TextLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using verify::Status;

PermissionsPage::PermissionsPage(const PageContext &context, QWidget *parent)
    : WizardPage(0, context, parent)
    , m_tree(new CheckTree(u"permissionTree"_s))
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
    , m_summary(new TextLabel)
    , m_again(new QPushButton)
{
    setObjectName(u"permissionsPage"_s);
    m_busy->setObjectName(u"permissionsBusyRow"_s);
    m_error->setObjectName(u"permissionsErrorPanel"_s);
    m_summary->setObjectName(u"permissionsSummaryLabel"_s);
    m_again->setObjectName(u"permissionsAgainButton"_s);
    m_again->setAutoDefault(false);
    body()->addWidget(m_summary);
    body()->addWidget(m_busy);
    body()->addWidget(m_error);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_again, 0, Qt::AlignLeading);
    m_busy->keepItsPlace();
    m_error->hide();
    offerWaysOut(m_error, [this] { checkAgain(); });
    m_tree->setCatalogue(steps::step(0).checks(workflow()->services()), false);
    m_tree->follow(&m_engine);

    connect(m_again, &QPushButton::clicked, this, &PermissionsPage::checkAgain);
    connect(m_busy, &BusyRow::cancelRequested, this, &PermissionsPage::cancel);
    connect(&m_engine, &verify::CheckEngine::finished, this, [this] {
        m_ended = true;
        m_tree->choose(m_tree->model()->mostImportant());
        showSummary();
    });
    connect(m_tree, &CheckTree::fixRequested, this, [this](const QString &id, verify::Fix fix) {
        if (fix == verify::Fix::RunAgain)
            checkAgain();
        else
            performFix(this, 0, id, fix);
    });
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, [this] {
        cancel();
        forget();
    });
    connect(workflow(), &steps::Workflow::snapshotChanged, this, [this] {
        // A later reading failed: what this page has seen is no evidence of how things are now.
        if (!workflow()->snapshot() && !isBusy() && m_ended)
            forget();
    });
    retranslate();
}

PermissionsPage::~PermissionsPage() = default;

bool PermissionsPage::isBusy() const
{
    return m_reading.isValid() && !m_reading.done();
}

bool PermissionsPage::isComplete() const
{
    return m_ended && !isBusy() && !m_engine.isRunning() && workflow()->snapshot() != nullptr;
}

PageState PermissionsPage::outcome() const
{
    if (!m_ended)
        return PageState::Todo;
    const auto *model = m_tree->model();
    const bool fine = model->count(Status::Passed) + model->count(Status::Warning) == model->checkCount();
    return fine ? PageState::Done : PageState::Problem;
}

void PermissionsPage::entered()
{
    WizardPage::entered();
    if (!workflow()->isSignedIn() || isBusy() || (m_ended && m_lookedAt == workflow()->snapshot()))
        return;
    if (workflow()->snapshot())
        look();
    else
        checkAgain();
}

void PermissionsPage::checkAgain()
{
    if (!workflow()->isSignedIn() || isBusy())
        return;
    m_engine.cancel();
    m_ended = false;
    m_error->hide();
    m_tree->setCatalogue(steps::step(0).checks(workflow()->services()), false);
    m_busy->start(tr("Reading the org"));
    m_reading = workflow()->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        m_reading.reset();
        m_busy->stop();
        if (read)
            look();
        else
            m_error->showError(read.error());
        showSummary();
    });
    showSummary();
}

void PermissionsPage::forget()
{
    m_ended = false;
    m_lookedAt.reset();
    m_tree->setCatalogue(steps::step(0).checks(workflow()->services()), false);
    showSummary();
}

void PermissionsPage::look()
{
    m_ended = false;
    m_lookedAt = workflow()->snapshot();
    m_engine.start(steps::step(0).checks(workflow()->services()));
    showSummary();
}

void PermissionsPage::cancel()
{
    m_reading.reset();
    m_engine.cancel();
    m_busy->stop();
    showSummary();
}

void PermissionsPage::showSummary()
{
    const auto *model = m_tree->model();
    if (!m_ended)
        m_summary->setText(tr("Each permission is read from the org; nothing is changed."));
    else if (model->count(Status::Passed) == model->checkCount())
        m_summary->setText(tr("All is there. Go on with step 1."));
    else if (model->count(Status::Failed) > 0)
        m_summary->setText(
            tr("Something is missing. Choose a row to see who can fix it. You may go on and prepare the settings; "
               "applying them has to wait."));
    else
        m_summary->setText(tr("Some things could not be seen. You may go on; the org itself decides when you apply."));
    m_again->setEnabled(workflow()->isSignedIn() && !isBusy() && !m_engine.isRunning());
    Q_EMIT completenessChanged();
}

void PermissionsPage::retranslate()
{
    WizardPage::retranslate();
    m_tree->setLabel(tr("Permissions"));
    m_again->setText(tr("C&heck again"));
    m_again->setAccessibleName(tr("Check again"));
    showSummary();
}

} // namespace applink::ui
