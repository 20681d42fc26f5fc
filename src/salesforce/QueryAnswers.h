// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace applink::salesforce {

/// An answer to a query (facts/salesforce.md 6.1).
struct QueryPage
{
    bool isOne = false; ///< else it is something else that came with status 200
    QList<QJsonObject> records;
    int totalSize = 0; ///< of all pages
    QString next;      ///< path of the next page; empty for the last
};

/// Parses an answer; a long one on a worker, since 2,000 rows would stop the event loop for longer than a frame.
[[nodiscard]] Task<QueryPage> readQueryPage(QByteArray body);

/// The rows in one answer.
[[nodiscard]] QList<QJsonObject> recordsOf(const QJsonObject &answer);

/// The rows of each query of SalesforceClient::queryBatch(), for whoever needs all of them: else the first refusal.
[[nodiscard]] Result<QList<QList<QJsonObject>>> allRows(const Result<QList<Result<QList<QJsonObject>>>> &answers);

} // namespace applink::salesforce
