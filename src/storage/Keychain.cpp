// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Keychain.h"

#include "base/Redaction.h"
#include "base/SignalAwaiter.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <memory>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::storage::Keychain)
};

/// A job that libsecret has in hand calls back into it: when our task is cancelled the job must live on until it ends.
struct LeaveRunning
{
    bool *finished;
    void operator()(QKeychain::Job *job) const
    {
        if (*finished)
            job->deleteLater();
        else
            job->setAutoDelete(true);
        delete finished;
    }
};
using JobPtr = std::unique_ptr<QKeychain::Job, LeaveRunning>;

JobPtr started(QKeychain::Job *job, const QString &name)
{
    job->setKey(name);
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // never a plain file
    job->start();
    return JobPtr(job, LeaveRunning{new bool(false)});
}

/// Waits for the end; the value is there to be ignored.
Task<bool> ended(QKeychain::Job *job, bool *finished)
{
    co_await base::SignalAwaiter(job, &QKeychain::Job::finished);
    *finished = true;
    co_return true;
}

Error noKeyring(const QKeychain::Job *job)
{
    return Error::make(
        ErrorKind::NotSupported,
        Text::tr("The keyring of this computer can't be used. Choose “This session only”, or unlock the keyring "
                 "and try again."),
        ErrorAction::EditInput, base::redacted(job->errorString()));
}

} // namespace

Keychain::Keychain(QString service) : m_service(std::move(service)) {}

Task<Result<Done>> Keychain::keep(QString name, Secret secret)
{
    auto *write = new QKeychain::WritePasswordJob(m_service);
    write->setBinaryData(secret.reveal());
    const JobPtr job = started(write, name);
    co_await ended(job.get(), job.get_deleter().finished);
    if (job->error() != QKeychain::NoError)
        co_return noKeyring(job.get());
    co_return Done{};
}

Task<Result<std::optional<Secret>>> Keychain::find(QString name)
{
    auto *read = new QKeychain::ReadPasswordJob(m_service);
    const JobPtr job = started(read, name);
    co_await ended(job.get(), job.get_deleter().finished);
    std::optional<Secret> found;
    // A locked keyring says "not found" too (facts/qt.md section 7); for us both mean: sign in again.
    if (job->error() == QKeychain::EntryNotFound)
        co_return found;
    if (job->error() != QKeychain::NoError)
        co_return noKeyring(job.get());
    found.emplace(read->binaryData());
    co_return found;
}

Task<Result<Done>> Keychain::forget(QString name)
{
    auto *remove = new QKeychain::DeletePasswordJob(m_service);
    const JobPtr job = started(remove, name);
    co_await ended(job.get(), job.get_deleter().finished);
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return noKeyring(job.get());
    co_return Done{};
}

} // namespace applink::storage
