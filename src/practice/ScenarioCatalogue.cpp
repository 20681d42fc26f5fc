// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/HerokuScenarios.h"
#include "practice/Scenario.h"

#include <QCoreApplication>

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

/// As the setup file of resources/example asks for it, letter for letter: then there is nothing left to plan.
AppSeed finishedApp()
{
    AppSeed app;
    app.description = u"Lets Heroku AppLink call this org."_s;
    app.permissionSets = {u"Heroku_AppLink_Users"_s};
    return app;
}

void ready(Scenario &scenario)
{
    scenario.org.apps = {finishedApp()};
    scenario.org.permissionSets.append(
        {u"Heroku_AppLink_Users"_s, u"Heroku AppLink Users"_s, {u"admin@practice.example"_s}, {}, {}, {}});
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

MetadataNode group(const QString &name, const QList<std::pair<QString, QString>> &values)
{
    MetadataNode node{name, {}, {}};
    for (const auto &[key, text] : values)
        node.children.append({key, text, {}});
    return node;
}

void reservedCharacters(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().label = uR"(Ärger & <Söhne> "Quotes" 'n' مرحبا 🚀)"_s;
}

void foreignNames(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().naming = AppSeed::Naming::Foreign;
}

void defaultPolicy(Scenario &scenario)
{
    // Settings came without a policy file, so the platform made the policies (facts/salesforce.md 1.5).
    AppSeed app;
    app.withPolicies = false;
    scenario.org.apps = {app};
}

void halfMade(Scenario &scenario)
{
    AppSeed app;
    app.withOauth = false;
    scenario.org.apps = {app};
}

void extras(Scenario &scenario)
{
    ready(scenario);
    AppSeed &app = scenario.org.apps.first();
    app.scopes = {u"Web"_s, u"RefreshToken"_s, u"OpenID"_s, u"Basic"_s, u"Api"_s};
    app.callbacks = {u"https://localhost"_s, u"https://other.example/callback"_s, u"myapp://done"_s};
    app.settingsGroups = {group(u"customAttributes"_s, {{u"key"_s, u"region"_s}, {u"formula"_s, u"'EMEA' & \"1\""_s}}),
                          group(u"trustedIpRanges"_s, {{u"startIpAddress"_s, u"192.0.2.1"_s},
                                                       {u"endIpAddress"_s, u"192.0.2.9"_s},
                                                       {u"description"_s, u"Office <main>"_s}})};
    app.policyGroups = {group(u"customAttributes"_s, {{u"key"_s, u"tier"_s}, {u"formula"_s, u"'gold'"_s}})};
    app.globalGroups = {group(u"idTokenConfig"_s, {{u"idTokenAudience"_s, u"https://acme.example"_s},
                                                   {u"idTokenIncludeAttributes"_s, u"true"_s},
                                                   {u"idTokenValidityInMinutes"_s, u"15"_s}})};
    app.plugins = {{u"isPushPluginEnabled"_s, u"false"_s}, {u"isSamlPluginEnabled"_s, u"false"_s}};
    app.globalOauth = {{u"certificate"_s, u"MIIDpracticeCertificateAAAA=="_s}};
    scenario.org.newerElements = {{u"ExtlClntAppOauthSettings"_s, u"sessionHintPolicy"_s, 67, u"Relaxed"_s}};
    app.oauthSettings = {{u"sessionHintPolicy"_s, u"Strict"_s}};
}

void withCertificate(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().globalOauth = {{u"certificate"_s, u"MIIDpracticeCertificateAAAA=="_s},
                                             {u"isRefreshTokenRotationEnabled"_s, u"true"_s}};
}

void scopeOrder(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().scopes = {u"RefreshToken"_s, u"Basic"_s, u"Api"_s};
}

void relaxRefresh(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().oauthPolicies = {{u"ipRelaxationPolicyType"_s, u"Enforce_relaxrefresh"_s}};
}

void translatedProfiles(Scenario &scenario)
{
    scenario.org.language = u"ja"_s;
    const QStringList names{u"システム管理者"_s, u"標準ユーザー"_s, u"参照のみ"_s, u"営業, 内勤"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (UserSeed &user : scenario.org.users) {
            if (user.profile == scenario.org.profiles[i].name)
                user.profile = names[i];
        }
        scenario.org.profiles[i].name = names[i];
    }
}

void connectedAppClash(Scenario &scenario)
{
    ConnectedAppSeed app;
    app.apiName = u"Heroku_AppLink"_s;
    app.label = u"Heroku AppLink"_s;
    app.description = u"Made in 2024"_s;
    app.callbacks = {u"https://localhost"_s, u"https://old.example/callback"_s};
    app.scopes = {u"Api"_s, u"Basic"_s, u"RefreshToken"_s, u"Web"_s};
    app.oauthConfig = {{u"isAdminApproved"_s, u"true"_s},
                       {u"isConsumerSecretOptional"_s, u"false"_s},
                       {u"isPkceRequired"_s, u"false"_s},
                       {u"isRefreshTokenRotationEnabled"_s, u"false"_s},
                       {u"isSecretRequiredForRefreshToken"_s, u"true"_s}};
    app.oauthPolicy = {{u"ipRelaxation"_s, u"BYPASS"_s}, {u"refreshTokenPolicy"_s, u"specific_lifetime:30:DAYS"_s}};
    app.sessionPolicy = {{u"sessionLevel"_s, u"STANDARD"_s}, {u"sessionTimeout"_s, u"60"_s}};
    app.profiles = {u"System Administrator"_s};
    app.permissionSets = {u"Sales_Operations"_s};
    app.groups = {group(u"ipRanges"_s,
                        {{u"start"_s, u"192.0.2.1"_s}, {u"end"_s, u"192.0.2.9"_s}, {u"description"_s, u"Office"_s}}),
                  group(u"attributes"_s, {{u"key"_s, u"region"_s}, {u"formula"_s, u"'EMEA'"_s}})};
    scenario.org.connectedApps.append(app);
}

void jwtSession(Scenario &scenario)
{
    ready(scenario);
    scenario.org.jwtTokens = true;
}

void cliUninstalled(Scenario &scenario)
{
    scenario.org.platformCli = OrgSettings::PlatformCli::Uninstalled;
    for (ProfileSeed &profile : scenario.org.profiles)
        profile.permissions.removeAll(u"CanApproveUninstalledApps"_s);
}

void propagation(Scenario &scenario)
{
    scenario.org.propagationSeconds = 120;
}

void selfAuthorized(Scenario &scenario)
{
    // Two people use the app; to pre-authorize it would lock out who has no grant (facts/salesforce.md 6.4).
    AppSeed app;
    app.oauthPolicies = {{u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s}};
    app.usedBy = {u"admin@practice.example"_s, u"user@practice.example"_s};
    scenario.org.apps = {app};
}

void profileWithComma(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().profiles = {u"Sales, Inside"_s};
}

void busyOrg(Scenario &scenario)
{
    scenario.org.queuePolls = 2;
    scenario.org.deployPolls = 3;
    scenario.org.finalizingPolls = 1;
}

void refreshLimit(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().globalOauth = {{u"isEnforceRefreshTokenTTL"_s, u"true"_s}};
}

void enormous(Scenario &scenario)
{
    scenario.org.generatedPermissionSets = 10'000;
}

void twoPages(Scenario &scenario)
{
    scenario.org.generatedPermissionSets = 2001 - int(scenario.org.permissionSets.size());
}

void policiesApart(Scenario &scenario)
{
    scenario.org.policiesAfterApp = true;
}

void listsById(Scenario &scenario)
{
    ready(scenario);
    scenario.org.apps.first().permissionSets.clear(); // open to everybody, so that closing it needs the lists
    scenario.org.policyListsTakeIds = true;
}

void listsRefused(Scenario &scenario)
{
    listsById(scenario);
    scenario.org.policyListsTakeNothing = true;
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
    {"reserved-characters",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app's label has reserved characters, emoji and Arabic"),
     reservedCharacters},
    {"foreign-names",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app's parts have names another tool gave them"),
     foreignNames},
    {"default-policy",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app has the policies that the platform makes by itself"),
     defaultPolicy},
    {"half-made", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app was made, but nothing of its OAuth"),
     halfMade},
    {"extras",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The app has callbacks, scopes, attributes and settings of others, which must survive"),
     extras},
    {"with-certificate",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app has a certificate, which must survive an update"),
     withCertificate},
    {"scope-order", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app's scopes come in another order"),
     scopeOrder},
    {"relax-refresh",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app's IP relaxation is spelled as live orgs do"),
     relaxRefresh},
    {"translated-profiles", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The org speaks Japanese"),
     translatedProfiles},
    {"profile-with-comma",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app is granted to a profile whose name has a comma"),
     profileWithComma},
    {"connected-app",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "A connected app has the name, and settings to take over"),
     connectedAppClash},
    {"jwt-session",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Access tokens have the JWT format, which SOAP refuses"),
     jwtSession},
    {"cli-uninstalled",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The Salesforce CLI's app is not installed: sign-in ends in the browser"),
     cliUninstalled},
    {"propagation",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "A new app is unknown to the sign-in pages for two minutes"),
     propagation},
    {"self-authorized",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Everybody may use the app, and two people do"), selfAuthorized},
    {"busy-org", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Deploys wait for their turn and take a while"),
     busyOrg},
    {"policies-apart",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The org takes an app's policies only once the app is there"),
     policiesApart},
    {"lists-by-id",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The policy's list of permission sets takes ids, no names"),
     listsById},
    {"lists-refused",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The policy's lists find nobody: access takes records"),
     listsRefused},
    {"refresh-limit",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Refresh tokens of the app end after 30 idle days"),
     refreshLimit},
    {"two-pages", QT_TRANSLATE_NOOP("applink::practice::Scenario", "2,001 permission sets: one more than a page holds"),
     twoPages},
    {"enormous", QT_TRANSLATE_NOOP("applink::practice::Scenario", "10,000 permission sets more"), enormous},
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

} // namespace applink::practice
