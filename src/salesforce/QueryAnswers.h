// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QList>

namespace applink::salesforce {

/// The rows of each query of SalesforceClient::queryBatch(), for whoever needs all of them: else the first refusal.
[[nodiscard]] inline Result<QList<QList<QJsonObject>>> allRows(const Result<QList<Result<QList<QJsonObject>>>> &answers)
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
