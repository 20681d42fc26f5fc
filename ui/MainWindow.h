// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupFile.h"
#include "storage/Keychain.h"
#include "storage/Preferences.h"
#include "ui/PageContext.h"
#include "ui/Surroundings.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QLabel;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class BusyRow;
class EarlierRunsBox;
class ErrorPanel;
class HelpPanel;
class HelpWindow;
class LanguageSwitcher;
class LogWindow;
class ReportExport;
class SetupDocument;
class SignInAgainDialog;
class TonePanel;
class WindowActions;
class Wizard;
class WizardPage;

/// The window: toolbar and menus above, the wizard in the middle, help beside it. It joins the parts: actions, setup
/// document, report export, wizard. The workflow and the surroundings belong to whoever made it and outlive it.
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
    void makeCentre();
    void connectActions();
    void connectFiles();
    void retranslate();
    [[nodiscard]] bool hasRoomForHelp() const;
    void helpToggled(bool wanted);
    void showHelpPanel();
    void showHelpTexts();
    void rerunVerification();
    void askForSignIn();
    void showLog();
    void showAbout();
    void savePreferences();
    void practiceToggled(bool practice);
    void practiceStarted(const PracticeOrg &practice);
    void leavePractice();
    void takeBackPracticeValues();
    /// Once somebody has signed in who was sent there by rerunVerification().
    void verifyIfAskedFor();
    void askToCloseInMidApply();
    void showPage();
    void connectEarlierRuns();
    void showEarlierRuns();
    void continueRun(const QString &journalPath);
    void forgetRun(const QString &journalPath);
    void goOnWithRun();
    void showPublishing();
    void showTitle();
    void showRecent();
    void showError(const Error &error);
    void note(const QString &text);

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    LanguageSwitcher *m_languages;
    storage::Preferences m_preferences;
    storage::Keychain m_keychain;
    PageContext m_context;
    SetupDocument *m_document;
    ReportExport *m_export;
    WindowActions *m_actions;
    Wizard *m_wizard;
    HelpPanel *m_help;
    HelpWindow *m_helpWindow = nullptr; ///< null until there was no room for the panel and somebody wanted help
    TonePanel *m_practiceBar;
    QLabel *m_practiceText;
    EarlierRunsBox *m_earlier; ///< of the org that is signed in to
    BusyRow *m_publishing;
    ErrorPanel *m_error;
    std::unique_ptr<LogWindow> m_log;
    QPointer<SignInAgainDialog> m_signInAgain;
    QString m_continuedOrg; ///< the org whose earlier run is to be gone on with after the sign-in
    bool m_goOnAfterPractice = false;
    setup::SetupFile m_beforePractice;
    bool m_verifyOnceSignedIn = false;
    bool m_closing = false;
    bool m_leavesApply = false; ///< the one question is answered; others may follow
};

} // namespace applink::ui
