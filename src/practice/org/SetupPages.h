// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/EcaStore.h"

#include <optional>

namespace applink::practice {

/// The pages of Setup that no API stands in for, as plain HTML without JavaScript: App Manager, where a connected app
/// is migrated (facts/salesforce.md section 8), and External Client App Manager, which only shows what there is. Nobody
/// has to log in: they are for whoever sits at this computer, and the org is a practice org.
class SetupPages
{
public:
    explicit SetupPages(EcaStore *store) : m_store(store) {}

    /// Nothing when the path is none of its own.
    [[nodiscard]] std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse appManager() const;
    [[nodiscard]] HttpResponse migrate(const HttpRequest &request);
    [[nodiscard]] HttpResponse externalClientApps() const;

    EcaStore *m_store;
};

} // namespace applink::practice
