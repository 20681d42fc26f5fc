// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/widgets/TonePanel.h"

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

Q_SIGNALS:
    /// The button was pressed.
    void actionRequested(applink::base::ErrorAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    base::Error m_error;
    QLabel *m_summary;
    QLabel *m_detail;
    QPushButton *m_more;
    QPushButton *m_copy;
};

} // namespace applink::ui
