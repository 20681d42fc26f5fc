// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace applink::practice {

/// Files of a zip by their path. Nothing when it is no zip, or holds what no deploy may hold: paths that lead outside,
/// or more than `mostBytes` unpacked.
[[nodiscard]] std::optional<QMap<QString, QByteArray>> readZip(const QByteArray &bytes,
                                                               qint64 mostBytes = 50LL * 1024 * 1024);

} // namespace applink::practice
