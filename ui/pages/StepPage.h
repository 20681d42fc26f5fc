// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupFile.h"
#include "steps/Step.h"
#include "ui/WizardPage.h"

#include <QHash>

#include <functional>

namespace applink::ui {

class FieldRow;

/// What the pages of steps 1 to 4 have in common: fields bound to the wanted settings, problems of the step shown
/// beside the field they name, and Next only when nothing blocks. The rules are the step's; a page knows none.
class StepPage : public WizardPage
{
    Q_OBJECT

public:
    StepPage(int step, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;

protected:
    /// Wanted settings or snapshot changed: show them, without writing anything back.
    virtual void showWanted() = 0;

    /// Wraps a field whose problems are named by its object name.
    FieldRow *addField(QWidget *field);
    /// Problems that name `field` are shown in the row of another, such as one of several check boxes.
    void showProblemsOf(const QString &field, FieldRow *row);
    /// Changes the wanted settings, unless they are being shown at the moment.
    void edit(const std::function<void(setup::SetupFile &wanted)> &change);
    /// "now in the org" for a field, or nothing when there is no app yet.
    void showNow(FieldRow *row, const QString &componentType, const QString &element);
    [[nodiscard]] const setup::SetupFile &wanted() const;
    [[nodiscard]] std::shared_ptr<const setup::OrgSnapshot> found() const;
    /// Now, or when the page is entered, if another one is shown: nobody waits for what nobody sees.
    void refresh();
    void entered() override;

private:
    void showProblems();
    [[nodiscard]] bool isElsewhere() const;

    QHash<QString, FieldRow *> m_rows;
    bool m_showing = false;
    bool m_complete = false;
    bool m_stale = false;
};

} // namespace applink::ui
