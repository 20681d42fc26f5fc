// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HerokuTargetBox.h"

#include "steps/Workflow.h"
#include "ui/widgets/PickList.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using steps::HerokuLists;

HerokuTargetBox::HerokuTargetBox(steps::Workflow *workflow, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_lists(workflow)
    , m_apps(new PickList(PickListModel::Mode::One, u"herokuAppList"_s, this))
    , m_addonLabel(new QLabel(this))
    , m_addons(new PickList(PickListModel::Mode::One, u"herokuAddonList"_s, this))
    , m_reload(new QPushButton(this))
{
    setObjectName(u"herokuTargetBox"_s);
    m_addonLabel->setObjectName(u"herokuAddonLabel"_s);
    m_addonLabel->setWordWrap(true);
    m_addonLabel->setTextFormat(Qt::PlainText);
    m_reload->setObjectName(u"herokuReloadButton"_s);
    m_reload->setAutoDefault(false);
    m_addons->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_apps, 3);
    layout->addWidget(m_addonLabel);
    layout->addWidget(m_addons, 2);
    layout->addWidget(m_reload, 0, Qt::AlignLeading);

    connect(&m_lists, &HerokuLists::appsArrived, this, [this](const QList<steps::HerokuAppRow> &page) {
        QList<PickItem> items;
        for (const auto &app : page)
            items.append({app.name, app.name, app.owner, 0, tr("Heroku app")});
        m_apps->append(items);
    });
    connect(&m_lists, &HerokuLists::appsEnded, this, [this](const std::optional<Error> &error) {
        m_loaded = !error;
        m_apps->setNote(error ? tr("The list is not complete.") : QString());
        if (error)
            Q_EMIT failed(*error);
    });
    connect(&m_lists, &HerokuLists::addonsArrived, this, &HerokuTargetBox::addonsArrived);
    connect(&m_lists, &HerokuLists::addonsFailed, this, [this](const QString &app, const Error &error) {
        m_addonLabel->setText(tr("The add-ons of %1 could not be read.").arg(app));
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
    connect(m_reload, &QPushButton::clicked, this, &HerokuTargetBox::reload);
    connect(workflow, &steps::Workflow::herokuChanged, this, [this] {
        m_loaded = false;
        m_candidates.clear();
        m_candidatesOf.clear();
        m_apps->clear();
        load();
        Q_EMIT readyChanged();
    });
    connect(workflow, &steps::Workflow::wantedChanged, this, &HerokuTargetBox::showWanted);
    retranslate();
    showWanted();
}

void HerokuTargetBox::load()
{
    setEnabled(m_workflow->heroku() != nullptr);
    if (!m_workflow->heroku() || m_loaded || m_lists.isLoadingApps())
        return;
    m_apps->clear();
    m_apps->setNote(tr("Reading your Heroku apps …"));
    m_lists.loadApps();
    if (const auto &appLink = m_workflow->wanted().appLink; appLink && !appLink->app.isEmpty()) {
        m_addonLabel->setText(tr("Looking for the AppLink add-on of %1 …").arg(appLink->app));
        m_lists.loadAddons(appLink->app);
    }
}

void HerokuTargetBox::reload()
{
    m_loaded = false;
    load();
}

bool HerokuTargetBox::isReady() const
{
    const auto &appLink = m_workflow->wanted().appLink;
    if (!m_workflow->heroku() || !appLink || appLink->app.isEmpty() || m_candidatesOf != appLink->app)
        return false;
    if (appLink->addon.isEmpty())
        return m_candidates.size() == 1;
    for (const auto &addon : m_candidates) {
        if (addon.name == appLink->addon || addon.id == appLink->addon)
            return true;
    }
    return false;
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
    Q_EMIT readyChanged();
}

void HerokuTargetBox::appChosen(const QString &app)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink)
        wanted.appLink.emplace();
    if (wanted.appLink->app != app) {
        wanted.appLink->app = app;
        wanted.appLink->addon.clear();
        m_workflow->setWanted(wanted);
    }
    if (m_candidatesOf == app)
        return;
    m_candidates.clear();
    m_candidatesOf.clear();
    m_addons->hide();
    m_addonLabel->setText(tr("Looking for the AppLink add-on of %1 …").arg(app));
    m_lists.loadAddons(app);
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

void HerokuTargetBox::addonsArrived(const QString &app, const QList<steps::HerokuAddonRow> &addons)
{
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
    m_showing = false;
    if (addons.isEmpty())
        m_addonLabel->setText(
            tr("%1 has no AppLink add-on. Add it with: heroku addons:create heroku-applink -a %1").arg(app));
    else if (addons.size() == 1)
        m_addonLabel->setText(
            tr("AppLink add-on: %1 (%2, %3)").arg(addons.first().name, addons.first().plan, addons.first().state));
    else
        m_addonLabel->setText(tr("%1 has several AppLink add-ons. Choose one.").arg(app));
    m_addons->setVisible(addons.size() > 1);
    showWanted();
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
    m_apps->setLabel(tr("Heroku app"));
    m_addons->setLabel(tr("AppLink add-on"));
    m_reload->setText(tr("Read the lists a&gain"));
    m_reload->setAccessibleName(tr("Read the lists again"));
}

} // namespace applink::ui
