// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QToolButton;

namespace applink::ui {

/// The main window's actions with their menus and toolbar. What they do is connected by the window; what they are
/// called, look like and are reached by stands here. Every action is in a menu, since the keyboard does not reach a
/// toolbar (facts/qt.md section 1). Owned by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *exportReport;
    QAction *quit;
    QAction *rerun;
    QAction *switchOrg;
    QAction *log;
    QAction *help; ///< checkable
    QAction *about;

    /// Marks the language and the colours in use; `scheme` counts as in storage::Preferences::Scheme.
    void setCurrent(const QString &language, int scheme);
    void retranslate();
    /// The icons in the colours of the palette in use.
    /// Leaves the texts of the toolbar out where the window is too narrow for them; the tool tips still tell.
    void fitToolBar();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void schemeChosen(int scheme);

private:
    QAction *make(const char *name);
    void makeMenus();
    void makeToolBar();

    QMainWindow *m_window;
    QMenu *m_fileMenu;
    QMenu *m_setupMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QMenu *m_helpMenu;
    QActionGroup *m_languageGroup;
    QActionGroup *m_schemeGroup;
    QToolBar *m_toolBar;
    QToolButton *m_languageButton;
    int m_toolBarWithTexts = 0; ///< width in pixels; 0 until measured
};

} // namespace applink::ui
