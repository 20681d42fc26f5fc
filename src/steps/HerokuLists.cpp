// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/HerokuLists.h"

#include "heroku/AddonLocator.h"
#include "heroku/PlatformApi.h"
#include "steps/Workflow.h"

namespace applink::steps {

HerokuLists::HerokuLists(Workflow *workflow, QObject *parent) : QObject(parent), m_workflow(workflow)
{
    connect(workflow, &Workflow::herokuAboutToChange, this, &HerokuLists::cancel);
}

HerokuLists::~HerokuLists()
{
    cancel();
}

void HerokuLists::cancel()
{
    ++m_run; // pages on their way in the event queue are stale now
    m_appsTask.reset();
    m_addonsTask.reset();
}

void HerokuLists::loadApps()
{
    m_appsTask.reset();
    if (!m_workflow->heroku())
        return;
    m_appsTask = readApps();
    m_appsTask.start([this] { Q_EMIT appsEnded(m_appsTask.take()); });
}

void HerokuLists::loadAddons(const QString &app)
{
    m_addonsTask.reset();
    if (!m_workflow->heroku() || app.isEmpty())
        return;
    m_addonsTask = readAddons(app);
    m_addonsTask.start([this, app] {
        const auto addons = m_addonsTask.take();
        if (addons)
            Q_EMIT addonsArrived(app, *addons);
        else
            Q_EMIT addonsFailed(app, addons.error());
    });
}

Task<std::optional<Error>> HerokuLists::readApps()
{
    const int run = ++m_run;
    heroku::PlatformApi::PageCallback onPage = [this, run](const QList<heroku::App> &page) {
        QList<HerokuAppRow> rows;
        for (const auto &app : page)
            rows.append({app.name, app.team.isEmpty() ? app.owner : app.team});
        // Queued: whoever listens may cancel, which must not happen inside the task's own chain.
        QMetaObject::invokeMethod(
            this,
            [this, run, rows] {
                if (run == m_run)
                    Q_EMIT appsArrived(rows);
            },
            Qt::QueuedConnection);
    };
    auto reading = m_workflow->heroku()->apps(std::move(onPage));
    const auto apps = co_await std::move(reading);
    if (!apps)
        co_return apps.error();
    co_return std::nullopt;
}

Task<Result<QList<HerokuAddonRow>>> HerokuLists::readAddons(QString app)
{
    auto reading = heroku::listAppLinkAddons(m_workflow->heroku(), app);
    const auto choices = co_await std::move(reading);
    if (!choices)
        co_return choices.error();
    QList<HerokuAddonRow> rows;
    for (const auto &addon : choices->candidates)
        rows.append({addon.id, addon.name, addon.plan, addon.state, addon.billingAppName});
    co_return rows;
}

} // namespace applink::steps
