// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/Plan.h"

#include "salesforce/EcaSchema.h"
#include "setup/ComponentTypes.h"
#include "setup/PlanAccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::MetadataComponent;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::Plan)
};

/// The step that owns what no step asked for: the reference values of a component that is made new.
int owningStep(const QString &componentType)
{
    if (componentType == type::globalOauth || componentType == type::oauthSettings)
        return 2;
    if (componentType == type::oauthPolicies)
        return 3;
    return 1;
}

QJsonValue jsonText(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

/// As a row of the plan shows it. What is not there stays null.
QString shown(const Contribution::Element &element, const QString &value)
{
    return element.shown && !value.isEmpty() ? element.shown(value) : value;
}

QString labelWanted(const Contribution &wanted)
{
    for (const auto &element : wanted.elements) {
        if (element.type == type::application && element.name == "label"_L1)
            return element.value;
    }
    return {};
}

/// Rows of one component, one for each step that has a hand in it.
class Rows
{
public:
    Rows(QString type, QString name, Action action) : m_type(std::move(type)), m_name(std::move(name)), m_action(action)
    {}

    void touch(int step) { row(step); }
    void add(int step, const QString &field, const QString &before, const QString &after, const QString &reason)
    {
        Change &change = row(step);
        change.action = m_action;
        change.fields.append({field, jsonText(before), jsonText(after)});
        if (change.reason.isEmpty())
            change.reason = reason;
    }
    [[nodiscard]] const QList<Change> &rows() const { return m_rows; }
    [[nodiscard]] bool changed() const
    {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [](const Change &change) { return change.action != Action::None; });
    }

private:
    Change &row(int step)
    {
        for (Change &change : m_rows) {
            if (change.step == step)
                return change;
        }
        m_rows.append(Change{step, m_type, m_name, Action::None, {}, {}});
        return m_rows.last();
    }

    QString m_type;
    QString m_name;
    Action m_action;
    QList<Change> m_rows;
};

/// A deploy under a name that another app's component has would take that component away from it.
QString freeName(const QString &componentType, const OrgSnapshot &found)
{
    const QStringList taken = found.components.value(componentType).takenNames;
    for (const QString &name : salesforce::candidateNames(componentType, found.apiName)) {
        if (!taken.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

void planFresh(const QString &componentType, const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    const QString name = freeName(componentType, found);
    if (name.isEmpty()) {
        plan.blockedBy.append({{},
                               Text::tr("Every usual name for the new %1 is held by another app's. Choose another API "
                                        "name for the app.")
                                   .arg(componentType)});
        return;
    }
    MetadataComponent component = salesforce::freshComponent(componentType, found.apiName, labelWanted(wanted), name);
    const QList<MetadataComponent::Element> reference = component.elements();
    for (const auto &element : reference) {
        if (found.keeps(componentType, element.name))
            component.remove(element.name);
    }
    Rows rows(componentType, component.fullName(), Action::Create);
    QStringList asked;
    for (const auto &element : wanted.elements) {
        if (element.type != componentType || element.value.isNull() || found.keeps(componentType, element.name))
            continue;
        component.set(element.name, element.value);
        rows.add(element.step, element.name, {}, shown(element, element.value), element.reason);
        asked.append(element.name);
    }
    const int owner = owningStep(componentType);
    for (const auto &element : component.elements()) {
        if (!asked.contains(element.name))
            rows.add(owner, element.name, {}, element.text, Text::tr("Part of every new app."));
    }
    plan.changes.append(rows.rows());
    plan.components.append(std::move(component));
}

/// Nothing is written as null or as "" (facts/salesforce.md 3.5). A switch that is not shown is at its default: asking
/// an org for it that does not know it would plan the same change again after each start of the program.
bool isSame(const Contribution::Element &wanted, const QString &found)
{
    if (found.isEmpty() && (wanted.value == "true"_L1 || wanted.value == "false"_L1))
        return salesforce::switchDefault(wanted.name) == (wanted.value == "true"_L1);
    if (found.isEmpty() || wanted.value.isEmpty())
        return found.isEmpty() == wanted.value.isEmpty();
    return wanted.sameAs(found, wanted.value);
}

void planFound(const QString &componentType, const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    const auto &part = found.components.value(componentType);
    MetadataComponent component = part.metadata.value();
    Rows rows(componentType, component.fullName(), Action::Update);
    const auto change = [&](const Contribution::Element &element) {
        const QString before = component.value(element.name);
        component.set(element.name, element.value);
        rows.add(element.step, element.name, shown(element, before), shown(element, element.value), element.reason);
    };
    QList<Contribution::Element> goAlong;
    for (const auto &element : wanted.elements) {
        if (element.type != componentType)
            continue;
        rows.touch(element.step);
        if (found.keeps(componentType, element.name) || isSame(element, component.value(element.name)))
            continue;
        if (element.onlyWithOthers)
            goAlong.append(element);
        else
            change(element);
    }
    if (rows.changed())
        std::for_each(goAlong.cbegin(), goAlong.cend(), change);
    plan.changes.append(rows.rows());
    if (rows.changed())
        plan.components.append(salesforce::withoutGenerated(std::move(component)));
}

/// The component is there, and could not be read whole: a deploy would reset what it holds besides, so it is left
/// alone. Where the columns prove that all is right already, nothing is missing.
void planUnreadable(const QString &componentType, const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    const auto part = found.components.value(componentType);
    Rows rows(componentType, part.fullName, Action::Update);
    bool allSeenRight = true;
    for (const auto &element : wanted.elements) {
        if (element.type != componentType)
            continue;
        rows.touch(element.step);
        const auto column = part.columns.constFind(element.name);
        if (!element.onlyWithOthers && (column == part.columns.cend() || !isSame(element, *column)))
            allSeenRight = false;
    }
    plan.changes.append(rows.rows());
    if (!allSeenRight)
        plan.blockedBy.append(
            {{},
             Text::tr("%1 could not be read whole, and changing it blindly could destroy what it holds: %2")
                 .arg(componentType, part.metadata.error().summary)});
}

void planComponents(const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    for (const QString &componentType : type::all()) {
        const auto part = found.components.value(componentType);
        if (part.metadata.isKnown())
            planFound(componentType, wanted, found, plan);
        else if (!found.app() || (part.metadata.isAbsent() && part.fullName.isEmpty()))
            planFresh(componentType, wanted, found, plan);
        else
            planUnreadable(componentType, wanted, found, plan);
    }
}

void planBlockers(const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    plan.blockedBy = wanted.blockers;
    if (found.apps.couldNotBeRead())
        plan.blockedBy.append(
            {u"A1"_s, Text::tr("Whether the app exists could not be read: %1").arg(found.apps.error().summary)});
    for (const QString &name : found.namesDifferingInCase())
        plan.blockedBy.append(
            {u"A1"_s, Text::tr("The org has an app named %1. Salesforce takes %2 for the same name, AppLink does not.")
                          .arg(name, found.apiName)});
    if (!found.app() && found.connectedAppNames.value().contains(found.apiName, Qt::CaseInsensitive))
        plan.blockedBy.append({u"A5"_s, Text::tr("A connected app holds the name %1 already.").arg(found.apiName)});
}

} // namespace

QString actionName(Action action)
{
    switch (action) {
    case Action::None:
        return u"none"_s;
    case Action::Create:
        return u"create"_s;
    case Action::Update:
        return u"update"_s;
    }
    Q_UNREACHABLE();
}

int Plan::count(Action action) const
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [action](const Change &change) { return change.action == action; }));
}

bool Plan::nothingToDo() const
{
    return components.isEmpty() && permissionSetsToCreate.isEmpty() && permissionSetToAssign.isEmpty() &&
           grantsByRecord.isEmpty();
}

Plan makePlan(const Contribution &wanted, const OrgSnapshot &found)
{
    Plan plan;
    plan.fingerprint = found.fingerprint();
    plan.snapshotTakenAt = found.takenAt;
    plan.apiName = found.apiName;
    if (const auto *app = found.app())
        plan.appId = app->id;
    planBlockers(wanted, found, plan);
    planComponents(wanted, found, plan);
    dropNamesWithCommas(found, plan);
    planPermissionSets(wanted, found, plan);
    planGrants(wanted, found, plan);
    std::stable_sort(plan.changes.begin(), plan.changes.end(),
                     [](const Change &a, const Change &b) { return a.step < b.step; });
    return plan;
}

} // namespace applink::setup
