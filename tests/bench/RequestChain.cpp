// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RequestChain.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace applink::bench {

using namespace Qt::StringLiterals;

namespace {

/// The program pauses a tenth of a second at most before the first look at something; the rest is the machine's own
/// time.
constexpr qint64 longestPause = 150;

/// One entry for all that asked for the same.
QList<SeenRequest> lasting(QList<SeenRequest> requests)
{
    QList<SeenRequest> kept;
    for (const SeenRequest &request : std::as_const(requests)) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const SeenRequest &earlier) {
            return request.what.startsWith("GET "_L1) && earlier.what == request.what;
        });
        if (same == kept.end()) {
            kept.append(request);
            continue;
        }
        same->begin = std::min(same->begin, request.begin);
        same->end = std::max(same->end, request.end);
    }
    return kept;
}

} // namespace

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
    requests = lasting(std::move(requests));
    std::stable_sort(requests.begin(), requests.end(),
                     [](const SeenRequest &a, const SeenRequest &b) { return a.begin < b.begin; });
    // The longest chain that ends with each request, by the one before it in that chain.
    QList<int> lengths(requests.size(), 1);
    QList<qsizetype> before(requests.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const qint64 pause = requests[i].begin - requests[j].end;
            if (pause >= 0 && pause <= longestPause && lengths[j] >= lengths[i]) {
                lengths[i] = lengths[j] + 1;
                before[i] = j;
            }
        }
        if (last < 0 || lengths[i] > lengths[last])
            last = i;
    }
    QList<SeenRequest> chain;
    for (; last >= 0; last = before[last])
        chain.prepend(requests[last]);
    return chain;
}

} // namespace applink::bench
