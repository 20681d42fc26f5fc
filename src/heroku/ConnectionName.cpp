// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/ConnectionName.h"

#include "base/Ascii.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::ConnectionName)
};

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 30;

} // namespace

QString connectionNameRule()
{
    return Text::tr(
        "3 to 30 letters, digits and single underscores, beginning with a letter and not ending in an underscore.");
}

QString connectionNameProblem(const QString &name)
{
    if (name.isEmpty())
        return Text::tr("Name the connection.");
    for (const QChar c : name) {
        if (!base::isAsciiAlphanumeric(c) && c != u'_')
            return c.isSpace()
                       ? Text::tr("A connection name has no spaces. Use an underscore.")
                       : Text::tr("“%1” is not allowed: only the letters A to Z, digits and underscores are.").arg(c);
    }
    if (!base::isAsciiLetter(name.front()))
        return Text::tr("A connection name begins with a letter.");
    if (name.endsWith(u'_'))
        return Text::tr("A connection name does not end in an underscore.");
    if (name.contains("__"_L1))
        return Text::tr("Two underscores in a row are not allowed.");
    if (name.size() < shortest || name.size() > longest)
        return Text::tr("A connection name has 3 to 30 characters.");
    return {};
}

QString connectionNameFrom(const QString &text)
{
    QString name;
    bool gap = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!base::isAsciiAlphanumeric(c)) {
            gap = !name.isEmpty();
            continue;
        }
        if (gap)
            name += u'_';
        gap = false;
        name += c;
    }
    if (name.isEmpty() || !base::isAsciiLetter(name.front()))
        name.prepend("org_"_L1);
    name.truncate(longest);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.size() < shortest ? name + u"_org"_s : name;
}

} // namespace applink::heroku
