// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/CallerAccess.h"

#include "salesforce/QueryAnswers.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"
#include "setup/PermissionSetName.h"
#include "setup/RecordWrites.h"
#include "steps/PublishChecks.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

/// What callers need, after the API spec was read where no check has read it.
Task<QStringList> neededByCallers(std::shared_ptr<Services> services)
{
    if (!services->apiSpec && !services->apiSpecPath.isEmpty()) {
        auto reading = heroku::readApiSpec(services->apiSpecPath);
        if (const auto spec = co_await std::move(reading))
            services->apiSpec = *spec;
    }
    co_return permissionSetsOfCallers(*services);
}

} // namespace

Task<Result<QStringList>> callerPermissionSetsInOrg(std::shared_ptr<Services> services)
{
    auto naming = neededByCallers(services);
    const QStringList names = co_await std::move(naming);
    if (names.isEmpty() || !services->org)
        co_return QStringList();
    auto asking = services->org->query(setup::permissionSetsNamed(names));
    const auto rows = co_await std::move(asking);
    if (!rows)
        co_return rows.error();
    QStringList there;
    for (const QJsonObject &row : *rows)
        there.append(setup::permissionSetName(row));
    co_return there;
}

Task<Result<QStringList>> assignCallerPermissionSets(std::shared_ptr<Services> services, QStringList except)
{
    if (!services->org)
        co_return Error::make(
            ErrorKind::NotAuthenticated,
            QCoreApplication::translate("applink::steps::CallerAccess", "Nobody is signed in to Salesforce."),
            ErrorAction::SignInAgain);
    auto naming = neededByCallers(services);
    QStringList names = co_await std::move(naming);
    names.removeIf([&](const QString &name) { return except.contains(name, Qt::CaseInsensitive); });
    if (names.isEmpty())
        co_return QStringList();
    const QString user = services->org->session().userId;
    const QString list = salesforce::soqlList(setup::namesInRecords(names));
    auto asking = services->org->queryBatch(
        {setup::permissionSetsNamed(names),
         u"SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = %1 AND PermissionSet.Name IN (%2)"_s
             .arg(salesforce::soqlText(user), list)});
    const auto rows = salesforce::allRows(co_await std::move(asking));
    if (!rows)
        co_return rows.error();
    QStringList held;
    for (const QJsonObject &row : rows->at(1))
        held.append(row["PermissionSetId"_L1].toString().left(15));
    QStringList missing;
    QStringList assigned;
    for (const QJsonObject &row : rows->at(0)) {
        const QString id = row["Id"_L1].toString();
        const QString name = setup::permissionSetName(row);
        // A package's set of the same name is another one, and may allow what nobody asked for.
        if (!names.contains(name, Qt::CaseInsensitive) || held.contains(id.left(15)))
            continue;
        missing.append(id);
        assigned.append(name);
    }
    if (missing.isEmpty())
        co_return QStringList();
    auto writing = setup::writeRecords(services->org, setup::assignmentRecords(user, missing));
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    co_return assigned;
}

} // namespace applink::steps
