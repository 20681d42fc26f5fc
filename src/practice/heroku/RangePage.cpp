// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/RangePage.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr int defaultMax = 200;
constexpr int mostMax = 1000;

struct Wish
{
    QString field;
    QString start;
    QString end;
    bool afterStart = false;
    bool descending = false;
    int max = defaultMax;
};

std::optional<Wish> readWish(const QByteArray &range, const QStringList &fields)
{
    Wish wish;
    wish.field = fields.first();
    if (range.trimmed().isEmpty())
        return wish;
    static const QRegularExpression form(uR"(^\s*([a-z_]+)\s+(\])?([^\s;\]]*?)\.\.([^\s;]*)\s*(?:;\s*(.*))?$)"_s);
    const auto match = form.match(QString::fromUtf8(range));
    if (!match.hasMatch() || !fields.contains(match.captured(1)))
        return std::nullopt;
    wish.field = match.captured(1);
    wish.afterStart = match.hasCaptured(2) && !match.captured(2).isEmpty();
    wish.start = match.captured(3);
    wish.end = match.captured(4);
    static const QRegularExpression separator(u"[,;]"_s);
    const QStringList options = match.captured(5).split(separator, Qt::SkipEmptyParts);
    for (const QString &each : options) {
        const QString key = each.section(u'=', 0, 0).trimmed();
        const QString value = each.section(u'=', 1).trimmed();
        if (key == "max"_L1) {
            bool number = false;
            wish.max = value.toInt(&number);
            if (!number || wish.max < 1 || wish.max > mostMax)
                return std::nullopt;
        } else if (key == "order"_L1 && (value == "asc"_L1 || value == "desc"_L1)) {
            wish.descending = value == "desc"_L1;
        } else if (!key.isEmpty()) {
            return std::nullopt;
        }
    }
    return wish;
}
} // namespace

std::optional<RangePage> RangePage::cut(const QJsonArray &all, const QByteArray &range, const QStringList &fields)
{
    const auto wish = readWish(range, fields);
    if (!wish)
        return std::nullopt;
    const auto valueOf = [&](const QJsonValue &item) {
        return item.toObject().value(wish->field).toVariant().toString();
    };
    // Versions are numbers: 10 comes after 9.
    const bool numbers = !all.isEmpty() && all.first().toObject().value(wish->field).isDouble();
    const auto less = [numbers](const QString &a, const QString &b) {
        return numbers ? a.toLongLong() < b.toLongLong() : a < b;
    };
    std::vector<QJsonValue> sorted;
    for (const QJsonValue &each : all)
        sorted.push_back(each);
    std::sort(sorted.begin(), sorted.end(), [&](const QJsonValue &a, const QJsonValue &b) {
        return wish->descending ? less(valueOf(b), valueOf(a)) : less(valueOf(a), valueOf(b));
    });
    const auto before = [&](const QString &a, const QString &b) { return wish->descending ? less(b, a) : less(a, b); };

    RangePage page;
    for (const QJsonValue &each : sorted) {
        const QString value = valueOf(each);
        if (!wish->start.isEmpty() && (before(value, wish->start) || (wish->afterStart && value == wish->start)))
            continue;
        if (!wish->end.isEmpty() && before(wish->end, value))
            break;
        if (page.items.size() == wish->max) {
            const QString last = valueOf(page.items.last());
            page.nextRange = u"%1 ]%2..%3; max=%4"_s.arg(wish->field, last, wish->end).arg(wish->max).toUtf8();
            if (wish->descending)
                page.nextRange += ", order=desc";
            break;
        }
        page.items.append(each);
    }
    if (!page.items.isEmpty()) {
        page.contentRange =
            u"%1 %2..%3"_s.arg(wish->field, valueOf(page.items.first()), valueOf(page.items.last())).toUtf8();
    }
    return page;
}

} // namespace applink::practice
