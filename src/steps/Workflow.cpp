// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Workflow.h"

#include "base/Sleep.h"
#include "heroku/AuthorizeUrl.h"
#include "heroku/HerokuError.h"
#include "heroku/HerokuHosts.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"
#include "setup/OrgReader.h"
#include "setup/RecordWrites.h"
#include "setup/SnapshotDifference.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/PublishChecks.h"
#include "steps/Step.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::AppLinkApi;
using heroku::Connection;
using setup::ApplyOutcome;

namespace {

/// How long a person may take in the browser (facts/heroku-applink.md 3.5). The connection stays as it is after that.
constexpr auto longestAuthorization = std::chrono::minutes(10);
/// External Services takes ten million characters at most (facts/heroku-applink.md 5.2); four bytes each.
constexpr qint64 mostSpecBytes = 40'000'000;
constexpr auto longestDeletion = std::chrono::seconds(30);

ApplyOutcome outcomeOf(const Error &error)
{
    ApplyOutcome outcome;
    outcome.error = error;
    return outcome;
}

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
        QCoreApplication::translate("applink::steps::Workflow",
                                    "AppLink has not yet taken the unfinished connection %1 away. Try "
                                    "again in a minute, or choose another name.")
            .arg(name),
        ErrorAction::Retry);
}

} // namespace

Workflow::Workflow(QObject *parent)
    : QObject(parent)
    , m_services(std::make_shared<Services>())
    , m_engine(std::make_unique<verify::CheckEngine>())
    , m_publishWait(std::make_unique<PublishWait>())
{
    connect(m_publishWait.get(), &PublishWait::changed, this,
            [this] { m_services->publishGivenUp = m_publishWait->state() == PublishWait::State::GivenUp; });
    syncServices();
}

Workflow::~Workflow()
{
    // Checks hold the services, and those hold tasks over the clients: they go first.
    endBackground();
    m_engine.reset();
    m_services->probe.reset();
    m_services->publications.reset();
    m_services->appLink.reset();
}

void Workflow::setWanted(setup::SetupFile wanted)
{
    if (wanted == m_wanted)
        return;
    const bool otherAddon = (wanted.appLink ? wanted.appLink->app + u'/' + wanted.appLink->addon : QString()) !=
                            (m_wanted.appLink ? m_wanted.appLink->app + u'/' + m_wanted.appLink->addon : QString());
    m_wanted = std::move(wanted);
    if (otherAddon) {
        m_services->addon.reset();
        m_services->appLink.reset();
        m_services->connection.reset();
    }
    syncServices();
    Q_EMIT wantedChanged();
}

void Workflow::setBaseFolder(const QString &folder)
{
    m_baseFolder = folder;
    syncServices();
}

QString Workflow::apiSpecPath() const
{
    if (!m_wanted.appLink || m_wanted.appLink->apiSpec.isEmpty())
        return {};
    return QDir(m_baseFolder.isEmpty() ? QDir::currentPath() : m_baseFolder)
        .absoluteFilePath(m_wanted.appLink->apiSpec);
}

void Workflow::setPractice(bool practice)
{
    m_practice = practice;
}

void Workflow::syncServices()
{
    m_services->org = m_org.get();
    m_services->platform = m_heroku.get();
    m_services->snapshot = m_snapshot;
    m_services->wanted = m_wanted;
    m_services->apiSpecPath = apiSpecPath();
}

void Workflow::setSession(salesforce::Session session)
{
    const bool same = m_org && m_org->session().orgId.left(15) == session.orgId.left(15) &&
                      m_org->session().userId.left(15) == session.userId.left(15) &&
                      m_org->session().instanceUrl == session.instanceUrl;
    if (same) {
        m_org->setSession(std::move(session));
        Q_EMIT sessionChanged();
        return;
    }
    Q_EMIT sessionAboutToChange();
    m_engine->cancel();
    endBackground();
    m_services->probe.reset();
    m_apply.reset();
    m_org = std::make_unique<salesforce::SalesforceClient>(std::move(session));
    m_org->setCanAsk(m_canAsk);
    connect(m_org->http(), &net::HttpClient::retrying, this, &Workflow::requestRetrying);
    connect(m_org.get(), &salesforce::SalesforceClient::sessionExpired, this, &Workflow::signInNeeded);
    connect(m_org.get(), &salesforce::SalesforceClient::sessionRefreshed, this, &Workflow::sessionRenewed);
    m_snapshot.reset();
    m_keptByOrg.clear();
    m_appliedPlan.reset();
    m_applyOutcome.reset();
    m_verification.reset();
    m_readSinceWrite = false;
    syncServices();
    Q_EMIT sessionChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT verificationChanged();
}

const salesforce::Session *Workflow::session() const
{
    return m_org ? &m_org->session() : nullptr;
}

void Workflow::setCanAskForSignIn(bool canAsk)
{
    m_canAsk = canAsk;
    if (m_org)
        m_org->setCanAsk(canAsk);
}

Result<Done> Workflow::signInAgain(const salesforce::Session &session)
{
    if (!m_org)
        return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                           ErrorAction::SignInAgain);
    const salesforce::Session &before = m_org->session();
    if (!before.isSameIdentity(session)) {
        const auto *identity = m_snapshot && m_snapshot->identity.isKnown() ? &m_snapshot->identity.value() : nullptr;
        const QString was = identity ? identity->username : before.username.isEmpty() ? before.userId : before.username;
        const QString now = session.username.isEmpty() ? session.userId : session.username;
        return Error::make(
            ErrorKind::Conflict,
            tr("You signed in as %1 at %2 (org %3). What is under way here belongs to %4 at %5 (org %6). "
               "Sign in as that user; to change the org, cancel and use Switch org.")
                .arg(now, session.instanceUrl.host(), session.orgId, was, before.instanceUrl.host(), before.orgId),
            ErrorAction::SignInAgain);
    }
    m_org->setSession(session);
    Q_EMIT sessionChanged();
    return Done{};
}

void Workflow::giveUpSigningIn()
{
    if (m_org)
        m_org->giveUpSigningIn();
}

void Workflow::signOut()
{
    if (!m_org)
        return;
    Q_EMIT sessionAboutToChange();
    m_engine->cancel();
    endBackground();
    m_services->probe.reset();
    m_apply.reset();
    m_org.reset();
    m_snapshot.reset();
    m_verification.reset();
    m_readSinceWrite = false;
    syncServices();
    Q_EMIT sessionChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT verificationChanged();
}

void Workflow::setSnapshot(std::shared_ptr<const setup::OrgSnapshot> snapshot)
{
    if (snapshot && snapshot->apiName != m_keptOf)
        m_keptByOrg.clear();
    m_keptOf = snapshot ? snapshot->apiName : QString();
    if (snapshot && !snapshot->keptByOrg.contains(m_keptByOrg)) {
        auto copy = std::make_shared<setup::OrgSnapshot>(*snapshot);
        copy->keptByOrg.unite(m_keptByOrg);
        snapshot = std::move(copy);
    }
    m_snapshot = std::move(snapshot);
    syncServices();
    Q_EMIT snapshotChanged();
}

Task<Result<Done>> Workflow::readOrg()
{
    if (!m_org)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    auto reading =
        setup::readOrg(m_org.get(), m_wanted, m_snapshot ? m_snapshot->release : setup::Read<setup::Release>());
    auto snapshot = co_await std::move(reading);
    if (!snapshot)
        co_return snapshot.error();
    setSnapshot(*snapshot);
    m_readSinceWrite = true;
    co_return Done{};
}

Task<Result<QByteArray>> Workflow::freshFingerprint()
{
    auto reading = readOrg();
    const auto read = co_await std::move(reading);
    if (!read)
        co_return read.error();
    co_return m_snapshot->fingerprint();
}

setup::Plan Workflow::plan() const
{
    Q_ASSERT(m_snapshot);
    return makePlan(m_wanted, *m_snapshot);
}

void Workflow::setHeroku(heroku::HerokuToken token, const QUrl &apiUrl)
{
    signOutOfHeroku();
    m_heroku = std::make_unique<heroku::PlatformApi>(std::move(token), apiUrl);
    connect(m_heroku->http(), &net::HttpClient::retrying, this, &Workflow::requestRetrying);
    syncServices();
    Q_EMIT herokuChanged();
}

void Workflow::signOutOfHeroku()
{
    if (!m_heroku)
        return;
    Q_EMIT herokuAboutToChange();
    m_engine->cancel();
    m_services->publications.reset();
    m_services->appLink.reset();
    m_services->addon.reset();
    m_services->account.reset();
    m_services->connection.reset();
    m_services->publication.reset();
    m_heroku.reset();
    syncServices();
    Q_EMIT herokuChanged();
}

Task<ApplyOutcome> Workflow::checkOnly(setup::Plan plan)
{
    const setup::Plan checked = plan;
    m_apply = std::make_unique<setup::Apply>(m_org.get(), std::move(plan), setup::Journal(), m_pace);
    connect(m_apply.get(), &setup::Apply::progress, this, &Workflow::progress);
    auto checking = m_apply->checkOnly();
    ApplyOutcome outcome = co_await std::move(checking);
    // What the org does not know is no longer part of the plan that is shown and applied.
    const QSet<QString> kept = setup::keptByOrg(checked, outcome, nullptr);
    m_keptByOrg.unite(kept);
    const bool heldByOther =
        std::any_of(outcome.problems.begin(), outcome.problems.end(), [](const setup::ApplyProblem &problem) {
            return problem.kind == salesforce::ProblemKind::HeldByOther;
        });
    if (heldByOther) {
        // A part of the app is there under a name that nobody had seen: the new reading finds it, and the new plan
        // changes it where it is (facts/salesforce.md 1.9).
        auto reading = readOrg();
        const auto read = co_await std::move(reading);
        if (read)
            co_return outcome;
    }
    if (!kept.isEmpty())
        setSnapshot(m_snapshot);
    co_return outcome;
}

Task<ApplyOutcome> Workflow::apply(setup::Plan plan, QString journalPath)
{
    if (!m_org)
        co_return outcomeOf(Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                                        ErrorAction::SignInAgain));
    setup::Journal journal;
    if (!journalPath.isEmpty()) {
        auto opened = setup::Journal::open(journalPath);
        if (!opened)
            co_return outcomeOf(opened.error());
        journal = std::move(opened).value();
    }
    m_appliedPlan = plan;
    const auto before = m_snapshot;
    m_apply = std::make_unique<setup::Apply>(m_org.get(), std::move(plan), std::move(journal), m_pace);
    connect(m_apply.get(), &setup::Apply::progress, this, &Workflow::progress);
    auto running = m_apply->run(freshFingerprint());
    m_applyOutcome = co_await std::move(running);
    m_readSinceWrite = false;
    if (m_applyOutcome->error && m_applyOutcome->error->kind == ErrorKind::StalePlan) {
        // The new plan is made of the snapshot that showed it; another reading would tell nothing new.
        if (before && m_snapshot && before != m_snapshot) {
            const QStringList words = setup::differenceInWords(*before, *m_snapshot);
            m_applyOutcome->error->detail = words.join(u'\n');
            m_applyOutcome->error->summary += u'\n' + words.mid(0, 3).join(u'\n');
        }
        m_readSinceWrite = true;
        co_return *m_applyOutcome;
    }
    Q_EMIT progress(0, tr("Reading the org again"), 0, 0);
    auto reading = readOrg();
    const auto read = co_await std::move(reading);
    if (read) {
        const QSet<QString> kept = setup::keptByOrg(*m_appliedPlan, *m_applyOutcome, m_snapshot.get());
        if (!kept.isEmpty()) {
            m_keptByOrg.unite(kept);
            setSnapshot(m_snapshot);
        }
    }
    if (!read && m_applyOutcome->succeeded()) {
        // What was written was written; but nobody has seen it yet, and only seeing counts.
        m_applyOutcome->error = read.error();
    }
    if (read && m_apply)
        m_applyOutcome = m_apply->settle(Workflow::plan());
    if (read && m_applyOutcome->succeeded() && !m_appliedPlan->components.isEmpty()) {
        m_services->publishGivenUp = false;
        m_firstProbe = askAuthorizeEndpoint(m_services);
        m_firstProbe.start([this] {
            const auto result = m_firstProbe.take();
            m_firstProbe.reset();
            m_services->probed = result.outcome;
            watchPublishing();
        });
    }
    m_apply.reset(); // lets go of a journal that is to be gone on with
    co_return *m_applyOutcome;
}

void Workflow::requestStop()
{
    if (m_apply)
        m_apply->requestStop();
}

Task<Result<Done>> Workflow::locateAddon()
{
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    co_return Done{};
}

Task<Result<std::shared_ptr<AppLinkApi>>> Workflow::appLinkApi()
{
    if (m_services->appLink)
        co_return m_services->appLink;
    if (!m_heroku)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Heroku."),
                              ErrorAction::SignInAgain);
    if (!m_wanted.appLink || m_wanted.appLink->app.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Choose the Heroku app first."), ErrorAction::EditInput);
    auto locating = heroku::locateAddon(m_heroku.get(), m_wanted.appLink->app, m_wanted.appLink->addon);
    const auto addon = co_await std::move(locating);
    if (!addon)
        co_return addon.error();
    m_services->addon = *addon;
    if (!m_services->appLink)
        m_services->appLink = std::make_shared<AppLinkApi>(*addon);
    connect(m_services->appLink->http(), &net::HttpClient::retrying, this, &Workflow::requestRetrying,
            Qt::UniqueConnection);
    co_return m_services->appLink;
}

Task<Result<Connection>> Workflow::createOrTakeConnection(std::shared_ptr<AppLinkApi> api, QString name, QUrl loginUrl)
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

Task<Result<Connection>> Workflow::connectAppLink()
{
    m_services->connectError.reset();
    m_services->authorizeFacts.reset();
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const QString name = m_wanted.appLink ? m_wanted.appLink->connectionName : QString();
    if (name.isEmpty())
        co_return Error::make(ErrorKind::InvalidInput, tr("Name the connection first."), ErrorAction::EditInput);
    if (!m_org)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    const QUrl loginUrl = m_org->session().instanceUrl; // My Domain: generic hosts do not find such apps (4.2)
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
        Q_EMIT progress(5, tr("Waiting for the sign-in in the browser"), 0, 0);
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

Task<Result<Done>> Workflow::publishApiSpec()
{
    m_services->publishError.reset();
    m_services->publishedNow = false;
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const QString path = apiSpecPath();
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
    request.clientName = m_wanted.appLink->clientName;
    request.specFileName = QFileInfo(path).fileName();
    request.specBytes = file.readAll();
    const QString connection = m_wanted.appLink->connectionName;
    Q_EMIT progress(5, tr("Publishing the API spec"), 0, 0);
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

Task<Result<QStringList>> Workflow::assignCallerPermissionSets()
{
    if (!m_org)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    if (!m_services->apiSpec && !apiSpecPath().isEmpty()) {
        auto reading = heroku::readApiSpec(apiSpecPath());
        if (const auto spec = co_await std::move(reading))
            m_services->apiSpec = *spec;
    }
    const QStringList names = permissionSetsOfCallers(*m_services);
    if (names.isEmpty())
        co_return QStringList();
    const QString user = m_org->session().userId;
    const QString list = salesforce::soqlList(names);
    auto asking = m_org->queryBatch(
        {u"SELECT Id, Name FROM PermissionSet WHERE IsOwnedByProfile = false AND Name IN (%1)"_s.arg(list),
         u"SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = %1 AND PermissionSet.Name IN (%2)"_s
             .arg(salesforce::soqlText(user), list)});
    const auto answers = co_await std::move(asking);
    if (!answers)
        co_return answers.error();
    for (const auto &answer : *answers) {
        if (!answer)
            co_return answer.error();
    }
    QStringList held;
    for (const QJsonObject &row : *answers->at(1))
        held.append(row["PermissionSetId"_L1].toString().left(15));
    QStringList missing;
    QStringList assigned;
    for (const QJsonObject &row : *answers->at(0)) {
        const QString id = row["Id"_L1].toString();
        if (held.contains(id.left(15)))
            continue;
        missing.append(id);
        assigned.append(row["Name"_L1].toString());
    }
    if (missing.isEmpty())
        co_return QStringList();
    auto writing = setup::writeRecords(m_org.get(), setup::assignmentRecords(user, missing));
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    co_return assigned;
}

void Workflow::confirmConsent(const ConsentConfirmation &confirmation)
{
    m_services->consent = confirmation;
}

Task<verify::Verification> Workflow::verify(bool orgReadAfterLastWrite)
{
    verify::Verification verification;
    verification.startedAt = QDateTime::currentDateTimeUtc();
    m_engine->cancel();
    m_services->probe.reset();
    m_services->probed.reset();
    m_services->publications.reset();
    if (m_org && !(orgReadAfterLastWrite && m_readSinceWrite)) {
        Q_EMIT progress(0, tr("Reading the org"), 0, 0);
        auto reading = readOrg();
        const auto read = co_await std::move(reading);
        if (!read) {
            // What was seen before is no evidence of how things are now.
            setSnapshot(nullptr);
            m_services->readError = read.error();
        } else {
            m_services->readError.reset();
        }
    }
    m_readSinceWrite = false; // used once: the next verification looks anew
    const auto checks = allChecks(m_services);
    auto running = m_engine->run(checks);
    co_await std::move(running);
    for (const auto &check : checks)
        verification.results.append({check.id, check.step, check.title(), m_engine->finding(check.id)});
    watchPublishing();
    verification.finishedAt = QDateTime::currentDateTimeUtc();
    m_verification = verification;
    Q_EMIT verificationChanged();
    co_return verification;
}

} // namespace applink::steps
