// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace applink::ui {

/// A text to be read, selected and copied: a link, a user name. Give it an object name and an accessible name; its
/// parts take theirs from it.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    explicit CopyField(const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setName(const QString &accessibleName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QPushButton *m_copy;
    QString m_name;
};

} // namespace applink::ui
