// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RequestChain.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace applink::bench {

using namespace Qt::StringLiterals;

QList<SeenRequest> requestsIn(const QByteArray &log)
{
    static const QRegularExpression line(u"^(\\S+) \\w+ applink\\.net: ([A-Z]+) \\S+ (\\S+) -> \\d+ .*?(\\d+) ms\\b"_s,
                                         QRegularExpression::MultilineOption);
    QList<SeenRequest> requests;
    for (auto found = line.globalMatch(QString::fromUtf8(log)); found.hasNext();) {
        const auto match = found.next();
        const qint64 end = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs).toMSecsSinceEpoch();
        requests.append({end - match.captured(4).toLongLong(), end, match.captured(2) + u' ' + match.captured(3)});
    }
    return requests;
}

QList<SeenRequest> longestChain(QList<SeenRequest> requests)
{
    // The one that ends first leaves the most room for others.
    std::stable_sort(requests.begin(), requests.end(),
                     [](const SeenRequest &a, const SeenRequest &b) { return a.end < b.end; });
    QList<SeenRequest> chain;
    for (const SeenRequest &request : std::as_const(requests)) {
        if (chain.isEmpty() || request.begin >= chain.last().end)
            chain.append(request);
    }
    return chain;
}

} // namespace applink::bench
