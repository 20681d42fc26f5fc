// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QNetworkReply>

namespace applink::net {

/// The one total mapping from Qt's network errors (those without an HTTP status) to ours.
/// `host` is named in the summary; `timedOut` tells our own wall clock from other aborts, which Qt reports alike.
[[nodiscard]] Error transportError(QNetworkReply::NetworkError error, const QString &host, bool timedOut,
                                   const QString &detail);

/// For an answer that is not the service's own format: a proxy's page, a maintenance page, cut-off JSON.
/// Keeps the first 300 characters of it, redacted, as detail.
[[nodiscard]] Error unexpectedAnswer(const QString &host, int status, const QByteArray &body);

/// Our kind and words for an HTTP status that carried no better explanation.
[[nodiscard]] Error statusError(int status, const QString &host, const QString &detail);

} // namespace applink::net
