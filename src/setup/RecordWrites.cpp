// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/RecordWrites.h"

#include "base/Redaction.h"
#include "salesforce/QueryAnswers.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"
#include "setup/OrgRowsReader.h"
#include "setup/PermissionSetName.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::SalesforceClient;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::RecordWrites)
};

constexpr qsizetype mostInOneRequest = 25; // facts/salesforce.md 7.3

QJsonObject creation(const QString &sobject, const QString &reference, const QJsonObject &body)
{
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, u"/sobjects/"_s + sobject},
            {u"referenceId"_s, reference},
            {u"body"_s, body}};
}

Error refusal(const QJsonObject &response)
{
    const QJsonObject first = response["body"_L1].toArray().first().toObject();
    const QString message = base::redacted(first["message"_L1].toString());
    Error error =
        Error::make(ErrorKind::Rejected, Text::tr("Salesforce refused a record, and none was written: %1").arg(message),
                    ErrorAction::ReviewPlanAgain, message);
    error.code = first["errorCode"_L1].toString();
    if (error.code.startsWith("DUPLICATE"_L1))
        error.kind = ErrorKind::Conflict;
    else if (error.code.startsWith("INSUFFICIENT_ACCESS"_L1))
        error.kind = ErrorKind::AccessDenied;
    return error;
}

/// The plan without the permission sets and the assignment that the org has.
Task<Result<Plan>> withoutThoseThere(SalesforceClient *client, Plan plan)
{
    QStringList names{plan.permissionSetToAssign};
    for (const auto &wish : plan.permissionSetsToCreate)
        names.append(wish.name);
    names.removeAll(QString());
    const QString list = salesforce::soqlList(namesInRecords(names));
    auto asking = client->queryBatch(
        {permissionSetsNamed(names),
         u"SELECT Id, PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = %1 AND PermissionSet.Name IN (%2)"_s
             .arg(salesforce::soqlText(plan.assigneeId), list)});
    const auto rows = salesforce::allRows(co_await std::move(asking));
    if (!rows)
        co_return rows.error();
    for (const QJsonObject &row : rows->at(0)) {
        const QString name = permissionSetName(row);
        plan.permissionSetsToCreate.removeIf(
            [&](const PermissionSetWish &wish) { return wish.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (name.compare(plan.permissionSetToAssign, Qt::CaseInsensitive) == 0)
            plan.permissionSetToAssignId = row["Id"_L1].toString();
    }
    for (const QJsonObject &row : rows->at(1)) {
        if (!plan.permissionSetToAssignId.isEmpty() &&
            row["PermissionSetId"_L1].toString().left(15) == plan.permissionSetToAssignId.left(15))
            plan.permissionSetToAssign.clear();
    }
    co_return plan;
}

} // namespace

Task<Result<RecordBatch>> permissionSetRecords(SalesforceClient *client, Plan plan, bool readFirst)
{
    if (readFirst) {
        auto reading = withoutThoseThere(client, std::move(plan));
        auto rest = co_await std::move(reading);
        if (!rest)
            co_return rest.error();
        plan = std::move(rest).value();
    }
    RecordBatch batch;
    QString assigned = plan.permissionSetToAssignId;
    for (const auto &wish : plan.permissionSetsToCreate) {
        if (batch.records.size() == mostInOneRequest - 1) { // room for the assignment
            batch.more = true;
            break;
        }
        const QString reference = u"set%1"_s.arg(batch.records.size());
        batch.records.append(creation(u"PermissionSet"_s, reference,
                                      {{u"Name"_s, wish.name},
                                       {u"Label"_s, wish.label},
                                       {u"Description"_s, permissionSetDescription(plan.apiName)}}));
        if (wish.name == plan.permissionSetToAssign)
            assigned = u"@{%1.id}"_s.arg(reference);
    }
    if (!plan.permissionSetToAssign.isEmpty() && !assigned.isEmpty())
        batch.records.append(creation(u"PermissionSetAssignment"_s, u"assignment"_s,
                                      {{u"AssigneeId"_s, plan.assigneeId}, {u"PermissionSetId"_s, assigned}}));
    co_return batch;
}

Task<Result<QHash<QString, QString>>> permissionSetIds(SalesforceClient *client, QStringList names)
{
    auto asking = client->query(permissionSetsNamed(names), false);
    const auto rows = co_await std::move(asking);
    if (!rows)
        co_return rows.error();
    QHash<QString, QString> ids;
    for (const QJsonObject &row : *rows) {
        if (const QString name = permissionSetName(row); names.contains(name))
            ids.insert(name, row["Id"_L1].toString());
    }
    co_return ids;
}

QJsonArray assignmentRecords(const QString &userId, const QStringList &permissionSetIds)
{
    QJsonArray records;
    for (const QString &id : permissionSetIds)
        records.append(creation(u"PermissionSetAssignment"_s, u"assignment%1"_s.arg(records.size()),
                                {{u"AssigneeId"_s, userId}, {u"PermissionSetId"_s, id}}));
    return records;
}

namespace {

Error noLongerThere()
{
    return Error::make(
        ErrorKind::NotFound,
        Text::tr("A chosen profile or permission set, or the app, is no longer there. Read the org again."),
        ErrorAction::ReviewPlanAgain);
}

} // namespace

Task<Result<RecordBatch>> accessRecords(SalesforceClient *client, Plan plan)
{
    QStringList sets;
    QStringList profiles;
    for (const RecordGrant &grant : plan.grantsByRecord) {
        if (grant.isProfile)
            profiles.append(grant.name);
        else
            sets.append(nameInRecord(grant.name));
    }
    QStringList conditions;
    if (!sets.isEmpty())
        conditions.append(u"(IsOwnedByProfile = false AND Name IN (%1))"_s.arg(salesforce::soqlList(sets)));
    if (!profiles.isEmpty())
        conditions.append(u"(IsOwnedByProfile = true AND Profile.Name IN (%1))"_s.arg(salesforce::soqlList(profiles)));
    auto lookup =
        client->query(u"SELECT Id, Name, NamespacePrefix, IsOwnedByProfile, Profile.Name FROM PermissionSet WHERE "_s +
                          conditions.join(u" OR "_s),
                      false);
    const auto parents = co_await std::move(lookup);
    if (!parents)
        co_return parents.error();
    QString appId = plan.appId;
    if (appId.isEmpty()) {
        const QString soql = u"SELECT Id, DeveloperName FROM ExternalClientApplication WHERE DeveloperName = %1"_s.arg(
            salesforce::soqlText(plan.apiName));
        auto search = client->query(soql, false);
        auto apps = co_await std::move(search);
        if (!apps && isNotShown(apps.error())) { // then Tooling may show it (facts/salesforce.md 3.5)
            auto searchAgain = client->query(soql, true);
            apps = co_await std::move(searchAgain);
        }
        if (!apps)
            co_return apps.error();
        for (const QJsonObject &app : *apps) {
            if (app["DeveloperName"_L1].toString() == plan.apiName)
                appId = app["Id"_L1].toString();
        }
    }
    if (appId.isEmpty())
        co_return noLongerThere();
    auto seeing = client->query(
        u"SELECT ParentId FROM SetupEntityAccess WHERE SetupEntityType = 'ExternalClientApplication' AND SetupEntityId = %1"_s
            .arg(salesforce::soqlText(appId)),
        false);
    const auto granted = co_await std::move(seeing);
    if (!granted)
        co_return granted.error();
    QStringList have;
    for (const QJsonObject &row : *granted)
        have.append(row["ParentId"_L1].toString().left(15));
    RecordBatch batch;
    for (const RecordGrant &grant : plan.grantsByRecord) {
        QString parent;
        for (const QJsonObject &row : *parents) {
            const bool isProfile = row["IsOwnedByProfile"_L1].toBool();
            const QString name =
                isProfile ? row["Profile"_L1].toObject()["Name"_L1].toString() : permissionSetName(row);
            if (isProfile == grant.isProfile && name == grant.name)
                parent = row["Id"_L1].toString();
        }
        if (parent.isEmpty())
            co_return noLongerThere();
        if (have.contains(parent.left(15)))
            continue;
        if (batch.records.size() == mostInOneRequest) {
            batch.more = true;
            break;
        }
        batch.records.append(creation(u"SetupEntityAccess"_s, u"grant%1"_s.arg(batch.records.size()),
                                      {{u"ParentId"_s, parent}, {u"SetupEntityId"_s, appId}}));
    }
    co_return batch;
}

Task<Result<Done>> writeRecords(SalesforceClient *client, QJsonArray records)
{
    for (QJsonValueRef value : records) {
        QJsonObject record = value.toObject();
        record["url"_L1] = client->dataPath(record["url"_L1].toString());
        value = record;
    }
    auto writing = client->composite(records, true);
    const auto responses = co_await std::move(writing);
    if (!responses)
        co_return responses.error();
    std::optional<Error> halted;
    for (const QJsonValue &value : *responses) {
        const QJsonObject response = value.toObject();
        if (response["httpStatusCode"_L1].toInt() < 300)
            continue;
        const Error error = refusal(response);
        // The others only say that they were rolled back for the sake of the one that was refused.
        if (error.code != "PROCESSING_HALTED"_L1)
            co_return error;
        halted = error;
    }
    if (halted)
        co_return *halted;
    if (responses->size() != records.size())
        co_return Error::make(ErrorKind::UnexpectedAnswer,
                              Text::tr("Salesforce answered for other records than those that were sent."),
                              ErrorAction::ReviewPlanAgain);
    co_return Done{};
}

} // namespace applink::setup
