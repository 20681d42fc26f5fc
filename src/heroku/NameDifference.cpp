// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/NameDifference.h"

#include "base/Ascii.h"
#include "heroku/ApiSpec.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <numeric>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::NameDifference)
};

/// Two slips in a name of a few letters make another name.
constexpr int mostSlips = 2;
constexpr qsizetype shortestToGuess = 5;
/// A name of a megabyte is no name; comparing takes the product of both lengths.
constexpr qsizetype longestToGuess = 200;

QString shown(QChar c)
{
    if (base::isAsciiAlphanumeric(c) || c == u'_' || c == u'-' || c == u'.')
        return u"“%1”"_s.arg(c);
    //: %1 is a code such as U+00A0
    return Text::tr("the character %1").arg(u"U+%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper());
}

/// Levenshtein's distance.
int slips(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QString nameDifference(const QString &here, const QString &there)
{
    if (here == there)
        return {};
    const auto [a, b] = std::mismatch(here.cbegin(), here.cend(), there.cbegin(), there.cend());
    const qsizetype place = std::distance(here.cbegin(), a) + 1;
    if (a == here.cend())
        //: %1 a position, %2 a character
        return Text::tr("Character %1, %2, is missing here.").arg(place).arg(shown(*b));
    if (b == there.cend())
        return Text::tr("Character %1, %2, is too much here.").arg(place).arg(shown(*a));
    //: %1 a position, %2 and %3 characters
    return Text::tr("Character %1 is %2 here and %3 there.").arg(place).arg(shown(*a), shown(*b));
}

QString nearestName(const QString &name, const QStringList &names)
{
    if (names.contains(name))
        return name;
    for (const QString &other : names) {
        if (differsInCaseOnly(name, other))
            return other;
    }
    if (name.size() < shortestToGuess || name.size() > longestToGuess)
        return {};
    QString nearest;
    int fewest = mostSlips + 1;
    for (const QString &other : names) {
        if (std::abs(other.size() - name.size()) >= fewest)
            continue;
        if (const int count = slips(name.toLower(), other.toLower()); count < fewest) {
            fewest = count;
            nearest = other;
        }
    }
    return nearest;
}

} // namespace applink::heroku
