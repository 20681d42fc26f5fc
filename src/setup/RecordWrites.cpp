// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/RecordWrites.h"

#include "base/Redaction.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"

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

} // namespace

QJsonArray permissionSetRecords(const Plan &plan)
{
    QJsonArray records;
    QString assigned = plan.permissionSetToAssignId;
    for (const auto &wish : plan.permissionSetsToCreate) {
        const QString reference = u"set%1"_s.arg(records.size());
        records.append(creation(
            u"PermissionSet"_s, reference,
            {{u"Name"_s, wish.name},
             {u"Label"_s, wish.label},
             {u"Description"_s, Text::tr("Lets its holders use the External Client App %1.").arg(plan.apiName)}}));
        if (wish.name == plan.permissionSetToAssign)
            assigned = u"@{%1.id}"_s.arg(reference);
    }
    if (!plan.permissionSetToAssign.isEmpty())
        records.append(creation(u"PermissionSetAssignment"_s, u"assignment"_s,
                                {{u"AssigneeId"_s, plan.assigneeId}, {u"PermissionSetId"_s, assigned}}));
    return records;
}

QJsonArray assignmentRecords(const QString &userId, const QStringList &permissionSetIds)
{
    QJsonArray records;
    for (const QString &id : permissionSetIds)
        records.append(creation(u"PermissionSetAssignment"_s, u"assignment%1"_s.arg(records.size()),
                                {{u"AssigneeId"_s, userId}, {u"PermissionSetId"_s, id}}));
    return records;
}

Task<Result<QJsonArray>> accessRecords(SalesforceClient *client, Plan plan)
{
    QStringList sets;
    QStringList profiles;
    for (const RecordGrant &grant : plan.grantsByRecord)
        (grant.isProfile ? profiles : sets).append(grant.name);
    QStringList conditions;
    if (!sets.isEmpty())
        conditions.append(u"(IsOwnedByProfile = false AND Name IN (%1))"_s.arg(salesforce::soqlList(sets)));
    if (!profiles.isEmpty())
        conditions.append(u"(IsOwnedByProfile = true AND Profile.Name IN (%1))"_s.arg(salesforce::soqlList(profiles)));
    auto lookup = client->query(u"SELECT Id, Name, IsOwnedByProfile, Profile.Name FROM PermissionSet WHERE "_s +
                                    conditions.join(u" OR "_s),
                                false);
    const auto parents = co_await std::move(lookup);
    if (!parents)
        co_return parents.error();
    QString appId = plan.appId;
    if (appId.isEmpty()) {
        auto search =
            client->query(u"SELECT Id, DeveloperName FROM ExternalClientApplication WHERE DeveloperName = %1"_s.arg(
                              salesforce::soqlText(plan.apiName)),
                          false);
        const auto apps = co_await std::move(search);
        if (!apps)
            co_return apps.error();
        for (const QJsonObject &app : *apps) {
            if (app["DeveloperName"_L1].toString() == plan.apiName)
                appId = app["Id"_L1].toString();
        }
    }
    QJsonArray records;
    for (const QJsonObject &parent : *parents) {
        records.append(creation(u"SetupEntityAccess"_s, u"grant%1"_s.arg(records.size()),
                                {{u"ParentId"_s, parent["Id"_L1].toString()}, {u"SetupEntityId"_s, appId}}));
    }
    if (appId.isEmpty() || records.size() != plan.grantsByRecord.size())
        co_return Error::make(
            ErrorKind::NotFound,
            Text::tr("A chosen profile or permission set, or the app, is no longer there. Read the org again."),
            ErrorAction::ReviewPlanAgain);
    co_return records;
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
