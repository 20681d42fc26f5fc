// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtChecks.h"

#include "salesforce/Scopes.h"
#include "steps/JwtUser.h"
#include "steps/StepText.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
using verify::Evidence;
using verify::Finding;
using verify::Fix;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::JwtChecks)
};

} // namespace

Task<Finding> lookAtJwtUserAccess(std::shared_ptr<Services> services)
{
    if (const auto nothing = StepText::withoutOrg(*services))
        co_return *nothing;
    const QString what = Text::tr("User whom AppLink acts as");
    if (services->wanted.users.permittedUsers != setup::SetupFile::PermittedUsers::AdminApproved)
        co_return Finding::failed(
            Text::tr("The setup lets everybody authorize the app, and by JWT only users can be connected whom an "
                     "administrator has approved beforehand."),
            Text::tr("Choose “pre-authorized” in step 4 and apply the plan."),
            {{what, jwtUsername(services->wanted, *services->snapshot), Text::tr("setup")}}, Fix::EditSettings);
    auto looking = lookAtJwtUser(services->org, services->snapshot, jwtUsername(services->wanted, *services->snapshot));
    const auto user = co_await std::move(looking);
    if (!user)
        co_return StepText::couldNotRead(what, user.error(), {});
    const QList<Evidence> evidence{
        {what,
         user->isCovered() ? Text::tr("%1, by %2", "user, permission set").arg(user->username, user->grantedBy)
                           : user->username,
         user->source}};
    if (user->isCovered())
        co_return Finding::passed(evidence);
    co_return Finding::failed(user->problem(),
                              Text::tr("Give this user one of the permission sets of step 4, or name another user in "
                                       "step 5."),
                              evidence, Fix::EditSettings);
}

std::optional<Finding> lookAtScopesInsteadOfConsent(const Services &services)
{
    const heroku::Connection &connection = *services.connection;
    const bool byJwt = connection.method == "JWT"_L1 || services.jwtConnectionId == connection.id;
    if (!byJwt && !connection.method.isEmpty())
        return {};
    if (!byJwt) {
        Finding finding = Finding::couldNotTell(
            Text::tr("AppLink does not say whether this connection was made by JWT, as the setup plans it."),
            Text::tr("Connect anew in step 5 to be sure: the connection is then deleted and made by JWT."));
        finding.evidence = {{Text::tr("Way to connect"), Text::tr("not given"), Text::tr("AppLink API")}};
        finding.fix = Fix::Connect;
        return finding;
    }
    QList<Evidence> evidence{
        {Text::tr("Consent page"), Text::tr("none: the connection was made by JWT"), Text::tr("AppLink API")}};
    if (const auto nothing = StepText::withoutSnapshot(services))
        return *nothing;
    const auto keys = services.snapshot->scopeKeys();
    const QString what = Text::tr("Scopes of the app");
    if (keys.couldNotBeRead())
        return StepText::unreadable(what, keys);
    evidence.append({what, keys.value().join(u", "_s), keys.source()});
    const bool covered = salesforce::coversApi(keys.value()) && salesforce::coversIdentity(keys.value()) &&
                         salesforce::coversRefresh(keys.value());
    if (covered)
        return Finding::passed(evidence);
    return Finding::failed(Text::tr("Without a consent page AppLink gets what the app's scopes allow, and they are not "
                                    "the three."),
                           Text::tr("Apply the plan to add what is missing, then connect again."), evidence,
                           Fix::ApplyPlan);
}

std::optional<Finding> jwtUserMismatch(const Services &services, const QList<Evidence> &evidence)
{
    const QString planned = jwtUsername(services.wanted, *services.snapshot);
    const QString &actual = services.connection->username;
    if (actual.isEmpty() || planned.isEmpty() || actual.compare(planned, Qt::CaseInsensitive) == 0)
        return {};
    return Finding::failed(Text::tr("The connection acts as %1, and planned is %2.").arg(actual, planned),
                           Text::tr("Connect again, or name the other user in step 5."), evidence, Fix::Connect);
}

} // namespace applink::steps
