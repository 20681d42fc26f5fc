// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/widgets/TonePanel.h"

#include <functional>
#include <map>

class QLabel;
class QPushButton;

namespace applink::ui {

/// Shows one error: what happened and what to do, in our words; a button where the program can do it; their words and
/// ids one click away, to be copied.
class ErrorPanel : public TonePanel
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void showError(const applink::base::Error &error);
    /// For errors that call for `action` the panel has a button, which hides the panel and does this.
    void offer(base::ErrorAction action, std::function<void()> doIt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeAction();

    base::Error m_error;
    std::map<base::ErrorAction, std::function<void()>> m_offers;
    QLabel *m_summary;
    QLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_more;
    QPushButton *m_copy;
};

} // namespace applink::ui
