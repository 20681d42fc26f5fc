// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Apply that finds a package which the org takes, when it refused one.
#include "setup/AdaptivePackage.h"
#include "setup/Apply.h"
#include "setup/ApplyText.h"
#include "setup/ComponentTypes.h"
#include "setup/RecordWrites.h"

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::MetadataComponent;
using Status = AppliedStep::Status;
using Text = ApplyText;

namespace {

const QString setList = u"commaSeparatedPermissionSet"_s;
const QString profileList = u"commaSeparatedProfile"_s;
constexpr int assignStep = 4;

bool isPolicy(const MetadataComponent &component)
{
    return component.type() == type::oauthPolicies || component.type() == type::pluginPolicies;
}

} // namespace

Task<bool> Apply::adapt()
{
    bool changed = leaveOutRefused();
    if (!changed) {
        auto naming = nameGranteesOtherwise();
        changed = co_await std::move(naming);
    }
    changed = changed || leavePoliciesForLater();
    if (changed) // what was said of the refused package is not true of the next
        m_outcome.problems.removeIf([](const ApplyProblem &problem) { return !problem.dropped; });
    co_return changed;
}

bool Apply::leaveOutRefused()
{
    const auto left = dropRefused(m_components, m_lastRefusal);
    if (left.isEmpty())
        return false;
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

/// The app and its OAuth settings first. The policies follow in a run of their own, which finds those that the platform
/// makes in the meantime, under the name that it gives them.
bool Apply::leavePoliciesForLater()
{
    const bool makesApp = std::any_of(m_components.begin(), m_components.end(), [](const MetadataComponent &component) {
        return component.type() == type::application;
    });
    if (!makesApp || !m_plan.appId.isEmpty() || !missesParent(m_lastRefusal))
        return false;
    m_policiesLater = m_components.removeIf(isPolicy) > 0;
    return m_policiesLater;
}

void Apply::continueFrom(Apply &first)
{
    m_journal = std::move(first.m_journal);
    m_outcome.problems = first.m_outcome.problems;
    m_wrote = true;
    m_goesOn = true;
    if (first.m_stop)
        requestStop();
}

QStringList Apply::listInPackage(const QString &element) const
{
    QStringList entries;
    for (const MetadataComponent &component : m_components) {
        if (component.type() != type::oauthPolicies)
            continue;
        for (const QString &entry : component.value(element).split(u',', Qt::SkipEmptyParts))
            entries.append(entry.trimmed());
    }
    return entries;
}

void Apply::editList(const QString &element, const std::function<QString(const QString &)> &entry)
{
    QStringList entries;
    for (const QString &old : listInPackage(element)) {
        if (const QString fresh = entry(old); !fresh.isEmpty())
            entries.append(fresh);
    }
    for (MetadataComponent &component : m_components) {
        if (component.type() == type::oauthPolicies)
            component.set(element, entries.isEmpty() ? QString() : entries.join(u','));
    }
}

/// Nobody knows for certain whether the list of permission sets takes names or ids: those that the org does not find by
/// name are named by id, and who is not found then either is granted access by a record (facts/salesforce.md 9, 4).
/// Profiles have no other name for the list, so they go by record at once (9, 3).
Task<bool> Apply::nameGranteesOtherwise()
{
    const QStringList sets = granteesNotFound(m_lastRefusal, u"PermissionSet"_s);
    const QStringList profiles = granteesNotFound(m_lastRefusal, u"Profile"_s);
    bool changed = !profiles.isEmpty() && grantByRecordInstead(profileList, profiles);
    if (sets.isEmpty())
        co_return changed;
    const QStringList known = m_listIds.values();
    const bool byId = std::any_of(sets.begin(), sets.end(), [&](const QString &name) { return known.contains(name); });
    if (byId)
        co_return grantByRecordInstead(setList, sets) || changed;
    auto asking = permissionSetIds(m_client, listInPackage(setList));
    const auto ids = co_await std::move(asking);
    if (!ids || !std::any_of(sets.begin(), sets.end(), [&](const QString &name) { return ids->contains(name); }))
        co_return changed; // there is no such set: the refusal is right
    m_listIds.insert(*ids);
    editList(setList, [&](const QString &entry) { return ids->value(entry, entry); });
    co_return true;
}

/// All that the list names, not only who was refused: the org tells of one at a time, and takes none.
bool Apply::grantByRecordInstead(const QString &element, const QStringList &notFound)
{
    const bool isProfile = element == profileList;
    const QStringList entries = listInPackage(element);
    if (entries.isEmpty())
        return false;
    QStringList names;
    for (const QString &entry : entries) {
        const RecordGrant grant{isProfile ? entry : m_listIds.key(entry, entry), isProfile};
        names.append(grant.name);
        if (m_grants.contains(grant))
            continue;
        m_grants.append(grant);
        m_changes.append({assignStep, type::setupEntityAccess, grant.name, Action::Create, {}, {}});
        m_states.insert(type::setupEntityAccess, Status::NotDone);
    }
    editList(element, [](const QString &) { return QString(); });
    m_listsShrank = true;
    QString theirs;
    for (const auto &message : m_lastRefusal.problems) {
        if (message.problem.contains(notFound.first()))
            theirs = message.problem;
    }
    m_outcome.problems.append({assignStep, type::oauthPolicies, policyName(), element, Text::grantedByRecord(names),
                               theirs, true, true, salesforce::ProblemKind::NoSuchGrantee});
    return true;
}

} // namespace applink::setup
