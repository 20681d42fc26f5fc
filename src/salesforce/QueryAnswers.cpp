// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/QueryAnswers.h"

#include "base/OnWorker.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longAnswer = 64 * 1024; ///< in bytes

QueryPage pageIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    QueryPage page;
    page.isOne = answer["records"_L1].isArray();
    page.records = recordsOf(answer);
    page.totalSize = answer["totalSize"_L1].toInt();
    // A page without rows would go on for ever.
    if (!answer["done"_L1].toBool(true) && !page.records.isEmpty())
        page.next = answer["nextRecordsUrl"_L1].toString();
    return page;
}

} // namespace

Task<QueryPage> readQueryPage(QByteArray body)
{
    if (body.size() <= longAnswer)
        co_return pageIn(body);
    auto parsing = base::onWorker<QueryPage>([body] { return pageIn(body); });
    co_return co_await std::move(parsing);
}

QList<QJsonObject> recordsOf(const QJsonObject &answer)
{
    QList<QJsonObject> records;
    for (const QJsonValue &row : answer["records"_L1].toArray())
        records.append(row.toObject());
    return records;
}

Result<QList<QList<QJsonObject>>> allRows(const Result<QList<Result<QList<QJsonObject>>>> &answers)
{
    if (!answers)
        return answers.error();
    QList<QList<QJsonObject>> rows;
    for (const auto &answer : *answers) {
        if (!answer)
            return answer.error();
        rows.append(*answer);
    }
    return rows;
}

} // namespace applink::salesforce
