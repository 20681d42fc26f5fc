// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace applink::salesforce {

/// A text as a SOQL literal, quotes included; quotes and backslashes inside are escaped.
[[nodiscard]] QString soqlText(const QString &text);
/// Texts as the inside of IN (…). Must not be empty: SOQL has no empty list.
[[nodiscard]] QString soqlList(const QStringList &texts);

} // namespace applink::salesforce
