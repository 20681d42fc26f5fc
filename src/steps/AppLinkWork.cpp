// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the add-on and connecting the org in a browser; by JWT is in AppLinkJwt.cpp, publishing in
// AppLinkPublish.cpp.
#include "steps/AppLinkWork.h"

#include "base/SignalAwaiter.h"
#include "base/Sleep.h"
#include "heroku/AuthorizeUrl.h"
#include "heroku/HerokuError.h"
#include "salesforce/SalesforceClient.h"
#include "steps/ConnectionRules.h"
#include "steps/Consent.h"
#include "steps/JwtCertificate.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::AppLinkApi;
using heroku::Connection;

AppLinkWork::AppLinkWork(std::shared_ptr<Services> services) : m_services(std::move(services))
{
    m_services->prepareAppLink = [this](AppLinkApi *api) { prepare(api); };
}

void AppLinkWork::prepare(AppLinkApi *api)
{
    connect(api->http(), &net::HttpClient::retrying, this, &AppLinkWork::requestRetrying);
    api->http()->setRetryPolicy(m_pace.retry);
    api->http()->setLongestWait(m_pace.longestAnswer);
    api->setPollCadence(m_pace.cadence);
    // A refused token or sign-on is read anew, once (facts/heroku-applink.md 9.2, addon_token_rotated).
    api->setAddonRefresher([this, id = api->addon().addonId] { return freshAddon(id); });
}

Task<Result<heroku::AppLinkAddon>> AppLinkWork::freshAddon(QString addonId)
{
    if (!m_services->platform || !m_services->wanted.appLink)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Heroku."),
                              ErrorAction::SignInAgain);
    auto locating = heroku::locateAddon(m_services->platform, m_services->wanted.appLink->app, addonId);
    const auto addon = co_await std::move(locating);
    if (addon)
        m_services->addon = *addon;
    co_return addon;
}

void AppLinkWork::locateAhead()
{
    if (!m_services->platform || m_services->appLink || (m_locating && !m_locating->done()))
        return;
    m_locating = base::SharedTask<Located>::run(locate());
}

void AppLinkWork::forget()
{
    m_locating.reset();
    m_services->publications.reset();
    m_services->registrations.reset();
    m_services->listedSincePublish = false;
    m_services->addon.reset();
    m_services->appLink.reset();
    m_services->connection.reset();
}

Task<Result<Done>> AppLinkWork::locateAddon()
{
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    co_return Done{};
}

Task<AppLinkWork::Located> AppLinkWork::appLinkApi()
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        if (m_services->appLink)
            co_return m_services->appLink;
        locateAhead();
        if (!m_locating)
            co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Heroku."),
                                  ErrorAction::SignInAgain);
        auto waiting = base::SharedTask<Located>::wait(m_locating);
        const auto located = co_await std::move(waiting);
        if (located || located.error().code != heroku::code::notProvisioned ||
            clock.elapsed() >= m_pace.longestProvisioning.count())
            co_return located;
        if (const auto refused = refusal())
            co_return *refused;
        Q_EMIT progress(tr("Heroku is still making the add-on. This takes a few minutes"));
        auto sleeping = base::sleepFor(m_pace.betweenProvisioningLooks);
        co_await std::move(sleeping);
    }
}

Task<AppLinkWork::Located> AppLinkWork::locate()
{
    if (!m_services->wanted.appLink || m_services->wanted.appLink->app.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Choose the Heroku app first."), ErrorAction::EditInput);
    auto locating =
        heroku::locateAddon(m_services->platform, m_services->wanted.appLink->app, m_services->wanted.appLink->addon);
    const auto addon = co_await std::move(locating);
    if (!addon)
        co_return addon.error();
    m_services->useAddon(*addon);
    co_return m_services->appLink;
}

Task<Result<QList<Connection>>> AppLinkWork::connections()
{
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    auto listing = (*api)->connections();
    co_return co_await std::move(listing);
}

Task<Result<Done>> AppLinkWork::removeConnection(Api api, QString name)
{
    auto deleting = api->deleteConnection(name);
    const auto deleted = co_await std::move(deleting);
    // After a lost answer the looks below decide.
    if (!deleted && deleted.error().kind != ErrorKind::NotFound && deleted.error().code != heroku::code::outcomeUnknown)
        co_return deleted.error();
    // Deleting is accepted and done later, and until then the name is taken (facts/heroku-applink.md 3.5).
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        auto looking = api->connection(name);
        const auto found = co_await std::move(looking);
        if (!found && found.error().kind == ErrorKind::NotFound)
            co_return Done{};
        if (found && found->phase() == Connection::Phase::Disconnected)
            co_return Done{};
        if (found && !deleted && found->phase() != Connection::Phase::Disconnecting)
            co_return deleted.error(); // it did not happen
        if (clock.elapsed() >= m_pace.longestDeletion.count())
            co_return Error::make(ErrorKind::Timeout,
                                  tr("AppLink has not yet taken the connection %1 away. Try again in a minute, or "
                                     "choose another name.")
                                      .arg(name),
                                  ErrorAction::Retry);
        Q_EMIT progress(tr("Waiting until AppLink has taken the old connection away"));
        auto sleeping = base::sleepFor(m_pace.betweenDeletionLooks);
        co_await std::move(sleeping);
    }
}

Task<Result<Done>> AppLinkWork::deleteConnection(QString name)
{
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    auto removing = removeConnection(*api, name);
    const auto removed = co_await std::move(removing);
    if (removed && m_services->connection && m_services->connection->name == name)
        m_services->connection.reset();
    co_return removed;
}

Task<Result<Connection>> AppLinkWork::takeConnection(Api api, Connection existing, Create create, WhereTaken whereTaken)
{
    const bool going = existing.phase() == Connection::Phase::Disconnecting;
    if (whereTaken != WhereTaken::Replace && !going) {
        if (existing.isConnected())
            co_return existing;            // whose it is, connectOrg() looks at
        m_services->connection = existing; // for whoever has to decide
        if (whereTaken == WhereTaken::Ask)
            co_return deadConnection(existing);
        if (existing.orgType == "DataCloudOrg"_L1) // its data action targets would go with it
            co_return deadConnection(existing);
    }
    auto waiting = untilConsentIs(ConsentGate::OpenForOthers);
    const auto allowed = co_await std::move(waiting);
    if (!allowed)
        co_return allowed.error();
    Q_EMIT progress(tr("Deleting the old connection %1").arg(existing.name));
    auto removing = removeConnection(api, existing.name);
    const auto removed = co_await std::move(removing);
    if (!removed)
        co_return removed.error();
    auto creating = create();
    co_return co_await std::move(creating);
}

Task<Result<Connection>> AppLinkWork::makeConnection(Api api, QString name, Create create, WhereTaken whereTaken)
{
    std::optional<Error> lost;
    if (whereTaken != WhereTaken::Replace) {
        auto creating = create();
        auto created = co_await std::move(creating);
        if (created)
            co_return created;
        if (created.error().code == heroku::code::outcomeUnknown)
            lost = created.error();
        else if (created.error().kind != ErrorKind::Conflict)
            co_return created;
    }
    auto looking = api->connection(name);
    auto existing = co_await std::move(looking);
    if (!existing) {
        if (lost && existing.error().kind == ErrorKind::NotFound) {
            lost->summary = tr("The answer was lost, and the connection %1 was not created. Try again.").arg(name);
            lost->code.clear();
        }
        if (lost)
            co_return *lost;
        if (existing.error().kind != ErrorKind::NotFound)
            co_return existing;
        auto creating = create();
        co_return co_await std::move(creating);
    }
    if (lost && existing->phase() == Connection::Phase::Pending && !existing->redirectUri.isEmpty())
        co_return existing; // the answer was lost, but not what it was about
    existing->name = name;  // "always" there by the facts; but it is what would be deleted
    auto taking = takeConnection(api, *existing, create, whereTaken);
    co_return co_await std::move(taking);
}

void AppLinkWork::setConsentGate(ConsentGate gate)
{
    m_consent = gate;
    Q_EMIT consentGateOpened();
}

void AppLinkWork::allowConsentOfOthers()
{
    if (m_consent == ConsentGate::Held)
        setConsentGate(ConsentGate::OpenForOthers);
}

void AppLinkWork::allowConsent()
{
    setConsentGate(ConsentGate::Open);
}

bool AppLinkWork::refuseConsent()
{
    const bool held = m_consent == ConsentGate::Held || m_holdsBack;
    if (m_consent != ConsentGate::Open)
        setConsentGate(ConsentGate::Refused);
    return held;
}

Task<Result<Done>> AppLinkWork::untilConsentIs(ConsentGate needed)
{
    while (m_consent < needed)
        co_await base::SignalAwaiter(this, &AppLinkWork::consentGateOpened);
    if (const auto refused = refusal())
        co_return *refused;
    co_return Done{};
}

std::optional<Error> AppLinkWork::refusal() const
{
    if (m_consent != ConsentGate::Refused)
        return {};
    return Error::make(ErrorKind::Cancelled, tr("The plan was not applied to its end, so AppLink was not connected."),
                       ErrorAction::Retry);
}

AppLinkWork::ConsentGate AppLinkWork::neededForConsent() const
{
    const bool isNew = m_services->snapshot && !m_services->snapshot->app(); // then the link can't be for it
    return isNew || linkClient(*m_services) == LinkClient::Another ? ConsentGate::OpenForOthers : ConsentGate::Open;
}

Task<Result<Connection>> AppLinkWork::authorize(Api api, Connection connection, QUrl loginUrl)
{
    const auto facts = heroku::authorizeFacts(connection.redirectUri, loginUrl);
    if (!facts)
        co_return facts.error();
    const AuthorizeFactsShown shown{facts->host, facts->clientId, facts->callback, facts->scopes,
                                    facts->hasCodeChallenge};
    m_services->authorizeFacts = shown;
    auto waitingForOrg = untilConsentIs(neededForConsent());
    const auto allowed = co_await std::move(waitingForOrg);
    if (!allowed) {
        // Made by this very call, and authorized by nobody: it would only be in the way of the next one.
        m_services->authorizeFacts.reset();
        auto removing = removeConnection(api, connection.name);
        co_await std::move(removing);
        co_return allowed.error();
    }
    m_holdsBack = false; // from here on it is the person's
    m_services->connection = connection;
    Q_EMIT progress(tr("Waiting for the sign-in in the browser"));
    Q_EMIT authorizeUrlReady(connection.redirectUri, shown);
    AppLinkApi::ConnectionProgress onProgress = [this](const Connection &seen, const std::optional<Error> &why) {
        m_services->connection = seen;
        Q_EMIT progress(why ? why->summary
                            : tr("Waiting for the sign-in in the browser (AppLink says: %1)").arg(seen.status));
    };
    auto waiting = api->waitForConnection(connection.id, m_pace.longestAuthorization, std::move(onProgress));
    co_return co_await std::move(waiting);
}

Task<Result<Connection>> AppLinkWork::connectInBrowser(Api api, QString name, WhereTaken whereTaken)
{
    // My Domain: generic hosts do not find such apps (facts/heroku-applink.md 4.2).
    const QUrl loginUrl = m_services->org->session().instanceUrl;
    if (const auto refused = refusal())
        co_return *refused;
    auto making = makeConnection(
        api, name, [api, name, loginUrl] { return api->createConnection(name, loginUrl); }, whereTaken);
    const auto connection = co_await std::move(making);
    if (!connection || connection->isConnected())
        co_return connection;
    auto authorizing = authorize(api, *connection, loginUrl);
    co_return co_await std::move(authorizing);
}

Task<Result<Connection>> AppLinkWork::connectOrg(WhereTaken whereTaken)
{
    const QScopedValueRollback holdsBack(m_holdsBack, true);
    m_services->connectError.reset();
    m_services->authorizeFacts.reset();
    m_services->connection.reset();
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const QString name = m_services->wanted.appLink ? m_services->wanted.appLink->connectionName : QString();
    if (name.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Name the connection first."), ErrorAction::EditInput);
    const auto owner = ConnectionOwner::of(*m_services);
    if (!owner)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    auto connecting = JwtCertificate::isWanted(m_services->wanted) ? connectByJwt(*api, name, whereTaken)
                                                                   : connectInBrowser(*api, name, whereTaken);
    const auto connection = co_await std::move(connecting);
    if (!connection) {
        m_services->connectError = connection.error();
        co_return connection.error();
    }
    m_services->connection = *connection;
    if (const auto mismatch = connectionMismatch(*connection, *owner)) {
        m_services->connectError = mismatch->error();
        co_return mismatch->error();
    }
    co_return connection;
}

void AppLinkWork::confirmConsent(const ConsentConfirmation &confirmation)
{
    m_services->consent = confirmation;
}

} // namespace applink::steps
