// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/Session.h"

namespace applink::net {
class HttpClient;
}

namespace applink::salesforce {

/// Renews a session by its refresh token (facts/salesforce.md 4.3). Another org or user than before is refused. A
/// rotated refresh token replaces the old one.
[[nodiscard]] Task<Result<Session>> refreshSession(net::HttpClient *http, Session session);
/// A session of an access token that was got elsewhere: asks the org whose it is. It cannot be renewed.
[[nodiscard]] Task<Result<Session>> sessionFromToken(net::HttpClient *http, Secret accessToken, QUrl instanceUrl);

} // namespace applink::salesforce
