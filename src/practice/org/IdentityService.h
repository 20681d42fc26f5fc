// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/EcaStore.h"

#include <optional>

namespace applink::practice {

/// Who somebody is, as OpenID Connect and the identity URL tell it, and what the host offers (facts/salesforce.md 4.1,
/// 4.3). The practice org signs nothing, so its key set is empty and it hands out no id_token.
class IdentityService
{
public:
    IdentityService(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    /// Nothing when the path is none of its own.
    [[nodiscard]] std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    /// The caller, or 403 with the plain text that names what is wrong.
    [[nodiscard]] const OrgUser *caller(const HttpRequest &request, HttpResponse *refusal);
    [[nodiscard]] HttpResponse userInfo(const OrgUser &user) const;
    [[nodiscard]] HttpResponse identity(const OrgUser &user) const;
    [[nodiscard]] HttpResponse discovery() const;
    [[nodiscard]] QJsonObject urls(const OrgUser &user) const;

    OrgState *m_state;
    EcaStore *m_store;
};

} // namespace applink::practice
