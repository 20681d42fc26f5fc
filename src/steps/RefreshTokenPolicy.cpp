// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/RefreshTokenPolicy.h"

#include "setup/ComponentTypes.h"
#include "steps/Compare.h"
#include "steps/StepText.h"

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Evidence;
using verify::Finding;
using verify::Fix;
namespace type = setup::type;
using Policy = SetupFile::RefreshPolicy;

namespace {

/// Metadata values of facts/salesforce.md 1.5.
QString metadataPolicy(Policy policy)
{
    switch (policy) {
    case Policy::ValidUntilRevoked:
        return u"Infinite"_s;
    case Policy::ExpireImmediately:
        return u"Zero"_s;
    case Policy::ExpireIfNotUsedFor:
        return u"SpecificInactivity"_s;
    case Policy::ExpireAfter:
        return u"SpecificLifetime"_s;
    }
    Q_UNREACHABLE();
}

QString metadataUnit(SetupFile::Unit unit)
{
    switch (unit) {
    case SetupFile::Unit::Hours:
        return u"Hours"_s;
    case SetupFile::Unit::Days:
        return u"Days"_s;
    case SetupFile::Unit::Months:
        return u"Months"_s;
    }
    Q_UNREACHABLE();
}

const QString idleLimit = u"isEnforceRefreshTokenTTL"_s;
const QString rotation = u"isRefreshTokenRotationEnabled"_s;

bool hasPeriod(Policy policy)
{
    return policy == Policy::ExpireIfNotUsedFor || policy == Policy::ExpireAfter;
}

/// The 30-day limit, where the app's settings do not show it: its default is unknown (facts/salesforce.md 1.3; 9, 12).
Finding idleLimitNotShown(const OrgSnapshot &found, const Evidence &nothing)
{
    constexpr double limitSince = 67.0;
    const bool older = found.release.isKnown() && found.release.value().apiVersion < limitSince;
    if (older || found.keeps(type::globalOauth, idleLimit)) // a deploy has seen that the org does not know it
        return Finding::passed({nothing});
    Finding finding = Finding::couldNotTell(
        RefreshTokenPolicy::tr("The org does not show whether it ends refresh tokens that are not used for 30 days."),
        RefreshTokenPolicy::tr("Look in Setup → External Client App Manager → your app → Settings → OAuth Settings."));
    finding.evidence = {nothing};
    finding.fix = Fix::OpenSetup;
    return finding;
}

} // namespace

QString RefreshTokenPolicy::title() const
{
    return tr("Step 3: Refresh token policy");
}
QString RefreshTokenPolicy::shortTitle() const
{
    return tr("Refresh token");
}
QString RefreshTokenPolicy::subtitle() const
{
    return tr("Decide how long the connection between Heroku and this org may live without a new sign-in.");
}
QString RefreshTokenPolicy::why() const
{
    return tr("AppLink keeps a refresh token and gets new access tokens with it. When the refresh token ends, the "
              "connection breaks, "
              "often at night and long after the setup. “Valid until revoked” ends only when somebody revokes it.");
}
QString RefreshTokenPolicy::whereInSetup() const
{
    return tr("Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies → App Authorization → "
              "Refresh Token Policy.");
}

QList<Problem> RefreshTokenPolicy::problems(const SetupFile &wanted, const OrgSnapshot *) const
{
    QList<Problem> problems;
    const auto &refresh = wanted.refreshToken;
    if (hasPeriod(refresh.policy) && refresh.period < 1)
        problems.append({u"refreshTokenPeriodSpin"_s, tr("Give a period of at least 1.")});
    if (refresh.policy == Policy::ExpireImmediately)
        problems.append({u"refreshTokenPolicyGroup"_s,
                         tr("With this policy the connection dies with its first access token, after about two hours."),
                         false});
    else if (hasPeriod(refresh.policy))
        problems.append({u"refreshTokenPolicyGroup"_s, tr("The connection breaks when this period is over."), false});
    return problems;
}

void RefreshTokenPolicy::contribute(const SetupFile &wanted, const OrgSnapshot &found,
                                    setup::Contribution &contribution) const
{
    const auto &refresh = wanted.refreshToken;
    const QString reason = tr("The refresh token must live as long as the integration.");
    const auto element = [&](const QString &componentType, const QString &name, const QString &value, SameAs sameAs) {
        contribution.elements.append({3, componentType, name, value, std::move(sameAs), reason});
    };
    element(type::oauthPolicies, u"refreshTokenPolicyType"_s, metadataPolicy(refresh.policy), sameIgnoringCase);
    // Period and unit are legal only with the two policies that have one, and only together.
    const bool period = hasPeriod(refresh.policy);
    element(type::oauthPolicies, u"refreshTokenValidityPeriod"_s, period ? QString::number(refresh.period) : QString(),
            sameText);
    element(type::oauthPolicies, u"refreshTokenValidityUnit"_s, period ? metadataUnit(refresh.unit) : QString(),
            sameIgnoringCase);
    // Both would end the token early whatever the policy says (facts/salesforce.md 1.3). Where the org shows settings
    // without them, it does not know them; sending them would be a change that never ends.
    const auto &global = found.components.value(type::globalOauth).metadata;
    for (const QString &name : {idleLimit, rotation}) {
        if (!global.isKnown() || !global.value().value(name).isEmpty())
            element(type::globalOauth, name, u"false"_s, sameBoolean);
    }
}

QList<verify::Check> RefreshTokenPolicy::checks(std::shared_ptr<Services> services) const
{
    const QStringList needsApp{u"A1"_s};
    QList<verify::Check> list;
    list.append(snapshotCheck(
        u"R1"_s, 3, [] { return tr("The refresh token lives as long as planned"); }, needsApp, services,
        [](const OrgSnapshot &found, const SetupFile &wanted) {
            const auto policy = found.field(type::oauthPolicies, u"refreshTokenPolicyType"_s);
            if (policy.couldNotBeRead())
                return StepText::unreadable(tr("Refresh token policy"), policy);
            const auto period = found.field(type::oauthPolicies, u"refreshTokenValidityPeriod"_s);
            const auto unit = found.field(type::oauthPolicies, u"refreshTokenValidityUnit"_s);
            if (hasPeriod(wanted.refreshToken.policy)) {
                if (period.couldNotBeRead())
                    return StepText::unreadable(tr("Refresh token policy"), period);
                if (unit.couldNotBeRead())
                    return StepText::unreadable(tr("Refresh token policy"), unit);
            }
            QString shown = policy.isAbsent() ? tr("not set") : policy.value();
            if (period.isKnown() && !period.value().isEmpty())
                shown += u" %1 %2"_s.arg(period.value(), unit.value());
            const QList<verify::Evidence> evidence{{tr("Refresh token policy"), shown, policy.source()}};
            bool same = sameIgnoringCase(policy.value(), metadataPolicy(wanted.refreshToken.policy));
            if (same && hasPeriod(wanted.refreshToken.policy))
                same = period.value().toInt() == wanted.refreshToken.period &&
                       sameIgnoringCase(unit.value(), metadataUnit(wanted.refreshToken.unit));
            if (!same)
                return Finding::failed(tr("The policy in the org is %1.").arg(shown),
                                       tr("Apply the plan to set it as planned."), evidence, Fix::ApplyPlan);
            if (wanted.refreshToken.policy != Policy::ValidUntilRevoked)
                return Finding::warning(
                    tr("The policy is as planned, and it ends the connection some day: %1.").arg(shown),
                    tr("Choose “valid until revoked” unless you renew the connection in time."), evidence,
                    Fix::EditSettings);
            return Finding::passed(evidence);
        }));
    const auto off = [&](const QString &id, std::function<QString()> title, const QString &element, const char *what,
                         const char *failed) {
        return snapshotCheck(
            id, 3, std::move(title), needsApp, services,
            [element, what, failed](const OrgSnapshot &found, const SetupFile &) {
                const auto read = found.field(type::globalOauth, element);
                if (read.isAbsent() && found.hasComponent(type::globalOauth)) {
                    const Evidence nothing{tr(what), tr("not set"), read.source()};
                    // Rotation that is not set is off (facts/salesforce.md 1.3).
                    return element == idleLimit ? idleLimitNotShown(found, nothing) : Finding::passed({nothing});
                }
                return compareField(
                    found, type::globalOauth, element, tr(what), [](const QString &value) { return !isTrue(value); },
                    tr(failed), tr("Apply the plan to switch it off."));
            });
    };
    list.append(off(
        u"R2"_s, [] { return tr("No 30-day limit ends unused refresh tokens"); }, idleLimit,
        QT_TR_NOOP("30-day idle limit"),
        QT_TR_NOOP("Salesforce ends refresh tokens that are not used for 30 days (limit on: %1).")));
    list.append(off(
        u"R3"_s, [] { return tr("Refresh tokens are not rotated"); }, rotation, QT_TR_NOOP("Rotation"),
        QT_TR_NOOP("Each use replaces the refresh token (rotation on: %1), which breaks long-lived connections.")));
    return list;
}

} // namespace applink::steps
