// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace applink::practice {

inline const QString metadataNamespace = QStringLiteral("http://soap.sforce.com/2006/04/metadata");

/// An element of metadata that holds others, such as trustedIpRanges or oauthConfig, kept whole.
struct MetadataNode
{
    QString name;
    QString text; ///< of a leaf
    QList<MetadataNode> children;

    /// Written out: a defaulted one is not found for lists of itself.
    friend bool operator==(const MetadataNode &a, const MetadataNode &b)
    {
        return a.name == b.name && a.text == b.text && a.children == b.children;
    }
    /// The text of the first child of that name; empty when there is none.
    [[nodiscard]] QString childText(const QString &childName) const;
};

/// Reads the element the reader stands on, with all that is in it. Deeper than 20 levels is an error of the reader.
[[nodiscard]] MetadataNode readNode(QXmlStreamReader &reader, int depth = 0);
void writeNode(QXmlStreamWriter &writer, const MetadataNode &node);
/// Leaves and groups together in alphabetical order, as the org gives them back (facts/salesforce.md 3.2).
void writeFields(QXmlStreamWriter &writer, const QMap<QString, QString> &values, const QList<MetadataNode> &groups);

} // namespace applink::practice
