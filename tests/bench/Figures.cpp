// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Figures.h"

#include <QTextStream>

namespace applink::bench {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 && value != double(int(value)) ? 2 : 0);
}

} // namespace

void Figures::heading(const QString &text) const
{
    print({});
    print(text);
    print(u"  %1 %2 %3 %4"_s.arg(u"figure"_s, -52).arg(u"here"_s, 10).arg(u"target"_s, 12).arg(u"  peers"_s));
}

void Figures::row(const QString &what, double value, const QString &unit, double target, const QString &peers) const
{
    QString aim;
    if (target >= 0)
        aim = u"<= "_s + number(target) + (value <= target ? u" ok"_s : u" OVER"_s);
    print(u"  %1 %2 %3 %4"_s.arg(what, -52).arg(number(value) + u' ' + unit, 10).arg(aim, 12).arg(u"  "_s + peers));
}

void Figures::failure(const QString &what, const QString &why) const
{
    print(u"  %1 not measured: %2"_s.arg(what, -52).arg(why.trimmed()));
}

void Figures::note(const QString &text) const
{
    print(u"    "_s + text);
}

} // namespace applink::bench
