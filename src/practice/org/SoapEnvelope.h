// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/MetadataNode.h"

#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace applink::practice {

inline const QString instanceNamespace = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");

/// A call as it stands in a SOAP envelope.
struct SoapCall
{
    QString sessionId;
    MetadataNode operation; ///< the first element of the body, such as readMetadata
};

/// Nothing when the bytes are no SOAP envelope with a body.
[[nodiscard]] std::optional<SoapCall> readEnvelope(const QByteArray &body);
/// An answer to an operation; `write` writes what is in its response element.
[[nodiscard]] HttpResponse soapAnswer(const QString &operation, const std::function<void(QXmlStreamWriter &)> &write);
/// HTTP 500 with a code after `sf:` (facts/salesforce.md 3.1).
[[nodiscard]] HttpResponse soapFault(const QString &code, const QString &text);
/// JSON as the elements of a SOAP result: a list becomes repeated elements, null nothing.
void writeJson(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value);

} // namespace applink::practice
