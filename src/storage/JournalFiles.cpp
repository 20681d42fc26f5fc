// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalFiles.h"

#include "base/Ascii.h"
#include "storage/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::storage::JournalFiles)
};

const QString timeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;

/// What the name of a file may hold everywhere; API names and org ids do anyway, but they come from outside.
QString fileSafe(QString text)
{
    for (QChar &c : text) {
        if (!base::isAsciiAlphanumeric(c) && c != u'_')
            c = u'_';
    }
    return text.left(80);
}

} // namespace

Result<QString> JournalFiles::newPath(const QString &orgId, const QString &apiName, const QDateTime &now)
{
    const QString folder = Paths::journalFolder();
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error::make(ErrorKind::FileFailed,
                           Text::tr("The folder %1 can't be written. Nothing is applied without a journal.")
                               .arg(QDir::toNativeSeparators(folder)));
    return u"%1/%2-%3-%4.jsonl"_s.arg(folder, now.toUTC().toString(timeFormat), fileSafe(orgId), fileSafe(apiName));
}

QList<JournalFiles::Unfinished> JournalFiles::unfinished()
{
    static const QRegularExpression shape(u"^(\\d{8}T\\d{9})-([A-Za-z0-9_]*)-([A-Za-z0-9_]*)\\.jsonl$"_s);
    QList<Unfinished> list;
    const QDir folder(Paths::journalFolder());
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const auto match = shape.match(name);
        if (!match.hasMatch())
            continue;
        Unfinished journal{folder.filePath(name),
                           match.captured(2),
                           match.captured(3),
                           QDateTime::fromString(match.captured(1), timeFormat),
                           {}};
        journal.startedAt.setTimeZone(QTimeZone::utc());
        if (auto entries = setup::Journal::read(journal.path))
            journal.entries = *entries;
        list.append(journal);
    }
    return list;
}

bool JournalFiles::remove(const QString &path)
{
    // Only what is ours: the path came from unfinished(), but a caller may have mixed it up.
    return QFileInfo(path).absolutePath() == QDir(Paths::journalFolder()).absolutePath() && QFile::remove(path);
}

} // namespace applink::storage
