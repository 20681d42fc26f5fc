// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "ui/WizardPage.h"
#include "verify/CheckEngine.h"

#include <memory>

class QLabel;
class QPushButton;

namespace applink::setup {
struct OrgSnapshot;
}

namespace applink::ui {

class BusyRow;
class CheckTree;
class ErrorPanel;

/// The preflight: reads the org, then shows for each permission and the release whether it is there, and who can fix it
/// (checks P1 to P7). It stops nobody: what can't be applied says so on the review page.
class PermissionsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit PermissionsPage(const PageContext &context, QWidget *parent = nullptr);
    ~PermissionsPage() override;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] PageState outcome() const override;
    /// Reads the org and checks again.
    void checkAgain();

protected:
    void retranslate() override;
    void entered() override;

private:
    void cancel();
    void look();
    void forget();
    void showSummary();
    [[nodiscard]] bool isBusy() const;

    CheckTree *m_tree;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    QLabel *m_summary;
    QPushButton *m_again;
    Task<Result<Done>> m_reading;
    verify::CheckEngine m_engine;
    std::shared_ptr<const setup::OrgSnapshot> m_lookedAt;
    bool m_ended = false;
};

} // namespace applink::ui
