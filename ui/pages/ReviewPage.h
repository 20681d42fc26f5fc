// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "setup/Apply.h"
#include "setup/EarlierRun.h"
#include "setup/Plan.h"
#include "steps/LockOut.h"
#include "ui/WizardPage.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace applink::ui {

class BusyRow;
class ErrorPanel;
class PlanTree;
class ProblemsTree;
class TonePanel;

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
    [[nodiscard]] PageState outcome() const override;

protected:
    [[nodiscard]] QString helpWhy() const override;
    void retranslate() override;
    void entered() override;

private:
    void buildWidgets();
    void readOrg();
    /// Looks up what an earlier apply left open, and reads the org again. False when there is none.
    bool settleEarlier();
    void showPlan();
    void showLockOut();
    /// Who uses the app today is not waited for any more.
    void stopLooking();
    void giveUpLooking();
    /// The row tells of nothing any more, or of that again.
    void stopBusy();
    void showButtons();
    void showMetadata();
    void startCheckOnly();
    void askAndApply();
    void startApply();
    void cancel();
    void ended(const setup::ApplyOutcome &outcome);
    void showOutcome();
    [[nodiscard]] static QString statusText(setup::AppliedStep::Status status);
    [[nodiscard]] QString orgName() const;
    [[nodiscard]] bool isBusy() const;

    enum class Doing { Nothing, Reading, Settling, Checking, Applying };
    Doing m_doing = Doing::Nothing;
    std::optional<setup::Plan> m_plan;
    std::optional<setup::ApplyOutcome> m_outcome;
    QString m_earlierText;    ///< how the earlier run stands; empty when there was none
    bool m_unsettled = false; ///< a deploy of ours may still be under way: nothing is applied beside it
    QByteArray m_lockOutOf;   ///< fingerprint of the plan that was asked about
    Task<Result<Done>> m_reading;
    Task<setup::EarlierOutcome> m_settling;
    Task<setup::ApplyOutcome> m_running;
    Task<steps::LockOut> m_asking;

    QLabel *m_earlier;
    TonePanel *m_lockOut;
    QLabel *m_lockOutText;
    QCheckBox *m_lockOutKnown;

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
    ProblemsTree *m_problems;
};

} // namespace applink::ui
