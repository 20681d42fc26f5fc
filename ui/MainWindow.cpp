// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "report/ReportKind.h"
#include "report/pdf/PdfReport.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "storage/FileAccess.h"
#include "storage/JournalFiles.h"
#include "storage/SetupFileJson.h"
#include "ui/Icons.h"
#include "ui/LanguageSwitcher.h"
#include "ui/LogWindow.h"
#include "ui/SignInPage.h"
#include "ui/StepList.h"
#include "ui/Theme.h"
#include "ui/WelcomePage.h"
#include "ui/Wizard.h"
#include "ui/pages/VerifyPage.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/HelpPanel.h"
#include "ui/widgets/TonePanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(steps::Workflow *workflow, Surroundings *surroundings, LanguageSwitcher *languages,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_languages(languages)
    , m_preferences(storage::Preferences::load())
{
    setObjectName(u"mainWindow"_s);
    m_saved = m_workflow->wanted();
    makeActions();
    makeCentre();
    retranslate();
    refreshIcons();
    showRecent();
    m_helpAction->setChecked(m_preferences.helpPanelVisible);
    showHelpPanel();
    setMinimumSize(QSize(Theme::space(150), Theme::space(84)).boundedTo(screen()->availableSize()));
    resize(QSize(Theme::space(230), Theme::space(158)).boundedTo(screen()->availableSize() * 0.94));
    if (!m_preferences.windowGeometry.isEmpty())
        restoreGeometry(m_preferences.windowGeometry);
    connect(m_workflow, &steps::Workflow::wantedChanged, this, &MainWindow::showTitle);
    connect(m_workflow, &steps::Workflow::verificationChanged, this,
            [this] { m_exportAction->setEnabled(m_workflow->snapshot() || m_workflow->verification()); });
    connect(m_workflow, &steps::Workflow::snapshotChanged, this,
            [this] { m_exportAction->setEnabled(m_workflow->snapshot() || m_workflow->verification()); });
    connect(m_workflow, &steps::Workflow::requestRetrying, this,
            [this](const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why) {
                note(tr("Trying again (%1) in %2 s: %3 (%4)")
                         .arg(attempt)
                         .arg(double(delay.count()) / 1000, 0, 'f', 1)
                         .arg(what, why));
            });
    connect(m_surroundings, &Surroundings::practiceStarted, this, &MainWindow::practiceStarted);
    connect(m_surroundings, &Surroundings::practiceFailed, this, [this](const QString &why) {
        m_goOnAfterPractice = false;
        showError(Error::make(ErrorKind::Internal, tr("The practice org could not be started: %1").arg(why),
                              ErrorAction::Retry));
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    const auto action = [this](const QString &name, const QKeySequence &shortcut, void (MainWindow::*slot)()) {
        auto *made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        if (slot)
            connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_openAction = action(u"openSetupAction"_s, QKeySequence::Open, &MainWindow::askForFile);
    m_saveAction = action(u"saveSetupAction"_s, QKeySequence::Save, &MainWindow::save);
    m_saveAsAction =
        action(u"saveSetupAsAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &MainWindow::saveAs);
    m_exportAction = action(u"exportReportAction"_s, QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::exportReport);
    m_exportAction->setEnabled(false);
    m_quitAction = action(u"quitAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), nullptr);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
    m_rerunAction = action(u"rerunVerificationAction"_s, QKeySequence(Qt::Key_F5), &MainWindow::rerunVerification);
    m_switchOrgAction = action(u"switchOrgAction"_s, {}, nullptr);
    connect(m_switchOrgAction, &QAction::triggered, this, [this] {
        m_workflow->signOut();
        m_wizard->goTo(Wizard::SignIn);
    });
    m_logAction = action(u"logWindowAction"_s, QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::showLog);
    m_helpAction = action(u"helpAction"_s, QKeySequence(Qt::Key_F1), nullptr);
    m_helpAction->setCheckable(true);
    connect(m_helpAction, &QAction::toggled, this, [this](bool visible) {
        m_preferences.helpPanelVisible = visible;
        showHelpPanel();
    });
    m_aboutAction = action(u"aboutAction"_s, {}, &MainWindow::showAbout);

    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_openAction, m_saveAction, m_saveAsAction});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_exportAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quitAction);
    m_setupMenu = menuBar()->addMenu(QString());
    m_setupMenu->addActions({m_rerunAction, m_switchOrgAction});
    m_viewMenu = menuBar()->addMenu(QString());
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageGroup = new QActionGroup(this);
    for (const auto &[code, name] : LanguageSwitcher::languages()) {
        auto *one = m_languageMenu->addAction(name);
        one->setObjectName(u"language_%1_Action"_s.arg(code));
        one->setCheckable(true);
        one->setChecked(code == m_languages->current());
        m_languageGroup->addAction(one);
        connect(one, &QAction::triggered, this, [this, code = code] { setLanguage(code); });
    }
    m_schemeMenu = m_viewMenu->addMenu(QString());
    m_schemeGroup = new QActionGroup(this);
    using Scheme = storage::Preferences::Scheme;
    for (const auto &[scheme, name] : {std::pair{Scheme::System, u"schemeSystemAction"_s},
                                       {Scheme::Light, u"schemeLightAction"_s},
                                       {Scheme::Dark, u"schemeDarkAction"_s}}) {
        auto *one = m_schemeMenu->addAction(QString());
        one->setObjectName(name);
        one->setCheckable(true);
        one->setChecked(scheme == m_preferences.scheme);
        m_schemeGroup->addAction(one);
        connect(one, &QAction::triggered, this, [this, scheme = scheme] { setScheme(scheme); });
    }
    m_viewMenu->addAction(m_logAction);
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions({m_helpAction, m_aboutAction});

    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({m_openAction, m_saveAction});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_rerunAction, m_exportAction});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    auto *language = new QToolButton;
    language->setObjectName(u"languageButton"_s);
    language->setPopupMode(QToolButton::InstantPopup);
    language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    language->setMenu(m_languageMenu);
    m_toolBar->addWidget(language);
    m_toolBar->addActions({m_logAction, m_helpAction});
}

void MainWindow::makeCentre()
{
    PageContext context;
    context.workflow = m_workflow;
    context.surroundings = m_surroundings;
    context.newJournalPath = [this]() -> Result<QString> {
        if (m_workflow->isPractice())
            return QString(); // a practice org keeps nothing, so there is nothing to find again
        const auto snapshot = m_workflow->snapshot();
        return storage::JournalFiles::newPath(snapshot ? snapshot->identity.value().orgId : QString(),
                                              m_workflow->wanted().app.apiName, QDateTime::currentDateTimeUtc());
    };
    m_wizard = new Wizard(context);
    m_help = new HelpPanel;
    m_practiceBar = new TonePanel;
    m_practiceBar->setTone(Theme::Tone::Info);
    m_practiceBar->setObjectName(u"practiceBar"_s);
    m_practiceText = new QLabel;
    m_practiceText->setTextFormat(Qt::PlainText);
    m_practiceText->setWordWrap(true);
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
    layout->addWidget(m_error);
    layout->addLayout(middle, 1);
    setCentralWidget(centre);
    connect(m_wizard, &Wizard::pageEntered, this, &MainWindow::showPage);
    connect(m_wizard, &Wizard::finishedAll, this, &QWidget::close);
    connect(m_wizard->welcomePage(), &WelcomePage::practiceToggled, this, &MainWindow::practiceToggled);
    connect(m_wizard->welcomePage(), &WelcomePage::recentChosen, this, &MainWindow::openFile);
    m_wizard->restart();
}

void MainWindow::showHelpPanel()
{
    // Beside a page that has no room of its own, help would be in the way of what it explains.
    m_help->setVisible(m_preferences.helpPanelVisible && width() >= Theme::space(175));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showHelpPanel();
}

void MainWindow::showPage(WizardPage *page)
{
    m_error->hide();
    m_help->setTexts(page->helpWhy(), page->helpWhere());
}

void MainWindow::practiceToggled(bool practice)
{
    if (practice)
        m_surroundings->startPractice();
    else
        leavePractice();
}

void MainWindow::startPractice()
{
    m_goOnAfterPractice = true;
    if (m_wizard->welcomePage()->practiceChosen())
        m_surroundings->startPractice();
    else
        m_wizard->welcomePage()->choosePractice(true);
}

void MainWindow::practiceStarted(const PracticeOrg &practice)
{
    const bool wasEmpty = m_workflow->wanted() == setup::SetupFile();
    m_practice = practice;
    m_workflow->setPractice(true);
    m_wizard->signInPage()->setPractice(practice);
    m_practiceBar->show();
    // Nothing typed yet: the example that the practice org is made for.
    if (wasEmpty && !practice.apiSpecPath.isEmpty()) {
        auto wanted = m_workflow->wanted();
        setup::SetupFile::AppLink appLink;
        appLink.app = practice.herokuApp;
        appLink.connectionName = u"practice_org"_s;
        appLink.apiSpec = practice.apiSpecPath;
        appLink.clientName = u"PracticeQuotes"_s;
        wanted.appLink = appLink;
        m_workflow->setWanted(wanted);
        m_saved = wanted;
        showTitle();
    }
    if (std::exchange(m_goOnAfterPractice, false))
        m_wizard->goTo(Wizard::SignIn);
}

void MainWindow::leavePractice()
{
    if (!m_practice)
        return;
    m_workflow->signOut();
    m_workflow->signOutOfHeroku();
    m_workflow->setPractice(false);
    m_practice.reset();
    m_wizard->signInPage()->setPractice({});
    m_practiceBar->hide();
    m_surroundings->stopPractice();
}

bool MainWindow::isModified() const
{
    return m_workflow->wanted() != m_saved && !m_workflow->isPractice();
}

void MainWindow::showTitle()
{
    const QString name = m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName() + u"[*] – "_s;
    setWindowTitle(m_path.isEmpty() ? u"[*]"_s + tr("AppLink Setup") : name + tr("AppLink Setup"));
    setWindowModified(isModified());
}

void MainWindow::showRecent()
{
    QList<std::pair<QString, QString>> files;
    for (const auto &entry : m_recent.entries()) {
        const QString name = QFileInfo(entry.path).fileName();
        files.append({entry.path, entry.label.isEmpty() ? name : u"%1 – %2"_s.arg(name, entry.label)});
    }
    m_wizard->welcomePage()->setRecent(files);
}

void MainWindow::showError(const Error &error)
{
    m_error->showError(error);
}

void MainWindow::note(const QString &text)
{
    statusBar()->showMessage(text, 8000);
}

void MainWindow::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open setup"), m_preferences.lastFolder, tr("Setup files (*.json);;All files (*)"));
    dialog->setObjectName(u"openSetupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openFile(const QString &path)
{
    const auto file = storage::SetupFileJson::readFile(path);
    if (!file) {
        showError(file.error());
        return;
    }
    m_error->hide();
    m_path = QFileInfo(path).absoluteFilePath();
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    m_workflow->setBaseFolder(m_preferences.lastFolder);
    m_saved = *file;
    m_workflow->setWanted(*file);
    m_wizard->signInPage()->setOrgUrl(file->orgUrl);
    if (const auto kept = m_recent.add(m_path, file->app.label, QDateTime::currentDateTimeUtc()); !kept)
        note(kept.error().summary);
    showRecent();
    showTitle();
    note(tr("Opened %1").arg(m_path));
}

void MainWindow::save()
{
    if (m_path.isEmpty())
        saveAs();
    else
        saveTo(m_path);
}

void MainWindow::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save setup"), m_preferences.lastFolder, tr("Setup files (*.json)"));
    dialog->setObjectName(u"saveSetupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_path.isEmpty() ? u"applink-setup.json"_s : m_path);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveTo(path) && m_closing)
            close();
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_closing = false; });
    dialog->open();
}

bool MainWindow::saveTo(const QString &path)
{
    auto wanted = m_workflow->wanted();
    const auto written = storage::writeFile(path, storage::SetupFileJson::write(wanted), storage::Access::Shared);
    if (!written) {
        m_closing = false;
        showError(written.error());
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    m_saved = wanted;
    if (const auto kept = m_recent.add(m_path, wanted.app.label, QDateTime::currentDateTimeUtc()); !kept)
        note(kept.error().summary);
    showRecent();
    showTitle();
    note(tr("Saved %1").arg(m_path));
    return true;
}

report::Report MainWindow::currentReport() const
{
    report::Report report;
    report.madeAt = QDateTime::currentDateTimeUtc();
    report.practice = m_workflow->isPractice();
    report.language = m_languages->current();
    for (const auto &step : steps::allSteps())
        report.steps.append({step->number(), step->title()});
    report.wanted = m_workflow->wanted();
    report.snapshot = m_workflow->snapshot();
    report.plan = m_workflow->appliedPlan();
    if (!report.plan && m_workflow->snapshot())
        report.plan = m_workflow->plan();
    report.applied = m_workflow->applyOutcome();
    report.verification = m_workflow->verification();
    return report;
}

void MainWindow::exportReport()
{
    auto *dialog = new QFileDialog(this, tr("Export report"), m_preferences.lastFolder);
    dialog->setObjectName(u"exportReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page, one file (*.html)"), tr("PDF (*.pdf)"), tr("JSON (*.json)"),
                            tr("Markdown (*.md)"), tr("JUnit (*.xml)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.indexOf("(*."_L1);
        dialog->setDefaultSuffix(filter.mid(dot + 3).chopped(1));
    });
    dialog->selectFile(u"applink-setup-%1"_s.arg(m_workflow->wanted().app.apiName));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeReport);
    dialog->open();
}

void MainWindow::writeReport(const QString &path)
{
    const auto kind = report::reportKindFor(path);
    if (!kind) {
        showError(Error::make(ErrorKind::InvalidInput,
                              tr("A report ends in one of %1.").arg(report::knownReportEndings()),
                              ErrorAction::ChooseFile));
        return;
    }
    const auto report = currentReport();
    const QByteArray content =
        *kind == report::ReportKind::Pdf ? report::PdfReport::write(report) : report::render(*kind, report);
    const auto written = storage::writeFile(path, content, storage::Access::Shared);
    if (!written) {
        showError(written.error());
        return;
    }
    m_preferences.lastFolder = QFileInfo(path).absolutePath();
    note(tr("The report is in %1").arg(path));
}

void MainWindow::rerunVerification()
{
    if (m_wizard->currentId() == Wizard::Verify)
        m_wizard->verifyPage()->rerun();
    else
        m_wizard->goTo(m_workflow->isSignedIn() ? Wizard::Verify : Wizard::SignIn);
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
    box->open();
}

void MainWindow::setLanguage(const QString &code)
{
    m_preferences.language = code;
    m_languages->use(code); // everybody hears of it by LanguageChange
    if (const auto saved = m_preferences.save(); !saved)
        note(saved.error().summary);
}

void MainWindow::setScheme(storage::Preferences::Scheme scheme)
{
    m_preferences.scheme = scheme;
    Theme::apply(*qApp, Theme::Scheme(int(scheme)));
    refreshIcons();
    if (const auto saved = m_preferences.save(); !saved)
        note(saved.error().summary);
}

void MainWindow::refreshIcons()
{
    m_openAction->setIcon(icon(u"open"_s));
    m_saveAction->setIcon(icon(u"save"_s));
    m_exportAction->setIcon(icon(u"export"_s));
    m_rerunAction->setIcon(icon(u"rerun"_s));
    m_logAction->setIcon(icon(u"log"_s));
    m_helpAction->setIcon(icon(u"help"_s));
    if (auto *language = findChild<QToolButton *>(u"languageButton"_s))
        language->setIcon(icon(u"language"_s));
}

void MainWindow::retranslate()
{
    const auto set = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(action->shortcut().isEmpty()
                               ? tip
                               : u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    };
    set(m_openAction, tr("&Open …"), tr("Open a setup file"));
    set(m_saveAction, tr("&Save"), tr("Save the setup file; it holds no secrets"));
    set(m_saveAsAction, tr("Save &as …"), tr("Save the setup under another name"));
    set(m_exportAction, tr("&Export report …"), tr("Write a report to hand over"));
    set(m_quitAction, tr("&Quit"), tr("Quit"));
    set(m_rerunAction, tr("&Verify again"), tr("Read everything again and run all checks"));
    set(m_switchOrgAction, tr("Switch &org"), tr("Sign out and sign in to another org"));
    set(m_logAction, tr("&Log"), tr("Show what the program did"));
    set(m_helpAction, tr("&Help"), tr("Show or hide the help beside the page"));
    set(m_aboutAction, tr("&About"), tr("About AppLink Setup"));
    m_fileMenu->setTitle(tr("&File"));
    m_setupMenu->setTitle(tr("&Setup"));
    m_viewMenu->setTitle(tr("Vie&w"));
    m_helpMenu->setTitle(tr("H&elp"));
    m_languageMenu->setTitle(tr("&Language"));
    m_schemeMenu->setTitle(tr("&Colours"));
    const QStringList schemes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < schemes.size(); ++i)
        m_schemeGroup->actions().at(i)->setText(schemes[i]);
    m_toolBar->setWindowTitle(tr("Tools"));
    if (auto *language = findChild<QToolButton *>(u"languageButton"_s)) {
        language->setText(tr("Language"));
        language->setAccessibleName(tr("Language"));
    }
    m_practiceText->setText(
        tr("Practice org: everything you see is simulated inside this program. Nothing leaves this computer."));
    showTitle();
    if (WizardPage *page = m_wizard->current())
        m_help->setTexts(page->helpWhy(), page->helpWhere());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isModified() && !m_closing) {
        event->ignore();
        auto *box = new QMessageBox(this);
        box->setObjectName(u"unsavedBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(QMessageBox::Question);
        box->setTextFormat(Qt::PlainText);
        box->setText(tr("Save the setup before closing?"));
        box->setInformativeText(
            tr("It holds the choices you made on the pages, no secrets. What is in the org stays as it is."));
        box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        box->setDefaultButton(QMessageBox::Save);
        connect(box, &QMessageBox::finished, this, [this](int answer) {
            if (answer == QMessageBox::Cancel)
                return;
            m_closing = true;
            if (answer == QMessageBox::Discard)
                close();
            else if (m_path.isEmpty())
                saveAs();
            else if (saveTo(m_path))
                close();
        });
        box->open();
        return;
    }
    m_preferences.windowGeometry = saveGeometry();
    (void)m_preferences.save(); // at the end there is nobody to tell; the next start has its defaults then
    m_log.reset();
    event->accept();
}

} // namespace applink::ui
