// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "ui/WizardPage.h"
#include "verify/Verification.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace applink::ui {

class BusyRow;
class CheckTree;
class ErrorPanel;

/// The last page: every check of the catalogue, appearing one by one in rows that stay, and the verdict. It reads the
/// org and AppLink afresh each time (product.md, rule 2).
class VerifyPage : public WizardPage
{
    Q_OBJECT

public:
    explicit VerifyPage(const PageContext &context, QWidget *parent = nullptr);
    ~VerifyPage() override;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] PageState outcome() const override;
    [[nodiscard]] bool isRunning() const;
    /// Runs the verification; does nothing while one runs.
    void rerun();

protected:
    [[nodiscard]] QString helpWhy() const override;
    void retranslate() override;
    void entered() override;

private:
    void run(bool orgReadAfterLastWrite);
    void cancel();
    void ended();
    void showVerdict();
    /// Settings as they were after that many changes, org and connection in short: when it differs, what is shown is
    /// old.
    [[nodiscard]] QString situation(int wantedChanges) const;
    void fix(const QString &id, verify::Fix fix);
    void askAndAssign();
    void assign();

    CheckTree *m_tree;
    QLabel *m_verdict;
    QLabel *m_counts;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    QPushButton *m_again;
    QPushButton *m_next;
    QTimer m_verdictSoon; ///< many checks end at once, and their sum is needed once
    bool m_cancelled = false;
    int m_wantedChanges = 0;
    int m_changesBeforeRun = 0; ///< a run verifies the settings that it began with
    QString m_seen;             ///< what the last verification was about; see situation()
    Task<verify::Verification> m_task;
    Task<Result<QStringList>> m_assigning;
};

} // namespace applink::ui
