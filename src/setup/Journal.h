// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

class QFile;

namespace applink::setup {

/// A line before and a line after each write to an org, flushed to disk before the write goes out, so that after a
/// crash the next start can say what is done, not done and unknown (product.md, rule 7). One JSON object a line, no
/// secrets, mode 0600. A begun line without its end is "unknown".
class Journal
{
public:
    struct Entry
    {
        QString operation; ///< "createPermissionSet", "deploy", …
        QString target;
        QString outcome;   ///< "begun", "done", "failed", "notDone"
        QJsonObject facts; ///< ids that help to find the operation again
    };

    /// Appends to the file at `path`, making it and its folder. A null journal (default constructed) keeps nothing.
    static Result<Journal> open(const QString &path);
    static Result<QList<Entry>> read(const QString &path);
    /// Whether a run that is alive, of this program or of another copy of it, holds the journal.
    [[nodiscard]] static bool isInUse(const QString &path);

    Journal();
    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// An error here means the write must not go out: without its line it could not be found again.
    Result<Done> write(const Entry &entry);
    [[nodiscard]] QString path() const;
    /// Marks the run as ended well and removes the file.
    void close();

private:
    std::unique_ptr<QFile> m_file;
};

} // namespace applink::setup
