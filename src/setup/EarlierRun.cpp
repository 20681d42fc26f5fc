// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/EarlierRun.h"

#include "salesforce/MetadataDeploy.h"
#include "setup/ComponentTypes.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using Status = AppliedStep::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::EarlierRun)
};

/// What the last line of an operation says of its changes.
Status statusOf(const QString &outcome)
{
    for (const Status status : {Status::Done, Status::NotDone, Status::Failed}) {
        if (outcome == appliedStatusName(status))
            return status;
    }
    return Status::Unknown; // begun or submitted, and no line after it
}

QStringList componentsOf(const QString &operation)
{
    if (operation == "permissionSets"_L1)
        return {type::permissionSet, type::permissionSetAssignment};
    if (operation == "grants"_L1)
        return {type::setupEntityAccess};
    return {};
}

} // namespace

void EarlierRun::read(const QList<Journal::Entry> &entries)
{
    QHash<QString, Status> states; // by component
    QStringList deployed = type::all();
    for (const auto &entry : entries) {
        if (entry.operation == "plan"_L1) {
            parts.clear();
            for (const QJsonValue &value : entry.facts["changes"_L1].toArray()) {
                const QJsonObject change = value.toObject();
                parts.append({change["step"_L1].toInt(), change["component"_L1].toString(),
                              change["name"_L1].toString(), Status::NotDone});
            }
            continue;
        }
        if (entry.operation == "deploy"_L1 && entry.facts.contains("components"_L1)) {
            deployed.clear(); // an app may go first, and its policies in a deploy of their own
            for (const QJsonValue &component : entry.facts["components"_L1].toArray())
                deployed.append(component.toString());
        }
        for (const QString &component :
             entry.operation == "deploy"_L1 ? std::as_const(deployed) : componentsOf(entry.operation))
            states.insert(component, statusOf(entry.outcome));
        if (entry.operation != "deploy"_L1)
            continue;
        deployOpen = statusOf(entry.outcome) == Status::Unknown;
        if (entry.outcome == "begun"_L1) {
            deployId.clear(); // an earlier try of the same run ended
            deploySince = salesforce::dateFromRest(entry.facts["since"_L1].toString());
        }
        if (const QString id = entry.facts["deployId"_L1].toString(); !id.isEmpty())
            deployId = id;
    }
    for (Part &part : parts)
        part.status = states.value(part.component, Status::NotDone);
}

QList<AppliedStep> EarlierRun::steps() const
{
    return stepsOf(parts, deployId);
}

QList<AppliedStep> stepsOf(const QList<EarlierRun::Part> &parts, const QString &deployId)
{
    // A step is done when all of its changes are; otherwise the worst of them counts.
    static const QList<Status> fromWorst{Status::Failed, Status::Unknown, Status::NotDone, Status::Done};
    QList<AppliedStep> steps;
    for (const auto &part : parts) {
        auto step = std::find_if(steps.begin(), steps.end(), [&](const auto &have) { return have.step == part.step; });
        if (step == steps.end())
            step = steps.insert(steps.end(), AppliedStep{part.step, Status::Done, {}, {}});
        if (fromWorst.indexOf(part.status) < fromWorst.indexOf(step->status))
            step->status = part.status;
        if (type::all().contains(part.component))
            step->deployId = deployId;
    }
    std::sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.step < b.step; });
    return steps;
}

QString appliedStatusLabel(Status status)
{
    switch (status) {
    case Status::Done:
        return Text::tr("done");
    case Status::NotDone:
        return Text::tr("not done");
    case Status::Unknown:
        return Text::tr("not known");
    case Status::Failed:
        return Text::tr("failed");
    }
    Q_UNREACHABLE();
}

QString EarlierRun::inWords(const QList<AppliedStep> &steps)
{
    QStringList texts;
    for (const auto &step : steps)
        texts.append(Text::tr("step %1 %2", "number of the step, how it ended")
                         .arg(step.step)
                         .arg(appliedStatusLabel(step.status)));
    return texts.join(u", "_s);
}

bool EarlierOutcome::settled() const
{
    return std::none_of(steps.begin(), steps.end(),
                        [](const AppliedStep &step) { return step.status == Status::Unknown; });
}

} // namespace applink::setup
