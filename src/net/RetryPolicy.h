// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpMessage.h"

#include <chrono>
#include <optional>

namespace applink::net {

/// Decides whether a request is sent again, and when. It is the only place where that is decided.
/// By verb and by answer (facts/salesforce.md 7.1, 7.4): reads are repeated on transport failures and on 420, 429, 500,
/// 502, 503 and 504; writes only on a 429 with Retry-After, which says that the request was turned away unseen. Any
/// other failure of a write leaves open what was done: whoever sent it reads back first.
class RetryPolicy
{
public:
    int mostTries = 5;
    std::chrono::milliseconds firstDelay = std::chrono::milliseconds(500); ///< doubles with each try
    std::chrono::milliseconds longestDelay = std::chrono::seconds(30); ///< a server's longer Retry-After ends the tries

    struct Outcome
    {
        int status = 0;                ///< 0: no answer came
        bool transportMayHeal = false; ///< for status 0: a reset or timeout, not a refused certificate
        QByteArray retryAfter;         ///< the header, seconds or an HTTP date
    };

    /// The wait before try number `tries + 1`, or nothing when `tries` were enough.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBefore(const HttpRequest &request,
                                                                       const Outcome &outcome, int tries) const;
    [[nodiscard]] static bool isRead(const QByteArray &verb);
};

} // namespace applink::net
