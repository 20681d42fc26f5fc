// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace applink::bench {

/// One request as the client saw it, in milliseconds since some moment.
struct SeenRequest
{
    qint64 begin = 0;
    qint64 end = 0;
    QString what; ///< "GET /path", for the listing
};

/// Reads the requests out of what `--log` wrote: lines of the category applink.net that hold "-> status … N ms".
[[nodiscard]] QList<SeenRequest> requestsIn(const QByteArray &log);

/// The longest row of requests in which each began only after the one before had ended: what a network's latency is
/// multiplied with. It is an upper bound of true dependence, because a request may begin late for another reason.
[[nodiscard]] QList<SeenRequest> longestChain(QList<SeenRequest> requests);

} // namespace applink::bench
