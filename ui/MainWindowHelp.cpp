// SPDX-License-Identifier: GPL-3.0-or-later
// The help of the page: beside it where there is room, else in a window of its own.
#include "ui/MainWindow.h"

#include "ui/StepList.h"
#include "ui/Theme.h"
#include "ui/WindowActions.h"
#include "ui/Wizard.h"
#include "ui/WizardPage.h"
#include "ui/widgets/HelpPanel.h"
#include "ui/widgets/HelpWindow.h"

#include <QAction>
#include <QSignalBlocker>

namespace applink::ui {

bool MainWindow::hasRoomForHelp() const
{
    // Beside a page that has no room of its own, help would be in the way of what it explains.
    // How wide the steps are tells how long the words of the language are.
    const int others = m_wizard->stepList()->sizeHint().width() + Theme::space(124);
    return width() >= others + m_help->width();
}

void MainWindow::showHelpPanel()
{
    const bool room = hasRoomForHelp();
    m_help->setVisible(m_preferences.helpPanelVisible && room);
    if (room && m_helpWindow)
        m_helpWindow->hide();
    const QSignalBlocker shownOnly(m_actions->help); // what the person prefers stays as it is
    m_actions->help->setChecked(room ? m_preferences.helpPanelVisible : m_helpWindow && m_helpWindow->isVisible());
}

void MainWindow::helpToggled(bool wanted)
{
    if (hasRoomForHelp()) {
        m_preferences.helpPanelVisible = wanted;
        showHelpPanel();
        return;
    }
    if (!m_helpWindow) {
        m_helpWindow = new HelpWindow(this);
        connect(m_helpWindow, &QDialog::finished, this, &MainWindow::showHelpPanel);
        showHelpTexts();
    }
    m_helpWindow->setVisible(wanted);
    if (wanted)
        m_helpWindow->activateWindow(); // to be read, scrolled and closed by key
}

void MainWindow::showHelpTexts()
{
    const WizardPage *page = m_wizard->current();
    if (!page)
        return;
    m_help->setTexts(page->helpWhy(), page->helpWhere());
    if (m_helpWindow)
        m_helpWindow->setTexts(page->helpWhy(), page->helpWhere());
}

} // namespace applink::ui
