// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StepPage.h"

class QButtonGroup;
class QComboBox;
class QGroupBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace applink::ui {

/// Step 3: how long a refresh token lives.
class RefreshTokenPage : public StepPage
{
    Q_OBJECT

public:
    explicit RefreshTokenPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showWanted() override;
    void retranslate() override;

private:
    void showInOrg();

    QGroupBox *m_group;
    QButtonGroup *m_buttons;
    QRadioButton *m_untilRevoked;
    QRadioButton *m_ifNotUsed;
    QRadioButton *m_after;
    QRadioButton *m_immediately;
    QSpinBox *m_period;
    QComboBox *m_unit;
    QLabel *m_inOrg;
    FieldRow *m_groupRow;
    FieldRow *m_periodRow;
};

} // namespace applink::ui
