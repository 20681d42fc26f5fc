// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "setup/ReadValue.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// The metadata type of connected apps. The column that SOQL shows of them may be the label (facts/salesforce.md 5.5),
/// and it is the full name that an app must not have.
inline const QString connectedAppType = QStringLiteral("ConnectedApp");

/// Full names by metadata type, as the Metadata API lists them, in requests of three types each, which is the most it
/// takes (facts/salesforce.md 3.3). Types that the org would not list carry the error.
[[nodiscard]] Task<QHash<QString, Read<QStringList>>> listNames(salesforce::SalesforceClient *client,
                                                                QStringList types);

/// Whichever could be read; of both, all names.
[[nodiscard]] Read<QStringList> bothNames(const Read<QStringList> &bySoql, const Read<QStringList> &byMetadata);

} // namespace applink::setup
