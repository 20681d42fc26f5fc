// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/OrgSettings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace applink::practice {

/// Objects, columns and relations that SOQL and describe know in the practice org (facts/salesforce.md 3.5, 5, 6).

/// An object's name as the org spells it; names compare without regard to case. Unknown ones come back unchanged.
[[nodiscard]] QString soqlObject(const QString &name, bool tooling);
/// Nothing when this org does not have the object.
[[nodiscard]] std::optional<QStringList> soqlColumns(const OrgSettings &settings, const QString &object, bool tooling);
/// What a relation of an object leads to; empty for an unknown one.
[[nodiscard]] QString soqlRelated(const QString &object, const QString &relation);
/// The relation's name as the org spells it.
[[nodiscard]] QString soqlRelationName(const QString &object, const QString &relation);
/// Those that describe External Client Apps.
[[nodiscard]] bool soqlIsOfEca(const QString &object);
[[nodiscard]] QStringList soqlObjects(const OrgSettings &settings, bool tooling);
/// The first three characters of its ids; empty where none are known.
[[nodiscard]] QString soqlPrefix(const QString &object);
/// As describe says it: id, reference, boolean, int, datetime, string.
[[nodiscard]] QString soqlFieldType(const QString &column);

} // namespace applink::practice
