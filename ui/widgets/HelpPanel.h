// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;

namespace applink::ui {

/// Beside each page: why it matters, and where the same is found in Salesforce Setup. What it shows is made when it
/// first appears: a small window has no room for it, and should not wait for it.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    /// `scrolling`: whether Tab stops at the text, to scroll it. Beside a page it would be in the way.
    explicit HelpPanel(QWidget *parent = nullptr, Qt::FocusPolicy scrolling = Qt::NoFocus);

    /// Empty parts are left out.
    void setTexts(const QString &why, const QString &where);
    void setVisible(bool visible) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showTexts();
    void retranslate();

    Qt::FocusPolicy m_scrolling;
    QString m_whyText;
    QString m_whereText;
    QScrollArea *m_area = nullptr; ///< like the next four null until it has been shown
    QLabel *m_whyTitle = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_whereTitle = nullptr;
    QLabel *m_where = nullptr;
};

} // namespace applink::ui
