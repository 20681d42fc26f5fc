// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/Journal.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace applink::storage {

/// The journals of applies that did not end well. setup::Journal writes one and removes it at a good end, so whatever
/// lies in the folder at the next start is to be shown: what is done, not done and unknown (product.md, rule 7).
class JournalFiles
{
public:
    struct Unfinished
    {
        QString path;
        QString orgId;
        QString apiName;
        QDateTime startedAt; ///< UTC
        QList<setup::Journal::Entry> entries;
    };

    /// A new name; setup::Journal makes the file. Its folder is made here, mode 0700.
    [[nodiscard]] static Result<QString> newPath(const QString &orgId, const QString &apiName, const QDateTime &now);
    /// Oldest first. A journal that cannot be read is listed with no entries: something was begun.
    [[nodiscard]] static QList<Unfinished> unfinished();
    /// When the person has seen it, or planning again has settled it.
    static bool remove(const QString &path);
};

} // namespace applink::storage
