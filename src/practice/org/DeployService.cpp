// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployService.h"

#include "practice/http/Multipart.h"

#include <QUrlQuery>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

RestAnswer badMultipart(const QString &text)
{
    return restError(400, u"INVALID_MULTIPART_REQUEST"_s, text);
}

/// Puts the shapes that the scenario wants over an answer (facts/salesforce.md 2.2).
QJsonValue inShape(const QJsonValue &value, const OrgSettings &settings)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (list.isEmpty() && settings.nullLists)
            return {};
        if (list.size() == 1 && settings.loneObjects)
            return inShape(list.first(), settings);
        QJsonArray shaped;
        for (const QJsonValue &one : list)
            shaped.append(inShape(one, settings));
        return shaped;
    }
    if (value.isObject()) {
        QJsonObject shaped = value.toObject();
        for (auto it = shaped.begin(); it != shaped.end(); ++it)
            it.value() = inShape(it.value(), settings);
        return shaped;
    }
    if (settings.textNumbers && value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (settings.textNumbers && value.isDouble())
        return QString::number(value.toDouble());
    return value;
}

/// The options that are true or false (facts/salesforce.md 2.1).
QStringList deploySwitches()
{
    return {u"checkOnly"_s,       u"singlePackage"_s,     u"allowMissingFiles"_s,
            u"performRetrieve"_s, u"autoUpdatePackage"_s, u"rollbackOnError"_s,
            u"ignoreWarnings"_s,  u"purgeOnDelete"_s,     u"runAllTests"_s};
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() &&
           std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString(); });
}

/// What is wrong with the shape of the options; empty when nothing is. Not even what is close to right passes: a
/// checkOnly that is misspelled, or not a boolean, would become a deploy that writes.
QString brokenOption(const QJsonObject &options)
{
    static const QStringList levels{u"NoTestRun"_s, u"RunSpecifiedTests"_s, u"RunLocalTests"_s, u"RunAllTestsInOrg"_s,
                                    u"RunRelevantTests"_s};
    const QStringList switches = deploySwitches();
    for (auto option = options.begin(); option != options.end(); ++option) {
        const QJsonValue value = option.value();
        bool legal = false;
        if (switches.contains(option.key()))
            legal = value.isBool();
        else if (option.key() == "runTests"_L1)
            legal = value.isNull() || isListOfTexts(value);
        else if (option.key() == "testLevel"_L1)
            legal = value.isNull() || levels.contains(value.toString());
        else
            return u"Unrecognized field '%1' in deployOptions"_s.arg(option.key());
        if (!legal)
            return u"'%1' is not a valid value for %2"_s.arg(value.toVariant().toString(), option.key());
    }
    return {};
}

} // namespace

bool mayUseMetadataApi(const OrgState &state, const QString &userId)
{
    return state.userHolds(userId, u"ApiEnabled"_s) &&
           (state.userHolds(userId, u"ModifyMetadata"_s) || state.userHolds(userId, u"ModifyAllData"_s));
}

std::optional<RestAnswer> refusedOptions(const OrgState &state, const QJsonObject &options)
{
    if (const QString problem = brokenOption(options); !problem.isEmpty())
        return restError(400, u"JSON_PARSER_ERROR"_s, problem);
    const OrgSettings &settings = state.settings();
    const bool production = settings.organizationType != "Developer Edition"_L1 && !settings.isSandbox;
    if (production && !options[u"rollbackOnError"_s].toBool())
        return restError(400, u"INVALID_OPERATION"_s, u"rollbackOnError must be true for production organizations"_s);
    if (production && options[u"testLevel"_s].toString() == "NoTestRun"_L1)
        return restError(400, u"INVALID_OPERATION"_s, u"testLevel of NoTestRun cannot be used in production orgs"_s);
    return {};
}

RestAnswer DeployService::handle(const HttpRequest &request, int version, const QString &path, const QString &userId)
{
    if (!mayUseMetadataApi(*m_state, userId))
        return restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 2)
        return request.method == "POST" ? submit(request, userId) : methodNotAllowed(request.method, u"POST"_s);
    if (parts.size() != 3)
        return notFound();
    if (request.method == "PATCH")
        return cancel(parts[2], request, version, userId);
    if (request.method != "GET")
        return methodNotAllowed(request.method, u"GET,PATCH"_s);
    DeployJob *job = m_jobs->find(parts[2]);
    if (!job)
        return notFound();
    m_jobs->look(*job);
    const bool details = request.query().queryItemValue(u"includeDetails"_s) == "true"_L1;
    const QJsonValue body = QJsonObject{{u"id"_s, job->id},
                                        {u"url"_s, m_state->baseUrl().toString() + request.path()},
                                        {u"deployResult"_s, m_jobs->result(*job, details)},
                                        {u"deployOptions"_s, job->options}};
    return {200, inShape(body, m_state->settings())};
}

RestAnswer DeployService::submit(const HttpRequest &request, const QString &userId)
{
    if (request.header("content-type").toLower().startsWith("application/json")) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        // Only a validation that ran tests can be deployed quickly, and no ECA has any (facts/salesforce.md 2.2).
        return body.contains(u"validatedDeployRequestId"_s)
                   ? notFound()
                   : badMultipart(u"The request needs the content type multipart/form-data"_s);
    }
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
    QJsonObject options = document.object()[u"deployOptions"_s].toObject();
    if (const auto refusal = refusedOptions(*m_state, options))
        return *refusal;
    for (const QString &name : deploySwitches()) {
        if (!options.contains(name))
            options.insert(name, false);
    }
    const DeployJob &job = m_jobs->submit(file->body, options, userId);
    const QJsonValue body = QJsonObject{
        {u"id"_s, job.id}, {u"deployOptions"_s, job.options}, {u"deployResult"_s, m_jobs->result(job, false)}};
    return {201, inShape(body, m_state->settings())};
}

RestAnswer DeployService::cancel(const QString &id, const HttpRequest &request, int version, const QString &userId)
{
    const QString wish =
        QJsonDocument::fromJson(request.body).object()[u"deployResult"_s].toObject()[u"status"_s].toString();
    if (wish != "Canceling"_L1)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"the status can only be set to Canceling"_s);
    switch (m_jobs->cancel(id, userId, version)) {
    case DeployJobs::CancelOutcome::Unknown:
        return notFound();
    case DeployJobs::CancelOutcome::Done:
        return restError(400, u"INVALID_ID_FIELD"_s, u"Deployment already completed"_s);
    case DeployJobs::CancelOutcome::Finalizing:
        return restError(400, u"INVALID_OPERATION"_s, u"Deployment is being finalized and can't be canceled"_s);
    case DeployJobs::CancelOutcome::Canceling:
        break;
    }
    const DeployJob *job = m_jobs->find(id);
    return {202, QJsonObject{{u"id"_s, job->id},
                             {u"url"_s, m_state->baseUrl().toString() + request.path()},
                             {u"deployResult"_s, QJsonObject{{u"id"_s, job->id}, {u"status"_s, job->status}}}}};
}

} // namespace applink::practice
