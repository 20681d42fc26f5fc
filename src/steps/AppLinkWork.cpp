// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AppLinkWork.h"

#include "base/Sleep.h"
#include "heroku/AuthorizeUrl.h"
#include "heroku/HerokuError.h"
#include "salesforce/SalesforceClient.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::AppLinkApi;
using heroku::Connection;

namespace {

/// How long a person may take in the browser (facts/heroku-applink.md 3.5). The connection stays as it is after that.
constexpr auto longestAuthorization = std::chrono::minutes(10);
/// External Services takes ten million characters at most (facts/heroku-applink.md 5.2); four bytes each.
constexpr qint64 mostSpecBytes = 40'000'000;
constexpr auto longestDeletion = std::chrono::seconds(30);

/// Ends when AppLink has no connection of that name any more: deleting one is accepted and done later, and until then
/// the name is taken (facts/heroku-applink.md 3.3, row 6).
Task<Result<Done>> untilGone(std::shared_ptr<heroku::AppLinkApi> api, QString name)
{
    constexpr auto pause = std::chrono::milliseconds(500);
    for (int look = 0; look < longestDeletion / pause; ++look) {
        auto looking = api->connection(name);
        const auto found = co_await std::move(looking);
        if (!found)
            co_return found.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : found.error();
        auto sleep = base::sleepFor(pause);
        co_await std::move(sleep);
    }
    co_return Error::make(
        ErrorKind::Timeout,
        QCoreApplication::translate("applink::steps::AppLinkWork",
                                    "AppLink has not yet taken the unfinished connection %1 away. Try "
                                    "again in a minute, or choose another name.")
            .arg(name),
        ErrorAction::Retry);
}

} // namespace

AppLinkWork::AppLinkWork(std::shared_ptr<Services> services) : m_services(std::move(services)) {}

Task<Result<Done>> AppLinkWork::locateAddon()
{
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    co_return Done{};
}

Task<Result<std::shared_ptr<AppLinkApi>>> AppLinkWork::appLinkApi()
{
    if (m_services->appLink)
        co_return m_services->appLink;
    if (!m_services->platform)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Heroku."),
                              ErrorAction::SignInAgain);
    if (!m_services->wanted.appLink || m_services->wanted.appLink->app.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Choose the Heroku app first."), ErrorAction::EditInput);
    auto locating =
        heroku::locateAddon(m_services->platform, m_services->wanted.appLink->app, m_services->wanted.appLink->addon);
    const auto addon = co_await std::move(locating);
    if (!addon)
        co_return addon.error();
    m_services->addon = *addon;
    if (!m_services->appLink)
        m_services->appLink = std::make_shared<AppLinkApi>(*addon);
    connect(m_services->appLink->http(), &net::HttpClient::retrying, this, &AppLinkWork::requestRetrying,
            Qt::UniqueConnection);
    co_return m_services->appLink;
}

Task<Result<Connection>> AppLinkWork::createOrTakeConnection(std::shared_ptr<AppLinkApi> api, QString name,
                                                             QUrl loginUrl)
{
    auto creating = api->createConnection(name, loginUrl);
    auto created = co_await std::move(creating);
    if (created || created.error().kind != ErrorKind::Conflict)
        co_return created;
    auto looking = api->connection(name);
    auto existing = co_await std::move(looking);
    if (!existing || existing->isConnected())
        co_return existing;
    // A connection that failed, or that nobody finished, is of no use, and there is no call to revive it: it is
    // replaced.
    auto deleting = api->deleteConnection(name);
    const auto deleted = co_await std::move(deleting);
    if (!deleted && deleted.error().kind != ErrorKind::NotFound)
        co_return deleted.error();
    auto waiting = untilGone(api, name);
    const auto gone = co_await std::move(waiting);
    if (!gone)
        co_return gone.error();
    auto again = api->createConnection(name, loginUrl);
    co_return co_await std::move(again);
}

Task<Result<Connection>> AppLinkWork::connectOrg()
{
    m_services->connectError.reset();
    m_services->authorizeFacts.reset();
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const QString name = m_services->wanted.appLink ? m_services->wanted.appLink->connectionName : QString();
    if (name.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Name the connection first."), ErrorAction::EditInput);
    if (!m_services->org)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    const QUrl loginUrl =
        m_services->org->session().instanceUrl; // My Domain: generic hosts do not find such apps (4.2)
    auto creating = createOrTakeConnection(*api, name, loginUrl);
    auto connection = co_await std::move(creating);
    if (connection && !connection->isConnected()) {
        const auto facts = heroku::authorizeFacts(connection->redirectUri, loginUrl);
        if (!facts) {
            m_services->connectError = facts.error();
            co_return facts.error();
        }
        const AuthorizeFactsShown shown{facts->host, facts->clientId, facts->callback, facts->scopes,
                                        facts->hasCodeChallenge};
        m_services->authorizeFacts = shown;
        Q_EMIT progress(tr("Waiting for the sign-in in the browser"));
        Q_EMIT authorizeUrlReady(connection->redirectUri, shown);
        auto waiting = (*api)->waitForConnection(connection->id, longestAuthorization);
        connection = co_await std::move(waiting);
    }
    if (!connection) {
        m_services->connectError = connection.error();
        co_return connection.error();
    }
    m_services->connection = *connection;
    co_return connection;
}

Task<Result<Done>> AppLinkWork::publishApiSpec()
{
    m_services->publishError.reset();
    m_services->publishedNow = false;
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const QString path = m_services->apiSpecPath;
    if (path.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Choose the API spec file first."), ErrorAction::ChooseFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return Error::make(ErrorKind::FileFailed, tr("The API spec file %1 could not be read.").arg(path),
                              ErrorAction::ChooseFile, file.errorString());
    if (file.size() > mostSpecBytes)
        co_return Error::make(ErrorKind::InvalidInput, tr("The API spec file is larger than Salesforce takes."),
                              ErrorAction::ChooseFile);
    // The app exists already, so no flag asks Heroku to create it (facts/heroku-applink.md 4.4).
    heroku::PublishRequest request;
    request.clientName = m_services->wanted.appLink->clientName;
    request.specFileName = QFileInfo(path).fileName();
    request.specBytes = file.readAll();
    const QString connection = m_services->wanted.appLink->connectionName;
    Q_EMIT progress(tr("Publishing the API spec"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    auto publishing = (*api)->publish(connection, request);
    const auto receipt = co_await std::move(publishing);
    if (receipt) {
        m_services->publishedNow = true;
        co_return Done{};
    }
    if (receipt.error().code == heroku::code::outcomeUnknown) {
        auto asking = (*api)->publications(connection, (*api)->addon().appId);
        const auto listed = co_await std::move(asking);
        if (listed) {
            for (const auto &publication : *listed) {
                // A minute for clocks that differ; an older entry is an older publish.
                if (publication.esrName == request.clientName && publication.lastModifiedAt >= before.addSecs(-60)) {
                    m_services->publishedNow = true;
                    co_return Done{};
                }
            }
        }
    }
    m_services->publishError = receipt.error();
    co_return receipt.error();
}

void AppLinkWork::confirmConsent(const ConsentConfirmation &confirmation)
{
    m_services->consent = confirmation;
}

} // namespace applink::steps
