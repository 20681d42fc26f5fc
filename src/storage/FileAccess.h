// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace applink::storage {

enum class Access {
    Private, ///< mode 0600, whatever the file had before
    Shared,  ///< as the system gives to new files; for what a person hands over
};

/// Writes all of it or nothing: a crash or a full disk leaves the old file. Makes missing folders (mode 0700) for
/// private files; for shared ones a missing folder is the person's typing mistake and an error.
[[nodiscard]] Result<Done> writeFile(const QString &path, const QByteArray &content, Access access);

/// The whole file. More than `largest` bytes is an error, so that a wrong file does not fill the memory.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 largest);

} // namespace applink::storage
