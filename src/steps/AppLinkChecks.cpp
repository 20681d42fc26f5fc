// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AppLinkChecks.h"

#include "base/TaskGroup.h"
#include "heroku/HerokuError.h"
#include "salesforce/SalesforceClient.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/ConnectionRules.h"
#include "steps/JwtCertificate.h"
#include "steps/JwtChecks.h"
#include "steps/StepText.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::Connection;
using verify::Evidence;
using verify::Finding;
using verify::Fix;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::AppLinkChecks)
};

QString appLinkApi()
{
    return Text::tr("AppLink API");
}

QList<Evidence> connectionEvidence(const Connection &connection)
{
    QList<Evidence> evidence{{Text::tr("Connection"), connection.name, appLinkApi()},
                             {Text::tr("Status"), connection.status, appLinkApi()}};
    if (connection.lastModifiedAt.isValid())
        evidence.append({Text::tr("Last changed"), connection.lastModifiedAt.toString(Qt::ISODate), appLinkApi()});
    return evidence;
}

/// Connecting and publishing take a permission of the org (facts/heroku-applink.md 6.1); trying again gives nobody one.
QString remedyFor(const Error &failure)
{
    const QString text = failure.summary + failure.detail;
    if (text.contains("Manage Heroku AppLink"_L1, Qt::CaseInsensitive) ||
        text.contains("ManageHerokuAppLink"_L1, Qt::CaseInsensitive))
        return Text::tr(
            "Ask a Salesforce administrator to give the permission “Manage Heroku AppLink” to that user by a "
            "permission set, then connect again.");
    return Text::tr("Connect again.");
}

} // namespace

Finding findingFor(const Error &error, Fix fix)
{
    // Heroku has said no for good; other refusals may only mean that this token may not look.
    const bool definite = error.code == heroku::code::suspended;
    switch (definite ? ErrorKind::InvalidInput : error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::TlsFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailed:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::Cancelled:
    case ErrorKind::AccessDenied:
    case ErrorKind::Internal:
        return Finding::couldNotTell(
            error.summary, Text::tr("Solve what the reason names, then run the verification again."), error.detail);
    default:
        break;
    }
    Finding finding = Finding::failed(
        error.summary, Text::tr("Solve what the reason names, then run the verification again."), {}, fix);
    finding.detail = error.detail;
    return finding;
}

Finding nothingNamed()
{
    return Finding::skipped(Text::tr("The setup names no Heroku app."),
                            Text::tr("Choose the app, the connection and the API spec file in step 5."),
                            Fix::ChooseApp);
}

Task<Finding> lookAtAddon(std::shared_ptr<Services> services)
{
    if (!services->wanted.appLink || services->wanted.appLink->app.isEmpty())
        co_return nothingNamed();
    if (!services->platform)
        co_return Finding::skipped(Text::tr("Nobody is signed in to Heroku."),
                                   Text::tr("Sign in to Heroku in step 5, or set HEROKU_API_KEY."),
                                   Fix::SignInToHeroku);
    const auto wanted = *services->wanted.appLink;
    auto looks = base::together(services->platform->account(),
                                heroku::locateAddon(services->platform, wanted.app, wanted.addon, {}, services->addon));
    const auto [account, addon] = co_await std::move(looks);
    if (!account)
        co_return findingFor(account.error(), Fix::SignInToHeroku);
    services->account = *account;
    if (!addon)
        co_return findingFor(addon.error(), Fix::ChooseApp);
    services->useAddon(*addon);

    const QString source = Text::tr("Heroku Platform API");
    QList<Evidence> evidence{{Text::tr("Account"), account->email, source},
                             {Text::tr("App"), addon->appName, source},
                             {Text::tr("Add-on"), u"%1 (%2)"_s.arg(addon->addonName, addon->plan), source},
                             {Text::tr("State"), addon->state, source}};
    if (account->suspended)
        co_return Finding::failed(Text::tr("The Heroku account %1 is suspended.").arg(account->email),
                                  Text::tr("Ask Heroku support, or sign in as somebody else."), evidence,
                                  Fix::SignInToHeroku);
    if (!addon->warnings.isEmpty())
        co_return Finding::warning(addon->warnings.join(u' '), Text::tr("Look whether this is what you want."),
                                   evidence);
    co_return Finding::passed(evidence);
}

Task<Finding> lookAtAuthorizeEndpoint(std::shared_ptr<Services> services)
{
    if (const auto nothing = StepText::withoutOrg(*services))
        co_return *nothing;
    auto probe = probeAuthorize(services);
    const auto result = co_await std::move(probe);
    const QList<Evidence> evidence{
        {Text::tr("Answer"), result.text, Text::tr("authorize endpoint, before login")},
        {Text::tr("Callback"), services->wanted.oauth.callbackUrls.value(0), Text::tr("setup")}};
    using salesforce::ProbeOutcome;
    switch (result.outcome) {
    case ProbeOutcome::Ready:
    case ProbeOutcome::PkceRequired: // whether that is as planned, O9 says
        co_return Finding::passed(evidence);
    case ProbeOutcome::RedirectMismatch:
        co_return Finding::failed(
            Text::tr("The org knows the app and refuses its callback."),
            Text::tr("Apply the plan to register the callback. A change takes up to ten minutes to be published."),
            evidence, Fix::ApplyPlan);
    case ProbeOutcome::Blocked:
        co_return Finding::failed(
            Text::tr("An administrator has blocked the app in this org, so that nobody can authorize it."),
            Text::tr("Unblock it in Setup → Quick Find: Connected Apps OAuth Usage."), evidence, Fix::OpenSetup);
    case ProbeOutcome::UnknownClient:
    case ProbeOutcome::NotInstalledHere: {
        if (services->publishGivenUp)
            co_return Finding::failed(
                Text::tr("The org's sign-in page still does not know the app, after a quarter of an hour."),
                Text::tr("See in Setup → External Client App Manager that the app is there and enabled, then run the "
                         "verification again. If it stays so, ask Salesforce Support."),
                evidence, Fix::RunAgain);
        Finding finding = Finding::couldNotTell(
            Text::tr(
                "The org's sign-in page does not know the app yet. Salesforce takes 2 to 10 minutes to publish a new "
                "one."),
            Text::tr("Go on meanwhile, and verify again then. If the app is older than that, see in Setup → External "
                     "Client App Manager whether it is enabled."));
        finding.evidence = evidence;
        finding.fix = Fix::RunAgain;
        co_return finding;
    }
    case ProbeOutcome::Inconclusive:
        break;
    }
    Finding finding = Finding::couldNotTell(
        Text::tr("The sign-in page could not be asked: %1").arg(result.text),
        Text::tr("Run the verification again. If it stays so, see whether a proxy answers in place of the org."));
    finding.evidence = evidence;
    co_return finding;
}

Task<Finding> lookAtConnection(std::shared_ptr<Services> services)
{
    const QString name = services->wanted.appLink ? services->wanted.appLink->connectionName : QString();
    if (name.isEmpty())
        co_return Finding::skipped(Text::tr("The setup names no connection."),
                                   Text::tr("Name the connection in step 5."), Fix::EditSettings);
    auto look = services->appLink->connection(name);
    const auto connection = co_await std::move(look);
    services->connection.reset();
    if (!connection) {
        if (connection.error().kind != ErrorKind::NotFound)
            co_return findingFor(connection.error());
        if (services->connectError)
            co_return Finding::failed(services->connectError->summary, remedyFor(*services->connectError), {},
                                      Fix::Connect);
        co_return Finding::failed(Text::tr("AppLink has no connection named %1.").arg(name),
                                  Text::tr("Connect the org in step 5."),
                                  {{Text::tr("Connection"), Text::tr("none"), appLinkApi()}}, Fix::Connect);
    }
    services->connection = *connection;
    const auto evidence = connectionEvidence(*connection);
    if (const auto failure = heroku::connectionFailure(*connection)) {
        Finding finding = Finding::failed(failure->summary, remedyFor(*failure), evidence, Fix::Connect);
        finding.detail = failure->detail;
        co_return finding;
    }
    if (!connection->isConnected() && JwtCertificate::isWanted(services->wanted))
        co_return Finding::waitingForYou(
            Text::tr("AppLink has not yet finished signing in by JWT (status: %1).").arg(connection->status),
            Text::tr("Run the verification again in a while, or connect again."), evidence, Fix::Connect);
    if (!connection->isConnected())
        co_return Finding::waitingForYou(
            Text::tr("AppLink waits for somebody to authorize the connection in a browser (status: %1).")
                .arg(connection->status),
            Text::tr("Finish the sign-in in the browser, or connect again with a fresh link."), evidence, Fix::Connect);
    co_return Finding::passed(evidence);
}

Task<Finding> lookAtStoredConnection(std::shared_ptr<Services> services)
{
    const Connection connection = *services->connection;
    QList<Evidence> evidence{
        {Text::tr("Org"), connection.orgId, appLinkApi()},
        {Text::tr("User"), connection.username.isEmpty() ? Text::tr("not given") : connection.username, appLinkApi()},
        {Text::tr("Address"), connection.instanceUrl.toString(), appLinkApi()}};
    if (connection.orgId.isEmpty())
        co_return Finding::couldNotTell(Text::tr("AppLink does not say which org the connection belongs to."),
                                        Text::tr("Connect again."));
    if (const auto nothing = StepText::withoutOrg(*services))
        co_return *nothing;
    const auto &identity = services->snapshot->identity;
    if (identity.couldNotBeRead())
        co_return StepText::unreadable(Text::tr("The org's id"), identity);
    const auto owner = ConnectionOwner::of(*services);
    const bool byJwt = JwtCertificate::isWanted(services->wanted);
    const auto mismatch = owner ? connectionMismatch(connection, *owner) : std::nullopt;
    if (mismatch && (!byJwt || mismatch->isElsewhere()))
        co_return Finding::failed(mismatch->reason, mismatch->remedy, evidence, Fix::Connect);
    if (byJwt) {
        if (const auto otherUser = jwtUserMismatch(*services, evidence))
            co_return *otherUser;
    }
    if (connection.userId.isEmpty() && connection.username.isEmpty())
        co_return Finding::warning(Text::tr("AppLink does not say which user the connection belongs to."),
                                   Text::tr("Look it up in Heroku, or connect again."), evidence, Fix::Connect);
    co_return Finding::passed(evidence);
}

} // namespace applink::steps
