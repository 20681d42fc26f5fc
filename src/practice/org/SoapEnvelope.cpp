// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoapEnvelope.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString envelopeNamespace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;

HttpResponse xml(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/xml; charset=utf-8"}};
    response.body = body;
    return response;
}

} // namespace

std::optional<SoapCall> readEnvelope(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != "Envelope"_L1 || reader.namespaceUri() != envelopeNamespace)
        return {};
    SoapCall call;
    while (reader.readNextStartElement()) {
        const bool isHeader = reader.name() == "Header"_L1;
        const MetadataNode part = readNode(reader);
        if (isHeader) {
            for (const MetadataNode &header : part.children) {
                if (header.name == "SessionHeader"_L1)
                    call.sessionId = header.childText(u"sessionId"_s).trimmed();
            }
        } else if (!part.children.isEmpty()) {
            call.operation = part.children.first();
        }
    }
    if (reader.hasError() || call.operation.name.isEmpty())
        return {};
    return call;
}

HttpResponse soapAnswer(const QString &operation, const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    writer.writeNamespace(envelopeNamespace, u"soapenv"_s);
    writer.writeDefaultNamespace(metadataNamespace);
    writer.writeNamespace(instanceNamespace, u"xsi"_s);
    writer.writeStartElement(envelopeNamespace, u"Envelope"_s);
    writer.writeStartElement(envelopeNamespace, u"Body"_s);
    writer.writeStartElement(metadataNamespace, operation + u"Response"_s);
    write(writer);
    writer.writeEndDocument();
    return xml(200, body);
}

HttpResponse soapFault(const QString &code, const QString &text)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    writer.writeNamespace(envelopeNamespace, u"soapenv"_s);
    writer.writeNamespace(metadataNamespace, u"sf"_s);
    writer.writeStartElement(envelopeNamespace, u"Envelope"_s);
    writer.writeStartElement(envelopeNamespace, u"Body"_s);
    writer.writeStartElement(envelopeNamespace, u"Fault"_s);
    writer.writeTextElement(u"faultcode"_s, u"sf:"_s + code);
    writer.writeTextElement(u"faultstring"_s, code + u": "_s + text);
    writer.writeEndDocument();
    return xml(500, body);
}

void writeJson(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            writeJson(writer, name, one);
    } else if (value.isObject()) {
        writer.writeStartElement(metadataNamespace, name);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            writeJson(writer, it.key(), it.value());
        writer.writeEndElement();
    } else if (!value.isNull() && !value.isUndefined()) {
        writer.writeTextElement(metadataNamespace, name, value.toVariant().toString());
    }
}

} // namespace applink::practice
