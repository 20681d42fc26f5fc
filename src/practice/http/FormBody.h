// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace applink::practice {

/// The fields of an application/x-www-form-urlencoded body or query, decoded once; of a name that comes twice the first
/// counts. `repeated` is set when there was such a one.
[[nodiscard]] QHash<QString, QString> parseForm(const QByteArray &encoded, bool *repeated = nullptr);

} // namespace applink::practice
