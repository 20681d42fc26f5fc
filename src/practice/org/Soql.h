// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace applink::practice {

struct SoqlQuery;

/// A condition of a WHERE clause: a comparison, or several joined.
struct SoqlCondition
{
    enum class Kind { Compare, And, Or, Not };
    enum class Operator { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Like, In, NotIn };

    Kind kind = Kind::Compare;
    QString field; ///< with its path, such as "Parent.Profile.Name"
    Operator op = Operator::Equal;
    QList<QJsonValue> values;         ///< one, or those of IN
    std::shared_ptr<SoqlQuery> among; ///< IN (SELECT …): the values are those of its one field
    QList<std::shared_ptr<SoqlCondition>> parts;
};

struct SoqlOrder
{
    QString field;
    bool descending = false;
};

/// A parsed query of the part of SOQL that the practice org speaks.
struct SoqlQuery
{
    QStringList fields; ///< empty for COUNT()
    bool count = false;
    QString object;
    std::shared_ptr<SoqlCondition> where;
    QList<SoqlOrder> order;
    int limit = -1;
    int offset = 0;
};

struct SoqlParse
{
    std::optional<SoqlQuery> query;
    QString error; ///< as MALFORMED_QUERY says it
};

[[nodiscard]] SoqlParse parseSoql(const QString &text);

} // namespace applink::practice
