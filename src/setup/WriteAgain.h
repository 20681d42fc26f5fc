// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QRandomGenerator>

#include <chrono>

namespace applink::setup {

// Whether a write that failed may go out again (facts/salesforce.md 7.1, 7.4). What HTTP alone can tell is the business
// of net::RetryPolicy; this is about what Salesforce's answer says, and always after reading back.

constexpr int mostTries = 4; ///< of one write

/// The row was locked at that moment, by somebody else's change; nothing was written.
[[nodiscard]] inline bool isLocked(const Error &error)
{
    return error.code == QLatin1StringView("UNABLE_TO_LOCK_ROW") ||
           error.detail.contains(QLatin1StringView("UNABLE_TO_LOCK_ROW")) ||
           error.detail.contains(QLatin1StringView("unable to obtain exclusive access"), Qt::CaseInsensitive);
}

/// The org turned it away unseen, for too many requests at once or because it is being moved (429, 420).
[[nodiscard]] inline bool wasTurnedAway(const Error &error)
{
    return error.kind == ErrorKind::RateLimited && error.retryable;
}

/// It was read back that nothing was written, and the failure may have passed. Not so after a 500: it would come again.
[[nodiscard]] inline bool mayGoOutAgain(const Error &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::NetworkUnreachable || wasTurnedAway(error) ||
           error.code == QLatin1StringView("SERVER_UNAVAILABLE");
}

/// 1 to 5 seconds: two who met at a locked row should not meet there again.
[[nodiscard]] inline std::chrono::milliseconds lockPause()
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000, 5001));
}

} // namespace applink::setup
