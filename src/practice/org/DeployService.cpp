// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployService.h"

#include "practice/http/Multipart.h"
#include "practice/org/MetadataSchema.h"
#include "practice/org/ZipReader.h"

#include <QUrlQuery>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

RestAnswer badMultipart(const QString &text)
{
    return restError(400, u"INVALID_MULTIPART_REQUEST"_s, text);
}

} // namespace

RestAnswer DeployService::handle(const HttpRequest &request, const QString &path, const QString &userId)
{
    const bool mayDeploy =
        m_state->userHolds(userId, u"ApiEnabled"_s) &&
        (m_state->userHolds(userId, u"ModifyMetadata"_s) || m_state->userHolds(userId, u"ModifyAllData"_s));
    if (!mayDeploy)
        return restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 2 && request.method == "POST")
        return submit(request, userId);
    if (parts.size() != 3)
        return notFound();
    for (Job &job : m_jobs) {
        if (!sameId(job.id, parts[2]))
            continue;
        if (request.method == "PATCH")
            return cancel(job, request.body);
        if (request.method != "GET")
            return restError(405, u"METHOD_NOT_ALLOWED"_s, u"HTTP Method not allowed"_s);
        advance(job);
        const bool details = request.query().queryItemValue(u"includeDetails"_s) == "true"_L1;
        return {200, QJsonObject{{u"id"_s, job.id},
                                 {u"url"_s, m_state->baseUrl().toString() + request.path()},
                                 {u"deployResult"_s, result(job, details)},
                                 {u"deployOptions"_s, job.options}}};
    }
    return notFound();
}

RestAnswer DeployService::submit(const HttpRequest &request, const QString &userId)
{
    const auto parts = parseMultipart(request);
    if (!parts)
        return badMultipart(u"The multipart request could not be parsed"_s);
    const MultipartPart *json = findPart(*parts, "json");
    if (!json)
        json = findPart(*parts, "entity_content"); // as jsforce and the Salesforce CLI call it
    const MultipartPart *file = findPart(*parts, "file");
    if (!json || !file)
        return badMultipart(u"The request needs a part json and a part file"_s);
    const QJsonDocument document = QJsonDocument::fromJson(json->body);
    if (!document.isObject() || !document.object()[u"deployOptions"_s].isObject())
        return restError(400, u"JSON_PARSER_ERROR"_s, u"deployOptions is missing"_s);
    Job job;
    job.id = m_state->ids().next(u"0Af"_s);
    job.userId = userId;
    job.options = document.object()[u"deployOptions"_s].toObject();
    job.zip = file->body;
    job.createdAt = m_state->now();
    job.pollsLeft = m_state->settings().deployPolls;
    if (!job.options[u"rollbackOnError"_s].toBool() && m_state->settings().organizationType != "Developer Edition"_L1 &&
        !m_state->settings().isSandbox)
        return restError(400, u"INVALID_OPERATION"_s, u"rollbackOnError must be true for production organizations"_s);
    m_jobs.append(job);
    remember(job);
    return {201,
            QJsonObject{{u"id"_s, job.id}, {u"deployOptions"_s, job.options}, {u"deployResult"_s, result(job, false)}}};
}

RestAnswer DeployService::cancel(Job &job, const QByteArray &body)
{
    const QString wish = QJsonDocument::fromJson(body).object()[u"deployResult"_s].toObject()[u"status"_s].toString();
    if (wish != "Canceling"_L1 && wish != "Canceled"_L1)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"the status can only be set to Canceling"_s);
    if (job.done)
        return restError(400, u"INVALID_ID_FIELD"_s, u"Deployment already completed"_s);
    job.status = u"Canceled"_s;
    job.done = true;
    job.completedAt = m_state->now();
    remember(job);
    return {202, QJsonObject{{u"id"_s, job.id},
                             {u"url"_s, m_state->baseUrl().toString() +
                                            u"/services/data/v67.0/metadata/deployRequest/"_s + job.id},
                             {u"deployResult"_s, QJsonObject{{u"id"_s, job.id}, {u"status"_s, job.status}}}}};
}

void DeployService::advance(Job &job)
{
    if (job.done)
        return;
    if (job.pollsLeft-- > 0) {
        job.status = u"InProgress"_s;
        return;
    }
    run(job);
    remember(job);
}

void DeployService::run(Job &job)
{
    const auto files = readZip(job.zip);
    if (files) {
        DeployValidator validator(m_state, m_store, job.userId);
        job.reading = validator.read(*files);
    } else {
        job.reading.errorCode = u"INVALID_ZIP_FILE"_s;
        job.reading.errorMessage = u"Unable to read the zip file"_s;
    }
    job.zip.clear();
    job.success = !job.reading.failed();
    job.done = true;
    job.status = job.success ? u"Succeeded"_s : u"Failed"_s;
    job.completedAt = m_state->now();
    if (!job.success || job.options[u"checkOnly"_s].toBool())
        return;
    for (const QString &app : job.reading.deletions)
        m_store->remove(app);
    QStringList apps;
    for (const SchemaType &type : metadataTypes()) { // the app before its parts
        for (const EcaComponent &component : job.reading.components) {
            if (component.type != type.name)
                continue;
            m_store->put(component);
            if (!apps.contains(component.app()))
                apps.append(component.app());
        }
    }
    for (const QString &app : apps)
        m_store->addDefaultPolicies(app);
}

void DeployService::remember(const Job &job)
{
    const QJsonObject row{
        {u"Id"_s, job.id},
        {u"Status"_s, job.status},
        {u"CheckOnly"_s, job.options[u"checkOnly"_s].toBool()},
        {u"CreatedById"_s, job.userId},
        {u"CreatedDate"_s, restDate(job.createdAt)},
        {u"ErrorMessage"_s, job.reading.errorMessage.isEmpty() ? QJsonValue() : QJsonValue(job.reading.errorMessage)}};
    auto &rows = m_state->deployRows();
    rows.removeIf([&](const QJsonObject &old) { return old[u"Id"_s] == row[u"Id"_s]; });
    rows.append(row);
}

QJsonObject DeployService::result(const Job &job, bool withDetails) const
{
    const OrgUser *user = m_state->userById(job.userId);
    QJsonArray failures;
    QJsonArray successes;
    for (const DeployProblem &message : job.reading.messages) {
        QJsonObject entry{{u"componentType"_s, message.type},
                          {u"fullName"_s, message.fullName},
                          {u"fileName"_s, message.fileName},
                          {u"changed"_s, message.problem.isEmpty()},
                          {u"created"_s, false},
                          {u"deleted"_s, false},
                          {u"createdDate"_s, restDate(job.completedAt)},
                          {u"success"_s, message.problem.isEmpty()}};
        if (message.problem.isEmpty()) {
            successes.append(entry);
        } else {
            entry.insert(u"problem"_s, message.problem);
            entry.insert(u"problemType"_s, u"Error"_s);
            failures.append(entry);
        }
    }
    const int total = std::max(0, int(job.reading.messages.size()) - 1); // package.xml is no component
    QJsonObject result{{u"id"_s, job.id},
                       {u"status"_s, job.status},
                       {u"done"_s, job.done},
                       {u"success"_s, job.success},
                       {u"checkOnly"_s, job.options[u"checkOnly"_s].toBool()},
                       {u"ignoreWarnings"_s, job.options[u"ignoreWarnings"_s].toBool()},
                       {u"rollbackOnError"_s, job.options[u"rollbackOnError"_s].toBool()},
                       {u"runTestsEnabled"_s, false},
                       {u"createdBy"_s, job.userId},
                       {u"createdByName"_s, user ? user->name : QString()},
                       {u"createdDate"_s, restDate(job.createdAt)},
                       {u"numberComponentErrors"_s, failures.size()},
                       {u"numberComponentsDeployed"_s, job.success ? total : total - int(failures.size())},
                       {u"numberComponentsTotal"_s, total},
                       {u"numberTestErrors"_s, 0},
                       {u"numberTestsCompleted"_s, 0},
                       {u"numberTestsTotal"_s, 0}};
    if (job.done)
        result.insert(u"completedDate"_s, restDate(job.completedAt));
    if (!job.reading.errorCode.isEmpty()) {
        result.insert(u"errorStatusCode"_s, job.reading.errorCode);
        result.insert(u"errorMessage"_s, job.reading.errorMessage);
    }
    if (withDetails)
        result.insert(u"details"_s,
                      QJsonObject{{u"componentFailures"_s, failures},
                                  {u"componentSuccesses"_s, successes},
                                  {u"runTestResult"_s,
                                   QJsonObject{{u"numFailures"_s, 0}, {u"numTestsRun"_s, 0}, {u"totalTime"_s, 0.0}}}});
    return result;
}

} // namespace applink::practice
