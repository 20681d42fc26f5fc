// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace applink::practice {

/// The bytes in the gzip format (RFC 1952), quickly rather than small.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace applink::practice
