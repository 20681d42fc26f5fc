// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"
#include "storage/Preferences.h"
#include "storage/RecentFiles.h"
#include "ui/Surroundings.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QActionGroup;
class QLabel;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class ErrorPanel;
class HelpPanel;
class LanguageSwitcher;
class LogWindow;
class TonePanel;
class Wizard;
class WizardPage;

/// The window: toolbar and menus above, the wizard in the middle, help beside it. It owns the files: setup file,
/// reports, preferences. The workflow and the surroundings belong to whoever made it and outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `reportFor` makes the report of the workflow as it stands.
    MainWindow(steps::Workflow *workflow, Surroundings *surroundings, LanguageSwitcher *languages,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Wizard *wizard() const { return m_wizard; }
    /// Opens a setup file; what is wrong with it is shown in the window.
    void openFile(const QString &path);
    /// Starts the practice org and goes to the sign-in.
    void startPractice();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeCentre();
    void retranslate();
    void refreshIcons();
    void showHelpPanel();
    void askForFile();
    void save();
    void saveAs();
    bool saveTo(const QString &path);
    void exportReport();
    void writeReport(const QString &path);
    [[nodiscard]] report::Report currentReport() const;
    void rerunVerification();
    void showLog();
    void showAbout();
    void setLanguage(const QString &code);
    void setScheme(storage::Preferences::Scheme scheme);
    void practiceToggled(bool practice);
    void practiceStarted(const PracticeOrg &practice);
    void leavePractice();
    void showPage(WizardPage *page);
    void showTitle();
    void showRecent();
    void showError(const Error &error);
    void note(const QString &text);
    [[nodiscard]] bool isModified() const;

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    LanguageSwitcher *m_languages;
    storage::Preferences m_preferences;
    storage::RecentFiles m_recent;
    Wizard *m_wizard;
    HelpPanel *m_help;
    TonePanel *m_practiceBar;
    QLabel *m_practiceText;
    ErrorPanel *m_error;
    std::unique_ptr<LogWindow> m_log;
    QString m_path;
    setup::SetupFile m_saved; ///< as it is on disk, to know what was changed
    std::optional<PracticeOrg> m_practice;
    bool m_goOnAfterPractice = false;
    bool m_closing = false;

    QAction *m_openAction;
    QAction *m_saveAction;
    QAction *m_saveAsAction;
    QAction *m_exportAction;
    QAction *m_quitAction;
    QAction *m_rerunAction;
    QAction *m_switchOrgAction;
    QAction *m_logAction;
    QAction *m_helpAction;
    QAction *m_aboutAction;
    QMenu *m_fileMenu;
    QMenu *m_setupMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_schemeMenu;
    QMenu *m_helpMenu;
    QActionGroup *m_languageGroup;
    QActionGroup *m_schemeGroup;
    QToolBar *m_toolBar;
};

} // namespace applink::ui
