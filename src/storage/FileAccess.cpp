// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileAccess.h"

#include "base/OpensAtOnce.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

struct FileAccess
{
    Q_DECLARE_TR_FUNCTIONS(applink::storage::FileAccess)
};

Error failed(const QString &summary, const QString &detail)
{
    return Error::make(ErrorKind::FileFailed, summary, ErrorAction::ChooseFile, detail);
}

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace

Result<Done> writeFile(const QString &path, const QByteArray &content, Access access)
{
    const auto shown = [&path] { return QDir::toNativeSeparators(path); };
    if (access == Access::Private && !makePrivateFolder(QFileInfo(path).absolutePath()))
        return failed(FileAccess::tr("The folder for %1 could not be made.").arg(shown()), {});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(FileAccess::tr("%1 could not be written.").arg(shown()), file.errorString());
    // Before the content: nobody may read it in between.
    if (access == Access::Private && !file.setPermissions(ownerOnly))
        return failed(FileAccess::tr("%1 could not be kept private.").arg(shown()), file.errorString());
    if (file.write(content) != content.size() || !file.commit())
        return failed(FileAccess::tr("%1 could not be written.").arg(shown()), file.errorString());
    return Done{};
}

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir())
        return failed(FileAccess::tr("%1 is a folder, not a file.").arg(shown), {});
    if (!base::opensAtOnce(path))
        return failed(FileAccess::tr("%1 is a pipe or a device, not a file.").arg(shown), {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(FileAccess::tr("%1 could not be read.").arg(shown), file.errorString());
    // Not size(): a pipe or a device has none. One byte more than allowed tells that there is more.
    QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(FileAccess::tr("%1 could not be read.").arg(shown), file.errorString());
    if (content.size() > largest)
        return failed(FileAccess::tr("%1 is larger than %2 kB. This is probably not the file you meant.")
                          .arg(shown)
                          .arg(largest / 1024),
                      {});
    return content;
}

} // namespace applink::storage
