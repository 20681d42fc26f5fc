// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::heroku {

/// Why this can't be a client name, translated; empty when it can. It becomes the name of an External Service and of
/// Apex types (facts/heroku-applink.md 3.10, 5.2): at most 40 characters, letters, digits and single underscores, a
/// letter first, no underscore last, no reserved word of Apex.
[[nodiscard]] QString clientNameProblem(const QString &name);
/// The rule in one sentence, for the help beside the field.
[[nodiscard]] QString clientNameRule();
/// A legal client name made of an app's or a spec file's name: "acme-quotes" gives "AcmeQuotes".
[[nodiscard]] QString clientNameFrom(const QString &text);

} // namespace applink::heroku
