// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace applink::ui {

/// A field with its label above, and below it one sentence: the hint, or in its place what is wrong. A second, quieter
/// one says what the org has now. It takes ownership of the field.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(QWidget *field, QWidget *parent = nullptr);

    /// Empty for fields that bear their own text, such as check boxes.
    void setLabel(const QString &text);
    void setHint(const QString &text);
    /// `blocks`: it keeps the page from being complete; otherwise it is a warning.
    void setProblem(const QString &text, bool blocks);
    void clearProblem();
    void setNow(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void showColours();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_problem;
    QLabel *m_now;
    QString m_hintText;
    QString m_problemText;
    bool m_blocks = false;
};

} // namespace applink::ui
