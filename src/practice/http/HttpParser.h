// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QByteArray>

namespace applink::practice {

/// What the bytes received so far amount to.
struct HttpParse
{
    enum class State {
        Incomplete, ///< more is needed
        HeadDone,   ///< the head is whole, the body is not
        Complete,   ///< `request` is whole and took `used` bytes
        Refused,    ///< `status` says why; nothing after it can be trusted
    };
    State state = State::Incomplete;
    HttpRequest request; ///< its head from HeadDone on
    qsizetype used = 0;
    int status = 400;
};

/// Reads one request from the front of `bytes`. Pure: the same bytes give the same answer.
[[nodiscard]] HttpParse parseHttp(const QByteArray &bytes, qsizetype mostHeadBytes, qsizetype mostBodyBytes);

} // namespace applink::practice
