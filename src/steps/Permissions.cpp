// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Permissions.h"

#include "setup/Plan.h"
#include "steps/StepText.h"

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Evidence;
using verify::Finding;

namespace {

constexpr int fewRequests = 200;  ///< facts/salesforce.md 5.7
constexpr double summer26 = 67.0; ///< AppLink takes an ECA by name from this API version on

/// Holds when every group has one permission that the user holds.
using Groups = QList<QStringList>;

enum class Held { Yes, No, Unknown };

Held anyHeld(const QHash<QString, bool> &permissions, const QStringList &group)
{
    if (std::any_of(group.begin(), group.end(), [&](const QString &name) { return permissions.value(name, false); }))
        return Held::Yes;
    // A column that this edition lacks is no "no": the validation by the org is the judge then.
    const bool allKnown =
        std::all_of(group.begin(), group.end(), [&](const QString &name) { return permissions.contains(name); });
    return allKnown ? Held::No : Held::Unknown;
}

struct PermissionText
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::Permissions)

public:
    static QString label(const QString &name)
    {
        // Salesforce's own labels, so that an admin finds them in Setup; a translation keeps the English one in
        // brackets.
        static const QHash<QString, const char *> labels{
            {u"CustomizeApplication"_s, QT_TR_NOOP("Customize Application")},
            {u"ModifyAllData"_s, QT_TR_NOOP("Modify All Data")},
            {u"ExternalClientAppDeveloper"_s, QT_TR_NOOP("Create, edit, and delete External Client Apps")},
            {u"ExternalClientAppAdmin"_s,
             QT_TR_NOOP("View all External Client Apps, view their settings, and edit their policies")},
            {u"ModifyMetadata"_s, QT_TR_NOOP("Modify Metadata Through Metadata API Functions")},
            {u"ApiEnabled"_s, QT_TR_NOOP("API Enabled")},
            {u"AssignPermissionSets"_s, QT_TR_NOOP("Assign Permission Sets")},
            {u"ViewSetup"_s, QT_TR_NOOP("View Setup and Configuration")},
            {u"ManageProfilesPermissionsets"_s, QT_TR_NOOP("Manage Profiles and Permission Sets")}};
        const char *known = labels.value(name);
        return known ? tr(known) : name;
    }
    static Finding judge(const OrgSnapshot &found, const Groups &groups)
    {
        if (found.permissions.couldNotBeRead())
            return StepText::unreadable(tr("Permissions of the user"), found.permissions);
        const auto &held = found.permissions.value();
        QList<Evidence> evidence;
        QStringList missing;
        bool unknown = false;
        for (const QStringList &group : groups) {
            for (const QString &name : group) {
                const QString value = !held.contains(name) ? tr("not shown by this org")
                                      : held.value(name)   ? tr("yes")
                                                           : tr("no");
                evidence.append({label(name), value, found.permissions.source()});
            }
            const Held answer = anyHeld(held, group);
            if (answer == Held::Unknown)
                unknown = true;
            if (answer == Held::No) {
                QStringList names;
                for (const QString &name : group)
                    names.append(label(name));
                missing.append(names.join(tr(" or ")));
            }
        }
        const QString user = found.identity.value().username;
        if (!missing.isEmpty())
            return Finding::failed(
                tr("%1 lacks the permission %2.").arg(user, missing.join(u"; "_s)),
                tr("Ask a Salesforce administrator to give it by a permission set, then read the org again."), evidence,
                verify::Fix::RunAgain);
        if (unknown) {
            Finding finding =
                Finding::couldNotTell(tr("This org does not show all of these permissions."),
                                      tr("Go on: the check by the org before anything is written decides."));
            finding.evidence = evidence;
            return finding;
        }
        return Finding::passed(evidence);
    }
};

/// What step 4 takes beyond the app's policies: to make a permission set, to assign it, and to give access by a record
/// (facts/salesforce.md 1.11, 5.2). Of the plan itself, so that nothing is asked for that it does not do.
Groups rightsForAccess(const OrgSnapshot &found, const SetupFile &wanted)
{
    if (!found.permissionSets.isKnown())
        return {};
    setup::Contribution users;
    step(4).contribute(wanted, found, users);
    const setup::Plan plan = setup::makePlan(users, found);
    Groups groups;
    if (!plan.permissionSetsToCreate.isEmpty())
        groups.append({u"ManageProfilesPermissionsets"_s});
    if (!plan.permissionSetToAssign.isEmpty() || !plan.grantsByRecord.isEmpty())
        groups.append({u"AssignPermissionSets"_s, u"ManageProfilesPermissionsets"_s});
    return groups;
}

} // namespace

QString Permissions::title() const
{
    return tr("Permissions");
}
QString Permissions::shortTitle() const
{
    return tr("Permissions");
}
QString Permissions::subtitle() const
{
    return tr("Before anything is written: does this org have what AppLink needs, and may you do it?");
}
QString Permissions::why() const
{
    return tr("Creating an External Client App takes Customize Application, and Modify All Data or the permission to "
              "create, edit, and "
              "delete External Client Apps. AppLink takes such an app by its name only in orgs on Summer '26 or later. "
              "Knowing this first "
              "saves you from stopping half way.");
}
QString Permissions::whereInSetup() const
{
    return tr("Setup → Users → Permission Sets → your permission set → App Permissions and System Permissions. The "
              "release is shown at "
              "the top of Setup → Company Information.");
}

QList<Problem> Permissions::problems(const SetupFile &, const OrgSnapshot *) const
{
    return {};
}

void Permissions::contribute(const SetupFile &wanted, const OrgSnapshot &found, setup::Contribution &contribution) const
{
    // What fails here would fail at the org as well, only later and in harder words.
    const auto &held = found.permissions.value();
    const auto block = [&](const QString &id, const QStringList &group) {
        if (found.permissions.isKnown() && anyHeld(held, group) == Held::No) {
            QStringList names;
            for (const QString &name : group)
                names.append(PermissionText::label(name));
            contribution.blockers.append(
                {id, tr("You lack the permission %1. An administrator can give it.").arg(names.join(tr(" or ")))});
        }
    };
    block(u"P3"_s, {u"CustomizeApplication"_s});
    block(u"P4"_s, {u"ModifyAllData"_s, u"ExternalClientAppDeveloper"_s});
    block(u"P5"_s, {u"ModifyAllData"_s, u"ModifyMetadata"_s});
    block(u"P6"_s, {u"ModifyAllData"_s, u"ExternalClientAppAdmin"_s});
    for (const QStringList &group : rightsForAccess(found, wanted))
        block(u"P6"_s, group);
    if (found.appFeature.isAbsent())
        contribution.blockers.append(
            {u"P7"_s, tr("This org does not know External Client Apps. Salesforce can switch them on.")});
    if (found.release.isKnown() && found.release.value().apiVersion < summer26)
        contribution.blockers.append(
            {u"P2"_s, tr("This org is on %1. AppLink takes an External Client App by name from Summer '26 on.")
                          .arg(found.release.value().label)});
}

QList<verify::Check> Permissions::checks(std::shared_ptr<Services> services) const
{
    const auto permission = [&](const QString &id, std::function<QString()> title, const Groups &groups) {
        return snapshotCheck(
            id, 0, std::move(title), {}, services,
            [groups](const OrgSnapshot &found, const SetupFile &) { return PermissionText::judge(found, groups); });
    };
    QList<verify::Check> list;
    list.append(snapshotCheck(
        u"P1"_s, 0, [] { return tr("The org is reached and you are known there"); }, {}, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            if (found.identity.couldNotBeRead())
                return StepText::unreadable(tr("Org and user"), found.identity);
            const auto &who = found.identity.value();
            if (who.orgId.isEmpty() || who.username.isEmpty())
                return Finding::couldNotTell(tr("The org answered, and did not say which org it is or who you are."),
                                             tr("Sign in again, then run the verification once more."));
            QList<Evidence> evidence{{tr("Org"), u"%1 (%2)"_s.arg(who.name, who.orgId), found.identity.source()},
                                     {tr("User"), who.username, found.identity.source()}};
            if (!found.requestsLeft)
                return Finding::passed(evidence);
            evidence.append({tr("API requests left today"), QString::number(*found.requestsLeft), u"REST API"_s});
            if (*found.requestsLeft >= fewRequests)
                return Finding::passed(evidence);
            return Finding::warning(
                tr("The org has only %n API request(s) left for today; this program needs up to 60 for each run.",
                   nullptr, *found.requestsLeft),
                tr("Wait until tomorrow, or look in Setup → Company Information who uses them up."), evidence);
        }));
    list.append(snapshotCheck(
        u"P2"_s, 0, [] { return tr("The org is on Summer '26 or later"); }, {}, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            if (found.release.couldNotBeRead())
                return StepText::unreadable(tr("Release"), found.release);
            const auto &release = found.release.value();
            const QList<Evidence> evidence{
                {tr("Release"), u"%1 (API %2)"_s.arg(release.label, QString::number(release.apiVersion, 'f', 1)),
                 found.release.source()}};
            if (release.apiVersion >= summer26)
                return Finding::passed(evidence);
            return Finding::failed(
                tr("The org is on %1. AppLink takes an External Client App by its name only from Summer "
                   "'26 (API 67.0) on.")
                    .arg(release.label),
                tr("Wait for the release, or use a sandbox that has it already. Salesforce Trust shows the "
                   "date for your instance."),
                evidence);
        }));
    list.append(
        permission(u"P3"_s, [] { return tr("You may customize the application"); }, {{u"CustomizeApplication"_s}}));
    list.append(permission(u"P4"_s, [] { return tr("You may create External Client Apps"); },
                           {{u"ModifyAllData"_s, u"ExternalClientAppDeveloper"_s}}));
    list.append(permission(u"P5"_s, [] { return tr("You may use the API and deploy metadata"); },
                           {{u"ApiEnabled"_s}, {u"ModifyAllData"_s, u"ModifyMetadata"_s}}));
    list.append(snapshotCheck(
        u"P6"_s, 0, [] { return tr("You may edit the policies of External Client Apps"); }, {}, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            // Without View Setup nobody sees who has access (6.2), so U2 to U4 could not tell.
            return PermissionText::judge(found,
                                         Groups{{u"ModifyAllData"_s, u"ExternalClientAppAdmin"_s}, {u"ViewSetup"_s}} +
                                             rightsForAccess(found, wanted));
        }));
    list.append(snapshotCheck(
        u"P7"_s, 0, [] { return tr("The org has External Client Apps"); }, {}, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            if (found.appFeature.couldNotBeRead())
                return StepText::unreadable(tr("External Client Apps in this org"), found.appFeature);
            const QList<Evidence> evidence{{tr("External Client Apps in this org"),
                                            found.appFeature.isKnown() ? tr("available") : tr("not available"),
                                            found.appFeature.source()}};
            if (found.appFeature.isKnown())
                return Finding::passed(evidence);
            return Finding::failed(tr("This org does not know External Client Apps."),
                                   tr("Ask Salesforce Support whether the edition can have them."), evidence);
        }));
    return list;
}

} // namespace applink::steps
