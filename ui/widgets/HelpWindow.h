// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace applink::ui {

class HelpPanel;

/// The help of the page in a window of its own, where the main window has no room beside the page. Not modal: it can
/// stand there while the page is filled in, and follows from page to page.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    void setTexts(const QString &why, const QString &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HelpPanel *m_panel;
    QPushButton *m_close;
};

} // namespace applink::ui
