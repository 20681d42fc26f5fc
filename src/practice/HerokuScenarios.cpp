// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/HerokuScenarios.h"

#include "practice/Scenario.h"

#include <QCoreApplication>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
FaultRule rule(const QString &method, const QString &path)
{
    FaultRule fault;
    fault.method = method;
    fault.path = path;
    return fault;
}

AppLinkSeed seed(const QString &name, const QString &status)
{
    AppLinkSeed seed;
    seed.name = name;
    seed.status = status;
    return seed;
}

void publishTimeout(Scenario &scenario)
{
    FaultRule cut = rule(u"POST"_s, u"/addons/*/connections/salesforce/*/apps"_s);
    cut.fault = HttpResponse::Fault::Reset;
    cut.afterEffect = true;
    scenario.faults.append(cut);
}

void publishHtml(Scenario &scenario)
{
    FaultRule page = rule(u"POST"_s, u"/addons/*/connections/salesforce/*/apps"_s);
    page.status = 502;
    page.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    page.body = "<!DOCTYPE html><html><head><title>Application Error</title></head><body><h1>Bad Gateway</h1>"
                "<p>An error occurred. Authorization: Bearer 00000000-1111-2222-3333-444444444444</p></body></html>";
    scenario.faults.append(page);
}

void dropped(Scenario &scenario)
{
    FaultRule cut = rule({}, u"/addons/*/connections*"_s);
    cut.fault = HttpResponse::Fault::Reset;
    cut.times = 0;
    scenario.faults.append(cut);
}

#define SAYS(text) QT_TRANSLATE_NOOP("applink::practice::Scenario", text)

const HerokuScenario all[] = {
    {"heroku-token-expired", SAYS("The Heroku token expires after some calls"),
     [](Scenario &s) { s.heroku.tokenExpiredFrom = 6; }},
    {"two-factor", SAYS("The Heroku account asks for a second factor (123456)"),
     [](Scenario &s) { s.heroku.twoFactor = true; }},
    {"two-factor-app", SAYS("The Heroku app asks for a second factor until it is pre-authorized (123456)"),
     [](Scenario &s) { s.heroku.twoFactorApp = true; }},
    {"rate-limited", SAYS("Heroku refuses two calls because there were too many"),
     [](Scenario &s) {
         s.heroku.rateLimitedFrom = 2;
         s.heroku.rateLimitedCalls = 2;
         s.heroku.retryAfter = 2;
     }},
    {"account-suspended", SAYS("The Heroku account is suspended"), [](Scenario &s) { s.heroku.suspended = true; }},
    {"account-delinquent", SAYS("The Heroku account has not paid"), [](Scenario &s) { s.heroku.delinquent = true; }},
    {"account-unverified", SAYS("The Heroku account has no payment method, and the app no add-on"),
     [](Scenario &s) {
         s.heroku.verified = false;
         s.heroku.addons = HerokuSettings::Addons::None;
     }},
    {"account-federated", SAYS("The Heroku account signs in over single sign-on"),
     [](Scenario &s) { s.heroku.federated = true; }},
    {"token-scope", SAYS("The Heroku token may only read, and no config vars"),
     [](Scenario &s) { s.heroku.tokenScopes = {u"read"_s}; }},
    {"config-forbidden", SAYS("The Heroku account may not see the config vars of the app"),
     [](Scenario &s) { s.heroku.configForbidden = true; }},
    {"many-apps", SAYS("1,200 Heroku apps to choose from"), [](Scenario &s) { s.heroku.extraApps = 1198; }},
    {"no-addon", SAYS("The app has no AppLink add-on"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::None; }},
    {"two-addons", SAYS("The app has two AppLink add-ons"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::Two; }},
    {"foreign-addon", SAYS("The add-on is shared from another app"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::Foreign; }},
    {"provisioning", SAYS("The add-on is still being made"), [](Scenario &s) { s.heroku.provisioningReads = 3; }},
    {"provisioning-fails", SAYS("Making the add-on fails"),
     [](Scenario &s) {
         s.heroku.provisioningReads = 3;
         s.heroku.provisioningFails = true;
     }},
    {"addon-token-rotated", SAYS("The add-on's token changes after some calls"),
     [](Scenario &s) { s.heroku.rotateTokenAfterCall = 2; }},
    {"sso-variant-old", SAYS("Add-on sign-on answers to its old version only"),
     [](Scenario &s) { s.heroku.ssoVariantOld = true; }},
    {"consent-ignored", SAYS("AppLink never learns that the consent was given"),
     [](Scenario &s) { s.heroku.ignoreConsent = true; }},
    {"unknown-status", SAYS("The connection shows an unknown status for a while"),
     [](Scenario &s) {
         s.heroku.waitingStatus = u"validating"_s;
         s.heroku.connectReads = 2;
     }},
    {"legacy-error-status", SAYS("The consent is denied, and the status is an old word"),
     [](Scenario &s) {
         s.heroku.failedStatus = u"error"_s;
         s.heroku.denyConsent = true;
     }},
    {"missing-optional-fields", SAYS("AppLink leaves out who made what, and when"),
     [](Scenario &s) { s.heroku.leanAnswers = true; }},
    {"microsecond-dates", SAYS("AppLink writes dates with microseconds"),
     [](Scenario &s) { s.heroku.microseconds = true; }},
    {"org-mismatch", SAYS("The connection ends at another org"),
     [](Scenario &s) { s.heroku.otherOrgId = u"00D5e000000OthrEAA"_s; }},
    {"existing-connections",
     SAYS("The add-on has connections: a good one, a failed one, one half made, one to Data Cloud"),
     [](Scenario &s) {
         s.heroku.seeds = {seed(u"production-org"_s, u"connected"_s), seed(u"old_org"_s, u"failed"_s),
                           seed(u"half_made"_s, u"connecting"_s), seed(u"my-org-1"_s, u"connected"_s)};
         s.heroku.seeds.first().username = u"admin@practice.example"_s;
         s.heroku.seeds.last().type = u"DatacloudOrg"_s;
         s.heroku.seeds.last().dataActionTargets = {u"OrderChanged"_s};
     }},
    {"eca-not-propagated", SAYS("The first publish comes before the app is known everywhere"),
     [](Scenario &s) { s.heroku.unknownAppTries = 1; }},
    {"publish-timeout-but-done", SAYS("Publishing works, but its answer is lost"), publishTimeout},
    {"publish-html-502", SAYS("Publishing meets a gateway's error page"), publishHtml},
    {"permset-missing", SAYS("Publishing leaves no permission set for callers"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::Missing; }},
    {"permset-not-assigned", SAYS("Nobody holds the permission sets that callers need"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::NotAssigned; }},
    {"permset-assigned", SAYS("Who publishes holds the permission sets that callers need"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::Assigned; }},
    {"mesh-missing", SAYS("Nothing guards the app"), [](Scenario &s) { s.heroku.meshMissing = true; }},
    {"no-dyno", SAYS("The app does not run"), [](Scenario &s) { s.heroku.noDyno = true; }},
    {"pkce-required", SAYS("The org insists on PKCE, which AppLink does not send"),
     [](Scenario &s) { s.org.pkceForAll = true; }},
    {"jwt-failed", SAYS("A connection by JWT fails"), [](Scenario &s) { s.heroku.jwtOutcome = u"failed"_s; }},
    {"slow-network", SAYS("Every answer takes two seconds"), [](Scenario &s) { s.latencyMs = 2000; }},
    {"dropped", SAYS("Every connection to the add-on is dropped"), dropped},
    {"tls-error", SAYS("Heroku's certificate is not to be trusted"), [](Scenario &s) { s.distrustedHeroku = true; }},
};

#undef SAYS
} // namespace

const QList<HerokuScenario> &herokuScenarios()
{
    static const QList<HerokuScenario> list(std::begin(all), std::end(all));
    return list;
}

} // namespace applink::practice
