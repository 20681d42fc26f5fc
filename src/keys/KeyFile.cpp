// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace applink::keys {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::keys::KeyFile)
};

constexpr qint64 largest = 65536;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error failed(const QString &summary, const QString &detail)
{
    return Error::make(ErrorKind::FileFailed, summary, ErrorAction::ChooseFile, detail);
}

/// The bytes are on the disk, not only on their way: the certificate of a key that a power cut takes is of no use.
bool reachesTheDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

Result<KeyFile> readKeyFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failed(Text::tr("There is no key file %1.").arg(shown), {});
    if (!info.isFile()) // opening a pipe would wait for ever
        return failed(Text::tr("%1 is not a file.").arg(shown), {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(Text::tr("The key file %1 could not be read.").arg(shown), file.errorString());
    const Secret content(file.read(largest + 1));
    if (file.error() != QFileDevice::NoError)
        return failed(Text::tr("The key file %1 could not be read.").arg(shown), file.errorString());
    const QByteArray text = content.reveal();
    if (text.size() > largest)
        return failed(Text::tr("%1 is too large for a key. This is probably not the file you meant.").arg(shown), {});
    auto key = PrivateKey::fromPem(text);
    if (!key)
        return key.error();
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    return KeyFile{*key, bool(file.permissions() & others)};
}

Result<Done> writeKeyFile(const QString &path, const PrivateKey &key)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    // NewOnly is O_EXCL: made by this call and by no other, and with these permissions at once.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly)) {
        const QFileInfo info(path);
        if (info.exists() || info.isSymLink())
            return Error::make(
                ErrorKind::Conflict,
                Text::tr("%1 exists already, and a key is never overwritten. Choose another name.").arg(shown),
                ErrorAction::ChooseFile);
        return failed(Text::tr("The key file %1 could not be written.").arg(shown), file.errorString());
    }
    const QByteArray pem = key.pem().reveal();
    if (file.write(pem) != pem.size() || !reachesTheDisk(file)) {
        const QString why = file.errorString();
        file.remove();
        return failed(Text::tr("The key file %1 could not be written.").arg(shown), why);
    }
    return Done{};
}

} // namespace applink::keys
