// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "steps/RequestText.h"
#include "steps/Workflow.h"
#include "storage/JournalFiles.h"
#include "ui/LanguageSwitcher.h"
#include "ui/LogWindow.h"
#include "ui/ReportExport.h"
#include "ui/SetupDocument.h"
#include "ui/SignInAgainDialog.h"
#include "ui/SignInPage.h"
#include "ui/StepList.h"
#include "ui/Theme.h"
#include "ui/WelcomePage.h"
#include "ui/WindowActions.h"
#include "ui/Wizard.h"
#include "ui/pages/VerifyPage.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/EarlierRunsBox.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/HelpPanel.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TonePanel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace applink::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(steps::Workflow *workflow, Surroundings *surroundings, LanguageSwitcher *languages,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_languages(languages)
    , m_preferences(storage::Preferences::load())
    , m_document(new SetupDocument(workflow, &m_preferences, this))
    , m_export(new ReportExport(workflow, languages, &m_preferences, this))
    , m_actions(new WindowActions(this))
{
    setObjectName(u"mainWindow"_s);
    m_actions->setCurrent(m_languages->current(), int(m_preferences.scheme));
    m_actions->exportReport->setEnabled(false);
    m_actions->help->setChecked(m_preferences.helpPanelVisible);
    makeCentre();
    connectActions();
    connectFiles();
    retranslate();
    showRecent();
    showHelpPanel();
    setMinimumSize(QSize(Theme::space(164), Theme::space(88)).boundedTo(screen()->availableSize()));
    resize(QSize(Theme::space(230), Theme::space(158)).boundedTo(screen()->availableSize() * 0.94));
    if (!m_preferences.windowGeometry.isEmpty())
        restoreGeometry(m_preferences.windowGeometry);
    m_workflow->setCanAskForSignIn(true);
    connect(m_workflow, &steps::Workflow::signInNeeded, this, &MainWindow::askForSignIn);
    const auto mayExport = [this] {
        m_actions->exportReport->setEnabled(m_workflow->snapshot() || m_workflow->verification());
    };
    connect(m_workflow, &steps::Workflow::verificationChanged, this, mayExport);
    connect(m_workflow, &steps::Workflow::snapshotChanged, this, mayExport);
    connect(m_workflow, &steps::Workflow::requestRetrying, this,
            [this](const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why) {
                note(
                    tr("Trying again (%1) in %2 s: %3 (%4)")
                        .arg(attempt)
                        .arg(QLocale().toString(double(delay.count()) / 1000, 'f', 1), steps::requestLabel(what), why));
            });
    connect(m_workflow, &steps::Workflow::applyingChanged, this, [this] {
        // Another org or other settings would come in between what is written and how it is read back.
        for (QAction *action : {m_actions->open, m_actions->save, m_actions->saveAs, m_actions->switchOrg})
            action->setEnabled(!m_workflow->isApplying());
    });
    connect(m_workflow, &steps::Workflow::sessionChanged, this, &MainWindow::verifyIfAskedFor);
    connect(m_surroundings, &Surroundings::practiceStarted, this, &MainWindow::practiceStarted);
    connect(m_surroundings, &Surroundings::practiceFailed, this, [this](const QString &why) {
        m_goOnAfterPractice = false;
        showError(Error::make(ErrorKind::Internal, tr("The practice org could not be started: %1").arg(why),
                              ErrorAction::Retry));
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, m_document, &SetupDocument::askForFile);
    connect(m_actions->save, &QAction::triggered, m_document, &SetupDocument::save);
    connect(m_actions->saveAs, &QAction::triggered, m_document, &SetupDocument::saveAs);
    connect(m_actions->exportReport, &QAction::triggered, m_export, &ReportExport::ask);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->rerun, &QAction::triggered, this, &MainWindow::rerunVerification);
    connect(m_actions->switchOrg, &QAction::triggered, this, [this] {
        m_wizard->signInPage()->signOut(true);
        m_wizard->goTo(Wizard::SignIn);
    });
    connect(m_actions->log, &QAction::triggered, this, &MainWindow::showLog);
    connect(m_actions->help, &QAction::toggled, this, &MainWindow::helpToggled);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::languageChosen, this, [this](const QString &code) {
        m_preferences.language = code;
        m_languages->use(code); // everybody hears of it by LanguageChange
        savePreferences();
    });
    connect(m_actions, &WindowActions::schemeChosen, this, [this](int scheme) {
        m_preferences.scheme = storage::Preferences::Scheme(scheme);
        Theme::apply(*qApp, Theme::Scheme(scheme));
        savePreferences();
    });
}

void MainWindow::connectFiles()
{
    connect(m_document, &SetupDocument::opened, this, [this](const setup::SetupFile &file) {
        m_error->hide();
        m_beforePractice = file; // what it says is the person's own
        m_wizard->signInPage()->setOrgUrl(file.orgUrl);
    });
    connect(m_document, &SetupDocument::stateChanged, this, &MainWindow::showTitle);
    connect(m_document, &SetupDocument::recentChanged, this, &MainWindow::showRecent);
    connect(m_document, &SetupDocument::failed, this, &MainWindow::showError);
    connect(m_document, &SetupDocument::noted, this, &MainWindow::note);
    connect(m_export, &ReportExport::failed, this, &MainWindow::showError);
    connect(m_export, &ReportExport::noted, this, &MainWindow::note);
}

void MainWindow::openFile(const QString &path)
{
    m_document->open(path);
}

void MainWindow::savePreferences()
{
    if (const auto saved = m_preferences.save(); !saved)
        note(saved.error().summary);
}

void MainWindow::showTitle()
{
    const QString name =
        m_document->path().isEmpty() ? QString() : QFileInfo(m_document->path()).fileName() + u"[*] – "_s;
    setWindowTitle(name.isEmpty() ? u"[*]"_s + tr("AppLink Setup") : name + tr("AppLink Setup"));
    setWindowModified(m_document->isModified());
}

void MainWindow::showRecent()
{
    m_wizard->welcomePage()->setRecent(m_document->recent());
}

void MainWindow::makeCentre()
{
    m_context.workflow = m_workflow;
    m_context.surroundings = m_surroundings;
    m_context.keyring = &m_keychain;
    m_context.preferences = &m_preferences;
    m_context.newJournalPath = [this]() -> Result<QString> {
        if (m_workflow->isPractice())
            return QString(); // a practice org keeps nothing, so there is nothing to find again
        const auto snapshot = m_workflow->snapshot();
        setup::SetupFile wanted = m_workflow->wanted();
        if (snapshot)
            wanted.orgUrl = snapshot->instanceUrl.toString();
        return storage::JournalFiles::begin(snapshot ? snapshot->identity.value() : setup::OrgIdentity(), wanted,
                                            m_workflow->baseFolder(), QDateTime::currentDateTimeUtc());
    };
    m_context.earlierRuns = [this]() -> QList<setup::EarlierRun> {
        const auto snapshot = m_workflow->snapshot();
        if (m_workflow->isPractice() || !snapshot)
            return {};
        return storage::JournalFiles::unfinished(snapshot->identity.value().orgId, m_workflow->wanted().app.apiName);
    };
    m_context.forgetEarlierRun = [this](const QString &path) { forgetRun(path); };
    m_wizard = new Wizard(m_context);
    m_earlier = new EarlierRunsBox(u"earlierRunHere"_s);
    m_publishing = new BusyRow;
    m_publishing->setObjectName(u"publishingRow"_s);
    m_publishing->setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    m_help = new HelpPanel;
    m_practiceBar = new TonePanel;
    m_practiceBar->setTone(Theme::Tone::Info);
    m_practiceBar->setObjectName(u"practiceBar"_s);
    m_practiceText = new TextLabel;
    auto *bar = new QHBoxLayout(m_practiceBar);
    bar->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    bar->addWidget(m_practiceText);
    m_practiceBar->hide();
    m_error = new ErrorPanel;
    m_error->setObjectName(u"windowErrorPanel"_s);
    m_error->hide();
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addWidget(m_wizard->stepList());
    middle->addWidget(m_wizard, 1);
    middle->addWidget(m_help);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_practiceBar);
    layout->addWidget(m_earlier);
    layout->addWidget(m_error);
    layout->addLayout(middle, 1);
    layout->addWidget(m_publishing);
    setCentralWidget(centre);
    connect(m_wizard, &Wizard::pageEntered, this, &MainWindow::showPage);
    connect(m_wizard, &Wizard::finishedAll, this, &QWidget::close);
    connect(m_wizard->welcomePage(), &WelcomePage::practiceToggled, this, &MainWindow::practiceToggled);
    connect(m_wizard->welcomePage(), &WelcomePage::recentChosen, this, &MainWindow::openFile);
    connectEarlierRuns();
    m_wizard->restart();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_actions->fitToolBar();
    showHelpPanel();
}

void MainWindow::showPage()
{
    m_error->hide();
    if (m_wizard->currentId() == Wizard::Review || m_wizard->currentId() == Wizard::Welcome)
        showEarlierRuns();
    showHelpTexts();
}

void MainWindow::showPublishing()
{
    const bool waiting = m_workflow->publishWait()->state() == steps::PublishWait::State::Waiting;
    if (waiting && !m_publishing->isRunning())
        m_publishing->start(steps::PublishWait::text());
    else if (!waiting)
        m_publishing->stop();
}

void MainWindow::showError(const Error &error)
{
    m_error->showError(error);
}

void MainWindow::note(const QString &text)
{
    statusBar()->showMessage(text, 8000);
}

void MainWindow::rerunVerification()
{
    if (m_workflow->isApplying()) {
        note(tr("The plan is still being applied. Verify again when that has ended."));
        return;
    }
    m_verifyOnceSignedIn = !m_workflow->isSignedIn();
    if (m_verifyOnceSignedIn) {
        m_wizard->goTo(Wizard::SignIn);
        note(tr("Sign in to Salesforce first. The verification runs then."));
        return;
    }
    // Before it is entered, or it might show what it has: somebody asked to look again.
    m_wizard->verifyPage()->rerun();
    m_wizard->goTo(Wizard::Verify);
}

void MainWindow::verifyIfAskedFor()
{
    if (!m_workflow->isSignedIn() || !std::exchange(m_verifyOnceSignedIn, false))
        return;
    // Later: the sign-in page is still at work.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_workflow->isSignedIn() && m_wizard->currentId() == Wizard::SignIn)
                rerunVerification();
        },
        Qt::QueuedConnection);
}

void MainWindow::askForSignIn()
{
    if (m_signInAgain || !m_workflow->isSignedIn())
        return;
    m_signInAgain = new SignInAgainDialog(m_context, this);
    connect(m_signInAgain, &QDialog::finished, m_signInAgain, &QObject::deleteLater);
    m_signInAgain->open();
}

void MainWindow::showLog()
{
    if (!m_log)
        m_log = std::make_unique<LogWindow>();
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About AppLink Setup"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("AppLink Setup %1").arg(QStringLiteral(APPLINK_VERSION)));
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later, without any "
                               "warranty.\n\nNot a product of "
                               "Salesforce or Heroku. Built with Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Ok);
    box->button(QMessageBox::Ok)->setObjectName(u"aboutOkButton"_s);
    box->open();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_practiceText->setText(
        tr("Practice org: everything you see is simulated inside this program. Nothing leaves this computer."));
    showTitle();
    showHelpTexts();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::askToCloseInMidApply()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"closeInMidApplyBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The plan is still being applied. Close all the same?"));
    box->setInformativeText(m_workflow->isPractice()
                                ? tr("The practice org ends with the program, and what was written to it is gone.")
                                : tr("What the org has taken goes on there, and nobody watches how it ends. The next "
                                     "start offers to look it up. To stop it instead, press Cancel beside the "
                                     "progress and wait until it has ended."));
    auto *stay = box->addButton(tr("&Keep it open"), QMessageBox::RejectRole);
    stay->setObjectName(u"keepOpenButton"_s);
    auto *leave = box->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    leave->setObjectName(u"closeInMidApplyButton"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QAbstractButton::clicked, this, [this] {
        m_leavesApply = true;
        close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workflow->isApplying() && !std::exchange(m_leavesApply, false) && !m_closing) {
        event->ignore();
        askToCloseInMidApply();
        return;
    }
    if (m_document->isModified() && !m_closing) {
        event->ignore();
        m_document->whenNothingIsLost([this] {
            m_closing = true;
            close();
        });
        return;
    }
    m_preferences.windowGeometry = saveGeometry();
    (void)m_preferences.save(); // at the end there is nobody to tell; the next start has its defaults then
    m_log.reset();
    event->accept();
}

} // namespace applink::ui
