// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Compare.h"

#include <QRegularExpression>

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

bool sameBoolean(const QString &found, const QString &wanted)
{
    return isTrue(found) == isTrue(wanted);
}

bool sameText(const QString &found, const QString &wanted)
{
    return found == wanted;
}

bool sameIgnoringCase(const QString &found, const QString &wanted)
{
    return found.compare(wanted, Qt::CaseInsensitive) == 0;
}

QStringList splitList(const QString &commaSeparated)
{
    QStringList entries;
    for (const QString &entry : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries.append(trimmed);
    }
    return entries;
}

bool containsList(const QString &found, const QString &wanted)
{
    const QStringList have = splitList(found);
    const QStringList need = splitList(wanted);
    return std::all_of(need.begin(), need.end(), [&have](const QString &entry) { return have.contains(entry); });
}

QStringList splitLines(const QString &text)
{
    static const QRegularExpression separator(u"\\s+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

QString metadataBoolean(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace applink::steps
