// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtConnect.h"

#include "keys/KeyFile.h"
#include "keys/OnKeyWorker.h"
#include "salesforce/SalesforceClient.h"
#include "setup/ComponentTypes.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/Compare.h"
#include "steps/JwtCertificate.h"
#include "steps/JwtUser.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
namespace type = setup::type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::JwtConnect)
};

Error notReady(const QString &summary, ErrorAction action)
{
    return Error::make(ErrorKind::InvalidInput, summary, action);
}

/// What keeps the certificate on the app from proving the key; nothing when it can.
std::optional<Error> certificateProblem(const JwtCertificate &certificate, const QDateTime &now)
{
    using State = JwtCertificate::State;
    switch (certificate.state) {
    case State::NotWanted:
    case State::NotChosen:
    case State::Unusable:
        return notReady(Text::tr("Choose or make the key first."), ErrorAction::EditInput);
    case State::CouldNotSee:
        return certificate.found.error();
    case State::Missing:
    case State::Other:
        return notReady(
            Text::tr("The app does not hold the certificate of your key yet. Review and apply the plan, then "
                     "connect."),
            ErrorAction::ReviewPlanAgain);
    case State::Ready:
    case State::Renewal:
        break;
    }
    if (now > certificate.onApp->validUntil())
        return notReady(Text::tr("The certificate on the app ended on %1. Choose the key again, which makes a new one, "
                                 "and apply the plan.")
                            .arg(certificate.onApp->validUntil().date().toString(Qt::ISODate)),
                        ErrorAction::EditInput);
    return {};
}

Task<Result<Secret>> keyOf(QString path, keys::Certificate onApp)
{
    if (path.isEmpty())
        co_return notReady(Text::tr("Choose the file of the private key."), ErrorAction::ChooseFile);
    auto reading = keys::onKeyWorker<Result<keys::KeyFile>>([path] { return keys::readKeyFile(path); });
    const auto file = co_await std::move(reading);
    if (!file)
        co_return file.error();
    if (!onApp.belongsTo(file->key))
        co_return notReady(
            Text::tr("The key in %1 is not the one that the certificate on the app belongs to. Choose that "
                     "key, or choose this one anew and apply the plan.")
                .arg(path),
            ErrorAction::ChooseFile);
    co_return file->key.pem();
}

/// Only users approved beforehand can be connected without a browser; the org's word counts, not the plan's.
Task<std::optional<Error>> userProblem(std::shared_ptr<Services> services, QString username)
{
    const auto found = services->snapshot;
    const auto policy = found->field(type::oauthPolicies, u"permittedUsersPolicyType"_s);
    if (policy.isKnown() && !sameIgnoringCase(policy.value(), u"AdminApprovedPreAuthorized"_s))
        co_return notReady(
            Text::tr("By JWT only users whom an administrator has approved beforehand can be connected, and "
                     "the app lets everybody authorize it instead. Choose “pre-authorized” in step 4 and "
                     "apply the plan."),
            ErrorAction::EditInput);
    auto looking = lookAtJwtUser(services->org, found, username);
    const auto user = co_await std::move(looking);
    if (!user)
        co_return user.error();
    if (user->isCovered())
        co_return std::nullopt;
    co_return Error::make(ErrorKind::AccessDenied,
                          user->problem() + u' ' +
                              Text::tr("AppLink cannot be connected by JWT as this user; see step 4, or name another."),
                          ErrorAction::EditInput);
}

/// What the org's sign-in page says of the app, before anybody signs in.
Task<std::optional<Error>> publishedProblem(std::shared_ptr<Services> services)
{
    auto asking = askAuthorizeEndpoint(services);
    const auto probe = co_await std::move(asking);
    if (probe.outcome != salesforce::ProbeOutcome::UnknownClient &&
        probe.outcome != salesforce::ProbeOutcome::NotInstalledHere)
        co_return std::nullopt; // it is known, or nobody can tell; then AppLink's try will
    Error error = Error::make(ErrorKind::NotFound,
                              Text::tr("Salesforce is still publishing the app (2 to 10 minutes). Connect again then."),
                              ErrorAction::WaitAndRetry, probe.text);
    error.code = heroku::code::appNotPublished.toString();
    co_return error;
}

} // namespace

Task<Result<heroku::JwtConnectionRequest>> prepareJwtConnection(std::shared_ptr<Services> services)
{
    if (!services->org || !services->snapshot)
        co_return Error::make(ErrorKind::NotAuthenticated, Text::tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    const setup::SetupFile wanted = services->wanted;
    const auto found = services->snapshot;
    const auto certificate = JwtCertificate::of(wanted, *found);
    if (const auto problem = certificateProblem(certificate, QDateTime::currentDateTimeUtc()))
        co_return *problem;
    const auto consumerKey = found->field(type::globalOauth, u"consumerKey"_s);
    if (!consumerKey.isKnown())
        co_return Error::make(
            ErrorKind::NotFound,
            Text::tr("The org does not show the app's consumer key, which AppLink needs. Read the org "
                     "again, or look whether you may see it in Setup."),
            ErrorAction::Retry);
    heroku::JwtConnectionRequest request;
    request.name = wanted.appLink->connectionName;
    request.clientId = consumerKey.value();
    request.username = jwtUsername(wanted, *found);
    request.loginUrl = services->org->session().instanceUrl;
    auto checkingUser = userProblem(services, request.username);
    if (const auto problem = co_await std::move(checkingUser))
        co_return *problem;
    auto probing = publishedProblem(services);
    if (const auto problem = co_await std::move(probing))
        co_return *problem;
    // Last: what can be found wrong without the key is found without it.
    auto reading = keyOf(services->jwtKeyPath, *certificate.onApp);
    const auto key = co_await std::move(reading);
    if (!key)
        co_return key.error();
    request.privateKey = *key;
    co_return request;
}

} // namespace applink::steps
