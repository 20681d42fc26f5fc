// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace applink::ui {

/// Beside each page: why it matters, and where the same is found in Salesforce Setup.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// Empty parts are left out.
    void setTexts(const QString &why, const QString &where);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_whyTitle;
    QLabel *m_why;
    QLabel *m_whereTitle;
    QLabel *m_where;
};

} // namespace applink::ui
