// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing the API spec (facts/heroku-applink.md 3.7, 4.4): the part of AppLinkWork that writes to the org.
#include "steps/AppLinkWork.h"

#include "base/OpensAtOnce.h"
#include "base/Sleep.h"
#include "heroku/HerokuError.h"
#include "heroku/NameDifference.h"
#include "steps/ConnectionRules.h"
#include "steps/PublishChecks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::Publication;

namespace {

/// External Services takes ten million characters at most (facts/heroku-applink.md 5.2); four bytes each.
constexpr qint64 mostSpecBytes = 40'000'000;

const Publication *named(const QList<Publication> &all, const QString &clientName)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Publication &publication) { return publication.esrName == clientName; });
    return found == all.end() ? nullptr : &*found;
}

/// A list that was read already, for whoever waits for one.
Task<Result<QList<Publication>>> known(QList<Publication> list)
{
    co_return list;
}

} // namespace

Result<heroku::PublishRequest> AppLinkWork::publishRequest() const
{
    const QString path = m_services->apiSpecPath;
    if (path.isEmpty() || !m_services->wanted.appLink)
        return Error::make(ErrorKind::InvalidInput, tr("Choose the API spec file first."), ErrorAction::ChooseFile);
    QFile file(path);
    if (!base::opensAtOnce(path) || !file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::FileFailed, tr("The API spec file %1 could not be read.").arg(path),
                           ErrorAction::ChooseFile, file.errorString());
    if (file.size() > mostSpecBytes)
        return Error::make(ErrorKind::InvalidInput, tr("The API spec file is larger than Salesforce takes."),
                           ErrorAction::ChooseFile);
    // The app exists already, so no flag asks Heroku to create it (facts/heroku-applink.md 4.4).
    heroku::PublishRequest request;
    request.clientName = m_services->wanted.appLink->clientName;
    request.specFileName = QFileInfo(path).fileName();
    request.specBytes = file.readAll();
    if (const QString meta = m_services->permissionSetMetaPath; !meta.isEmpty()) {
        QFile metaFile(meta);
        if (!base::opensAtOnce(meta) || !metaFile.open(QIODevice::ReadOnly))
            return Error::make(ErrorKind::FileFailed, tr("The permission set file %1 could not be read.").arg(meta),
                               ErrorAction::ChooseFile, metaFile.errorString());
        request.permissionSetMeta = metaFile.read(heroku::mostPermissionSetBytes + 1);
    }
    if (const auto problem = heroku::publishRequestProblem(request))
        return *problem;
    return request;
}

Task<Result<Done>> AppLinkWork::connectionForPublishing(Api api, QString name)
{
    const auto &known = m_services->connection;
    if (!known || known->name != name || !known->isConnected()) {
        auto looking = api->connection(name);
        const auto found = co_await std::move(looking);
        if (!found)
            co_return found.error();
        if (const auto failure = heroku::connectionFailure(*found))
            co_return *failure;
        if (!found->isConnected())
            co_return deadConnection(*found);
        m_services->connection = *found;
    }
    // Never into the wrong org. A user may publish over a connection of another one.
    if (const auto owner = ConnectionOwner::of(*m_services)) {
        const auto mismatch = connectionMismatch(*m_services->connection, *owner);
        if (mismatch && mismatch->isElsewhere())
            co_return mismatch->error();
    }
    co_return Done{};
}

Task<Result<Done>> AppLinkWork::seePublished(Api api, QString clientName, std::optional<QList<Publication>> before,
                                             Result<heroku::PublishReceipt> receipt, QDateTime since)
{
    const Publication *old = before ? named(*before, clientName) : nullptr;
    const QString name = m_services->wanted.appLink->connectionName;
    std::optional<Error> unseen;
    for (int look = 0; look < m_pace.publicationLooks; ++look) {
        if (look > 0) {
            auto sleeping = base::sleepFor(m_pace.betweenPublicationLooks);
            co_await std::move(sleeping);
        }
        // What the org holds is asked for meanwhile, for E8; an answer from an earlier look would be worth nothing.
        m_services->registrations.reset();
        if (m_services->org)
            askForPublishedServices(m_services.get());
        auto asking = api->publications(name, api->addon().appId);
        const auto listed = co_await std::move(asking);
        unseen = listed ? std::optional<Error>() : listed.error();
        const Publication *now = listed ? named(*listed, clientName) : nullptr;
        if (!now)
            continue;
        // AppLink said yes and lists it; or it is new; or newer. Without the list of before the clock has to do, with
        // a minute for clocks that differ.
        const bool isNew = before && !old;
        const bool isNewer = old ? now->lastModifiedAt > old->lastModifiedAt || now->esrId != old->esrId
                                 : now->lastModifiedAt >= since.addSecs(-60);
        if (receipt || isNew || isNewer) {
            m_services->publications = base::SharedTask<Result<QList<Publication>>>::run(known(*listed));
            m_services->listedSincePublish = true;
            co_return Done{};
        }
    }
    if (!receipt)
        co_return receipt.error();
    if (unseen)
        co_return *unseen;
    co_return Error::make(ErrorKind::UnexpectedAnswer,
                          tr("AppLink took the API spec, but does not list it. Look again in a minute."),
                          ErrorAction::WaitAndRetry);
}

Task<Error> AppLinkWork::explained(Error refusal)
{
    if (refusal.kind != ErrorKind::Rejected || !m_services->snapshot || !m_services->snapshot->apps.isKnown())
        co_return refusal;
    auto reading = heroku::readApiSpec(m_services->apiSpecPath);
    const auto spec = co_await std::move(reading);
    if (!spec)
        co_return refusal;
    QStringList inOrg;
    for (const auto &app : m_services->snapshot->apps.value())
        inOrg.append(app.apiName);
    for (const QString &name : spec->externalClientApps()) {
        if (!heroku::isAboutName(refusal, name))
            continue;
        if (inOrg.contains(name)) {
            refusal.summary +=
                u'\n' + tr("The org has an app of exactly that name. A new app takes 2 to 10 minutes to be known "
                           "everywhere: try again in a while.");
            refusal.action = ErrorAction::WaitAndRetry;
        } else if (const QString meant = heroku::nearestName(name, inOrg); !meant.isEmpty()) {
            refusal.summary += u'\n' + tr("The file says “%1”, the org's app is called “%2”.").arg(name, meant) + u' ' +
                               heroku::nameDifference(name, meant);
        } else {
            refusal.summary += u'\n' + tr("The file says “%1”; the org has no app of that name.").arg(name);
        }
    }
    co_return refusal;
}

Task<Result<Done>> AppLinkWork::publishApiSpec()
{
    m_services->publishError.reset();
    m_services->publishedNow = false;
    auto finding = appLinkApi();
    const auto api = co_await std::move(finding);
    if (!api)
        co_return api.error();
    const auto request = publishRequest();
    if (!request) {
        m_services->publishError = request.error();
        co_return request.error();
    }
    const QString name = m_services->wanted.appLink->connectionName;
    auto looking = connectionForPublishing(*api, name);
    const auto usable = co_await std::move(looking);
    if (!usable) {
        m_services->publishError = usable.error();
        co_return usable.error();
    }
    // Read before, so that after a lost answer nothing has to be guessed.
    auto listing = (*api)->publications(name, (*api)->addon().appId);
    const auto before = co_await std::move(listing);
    Q_EMIT progress(tr("Publishing the API spec"));
    const QDateTime since = QDateTime::currentDateTimeUtc();
    auto publishing = (*api)->publish(name, *request);
    const auto receipt = co_await std::move(publishing);
    if (!receipt && receipt.error().code != heroku::code::outcomeUnknown) {
        auto explaining = explained(receipt.error());
        m_services->publishError = co_await std::move(explaining);
        co_return *m_services->publishError;
    }
    if (receipt)
        Q_EMIT apiSpecTaken();
    // A 2xx is not yet the proof, and a lost answer is no failure: the list decides both (8, number 11).
    Q_EMIT progress(tr("Looking whether the API spec was published"));
    auto seeing = seePublished(*api, request->clientName,
                               before ? std::optional<QList<Publication>>(*before) : std::nullopt, receipt, since);
    const auto seen = co_await std::move(seeing);
    if (seen)
        m_services->publishedNow = true;
    else
        m_services->publishError = seen.error();
    co_return seen;
}

} // namespace applink::steps
