// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/EarlierRun.h"
#include "setup/OrgSnapshot.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace applink::storage {

/// The journals of applies that did not end well. setup::Journal writes one and removes it at a good end, so whatever
/// lies in the folder at the next start is to be shown: what is done, not done and unknown (product.md, rule 7).
class JournalFiles
{
public:
    /// Begins the journal of an apply: its name and its first line, which say for which org and app, who, and what was
    /// wanted, so that the next start can go on with it. setup::Apply writes on. Its folder is made here, mode 0700.
    [[nodiscard]] static Result<QString> begin(const setup::OrgIdentity &org, const setup::SetupFile &wanted,
                                               const QString &baseFolder, const QDateTime &now);
    /// Oldest first. Without those of runs that are alive, and those that ended before anything was written, which are
    /// removed. A journal that cannot be read is listed: something was begun.
    [[nodiscard]] static QList<setup::EarlierRun> unfinished();
    /// Those for one org and app.
    [[nodiscard]] static QList<setup::EarlierRun> unfinished(const QString &orgId, const QString &apiName);
    /// When the person has seen it, or planning again has settled it.
    static bool remove(const QString &path);
};

} // namespace applink::storage
