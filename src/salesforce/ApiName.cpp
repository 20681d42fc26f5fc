// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/ApiName.h"

#include "base/Ascii.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::ApiName)
};

} // namespace

bool isLegalApiName(const QString &name)
{
    if (name.isEmpty() || !base::isAsciiLetter(name.front()) || name.endsWith(u'_') || name.contains("__"_L1))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return base::isAsciiLetter(c) || base::isAsciiDigit(c) || c == u'_'; });
}

QString apiNameProblem(const QString &name)
{
    if (name.isEmpty())
        return Text::tr("Give the app an API name.");
    for (const QChar c : name) {
        if (!base::isAsciiLetter(c) && !base::isAsciiDigit(c) && c != u'_')
            return c.isSpace()
                       ? Text::tr("An API name has no spaces. Use an underscore.")
                       : Text::tr("“%1” is not allowed: only the letters A to Z, digits and underscores are.").arg(c);
    }
    if (!base::isAsciiLetter(name.front()))
        return Text::tr("An API name begins with a letter.");
    if (name.endsWith(u'_'))
        return Text::tr("An API name does not end in an underscore.");
    if (name.contains("__"_L1))
        return Text::tr("Two underscores in a row are not allowed.");
    if (name.size() > longestAppApiName)
        return Text::tr("Keep the API name to %1 characters: the names of the app's parts are made from it.")
            .arg(longestAppApiName);
    return {};
}

QString apiNameFromLabel(const QString &label)
{
    QString name;
    bool gap = false;
    for (const QChar c : label.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue; // "ü" leaves its "u"
        if (!base::isAsciiLetter(c) && !base::isAsciiDigit(c)) {
            gap = !name.isEmpty();
            continue;
        }
        if (gap)
            name += u'_';
        gap = false;
        name += c;
    }
    if (!name.isEmpty() && !base::isAsciiLetter(name.front()))
        name.prepend("X"_L1);
    name.truncate(longestAppApiName);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

} // namespace applink::salesforce
