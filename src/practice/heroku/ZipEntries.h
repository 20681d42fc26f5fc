// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace applink::practice {

/// Every file of a zip archive in memory by its path. None for a damaged archive, an encrypted or repeated entry, or
/// one that would unpack to more than 32 MB; `error` then says why.
[[nodiscard]] std::optional<QMap<QString, QByteArray>> unzip(const QByteArray &archive, QString *error);

} // namespace applink::practice
