// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonValue>
#include <QString>

namespace applink::net {
struct HttpResponse;
}

namespace applink::salesforce {

/// The one total mapping of what Salesforce's REST and SOAP APIs refuse to our errors (facts/salesforce.md 7.1).
/// Error::code is theirs; details are redacted.

/// For an answer whose status is not a success.
[[nodiscard]] Error restError(const net::HttpResponse &response);
/// For an error body inside a composite or batch answer.
[[nodiscard]] Error restError(int status, const QJsonValue &body, const QString &host);
/// For a SOAP fault, which comes with status 500.
[[nodiscard]] Error soapError(const net::HttpResponse &response);
/// Whether the session is expired or unknown, so that renewing it may help. Not so when the session is of a kind that
/// the API does not take at all: renewing would go round in circles.
[[nodiscard]] bool isExpiredSession(const Error &error);

} // namespace applink::salesforce
