// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;

namespace applink::ui {

/// Asks once more before a production org is changed: the person types the org's name (product.md, rule 1). Opened by
/// open(), never exec(); accepted() means go.
class ConfirmOrgDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` says what will happen, in one sentence.
    ConfirmOrgDialog(const QString &orgName, const QString &what, QWidget *parent = nullptr);

private:
    void update();

    QString m_orgName;
    QLineEdit *m_edit;
    QPushButton *m_go;
};

} // namespace applink::ui
