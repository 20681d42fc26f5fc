// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StepPage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

/// Step 1: name, API name, contact email and description of the External Client App. The API name follows the name
/// until it is edited, as Salesforce Setup does it.
class CreateAppPage : public StepPage
{
    Q_OBJECT

public:
    explicit CreateAppPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showWanted() override;
    void retranslate() override;

private:
    [[nodiscard]] bool nameFollowsLabel() const;
    void offerEmail();

    QLineEdit *m_label;
    QLineEdit *m_apiName;
    QLineEdit *m_email;
    QLineEdit *m_description;
    QLabel *m_state;
    QPushButton *m_useLocal; ///< only where a file says otherwise
    FieldRow *m_labelRow;
    FieldRow *m_apiNameRow;
    FieldRow *m_emailRow;
    FieldRow *m_descriptionRow;
    FieldRow *m_stateRow;
    QString m_typedName;      ///< the API name as it was last typed by hand
    QString m_emailOfferedIn; ///< id of the org
};

} // namespace applink::ui
