// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace applink::net {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::chrono::milliseconds> serverHint(const QByteArray &retryAfter)
{
    if (retryAfter.isEmpty())
        return {};
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(0, seconds));
    // RFC 9110: an HTTP date, always in English and GMT.
    const QDateTime when =
        QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!when.isValid())
        return {};
    const QDateTime utc(when.date(), when.time(), Qt::UTC);
    return std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(utc)));
}

bool mayHeal(int status)
{
    return status == 420 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

} // namespace

bool RetryPolicy::isRead(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD" || verb == "OPTIONS";
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayBefore(const HttpRequest &request, const Outcome &outcome,
                                                                  int tries) const
{
    if (!request.repeatable || tries >= mostTries)
        return {};
    // A 429 that names a time is the one answer that says for certain that nothing was done, and when to come back.
    const bool turnedAway = outcome.status == 429 && serverHint(outcome.retryAfter).has_value();
    if (!(isRead(request.verb) || request.readsOnly) && !turnedAway)
        return {};
    if (request.readsOnly && outcome.status == 500)
        return {};
    if (outcome.status == 0 ? !outcome.transportMayHeal : !mayHeal(outcome.status))
        return {};
    if (outcome.status == 420 && tries >= 2)
        return {};
    if (const auto hint = serverHint(outcome.retryAfter))
        return *hint <= longestDelay ? hint : std::nullopt;
    return std::min(longestDelay, firstDelay * (1 << (tries - 1)));
}

} // namespace applink::net
