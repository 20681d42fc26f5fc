// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/PlanAccess.h"

#include "setup/AccessSwitch.h"
#include "setup/ComponentTypes.h"

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

const PermissionSetRecord *findSet(const OrgSnapshot &found, const QString &name)
{
    const auto &sets = found.permissionSets.value();
    const auto match = std::find_if(sets.begin(), sets.end(), [&](const auto &set) { return set.name == name; });
    return match == sets.end() ? nullptr : &*match;
}

/// Whether a comma separated list of the policies has that entry.
bool isListed(const QString &list, const QString &name)
{
    const QStringList entries = list.split(u',');
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) { return entry.trimmed() == name; });
}

bool isDeployed(const Plan &plan, const QString &element, const QString &name)
{
    return std::any_of(plan.components.begin(), plan.components.end(), [&](const MetadataComponent &component) {
        return component.type() == type::oauthPolicies && isListed(component.value(element), name);
    });
}

} // namespace

QString permissionSetDescription(const QString &apiName)
{
    return Text::tr("Lets its holders use the External Client App %1.").arg(apiName);
}

void planPermissionSets(const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    if (wanted.permissionSets.isEmpty())
        return;
    if (found.permissionSets.couldNotBeRead()) {
        plan.blockedBy.append(
            {u"U2"_s, Text::tr("The permission sets could not be read: %1").arg(found.permissionSets.error().summary)});
        return;
    }
    for (const auto &wish : wanted.permissionSets) {
        Change change{wanted.permissionSetStep, type::permissionSet, wish.name, Action::None, {}, {}};
        if (!findSet(found, wish.name)) {
            if (!wish.create)
                continue; // it blocks the plan, and is neither right nor made
            change.action = Action::Create;
            change.fields = {{u"Name"_s, {}, wish.name},
                             {u"Label"_s, {}, wish.label},
                             {u"Description"_s, {}, permissionSetDescription(found.apiName)}};
            change.reason = Text::tr("It says who may use the app.");
            plan.permissionSetsToCreate.append(wish);
        }
        plan.changes.append(change);
    }
    if (wanted.assignPermissionSet.isEmpty())
        return;
    const auto &identity = found.identity.value();
    Change change{
        wanted.permissionSetStep, type::permissionSetAssignment, wanted.assignPermissionSet, Action::None, {}, {}};
    if (!found.assignedPermissionSets.value().contains(wanted.assignPermissionSet)) {
        change.action = Action::Create;
        change.fields = {{u"Assignee"_s, {}, identity.username}, {u"PermissionSet"_s, {}, wanted.assignPermissionSet}};
        change.reason = Text::tr("You connect Heroku, so you must be covered.");
        plan.permissionSetToAssign = wanted.assignPermissionSet;
        plan.assigneeId = identity.userId;
        if (const auto *set = findSet(found, wanted.assignPermissionSet))
            plan.permissionSetToAssignId = set->id;
    }
    plan.changes.append(change);
}

void dropNamesWithCommas(const OrgSnapshot &found, Plan &plan)
{
    const QString element = u"commaSeparatedProfile"_s;
    for (MetadataComponent &component : plan.components) {
        if (component.type() != type::oauthPolicies || !component.contains(element))
            continue;
        QStringList entries;
        for (const QString &entry : component.value(element).split(u',', Qt::SkipEmptyParts))
            entries.append(entry.trimmed());
        const qsizetype before = entries.size();
        for (const AccessGrant &grant : found.grants.value()) {
            QStringList pieces;
            for (const QString &piece : grant.profileName.split(u',', Qt::SkipEmptyParts))
                pieces.append(piece.trimmed());
            for (qsizetype i = 0; pieces.size() > 1 && i + pieces.size() <= entries.size(); ++i) {
                if (entries.mid(i, pieces.size()) == pieces) {
                    entries.remove(i, pieces.size());
                    break;
                }
            }
        }
        if (entries.size() != before)
            component.set(element, entries.isEmpty() ? QString() : entries.join(u','));
    }
}

void planGrants(const Contribution &wanted, const OrgSnapshot &found, Plan &plan)
{
    const auto &grants = found.grants.value();
    // The policy's lists hold the same, but they come with the switch: the records are there before it.
    const bool closing = endsSelfAuthorization(plan);
    const auto want = [&](const QString &name, bool isProfile) {
        const bool granted = std::any_of(grants.begin(), grants.end(), [&](const AccessGrant &grant) {
            return isProfile ? grant.profileName == name
                             : grant.profileName.isEmpty() && grant.permissionSetName == name;
        });
        const QString element = isProfile ? u"commaSeparatedProfile"_s : u"commaSeparatedPermissionSet"_s;
        if (granted || (isDeployed(plan, element, name) && !closing))
            return;
        if (found.app() && found.grants.couldNotBeRead()) {
            plan.blockedBy.append(
                {u"U2"_s, Text::tr("Who has access could not be read: %1").arg(found.grants.error().summary)});
            return;
        }
        plan.grantsByRecord.append({name, isProfile});
        plan.changes.append({wanted.permissionSetStep,
                             type::setupEntityAccess,
                             name,
                             Action::Create,
                             {{isProfile ? u"Profile"_s : u"PermissionSet"_s, {}, name}},
                             closing ? Text::tr("Before the app is closed to others, so that nobody is without access.")
                             : name.contains(u',')
                                 ? Text::tr("Its name has a comma, so the policy's list cannot hold it.")
                             : isListed(found.field(type::oauthPolicies, element).value(), name)
                                 ? Text::tr("The policy names it, but it has no access.")
                                 : Text::tr("The policy's list takes only what you hold yourself.")});
    };
    for (const QString &name : wanted.grantPermissionSets)
        want(name, false);
    for (const QString &name : wanted.grantProfiles)
        want(name, true);
}

} // namespace applink::setup
