// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::heroku {

/// Why this can't be the name of a new connection, translated; empty when it can. The rule of facts/heroku-applink.md
/// 3.10: 3 to 30 characters, letters, digits and single underscores, a letter first, no underscore last. Names read
/// from the service are accepted as they are: never ask this about those.
[[nodiscard]] QString connectionNameProblem(const QString &name);
/// The rule in one sentence, for the help beside the field.
[[nodiscard]] QString connectionNameRule();
/// A legal name made of any text, such as the org's name.
[[nodiscard]] QString connectionNameFrom(const QString &text);

} // namespace applink::heroku
