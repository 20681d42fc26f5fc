// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/Apply.h"

#include "base/TaskGroup.h"
#include "salesforce/DeployPackage.h"
#include "salesforce/SalesforceClient.h"
#include "setup/AdaptivePackage.h"
#include "setup/ApplyText.h"
#include "setup/ComponentTypes.h"
#include "setup/WriteAgain.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::DeployStatus;
using salesforce::MetadataComponent;
using Status = AppliedStep::Status;
using Text = ApplyText;

namespace {

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

Apply::Apply(salesforce::SalesforceClient *client, Plan plan, Journal journal, Pace pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_plan(std::move(plan))
    , m_changes(m_plan.changes)
    , m_journal(std::move(journal))
    , m_pace(pace)
    , m_watch(client, pace)
    , m_components(m_plan.components)
    , m_grants(m_plan.grantsByRecord)
{
    connect(&m_watch, &DeployWatch::progress, this,
            [this](const QString &what, int done, int total) { Q_EMIT progress(1, what, done, total); });
    for (const Change &change : std::as_const(m_changes)) {
        if (change.action != Action::None)
            m_states.insert(change.component, Status::NotDone);
    }
}

Apply::~Apply() = default;

void Apply::requestStop()
{
    m_stop = true;
    m_watch.requestStop();
}

Task<ApplyOutcome> Apply::checkOnly()
{
    m_outcome.checkOnly = true;
    auto validation = validate();
    auto error = co_await std::move(validation);
    if (!error && m_policiesLater)
        m_outcome.problems.append({0,
                                   type::oauthPolicies,
                                   policyName(),
                                   {},
                                   Text::policiesNotChecked(),
                                   {},
                                   true,
                                   false,
                                   salesforce::ProblemKind::ParentMissing});
    m_journal.close(); // nothing was written, so there is nothing to find again
    co_return outcome(std::move(error));
}

Task<ApplyOutcome> Apply::run(Task<Result<QByteArray>> freshFingerprint)
{
    auto both = base::together(validate(), std::move(freshFingerprint));
    const auto [refused, fresh] = co_await std::move(both);
    std::optional<Error> error = refused;
    if (!fresh)
        error = fresh.error();
    else if (*fresh != m_plan.fingerprint)
        error = Text::stale();
    if (error) {
        if (!m_goesOn)
            m_journal.close(); // nothing was written, so there is nothing to find again
        co_return outcome(std::move(error));
    }
    if (auto refusedLine = notePlan())
        co_return outcome(std::move(refusedLine));
    Q_EMIT accepted();

    // Permission sets first, and assigned: an org was seen that refuses a policy naming a set that the deploying user
    // does not hold; and nobody is locked out in between (facts/salesforce.md 1.9, 6.3).
    const bool appIsThere = !m_plan.appId.isEmpty();
    auto creating = createPermissionSets();
    error = co_await std::move(creating);
    if (!error && appIsThere) {
        auto granting = grantByRecord();
        error = co_await std::move(granting);
    }
    if (!error) {
        auto deploying = deploy();
        error = co_await std::move(deploying);
    }
    if (!error && m_policiesLater) {
        m_appIsDeployed = true;
        co_return outcome(Text::policiesLeft());
    }
    if (!error && (!appIsThere || m_listsShrank)) {
        auto granting = grantByRecord();
        error = co_await std::move(granting);
    }
    if (error)
        co_return outcome(std::move(error));
    co_return outcome({}); // the journal ends with settle(): only what was read back is done
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
    Q_EMIT progress(0, Text::validating(), 0, 0);
    for (int adaptions = 0;; ++adaptions) {
        auto once = validateOnce();
        auto refused = co_await std::move(once);
        if (!refused || refused->kind != ErrorKind::Rejected || adaptions == mostAdaptions)
            co_return refused;
        auto adapting = adapt();
        if (const bool again = co_await std::move(adapting); !again)
            co_return refused;
    }
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
    auto watch = watchDeploy(*submitted);
    co_return co_await std::move(watch);
}

Task<bool> Apply::waitForTry(QString what, int attempt, std::chrono::milliseconds wait)
{
    Q_EMIT progress(0, Text::tryingAgain(what, attempt, mostTries, wait), 0, 0);
    auto pausing = m_watch.pause(m_pace(wait));
    co_return co_await std::move(pausing);
}

Task<std::optional<Error>> Apply::deploy()
{
    if (m_plan.components.isEmpty())
        co_return std::nullopt;
    int adaptions = 0;
    for (int attempt = 1;; ++attempt) {
        if (auto stop = stopped())
            co_return stop;
        auto once = deployOnce();
        auto error = co_await std::move(once);
        // What only this deploy showed, such as permission sets that came into being after the validation. It was
        // rolled back whole.
        if (error && error->kind == ErrorKind::Rejected && !isLocked(*error) && adaptions < mostAdaptions) {
            auto adapting = adapt();
            if (const bool again = co_await std::move(adapting); again) {
                ++adaptions;
                --attempt;
                continue;
            }
        }
        // A deploy that met a locked row was rolled back whole, and one that was turned away never began.
        if (!error || !(isLocked(*error) || wasTurnedAway(*error)) || attempt == mostTries)
            co_return error;
        m_outcome.problems.removeIf([](const ApplyProblem &problem) { return !problem.dropped; });
        auto waiting = waitForTry(Text::deploying(), attempt + 1, lockPause());
        co_await std::move(waiting);
    }
}

Task<std::optional<Error>> Apply::deployOnce()
{
    Q_EMIT progress(1, Text::deploying(), 0, int(m_plan.components.size()));
    m_deployId.clear();
    QJsonObject facts{{u"components"_s, QJsonArray::fromStringList(deployedTypes())}};
    if (m_validatedAt.isValid())
        facts.insert(u"since"_s, m_validatedAt.toString(Qt::ISODateWithMs));
    if (auto error = note(u"deploy"_s, m_plan.apiName, u"begun"_s, facts))
        co_return error;
    m_wrote = true;
    m_deployOpen = true;
    auto submission = submit(false);
    auto submitted = co_await std::move(submission);
    if (!submitted && leavesItOpen(submitted.error())) {
        auto search = findSubmitted(submitted.error());
        submitted = co_await std::move(search);
    }
    if (!submitted) {
        const Error &error = submitted.error();
        const bool open = m_deployOpen && leavesItOpen(error);
        m_deployOpen = open;
        // An answer that was no answer, and no trace at the org: it never arrived.
        const Status status = open ? Status::Unknown : error.retryable ? Status::NotDone : Status::Failed;
        markDeployed(status, error);
        note(u"deploy"_s, m_plan.apiName, appliedStatusName(status));
        co_return open ? Text::unknownWrite(error) : error;
    }
    m_deployId = submitted->id;
    if (auto error = note(u"deploy"_s, m_plan.apiName, u"submitted"_s, {{u"deployId"_s, m_deployId}}))
        co_return error;
    auto watch = watchDeploy(*submitted);
    auto failure = co_await std::move(watch);
    if (!failure) {
        m_deployOpen = false;
        markDeployed(Status::Done);
        co_return note(u"deploy"_s, m_plan.apiName, u"done"_s, {{u"deployId"_s, m_deployId}});
    }
    // With rollbackOnError a failed or cancelled deploy left nothing behind; only not knowing how it ended is
    // "unknown".
    Status status = Status::Unknown;
    if (failure->kind == ErrorKind::Cancelled || failure->kind == ErrorKind::Rejected) {
        status = failure->kind == ErrorKind::Cancelled ? Status::NotDone : Status::Failed;
        m_deployOpen = false;
    }
    markDeployed(status, failure);
    note(u"deploy"_s, m_plan.apiName, appliedStatusName(status), {{u"deployId"_s, m_deployId}});
    co_return failure;
}

Task<Result<DeployStatus>> Apply::findSubmitted(Error lost)
{
    // Never sent again: the org is asked whether it has it (facts/salesforce.md 7.4).
    if (!m_validatedAt.isValid())
        co_return lost;
    auto searching = m_watch.search(m_validatedAt, false);
    const auto found = co_await std::move(searching);
    if (!found)
        co_return lost;
    DeployStatus deploy;
    for (const QString &id : *found) {
        auto look = salesforce::deployStatus(m_client, id);
        const auto seen = co_await std::move(look);
        if (seen && !isOurs(*seen))
            continue; // the same user deploys other things, too
        deploy.id = id;
        co_return seen ? *seen : deploy;
    }
    m_deployOpen = false;
    co_return Text::neverArrived(lost);
}

bool Apply::isOurs(const DeployStatus &status) const
{
    const auto messages = status.problems + status.successes;
    const bool tells = std::any_of(messages.begin(), messages.end(),
                                   [](const auto &message) { return !message.componentType.isEmpty(); });
    return !tells || std::any_of(messages.begin(), messages.end(), [this](const auto &message) {
        return std::any_of(m_plan.components.begin(), m_plan.components.end(), [&](const MetadataComponent &component) {
            return component.type() == message.componentType && component.fullName() == message.fullName;
        });
    });
}

Task<std::optional<Error>> Apply::watchDeploy(DeployStatus status)
{
    auto following = m_watch.follow(status);
    const DeployEnd end = co_await std::move(following);
    if (end.status.checkOnly && end.status.createdAt.isValid())
        m_validatedAt = end.status.createdAt; // only the looks carry it, not the submission's answer
    if (end.kind == DeployEnd::Kind::Gone) {
        m_deployOpen = false;
        co_return Text::gone(*end.error);
    }
    if (end.kind == DeployEnd::Kind::LostSight)
        co_return Text::lostSight(*end.error);
    if (end.status.success)
        co_return std::nullopt;
    if (end.status.wasCanceled())
        co_return Error::cancelled();
    m_lastRefusal = end.status;
    co_return readProblems(end.status);
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
    for (const QString &name : QStringList(later)) {
        if (m_listIds.contains(name))
            later.append(m_listIds.value(name));
    }
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
    for (const Change &change : m_changes) {
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
        for (const Change &change : m_changes) {
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

} // namespace applink::setup
