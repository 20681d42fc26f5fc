// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataComponent.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

using Element = MetadataComponent::Element;
using Prefixes = QHash<QString, QString>;

/// Deeper nesting than any ECA type has; a hostile answer must not eat the stack.
constexpr int deepest = 8;
constexpr auto metadataNamespace = "http://soap.sforce.com/2006/04/metadata"_L1;
constexpr auto schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"_L1;

void declare(const QXmlStreamReader &reader, Prefixes &prefixes)
{
    for (const auto &declaration : reader.namespaceDeclarations())
        prefixes.insert(declaration.prefix().toString(), declaration.namespaceUri().toString());
}

/// Attributes survive with the namespaces that they, or the type names in them, speak of.
void readAttributes(const QXmlStreamReader &reader, const Prefixes &prefixes, Element &element)
{
    const auto needs = [&](const QString &prefix) {
        const QString name = u"xmlns:"_s + prefix;
        const bool there = std::any_of(element.attributes.begin(), element.attributes.end(),
                                       [&](const auto &attribute) { return attribute.name == name; });
        if (!there && prefixes.contains(prefix))
            element.attributes.append({name, prefixes.value(prefix)});
    };
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        const QString value = attribute.value().toString();
        if (attribute.namespaceUri() == schemaInstance) {
            element.attributes.append({u"xsi:"_s + attribute.name().toString(), value});
            if (attribute.name() == "type"_L1 && value.contains(u':'))
                needs(value.section(u':', 0, 0));
            continue;
        }
        element.attributes.append({attribute.qualifiedName().toString(), value});
        if (!attribute.prefix().isEmpty() && attribute.prefix() != "xml"_L1)
            needs(attribute.prefix().toString());
    }
}

Element readElement(QXmlStreamReader &reader, int depth, const QString &parentNamespace, Prefixes prefixes)
{
    Element element;
    element.name = reader.name().toString();
    if (depth > deepest) {
        reader.raiseError(u"nested too deeply"_s);
        return element;
    }
    declare(reader, prefixes);
    const QString ownNamespace = reader.namespaceUri().toString();
    if (ownNamespace != parentNamespace)
        element.attributes.append({u"xmlns"_s, ownNamespace});
    readAttributes(reader, prefixes, element);
    const auto addText = [&element](QStringView text) {
        if (element.children.isEmpty() || !element.children.last().name.isEmpty())
            element.children.append(Element{{}, {}, {}});
        element.children.last().text += text;
    };
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            element.children.append(readElement(reader, depth + 1, ownNamespace, prefixes));
            break;
        case QXmlStreamReader::Characters:
            addText(reader.text());
            break;
        case QXmlStreamReader::EndElement: {
            const auto isText = [](const Element &child) { return child.name.isEmpty(); };
            if (std::all_of(element.children.begin(), element.children.end(), isText)) {
                element.text = element.children.isEmpty() ? QString() : element.children.first().text;
                element.children.clear();
            } else if (std::all_of(element.children.begin(), element.children.end(), [&](const Element &child) {
                           return !isText(child) || child.text.trimmed().isEmpty();
                       })) {
                element.children.removeIf(isText); // only the white space between the children
            }
            return element;
        }
        default:
            break;
        }
    }
    return element;
}

/// Like QXmlStreamWriter, which leaves a carriage return as it is: the next parser would make a line feed of it.
QByteArray escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'\r':
            out += "&#13;"_L1;
            break;
        default:
            out += c;
        }
    }
    return out.toUtf8();
}

QByteArray escapedAttribute(const QString &text)
{
    return escaped(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;");
}

bool speaksOfInstance(const Element &element)
{
    return std::any_of(element.attributes.begin(), element.attributes.end(),
                       [](const auto &attribute) { return attribute.name.startsWith("xsi:"_L1); }) ||
           std::any_of(element.children.begin(), element.children.end(), speaksOfInstance);
}

void writeElement(QByteArray &xml, const Element &element, const QByteArray &indent)
{
    if (element.name.isEmpty()) {
        xml += escaped(element.text);
        return;
    }
    const QByteArray name = element.name.toUtf8();
    xml += '<' + name;
    for (const auto &attribute : element.attributes)
        xml += ' ' + attribute.name.toUtf8() + "=\"" + escapedAttribute(attribute.value) + '"';
    xml += '>';
    const bool mixed = std::any_of(element.children.begin(), element.children.end(),
                                   [](const Element &child) { return child.name.isEmpty(); });
    for (const Element &child : element.children) {
        if (!mixed)
            xml += '\n' + indent + "    ";
        writeElement(xml, child, indent + "    ");
    }
    if (element.children.isEmpty())
        xml += escaped(element.text);
    else if (!mixed)
        xml += '\n' + indent;
    xml += "</" + name + '>';
}

} // namespace

bool MetadataComponent::Element::isNil() const
{
    return std::any_of(attributes.begin(), attributes.end(), [](const Attribute &attribute) {
        return attribute.name == "xsi:nil"_L1 && (attribute.value == "true"_L1 || attribute.value == "1"_L1);
    });
}

bool MetadataComponent::contains(const QString &name) const
{
    return std::any_of(m_elements.begin(), m_elements.end(),
                       [&](const Element &element) { return element.name == name; });
}

QString MetadataComponent::value(const QString &name) const
{
    for (const Element &element : m_elements) {
        if (element.name == name)
            return element.isNil() ? QString() : element.text.isNull() ? u""_s : element.text;
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
            element.attributes.clear();
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
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + m_type.toUtf8() + " xmlns=\"" +
                     QByteArray(metadataNamespace.data(), metadataNamespace.size()) + '"';
    if (std::any_of(sorted.begin(), sorted.end(), speaksOfInstance))
        xml += " xmlns:xsi=\"" + QByteArray(schemaInstance.data(), schemaInstance.size()) + '"';
    xml += ">\n";
    for (const Element &element : sorted) {
        xml += "    ";
        writeElement(xml, element, "    ");
        xml += '\n';
    }
    xml += "</" + m_type.toUtf8() + ">\n";
    return xml;
}

MetadataComponent MetadataComponent::fromRecord(QXmlStreamReader &reader, const QString &type,
                                                const QHash<QString, QString> &prefixes)
{
    const Element record = readElement(reader, 0, reader.namespaceUri().toString(), prefixes);
    MetadataComponent component(type, {});
    for (const Element &element : record.children) {
        if (element.name == "fullName"_L1)
            component.m_fullName = element.text;
        else if (!element.name.isEmpty())
            component.m_elements.append(element);
    }
    return component;
}

} // namespace applink::salesforce
