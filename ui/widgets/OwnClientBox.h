// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/SignIn.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace applink::ui {

class CopyField;
class FieldRow;

/// The fields of a sign-in with an own client id, and what to set up for it in the org (facts/salesforce.md 4.6).
class OwnClientBox : public QWidget
{
    Q_OBJECT

public:
    explicit OwnClientBox(QWidget *parent = nullptr);

    /// Puts client id, secret and callback into the request; false, and says so at the field, when the id is missing.
    bool fill(salesforce::SignInRequest *request);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCallback();
    void retranslate();

    QLabel *m_setUp;
    CopyField *m_callback;
    FieldRow *m_idRow;
    QLineEdit *m_id;
    FieldRow *m_secretRow;
    QLineEdit *m_secret;
    FieldRow *m_portRow;
    QSpinBox *m_port;
};

} // namespace applink::ui
