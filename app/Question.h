// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"

#include <QString>

namespace applink::app {

/// Asks on standard error and reads a line from standard input without blocking the event loop. The end of the input is
/// an empty answer.
[[nodiscard]] Task<QString> ask(QString question);

/// Whether an answer means yes, in English or the language of the texts.
[[nodiscard]] bool isYes(const QString &answer);

} // namespace applink::app
