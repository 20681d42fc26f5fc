// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace applink::practice {

/// A zip of these files, by path; empty when libzip refuses.
[[nodiscard]] QByteArray writeZip(const QMap<QString, QByteArray> &files);

} // namespace applink::practice
