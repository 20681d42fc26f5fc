// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace applink::storage {

/// The setup files a person opened or saved lately, newest first. Kept on disk; each change is written at once.
class RecentFiles
{
public:
    struct Entry
    {
        QString path;       ///< absolute
        QString label;      ///< what to show beside it, such as the org's name; may be empty
        QDateTime openedAt; ///< UTC
        bool operator==(const Entry &) const = default;
    };
    static constexpr qsizetype most = 12;

    /// Reads the list; a missing or broken one is empty.
    RecentFiles();

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Puts it first. The time is passed in, so that a test can hold it.
    Result<Done> add(const QString &path, const QString &label, const QDateTime &now);
    Result<Done> remove(const QString &path);
    Result<Done> clear();

private:
    [[nodiscard]] Result<Done> save() const;
    QList<Entry> m_entries;
};

} // namespace applink::storage
