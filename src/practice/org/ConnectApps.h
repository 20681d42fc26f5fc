// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"
#include "practice/org/RestCall.h"
#include "practice/org/RestErrors.h"

namespace applink::practice {

/// The Connect REST resources below /apps/oauth: who uses an app, and its key and secret (facts/salesforce.md 3.6).
/// Staged credentials are not practised.
class ConnectApps
{
public:
    ConnectApps(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    [[nodiscard]] RestAnswer handle(const RestCall &call);

private:
    [[nodiscard]] RestAnswer usage(const RestCall &call) const;
    [[nodiscard]] RestAnswer users(const RestCall &call, const EcaOAuth &app) const;
    [[nodiscard]] RestAnswer credentials(const RestCall &call, const EcaOAuth &app) const;
    [[nodiscard]] QStringList usersOf(const EcaOAuth &app) const;

    OrgState *m_state;
    EcaStore *m_store;
};

} // namespace applink::practice
