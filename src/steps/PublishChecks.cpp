// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/PublishChecks.h"

#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"
#include "setup/PermissionSetName.h"
#include "steps/AppLinkChecks.h"
#include "steps/StepText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::Publication;
using verify::Evidence;
using verify::Finding;
using verify::Fix;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::PublishChecks)
};

using Publications = Result<QList<Publication>>;

Task<Publications> publicationsOnce(std::shared_ptr<Services> services)
{
    if (!services->publications)
        services->publications = base::SharedTask<Publications>::run(
            services->appLink->publications(services->connection->name, services->appLink->addon().appId));
    auto wait = base::SharedTask<Publications>::wait(services->publications);
    co_return co_await std::move(wait);
}

std::optional<Publication> wantedPublication(const QList<Publication> &all, const QString &clientName)
{
    for (const Publication &publication : all) {
        if (clientName.isEmpty() || publication.esrName == clientName)
            return publication;
    }
    return {};
}

QString clientName(const Services &services)
{
    return services.wanted.appLink ? services.wanted.appLink->clientName : QString();
}

QString listing(const QList<heroku::SpecFinding> &findings, heroku::SpecFinding::Severity severity)
{
    QStringList lines;
    for (const auto &finding : findings) {
        if (finding.severity == severity)
            lines.append(finding.line > 0 ? Text::tr("line %1: %2").arg(finding.line).arg(finding.message)
                                          : finding.message);
    }
    return lines.join(u'\n');
}

/// A question that the org does not answer says nothing of what it holds.
Finding couldNotLook(const Error &error)
{
    return Finding::couldNotTell(
        error.summary, Text::tr("Solve what the reason names, then run the verification again."), error.detail);
}

bool isRowOf(const QJsonObject &row, const QString &id)
{
    return row["Id"_L1].toString().left(15) == id.left(15);
}

bool holdsRow(const QList<QJsonObject> &rows, const QString &id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const QJsonObject &row) { return isRowOf(row, id); });
}

Finding publicationMissing()
{
    return Finding::skipped(Text::tr("Waits for E7: nothing of that name is published."),
                            Text::tr("Publish the API spec in step 5."), Fix::Publish);
}

/// `absent` are those of `missing` that the org does not have at all.
Finding callersLack(const QString &user, const QStringList &missing, const QStringList &absent,
                    const QList<Evidence> &evidence)
{
    const bool canAssign = absent.size() < missing.size();
    const QString reason =
        Text::tr("%1 does not hold %2, and cannot call the app's actions without.").arg(user, missing.join(u", "_s));
    const QString assign = Text::tr("Assign the permission sets to everybody who shall call the app.");
    if (absent.isEmpty())
        return Finding::warning(reason, assign, evidence, Fix::AssignPermissionSets);
    // Nobody can be given what is not there, so the way goes over a publish.
    const QString publish =
        Text::tr("Publish again in step 5, which makes the permission set of the client. If it is still missing then, "
                 "correct the name in the API spec, or deploy the permission set to the org.");
    return Finding::warning(reason + u' ' + Text::tr("The org has no permission set %1.").arg(absent.join(u", "_s)),
                            canAssign ? assign + u' ' + publish : publish, evidence,
                            canAssign ? Fix::AssignPermissionSets : Fix::Publish);
}

} // namespace

QStringList permissionSetsOfCallers(const Services &services)
{
    QStringList names;
    if (services.publication && !services.publication->esrName.isEmpty())
        names.append(services.publication->esrName);
    else if (const QString client = clientName(services); !client.isEmpty())
        names.append(client);
    if (services.apiSpec) {
        for (const QString &name : services.apiSpec->permissionSets()) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

Task<Finding> lookAtApiSpec(std::shared_ptr<Services> services)
{
    if (services->apiSpecPath.isEmpty())
        co_return Finding::skipped(Text::tr("No API spec file is chosen."), Text::tr("Choose the file in step 5."),
                                   Fix::ChooseApiSpec);
    auto read = heroku::readApiSpec(services->apiSpecPath);
    const auto spec = co_await std::move(read);
    services->apiSpec.reset();
    if (!spec) {
        Finding finding = Finding::failed(spec.error().summary, Text::tr("Choose another file, or mend this one."), {},
                                          Fix::ChooseApiSpec);
        finding.detail = spec.error().detail;
        co_return finding;
    }
    services->apiSpec = *spec;
    const QString source = QFileInfo(services->apiSpecPath).fileName();
    const QString apiName = services->wanted.app.apiName;
    const auto findings = heroku::lintApiSpec(*spec, apiName);
    const QList<Evidence> evidence{
        {Text::tr("externalClientApp in the file"), spec->externalClientApps().join(u", "_s), source},
        {Text::tr("API name of the app"), apiName, Text::tr("setup")},
        {Text::tr("Operations"), QString::number(spec->operations.size()), source}};
    if (const QString errors = listing(findings, heroku::SpecFinding::Severity::Error); !errors.isEmpty())
        co_return Finding::failed(errors,
                                  Text::tr("Mend the file: each operation names %1, letter for letter.").arg(apiName),
                                  evidence, Fix::ChooseApiSpec);
    if (const QString warnings = listing(findings, heroku::SpecFinding::Severity::Warning); !warnings.isEmpty())
        co_return Finding::warning(warnings, Text::tr("Look whether this is what you want."), evidence,
                                   Fix::ChooseApiSpec);
    co_return Finding::passed(evidence);
}

Task<Finding> lookAtPublication(std::shared_ptr<Services> services)
{
    auto look = publicationsOnce(services);
    const auto all = co_await std::move(look);
    services->publication.reset();
    if (!all)
        co_return findingFor(all.error());
    const QString source = Text::tr("AppLink API");
    const auto publication = wantedPublication(*all, clientName(*services));
    if (services->publishError && !services->publishedNow) {
        Finding finding = Finding::failed(
            services->publishError->summary, Text::tr("Mend what the reason names, then publish again."),
            {{Text::tr("Published before"), publication ? Text::tr("yes") : Text::tr("no"), source}}, Fix::Publish);
        finding.detail = services->publishError->detail;
        co_return finding;
    }
    if (clientName(*services).isEmpty() && all->size() != 1) // else it would be any of them
        co_return Finding::failed(
            Text::tr("The setup does not say under what name the API is published."),
            Text::tr("Give the client name in step 5 (appLink.clientName), then publish the API spec."),
            {{Text::tr("Published"), QString::number(all->size()), source}}, Fix::Publish);
    if (!publication)
        co_return Finding::failed(
            Text::tr("AppLink lists nothing named %1 over this connection.").arg(clientName(*services)),
            Text::tr("Publish the API spec in step 5."),
            {{Text::tr("Published"), QString::number(all->size()), source}}, Fix::Publish);
    services->publication = publication;
    QList<Evidence> evidence{{Text::tr("Published as"), publication->esrName, source},
                             {Text::tr("Registration"), publication->esrId, source}};
    if (publication->lastModifiedAt.isValid())
        evidence.append({Text::tr("Last changed"), publication->lastModifiedAt.toString(Qt::ISODate), source});
    if (!publication->orgId.isEmpty() && services->connection &&
        !heroku::sameOrgId(publication->orgId, services->connection->orgId))
        co_return Finding::failed(
            Text::tr("It is published to org %1, not to the connected one.").arg(publication->orgId),
            Text::tr("Publish again."), evidence, Fix::Publish);
    co_return Finding::passed(evidence);
}

void askForPublishedServices(Services *services)
{
    if (services->registrations)
        return;
    const QString soql =
        u"SELECT Id, DeveloperName, Status, RegistrationProviderType, RegistrationProvider FROM ExternalServiceRegistration"_s;
    services->registrations = base::SharedTask<Result<QList<QJsonObject>>>::run(services->org->query(soql, true));
}

Task<Finding> lookAtPublishedService(std::shared_ptr<Services> services)
{
    if (!services->org)
        co_return StepText::notSignedIn();
    askForPublishedServices(services.get()); // both questions at once; neither needs the other's answer to be asked
    auto wait = base::SharedTask<Result<QList<QJsonObject>>>::wait(services->registrations);
    auto look = publicationsOnce(services);
    const auto all = co_await std::move(look);
    auto rows = co_await std::move(wait);
    if (!all)
        co_return findingFor(all.error());
    const auto publication = wantedPublication(*all, clientName(*services));
    if (!publication)
        co_return publicationMissing();
    if (rows && !holdsRow(*rows, publication->esrId)) {
        // It was asked for beside AppLink's list, so it may be from the moment before.
        services->registrations.reset();
        askForPublishedServices(services.get());
        auto waitAgain = base::SharedTask<Result<QList<QJsonObject>>>::wait(services->registrations);
        rows = co_await std::move(waitAgain);
    }
    if (!rows)
        co_return couldNotLook(rows.error());
    const QString source = Text::tr("Tooling SOQL ExternalServiceRegistration");
    for (const QJsonObject &row : *rows) {
        if (!isRowOf(row, publication->esrId))
            continue;
        const QString id = row["Id"_L1].toString();
        const QString name = row["DeveloperName"_L1].toString();
        const QList<Evidence> evidence{{Text::tr("External Service"), name, source},
                                       {Text::tr("Id"), id, source},
                                       {Text::tr("Status"), row["Status"_L1].toString(), source},
                                       {Text::tr("Provider"), row["RegistrationProviderType"_L1].toString(), source}};
        if (name != publication->esrName)
            co_return Finding::failed(
                Text::tr("The org calls the service %1, AppLink calls it %2.").arg(name, publication->esrName),
                Text::tr("Publish again."), evidence, Fix::Publish);
        // AppLink's own registrations say so (facts/heroku-applink.md 5.4).
        if (const QString kind = row["RegistrationProviderType"_L1].toString();
            !kind.isEmpty() && kind.compare("Heroku"_L1, Qt::CaseInsensitive) != 0)
            co_return Finding::warning(
                Text::tr("The service is registered by %1, not by Heroku.").arg(kind),
                Text::tr("See in Setup, External Services, who made it; publish again if it should be AppLink."),
                evidence, Fix::Publish);
        const QString provider = row["RegistrationProvider"_L1].toString();
        if (!provider.isEmpty() && !publication->appLinkId.isEmpty() && provider != publication->appLinkId)
            co_return Finding::warning(
                Text::tr("The service belongs to another AppLink (%1) than the one that published it (%2).")
                    .arg(provider, publication->appLinkId),
                Text::tr("Publish again, so that this AppLink's calls reach it."), evidence, Fix::Publish);
        co_return Finding::passed(evidence);
    }
    co_return Finding::failed(
        Text::tr("The org has no External Service with the id %1 that AppLink lists.").arg(publication->esrId),
        Text::tr("Publish again. If somebody deleted the service in Setup, that brings it back."),
        {{Text::tr("External Services in the org"), QString::number(rows->size()), source}}, Fix::Publish);
}

Task<Finding> lookAtCallers(std::shared_ptr<Services> services)
{
    if (const auto nothing = StepText::withoutOrg(*services))
        co_return *nothing;
    const QStringList names = permissionSetsOfCallers(*services);
    if (names.isEmpty())
        co_return Finding::skipped(Text::tr("Nothing names a permission set that callers would need."));
    const QString list = salesforce::soqlList(setup::namesInRecords(names));
    auto questions = services->org->queryBatch(
        {u"SELECT Assignee.Username, PermissionSet.Name, PermissionSet.NamespacePrefix FROM PermissionSetAssignment WHERE PermissionSet.Name IN (%1)"_s
             .arg(list),
         setup::permissionSetsNamed(names)});
    const auto answers = co_await std::move(questions);
    if (!answers)
        co_return couldNotLook(answers.error());
    const auto &rows = answers->at(0);
    if (!rows)
        co_return couldNotLook(rows.error());
    QHash<QString, QStringList> holders;
    for (const QJsonObject &row : *rows)
        holders[setup::permissionSetName(row["PermissionSet"_L1].toObject()).toLower()].append(
            row["Assignee"_L1].toObject()["Username"_L1].toString());
    const QString source = Text::tr("SOQL PermissionSetAssignment");
    const QString user = services->snapshot->identity.value().username;
    // Who may not list the permission sets is not told that one is missing.
    const auto &inOrg = answers->at(1);
    QSet<QString> there;
    for (const QJsonObject &row : inOrg ? *inOrg : QList<QJsonObject>())
        there.insert(setup::permissionSetName(row).toLower());
    QList<Evidence> evidence;
    QStringList missing;
    QStringList absent;
    for (const QString &name : names) {
        const QStringList users = holders.value(name.toLower()); // Salesforce ignores case in names
        const bool isAbsent = inOrg && users.isEmpty() && !there.contains(name.toLower());
        if (isAbsent)
            absent.append(name);
        QString who = isAbsent ? Text::tr("not in the org") : Text::tr("nobody");
        if (!users.isEmpty())
            who = users.size() > 5 ? Text::tr("%n user(s)", nullptr, int(users.size())) : users.join(u", "_s);
        evidence.append({name, who, source});
        if (!users.contains(user))
            missing.append(name);
    }
    if (missing.isEmpty())
        co_return Finding::passed(evidence);
    co_return callersLack(user, missing, absent, evidence);
}

} // namespace applink::steps
