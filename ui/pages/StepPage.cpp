// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StepPage.h"

#include "setup/ComponentTypes.h"
#include "steps/Workflow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/PlanText.h"

#include <QScopedValueRollback>
#include <QWizard>

#include <algorithm>

namespace applink::ui {

StepPage::StepPage(int step, const PageContext &context, QWidget *parent) : WizardPage(step, context, parent)
{
    connect(workflow(), &steps::Workflow::wantedChanged, this, &StepPage::refresh);
    connect(workflow(), &steps::Workflow::snapshotChanged, this, &StepPage::refresh);
}

bool StepPage::isComplete() const
{
    return m_complete;
}

const setup::SetupFile &StepPage::wanted() const
{
    return workflow()->wanted();
}

std::shared_ptr<const setup::OrgSnapshot> StepPage::found() const
{
    return workflow()->snapshot();
}

FieldRow *StepPage::addField(QWidget *field)
{
    auto *row = new FieldRow(field, this);
    m_rows.insert(field->objectName(), row);
    return row;
}

void StepPage::showProblemsOf(const QString &field, FieldRow *row)
{
    m_rows.insert(field, row);
}

void StepPage::edit(const std::function<void(setup::SetupFile &)> &change)
{
    if (m_showing)
        return;
    auto changed = wanted();
    change(changed);
    workflow()->setWanted(std::move(changed));
}

void StepPage::refresh()
{
    if (m_showing)
        return; // an edit made while showing would chase its own tail
    m_stale = isElsewhere();
    if (m_stale) {
        const auto problems = steps::step(stepNumber()).problems(wanted(), found().get());
        m_complete = std::none_of(problems.begin(), problems.end(), [](const auto &problem) { return problem.blocks; });
    } else {
        const QScopedValueRollback showing(m_showing, true);
        showWanted();
        showProblems();
    }
    Q_EMIT completenessChanged();
}

void StepPage::entered()
{
    WizardPage::entered();
    if (m_stale)
        refresh();
}

bool StepPage::isElsewhere() const
{
    return wizard() && wizard()->currentPage() != this;
}

void StepPage::showProblems()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearProblem();
    m_complete = true;
    // Blocking ones last: a row shows one sentence, and those are what must be read.
    const auto problems = steps::step(stepNumber()).problems(wanted(), found().get());
    for (const bool blocking : {false, true}) {
        for (const auto &problem : problems) {
            if (problem.blocks != blocking)
                continue;
            m_complete = m_complete && !problem.blocks;
            if (FieldRow *row = m_rows.value(problem.field))
                row->setProblem(problem.text, problem.blocks);
        }
    }
}

void StepPage::showNow(FieldRow *row, const QString &componentType, const QString &element)
{
    const auto snapshot = found();
    if (!snapshot) {
        row->setNow({});
        return;
    }
    const auto read = snapshot->field(componentType, element);
    if (read.isKnown())
        row->setNow(tr("Now in the org: %1").arg(PlanText::value(element, read.value())));
    else if (read.couldNotBeRead() && snapshot->app())
        row->setNow(tr("Could not be read from the org."));
    else
        row->setNow({});
}

} // namespace applink::ui
