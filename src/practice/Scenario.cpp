// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Scenario.h"

#include "practice/StrictJson.h"
#include "practice/heroku/HerokuSettingsJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::practice::Scenario)
};

/// An object whose values are text, numbers or booleans, as elements of metadata.
StrictJson::Read elements(StrictJson &json, const QString &key, QMap<QString, QString> &to)
{
    return [&json, key, &to](const QJsonValue &value) {
        if (!value.isObject())
            json.fail(key, u"must be an object"_s);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isObject() || it.value().isArray() || it.value().isNull())
                json.fail(key + u'.' + it.key(), u"must be text, a number, true or false"_s);
            to.insert(it.key(), it.value().toVariant().toString());
        }
    };
}

/// A list of groups, each an object of one key: [{"trustedIpRanges": {"startIpAddress": "…"}}].
StrictJson::Read groups(StrictJson &json, const QString &key, QList<MetadataNode> &to)
{
    return [&json, key, &to](const QJsonValue &value) {
        if (!value.isArray())
            json.fail(key, u"must be a list of objects"_s);
        for (const QJsonValue &each : value.toArray()) {
            const QJsonObject object = each.toObject();
            if (object.size() != 1 || !object.begin().value().isObject())
                json.fail(key, u"must hold objects with one key, whose value is an object"_s);
            for (auto it = object.begin(); it != object.end(); ++it) {
                MetadataNode node{it.key(), {}, {}};
                const QJsonObject parts = it.value().toObject();
                for (auto part = parts.begin(); part != parts.end(); ++part)
                    node.children.append({part.key(), part.value().toVariant().toString(), {}});
                to.append(node);
            }
        }
    };
}

void readApp(const QJsonObject &object, const QString &path, QString *error, QList<AppSeed> &apps)
{
    AppSeed app;
    StrictJson json(path, error);
    json.text(u"apiName"_s, app.apiName)
        .text(u"label"_s, app.label)
        .text(u"contactEmail"_s, app.contactEmail)
        .texts(u"scopes"_s, app.scopes)
        .texts(u"callbacks"_s, app.callbacks)
        .texts(u"permissionSets"_s, app.permissionSets)
        .texts(u"profiles"_s, app.profiles)
        .texts(u"usedBy"_s, app.usedBy)
        .flag(u"withOauth"_s, app.withOauth)
        .flag(u"withPolicies"_s, app.withPolicies)
        .flag(u"blocked"_s, app.blocked)
        .oneOf(u"naming"_s, {u"setup"_s, u"platform"_s, u"plain"_s, u"foreign"_s},
               [&app](int index) { app.naming = AppSeed::Naming(index); })
        .any(u"globalOauth"_s, elements(json, u"globalOauth"_s, app.globalOauth))
        .any(u"oauthSettings"_s, elements(json, u"oauthSettings"_s, app.oauthSettings))
        .any(u"oauthPolicies"_s, elements(json, u"oauthPolicies"_s, app.oauthPolicies))
        .any(u"plugins"_s, elements(json, u"plugins"_s, app.plugins))
        .any(u"globalGroups"_s, groups(json, u"globalGroups"_s, app.globalGroups))
        .any(u"settingsGroups"_s, groups(json, u"settingsGroups"_s, app.settingsGroups))
        .any(u"policyGroups"_s, groups(json, u"policyGroups"_s, app.policyGroups));
    if (!json.read(object))
        return;
    apps.removeIf([&app](const AppSeed &old) { return old.apiName == app.apiName; }); // the base's, told anew
    apps.append(app);
}

void readConnectedApp(const QJsonObject &object, const QString &path, QString *error, QList<ConnectedAppSeed> &apps)
{
    ConnectedAppSeed app;
    StrictJson json(path, error);
    json.text(u"apiName"_s, app.apiName)
        .text(u"label"_s, app.label)
        .text(u"contactEmail"_s, app.contactEmail)
        .text(u"description"_s, app.description)
        .texts(u"callbacks"_s, app.callbacks)
        .texts(u"scopes"_s, app.scopes)
        .texts(u"profiles"_s, app.profiles)
        .texts(u"permissionSets"_s, app.permissionSets)
        .any(u"oauthConfig"_s, elements(json, u"oauthConfig"_s, app.oauthConfig))
        .any(u"oauthPolicy"_s, elements(json, u"oauthPolicy"_s, app.oauthPolicy))
        .any(u"sessionPolicy"_s, elements(json, u"sessionPolicy"_s, app.sessionPolicy))
        .any(u"groups"_s, groups(json, u"groups"_s, app.groups));
    if (!json.read(object))
        return;
    if (app.apiName.isEmpty())
        json.fail(u"apiName"_s, u"is missing"_s);
    if (app.label.isEmpty())
        app.label = app.apiName;
    apps.append(app);
}

void readConnectedApps(StrictJson &json, const QJsonValue &value, QString *error, QList<ConnectedAppSeed> &apps)
{
    if (!value.isArray())
        json.fail(u"connectedApps"_s, u"must be a list of names or objects"_s);
    apps.clear();
    int index = 0;
    for (const QJsonValue &each : value.toArray()) {
        const QString path = u"connectedApps[%1]"_s.arg(index++);
        if (each.isString()) {
            ConnectedAppSeed app;
            app.label = each.toString();
            app.apiName = each.toString().replace(u' ', u'_');
            apps.append(app);
        } else if (each.isObject()) {
            readConnectedApp(each.toObject(), path, error, apps);
        } else {
            json.fail(path, u"must be a name or an object"_s);
        }
    }
}

void readProfile(const QJsonObject &object, const QString &path, QString *error, QList<ProfileSeed> &profiles)
{
    ProfileSeed profile;
    StrictJson json(path, error);
    json.text(u"name"_s, profile.name)
        .texts(u"permissions"_s, profile.permissions)
        .text(u"license"_s, profile.license)
        .text(u"userType"_s, profile.userType);
    if (json.read(object))
        profiles.append(profile);
}

void readPermissionSet(const QJsonObject &object, const QString &path, QString *error, QList<PermissionSetSeed> &sets)
{
    PermissionSetSeed set;
    StrictJson json(path, error);
    json.text(u"name"_s, set.name)
        .text(u"label"_s, set.label)
        .texts(u"assignedTo"_s, set.assignedTo)
        .texts(u"permissions"_s, set.permissions)
        .text(u"license"_s, set.license)
        .text(u"namespace"_s, set.namespacePrefix);
    if (json.read(object))
        sets.append(set);
}

void readUser(const QJsonObject &object, const QString &path, QString *error, QList<UserSeed> &users)
{
    UserSeed user;
    StrictJson json(path, error);
    json.text(u"username"_s, user.username)
        .text(u"password"_s, user.password)
        .text(u"name"_s, user.name)
        .text(u"email"_s, user.email)
        .text(u"profile"_s, user.profile)
        .flag(u"active"_s, user.active);
    if (json.read(object))
        users.append(user);
}

void readNewer(const QJsonObject &object, const QString &path, QString *error, QList<NewerElement> &elements)
{
    NewerElement newer;
    StrictJson json(path, error);
    json.text(u"type"_s, newer.type)
        .text(u"name"_s, newer.name)
        .number(u"since"_s, newer.since, 59, 68)
        .text(u"default"_s, newer.defaultValue);
    if (json.read(object))
        elements.append(newer);
}

/// The switches of the org that are one value each.
void addSwitches(StrictJson &json, OrgSettings &org)
{
    json.number(u"release"_s, org.maxApiVersion, 59, 68)
        .flag(u"externalClientApps"_s, org.knowsExternalClientApps)
        .flag(u"jwtTokens"_s, org.jwtTokens)
        .flag(u"sandbox"_s, org.isSandbox)
        .text(u"orgName"_s, org.orgName)
        .text(u"organizationType"_s, org.organizationType)
        .text(u"language"_s, org.language)
        .text(u"trialEnds"_s, org.trialEnds)
        .text(u"genericHost"_s, org.genericHost)
        .number(u"permissionSets"_s, org.generatedPermissionSets, 0, 100'000)
        .number(u"propagationSeconds"_s, org.propagationSeconds, 0, 3600)
        .number(u"sessionMinutes"_s, org.sessionMinutes, 1, 1440)
        .number(u"dailyRequests"_s, org.dailyRequests, 0, 1'000'000)
        .number(u"clockAheadSeconds"_s, org.clockAheadSeconds, -86'400, 86'400)
        .number(u"queuePolls"_s, org.queuePolls, 0, 1000)
        .number(u"deployPolls"_s, org.deployPolls, 0, 1000)
        .number(u"finalizingPolls"_s, org.finalizingPolls, 0, 1000)
        .flag(u"loneObjects"_s, org.loneObjects)
        .flag(u"textNumbers"_s, org.textNumbers)
        .flag(u"nullLists"_s, org.nullLists)
        .flag(u"pkceForAll"_s, org.pkceForAll)
        .flag(u"pkceReadsBackTrue"_s, org.pkceReadsBackTrue)
        .flag(u"policyListsTakeIds"_s, org.policyListsTakeIds)
        .flag(u"policyListsTakeNothing"_s, org.policyListsTakeNothing)
        .flag(u"policiesAfterApp"_s, org.policiesAfterApp)
        .flag(u"policySetsNeedAssignment"_s, org.policySetsNeedAssignment)
        .flag(u"secretInRestApi"_s, org.secretInRestApi)
        .flag(u"secretInMetadataApi"_s, org.secretInMetadataApi)
        .texts(u"missingPermissionColumns"_s, org.missingPermissionColumns)
        .texts(u"refusedFields"_s, org.refusedFields)
        .oneOf(u"ecaQueries"_s, {u"everywhere"_s, u"tooling"_s, u"nowhere"_s},
               [&org](int index) { org.ecaQueries = OrgSettings::EcaQueries(index); })
        .oneOf(u"platformCli"_s, {u"installed"_s, u"uninstalled"_s, u"blocked"_s, u"denied"_s},
               [&org](int index) { org.platformCli = OrgSettings::PlatformCli(index); });
}

} // namespace

bool Scenario::overlay(const QByteArray &bytes, QString *error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        *error = Text::tr("The scenario file is not a JSON object: %1").arg(problem.errorString());
        return false;
    }
    const QJsonObject file = document.object();
    // First of all, whatever its place in the file: the other keys change what it makes.
    if (const QString base = file[u"base"_s].toString(); names().contains(base))
        *this = named(base);
    StrictJson json({}, error);
    json.oneOf(u"base"_s, names(), [](int) {}); // taken above
    json.number(u"latencyMs"_s, latencyMs, 0, 60'000);
    json.flag(u"personDenies"_s, personDenies);
    json.flag(u"distrustedHeroku"_s, distrustedHeroku);
    json.object(u"heroku"_s, [this, error](const QJsonObject &object, const QString &path) {
        readHerokuSettings(object, path, heroku, error);
    });
    addSwitches(json, org);
    json.texts(u"permissions"_s, org.profiles.first().permissions); // of the administrator
    json.any(u"connectedApps"_s, [this, error, &json](const QJsonValue &value) {
        readConnectedApps(json, value, error, org.connectedApps);
    });
    json.objects(u"apps"_s, [this, error](const QJsonObject &object, const QString &path) {
        readApp(object, path, error, org.apps);
    });
    json.objects(u"profiles"_s, [this, error](const QJsonObject &object, const QString &path) {
        readProfile(object, path, error, org.profiles);
    });
    json.objects(u"namedPermissionSets"_s, [this, error](const QJsonObject &object, const QString &path) {
        readPermissionSet(object, path, error, org.permissionSets);
    });
    json.objects(u"users"_s, [this, error](const QJsonObject &object, const QString &path) {
        readUser(object, path, error, org.users);
    });
    json.objects(u"newerElements"_s, [this, error](const QJsonObject &object, const QString &path) {
        readNewer(object, path, error, org.newerElements);
    });
    json.objects(u"faults"_s, [this, error](const QJsonObject &object, const QString &path) {
        faults.append(FaultRule::fromJson(object, path, error));
    });
    if (!json.read(file))
        return false;
    // Who holds this permission is let in by an app that nobody installed (facts/salesforce.md 4.6); a file that names
    // permissions decides for itself.
    if (org.platformCli == OrgSettings::PlatformCli::Uninstalled && !file.contains(u"permissions"_s)) {
        for (ProfileSeed &profile : org.profiles)
            profile.permissions.removeAll(u"CanApproveUninstalledApps"_s);
    }
    return true;
}

} // namespace applink::practice
