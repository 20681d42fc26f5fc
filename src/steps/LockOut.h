// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/Plan.h"
#include "setup/ReadValue.h"

#include <QString>
#include <QStringList>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::steps {

/// Who loses access by a plan that closes an app which everybody may use today (facts/salesforce.md 6.4). The person is
/// told and asked; nobody is locked out silently.
struct LockOut
{
    bool happens = false;
    setup::Read<QStringList> users; ///< who has authorized the app, where the org tells

    /// What a person must know before it, translated; empty when it does not happen.
    [[nodiscard]] QString text() const;
    /// Whether a person must say yes to it: not where the org says that nobody has authorized the app.
    [[nodiscard]] bool needsConsent() const { return happens && !(users.isKnown() && users.value().isEmpty()); }
};

/// Asks the org who has authorized the app (3.6); that this can't be told is part of the answer. Null `org`: not asked.
[[nodiscard]] Task<LockOut> lockOutOf(salesforce::SalesforceClient *org, setup::Plan plan);

} // namespace applink::steps
