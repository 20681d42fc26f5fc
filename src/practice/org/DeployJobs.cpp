// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployJobs.h"

#include "practice/org/DeployValidator.h"
#include "practice/org/MetadataSchema.h"
#include "practice/org/ZipReader.h"

#include <QJsonArray>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int aloneSeconds = 10; ///< a deploy that nobody looks at is through after so long

QJsonObject toJson(const DeployMessage &message, const DeployJob &job)
{
    QJsonObject entry{{u"componentType"_s, message.type},
                      {u"fullName"_s, message.fullName},
                      {u"fileName"_s, message.fileName},
                      {u"changed"_s, message.changed},
                      {u"created"_s, message.created},
                      {u"deleted"_s, message.deleted},
                      {u"createdDate"_s, restDate(job.completedAt)},
                      {u"id"_s, message.id.isEmpty() ? QJsonValue() : QJsonValue(message.id)},
                      {u"success"_s, !message.isError()}};
    if (!message.problem.isEmpty()) {
        entry.insert(u"problem"_s, message.problem);
        entry.insert(u"problemType"_s, message.isWarning ? u"Warning"_s : u"Error"_s);
    }
    if (message.line > 0) {
        entry.insert(u"lineNumber"_s, message.line);
        entry.insert(u"columnNumber"_s, message.column);
    }
    return entry;
}

} // namespace

DeployJob &DeployJobs::submit(const QByteArray &zip, const QJsonObject &options, const QString &userId)
{
    const OrgSettings &settings = m_state->settings();
    DeployJob job;
    job.id = m_state->ids().next(u"0Af"_s);
    job.userId = userId;
    job.options = options;
    job.zip = zip;
    job.zipSize = zip.size();
    job.createdAt = job.lookedAt = m_state->now();
    job.queued = settings.queuePolls;
    job.working = settings.deployPolls;
    job.finalizing = settings.finalizingPolls;
    m_jobs.append(job);
    remember(job);
    return m_jobs.last();
}

DeployJob *DeployJobs::find(const QString &id)
{
    for (DeployJob &job : m_jobs) {
        if (sameId(job.id, id))
            return &job;
    }
    return nullptr;
}

void DeployJobs::look(DeployJob &job)
{
    if (job.done)
        return;
    job.lookedAt = m_state->now();
    for (DeployJob &earlier : m_jobs) {
        if (&earlier == &job)
            break;
        // One at a time: what came first is worked on first, even if only later ones are looked at.
        if (!earlier.done) {
            step(earlier);
            if (!earlier.done)
                return;
        }
    }
    step(job);
}

void DeployJobs::settle()
{
    for (DeployJob &job : m_jobs) {
        if (job.done)
            continue;
        const bool alone = job.lookedAt.secsTo(m_state->now()) >= aloneSeconds;
        const bool atOnce = job.queued + job.working + job.finalizing == 0;
        if (!alone && !atOnce)
            return; // the later ones wait for it
        while (!job.done)
            step(job);
    }
}

void DeployJobs::step(DeployJob &job)
{
    if (job.status == "Canceling"_L1) {
        job.status = u"Canceled"_s;
        job.done = true;
        job.completedAt = m_state->now();
    } else if (job.queued > 0) {
        --job.queued;
        return;
    } else if (job.working > 0) {
        --job.working;
        job.status = u"InProgress"_s;
        if (!job.startedAt.isValid())
            job.startedAt = m_state->now();
    } else if (job.finalizing > 0) {
        --job.finalizing;
        job.status = u"Finalizing"_s;
    } else {
        run(job);
    }
    remember(job);
}

DeployJobs::CancelOutcome DeployJobs::cancel(const QString &id, const QString &userId, int version)
{
    DeployJob *job = find(id);
    if (!job)
        return CancelOutcome::Unknown;
    if (job->done)
        return CancelOutcome::Done;
    if (job->status == "Finalizing"_L1 && version >= 65)
        return CancelOutcome::Finalizing;
    job->status = u"Canceling"_s;
    job->canceledBy = userId;
    remember(*job);
    return CancelOutcome::Canceling;
}

void DeployJobs::run(DeployJob &job)
{
    if (!job.startedAt.isValid())
        job.startedAt = m_state->now();
    if (const auto files = readZip(job.zip)) {
        job.package = readPackage(*files, job.option(u"singlePackage"_s), m_state->settings());
        if (!job.package.failed() || !job.package.components.isEmpty())
            DeployValidator(m_state, m_store, job.userId).judge(job.package);
    } else {
        job.package.errorCode = u"INVALID_ZIP_FILE"_s;
        job.package.errorMessage = u"Unable to read the zip file"_s;
    }
    job.zip.clear();
    if (!job.option(u"ignoreWarnings"_s)) { // then a warning makes a deploy fail (facts/salesforce.md 2.1)
        for (DeployMessage &message : job.package.messages)
            message.isWarning = false;
    }
    job.success = !job.package.failed();
    job.done = true;
    job.completedAt = m_state->now();
    job.status = job.success ? u"Succeeded"_s : u"Failed"_s;
    if (!job.package.errorCode.isEmpty())
        return;
    const bool some = std::any_of(job.package.messages.begin(), job.package.messages.end(),
                                  [](const auto &message) { return !message.isError() && !message.type.isEmpty(); });
    if (!job.success && !job.option(u"rollbackOnError"_s) && some)
        job.status = u"SucceededPartial"_s;
    else if (!job.success)
        return; // one failure drops all
    apply(job);
}

void DeployJobs::apply(DeployJob &job)
{
    const bool checkOnly = job.option(u"checkOnly"_s);
    const auto isGood = [&](const QString &type, const QString &fullName) {
        const DeployMessage *message = job.package.messageFor(type, fullName);
        return message && !message->isError();
    };
    if (!job.package.messages.isEmpty())
        job.package.messages.first().changed = true; // package.xml always counts as changed
    for (const DeployDeletion &deletion : std::as_const(job.package.deletions)) {
        if (!checkOnly && isGood(deletion.type, deletion.fullName))
            m_store->remove(deletion.type, deletion.fullName);
    }
    QStringList apps;
    for (const SchemaType &type : metadataTypes()) { // the app before its parts
        for (const EcaComponent &component : std::as_const(job.package.components)) {
            if (component.type != type.name || !isGood(component.type, component.fullName))
                continue;
            DeployMessage *message = job.package.messageFor(component.type, component.fullName);
            const EcaComponent *found = m_store->find(component.type, component.fullName);
            const EcaComponent before = found ? *found : EcaComponent();
            message->created = found == nullptr;
            message->changed = true;
            if (checkOnly)
                continue;
            const EcaComponent &kept = m_store->put(component, job.userId);
            message->id = kept.id;
            message->changed = message->created || kept.values != before.values || kept.groups != before.groups;
            if (!component.app().isEmpty() && !apps.contains(component.app()))
                apps.append(component.app());
        }
    }
    for (const QString &app : std::as_const(apps))
        m_store->addDefaultPolicies(app, job.userId);
}

void DeployJobs::remember(const DeployJob &job)
{
    const auto date = [](const QDateTime &at) { return at.isValid() ? QJsonValue(restDate(at)) : QJsonValue(); };
    const QString &error = job.package.errorMessage;
    const QJsonObject row{{u"Id"_s, job.id},
                          {u"Status"_s, job.status},
                          {u"CheckOnly"_s, job.option(u"checkOnly"_s)},
                          {u"CreatedById"_s, job.userId},
                          {u"CreatedDate"_s, restDate(job.createdAt)},
                          {u"StartDate"_s, date(job.startedAt)},
                          {u"CompletedDate"_s, date(job.completedAt)},
                          {u"ErrorMessage"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error)}};
    auto &rows = m_state->deployRows();
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&](const QJsonObject &old) { return old[u"Id"_s] == row[u"Id"_s]; });
    if (known == rows.end())
        rows.append(row);
    else
        *known = row;
}

QJsonObject DeployJobs::result(const DeployJob &job, bool withDetails) const
{
    const auto nameOf = [this](const QString &id) {
        const OrgUser *user = m_state->userById(id);
        return user ? user->name : QString();
    };
    QJsonArray failures;
    QJsonArray successes;
    int total = 0;
    int errors = 0;
    for (const DeployMessage &message : job.package.messages) {
        (message.isError() ? failures : successes).append(toJson(message, job));
        errors += message.isError() ? 1 : 0;
        total += message.type.isEmpty() ? 0 : 1; // package.xml is no component
    }
    if (!job.done) { // how much there is to do is known before it is done
        failures = {};
        successes = {};
    }
    QJsonObject result{{u"id"_s, job.id},
                       {u"status"_s, job.status},
                       {u"done"_s, job.done},
                       {u"success"_s, job.success},
                       {u"checkOnly"_s, job.option(u"checkOnly"_s)},
                       {u"ignoreWarnings"_s, job.option(u"ignoreWarnings"_s)},
                       {u"rollbackOnError"_s, job.option(u"rollbackOnError"_s)},
                       {u"runTestsEnabled"_s, false},
                       {u"createdBy"_s, job.userId},
                       {u"createdByName"_s, nameOf(job.userId)},
                       {u"createdDate"_s, restDate(job.createdAt)},
                       {u"lastModifiedDate"_s, restDate(job.completedAt.isValid() ? job.completedAt : job.lookedAt)},
                       {u"numberComponentErrors"_s, errors},
                       {u"numberComponentsDeployed"_s, std::max(0, total - errors)},
                       {u"numberComponentsTotal"_s, total},
                       {u"numberFiles"_s, job.package.fileCount},
                       {u"numberTestErrors"_s, 0},
                       {u"numberTestsCompleted"_s, 0},
                       {u"numberTestsTotal"_s, 0},
                       {u"zipSize"_s, qint64(job.zipSize)}};
    if (job.startedAt.isValid())
        result.insert(u"startDate"_s, restDate(job.startedAt));
    if (job.done)
        result.insert(u"completedDate"_s, restDate(job.completedAt));
    if (!job.canceledBy.isEmpty()) {
        result.insert(u"canceledBy"_s, job.canceledBy);
        result.insert(u"canceledByName"_s, nameOf(job.canceledBy));
    }
    if (!job.package.errorCode.isEmpty()) {
        result.insert(u"errorStatusCode"_s, job.package.errorCode);
        result.insert(u"errorMessage"_s, job.package.errorMessage);
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
