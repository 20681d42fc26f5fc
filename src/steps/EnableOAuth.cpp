// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/EnableOAuth.h"

#include "salesforce/Scopes.h"
#include "setup/ComponentTypes.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/Compare.h"
#include "steps/JwtCertificate.h"
#include "steps/StepText.h"

#include <QUrl>

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Evidence;
using verify::Finding;
using verify::Fix;
namespace type = setup::type;

namespace {

/// facts/salesforce.md 0, step 2.
const QString documentedCallback = u"https://localhost"_s;

/// What is there stays to the letter; what is missing comes after it, a line each.
QString withMissingLines(const QString &found, const QStringList &wanted)
{
    QStringList lines = splitLines(found);
    QString text = found;
    for (const QString &url : wanted) {
        if (lines.contains(url))
            continue;
        lines.append(url);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        text += url;
    }
    return text;
}

/// The same for a comma separated list of scope tokens. `removed` are keys, or tokens without a key, to take away.
QString mergedTokens(const QString &found, const QStringList &wantedKeys, const QStringList &removed)
{
    QString text = found;
    if (!removed.isEmpty()) {
        QStringList kept;
        for (const QString &token : splitList(found)) {
            if (!removed.contains(salesforce::scopeKeysFromTokens(token).value(0)))
                kept.append(token);
        }
        text = kept.join(u", "_s);
    }
    QStringList keys = salesforce::scopeKeysFromTokens(text);
    for (const QString &key : wantedKeys) {
        if (keys.contains(key))
            continue;
        keys.append(key);
        text += (text.trimmed().isEmpty() ? QString() : u", "_s) + salesforce::commaSeparatedTokens({key});
    }
    return text;
}

bool isLegalCallback(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.hasFragment())
        return false;
    // https, a custom scheme, or http on this computer (facts/salesforce.md 1.3).
    if (url.scheme() == "http"_L1)
        return url.host() == "localhost"_L1;
    return url.scheme() != "https"_L1 || !url.host().isEmpty();
}

} // namespace

QString EnableOAuth::title() const
{
    return tr("Step 2: Enable OAuth and the required scopes");
}
QString EnableOAuth::shortTitle() const
{
    return tr("OAuth and scopes");
}
QString EnableOAuth::subtitle() const
{
    return tr("The defaults are what AppLink needs. Change them only if you know why.");
}
QString EnableOAuth::why() const
{
    return tr("With “api” AppLink calls Salesforce for the user. With the identity scope it learns the user's name "
              "when the sign-in comes "
              "back. With “refresh_token” the connection outlives its first access token. Each one missing breaks the "
              "connection in its "
              "own way. The two secret switches keep a stolen client id from being enough.");
}
QString EnableOAuth::whereInSetup() const
{
    return tr("Setup → External Client App Manager → your app → Settings → Edit → OAuth Settings: Enable OAuth, "
              "Callback URL, OAuth Scopes; "
              "and the Security section below.");
}

QList<Problem> EnableOAuth::problems(const SetupFile &wanted, const OrgSnapshot *) const
{
    QList<Problem> problems;
    const auto &oauth = wanted.oauth;
    if (oauth.callbackUrls.isEmpty())
        problems.append({u"callbackUrlsEdit"_s,
                         tr("Salesforce needs at least one callback URL; the documented one is https://localhost.")});
    for (const QString &url : oauth.callbackUrls) {
        if (!isLegalCallback(url))
            problems.append(
                {u"callbackUrlsEdit"_s,
                 tr("%1 is not a callback URL that Salesforce takes. Use https, or http://localhost.").arg(url)});
    }
    if (oauth.callbackUrls.join(u'\n').size() > 2000)
        problems.append({u"callbackUrlsEdit"_s, tr("All callback URLs together may have 2,000 characters.")});
    if (!salesforce::coversApi(oauth.scopes))
        problems.append({u"apiScopeCheck"_s, tr("Without “api” AppLink cannot call Salesforce."), false});
    if (!salesforce::coversIdentity(oauth.scopes))
        problems.append({u"identityScopeCheck"_s,
                         tr("Without the identity scope the sign-in cannot learn the user's name."), false});
    if (!salesforce::coversRefresh(oauth.scopes))
        problems.append({u"refreshScopeCheck"_s,
                         tr("Without “refresh_token” the connection dies with its first access token."), false});
    if (oauth.scopes.isEmpty())
        problems.append({u"apiScopeCheck"_s, tr("Choose at least one scope.")});
    if (!oauth.requireSecretForWebServerFlow)
        problems.append({u"webServerSecretCheck"_s, tr("The documented setup leaves this on."), false});
    if (!oauth.requireSecretForRefreshTokenFlow)
        problems.append({u"refreshSecretCheck"_s, tr("The documented setup leaves this on."), false});
    if (oauth.requirePkce)
        problems.append(
            {u"requirePkceCheck"_s,
             tr("It is not known whether AppLink sends PKCE. Leave this off unless your policy demands it."), false});
    return problems;
}

QStringList EnableOAuth::callbackUrls(const SetupFile &wanted)
{
    static const QString jwtCallback = u"http://localhost:1717/OauthRedirect"_s;
    QStringList urls = wanted.oauth.callbackUrls;
    if (JwtCertificate::isWanted(wanted) && !urls.contains(jwtCallback))
        urls.append(jwtCallback);
    return urls;
}

QStringList EnableOAuth::beyondAppLink(const QStringList &keys)
{
    return salesforce::beyondAppLink(keys);
}

QStringList EnableOAuth::otherScopes(const SetupFile &wanted, const OrgSnapshot &found)
{
    QStringList others = salesforce::beyondAppLink(found.scopeKeys().value());
    others.removeIf([&](const QString &key) { return wanted.oauth.scopes.contains(key); });
    return others;
}

void EnableOAuth::contribute(const SetupFile &wanted, const OrgSnapshot &found, setup::Contribution &contribution) const
{
    const auto element = [&](const QString &componentType, const QString &name, const QString &value, SameAs sameAs,
                             const QString &reason) {
        contribution.elements.append({2, componentType, name, value, std::move(sameAs), reason});
    };
    // Callbacks and scopes that are there besides stay: something else may live on them (product.md, rule 8).
    const auto callbacks = found.field(type::globalOauth, u"callbackUrl"_s);
    element(
        type::globalOauth, u"callbackUrl"_s, withMissingLines(callbacks.value(), callbackUrls(wanted)),
        [](const QString &have, const QString &want) { return splitLines(have) == splitLines(want); },
        tr("AppLink's callback must be registered."));
    element(type::globalOauth, u"isConsumerSecretOptional"_s,
            metadataBoolean(!wanted.oauth.requireSecretForWebServerFlow), sameBoolean,
            tr("The secret is required for the web server flow."));
    element(type::globalOauth, u"isSecretRequiredForRefreshToken"_s,
            metadataBoolean(wanted.oauth.requireSecretForRefreshTokenFlow), sameBoolean,
            tr("The secret is required for the refresh token flow."));
    element(type::globalOauth, u"isPkceRequired"_s, metadataBoolean(wanted.oauth.requirePkce), sameBoolean,
            tr("PKCE as planned."));

    const QString tokens = found.field(type::oauthSettings, u"commaSeparatedOauthScopes"_s).value();
    const QStringList keys = salesforce::scopeKeysFromTokens(tokens);
    const QStringList surplus = wanted.oauth.removeOtherScopes ? otherScopes(wanted, found) : QStringList();
    const bool complete = std::all_of(wanted.oauth.scopes.begin(), wanted.oauth.scopes.end(),
                                      [&](const QString &key) { return keys.contains(key); });
    // Where only columns were read, scopes that have none would be taken for gone.
    const bool surplusSeen =
        !wanted.oauth.removeOtherScopes || found.components.value(type::oauthSettings).metadata.isKnown();
    const bool right = complete && surplus.isEmpty() && surplusSeen;
    element(
        type::oauthSettings, u"commaSeparatedOauthScopes"_s, mergedTokens(tokens, wanted.oauth.scopes, surplus),
        [right](const QString &, const QString &) { return right; },
        surplus.isEmpty() ? tr("AppLink needs these three scopes.")
                          : tr("You chose to take away the scopes that AppLink does not need."));
    contributeJwtCertificate(wanted, found, contribution);
    element(type::pluginPolicies, u"isOauthPluginEnabled"_s, u"true"_s, sameBoolean, tr("OAuth must be on."));
}

namespace {

Finding scopeCheck(const OrgSnapshot &found, const SetupFile &wanted, bool (*covers)(const QStringList &),
                   const QString &name)
{
    const auto keys = found.scopeKeys();
    const QString what = EnableOAuth::tr("OAuth scopes");
    if (keys.couldNotBeRead())
        return StepText::unreadable(what, keys);
    const QList<Evidence> evidence{
        {what, keys.value().isEmpty() ? EnableOAuth::tr("none") : keys.value().join(u", "_s), keys.source()}};
    if (covers(keys.value()))
        return Finding::passed(evidence);
    const QString missing = EnableOAuth::tr("The scope %1 is missing.").arg(name);
    if (!covers(wanted.oauth.scopes)) // so the plan does not add it
        return Finding::failed(missing, EnableOAuth::tr("Choose it in step 2, then apply the plan."), evidence,
                               Fix::EditSettings);
    return Finding::failed(missing, EnableOAuth::tr("Apply the plan to add it."), evidence, Fix::ApplyPlan);
}

Task<Finding> checkPkce(std::shared_ptr<Services> services)
{
    if (const auto nothing = StepText::withoutSnapshot(*services))
        co_return *nothing;
    const OrgSnapshot &found = *services->snapshot;
    const bool planned = services->wanted.oauth.requirePkce;
    const auto read = found.field(type::globalOauth, u"isPkceRequired"_s);
    const QString what = EnableOAuth::tr("PKCE required");
    if (read.couldNotBeRead())
        co_return StepText::unreadable(what, read);
    if (read.isAbsent()) {
        const QList<Evidence> nothing{{what, EnableOAuth::tr("not set"), read.source()}};
        if (!found.hasComponent(type::globalOauth))
            co_return Finding::failed(EnableOAuth::tr("The app has no OAuth settings."),
                                      EnableOAuth::tr("Apply the plan to add them."), nothing, Fix::ApplyPlan);
        // Left unsaid it may well be on: that is the default (facts/salesforce.md 1.3).
        Finding finding = Finding::couldNotTell(EnableOAuth::tr("The org does not show whether PKCE is required."),
                                                EnableOAuth::tr("Watch whether connecting works (E4)."));
        finding.evidence = nothing;
        co_return finding;
    }
    QList<Evidence> evidence{{what, read.value(), read.source()}};
    if (isTrue(read.value()) != planned) {
        // Orgs were seen that take "false" and read back "true" (facts/real-clients.md line 17).
        if (found.keeps(type::globalOauth, u"isPkceRequired"_s))
            co_return Finding::warning(
                EnableOAuth::tr("Planned is “%1”. The org took it, and shows “%2” all the same.")
                    .arg(metadataBoolean(planned), read.value()),
                EnableOAuth::tr(
                    "Nothing more can be done here. AppLink may or may not send PKCE: connect (E4) and see. "
                    "If it fails, look at the app's settings in Setup, and at OAuth and OpenID Connect "
                    "Settings."),
                evidence, Fix::OpenSetup);
        co_return Finding::warning(
            EnableOAuth::tr("Planned is “%1”, the org shows “%2”.").arg(metadataBoolean(planned), read.value()),
            EnableOAuth::tr("Apply the plan once. If the org keeps its value, watch whether connecting works (E4)."),
            evidence, Fix::ApplyPlan);
    }
    const auto probe = co_await probeAuthorize(services);
    evidence.append({EnableOAuth::tr("Authorize endpoint"), probe.text, EnableOAuth::tr("probe before login")});
    if (!planned && probe.outcome == salesforce::ProbeOutcome::PkceRequired)
        co_return Finding::warning(
            EnableOAuth::tr("The org demands PKCE of every app, whatever this app says."),
            EnableOAuth::tr(
                "See Setup → OAuth and OpenID Connect Settings. If connecting fails, ask whoever owns that policy."),
            evidence, Fix::OpenSetup);
    if (!planned && probe.outcome != salesforce::ProbeOutcome::Ready) {
        Finding finding = Finding::couldNotTell(
            EnableOAuth::tr("The authorize endpoint does not tell yet whether the org demands PKCE."),
            EnableOAuth::tr("Verify again when E2 has passed."));
        finding.evidence = evidence;
        co_return finding;
    }
    co_return Finding::passed(evidence);
}

} // namespace

QList<verify::Check> EnableOAuth::checks(std::shared_ptr<Services> services) const
{
    const QStringList needsApp{u"A1"_s};
    QList<verify::Check> list;
    list.append(snapshotCheck(
        u"O1"_s, 2, [] { return tr("OAuth is on"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &) {
            if (!found.hasComponent(type::oauthSettings)) {
                const auto &component = found.components.value(type::oauthSettings);
                if (component.metadata.couldNotBeRead() && component.columns.isEmpty())
                    return StepText::unreadable(tr("OAuth settings"), component.metadata);
                return Finding::failed(tr("The app has no OAuth settings."), tr("Apply the plan to add them."), {},
                                       Fix::ApplyPlan);
            }
            return compareField(found, type::pluginPolicies, u"isOauthPluginEnabled"_s, tr("OAuth enabled"), isTrue,
                                tr("The OAuth part of the app is switched off (enabled: %1)."),
                                tr("Apply the plan to switch it on."));
        }));
    list.append(snapshotCheck(
        u"O2"_s, 2, [] { return tr("The callback URL is registered"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const QStringList urls = callbackUrls(wanted);
            return unlessDocumented(
                compareField(
                    found, type::globalOauth, u"callbackUrl"_s, tr("Callback URLs"),
                    [urls](const QString &text) {
                        const QStringList have = splitLines(text);
                        return std::all_of(urls.begin(), urls.end(),
                                           [&](const QString &url) { return have.contains(url); });
                    },
                    tr("The org has %1."), tr("Apply the plan to register what is missing.")),
                splitLines(found.field(type::globalOauth, u"callbackUrl"_s).value()).contains(documentedCallback), 2,
                tr("The documented callback %1 is not among them.").arg(documentedCallback));
        }));
    list.append(snapshotCheck(
        u"O3"_s, 2, [] { return tr("Scope api is granted"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return scopeCheck(found, wanted, salesforce::coversApi, u"api"_s);
        }));
    list.append(snapshotCheck(
        u"O4"_s, 2, [] { return tr("The identity scope is granted"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return scopeCheck(found, wanted, salesforce::coversIdentity, u"id"_s);
        }));
    list.append(snapshotCheck(
        u"O5"_s, 2, [] { return tr("Scope refresh_token is granted"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            return scopeCheck(found, wanted, salesforce::coversRefresh, u"refresh_token"_s);
        }));
    list.append(snapshotCheck(
        u"O6"_s, 2, [] { return tr("No scope goes beyond what AppLink needs"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const auto keys = found.scopeKeys();
            if (keys.couldNotBeRead())
                return StepText::unreadable(tr("OAuth scopes"), keys);
            const QStringList beyond = salesforce::beyondAppLink(keys.value());
            const QList<Evidence> evidence{{tr("OAuth scopes"), keys.value().join(u", "_s), keys.source()}};
            const QString reason = tr("The app may also do this: %1.").arg(beyond.join(u", "_s));
            if (!beyond.isEmpty() && wanted.oauth.removeOtherScopes && !otherScopes(wanted, found).isEmpty())
                return Finding::warning(reason, tr("Apply the plan to take them away, as you chose."), evidence,
                                        Fix::ApplyPlan);
            if (!beyond.isEmpty())
                return Finding::warning(
                    reason, tr("Choose “remove” in step 2 and apply the plan, unless something else needs it."),
                    evidence, Fix::EditSettings);
            // Only the metadata names every scope; of the columns only those are asked for that every org has
            // (facts/salesforce.md 1.8).
            const auto &settings = found.components.value(type::oauthSettings).metadata;
            if (settings.couldNotBeRead()) {
                Finding finding = StepText::unreadable(tr("Whether there are other scopes"), settings);
                finding.evidence.append(evidence);
                return finding;
            }
            return Finding::passed(evidence);
        }));
    list.append(snapshotCheck(
        u"O7"_s, 2, [] { return tr("The web server flow asks for the secret as planned"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const bool planned = wanted.oauth.requireSecretForWebServerFlow;
            return unlessDocumented(
                compareField(
                    found, type::globalOauth, u"isConsumerSecretOptional"_s, tr("Secret optional"),
                    [planned](const QString &optional) { return isTrue(optional) != planned; },
                    tr("The org has “secret optional”: %1."), tr("Apply the plan to set it as planned.")),
                planned, 2,
                tr("The web server flow takes clients without the secret. The documented setup asks for it."));
        }));
    list.append(snapshotCheck(
        u"O8"_s, 2, [] { return tr("The refresh token flow asks for the secret as planned"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const bool planned = wanted.oauth.requireSecretForRefreshTokenFlow;
            return unlessDocumented(
                compareField(
                    found, type::globalOauth, u"isSecretRequiredForRefreshToken"_s, tr("Secret required"),
                    [planned](const QString &required) { return isTrue(required) == planned; },
                    tr("The org has “secret required”: %1."), tr("Apply the plan to set it as planned.")),
                planned, 2,
                tr("The refresh token flow takes clients without the secret. The documented setup asks for it."));
        }));
    verify::Check pkce;
    pkce.id = u"O9"_s;
    pkce.step = 2;
    pkce.title = [] { return tr("PKCE is as planned, and not forced by the org"); };
    pkce.needs = needsApp;
    pkce.look = [services] { return checkPkce(services); };
    list.append(pkce);
    if (JwtCertificate::isWanted(services->wanted)) // without that there is nothing to look at, and so nothing to pass
        list.append(snapshotCheck(
            u"O10"_s, 2, [] { return tr("The certificate for connecting by JWT is right, where that is planned"); },
            needsApp, services, lookAtJwtCertificate));
    return list;
}

} // namespace applink::steps
