// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"

#include <QString>
#include <QUrl>

namespace applink::net {
class HttpClient;
struct HttpResponse;
} // namespace applink::net

namespace applink::salesforce {

/// What the org's authorize endpoint says of a client before anybody logs in (facts/salesforce.md 4.4).
enum class ProbeOutcome {
    Ready,            ///< knows the client and takes the callback
    UnknownClient,    ///< does not know it, or not yet
    RedirectMismatch, ///< knows the client, does not take the callback
    PkceRequired,     ///< all right, and demands PKCE
    NotInstalledHere, ///< the app lives elsewhere, or is not yet published
    Blocked,          ///< knows the client, and an administrator has blocked it
    Inconclusive,
};

struct ProbeResult
{
    ProbeOutcome outcome = ProbeOutcome::Inconclusive;
    QString text; ///< what was seen, translated, for evidence
};

/// Whether waiting may change it: a new app takes 2 to 10 minutes until the endpoint knows it.
[[nodiscard]] inline bool mayBePublishing(ProbeOutcome outcome)
{
    return outcome == ProbeOutcome::UnknownClient || outcome == ProbeOutcome::NotInstalledHere;
}

/// Whether the endpoint knows the client and takes its callback.
[[nodiscard]] inline bool isAccepted(ProbeOutcome outcome)
{
    return outcome == ProbeOutcome::Ready || outcome == ProbeOutcome::PkceRequired;
}

/// Asks without a session and without following anything; once more with a code challenge where PKCE is demanded. Never
/// fails: what it can't tell is Inconclusive.
[[nodiscard]] Task<ProbeResult> probeAuthorizeEndpoint(net::HttpClient *http, QUrl instanceUrl, QString clientId,
                                                       QString callback);
/// Reads the answer by its text, because the status of these pages is not settled.
[[nodiscard]] ProbeResult readProbeAnswer(const net::HttpResponse &response);

} // namespace applink::salesforce
