// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace applink::ui {

/// Asks before a connection of AppLink is deleted. Of one that works the person types the name
/// (facts/heroku-applink.md 8, number 20); of a dead one a press is enough. accepted() means yes. Deletes itself.
class ConfirmDeleteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` says what goes with it, and what happens then.
    ConfirmDeleteDialog(const QString &connectionName, const QString &what, bool works, QWidget *parent = nullptr);

private:
    void update();

    QString m_name;
    QLineEdit *m_edit = nullptr; ///< null where a press is enough
    QPushButton *m_go;
};

} // namespace applink::ui
