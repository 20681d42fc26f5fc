// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SalesforceIds.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

QString eighteen(const QString &fifteen)
{
    static const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"_s;
    QString id = fifteen;
    for (int block = 0; block < 3; ++block) {
        int bits = 0;
        for (int i = 0; i < 5; ++i) {
            const QChar c = fifteen.at(block * 5 + i);
            if (c >= u'A' && c <= u'Z')
                bits |= 1 << i;
        }
        id += alphabet.at(bits);
    }
    return id;
}

bool sameId(const QString &a, const QString &b)
{
    return a.size() >= 15 && b.size() >= 15 && a.left(15) == b.left(15);
}

QString IdMaker::next(const QString &prefix)
{
    return eighteen(prefix + u"Px0000"_s + QString::number(++m_counts[prefix]).rightJustified(6, u'0'));
}

} // namespace applink::practice
