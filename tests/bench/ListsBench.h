// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace applink::bench {

/// Reads 10,000 permission sets of a practice org in a process of its own into the list of step 4, then types into its
/// search field. Keys: listedMs (until the last one stands in the list), shownMs (the first page drawn), keyMs (the
/// slowest keystroke until the rows are drawn), stallMs (while reading), or error.
[[nodiscard]] QJsonObject measureLists(const QString &program, int latencyMs);

} // namespace applink::bench
