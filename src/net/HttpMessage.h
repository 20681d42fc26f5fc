// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace applink::net {

/// A request to a service. Header values may be secret (Authorization, x-addon-sso): nothing here is ever logged but
/// the verb, the host, the path and `purpose`.
struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType; ///< only with a body
    QByteArray body;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< wall clock, for one attempt
    bool followRedirects = true;                                  ///< GET only; see HttpClient
    bool repeatable =
        true; ///< false keeps even a GET from being repeated by the retry policy (polling loops do it themselves)
    /// A POST that only asks (a batch of queries, a SOAP read): repeated like a GET, but for status 500, which is how
    /// SOAP sends its faults.
    bool readsOnly = false;
    QString purpose; ///< for the log and progress, English, such as "read permissions"
};

/// An answer, whatever its status. Reading the body as an error is the business of the service's own room.
struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QUrl url; ///< where it came from, after redirects

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    /// A null document when the body is not JSON.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

} // namespace applink::net
