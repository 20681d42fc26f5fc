// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoapService.h"

#include "practice/org/DeployService.h"
#include "practice/org/MetadataSchema.h"
#include "practice/org/ZipWriter.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const EcaComponent &component)
{
    const SchemaType *type = metadataType(component.type);
    return u"%1/%2.%3"_s.arg(type->folder, component.fullName, type->suffix);
}

QByteArray fileText(const EcaComponent &component)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(metadataNamespace);
    writer.writeStartElement(metadataNamespace, metadataType(component.type)->root());
    writeFields(writer, component.values, component.groups);
    writer.writeEndDocument();
    return xml;
}

QByteArray manifestText(const QMap<QString, QStringList> &members, const QString &version)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(metadataNamespace);
    writer.writeStartElement(metadataNamespace, u"Package"_s);
    for (auto type = members.cbegin(); type != members.cend(); ++type) {
        writer.writeStartElement(metadataNamespace, u"types"_s);
        for (const QString &member : type.value())
            writer.writeTextElement(metadataNamespace, u"members"_s, member);
        writer.writeTextElement(metadataNamespace, u"name"_s, type.key());
        writer.writeEndElement();
    }
    writer.writeTextElement(metadataNamespace, u"version"_s, version);
    writer.writeEndDocument();
    return xml;
}

const MetadataNode *child(const MetadataNode &node, const QString &name)
{
    for (const MetadataNode &one : node.children) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

HttpResponse result(const QString &operation, const QJsonValue &value)
{
    return soapAnswer(operation, [&](QXmlStreamWriter &writer) { writeJson(writer, u"result"_s, value); });
}

HttpResponse unknownType(const QString &type)
{
    return soapFault(u"INVALID_TYPE"_s, u"Unknown type:%1"_s.arg(type));
}

HttpResponse unknownId(const QString &id)
{
    return soapFault(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id: %1"_s.arg(id));
}

} // namespace

HttpResponse SoapService::handle(const HttpRequest &request)
{
    static const QRegularExpression shape(u"^/services/Soap/m/(\\d+)\\.0(/[A-Za-z0-9]{15,18})?/?$"_s);
    const auto match = shape.match(request.path());
    const int version = match.captured(1).toInt();
    if (!match.hasMatch() || version < 31 || version > m_state->settings().maxApiVersion)
        return soapFault(u"UNSUPPORTED_API_VERSION"_s, u"Invalid Api version specified on URL"_s);
    if (request.method != "POST")
        return soapFault(u"INVALID_OPERATION"_s, u"Only POST is supported"_s);
    const auto call = readEnvelope(request.body);
    if (!call)
        return soapFault(u"UNKNOWN_EXCEPTION"_s, u"Content is not a SOAP envelope"_s);
    const OrgSession *session = m_state->useSession(call->sessionId);
    if (!session || session->isJwt || !m_store->letsIn(session->clientId, session->userId)) // 2.4
        return soapFault(u"INVALID_SESSION_ID"_s, u"Invalid Session ID found in SessionHeader: Illegal Session"_s);
    const QString userId = session->userId;
    if (!mayUseMetadataApi(*m_state, userId))
        return soapFault(
            u"INSUFFICIENT_ACCESS"_s,
            u"use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions"_s);
    const MetadataNode &operation = call->operation;
    if (operation.name == "deploy"_L1)
        return deploy(operation, userId);
    if (operation.name == "checkDeployStatus"_L1)
        return checkDeployStatus(operation);
    if (operation.name == "cancelDeploy"_L1)
        return cancelDeploy(operation, version, userId);
    m_jobs->settle();
    if (operation.name == "retrieve"_L1)
        return retrieve(operation, userId);
    if (operation.name == "checkRetrieveStatus"_L1)
        return checkRetrieveStatus(operation);
    if (operation.name == "describeMetadata"_L1)
        return describeMetadata(operation);
    if (operation.name == "listMetadata"_L1)
        return listMetadata(operation);
    if (operation.name == "readMetadata"_L1)
        return readMetadata(operation, version, userId);
    return soapFault(u"INVALID_OPERATION"_s, u"%1 is not supported by the practice org"_s.arg(operation.name));
}

HttpResponse SoapService::deploy(const MetadataNode &operation, const QString &userId)
{
    const auto zip = QByteArray::fromBase64Encoding(operation.childText(u"ZipFile"_s).simplified().toLatin1());
    const MetadataNode *given = child(operation, u"DeployOptions"_s);
    if (!zip || zip.decoded.isEmpty() || !given)
        return soapFault(u"INVALID_OPERATION"_s, u"ZipFile or DeployOptions is missing or cannot be read"_s);
    QJsonObject options;
    QJsonArray tests;
    for (const MetadataNode &option : given->children) {
        const bool flag = option.text == "true"_L1 || option.text == "false"_L1;
        if (option.name == "runTests"_L1) // one element a class
            tests.append(option.text);
        else
            options.insert(option.name, flag ? QJsonValue(option.text == "true"_L1) : QJsonValue(option.text));
    }
    if (!tests.isEmpty())
        options.insert(u"runTests"_s, tests);
    if (const auto refusal = refusedOptions(*m_state, options)) {
        const QJsonObject error = refusal->body.toArray().first().toObject();
        const QString code = error[u"errorCode"_s].toString();
        // There is no JSON here.
        return soapFault(code == "JSON_PARSER_ERROR"_L1 ? u"INVALID_OPERATION"_s : code,
                         error[u"message"_s].toString());
    }
    const DeployJob &job = m_jobs->submit(zip.decoded, options, userId);
    return result(operation.name, QJsonObject{{u"done"_s, false}, {u"id"_s, job.id}, {u"state"_s, u"Queued"_s}});
}

HttpResponse SoapService::checkDeployStatus(const MetadataNode &operation)
{
    const QString id = operation.childText(u"asyncProcessId"_s);
    DeployJob *job = m_jobs->find(id);
    if (!job)
        return unknownId(id);
    m_jobs->look(*job);
    return result(operation.name, m_jobs->result(*job, operation.childText(u"includeDetails"_s) == "true"_L1));
}

HttpResponse SoapService::cancelDeploy(const MetadataNode &operation, int version, const QString &userId)
{
    const QString id = operation.childText(u"String"_s);
    switch (m_jobs->cancel(id, userId, version)) {
    case DeployJobs::CancelOutcome::Unknown:
        return unknownId(id);
    case DeployJobs::CancelOutcome::Done:
        return soapFault(u"INVALID_ID_FIELD"_s, u"Deployment already completed"_s);
    case DeployJobs::CancelOutcome::Finalizing:
        return soapFault(u"INVALID_OPERATION"_s, u"Deployment is being finalized and can't be canceled"_s);
    case DeployJobs::CancelOutcome::Canceling:
        break;
    }
    return result(operation.name, QJsonObject{{u"done"_s, false}, {u"id"_s, id}});
}

HttpResponse SoapService::retrieve(const MetadataNode &operation, const QString &userId)
{
    // jsforce and the Salesforce CLI call it `request`, Salesforce's own samples `retrieveRequest`.
    const MetadataNode *request = child(operation, u"request"_s);
    if (!request)
        request = child(operation, u"retrieveRequest"_s);
    const MetadataNode *unpackaged = request ? child(*request, u"unpackaged"_s) : nullptr;
    if (!unpackaged)
        return soapFault(u"INVALID_OPERATION"_s, u"Nothing specified to be retrieved"_s);
    const int version = int(request->childText(u"apiVersion"_s).toDouble());
    const QString folder = request->childText(u"singlePackage"_s) == "true"_L1 ? QString() : u"unpackaged/"_s;
    QMap<QString, QByteArray> files;
    QMap<QString, QStringList> members;
    QJsonArray properties;
    QJsonArray messages;
    for (const MetadataNode &types : unpackaged->children) {
        const QString type = types.childText(u"name"_s);
        if (types.name != "types"_L1)
            continue;
        for (const MetadataNode &member : types.children) {
            if (member.name != "members"_L1)
                continue;
            bool found = member.text == "*"_L1 && metadataType(type);
            for (const EcaComponent &component : m_store->components()) {
                if (component.type != type || (member.text != "*"_L1 && component.fullName != member.text))
                    continue;
                found = true;
                files.insert(folder + fileOf(component), fileText(m_store->asRead(component, version, userId)));
                members[type].append(component.fullName);
                QJsonObject about = fileProperties(component);
                about.insert(u"fileName"_s, folder + fileOf(component));
                properties.append(about);
            }
            if (!found)
                messages.append(QJsonObject{
                    {u"fileName"_s, folder + u"package.xml"_s},
                    {u"problem"_s, metadataType(type)
                                       ? u"Entity of type '%1' named '%2' cannot be found"_s.arg(type, member.text)
                                       : u"Entity type: '%1' is unknown"_s.arg(type)}});
        }
    }
    files.insert(folder + u"package.xml"_s, manifestText(members, unpackaged->childText(u"version"_s)));
    const QString id = m_state->ids().next(u"09S"_s);
    m_retrieved.insert(id, {{u"done"_s, true},
                            {u"fileProperties"_s, properties},
                            {u"id"_s, id},
                            {u"messages"_s, messages},
                            {u"status"_s, u"Succeeded"_s},
                            {u"success"_s, true},
                            {u"zipFile"_s, QString::fromLatin1(writeZip(files).toBase64())}});
    return result(operation.name, QJsonObject{{u"done"_s, false}, {u"id"_s, id}, {u"state"_s, u"Queued"_s}});
}

HttpResponse SoapService::checkRetrieveStatus(const MetadataNode &operation)
{
    const QString id = operation.childText(u"asyncProcessId"_s);
    if (!m_retrieved.contains(id))
        return unknownId(id);
    QJsonObject answer = m_retrieved[id];
    if (operation.childText(u"includeZip"_s) == "false"_L1) // left out, the zip comes
        answer.remove(u"zipFile"_s);
    return result(operation.name, answer);
}

HttpResponse SoapService::describeMetadata(const MetadataNode &operation) const
{
    const int version = int(operation.childText(u"asOfVersion"_s).toDouble());
    QJsonArray types;
    for (const SchemaType &type : metadataTypes()) {
        if (type.since > version || (type.isOfEca() && !m_state->settings().knowsExternalClientApps))
            continue;
        types.append(QJsonObject{{u"directoryName"_s, type.folder},
                                 {u"inFolder"_s, false},
                                 {u"metaFile"_s, false},
                                 {u"suffix"_s, type.suffix},
                                 {u"xmlName"_s, type.name}});
    }
    return result(operation.name, QJsonObject{{u"metadataObjects"_s, types},
                                              {u"organizationNamespace"_s, QString()},
                                              {u"partialSaveAllowed"_s, true},
                                              {u"testRequired"_s, false}});
}

QJsonObject SoapService::fileProperties(const EcaComponent &component) const
{
    const auto nameOf = [this](const QString &id) {
        const OrgUser *user = m_state->userById(id);
        return user ? user->name : QString();
    };
    return {{u"createdById"_s, component.createdBy},
            {u"createdByName"_s, nameOf(component.createdBy)},
            {u"createdDate"_s, component.createdAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"fileName"_s, fileOf(component)},
            {u"fullName"_s, component.fullName},
            {u"id"_s, component.id},
            {u"lastModifiedById"_s, component.modifiedBy},
            {u"lastModifiedByName"_s, nameOf(component.modifiedBy)},
            {u"lastModifiedDate"_s, component.modifiedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"manageableState"_s, u"unmanaged"_s},
            {u"type"_s, component.type}};
}

HttpResponse SoapService::listMetadata(const MetadataNode &operation) const
{
    QJsonArray found;
    int queries = 0;
    for (const MetadataNode &query : operation.children) {
        if (query.name != "queries"_L1)
            continue;
        if (++queries > 3)
            return soapFault(u"EXCEEDED_ID_LIMIT"_s, u"no more than 3 queries"_s);
        const QString type = query.childText(u"type"_s);
        const SchemaType *known = metadataType(type);
        if (!known || (known->isOfEca() && !m_state->settings().knowsExternalClientApps))
            return unknownType(type);
        for (const EcaComponent &component : m_store->components()) {
            if (component.type == known->name)
                found.append(fileProperties(component));
        }
    }
    return result(operation.name, found);
}

HttpResponse SoapService::readMetadata(const MetadataNode &operation, int version, const QString &userId) const
{
    const QString type = operation.childText(u"type"_s);
    const SchemaType *known = metadataType(type);
    if (!known || (known->isOfEca() && !m_state->settings().knowsExternalClientApps))
        return unknownType(type);
    QStringList names;
    for (const MetadataNode &node : operation.children) {
        if (node.name == "fullNames"_L1)
            names.append(node.text);
    }
    if (names.size() > 10)
        return soapFault(u"EXCEEDED_ID_LIMIT"_s,
                         u"record limit reached. cannot submit more than 10 records in this operation"_s);
    return soapAnswer(operation.name, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement(metadataNamespace, u"result"_s);
        for (const QString &name : std::as_const(names)) {
            writer.writeStartElement(metadataNamespace, u"records"_s);
            const EcaComponent *found = m_store->find(known->name, name);
            if (!found) {
                writer.writeAttribute(instanceNamespace, u"nil"_s, u"true"_s);
            } else {
                const EcaComponent component = m_store->asRead(*found, version, userId);
                writer.writeAttribute(instanceNamespace, u"type"_s, known->root());
                writer.writeTextElement(metadataNamespace, u"fullName"_s, component.fullName);
                writeFields(writer, component.values, component.groups);
            }
            writer.writeEndElement();
        }
        writer.writeEndElement();
    });
}

} // namespace applink::practice
