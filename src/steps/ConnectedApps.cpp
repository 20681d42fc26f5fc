// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/ConnectedApps.h"

#include "salesforce/MetadataSoap.h"
#include "salesforce/SalesforceClient.h"
#include "steps/Workflow.h"

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

const QString typeName = u"ConnectedApp"_s;

} // namespace

ConnectedApps::ConnectedApps(Workflow *workflow, QObject *parent) : QObject(parent), m_workflow(workflow)
{
    connect(workflow, &Workflow::sessionAboutToChange, this, &ConnectedApps::cancel);
}

ConnectedApps::~ConnectedApps()
{
    cancel();
}

void ConnectedApps::cancel()
{
    m_task.reset();
    m_ending = {};
}

void ConnectedApps::list()
{
    cancel();
    if (!m_workflow->org())
        return;
    start(listing());
}

void ConnectedApps::read(const QString &fullName)
{
    cancel();
    if (!m_workflow->org())
        return;
    start(reading(fullName));
}

void ConnectedApps::start(Task<bool> task)
{
    m_task = std::move(task);
    m_task.start([this] {
        m_task.take();
        const auto ending = std::exchange(m_ending, {});
        ending();
    });
}

Task<bool> ConnectedApps::listing()
{
    auto asking = salesforce::listMetadata(m_workflow->org(), {typeName});
    const auto found = co_await std::move(asking);
    if (!found) {
        m_ending = [this, error = found.error()] { Q_EMIT failed(error); };
        co_return false;
    }
    QStringList names;
    for (const auto &component : *found)
        names.append(component.fullName);
    names.sort(Qt::CaseInsensitive);
    m_ending = [this, names] { Q_EMIT listed(names); };
    co_return true;
}

Task<bool> ConnectedApps::reading(QString fullName)
{
    auto asking = salesforce::readMetadata(m_workflow->org(), typeName, {fullName});
    const auto found = co_await std::move(asking);
    Error error;
    if (!found)
        error = found.error();
    else if (found->isEmpty())
        error = Error::make(ErrorKind::NotFound, tr("The org has no connected app named %1 any more.").arg(fullName),
                            ErrorAction::Retry);
    if (!found || found->isEmpty()) {
        m_ending = [this, error] { Q_EMIT failed(error); };
        co_return false;
    }
    const auto pattern = setup::patternFrom(found->first(), m_workflow->wanted(), m_workflow->snapshot().get());
    m_ending = [this, fullName, pattern] { Q_EMIT patternArrived(fullName, pattern); };
    co_return true;
}

} // namespace applink::steps
