// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HerokuTargetBox.h"

#include "steps/Workflow.h"
#include "ui/Surroundings.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/PickList.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using steps::HerokuAddonRow;
using steps::HerokuLists;

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 7;

} // namespace

HerokuTargetBox::HerokuTargetBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_lists(workflow)
    , m_hint(copyableLabel(u"herokuTargetHintLabel"_s, this))
    , m_apps(new PickList(PickListModel::Mode::One, u"herokuAppList"_s, this))
    , m_addonLabel(copyableLabel(u"herokuAddonLabel"_s, this))
    , m_addons(new PickList(PickListModel::Mode::One, u"herokuAddonList"_s, this))
    , m_copyCommand(namedButton(u"addonCommandButton"_s, this))
    , m_openPage(namedButton(u"addonPageButton"_s, this))
    , m_other(namedButton(u"herokuOtherAppButton"_s, this))
    , m_reload(namedButton(u"herokuReloadButton"_s, this))
    , m_busy(new BusyRow(this))
{
    setObjectName(u"herokuTargetBox"_s);
    m_apps->fitRows(fewestRows, mostRows);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyCommand);
    buttons->addWidget(m_openPage);
    buttons->addWidget(m_other);
    buttons->addWidget(m_reload);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_apps);
    layout->addWidget(m_addonLabel);
    layout->addWidget(m_addons);
    layout->addLayout(buttons);
    m_busy->setObjectName(u"herokuListsBusyRow"_s);
    layout->addWidget(m_busy);

    connect(&m_lists, &HerokuLists::appsArrived, this, [this](const QList<steps::HerokuAppRow> &page) {
        QList<PickItem> items;
        for (const auto &app : page)
            items.append({app.name, app.name, app.owner, 0, tr("Heroku app")});
        m_apps->append(items);
        m_apps->fitRows(fewestRows, mostRows);
    });
    connect(&m_lists, &HerokuLists::appsEnded, this, [this](const std::optional<Error> &error) {
        showWait();
        m_loaded = !error;
        m_apps->setNote(error ? tr("The list is not complete.") : QString());
        if (error)
            Q_EMIT failed(*error);
    });
    connect(&m_lists, &HerokuLists::addonsArrived, this, &HerokuTargetBox::addonsArrived);
    connect(m_busy, &BusyRow::cancelRequested, this, [this] {
        m_lists.cancel();
        showWait();
        m_apps->setNote(m_loaded ? QString() : tr("You stopped it: the list is not complete."));
        m_addonsFailed = m_candidatesOf != wantedApp();
        fold(false);
    });
    connect(&m_lists, &HerokuLists::addonsFailed, this, [this](const QString &, const Error &error) {
        showWait();
        m_addonsFailed = true;
        fold(false);
        Q_EMIT failed(error);
    });
    connect(m_apps, &PickList::chosenChanged, this, [this](const QStringList &ids) {
        if (!m_showing && !ids.isEmpty())
            appChosen(ids.first());
    });
    connect(m_addons, &PickList::chosenChanged, this, [this](const QStringList &ids) {
        if (!m_showing && !ids.isEmpty())
            addonChosen(ids.first());
    });
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(createCommand()); });
    connect(m_openPage, &QPushButton::clicked, this, [this] {
        const QUrl page(u"https://elements.heroku.com/addons/heroku-applink"_s);
        if (!m_surroundings->openInBrowser(page))
            m_addonLabel->setText(tr("The browser could not be opened. The page is: %1").arg(page.toString()));
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        fold(false);
        m_apps->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reload, &QPushButton::clicked, this, &HerokuTargetBox::reload);
    connect(workflow, &steps::Workflow::herokuChanged, this, [this] {
        m_loaded = false;
        m_candidates.clear();
        m_candidatesOf.clear();
        m_apps->clear();
        load();
        showParts();
        Q_EMIT readyChanged();
    });
    connect(workflow, &steps::Workflow::wantedChanged, this, &HerokuTargetBox::showWanted);
    retranslate();
    showWanted();
}

QString HerokuTargetBox::wantedApp() const
{
    const auto &appLink = m_workflow->wanted().appLink;
    return appLink ? appLink->app : QString();
}

QString HerokuTargetBox::createCommand() const
{
    return u"heroku addons:create heroku-applink -a %1"_s.arg(wantedApp());
}

void HerokuTargetBox::fold(bool folded)
{
    m_folded = folded;
    showParts();
}

void HerokuTargetBox::load()
{
    showParts();
    if (!m_workflow->heroku() || m_loaded || m_lists.isLoadingApps())
        return;
    m_apps->clear();
    m_apps->setNote(tr("Reading your Heroku apps …"));
    m_lists.loadApps();
    m_addonsFailed = false;
    if (!wantedApp().isEmpty()) {
        m_folded = true; // it was chosen before
        m_lists.loadAddons(wantedApp());
    }
    showParts();
}

void HerokuTargetBox::reload()
{
    m_loaded = false;
    m_candidates.clear();
    m_candidatesOf.clear();
    load();
    Q_EMIT readyChanged();
}

void HerokuTargetBox::reloadAddons()
{
    if (!wantedApp().isEmpty())
        m_lists.loadAddons(wantedApp());
    showWait();
}

void HerokuTargetBox::showWait()
{
    if (!m_lists.isLoadingApps() && !m_lists.isLoadingAddons())
        m_busy->stop();
    else if (!m_busy->isRunning())
        m_busy->startSoon(tr("Reading from Heroku"));
}

const HerokuAddonRow *HerokuTargetBox::usedAddon() const
{
    const auto &appLink = m_workflow->wanted().appLink;
    if (!m_workflow->heroku() || !appLink || appLink->app.isEmpty() || m_candidatesOf != appLink->app)
        return nullptr;
    if (appLink->addon.isEmpty())
        return m_candidates.size() == 1 ? &m_candidates.first() : nullptr;
    for (const auto &addon : m_candidates) {
        if (addon.name == appLink->addon || addon.id == appLink->addon)
            return &addon;
    }
    return nullptr;
}

bool HerokuTargetBox::isReady() const
{
    return usedAddon() != nullptr;
}

bool HerokuTargetBox::isProvisioning() const
{
    const HerokuAddonRow *addon = usedAddon();
    return addon && addon->state == "provisioning"_L1;
}

void HerokuTargetBox::showWanted()
{
    m_showing = true;
    const auto &appLink = m_workflow->wanted().appLink;
    m_apps->setChosen(appLink && !appLink->app.isEmpty() ? QStringList{appLink->app} : QStringList{});
    QStringList addon;
    for (const auto &candidate : std::as_const(m_candidates)) {
        if (appLink && (candidate.name == appLink->addon || candidate.id == appLink->addon))
            addon = {candidate.name};
    }
    m_addons->setChosen(addon);
    m_showing = false;
    showParts();
    Q_EMIT readyChanged();
}

void HerokuTargetBox::appChosen(const QString &app)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink)
        wanted.appLink = setup::SetupFile::AppLink{};
    if (wanted.appLink->app != app) {
        wanted.appLink->app = app;
        wanted.appLink->addon.clear();
        m_workflow->setWanted(wanted);
    }
    if (m_candidatesOf == app)
        return;
    m_candidates.clear();
    m_candidatesOf.clear();
    m_addonsFailed = false;
    m_lists.loadAddons(app);
    showParts();
    Q_EMIT readyChanged();
}

void HerokuTargetBox::addonChosen(const QString &addon)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink || wanted.appLink->addon == addon)
        return;
    wanted.appLink->addon = addon;
    m_workflow->setWanted(wanted);
}

void HerokuTargetBox::addonsArrived(const QString &app, const QList<HerokuAddonRow> &addons)
{
    showWait();
    m_candidatesOf = app;
    m_candidates = addons;
    m_showing = true;
    m_addons->clear();
    QList<PickItem> items;
    for (const auto &addon : addons) {
        QStringList about{addon.plan, addon.state};
        if (!addon.billingApp.isEmpty() && addon.billingApp != app)
            about.append(tr("shared by %1").arg(addon.billingApp));
        about.removeAll(QString());
        items.append({addon.name, addon.name, about.join(u", "_s), 0, tr("add-on")});
    }
    m_addons->append(items);
    m_addons->fitRows(2, mostRows);
    m_showing = false;
    if (!usedAddon())
        m_folded = false; // something is to be chosen, or to be done
    showWanted();
}

void HerokuTargetBox::showAddons()
{
    const QString app = wantedApp();
    const bool known = m_candidatesOf == app && !app.isEmpty();
    QString text;
    if (app.isEmpty())
        text.clear();
    else if (m_addonsFailed)
        text = tr("The add-ons of %1 could not be read.").arg(app);
    else if (!known)
        text = tr("Looking for the AppLink add-on of %1 …").arg(app);
    else if (m_candidates.isEmpty())
        text = tr("%1 has no AppLink add-on. This adds it with its usual plan; the add-on's page lists plans and "
                  "prices:\n%2")
                   .arg(app, createCommand());
    else if (const HerokuAddonRow *used = usedAddon()) {
        text = tr("%1 with the AppLink add-on %2 (%3, %4).").arg(app, used->name, used->plan, used->state);
        if (!used->billingApp.isEmpty() && used->billingApp != app)
            text += u' ' + tr("It is shared by %1: both apps see the same connections.").arg(used->billingApp);
        if (isProvisioning())
            text += u' ' + tr("Heroku is still making it.");
    } else if (m_candidates.size() > 1 && m_workflow->wanted().appLink->addon.isEmpty())
        text = tr("%1 has several AppLink add-ons. Choose one.").arg(app);
    else
        text = tr("%1 has no AppLink add-on named %2. Choose one.").arg(app, m_workflow->wanted().appLink->addon);
    m_addonLabel->setText(text);
    m_addonLabel->setVisible(!text.isEmpty());
    m_addons->setVisible(known && !m_candidates.isEmpty() && !m_folded && (m_candidates.size() > 1 || !usedAddon()));
    m_copyCommand->setVisible(known && m_candidates.isEmpty());
    m_openPage->setVisible(known && m_candidates.isEmpty());
}

void HerokuTargetBox::showParts()
{
    showWait();
    const bool signedIn = m_workflow->heroku() != nullptr;
    m_hint->setVisible(!signedIn);
    m_apps->setVisible(signedIn && !m_folded);
    m_other->setVisible(signedIn && m_folded);
    m_reload->setVisible(signedIn && !m_folded);
    if (signedIn) {
        showAddons();
        return;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_addonLabel, m_addons, m_copyCommand, m_openPage})
        part->hide();
}

void HerokuTargetBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void HerokuTargetBox::retranslate()
{
    setTitle(tr("Heroku app and add-on"));
    m_hint->setText(tr("Sign in to Heroku first; then your apps are listed here."));
    m_apps->setLabel(tr("Heroku app"));
    m_addons->setLabel(tr("AppLink add-on"));
    m_copyCommand->setText(tr("Copy the command"));
    m_copyCommand->setAccessibleName(tr("Copy the command that adds the add-on"));
    m_openPage->setText(tr("Open the add-on's page"));
    m_openPage->setAccessibleName(tr("Open the add-on's page"));
    m_other->setText(tr("Choose another app"));
    m_other->setAccessibleName(tr("Choose another Heroku app"));
    m_reload->setText(tr("Read the lists a&gain"));
    m_reload->setAccessibleName(tr("Read the lists again"));
    showParts();
}

} // namespace applink::ui
