// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::salesforce {

/// Longest API name we give an app: the names of its parts are made from it and add up to ten characters
/// (facts/salesforce.md 5.5; the org's own limit is not known, the org decides).
inline constexpr int longestAppApiName = 60;

/// ASCII letters, digits and single underscores, beginning with a letter, not ending in an underscore
/// (facts/salesforce.md 5.5). Says nothing of length.
[[nodiscard]] bool isLegalApiName(const QString &name);
/// What is wrong with it as the name of an app, in a translated sentence; empty when it is fine.
[[nodiscard]] QString apiNameProblem(const QString &name);
/// The name that Setup would suggest for a label: everything but letters and digits becomes one underscore. Empty when
/// nothing is left.
[[nodiscard]] QString apiNameFromLabel(const QString &label);

} // namespace applink::salesforce
