// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QString>

#include <optional>

namespace applink::practice {

/// A multipart/form-data body, taken apart to the letter (facts/heroku-applink.md 3.7).
struct MultipartForm
{
    struct Part
    {
        QString name;
        QString fileName;
        QByteArray contentType; ///< without parameters, lower case; empty where none was given
        QByteArray body;
    };

    QList<Part> parts;

    /// None for any other body, with `error` saying why.
    [[nodiscard]] static std::optional<MultipartForm> parse(const HttpRequest &request, QString *error);
    /// The only part of that name, or null where there is none or more than one.
    [[nodiscard]] const Part *part(QStringView name) const;
};

} // namespace applink::practice
