// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoapService.h"

#include "practice/org/MetadataSchema.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString envelopeNamespace = u"http://schemas.xmlsoap.org/soap/envelope/"_s;
const QString metadataNamespace = u"http://soap.sforce.com/2006/04/metadata"_s;
const QString instanceNamespace = u"http://www.w3.org/2001/XMLSchema-instance"_s;

HttpResponse xml(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/xml; charset=utf-8"}};
    response.body = body;
    return response;
}

HttpResponse fault(const QString &code, const QString &text)
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

} // namespace

std::optional<SoapService::Call> SoapService::parse(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    Call call;
    bool inBody = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name();
        if (reader.namespaceUri() == envelopeNamespace) {
            inBody = inBody || name == "Body"_L1;
        } else if (name == "sessionId"_L1 && !inBody) {
            call.sessionId = reader.readElementText();
        } else if (inBody && call.name.isEmpty()) {
            call.name = name.toString();
        } else if (inBody && name == "type"_L1) {
            call.types.append(reader.readElementText());
        } else if (inBody && name == "fullNames"_L1) {
            call.fullNames.append(reader.readElementText());
        }
    }
    if (reader.hasError() || call.name.isEmpty())
        return {};
    return call;
}

HttpResponse SoapService::handle(const HttpRequest &request)
{
    if (request.method != "POST")
        return fault(u"INVALID_OPERATION"_s, u"Only POST is supported"_s);
    const auto call = parse(request.body);
    if (!call)
        return fault(u"UNKNOWN_EXCEPTION"_s, u"Content is not a SOAP envelope"_s);
    const OrgSession *session = m_state->sessionByToken(call->sessionId);
    // Tokens of the JWT format are refused here, and only here (2.4).
    if (!session || session->expired || session->isJwt)
        return fault(u"INVALID_SESSION_ID"_s, u"Invalid Session ID found in SessionHeader: Illegal Session"_s);
    const QString userId = session->userId;
    if (!m_state->userHolds(userId, u"ApiEnabled"_s) ||
        !(m_state->userHolds(userId, u"ModifyMetadata"_s) || m_state->userHolds(userId, u"ModifyAllData"_s)))
        return fault(u"INSUFFICIENT_ACCESS"_s,
                     u"use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions"_s);
    for (const QString &type : call->types) {
        if (!metadataType(type) || !m_state->settings().knowsExternalClientApps)
            return fault(u"INVALID_TYPE"_s, u"Unknown type:%1"_s.arg(type));
    }
    if (call->name == "readMetadata"_L1 && (call->fullNames.size() > 10 || call->types.size() != 1))
        return fault(u"EXCEEDED_ID_LIMIT"_s,
                     u"record limit reached. cannot submit more than 10 records in this operation"_s);
    if (call->name == "listMetadata"_L1 && call->types.size() > 3)
        return fault(u"EXCEEDED_ID_LIMIT"_s, u"no more than 3 queries"_s);
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartDocument();
    writer.writeNamespace(envelopeNamespace, u"soapenv"_s);
    writer.writeDefaultNamespace(metadataNamespace);
    writer.writeNamespace(instanceNamespace, u"xsi"_s);
    writer.writeStartElement(envelopeNamespace, u"Envelope"_s);
    writer.writeStartElement(envelopeNamespace, u"Body"_s);
    writer.writeStartElement(metadataNamespace, call->name + u"Response"_s);
    if (call->name == "readMetadata"_L1) {
        writeRecords(writer, *call);
    } else if (call->name == "listMetadata"_L1) {
        writeListing(writer, *call);
    } else if (call->name == "describeMetadata"_L1) {
        writer.writeStartElement(metadataNamespace, u"result"_s);
        for (const SchemaType &type : metadataTypes()) {
            writer.writeStartElement(metadataNamespace, u"metadataObjects"_s);
            writer.writeTextElement(metadataNamespace, u"directoryName"_s, type.folder);
            writer.writeTextElement(metadataNamespace, u"suffix"_s, type.suffix);
            writer.writeTextElement(metadataNamespace, u"xmlName"_s, type.name);
            writer.writeEndElement();
        }
        writer.writeEndElement();
    } else {
        return fault(u"INVALID_OPERATION"_s, u"%1 is not supported by the practice org"_s.arg(call->name));
    }
    writer.writeEndDocument();
    return xml(200, body);
}

void SoapService::writeRecords(QXmlStreamWriter &writer, const Call &call) const
{
    writer.writeStartElement(metadataNamespace, u"result"_s);
    for (const QString &name : call.fullNames) {
        writer.writeStartElement(metadataNamespace, u"records"_s);
        const EcaComponent *found = m_store->find(call.types.first(), name);
        if (!found) {
            writer.writeAttribute(instanceNamespace, u"nil"_s, u"true"_s);
            writer.writeEndElement();
            continue;
        }
        const EcaComponent component = m_store->asRead(*found);
        writer.writeAttribute(instanceNamespace, u"type"_s, component.type);
        writer.writeTextElement(metadataNamespace, u"fullName"_s, component.fullName);
        for (auto value = component.values.cbegin(); value != component.values.cend(); ++value) {
            const SchemaElement *element = metadataType(component.type)->element(value.key());
            if (element && element->since <= m_state->settings().maxApiVersion)
                writer.writeTextElement(metadataNamespace, value.key(), value.value());
        }
        for (const EcaComponent::Group &group : component.groups) {
            writer.writeStartElement(metadataNamespace, group.name);
            for (const auto &[key, text] : group.values)
                writer.writeTextElement(metadataNamespace, key, text);
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

void SoapService::writeListing(QXmlStreamWriter &writer, const Call &call) const
{
    for (const EcaComponent &component : m_store->components()) {
        if (!call.types.contains(component.type))
            continue;
        const SchemaType *type = metadataType(component.type);
        writer.writeStartElement(metadataNamespace, u"result"_s);
        writer.writeTextElement(metadataNamespace, u"fileName"_s,
                                u"%1/%2.%3"_s.arg(type->folder, component.fullName, type->suffix));
        writer.writeTextElement(metadataNamespace, u"fullName"_s, component.fullName);
        writer.writeTextElement(metadataNamespace, u"id"_s, component.id);
        writer.writeTextElement(metadataNamespace, u"manageableState"_s, u"unmanaged"_s);
        writer.writeTextElement(metadataNamespace, u"type"_s, component.type);
        writer.writeEndElement();
    }
}

} // namespace applink::practice
