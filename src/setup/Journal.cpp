// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/Journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

namespace applink::setup {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::Journal)
};

Error fileError(const QString &path, const QString &detail)
{
    return Error::make(
        ErrorKind::FileFailed,
        Text::tr("The journal %1 could not be used. Without it nothing is written to the org.").arg(path),
        ErrorAction::Retry, detail);
}

} // namespace

Journal::Journal() = default;
Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::open(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fileError(path, {});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(path, file->errorString());
#ifdef Q_OS_UNIX
    // For isInUse(); the system lets go of it when the process dies, however it dies.
    (void)::flock(file->handle(), LOCK_EX | LOCK_NB);
#endif
    Journal journal;
    journal.m_file = std::move(file);
    return journal;
}

bool Journal::isInUse(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
#else
    return false;
#endif
}

Result<QList<Journal::Entry>> Journal::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    QList<Entry> entries;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine(1 << 20)).object();
        // A line cut off by a crash is the write that never went out: its own line has to be whole first.
        if (line.isEmpty())
            continue;
        entries.append({line["operation"_L1].toString(), line["target"_L1].toString(), line["outcome"_L1].toString(),
                        line["facts"_L1].toObject()});
    }
    return entries;
}

Result<Done> Journal::write(const Entry &entry)
{
    if (!m_file)
        return Done{};
    const QJsonObject line{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"operation"_s, entry.operation},
                           {u"target"_s, entry.target},
                           {u"outcome"_s, entry.outcome},
                           {u"facts"_s, entry.facts}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file->write(bytes) != bytes.size() || !m_file->flush())
        return fileError(m_file->fileName(), m_file->errorString());
#ifdef Q_OS_UNIX
    // The line must outlive a power cut as well as a crash: it is all that tells where the org stands.
    if (::fsync(m_file->handle()) != 0)
        return fileError(m_file->fileName(), qt_error_string());
#endif
    return Done{};
}

QString Journal::path() const
{
    return m_file ? m_file->fileName() : QString();
}

void Journal::close()
{
    if (!m_file)
        return;
    m_file->remove();
    m_file.reset();
}

} // namespace applink::setup
