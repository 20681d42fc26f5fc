// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace applink::practice {

/// An id of 15 characters with the checksum of its capital letters: 18 characters.
[[nodiscard]] QString eighteen(const QString &fifteen);
/// Ids may be written either way; the first 15 decide, letter for letter.
[[nodiscard]] bool sameId(const QString &a, const QString &b);

/// Gives ids of 18 characters, the same in each run.
class IdMaker
{
public:
    /// `prefix` has three characters, such as "005".
    QString next(const QString &prefix);

private:
    QHash<QString, int> m_counts;
};

} // namespace applink::practice
