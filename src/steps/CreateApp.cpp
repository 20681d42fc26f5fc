// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/CreateApp.h"

#include "salesforce/ApiName.h"
#include "setup/ComponentTypes.h"
#include "setup/ListedNames.h"
#include "steps/Compare.h"
#include "steps/StepText.h"

#include <QRegularExpression>

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Finding;
using verify::Fix;
namespace type = setup::type;

namespace {

bool looksLikeEmail(const QString &text)
{
    // Syntax only; whether it is read by anybody, nobody can tell from here (facts/salesforce.md section 9, 15).
    static const QRegularExpression expression(uR"(^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$)"_s);
    return expression.match(text).hasMatch();
}

/// Where the app is there, the reading of the org did without the full names: only this check wants them then.
Task<Finding> lookAtConnectedApps(std::shared_ptr<Services> services)
{
    if (const auto nothing = StepText::withoutSnapshot(*services))
        co_return *nothing;
    const auto found = services->snapshot; // a new one may come while this one waits
    const QString apiName = services->wanted.app.apiName;
    auto apps = found->connectedAppNames;
    auto fullNames = found->connectedAppsListed;
    if (!fullNames.isKnown() && services->org) {
        auto listing = setup::listNames(services->org, {setup::connectedAppType});
        const auto listed = co_await std::move(listing);
        fullNames = listed.value(setup::connectedAppType);
        apps = setup::bothNames(apps, fullNames);
    }
    const QString what = CreateApp::tr("Connected apps");
    if (apps.couldNotBeRead())
        co_return StepText::unreadable(what, apps);
    const QList<verify::Evidence> evidence{{what, QString::number(apps.value().size()), apps.source()}};
    if (!apps.value().contains(apiName, Qt::CaseInsensitive)) {
        // What SOQL shows of them may be their labels (facts/salesforce.md 5.5), which prove nothing.
        if (fullNames.couldNotBeRead() && services->org && !apps.value().isEmpty())
            co_return StepText::unreadable(what, fullNames);
        co_return Finding::passed(evidence);
    }
    if (found->app())
        co_return Finding::warning(
            CreateApp::tr("A connected app is named %1 as well. After a migration in Setup the old one stays, "
                          "read-only.")
                .arg(apiName),
            CreateApp::tr("If you did not migrate it, find out which of the two is used, and delete the other."),
            evidence, Fix::OpenSetup);
    co_return Finding::failed(
        CreateApp::tr("A connected app is named %1 as well. Salesforce does not keep both.").arg(apiName),
        CreateApp::tr("Choose another API name, or migrate the connected app in Setup → App Manager."), evidence,
        Fix::EditSettings);
}

} // namespace

QString CreateApp::title() const
{
    return tr("Step 1: Create the External Client App");
}
QString CreateApp::shortTitle() const
{
    return tr("Create the app");
}
QString CreateApp::subtitle() const
{
    return tr(
        "Give the app its names. The API name is the one that your API spec file must repeat, letter for letter.");
}
QString CreateApp::why() const
{
    return tr(
        "AppLink finds the app by its API name, and capital letters count. The name stands in your API spec file as "
        "externalClientApp. Renaming later is hard, so choose it with care. Local means that the app belongs to this "
        "org only.");
}
QString CreateApp::whereInSetup() const
{
    return tr("Setup → Quick Find: External Client App Manager → New External Client App → Basic Information. In some "
              "releases the page is "
              "called External Client Apps.");
}

QList<Problem> CreateApp::problems(const SetupFile &wanted, const OrgSnapshot *found) const
{
    QList<Problem> problems;
    const auto &app = wanted.app;
    if (app.label.trimmed().isEmpty())
        problems.append({u"appLabelEdit"_s, tr("Give the app a name that people read.")});
    else if (app.label.size() > 80)
        problems.append({u"appLabelEdit"_s, tr("Keep the name to 80 characters.")});
    if (const QString text = salesforce::apiNameProblem(app.apiName); !text.isEmpty())
        problems.append({u"apiNameEdit"_s, text});
    if (app.contactEmail.trimmed().isEmpty())
        problems.append({u"contactEmailEdit"_s, tr("Salesforce needs a contact email for the app.")});
    else if (!looksLikeEmail(app.contactEmail))
        problems.append({u"contactEmailEdit"_s, tr("This does not look like an email address.")});
    if (found && found->apps.isKnown()) {
        for (const auto &other : found->apps.value()) {
            if (other.apiName.compare(app.apiName, Qt::CaseInsensitive) == 0 && other.apiName != app.apiName)
                problems.append(
                    {u"apiNameEdit"_s, tr("The org has an app named %1, you want %2. Salesforce treats both "
                                          "as the same name, AppLink does not: take %1, or another name.")
                                           .arg(other.apiName, app.apiName)});
        }
    }
    if (found && found->connectedAppNames.isKnown() && !found->app() &&
        found->connectedAppNames.value().contains(app.apiName, Qt::CaseInsensitive))
        problems.append({u"apiNameEdit"_s, tr("A connected app holds this name already. Choose another name.")});
    return problems;
}

void CreateApp::contribute(const SetupFile &wanted, const OrgSnapshot &found, setup::Contribution &contribution) const
{
    const auto element = [&](const QString &componentType, const QString &name, const QString &value, SameAs sameAs,
                             const QString &reason) {
        contribution.elements.append({1, componentType, name, value, std::move(sameAs), reason});
    };
    const QString reason =
        found.app() ? tr("The app differs from what you want.") : tr("AppLink needs an app of this name.");
    element(type::application, u"label"_s, wanted.app.label, sameText, reason);
    element(type::application, u"contactEmail"_s, wanted.app.contactEmail, sameIgnoringCase, reason);
    if (!wanted.app.description.isEmpty()) // an empty wish leaves a description that somebody else wrote
        element(type::application, u"description"_s, wanted.app.description, sameText, reason);
    element(type::application, u"distributionState"_s, wanted.app.distributionState, sameText, reason);
    element(type::pluginPolicies, u"isEnabled"_s, u"true"_s, sameBoolean, tr("The app must be enabled."));
}

QList<verify::Check> CreateApp::checks(std::shared_ptr<Services> services) const
{
    const auto needsApp = QStringList{u"A1"_s};
    QList<verify::Check> list;
    list.append(snapshotCheck(
        u"A1"_s, 1, [] { return tr("The app exists with exactly this API name"); }, {}, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            if (found.apps.couldNotBeRead())
                return StepText::unreadable(tr("External Client Apps"), found.apps);
            if (const auto *app = found.app())
                return Finding::passed(
                    {{tr("API name"), app->apiName, found.apps.source()}, {tr("Id"), app->id, found.apps.source()}});
            const QStringList near = found.namesDifferingInCase();
            if (!near.isEmpty())
                return Finding::failed(
                    tr("You want %1, the org has %2. They differ in capital letters, and AppLink is case-sensitive.")
                        .arg(wanted.app.apiName, near.join(u", "_s)),
                    tr("Write %1 in the setup and in the API spec file, or choose a new name.").arg(near.first()),
                    {{tr("API name wanted"), wanted.app.apiName, tr("setup")},
                     {tr("API name found"), near.join(u", "_s), found.apps.source()}},
                    Fix::EditSettings);
            return Finding::failed(
                tr("The org has no External Client App named %1.").arg(wanted.app.apiName),
                tr("Apply the plan to create it."),
                {{tr("Apps in the org"), QString::number(found.apps.value().size()), found.apps.source()}},
                Fix::ApplyPlan);
        }));
    list.append(snapshotCheck(
        u"A2"_s, 1, [] { return tr("The app has the name you chose"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return compareField(
                found, type::application, u"label"_s, tr("Name"),
                [&](const QString &label) { return label == wanted.app.label; },
                tr("The app is called “%1” in the org."), tr("Apply the plan, or take the name from the org."));
        }));
    list.append(snapshotCheck(
        u"A3"_s, 1, [] { return tr("The app has its contact email"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return compareField(
                found, type::application, u"contactEmail"_s, tr("Contact email"),
                [&](const QString &email) { return sameIgnoringCase(email, wanted.app.contactEmail); },
                tr("The contact email is %1."), tr("Apply the plan, or take the email from the org."));
        }));
    list.append(snapshotCheck(
        u"A4"_s, 1, [] { return tr("The app is local to this org"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const QString planned = wanted.app.distributionState;
            return unlessDocumented(compareField(
                                        found, type::application, u"distributionState"_s, tr("Distribution state"),
                                        [&](const QString &state) { return state == planned; },
                                        tr("The distribution state is %1."),
                                        tr("Apply the plan to set it to %1.").arg(planned)),
                                    planned == "Local"_L1, 1,
                                    tr("The app is %1, as planned. The documented setup keeps it local.").arg(planned));
        }));
    verify::Check sameName;
    sameName.id = u"A5"_s;
    sameName.step = 1;
    sameName.title = [] { return tr("No connected app holds the same name"); };
    sameName.look = [services] { return lookAtConnectedApps(services); };
    list.append(sameName);
    list.append(snapshotCheck(
        u"A6"_s, 1, [] { return tr("The app is enabled"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            return compareField(found, type::pluginPolicies, u"isEnabled"_s, tr("App enabled"), isTrue,
                                tr("The app is switched off (enabled: %1)."), tr("Apply the plan to switch it on."));
        }));
    return list;
}

} // namespace applink::steps
