// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowActions.h"

#include "ui/Icons.h"
#include "ui/LanguageSwitcher.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace applink::ui {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window) : QObject(window), m_window(window)
{
    open = make("openSetupAction");
    open->setShortcut(QKeySequence::Open);
    save = make("saveSetupAction");
    save->setShortcut(QKeySequence::Save);
    saveAs = make("saveSetupAsAction");
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportReport = make("exportReportAction");
    // Not Ctrl+E: in a text field that is the end of the line.
    exportReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    quit = make("quitAction");
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    rerun = make("rerunVerificationAction");
    rerun->setShortcut(QKeySequence(Qt::Key_F5));
    switchOrg = make("switchOrgAction");
    log = make("logWindowAction");
    log->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    help = make("helpAction");
    help->setShortcut(QKeySequence(Qt::Key_F1));
    help->setCheckable(true);
    about = make("aboutAction");
    makeMenus();
    makeToolBar();
    retranslate();
    open->setIcon(icon(u"open"_s));
    save->setIcon(icon(u"save"_s));
    exportReport->setIcon(icon(u"export"_s));
    rerun->setIcon(icon(u"rerun"_s));
    switchOrg->setIcon(icon(u"switch"_s));
    log->setIcon(icon(u"log"_s));
    help->setIcon(icon(u"help"_s));
    m_languageButton->setIcon(icon(u"language"_s));
}

QAction *WindowActions::make(const char *name)
{
    auto *made = new QAction(m_window);
    made->setObjectName(QLatin1String(name));
    return made;
}

void WindowActions::makeMenus()
{
    const auto menu = [](auto *where, const QString &name) {
        QMenu *made = where->addMenu(QString());
        made->setObjectName(name);
        return made;
    };
    m_fileMenu = menu(m_window->menuBar(), u"fileMenu"_s);
    m_fileMenu->addActions({open, save, saveAs});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(exportReport);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);
    m_setupMenu = menu(m_window->menuBar(), u"setupMenu"_s);
    m_setupMenu->addActions({rerun, switchOrg});
    m_viewMenu = menu(m_window->menuBar(), u"viewMenu"_s);
    m_languageMenu = menu(m_viewMenu, u"languageMenu"_s);
    m_languageGroup = new QActionGroup(this);
    for (const auto &[code, name] : LanguageSwitcher::languages()) {
        auto *one = m_languageMenu->addAction(name);
        one->setObjectName(u"language%1Action"_s.arg(code.left(1).toUpper() + code.mid(1)));
        one->setData(code);
        one->setCheckable(true);
        m_languageGroup->addAction(one);
    }
    connect(m_languageGroup, &QActionGroup::triggered, this,
            [this](QAction *one) { Q_EMIT languageChosen(one->data().toString()); });
    m_schemeMenu = menu(m_viewMenu, u"schemeMenu"_s);
    m_schemeGroup = new QActionGroup(this);
    int scheme = 0;
    for (const auto &name : {u"schemeSystemAction"_s, u"schemeLightAction"_s, u"schemeDarkAction"_s}) {
        auto *one = m_schemeMenu->addAction(QString());
        one->setObjectName(name);
        one->setData(scheme++);
        one->setCheckable(true);
        m_schemeGroup->addAction(one);
    }
    connect(m_schemeGroup, &QActionGroup::triggered, this,
            [this](QAction *one) { Q_EMIT schemeChosen(one->data().toInt()); });
    m_viewMenu->addAction(log);
    m_helpMenu = menu(m_window->menuBar(), u"helpMenu"_s);
    m_helpMenu->addActions({help, about});
}

void WindowActions::makeToolBar()
{
    m_toolBar = m_window->addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addActions({open, save});
    m_toolBar->addSeparator();
    m_toolBar->addActions({rerun, exportReport, switchOrg});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_languageButton = new QToolButton;
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton->setMenu(m_languageMenu);
    m_toolBar->addWidget(m_languageButton);
    m_toolBar->addActions({log, help});
    for (QAction *action : {open, save, rerun, exportReport, switchOrg, log, help})
        m_toolBar->widgetForAction(action)->setObjectName(action->objectName().chopped(6) + u"ToolButton"_s);
}

void WindowActions::fitToolBar()
{
    const auto setStyle = [this](Qt::ToolButtonStyle style) {
        m_toolBar->setToolButtonStyle(style);
        m_languageButton->setToolButtonStyle(style);
    };
    if (m_toolBarWithTexts == 0) {
        setStyle(Qt::ToolButtonTextBesideIcon);
        m_toolBarWithTexts = m_toolBar->sizeHint().width();
    }
    setStyle(m_toolBarWithTexts > m_window->width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void WindowActions::setCurrent(const QString &language, int scheme)
{
    for (QAction *one : m_languageGroup->actions())
        one->setChecked(one->data().toString() == language);
    for (QAction *one : m_schemeGroup->actions())
        one->setChecked(one->data().toInt() == scheme);
}

void WindowActions::retranslate()
{
    const auto set = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(action->shortcut().isEmpty()
                               ? tip
                               : u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    };
    set(open, tr("&Open …"), tr("Open a setup file"));
    set(save, tr("&Save"), tr("Save the setup file; it holds no secrets"));
    set(saveAs, tr("Save &as …"), tr("Save the setup under another name"));
    set(exportReport, tr("&Export report …"), tr("Write a report to hand over"));
    set(quit, tr("&Quit"), tr("Quit"));
    set(rerun, tr("&Verify again"), tr("Read everything again and run all checks"));
    set(switchOrg, tr("Switch &org"), tr("Sign out and sign in to another org"));
    set(log, tr("&Log"), tr("Show what the program did"));
    set(help, tr("&Help"), tr("Show or hide the help beside the page"));
    set(about, tr("&About"), tr("About AppLink Setup"));
    m_fileMenu->setTitle(tr("&File"));
    m_setupMenu->setTitle(tr("&Setup"));
    m_viewMenu->setTitle(tr("Vie&w"));
    m_helpMenu->setTitle(tr("H&elp"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_schemeMenu->setTitle(tr("&Colours"));
    const QStringList schemes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < schemes.size(); ++i)
        m_schemeGroup->actions().at(i)->setText(schemes[i]);
    m_toolBar->setWindowTitle(tr("Tools"));
    m_languageButton->setText(tr("Language"));
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setToolTip(tr("Language"));
    m_toolBarWithTexts = 0;
    if (m_window->isVisible()) // else it is fitted when it gets its size
        fitToolBar();
}

} // namespace applink::ui
