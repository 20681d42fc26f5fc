// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace applink::practice {

/// One part of a multipart/form-data body (RFC 7578).
struct MultipartPart
{
    QByteArray name;
    QByteArray fileName; ///< empty when the part has none
    QByteArray contentType;
    QByteArray body;
};

/// The parts in their order; nothing when the Content-Type or the body is malformed.
[[nodiscard]] std::optional<QList<MultipartPart>> parseMultipart(const HttpRequest &request);

/// The part of that name; null when there is none.
[[nodiscard]] const MultipartPart *findPart(const QList<MultipartPart> &parts, QByteArrayView name);

} // namespace applink::practice
