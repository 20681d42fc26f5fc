// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalFiles.h"

#include "base/Ascii.h"
#include "storage/Paths.h"
#include "storage/SetupFileJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
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

void readFirstLine(const setup::Journal::Entry &line, setup::EarlierRun &run)
{
    if (line.operation != "run"_L1)
        return;
    run.orgName = line.facts["orgName"_L1].toString();
    run.username = line.facts["username"_L1].toString();
    run.baseFolder = line.facts["baseFolder"_L1].toString();
    const auto wanted = SetupFileJson::read(QJsonDocument(line.facts["setup"_L1].toObject()).toJson());
    if (!wanted)
        return;
    run.wanted = *wanted;
    run.orgUrl = wanted->orgUrl;
}

} // namespace

Result<QString> JournalFiles::begin(const setup::OrgIdentity &org, const setup::SetupFile &wanted,
                                    const QString &baseFolder, const QDateTime &now)
{
    const QString folder = Paths::journalFolder();
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error::make(ErrorKind::FileFailed,
                           Text::tr("The folder %1 can't be written. Nothing is applied without a journal.")
                               .arg(QDir::toNativeSeparators(folder)));
    const QString path = u"%1/%2-%3-%4.jsonl"_s.arg(folder, now.toUTC().toString(timeFormat), fileSafe(org.orgId),
                                                    fileSafe(wanted.app.apiName));
    auto journal = setup::Journal::open(path);
    if (!journal)
        return journal.error();
    const QJsonObject setup = QJsonDocument::fromJson(SetupFileJson::write(wanted)).object();
    const auto written = journal->write({u"run"_s,
                                         wanted.app.apiName,
                                         u"begun"_s,
                                         {{u"orgName"_s, org.name},
                                          {u"username"_s, org.username},
                                          {u"baseFolder"_s, baseFolder},
                                          {u"setup"_s, setup}}});
    if (!written)
        return written.error();
    return path;
}

QList<setup::EarlierRun> JournalFiles::unfinished()
{
    static const QRegularExpression shape(u"^(\\d{8}T\\d{9})-([A-Za-z0-9_]*)-([A-Za-z0-9_]*)\\.jsonl$"_s);
    QList<setup::EarlierRun> list;
    const QDir folder(Paths::journalFolder());
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const auto match = shape.match(name);
        if (!match.hasMatch())
            continue;
        setup::EarlierRun run;
        run.path = folder.filePath(name);
        run.orgId = match.captured(2);
        run.apiName = match.captured(3);
        run.startedAt = QDateTime::fromString(match.captured(1), timeFormat);
        run.startedAt.setTimeZone(QTimeZone::utc());
        if (setup::Journal::isInUse(run.path))
            continue;
        const auto entries = setup::Journal::read(run.path);
        run.readable = entries && !entries->isEmpty();
        if (run.readable) {
            run.read(*entries);
            readFirstLine(entries->first(), run);
        }
        if (run.mayHaveWritten())
            list.append(run);
        else
            QFile::remove(run.path);
    }
    return list;
}

QList<setup::EarlierRun> JournalFiles::unfinished(const QString &orgId, const QString &apiName)
{
    QList<setup::EarlierRun> list = unfinished();
    list.removeIf(
        [&](const setup::EarlierRun &run) { return run.orgId.left(15) != orgId.left(15) || run.apiName != apiName; });
    return list;
}

bool JournalFiles::remove(const QString &path)
{
    // Only what is ours: the path came from unfinished(), but a caller may have mixed it up.
    return QFileInfo(path).absolutePath() == QDir(Paths::journalFolder()).absolutePath() && QFile::remove(path);
}

} // namespace applink::storage
