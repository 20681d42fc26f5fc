// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace applink::net {

/// 127.0.0.0/8, ::1 or "localhost": the only hosts that plain http is accepted for (contracts.md section 1).
[[nodiscard]] bool isLoopback(const QUrl &url);
/// https anywhere, http on loopback.
[[nodiscard]] bool isAcceptableTransport(const QUrl &url);
/// The same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
/// Whether an Authorization header meant for `from` may follow a redirect to `to`: the same origin, or https on both
/// sides and the same registrable host (an org that moved instance: facts/salesforce.md 4.6).
[[nodiscard]] bool mayCarryAuthorization(const QUrl &from, const QUrl &to);

} // namespace applink::net
