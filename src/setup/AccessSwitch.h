// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/ComponentTypes.h"
#include "setup/Plan.h"

#include <algorithm>

namespace applink::setup {

/// Whether the plan closes an app that everybody may use today: switching from self-authorization to approved users
/// ends the access of whoever has no grant, refresh tokens included (facts/salesforce.md 6.4).
[[nodiscard]] inline bool endsSelfAuthorization(const Plan &plan)
{
    if (plan.appId.isEmpty())
        return false;
    const QLatin1StringView open("AllSelfAuthorized");
    return std::any_of(plan.changes.begin(), plan.changes.end(), [&](const Change &change) {
        return change.component == type::oauthPolicies &&
               std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange &field) {
                   return field.name == QLatin1StringView("permittedUsersPolicyType") &&
                          field.before.toString().compare(open, Qt::CaseInsensitive) == 0 &&
                          field.after.toString().compare(open, Qt::CaseInsensitive) != 0;
               });
    });
}

} // namespace applink::setup
