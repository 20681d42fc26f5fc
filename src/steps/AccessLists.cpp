// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AccessLists.h"

#include "base/TaskGroup.h"
#include "salesforce/SalesforceClient.h"
#include "setup/PermissionSetName.h"
#include "steps/Workflow.h"

namespace applink::steps {

using namespace Qt::StringLiterals;
using salesforce::SalesforceClient;

AccessLists::AccessLists(Workflow *workflow, QObject *parent) : QObject(parent), m_workflow(workflow)
{
    connect(workflow, &Workflow::sessionAboutToChange, this, &AccessLists::cancel);
}

AccessLists::~AccessLists()
{
    cancel();
}

void AccessLists::cancel()
{
    ++m_run; // pages on their way in the event queue are stale now
    m_task.reset();
}

void AccessLists::load()
{
    cancel();
    if (!m_workflow->org())
        return;
    m_task = read();
    m_task.start([this] {
        const auto error = m_task.take();
        Q_EMIT ended(error);
    });
}

void AccessLists::tell(std::function<void()> emission)
{
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run, emission = std::move(emission)] {
            if (run == m_run)
                emission();
        },
        Qt::QueuedConnection);
}

Task<AccessLists::Rows> AccessLists::readSets()
{
    SalesforceClient::PageCallback onSets = [this](const SalesforceClient::Records &page, int) {
        QList<setup::PermissionSetRecord> sets;
        sets.reserve(page.size());
        for (const QJsonObject &row : page)
            sets.append({row["Id"_L1].toString(), setup::permissionSetName(row), row["Label"_L1].toString()});
        tell([this, sets] { Q_EMIT permissionSetsArrived(sets); });
    };
    return m_workflow->org()->query(u"SELECT Id, Name, Label, NamespacePrefix FROM PermissionSet WHERE "
                                    u"IsOwnedByProfile = false ORDER BY Label"_s,
                                    false, std::move(onSets));
}

Task<AccessLists::Rows> AccessLists::readProfiles()
{
    return m_workflow->org()->query(
        u"SELECT Id, Name, UserLicense.Name FROM Profile WHERE UserType = 'Standard' ORDER BY Name"_s, false);
}

Task<std::optional<Error>> AccessLists::read()
{
    auto both = base::together(readSets(), readProfiles());
    const auto [sets, rows] = co_await std::move(both);
    if (!sets)
        co_return sets.error();
    if (!rows)
        co_return rows.error();
    // Not before the last set, or the list would grow above them under the pointer.
    QList<setup::ProfileRecord> profiles;
    for (const QJsonObject &row : *rows)
        profiles.append({row["Id"_L1].toString(), row["Name"_L1].toString(),
                         row["UserLicense"_L1].toObject()["Name"_L1].toString()});
    tell([this, profiles] { Q_EMIT profilesArrived(profiles); });
    co_return std::nullopt;
}

} // namespace applink::steps
