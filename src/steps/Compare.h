// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace applink::steps {

/// How values of metadata compare: never by their text alone, because the org writes them its own way back
/// (facts/salesforce.md 3.2).
using SameAs = std::function<bool(const QString &found, const QString &wanted)>;

[[nodiscard]] bool isTrue(const QString &metadataBoolean);
/// "true", "True" and "1" alike.
[[nodiscard]] bool sameBoolean(const QString &found, const QString &wanted);
[[nodiscard]] bool sameText(const QString &found, const QString &wanted);
/// Enum values whose case differs between releases (Enforce_relaxrefresh), and email addresses.
[[nodiscard]] bool sameIgnoringCase(const QString &found, const QString &wanted);
/// Every wanted entry of a comma separated list is among the found ones; what is there besides stays.
[[nodiscard]] bool containsList(const QString &found, const QString &wanted);
[[nodiscard]] QStringList splitList(const QString &commaSeparated);
/// The lines of a callbackUrl element: one address a line.
[[nodiscard]] QStringList splitLines(const QString &text);
[[nodiscard]] QString metadataBoolean(bool value);

} // namespace applink::steps
