// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace applink::base {

/// Letters and digits of ASCII only: what Salesforce and Heroku mean by "letter" in a name, unlike QChar::isLetter().
[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] constexpr bool isAsciiAlphanumeric(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

} // namespace applink::base
