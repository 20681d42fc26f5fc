// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/Soql.h"

namespace applink::salesforce {

using namespace Qt::StringLiterals;

QString soqlText(const QString &text)
{
    QString literal;
    literal.reserve(text.size() + 2);
    literal += u'\'';
    for (const QChar c : text) {
        if (c == u'\'' || c == u'\\')
            literal += u'\\';
        if (c == u'\n')
            literal += "\\n"_L1;
        else if (c == u'\r')
            literal += "\\r"_L1;
        else
            literal += c;
    }
    literal += u'\'';
    return literal;
}

QString soqlList(const QStringList &texts)
{
    Q_ASSERT(!texts.isEmpty());
    QStringList literals;
    for (const QString &text : texts)
        literals.append(soqlText(text));
    return literals.join(u", "_s);
}

} // namespace applink::salesforce
