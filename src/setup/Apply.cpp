// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/Apply.h"

#include "base/Sleep.h"
#include "base/TaskGroup.h"
#include "salesforce/DeployPackage.h"
#include "salesforce/SalesforceClient.h"
#include "setup/AdaptivePackage.h"
#include "setup/ApplyText.h"
#include "setup/ComponentTypes.h"
#include "setup/RecordWrites.h"

#include <QCoreApplication>
#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::DeployStatus;
using salesforce::MetadataComponent;
using Status = AppliedStep::Status;
using Text = ApplyText;

namespace {

/// The reply may be lost although the org did what was asked.
bool leavesItOpen(const Error &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::NetworkUnreachable ||
           error.kind == ErrorKind::ServerFailed || error.kind == ErrorKind::UnexpectedAnswer;
}

QString withoutNames(const QString &commaSeparated, const QStringList &names)
{
    QStringList kept;
    for (const QString &entry : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        if (!names.contains(entry.trimmed()))
            kept.append(entry.trimmed());
    }
    return kept.isEmpty() ? QString() : kept.join(u',');
}

} // namespace

QString appliedStatusName(Status status)
{
    switch (status) {
    case Status::Done:
        return u"done"_s;
    case Status::NotDone:
        return u"notDone"_s;
    case Status::Unknown:
        return u"unknown"_s;
    case Status::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QSet<QString> keptByOrg(const Plan &plan, const ApplyOutcome &outcome, const OrgSnapshot *after)
{
    QSet<QString> kept;
    for (const ApplyProblem &problem : outcome.problems) {
        if (problem.dropped)
            kept.insert(elementKey(problem.component, problem.element));
    }
    if (!after || !outcome.succeeded())
        return kept;
    for (const MetadataComponent &sent : plan.components) {
        const auto &metadata = after->components.value(sent.type()).metadata;
        if (!metadata.isKnown())
            continue;
        for (const auto &element : sent.elements()) {
            // Texts and lists come back in the org's own writing; a switch is on or off.
            const QString now = metadata.value().value(element.name);
            const bool isSwitch = element.text == "true"_L1 || element.text == "false"_L1;
            if (isSwitch && !now.isEmpty() && now.compare(element.text, Qt::CaseInsensitive) != 0)
                kept.insert(elementKey(sent.type(), element.name));
        }
    }
    return kept;
}

Apply::Apply(salesforce::SalesforceClient *client, Plan plan, Journal journal, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plan(std::move(plan))
    , m_journal(std::move(journal))
    , m_components(m_plan.components)
{
    for (const Change &change : m_plan.changes) {
        if (change.action != Action::None)
            m_states.insert(change.component, Status::NotDone);
    }
}

Apply::~Apply() = default;

void Apply::requestStop()
{
    m_stop = true;
}

Task<ApplyOutcome> Apply::checkOnly()
{
    m_outcome.checkOnly = true;
    auto validation = validate();
    auto error = co_await std::move(validation);
    m_journal.close(); // nothing was written, so there is nothing to find again
    co_return outcome(std::move(error));
}

Task<ApplyOutcome> Apply::run(Task<Result<QByteArray>> freshFingerprint)
{
    auto both = base::together(validate(), std::move(freshFingerprint));
    const auto [refused, fresh] = co_await std::move(both);
    if (!fresh)
        co_return outcome(fresh.error());
    if (*fresh != m_plan.fingerprint)
        co_return outcome(Text::stale());
    if (refused)
        co_return outcome(refused);

    // Permission sets first, and assigned: an org was seen that refuses a policy naming a set that the deploying user
    // does not hold; and nobody is locked out in between (facts/salesforce.md 1.9, 6.3).
    auto sets = createPermissionSets();
    if (auto error = co_await std::move(sets))
        co_return outcome(std::move(error));
    auto deploying = deploy();
    if (auto error = co_await std::move(deploying))
        co_return outcome(std::move(error));
    auto granting = grantByRecord();
    if (auto error = co_await std::move(granting))
        co_return outcome(std::move(error));
    m_journal.close();
    co_return outcome({});
}

Task<Result<DeployStatus>> Apply::submit(bool checkOnlyDeploy)
{
    const auto zip = salesforce::zipped(salesforce::packageFiles(packageFor(checkOnlyDeploy), m_client->apiVersion()));
    if (!zip)
        co_return zip.error();
    auto submission = salesforce::submitDeploy(m_client, *zip, checkOnlyDeploy);
    co_return co_await std::move(submission);
}

Task<std::optional<Error>> Apply::validate()
{
    if (auto stop = stopped())
        co_return stop;
    if (m_plan.components.isEmpty())
        co_return std::nullopt;
    Q_EMIT progress(0, QCoreApplication::translate("applink::setup::Apply", "The org validates the package"), 0, 0);
    for (int adaptions = 0;; ++adaptions) {
        auto once = validateOnce();
        auto refused = co_await std::move(once);
        if (!refused || refused->kind != ErrorKind::Rejected || adaptions == mostAdaptions || !leaveOutRefused())
            co_return refused;
    }
}

bool Apply::leaveOutRefused()
{
    const auto left = dropRefused(m_components, m_lastValidation);
    if (left.isEmpty())
        return false;
    m_outcome.problems.removeIf([](const ApplyProblem &problem) { return !problem.dropped; });
    for (const DroppedElement &one : left)
        m_outcome.problems.append({stepOf(one.component, one.element),
                                   one.component,
                                   one.name,
                                   one.element,
                                   meaningOfDropped(one),
                                   one.detail,
                                   true,
                                   true,
                                   {}});
    return true;
}

Task<std::optional<Error>> Apply::validateOnce()
{
    if (auto stop = stopped())
        co_return stop;
    auto submission = submit(true);
    auto submitted = co_await std::move(submission);
    if (!submitted && leavesItOpen(submitted.error())) {
        // A validation writes nothing, so asking twice harms nobody.
        auto again = submit(true);
        submitted = co_await std::move(again);
    }
    if (!submitted)
        co_return submitted.error();
    m_validatedAt = submitted->createdAt;
    auto watch = watchDeploy(*submitted);
    co_return co_await std::move(watch);
}

Task<std::optional<Error>> Apply::createPermissionSets()
{
    if (m_plan.permissionSetsToCreate.isEmpty() && m_plan.permissionSetToAssign.isEmpty())
        co_return std::nullopt;
    if (auto stop = stopped())
        co_return stop;
    const QStringList parts{type::permissionSet, type::permissionSetAssignment};
    Q_EMIT progress(4, QCoreApplication::translate("applink::setup::Apply", "Creating and assigning permission sets"),
                    0, 0);
    QStringList names;
    for (const auto &wish : m_plan.permissionSetsToCreate)
        names.append(wish.name);
    const QString target = names.isEmpty() ? m_plan.permissionSetToAssign : names.join(u", "_s);
    if (auto error = note(u"permissionSets"_s, target, u"begun"_s))
        co_return error;
    auto writing = writeRecords(m_client, permissionSetRecords(m_plan));
    const auto written = co_await std::move(writing);
    if (!written) {
        const bool open = leavesItOpen(written.error());
        for (const QString &part : parts)
            mark(part, open ? Status::Unknown : Status::Failed, written.error());
        note(u"permissionSets"_s, target, open ? u"unknown"_s : u"failed"_s);
        co_return open ? Text::unknownWrite(written.error()) : written.error();
    }
    for (const QString &part : parts)
        mark(part, Status::Done);
    co_return note(u"permissionSets"_s, target, u"done"_s);
}

Task<std::optional<Error>> Apply::deploy()
{
    if (m_plan.components.isEmpty())
        co_return std::nullopt;
    if (auto stop = stopped())
        co_return stop;
    Q_EMIT progress(1, QCoreApplication::translate("applink::setup::Apply", "The org deploys the app"), 0,
                    int(m_plan.components.size()));
    if (auto error = note(u"deploy"_s, m_plan.apiName, u"begun"_s))
        co_return error;
    auto submission = submit(false);
    auto submitted = co_await std::move(submission);
    if (!submitted && leavesItOpen(submitted.error()) && m_validatedAt.isValid()) {
        // Never sent again: the org is asked whether it has it (facts/salesforce.md 7.4).
        const Error lost = submitted.error();
        auto search = salesforce::findDeploy(m_client, m_validatedAt, false);
        const auto found = co_await std::move(search);
        if (found && found->isEmpty()) {
            markDeployed(Status::NotDone, lost);
            note(u"deploy"_s, m_plan.apiName, u"notDone"_s);
            co_return Text::neverArrived(lost);
        }
        if (found) {
            auto look = salesforce::deployStatus(m_client, *found);
            submitted = co_await std::move(look);
        }
    }
    if (!submitted) {
        const bool open = leavesItOpen(submitted.error());
        markDeployed(open ? Status::Unknown : Status::Failed, submitted.error());
        note(u"deploy"_s, m_plan.apiName, open ? u"unknown"_s : u"failed"_s);
        co_return open ? Text::unknownWrite(submitted.error()) : submitted.error();
    }
    m_deployId = submitted->id;
    if (auto error = note(u"deploy"_s, m_plan.apiName, u"submitted"_s, {{u"deployId"_s, m_deployId}}))
        co_return error;
    auto watch = watchDeploy(*submitted);
    auto failure = co_await std::move(watch);
    if (!failure) {
        markDeployed(Status::Done);
        co_return note(u"deploy"_s, m_plan.apiName, u"done"_s, {{u"deployId"_s, m_deployId}});
    }
    // With rollbackOnError a failed or cancelled deploy left nothing behind; only not knowing how it ended is
    // "unknown".
    const bool ended = failure->kind == ErrorKind::Rejected || failure->kind == ErrorKind::Cancelled;
    Status status = Status::Unknown;
    if (ended)
        status = failure->kind == ErrorKind::Cancelled ? Status::NotDone : Status::Failed;
    markDeployed(status, failure);
    note(u"deploy"_s, m_plan.apiName, appliedStatusName(status), {{u"deployId"_s, m_deployId}});
    co_return failure;
}

Task<std::optional<Error>> Apply::grantByRecord()
{
    if (m_plan.grantsByRecord.isEmpty())
        co_return std::nullopt;
    if (auto stop = stopped())
        co_return stop;
    Q_EMIT progress(4, QCoreApplication::translate("applink::setup::Apply", "Granting access"), 0, 0);
    auto preparing = accessRecords(m_client, m_plan);
    const auto records = co_await std::move(preparing);
    if (!records) {
        mark(type::setupEntityAccess, Status::NotDone, records.error());
        co_return records.error();
    }
    if (auto error = note(u"grants"_s, m_plan.apiName, u"begun"_s))
        co_return error;
    auto writing = writeRecords(m_client, *records);
    const auto written = co_await std::move(writing);
    if (!written) {
        const bool open = leavesItOpen(written.error());
        mark(type::setupEntityAccess, open ? Status::Unknown : Status::Failed, written.error());
        note(u"grants"_s, m_plan.apiName, open ? u"unknown"_s : u"failed"_s);
        co_return open ? Text::unknownWrite(written.error()) : written.error();
    }
    mark(type::setupEntityAccess, Status::Done);
    co_return note(u"grants"_s, m_plan.apiName, u"done"_s);
}

Task<std::optional<Error>> Apply::watchDeploy(DeployStatus status)
{
    bool cancelAsked = false;
    int missed = 0;
    for (int look = 0; !status.done; ++look) {
        if (m_stop && !cancelAsked) {
            Q_EMIT progress(1, QCoreApplication::translate("applink::setup::Apply", "Asking the org to stop"), 0, 0);
            auto cancelling = salesforce::cancelDeploy(m_client, status.id);
            (void)co_await std::move(cancelling); // refused while finalizing; the next look tells how it ended
            cancelAsked = true;
        }
        auto pause = pauseBeforeLook(look);
        co_await std::move(pause);
        auto asking = salesforce::deployStatus(m_client, status.id);
        const auto next = co_await std::move(asking);
        if (!next) {
            // The deploy goes on at the org whether we can see it or not (facts/salesforce.md 2.3, poll errors).
            if (next.error().retryable && ++missed < 20)
                continue;
            co_return Text::lostSight(next.error());
        }
        missed = 0;
        status = *next;
        Q_EMIT progress(1,
                        status.checkOnly
                            ? QCoreApplication::translate("applink::setup::Apply", "The org validates the package")
                            : QCoreApplication::translate("applink::setup::Apply", "The org deploys the app"),
                        status.componentsDone, status.componentsTotal);
    }
    if (status.success)
        co_return std::nullopt;
    if (status.wasCanceled())
        co_return Error::cancelled();
    if (status.checkOnly)
        m_lastValidation = status;
    co_return readProblems(status);
}

Task<bool> Apply::pauseBeforeLook(int look)
{
    // Small packages are done in no time on a quiet org and wait for minutes on a busy one (facts/salesforce.md 2.3).
    static constexpr int quick[] = {40, 80, 160, 320, 640, 1000, 1000, 1000, 1000};
    int left = look < int(std::size(quick)) ? quick[look] : look < 30 ? 2000 : 5000;
    const bool stopBefore = m_stop;
    while (left > 0 && m_stop == stopBefore) { // in slices, so that a cancel is heard within 100 ms
        const int slice = std::min(left, 80);
        auto sleep = base::sleepFor(std::chrono::milliseconds(slice));
        co_await std::move(sleep);
        left -= slice;
    }
    co_return true;
}

QList<MetadataComponent> Apply::packageFor(bool checkOnlyDeploy) const
{
    QList<MetadataComponent> package = m_components;
    if (!checkOnlyDeploy)
        return package;
    // What only comes into being after the validation must not sink it.
    QStringList later{m_plan.permissionSetToAssign};
    for (const auto &wish : m_plan.permissionSetsToCreate)
        later.append(wish.name);
    const QString element = u"commaSeparatedPermissionSet"_s;
    for (MetadataComponent &component : package) {
        if (component.type() == type::oauthPolicies && component.contains(element))
            component.set(element, withoutNames(component.value(element), later));
    }
    return package;
}

int Apply::stepOf(const QString &component, const QString &element) const
{
    int step = 0;
    for (const Change &change : m_plan.changes) {
        if (change.component != component)
            continue;
        if (step == 0)
            step = change.step;
        for (const FieldChange &field : change.fields) {
            if (!element.isEmpty() && field.name == element)
                return change.step;
        }
    }
    return step;
}

Error Apply::readProblems(const DeployStatus &status)
{
    const auto add = [this](const salesforce::DeployMessage &message) {
        ApplyProblem problem;
        problem.component = message.componentType;
        problem.name = message.fullName;
        for (const Change &change : m_plan.changes) {
            for (const FieldChange &field : change.fields) {
                if (change.component == message.componentType &&
                    message.problem.contains(field.name, Qt::CaseInsensitive) &&
                    field.name.size() > problem.element.size())
                    problem.element = field.name;
            }
        }
        problem.step = stepOf(problem.component, problem.element);
        problem.kind = salesforce::classifyProblem(message.problem);
        problem.text = Text::problem(problem.kind, message);
        problem.detail = message.problem;
        problem.isWarning = message.isWarning;
        m_outcome.problems.append(problem);
    };
    for (const auto &message : status.problems)
        add(message);
    if (status.problems.isEmpty() && !status.errorMessage.isEmpty()) {
        salesforce::DeployMessage message;
        message.problem = status.errorMessage;
        add(message);
    }
    QList<ApplyProblem> refusals = m_outcome.problems;
    refusals.removeIf([](const ApplyProblem &problem) { return problem.dropped; });
    return Text::rejected(refusals, status);
}

std::optional<Error> Apply::stopped() const
{
    return m_stop ? std::optional<Error>(Error::cancelled()) : std::nullopt;
}

std::optional<Error> Apply::note(const QString &operation, const QString &target, const QString &outcome,
                                 const QJsonObject &facts)
{
    const auto written = m_journal.write({operation, target, outcome, facts});
    return written ? std::optional<Error>() : std::optional<Error>(written.error());
}

void Apply::mark(const QString &component, Status status, const std::optional<Error> &error)
{
    if (!m_states.contains(component))
        return;
    m_states[component] = status;
    if (error)
        m_errors[component] = *error;
}

void Apply::markDeployed(Status status, const std::optional<Error> &error)
{
    for (const QString &component : type::all())
        mark(component, status, error);
}

ApplyOutcome Apply::outcome(std::optional<Error> error)
{
    // A step is done when all of its changes are; otherwise the worst of them counts.
    static const QList<Status> fromWorst{Status::Failed, Status::Unknown, Status::NotDone, Status::Done};
    for (int step = 0; step <= 5; ++step) {
        AppliedStep applied;
        applied.step = step;
        qsizetype worst = fromWorst.size();
        for (const Change &change : m_plan.changes) {
            if (change.step != step || change.action == Action::None)
                continue;
            const qsizetype rank = fromWorst.indexOf(m_states.value(change.component));
            if (rank < worst) {
                worst = rank;
                applied.error.reset();
                if (m_errors.contains(change.component))
                    applied.error = m_errors.value(change.component);
            }
            if (type::all().contains(change.component))
                applied.deployId = m_deployId;
        }
        if (worst == fromWorst.size())
            continue;
        applied.status = fromWorst[worst];
        m_outcome.steps.append(applied);
    }
    m_outcome.error = std::move(error);
    return m_outcome;
}

} // namespace applink::setup
