// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgReader.h"

#include "base/TaskGroup.h"
#include "salesforce/EcaSchema.h"
#include "salesforce/MetadataSoap.h"
#include "salesforce/SalesforceClient.h"
#include "setup/ComponentTypes.h"
#include "setup/ListedNames.h"
#include "setup/OrgRowsReader.h"

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::MetadataComponent;
using salesforce::SalesforceClient;

namespace {

using Components = Result<QList<MetadataComponent>>;
using Snapshot = std::shared_ptr<OrgSnapshot>;

QString soapSource()
{
    return u"Metadata readMetadata"_s;
}

Task<Read<Release>> readRelease(SalesforceClient *client, Read<Release> known)
{
    if (known.isKnown())
        co_return known;
    const QString source = u"GET /services/data"_s;
    auto asking = client->versions();
    const auto versions = co_await std::move(asking);
    if (!versions)
        co_return Read<Release>::unreadable(versions.error(), source);
    Release newest;
    for (const auto &version : *versions) {
        if (const double number = version.version.toDouble(); number > newest.apiVersion)
            newest = {number, version.label};
    }
    if (newest.apiVersion <= 0)
        co_return Read<Release>::absent(source);
    co_return Read<Release>::known(newest, source);
}

bool belongsTo(const MetadataComponent &component, const QString &apiName)
{
    if (component.type() == type::application)
        return component.fullName() == apiName;
    return component.value(u"externalClientApplication"_s) == apiName;
}

/// Keeps the component that belongs to the app. "Absent" is only said when the org answered.
void take(OrgSnapshot &snapshot, const QString &componentType, const Components &answer)
{
    auto &found = snapshot.components[componentType];
    if (found.metadata.isKnown())
        return;
    if (!answer) {
        found.metadata = Read<MetadataComponent>::unreadable(answer.error(), soapSource());
        return;
    }
    for (const MetadataComponent &component : *answer) {
        if (!belongsTo(component, snapshot.apiName)) {
            found.takenNames.append(component.fullName());
        } else {
            found.metadata = Read<MetadataComponent>::known(component, soapSource());
            found.fullName = component.fullName();
            return;
        }
    }
    if (!found.metadata.couldNotBeRead() || found.metadata.state() == Read<MetadataComponent>::State::Unread)
        found.metadata = Read<MetadataComponent>::absent(soapSource());
}

Task<bool> readByNames(SalesforceClient *client, Snapshot snapshot, QString componentType, QStringList names)
{
    auto reading = salesforce::readMetadata(client, componentType, names.mid(0, 10));
    const auto answer = co_await std::move(reading);
    take(*snapshot, componentType, answer);
    co_return true;
}

/// The names nobody could foresee: told by SOQL, or else listed and read ten at a time until the app's own turns up.
Task<bool> discover(SalesforceClient *client, Snapshot snapshot, QString componentType)
{
    const auto found = snapshot->components.value(componentType);
    QStringList likely{found.fullName};
    if (found.fullName.isEmpty()) // nobody has asked for the usual names yet, or they led nowhere
        likely = found.metadata.state() == Read<MetadataComponent>::State::Unread
                     ? salesforce::candidateNames(componentType, snapshot->apiName)
                     : QStringList();
    if (!likely.isEmpty()) {
        auto reading = readByNames(client, snapshot, componentType, likely);
        co_await std::move(reading);
        if (!snapshot->components.value(componentType).metadata.isAbsent())
            co_return true;
    }
    auto listing = salesforce::listMetadata(client, {componentType});
    const auto listed = co_await std::move(listing);
    if (!listed) {
        snapshot->components[componentType].metadata =
            Read<MetadataComponent>::unreadable(listed.error(), u"Metadata listMetadata"_s);
        co_return false;
    }
    QStringList names;
    for (const auto &component : *listed)
        names.append(component.fullName);
    // Longest common beginning first: the app's own are likely among the first ten (facts/salesforce.md 3.3).
    std::stable_partition(names.begin(), names.end(),
                          [&](const QString &name) { return name.startsWith(snapshot->apiName, Qt::CaseInsensitive); });
    for (qsizetype i = 0; i < names.size() && !snapshot->components.value(componentType).metadata.isKnown(); i += 10) {
        auto reading = readByNames(client, snapshot, componentType, names.mid(i, 10));
        co_await std::move(reading);
    }
    co_return true;
}

/// Second wave: only for an app that is there, and only for parts that the likely names did not find.
Task<bool> discoverMissing(SalesforceClient *client, Snapshot snapshot)
{
    std::vector<Task<bool>> searches;
    for (const QString &componentType : type::all()) {
        const auto found = snapshot->components.value(componentType).metadata;
        const bool unasked = found.state() == Read<MetadataComponent>::State::Unread;
        if (found.isAbsent() || unasked)
            searches.push_back(discover(client, snapshot, componentType));
    }
    auto all = base::all(std::move(searches));
    co_await std::move(all);
    co_return true;
}

void decideFeature(OrgSnapshot &snapshot)
{
    const auto &apps = snapshot.apps;
    if (apps.isKnown())
        snapshot.appFeature = Read<bool>::known(true, apps.source());
    else if (!snapshot.appFeature.isAbsent())
        snapshot.appFeature = Read<bool>::unreadable(apps.error(), apps.source());
}

/// Where neither REST nor Tooling shows apps, the Metadata API lists them; and it alone tells an org that hides them
/// from one that does not know them (facts/salesforce.md 3.5, 5.6).
Task<bool> listApps(SalesforceClient *client, Snapshot snapshot, OrgRows *rows)
{
    auto &apps = (*rows)[OrgQuery::Apps];
    if (!apps.couldNotBeRead())
        co_return false;
    const QString source = u"Metadata listMetadata"_s;
    auto listing = salesforce::listMetadata(client, {type::application});
    const auto listed = co_await std::move(listing);
    if (!listed) {
        if (listed.error().code == "INVALID_TYPE"_L1)
            snapshot->appFeature = Read<bool>::absent(source);
        co_return false;
    }
    QList<QJsonObject> list;
    for (const auto &component : *listed)
        list.append({{u"Id"_s, component.id}, {u"DeveloperName"_s, component.fullName}});
    apps = Read<QList<QJsonObject>>::known(list, source);
    co_return true;
}

/// SOQL shows no apps to this user, but the metadata of the wanted one could be read: then it exists.
void appFromMetadata(OrgSnapshot &snapshot)
{
    const auto metadata = snapshot.components.value(type::application).metadata;
    if (!snapshot.apps.couldNotBeRead() || !metadata.isKnown())
        return;
    const auto &app = metadata.value();
    snapshot.apps = Read<QList<AppRecord>>::known({{QString(), app.fullName(), app.value(u"label"_s),
                                                    app.value(u"contactEmail"_s), app.value(u"distributionState"_s)}},
                                                  metadata.source());
}

void nothingToRead(OrgSnapshot &snapshot)
{
    for (const QString &componentType : type::all()) {
        auto &found = snapshot.components[componentType];
        if (!found.metadata.isKnown())
            found.metadata = Read<MetadataComponent>::absent(snapshot.apps.source());
    }
}

/// Parts that say they belong to the app, although SOQL shows no such app: it may be hidden from this user.
bool holdsParts(const OrgSnapshot &snapshot)
{
    return std::any_of(snapshot.components.begin(), snapshot.components.end(),
                       [](const ComponentFound &found) { return found.metadata.isKnown(); });
}

enum class AppIs { Unknown, Missing, There };

AppIs foreseen(const ReadingHints &hints, const SetupFile &wanted)
{
    if (hints.appExpected)
        return AppIs::There;
    const OrgSnapshot *before = hints.before.get();
    if (!before || before->apiName != wanted.app.apiName || !before->apps.isKnown())
        return AppIs::Unknown;
    if (before->app())
        return AppIs::There;
    return holdsParts(*before) ? AppIs::Unknown : AppIs::Missing;
}

/// Whether the first wave asks for a component by its likely names. Of an app that is not there is none to be read. Two
/// of the five are left to the second wave where there is no room for all: the app's own definition, which SOQL shows
/// whole, and the policies whose names are listed along with those of connected apps.
bool isInFirstWave(const QString &componentType, AppIs app, const ReadingHints &hints)
{
    switch (app) {
    case AppIs::Missing:
        return false;
    case AppIs::Unknown:
        return componentType != type::application && componentType != type::pluginPolicies;
    case AppIs::There:
        return componentType != type::application || hints.company == 0;
    }
    Q_UNREACHABLE();
}

Task<bool> readLikelyMetadata(SalesforceClient *client, Snapshot snapshot, AppIs app, ReadingHints hints)
{
    std::vector<Task<bool>> reading;
    for (const QString &componentType : type::all()) {
        if (isInFirstWave(componentType, app, hints))
            reading.push_back(readByNames(client, snapshot, componentType,
                                          salesforce::candidateNames(componentType, snapshot->apiName)));
    }
    auto all = base::all(std::move(reading));
    co_await std::move(all);
    co_return true;
}

/// What is listed in the first wave: the names of connected apps, and those that other apps' parts hold where the parts
/// are not read.
QStringList typesToList(AppIs app)
{
    switch (app) {
    case AppIs::There:
        return {};
    case AppIs::Missing:
        return QStringList{connectedAppType} + type::all().mid(1);
    case AppIs::Unknown:
        return {connectedAppType, type::pluginPolicies};
    }
    Q_UNREACHABLE();
}

/// Without the app, whatever has one of the names that its parts would get belongs to another. SOQL tells three of the
/// four types, too, where a session can't list (facts/salesforce.md 2.4, 3.5).
void noteTakenNames(OrgSnapshot &snapshot, const OrgRows &rows, const QHash<QString, Read<QStringList>> &listed)
{
    const QHash<QString, OrgQuery> queries{{type::oauthSettings, OrgQuery::OauthSettings},
                                           {type::oauthPolicies, OrgQuery::OauthPolicies},
                                           {type::pluginPolicies, OrgQuery::PluginPolicies}};
    for (const QString &componentType : type::all().mid(1)) {
        QStringList &taken = snapshot.components[componentType].takenNames;
        QStringList seen = taken + listed.value(componentType).value();
        if (const auto query = queries.constFind(componentType); query != queries.cend()) {
            const auto read = rows.value(*query); // by name: a loop does not keep the owner of what it goes over
            for (const QJsonObject &row : read.value())
                seen.append(row["DeveloperName"_L1].toString());
        }
        taken.clear();
        for (const QString &name : salesforce::candidateNames(componentType, snapshot.apiName)) {
            if (seen.contains(name, Qt::CaseInsensitive))
                taken.append(name);
        }
    }
}

Task<Result<std::shared_ptr<const OrgSnapshot>>> readWith(SalesforceClient *client, SetupFile wanted,
                                                          ReadingHints hints, Read<Release> knownRelease)
{
    auto snapshot = std::make_shared<OrgSnapshot>();
    snapshot->takenAt = QDateTime::currentDateTimeUtc();
    snapshot->instanceUrl = client->session().instanceUrl;
    snapshot->apiName = wanted.app.apiName;

    const AppIs app = foreseen(hints, wanted);
    auto wave = base::together(readRows(client, wanted), readRelease(client, knownRelease),
                               readLikelyMetadata(client, snapshot, app, hints), listNames(client, typesToList(app)));
    auto [rows, release, done, listed] = co_await std::move(wave);

    // An org on an older release knows nothing of the version that was spoken, so all was in vain: once more, in its
    // own.
    if (release.isKnown() && release.value().apiVersion < client->apiVersion().toDouble()) {
        client->useApiVersion(QString::number(release.value().apiVersion, 'f', 1));
        auto again = readWith(client, wanted, hints, release);
        co_return co_await std::move(again);
    }
    const auto organization = rows.value(OrgQuery::Organization);
    if (organization.couldNotBeRead() && organization.error().kind == ErrorKind::NotAuthenticated)
        co_return organization.error();
    auto mending = mendRows(client, &rows, wanted);
    co_await std::move(mending);

    // What an earlier reading saw is no evidence where this one has not reached the org at all.
    snapshot->release = knownRelease.isKnown() && organization.couldNotBeRead()
                            ? Read<Release>::unreadable(organization.error(), organization.source())
                            : release;
    auto listing = listApps(client, snapshot, &rows);
    co_await std::move(listing);
    fillFromRows(*snapshot, rows, wanted);
    decideFeature(*snapshot);
    appFromMetadata(*snapshot);
    if (snapshot->apps.isKnown() && !snapshot->app()) {
        if (!holdsParts(*snapshot))
            noteTakenNames(*snapshot, rows, listed);
        nothingToRead(*snapshot);
        if (app == AppIs::There) {
            auto late = listNames(client, {connectedAppType});
            listed = co_await std::move(late);
        }
    } else {
        auto discovery = discoverMissing(client, snapshot);
        co_await std::move(discovery);
        appFromMetadata(*snapshot);
    }
    snapshot->connectedAppsListed = listed.value(connectedAppType);
    snapshot->connectedAppNames = bothNames(snapshot->connectedAppNames, listed.value(connectedAppType));
    snapshot->requestsLeft = client->requestsLeft();
    co_return std::shared_ptr<const OrgSnapshot>(snapshot);
}

} // namespace

Task<Result<std::shared_ptr<const OrgSnapshot>>> readOrg(SalesforceClient *client, SetupFile wanted, ReadingHints hints)
{
    const auto release = hints.before ? hints.before->release : Read<Release>();
    return readWith(client, std::move(wanted), std::move(hints), release);
}

} // namespace applink::setup
