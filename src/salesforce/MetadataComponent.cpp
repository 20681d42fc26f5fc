// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataComponent.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

/// Deeper nesting than any ECA type has; a hostile answer must not eat the stack.
constexpr int deepest = 8;

MetadataComponent::Element readElement(QXmlStreamReader &reader, int depth)
{
    MetadataComponent::Element element;
    element.name = reader.name().toString();
    if (depth > deepest) {
        reader.raiseError(u"nested too deeply"_s);
        return element;
    }
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(readElement(reader, depth + 1));
            break;
        case QXmlStreamReader::Characters:
            element.text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!element.children.isEmpty())
                element.text.clear(); // only the white space between the children
            return element;
        default:
            break;
        }
    }
    return element;
}

void writeElement(QXmlStreamWriter &writer, const MetadataComponent::Element &element)
{
    if (element.children.isEmpty()) {
        writer.writeTextElement(element.name, element.text);
        return;
    }
    writer.writeStartElement(element.name);
    for (const auto &child : element.children)
        writeElement(writer, child);
    writer.writeEndElement();
}

} // namespace

bool MetadataComponent::contains(const QString &name) const
{
    return std::any_of(m_elements.begin(), m_elements.end(),
                       [&](const Element &element) { return element.name == name; });
}

QString MetadataComponent::value(const QString &name) const
{
    for (const Element &element : m_elements) {
        if (element.name == name)
            return element.text.isNull() ? u""_s : element.text;
    }
    return {};
}

void MetadataComponent::set(const QString &name, const QString &text)
{
    if (text.isNull()) {
        remove(name);
        return;
    }
    for (Element &element : m_elements) {
        if (element.name == name) {
            element.text = text;
            element.children.clear();
            return;
        }
    }
    m_elements.append(Element{name, text, {}});
}

void MetadataComponent::remove(const QString &name)
{
    m_elements.removeIf([&](const Element &element) { return element.name == name; });
}

QByteArray MetadataComponent::toXml() const
{
    QList<Element> sorted = m_elements;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Element &a, const Element &b) { return a.name < b.name; });
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(4);
    writer.writeStartDocument();
    writer.writeStartElement(m_type);
    writer.writeDefaultNamespace(u"http://soap.sforce.com/2006/04/metadata"_s);
    for (const Element &element : sorted)
        writeElement(writer, element);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

MetadataComponent MetadataComponent::fromRecord(QXmlStreamReader &reader, const QString &type)
{
    const Element record = readElement(reader, 0);
    MetadataComponent component(type, {});
    for (const Element &element : record.children) {
        if (element.name == "fullName"_L1)
            component.m_fullName = element.text;
        else
            component.m_elements.append(element);
    }
    return component;
}

} // namespace applink::salesforce
