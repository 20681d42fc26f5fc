// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataSoap.h"

#include "salesforce/SalesforceClient.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::MetadataSoap)
};

Error notAnAnswer(const QString &detail)
{
    return Error::make(ErrorKind::UnexpectedAnswer,
                       Text::tr("The org's answer is not the XML that the Metadata API gives."), ErrorAction::Retry,
                       detail);
}

QByteArray element(const char *name, const QString &text)
{
    return QByteArray("<m:") + name + '>' + text.toHtmlEscaped().toUtf8() + "</m:" + name + '>';
}

bool isNil(const QXmlStreamReader &reader)
{
    const auto nil = reader.attributes().value(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"nil"_s);
    return nil == "true"_L1 || nil == "1"_L1;
}

/// Stands on the first element of that name after this, or is at the end. Keeps the namespaces declared on the way.
bool findElement(QXmlStreamReader &reader, QLatin1StringView name, QHash<QString, QString> *prefixes = nullptr)
{
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == name)
            return true;
        if (prefixes) {
            for (const auto &declaration : reader.namespaceDeclarations())
                prefixes->insert(declaration.prefix().toString(), declaration.namespaceUri().toString());
        }
    }
    return false;
}

} // namespace

Error soapRefusesSession()
{
    return Error::make(ErrorKind::NotSupported,
                       Text::tr("Salesforce's SOAP Metadata API does not take this session (its access token has the "
                                "JWT format, or is for REST only), and only that API shows callback URLs, PKCE and "
                                "the secret switches."),
                       ErrorAction::SignInAgain);
}

Task<Result<QList<ListedComponent>>> listMetadata(SalesforceClient *client, QStringList types)
{
    Q_ASSERT(types.size() <= 3);
    QByteArray body = "<m:listMetadata>";
    for (const QString &type : types)
        body += "<m:queries>" + element("type", type) + "</m:queries>";
    body += element("asOfVersion", client->apiVersion()) + "</m:listMetadata>";
    const auto answer = co_await client->soap(body, u"list app components"_s);
    if (!answer)
        co_return answer.error();
    co_return listedComponents(*answer);
}

Task<Result<QList<MetadataComponent>>> readMetadata(SalesforceClient *client, QString type, QStringList fullNames)
{
    Q_ASSERT(fullNames.size() <= 10);
    QByteArray body = "<m:readMetadata>" + element("type", type);
    for (const QString &name : fullNames)
        body += element("fullNames", name);
    body += "</m:readMetadata>";
    const auto answer = co_await client->soap(body, u"read app components"_s);
    if (!answer)
        co_return answer.error();
    co_return readComponents(*answer, type);
}

Result<QList<ListedComponent>> listedComponents(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!findElement(reader, "listMetadataResponse"_L1))
        return notAnAnswer(reader.errorString());
    QList<ListedComponent> found;
    while (findElement(reader, "result"_L1)) {
        if (isNil(reader))
            continue;
        ListedComponent component;
        while (reader.readNextStartElement()) {
            if (reader.name() == "type"_L1)
                component.type = reader.readElementText();
            else if (reader.name() == "fullName"_L1)
                component.fullName = reader.readElementText();
            else if (reader.name() == "id"_L1)
                component.id = reader.readElementText();
            else
                reader.skipCurrentElement();
        }
        if (!component.fullName.isEmpty())
            found.append(component);
    }
    if (reader.hasError())
        return notAnAnswer(reader.errorString());
    return found;
}

Result<QList<MetadataComponent>> readComponents(const QByteArray &xml, const QString &type)
{
    QXmlStreamReader reader(xml);
    QHash<QString, QString> prefixes;
    if (!findElement(reader, "readMetadataResponse"_L1, &prefixes))
        return notAnAnswer(reader.errorString());
    QList<MetadataComponent> found;
    while (findElement(reader, "records"_L1, &prefixes)) {
        if (isNil(reader))
            continue;
        MetadataComponent component = MetadataComponent::fromRecord(reader, type, prefixes);
        // A missing one may also come as a record without a name (facts/salesforce.md 3.1).
        if (!component.fullName().isEmpty())
            found.append(std::move(component));
    }
    if (reader.hasError())
        return notAnAnswer(reader.errorString());
    return found;
}

} // namespace applink::salesforce
