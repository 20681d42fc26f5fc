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

/// The longest row of requests in which each waited for the one before: what a network's latency is multiplied with.
/// Waiting is told by the clock. What depends on an answer begins promptly after it, at the latest after the pause
/// before a first look; what begins later waited for something else, such as the person before the browser. The same
/// GET again and again is one look that lasts: its answers in between lead to nothing. It is an upper bound of true
/// dependence, because two things may follow each other by chance.
[[nodiscard]] QList<SeenRequest> longestChain(QList<SeenRequest> requests);

} // namespace applink::bench
