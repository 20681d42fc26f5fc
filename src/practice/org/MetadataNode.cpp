// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/MetadataNode.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

QString MetadataNode::childText(const QString &childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const MetadataNode &child) { return child.name == childName; });
    return found == children.end() ? QString() : found->text;
}

MetadataNode readNode(QXmlStreamReader &reader, int depth)
{
    MetadataNode node{reader.name().toString(), {}, {}};
    if (depth > 20) {
        reader.raiseError(u"too deep"_s);
        return node;
    }
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            node.children.append(readNode(reader, depth + 1));
        else if (token == QXmlStreamReader::Characters)
            node.text += reader.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    if (!node.children.isEmpty())
        node.text.clear(); // the blanks between them
    return node;
}

void writeNode(QXmlStreamWriter &writer, const MetadataNode &node)
{
    if (node.children.isEmpty()) {
        writer.writeTextElement(metadataNamespace, node.name, node.text);
        return;
    }
    writer.writeStartElement(metadataNamespace, node.name);
    for (const MetadataNode &child : node.children)
        writeNode(writer, child);
    writer.writeEndElement();
}

void writeFields(QXmlStreamWriter &writer, const QMap<QString, QString> &values, const QList<MetadataNode> &groups)
{
    QList<MetadataNode> all = groups;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        all.append({value.key(), value.value(), {}});
    std::stable_sort(all.begin(), all.end(),
                     [](const MetadataNode &a, const MetadataNode &b) { return a.name < b.name; });
    for (const MetadataNode &node : std::as_const(all))
        writeNode(writer, node);
}

} // namespace applink::practice
