// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Workflow.h"

#include "salesforce/SalesforceClient.h"
#include "setup/OrgReader.h"
#include "setup/SnapshotDifference.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/Step.h"

#include <QDir>
#include <QLocale>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

/// An answer that is there already, for whoever waits for one.
Task<salesforce::ProbeResult> knownProbe(salesforce::ProbeResult result)
{
    co_return result;
}

} // namespace

Workflow::Workflow(QObject *parent)
    : QObject(parent)
    , m_services(std::make_shared<Services>())
    , m_appLink(std::make_unique<AppLinkWork>(m_services))
    , m_engine(std::make_unique<verify::CheckEngine>())
    , m_publishWait(std::make_unique<PublishWait>())
{
    connect(m_publishWait.get(), &PublishWait::changed, this,
            [this] { m_services->publishGivenUp = m_publishWait->state() == PublishWait::State::GivenUp; });
    connect(m_appLink.get(), &AppLinkWork::progress, this,
            [this](const QString &what) { Q_EMIT progress(5, what, 0, 0); });
    connect(m_appLink.get(), &AppLinkWork::requestRetrying, this, &Workflow::requestRetrying);
    syncServices();
}

Workflow::~Workflow()
{
    // Checks hold the services, and those hold tasks over the clients: they go first.
    endBackground();
    m_engine.reset();
    m_appLink->forget();
}

void Workflow::setWanted(setup::SetupFile wanted)
{
    if (wanted == m_wanted)
        return;
    const bool otherAddon = (wanted.appLink ? wanted.appLink->app + u'/' + wanted.appLink->addon : QString()) !=
                            (m_wanted.appLink ? m_wanted.appLink->app + u'/' + m_wanted.appLink->addon : QString());
    m_wanted = std::move(wanted);
    if (otherAddon)
        m_appLink->forget();
    syncServices();
    Q_EMIT wantedChanged();
}

void Workflow::setBaseFolder(const QString &folder)
{
    m_baseFolder = folder;
    syncServices();
}

QString Workflow::absolutePath(const QString &path) const
{
    return path.isEmpty() ? QString()
                          : QDir(m_baseFolder.isEmpty() ? QDir::currentPath() : m_baseFolder).absoluteFilePath(path);
}

void Workflow::move(const setup::SetupFile &wanted, const QString &baseFolder)
{
    const bool verified = m_verifiedSettings == m_wanted;
    setBaseFolder(baseFolder);
    if (m_wanted != wanted)
        setWanted(wanted);
    if (verified)
        m_verifiedSettings = wanted;
}

QString Workflow::apiSpecPath() const
{
    return m_wanted.appLink ? absolutePath(m_wanted.appLink->apiSpec) : QString();
}

QString Workflow::permissionSetMetaPath() const
{
    return m_wanted.appLink ? absolutePath(m_wanted.appLink->permissionSetMeta) : QString();
}

QString Workflow::jwtKeyPath() const
{
    return m_wanted.appLink && m_wanted.appLink->jwt ? absolutePath(m_wanted.appLink->jwt->keyFile) : QString();
}

void Workflow::setPractice(bool practice)
{
    m_practice = practice;
    Q_EMIT practiceChanged(); // also for another practice org in the place of the last one
}

void Workflow::syncServices()
{
    m_services->org = m_org.get();
    m_services->platform = m_heroku.get();
    m_services->snapshot = m_snapshot;
    m_services->wanted = m_wanted;
    m_services->apiSpecPath = apiSpecPath();
    m_services->permissionSetMetaPath = permissionSetMetaPath();
    m_services->jwtKeyPath = jwtKeyPath();
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
    m_unfinishedSince.reset();
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
    m_apply.reset();
    m_org.reset();
    m_snapshot.reset();
    m_verification.reset();
    m_unfinishedSince.reset();
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

Task<Result<Done>> Workflow::readOrg(bool appExpected, int company)
{
    if (!m_org)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                              ErrorAction::SignInAgain);
    auto reading = setup::readOrg(m_org.get(), m_wanted, {m_snapshot, appExpected, company});
    auto snapshot = co_await std::move(reading);
    if (!snapshot)
        co_return snapshot.error();
    setSnapshot(*snapshot);
    m_readSinceWrite = true;
    co_return Done{};
}

Task<Result<QByteArray>> Workflow::freshFingerprint()
{
    const auto before = m_snapshot;
    auto reading = readOrg(false, 1); // the validation goes beside it
    const auto read = co_await std::move(reading);
    if (!read)
        co_return read.error();
    // What could not be read this time is nobody's change.
    if (const auto lost = before ? setup::noLongerReadable(*before, *m_snapshot) : std::nullopt)
        co_return *lost;
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
    m_appLink->forget();
    m_services->account.reset();
    m_services->publication.reset();
    m_heroku.reset();
    syncServices();
    Q_EMIT herokuChanged();
}

Task<verify::Verification> Workflow::verify(bool orgReadAfterLastWrite)
{
    verify::Verification verification;
    verification.startedAt = QDateTime::currentDateTimeUtc();
    m_unfinishedSince = verification.startedAt;
    const setup::SetupFile settings = m_wanted;
    m_engine->cancel();
    m_services->probe.reset();
    m_services->probed.reset();
    // A good answer is still one; whatever else it was may have passed since.
    if (const auto probed = std::exchange(m_probedSinceWrite, {}); orgReadAfterLastWrite && probed &&
                                                                   salesforce::isAccepted(probed->first.outcome) &&
                                                                   probed->second == m_wanted.oauth.callbackUrls)
        m_services->probe = base::SharedTask<salesforce::ProbeResult>::run(knownProbe(probed->first));
    if (!orgReadAfterLastWrite || !m_services->listedSincePublish) {
        m_services->publications.reset();
        m_services->registrations.reset();
    }
    m_services->listedSincePublish = false;
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
    m_verifiedSettings = settings;
    m_unfinishedSince.reset();
    Q_EMIT verificationChanged();
    co_return verification;
}

QStringList Workflow::remarksOnVerification() const
{
    QStringList remarks;
    if (m_verification && m_verifiedSettings != m_wanted)
        remarks.append(
            tr("The settings were changed after the verification: its checks are about the settings before."));
    if (m_unfinishedSince && !m_engine->isRunning())
        remarks.append((m_verification
                            ? tr("A later verification, begun at %1, was stopped before its end and is not in here.")
                            : tr("A verification begun at %1 was stopped before its end and is not in here."))
                           .arg(QLocale().toString(m_unfinishedSince->toLocalTime(), QLocale::ShortFormat)));
    return remarks;
}

} // namespace applink::steps
