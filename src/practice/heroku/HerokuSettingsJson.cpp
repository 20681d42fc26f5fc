// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/HerokuSettingsJson.h"

#include "practice/StrictJson.h"

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
AppLinkSeed readSeed(const QJsonObject &json, const QString &path, QString *error)
{
    AppLinkSeed seed;
    StrictJson reader(path, error);
    reader.text(u"name"_s, seed.name)
        .flag(u"authorization"_s, seed.authorization)
        .text(u"type"_s, seed.type)
        .text(u"status"_s, seed.status)
        .text(u"orgId"_s, seed.orgId)
        .text(u"username"_s, seed.username)
        .texts(u"publications"_s, seed.publications)
        .texts(u"dataActionTargets"_s, seed.dataActionTargets);
    if (reader.read(json) && seed.name.isEmpty())
        reader.fail(u"name"_s, u"is missing"_s);
    return seed;
}

void addPlatformKeys(StrictJson &reader, HerokuSettings &settings)
{
    reader.text(u"appName"_s, settings.appName)
        .text(u"email"_s, settings.email)
        .number(u"extraApps"_s, settings.extraApps, 0, 5000)
        .number(u"teamApps"_s, settings.teamApps, 0, 5000)
        .oneOf(u"addons"_s, {u"one"_s, u"none"_s, u"two"_s, u"foreign"_s},
               [&settings](int index) { settings.addons = HerokuSettings::Addons(index); })
        .texts(u"tokenScopes"_s, settings.tokenScopes)
        .number(u"tokenExpiredFrom"_s, settings.tokenExpiredFrom)
        .flag(u"federated"_s, settings.federated)
        .flag(u"twoFactor"_s, settings.twoFactor)
        .flag(u"twoFactorApp"_s, settings.twoFactorApp)
        .flag(u"suspended"_s, settings.suspended)
        .flag(u"delinquent"_s, settings.delinquent)
        .flag(u"verified"_s, settings.verified)
        .flag(u"configForbidden"_s, settings.configForbidden)
        .text(u"warning"_s, settings.warning)
        .text(u"cliLoginError"_s, settings.cliLoginError)
        .number(u"rateLimit"_s, settings.rateLimit, 1, 4500)
        .number(u"rateLimitedFrom"_s, settings.rateLimitedFrom, 1)
        .number(u"rateLimitedCalls"_s, settings.rateLimitedCalls)
        .number(u"retryAfter"_s, settings.retryAfter, 0, 3600)
        .number(u"provisioningReads"_s, settings.provisioningReads)
        .flag(u"provisioningFails"_s, settings.provisioningFails)
        .flag(u"ssoVariantOld"_s, settings.ssoVariantOld)
        .flag(u"meshMissing"_s, settings.meshMissing)
        .flag(u"noDyno"_s, settings.noDyno);
}

void addAppLinkKeys(StrictJson &reader, HerokuSettings &settings)
{
    static const QStringList outcomes{u"checked"_s, u"connected"_s, u"failed"_s, u"connecting"_s};
    reader.number(u"rotateTokenAfterCall"_s, settings.rotateTokenAfterCall)
        .flag(u"strictNames"_s, settings.strictNames)
        .flag(u"replaceConnections"_s, settings.replaceConnections)
        .flag(u"codeChallenge"_s, settings.codeChallenge)
        .number(u"connectReads"_s, settings.connectReads)
        .number(u"disconnectReads"_s, settings.disconnectReads)
        .flag(u"disconnectedStays"_s, settings.disconnectedStays)
        .text(u"waitingStatus"_s, settings.waitingStatus)
        .text(u"failedStatus"_s, settings.failedStatus)
        .flag(u"denyConsent"_s, settings.denyConsent)
        .flag(u"ignoreConsent"_s, settings.ignoreConsent)
        .flag(u"leanAnswers"_s, settings.leanAnswers)
        .flag(u"nullUntilKnown"_s, settings.nullUntilKnown)
        .flag(u"shortOrgIds"_s, settings.shortOrgIds)
        .flag(u"microseconds"_s, settings.microseconds)
        .text(u"otherOrgId"_s, settings.otherOrgId)
        .number(u"unknownAppTries"_s, settings.unknownAppTries)
        .oneOf(u"callerSet"_s, {u"notAssigned"_s, u"assigned"_s, u"missing"_s},
               [&settings](int index) { settings.callerSet = OrgAccess::Publication::CallerSet(index); })
        .oneOf(u"jwtOutcome"_s, outcomes, [&settings](int index) { settings.jwtOutcome = outcomes.at(index); });
}
} // namespace

void readHerokuSettings(const QJsonObject &json, const QString &path, HerokuSettings &settings, QString *error)
{
    StrictJson reader(path, error);
    addPlatformKeys(reader, settings);
    addAppLinkKeys(reader, settings);
    reader.objects(u"seeds"_s, [&settings, error](const QJsonObject &object, const QString &where) {
        settings.seeds.append(readSeed(object, where, error));
    });
    reader.read(json);
}

} // namespace applink::practice
