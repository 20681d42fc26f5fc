// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "setup/Apply.h"
#include "setup/Plan.h"
#include "ui/WizardPage.h"

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace applink::ui {

class BusyRow;
class ErrorPanel;
class PlanTree;

/// The plan before anything is written, and applying it: before and after for each field, the exact metadata on demand,
/// a rehearsal (check only), the org's name on the button, once more asked for production, progress with a working
/// cancel, and for each failure the page and field where it is put right (product.md, rules 1, 4, 6).
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] bool isComplete() const override;

protected:
    [[nodiscard]] QString helpWhy() const override;
    void retranslate() override;
    void entered() override;

private:
    void buildWidgets();
    void readOrg();
    void showPlan();
    void showButtons();
    void showMetadata();
    void startCheckOnly();
    void askAndApply();
    void startApply();
    void cancel();
    void ended(const setup::ApplyOutcome &outcome);
    void showOutcome();
    [[nodiscard]] static QString statusText(setup::AppliedStep::Status status);
    void problemActivated(QTreeWidgetItem *item);
    [[nodiscard]] QString orgName() const;
    [[nodiscard]] bool isBusy() const;

    enum class Doing { Nothing, Reading, Checking, Applying };
    Doing m_doing = Doing::Nothing;
    std::optional<setup::Plan> m_plan;
    std::optional<setup::ApplyOutcome> m_outcome;
    Task<Result<Done>> m_reading;
    Task<setup::ApplyOutcome> m_running;

    QLabel *m_summary;
    QLabel *m_blockers;
    PlanTree *m_tree;
    QPushButton *m_metadata;
    QPushButton *m_checkOnly;
    QPushButton *m_apply;
    QPushButton *m_readAgain;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    QLabel *m_result;
    QTreeWidget *m_problems;
};

} // namespace applink::ui
