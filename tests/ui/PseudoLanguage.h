// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace applink::test {

/// A language that nobody speaks: English, 40 % longer, with letters that English has not. What shows without them was
/// never handed to tr(), or was not asked for again when the language changed.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar mark = u'ö';

    [[nodiscard]] bool isEmpty() const override { return false; } // else nobody hears of it
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        QString longer = QString::fromUtf8(text);
        // In words of a usual length, so that lines can break as in any language. A mnemonic stays where it is.
        qsizetype left = qMax<qsizetype>(2, longer.size() * 4 / 10);
        while (left > 0) {
            const qsizetype word = qMin<qsizetype>(left, 7);
            if (longer.size() > 8)
                longer += u' ';
            longer += QString(word, mark);
            left -= word + 1;
        }
        return longer;
    }
};

} // namespace applink::test
