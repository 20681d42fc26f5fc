// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::ui {

/// The object name of the field where a metadata element is set; empty when no page shows it. So that a problem of a
/// deploy can lead to the place where it is put right.
[[nodiscard]] QString fieldForElement(const QString &element);

/// The field to put right what a check found, such as "callbackUrlsEdit" for O2; empty when there is no single one.
[[nodiscard]] QString fieldForCheck(const QString &checkId);

} // namespace applink::ui
