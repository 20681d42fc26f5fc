// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace applink::test {

/// Whether a value fits a JSON Schema. Knows the keywords that our schema uses and no others: an unknown one is an
/// assertion, so that the schema cannot quietly say more than the test understands.
bool fitsSchema(const QJsonValue &value, const QJsonObject &schema);

} // namespace applink::test
