// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Apply that keeps the books: journal lines, how each change stands, what the run comes to.
#include "setup/Apply.h"
#include "setup/ComponentTypes.h"
#include "setup/EarlierRun.h"

#include <QJsonArray>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::MetadataComponent;
using Status = AppliedStep::Status;

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

QList<AppliedStep> stepsNow(const Plan &planned, const Plan &now, const QList<AppliedStep> &lastRun)
{
    QList<EarlierRun::Part> parts;
    for (const Change &change : planned.changes) {
        if (change.action != Action::None)
            parts.append({change.step, change.component, change.name,
                          statusIn(now, change.step, change.component, change.name)});
    }
    QList<AppliedStep> steps = stepsOf(parts, {});
    for (AppliedStep &step : steps) {
        for (const AppliedStep &last : lastRun) {
            if (last.step == step.step && step.status != Status::Done)
                step = last; // why it is not there
        }
    }
    return steps;
}

Status statusIn(const Plan &now, int step, const QString &component, const QString &name)
{
    const bool isMetadata = type::all().contains(component);
    bool seen = false;
    for (const Change &change : now.changes) {
        // The app has one component of each type, whatever it is called.
        if (change.component != component || change.step != step || (!isMetadata && change.name != name))
            continue;
        seen = true;
        if (change.action != Action::None)
            return Status::NotDone;
    }
    // A blocked plan may be silent about what it could not read. A grant that is there has no row at all.
    if (!now.blockedBy.isEmpty() || (!seen && component != type::setupEntityAccess))
        return Status::Unknown;
    return Status::Done;
}

std::optional<Error> Apply::note(const QString &operation, const QString &target, const QString &outcome,
                                 const QJsonObject &facts)
{
    const auto written = m_journal.write({operation, target, outcome, facts});
    return written ? std::optional<Error>() : std::optional<Error>(written.error());
}

std::optional<Error> Apply::notePlan()
{
    if (m_goesOn) // what it does is part of the plan that stands there already
        return std::nullopt;
    QJsonArray changes;
    for (const Change &change : std::as_const(m_changes)) {
        if (change.action != Action::None)
            changes.append(
                QJsonObject{{u"step"_s, change.step}, {u"component"_s, change.component}, {u"name"_s, change.name}});
    }
    return note(u"plan"_s, m_plan.apiName, u"begun"_s, {{u"changes"_s, changes}});
}

ApplyOutcome Apply::settle(const Plan &now)
{
    bool anyOpen = false;
    bool anyDone = m_goesOn;
    for (const Change &change : std::as_const(m_changes)) {
        if (change.action == Action::None)
            continue;
        Status &state = m_states[change.component];
        if (state == Status::Unknown) {
            const bool mayStillCome = m_deployOpen && type::all().contains(change.component);
            state = mayStillCome ? Status::Unknown : statusIn(now, change.step, change.component, change.name);
            anyOpen = anyOpen || state == Status::Unknown;
        }
        anyDone = anyDone || state == Status::Done;
    }
    m_outcome.steps.clear();
    auto error = m_outcome.error;
    if (error && now.nothingToDo() && now.blockedBy.isEmpty() && !m_deployOpen)
        error.reset(); // whatever got lost on the way back, the org has all of it
    if (!error || !m_wrote || (!anyOpen && !anyDone))
        m_journal.close();
    return outcome(std::move(error));
}

ApplyOutcome Apply::brokenOff(const Error &why)
{
    if (m_deployOpen)
        markDeployed(Status::Unknown);
    for (const QString &component : std::as_const(m_recordsOpen))
        mark(component, Status::Unknown);
    return outcome(why);
}

void Apply::mark(const QString &component, Status status, const std::optional<Error> &error)
{
    if (!m_states.contains(component))
        return;
    m_states[component] = status;
    if (error)
        m_errors[component] = *error;
}

QStringList Apply::deployedTypes() const
{
    QStringList types;
    for (const MetadataComponent &component : m_components)
        types.append(component.type());
    return types;
}

QString Apply::policyName() const
{
    for (const MetadataComponent &component : m_plan.components) {
        if (component.type() == type::oauthPolicies)
            return component.fullName();
    }
    return {};
}

void Apply::markDeployed(Status status, const std::optional<Error> &error)
{
    for (const QString &component : deployedTypes())
        mark(component, status, error);
}

ApplyOutcome Apply::outcome(std::optional<Error> error)
{
    QList<EarlierRun::Part> parts;
    for (const Change &change : std::as_const(m_changes)) {
        if (change.action != Action::None)
            parts.append({change.step, change.component, change.name, m_states.value(change.component)});
    }
    m_outcome.steps = stepsOf(parts, m_deployId);
    for (AppliedStep &step : m_outcome.steps) {
        for (const auto &part : parts) {
            if (part.step == step.step && part.status == step.status && step.status != Status::Done &&
                m_errors.contains(part.component))
                step.error = m_errors.value(part.component);
        }
    }
    m_outcome.error = std::move(error);
    return m_outcome;
}

} // namespace applink::setup
