// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace applink::heroku {

/// Where two names that should be the same part, in a sentence that points at the very character, such as
/// "Character 11 is “l” here and “L” there." Empty when they are equal. Blanks and characters that look alike but are
/// others are named by their code, because nobody sees them.
[[nodiscard]] QString nameDifference(const QString &here, const QString &there);

/// Which of `names` was most likely meant by `name`: an equal one, else one that differs in case or blanks only, else
/// one that is a slip or two away. Empty when none is near.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &names);

} // namespace applink::heroku
