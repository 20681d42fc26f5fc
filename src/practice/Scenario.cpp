// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Scenario.h"

#include "practice/HerokuScenarios.h"
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

struct Named
{
    const char *name;
    const char *description;
    void (*change)(Scenario &);
};

AppSeed finishedApp()
{
    AppSeed app;
    app.permissionSets = {u"Heroku_AppLink_Users"_s};
    return app;
}

void ready(Scenario &scenario)
{
    scenario.org.apps = {finishedApp()};
    scenario.org.permissionSets.append(
        {u"Heroku_AppLink_Users"_s, u"Heroku AppLink Users"_s, {u"admin@practice.example"_s}, {}});
}

void halfDone(Scenario &scenario)
{
    // Made by hand up to step 2, with one scope; the platform made the policies.
    AppSeed app;
    app.scopes = {u"Api"_s};
    app.withPolicies = false;
    scenario.org.apps = {app};
}

void drifted(Scenario &scenario)
{
    ready(scenario);
    AppSeed &app = scenario.org.apps.first();
    app.naming = AppSeed::Naming::Platform;
    app.scopes = {u"Api"_s, u"RefreshToken"_s, u"Web"_s};
    app.callbacks = {u"https://other.example/callback"_s};
    app.globalOauth = {{u"isPkceRequired"_s, u"true"_s}, {u"isSecretRequiredForRefreshToken"_s, u"false"_s}};
    app.oauthPolicies = {{u"refreshTokenPolicyType"_s, u"SpecificLifetime"_s},
                         {u"refreshTokenValidityPeriod"_s, u"30"_s},
                         {u"refreshTokenValidityUnit"_s, u"Days"_s}};
}

void noPermission(Scenario &scenario)
{
    for (const QString &permission :
         {u"CustomizeApplication"_s, u"ModifyAllData"_s, u"ExternalClientAppDeveloper"_s, u"ExternalClientAppAdmin"_s})
        scenario.org.profiles.first().permissions.removeAll(permission);
}

void release66(Scenario &scenario)
{
    scenario.org.maxApiVersion = 66;
}

void nameMismatch(Scenario &scenario)
{
    // The org has the app in other capitals than the setup and the API spec file.
    ready(scenario);
    scenario.org.apps.first().apiName = u"Heroku_Applink"_s;
}

void deniedConsent(Scenario &scenario)
{
    ready(scenario);
    scenario.heroku.denyConsent = true;
}

void manyPermissionSets(Scenario &scenario)
{
    scenario.org.generatedPermissionSets = 2500;
}

void nothing(Scenario &) {}

constexpr Named scenarios[] = {
    {"empty", QT_TRANSLATE_NOOP("applink::practice::Scenario", "No app yet: the whole way from the start (default)"),
     nothing},
    {"ready",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app is there and right; only Heroku is to be connected"),
     ready},
    {"half-done",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The app was begun by hand, with one scope and the platform's policies"),
     halfDone},
    {"drifted",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app was changed: scopes, callback, PKCE and token policy"),
     drifted},
    {"no-permission", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The administrator lacks the permissions"),
     noPermission},
    {"release-66", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The org is on Spring '26, one release too old"),
     release66},
    {"name-mismatch", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The org has the app's name in other capitals"),
     nameMismatch},
    {"denied-consent", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The consent of AppLink is denied"),
     deniedConsent},
    {"many-permission-sets", QT_TRANSLATE_NOOP("applink::practice::Scenario", "2,500 permission sets to choose from"),
     manyPermissionSets},
};

} // namespace

QStringList Scenario::names()
{
    QStringList list;
    for (const Named &scenario : scenarios)
        list.append(QLatin1StringView(scenario.name));
    for (const HerokuScenario &scenario : herokuScenarios())
        list.append(QLatin1StringView(scenario.name));
    return list;
}

QString Scenario::description(const QString &name)
{
    for (const Named &scenario : scenarios) {
        if (name == QLatin1StringView(scenario.name))
            return Text::tr(scenario.description);
    }
    for (const HerokuScenario &scenario : herokuScenarios()) {
        if (name == QLatin1StringView(scenario.name))
            return Text::tr(scenario.description);
    }
    return {};
}

Scenario Scenario::named(const QString &name)
{
    Scenario scenario;
    scenario.org = OrgSettings::standard();
    for (const Named &one : scenarios) {
        if (name == QLatin1StringView(one.name))
            one.change(scenario);
    }
    for (const HerokuScenario &one : herokuScenarios()) {
        if (name == QLatin1StringView(one.name)) {
            ready(scenario);
            one.change(scenario);
        }
    }
    return scenario;
}

bool Scenario::overlay(const QByteArray &bytes, QString *error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        *error = Text::tr("The scenario file is not a JSON object: %1").arg(problem.errorString());
        return false;
    }
    // First of all: the other keys go over it, whatever their order in the file.
    const QString base = document.object().value("base"_L1).toString();
    if (names().contains(base))
        *this = named(base);
    StrictJson json({}, error);
    json.oneOf(u"base"_s, names(), [](int) {});
    json.number(u"latencyMs"_s, latencyMs, 0, 60'000);
    json.flag(u"personDenies"_s, personDenies);
    json.flag(u"distrustedHeroku"_s, distrustedHeroku);
    json.object(u"heroku"_s, [this, error](const QJsonObject &object, const QString &path) {
        readHerokuSettings(object, path, heroku, error);
    });
    json.number(u"release"_s, org.maxApiVersion, 59, 68);
    json.flag(u"externalClientApps"_s, org.knowsExternalClientApps);
    json.flag(u"jwtTokens"_s, org.jwtTokens);
    json.flag(u"sandbox"_s, org.isSandbox);
    json.text(u"orgName"_s, org.orgName);
    json.text(u"organizationType"_s, org.organizationType);
    json.number(u"permissionSets"_s, org.generatedPermissionSets, 0, 100'000);
    json.number(u"propagationSeconds"_s, org.propagationSeconds, 0, 3600);
    json.number(u"deployPolls"_s, org.deployPolls, 0, 1000);
    json.flag(u"pkceForAll"_s, org.pkceForAll);
    json.texts(u"connectedApps"_s, org.connectedApps);
    json.texts(u"missingPermissionColumns"_s, org.missingPermissionColumns);
    json.texts(u"permissions"_s, org.profiles.first().permissions); // of the administrator
    json.oneOf(u"platformCli"_s, {u"installed"_s, u"uninstalled"_s, u"blocked"_s},
               [this](int index) { org.platformCli = OrgSettings::PlatformCli(index); });
    json.objects(u"apps"_s, [this, error](const QJsonObject &object, const QString &path) {
        AppSeed app;
        StrictJson one(path, error);
        one.text(u"apiName"_s, app.apiName).text(u"label"_s, app.label).text(u"contactEmail"_s, app.contactEmail);
        one.texts(u"scopes"_s, app.scopes)
            .texts(u"callbacks"_s, app.callbacks)
            .texts(u"permissionSets"_s, app.permissionSets);
        one.flag(u"withOauth"_s, app.withOauth).flag(u"withPolicies"_s, app.withPolicies);
        one.oneOf(u"naming"_s, {u"setup"_s, u"platform"_s, u"plain"_s},
                  [&app](int index) { app.naming = AppSeed::Naming(index); });
        if (one.read(object))
            org.apps.append(app);
    });
    json.objects(u"faults"_s, [this, error](const QJsonObject &object, const QString &path) {
        faults.append(FaultRule::fromJson(object, path, error));
    });
    return json.read(document.object());
}

} // namespace applink::practice
