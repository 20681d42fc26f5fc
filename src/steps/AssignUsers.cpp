// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AssignUsers.h"

#include "salesforce/ApiName.h"
#include "setup/ComponentTypes.h"
#include "setup/OrgSpelling.h"
#include "steps/Compare.h"
#include "steps/JwtCertificate.h"
#include "steps/JwtChecks.h"
#include "steps/StepText.h"

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Evidence;
using verify::Finding;
using verify::Fix;
namespace type = setup::type;

namespace {

bool adminApproved(const SetupFile &wanted)
{
    return wanted.users.permittedUsers == SetupFile::PermittedUsers::AdminApproved;
}

QString metadataPermittedUsers(const SetupFile &wanted)
{
    return adminApproved(wanted) ? u"AdminApprovedPreAuthorized"_s : u"AllSelfAuthorized"_s;
}

/// The list as it is, with what is missing at its end. A null text when there is nothing to write at all.
QString mergedList(const QString &found, const QStringList &wanted)
{
    QStringList entries = splitList(found);
    for (const QString &name : wanted) {
        if (!entries.contains(name))
            entries.append(name);
    }
    return entries.isEmpty() ? QString() : entries.join(u',');
}

QString grantName(const setup::AccessGrant &grant)
{
    return grant.profileName.isEmpty() ? grant.permissionSetName : AssignUsers::tr("profile %1").arg(grant.profileName);
}

QStringList grantNames(const QList<setup::AccessGrant> &grants)
{
    QStringList names;
    for (const auto &grant : grants)
        names.append(grantName(grant));
    return names;
}

bool grantsPermissionSet(const QList<setup::AccessGrant> &grants, const QString &name)
{
    return std::any_of(grants.begin(), grants.end(), [&](const auto &grant) {
        return grant.profileName.isEmpty() && grant.permissionSetName == name;
    });
}

bool grantsProfile(const QList<setup::AccessGrant> &grants, const QString &name)
{
    return std::any_of(grants.begin(), grants.end(), [&](const auto &grant) { return grant.profileName == name; });
}

/// What holds where everybody may authorize the app, as the org says; nothing where grants count.
std::optional<Finding> openToAll(const OrgSnapshot &found, const SetupFile &wanted)
{
    if (adminApproved(wanted))
        return std::nullopt;
    const auto policy = found.field(type::oauthPolicies, u"permittedUsersPolicyType"_s);
    if (policy.couldNotBeRead())
        return StepText::unreadable(AssignUsers::tr("Permitted users"), policy);
    if (!sameIgnoringCase(policy.value(), metadataPermittedUsers(wanted)))
        return std::nullopt;
    return Finding::passed(
        {{AssignUsers::tr("Permitted users"), AssignUsers::tr("everybody may authorize the app"), policy.source()}});
}

Finding checkGrants(const OrgSnapshot &found, const SetupFile &wanted)
{
    if (const auto open = openToAll(found, wanted))
        return *open;
    const QString what = AssignUsers::tr("Profiles and permission sets with access");
    if (found.grants.couldNotBeRead())
        return StepText::unreadable(what, found.grants);
    const auto &grants = found.grants.value();
    const auto users = setup::asTheOrgSpells(wanted.users, found);
    QStringList missing;
    for (const auto &set : users.permissionSets) {
        if (!grantsPermissionSet(grants, set.name))
            missing.append(set.name);
    }
    for (const QString &profile : users.profiles) {
        if (!grantsProfile(grants, profile))
            missing.append(AssignUsers::tr("profile %1").arg(profile));
    }
    const QList<Evidence> evidence{
        {what, grants.isEmpty() ? AssignUsers::tr("none") : grantNames(grants).join(u", "_s), found.grants.source()}};
    if (missing.isEmpty())
        return Finding::passed(evidence);
    return Finding::failed(AssignUsers::tr("No access for %1.").arg(missing.join(u", "_s)),
                           AssignUsers::tr("Apply the plan to grant it."), evidence, Fix::ApplyPlan);
}

Finding checkConnectingUser(const OrgSnapshot &found, const SetupFile &wanted)
{
    if (const auto open = openToAll(found, wanted))
        return *open;
    const QString what = AssignUsers::tr("Access of the signed-in user");
    if (found.grants.couldNotBeRead())
        return StepText::unreadable(what, found.grants);
    if (found.assignedPermissionSets.couldNotBeRead())
        return StepText::unreadable(what, found.assignedPermissionSets);
    const QString user = found.identity.value().username;
    for (const auto &grant : found.grants.value()) {
        const bool byProfile = !grant.profileName.isEmpty() && grant.profileName == found.userProfile.value();
        const bool bySet =
            grant.profileName.isEmpty() && found.assignedPermissionSets.value().contains(grant.permissionSetName);
        if (byProfile || bySet)
            return Finding::passed({{what, AssignUsers::tr("%1, by %2").arg(user, grantName(grant)),
                                     found.assignedPermissionSets.source()}});
    }
    const bool anyProfile = std::any_of(found.grants.value().begin(), found.grants.value().end(),
                                        [](const auto &grant) { return !grant.profileName.isEmpty(); });
    if (anyProfile && found.userProfile.couldNotBeRead()) // it may be the one that is granted
        return StepText::unreadable(what, found.userProfile);
    return Finding::failed(
        AssignUsers::tr("%1 holds none of the permission sets and profiles that may use the app.").arg(user),
        AssignUsers::tr("Choose “assign to me” in step 4 and apply the plan, or let somebody connect who is covered."),
        {{what, AssignUsers::tr("none"), found.assignedPermissionSets.source()}}, Fix::EditSettings);
}

Finding checkIpRelaxation(const OrgSnapshot &found)
{
    const auto policy = found.field(type::oauthPolicies, u"ipRelaxationPolicyType"_s);
    if (policy.couldNotBeRead())
        return StepText::unreadable(AssignUsers::tr("IP relaxation"), policy);
    QList<Evidence> evidence{{AssignUsers::tr("IP relaxation"), policy.value(), policy.source()}};
    const auto &settings = found.components.value(type::oauthSettings).metadata;
    if (sameIgnoringCase(policy.value(), u"Bypass"_s))
        return Finding::passed(evidence);
    if (settings.couldNotBeRead())
        return StepText::unreadable(AssignUsers::tr("Trusted IP ranges of the app"), settings);
    const bool ranges = settings.isKnown() && settings.value().contains(u"trustedIpRanges"_s);
    evidence.append({AssignUsers::tr("Trusted IP ranges of the app"),
                     ranges ? AssignUsers::tr("set") : AssignUsers::tr("none"), settings.source()});
    if (!ranges) {
        // Nothing of this program reads those of profiles, so it says so (facts/salesforce.md 7.5).
        evidence.append(
            {AssignUsers::tr("Token IP ranges of the app, login IP ranges of profiles"),
             AssignUsers::tr("not read. Where the app, or the profile of a user whom AppLink acts for, has "
                             "some, Heroku is outside of them and is refused with “restricted IP”, until IP "
                             "Relaxation is set to “Relax IP restrictions”"),
             policy.source()});
        return Finding::passed(evidence);
    }
    return Finding::warning(
        AssignUsers::tr("The app takes calls only from some IP ranges, and Heroku's addresses change."),
        AssignUsers::tr(
            "If AppLink's calls are refused, set IP Relaxation to “Relax IP restrictions” in the app's policies."),
        evidence, Fix::OpenSetup);
}

} // namespace

QString AssignUsers::title() const
{
    return tr("Step 4: Who may use the app");
}
QString AssignUsers::shortTitle() const
{
    return tr("Users");
}
QString AssignUsers::subtitle() const
{
    return tr("Say which profiles and permission sets are approved. Whoever connects Heroku must be among them.");
}
QString AssignUsers::why() const
{
    return tr("With “Admin approved users are pre-authorized” only the people you name can use the app, and an empty "
              "list means nobody. "
              "The user who connects Heroku, and every user AppLink acts for, must be covered. A permission set of its "
              "own makes it easy "
              "to see later who has access.");
}
QString AssignUsers::whereInSetup() const
{
    return tr("Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies: Permitted Users "
              "under Plugin Policies, "
              "profiles and permission sets under App Policies.");
}

QList<Problem> AssignUsers::problems(const SetupFile &wanted, const OrgSnapshot *found) const
{
    QList<Problem> problems;
    const auto users = found ? setup::asTheOrgSpells(wanted.users, *found) : wanted.users;
    if (!adminApproved(wanted)) {
        problems.append({u"permittedUsersGroup"_s, tr("Every user of the org may then authorize the app."), false});
        if (JwtCertificate::isWanted(wanted))
            problems.append({u"permittedUsersGroup"_s,
                             tr("AppLink connects by JWT, which takes users only whom you have approved beforehand."),
                             false});
        return problems;
    }
    if (users.profiles.isEmpty() && users.permissionSets.isEmpty())
        problems.append(
            {u"accessList"_s, tr("Nobody could use the app. Choose at least one permission set or profile.")});
    QStringList named;
    for (const auto &set : users.permissionSets) {
        if (named.contains(set.name, Qt::CaseInsensitive))
            problems.append({u"accessList"_s, tr("The permission set %1 is named twice.").arg(set.name)});
        named.append(set.name);
        if (!set.create)
            continue;
        if (!salesforce::isLegalApiName(set.name) || set.name.size() > 80)
            problems.append(
                {u"newPermissionSetNameEdit"_s,
                 tr("%1 is not a legal API name: letters, digits and single underscores, beginning with a letter.")
                     .arg(set.name)});
        if (set.label.trimmed().isEmpty() || set.label.size() > 80)
            problems.append(
                {u"newPermissionSetLabelEdit"_s, tr("Give the permission set a label of at most 80 characters.")});
    }
    if (users.assignSignedInUser && users.permissionSets.isEmpty() && !users.profiles.isEmpty())
        problems.append({u"assignSignedInUserCheck"_s,
                         tr("There is no permission set to assign; you are covered only by your profile."), false});
    if (!users.assignSignedInUser && found && found->assignedPermissionSets.isKnown()) {
        const auto &mine = found->assignedPermissionSets.value();
        const bool covered = users.profiles.contains(found->userProfile.value()) ||
                             std::any_of(users.permissionSets.begin(), users.permissionSets.end(),
                                         [&](const auto &set) { return mine.contains(set.name); });
        if (!covered)
            problems.append(
                {u"assignSignedInUserCheck"_s, tr("You yourself would not be able to connect Heroku."), false});
    }
    return problems;
}

void AssignUsers::contribute(const SetupFile &wanted, const OrgSnapshot &found, setup::Contribution &contribution) const
{
    const auto element = [&](const QString &name, const QString &value, SameAs sameAs, const QString &reason) {
        contribution.elements.append({4, type::oauthPolicies, name, value, std::move(sameAs), reason});
    };
    element(u"permittedUsersPolicyType"_s, metadataPermittedUsers(wanted), sameIgnoringCase,
            tr("Permitted users as planned."));
    if (!adminApproved(wanted))
        return; // the lists are ignored then; what they hold stays

    const auto users = setup::asTheOrgSpells(wanted.users, found);
    const QString own = users.setForSignedInUser();
    QStringList sets;
    for (const auto &set : users.permissionSets) {
        // The policy's list takes only sets that whoever deploys it holds (facts/salesforce.md 1.9); the others are
        // granted by a record.
        const auto &mine = found.assignedPermissionSets;
        if (set.name == own || !mine.isKnown() || mine.value().contains(set.name))
            sets.append(set.name);
        contribution.permissionSets.append(set);
        contribution.grantPermissionSets.append(set.name);
        // A set that the plan neither finds nor may create would make the org refuse the whole package.
        const bool known = !found.permissionSets.isKnown() ||
                           std::any_of(found.permissionSets.value().begin(), found.permissionSets.value().end(),
                                       [&](const auto &have) { return have.name == set.name; });
        if (!known && !set.create)
            contribution.blockers.append({u"U2"_s, tr("The org has no permission set named %1.").arg(set.name)});
    }
    QStringList profiles;
    for (const QString &profile : users.profiles) {
        contribution.grantProfiles.append(profile);
        const bool known =
            !found.profiles.isKnown() || std::any_of(found.profiles.value().begin(), found.profiles.value().end(),
                                                     [&](const auto &have) { return have.name == profile; });
        if (!known)
            contribution.blockers.append(
                {u"U2"_s,
                 tr("The org shows no profile named %1. Profile names are translated; take the name as you see it.")
                     .arg(profile)});
        // The list is comma separated and knows no escape, and it takes names only as this session reads them: other
        // profiles are granted by a record (facts/salesforce.md 6.4; 9, 3).
        if (!profile.contains(u',') && found.profiles.isKnown())
            profiles.append(profile);
    }
    // A policy that is sent without its lists may take the grants away (6.2), so those that exist are named, too.
    QStringList grantedSets;
    QStringList grantedProfiles;
    for (const auto &grant : found.grants.value()) {
        if (grant.profileName.isEmpty())
            grantedSets.append(grant.permissionSetName);
        else if (!grant.profileName.contains(u','))
            grantedProfiles.append(grant.profileName);
    }
    const auto list = [&](const QString &name, const QStringList &asked, const QStringList &granted) {
        if (asked.isEmpty() && granted.isEmpty())
            return;
        const QString listed = found.field(type::oauthPolicies, name).value();
        element(name, mergedList(listed, granted + asked), containsList, tr("These may use the app."));
        // Who has access by a record needs no place in the list, and an org may not show one there.
        const QStringList there = splitList(listed) + granted;
        contribution.elements.last().onlyWithOthers =
            std::all_of(asked.begin(), asked.end(), [&there](const QString &entry) { return there.contains(entry); });
    };
    list(u"commaSeparatedPermissionSet"_s, sets, grantedSets);
    list(u"commaSeparatedProfile"_s, profiles, grantedProfiles);
    contribution.assignPermissionSet = own;
}

QList<verify::Check> AssignUsers::checks(std::shared_ptr<Services> services) const
{
    const QStringList needsApp{u"A1"_s};
    QList<verify::Check> list;
    list.append(snapshotCheck(
        u"U1"_s, 4, [] { return tr("Permitted users are as planned"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return compareField(
                found, type::oauthPolicies, u"permittedUsersPolicyType"_s, tr("Permitted users"),
                [&](const QString &policy) { return sameIgnoringCase(policy, metadataPermittedUsers(wanted)); },
                tr("The org has %1."), tr("Apply the plan to set it as planned."));
        }));
    list.append(snapshotCheck(
        u"U2"_s, 4, [] { return tr("Every chosen profile and permission set has access"); }, needsApp, services,
        checkGrants));
    verify::Check connecting = snapshotCheck(
        u"U3"_s, 4, [] { return tr("The person who connects is covered"); }, needsApp, services, checkConnectingUser);
    connecting.look = [services, look = connecting.look] {
        return JwtCertificate::isWanted(services->wanted) ? lookAtJwtUserAccess(services) : look();
    };
    list.append(connecting);
    list.append(snapshotCheck(
        u"U4"_s, 4, [] { return tr("Nobody is locked out by an empty list"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            const auto policy = found.field(type::oauthPolicies, u"permittedUsersPolicyType"_s);
            if (policy.couldNotBeRead())
                return StepText::unreadable(tr("Permitted users"), policy);
            if (found.grants.couldNotBeRead())
                return StepText::unreadable(tr("Profiles and permission sets with access"), found.grants);
            const QList<Evidence> evidence{{tr("Permitted users"), policy.value(), policy.source()},
                                           {tr("Profiles and permission sets with access"),
                                            QString::number(found.grants.value().size()), found.grants.source()}};
            if (sameIgnoringCase(policy.value(), u"AdminApprovedPreAuthorized"_s) && found.grants.value().isEmpty())
                return Finding::failed(tr("Only approved users may use the app, and nobody is approved."),
                                       tr("Choose a permission set in step 4 and apply the plan."), evidence,
                                       Fix::ApplyPlan);
            return Finding::passed(evidence);
        }));
    list.append(snapshotCheck(
        u"U5"_s, 4, [] { return tr("No IP range on the app keeps Heroku out"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &) { return checkIpRelaxation(found); }));
    return list;
}

} // namespace applink::steps
