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

const HerokuScenario all[] = {
    {"heroku-token-expired",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku token expires after some calls"),
     [](Scenario &s) { s.heroku.tokenExpiredFrom = 6; }},
    {"two-factor",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku account asks for a second factor (123456)"),
     [](Scenario &s) { s.heroku.twoFactor = true; }},
    {"two-factor-app",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The Heroku app asks for a second factor until it is pre-authorized (123456)"),
     [](Scenario &s) { s.heroku.twoFactorApp = true; }},
    {"rate-limited",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Heroku refuses two calls because there were too many"),
     [](Scenario &s) {
         s.heroku.rateLimitedFrom = 2;
         s.heroku.rateLimitedCalls = 2;
         s.heroku.retryAfter = 2;
     }},
    {"account-suspended", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku account is suspended"),
     [](Scenario &s) { s.heroku.suspended = true; }},
    {"account-delinquent", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku account has not paid"),
     [](Scenario &s) { s.heroku.delinquent = true; }},
    {"account-unverified",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The Heroku account has no payment method, and the app no add-on"),
     [](Scenario &s) {
         s.heroku.verified = false;
         s.heroku.addons = HerokuSettings::Addons::None;
     }},
    {"account-federated",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku account signs in over single sign-on"),
     [](Scenario &s) { s.heroku.federated = true; }},
    {"token-scope",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku token may only read, and no config vars"),
     [](Scenario &s) { s.heroku.tokenScopes = {u"read"_s}; }},
    {"config-forbidden",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The Heroku account may not see the config vars of the app"),
     [](Scenario &s) { s.heroku.configForbidden = true; }},
    {"many-apps", QT_TRANSLATE_NOOP("applink::practice::Scenario", "1,200 Heroku apps to choose from"),
     [](Scenario &s) { s.heroku.extraApps = 1198; }},
    {"no-addon", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app has no AppLink add-on"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::None; }},
    {"two-addons", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app has two AppLink add-ons"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::Two; }},
    {"foreign-addon", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The add-on is shared from another app"),
     [](Scenario &s) { s.heroku.addons = HerokuSettings::Addons::Foreign; }},
    {"provisioning", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The add-on is still being made"),
     [](Scenario &s) { s.heroku.provisioningReads = 3; }},
    {"provisioning-fails", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Making the add-on fails"),
     [](Scenario &s) {
         s.heroku.provisioningReads = 3;
         s.heroku.provisioningFails = true;
     }},
    {"addon-token-rotated",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The add-on's token changes after some calls"),
     [](Scenario &s) { s.heroku.rotateTokenAfterCall = 2; }},
    {"sso-variant-old",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Add-on sign-on answers to its old version only"),
     [](Scenario &s) { s.heroku.ssoVariantOld = true; }},
    {"consent-ignored",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "AppLink never learns that the consent was given"),
     [](Scenario &s) { s.heroku.ignoreConsent = true; }},
    {"unknown-status",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The connection shows an unknown status for a while"),
     [](Scenario &s) {
         s.heroku.waitingStatus = u"validating"_s;
         s.heroku.connectReads = 2;
     }},
    {"legacy-error-status",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The consent is denied, and the status is an old word"),
     [](Scenario &s) {
         s.heroku.failedStatus = u"error"_s;
         s.heroku.denyConsent = true;
     }},
    {"missing-optional-fields",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "AppLink leaves out who made what, and when"),
     [](Scenario &s) { s.heroku.leanAnswers = true; }},
    {"microsecond-dates", QT_TRANSLATE_NOOP("applink::practice::Scenario", "AppLink writes dates with microseconds"),
     [](Scenario &s) { s.heroku.microseconds = true; }},
    {"org-mismatch", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The connection ends at another org"),
     [](Scenario &s) { s.heroku.otherOrgId = u"00D5e000000OthrEAA"_s; }},
    {"existing-connections",
     QT_TRANSLATE_NOOP("applink::practice::Scenario",
                       "The add-on has connections: a good one, a failed one, one half made, one to Data Cloud"),
     [](Scenario &s) {
         s.heroku.seeds = {seed(u"production-org"_s, u"connected"_s), seed(u"old_org"_s, u"failed"_s),
                           seed(u"half_made"_s, u"connecting"_s), seed(u"my-org-1"_s, u"connected"_s)};
         s.heroku.seeds.first().username = u"admin@practice.example"_s;
         s.heroku.seeds.last().type = u"DatacloudOrg"_s;
         s.heroku.seeds.last().dataActionTargets = {u"OrderChanged"_s};
     }},
    {"eca-not-propagated",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The first publish comes before the app is known everywhere"),
     [](Scenario &s) { s.heroku.unknownAppTries = 1; }},
    {"publish-timeout-but-done",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Publishing works, but its answer is lost"), publishTimeout},
    {"publish-html-502", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Publishing meets a gateway's error page"),
     publishHtml},
    {"permset-missing",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Publishing leaves no permission set for callers"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::Missing; }},
    {"permset-not-assigned",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Nobody holds the permission sets that callers need"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::NotAssigned; }},
    {"permset-assigned",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "Who publishes holds the permission sets that callers need"),
     [](Scenario &s) { s.heroku.callerSet = OrgAccess::Publication::CallerSet::Assigned; }},
    {"mesh-missing", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Nothing guards the app"),
     [](Scenario &s) { s.heroku.meshMissing = true; }},
    {"no-dyno", QT_TRANSLATE_NOOP("applink::practice::Scenario", "The app does not run"),
     [](Scenario &s) { s.heroku.noDyno = true; }},
    {"pkce-required",
     QT_TRANSLATE_NOOP("applink::practice::Scenario", "The org insists on PKCE, which AppLink does not send"),
     [](Scenario &s) { s.org.pkceForAll = true; }},
    {"jwt-failed", QT_TRANSLATE_NOOP("applink::practice::Scenario", "A connection by JWT fails"),
     [](Scenario &s) { s.heroku.jwtOutcome = u"failed"_s; }},
    {"slow-network", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Every answer takes two seconds"),
     [](Scenario &s) { s.latencyMs = 2000; }},
    {"dropped", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Every connection to the add-on is dropped"), dropped},
    {"tls-error", QT_TRANSLATE_NOOP("applink::practice::Scenario", "Heroku's certificate is not to be trusted"),
     [](Scenario &s) { s.distrustedHeroku = true; }},
};

} // namespace

const QList<HerokuScenario> &herokuScenarios()
{
    static const QList<HerokuScenario> list(std::begin(all), std::end(all));
    return list;
}

} // namespace applink::practice
