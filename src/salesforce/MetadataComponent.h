// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

class QXmlStreamReader;

namespace applink::salesforce {

/// One metadata component as the org gives and takes it: type, full name and a tree of elements, in which everything
/// the program does not know survives a read and a deploy (product.md, rule 8). A plain value.
class MetadataComponent
{
public:
    /// As it stood in the answer: "xsi:nil", or a declaration such as "xmlns:x".
    struct Attribute
    {
        QString name;
        QString value;

        bool operator==(const Attribute &) const = default;
    };
    struct Element
    {
        QString name;            ///< empty for a run of text between children
        QString text;            ///< of a leaf, to the letter, with its white space
        QList<Element> children; ///< of a group, such as trustedIpRanges
        QList<Attribute> attributes{};

        /// The org's way to write "there is no value" (xsi:nil).
        [[nodiscard]] bool isNil() const;
        bool operator==(const Element &) const = default;
    };

    MetadataComponent() = default;
    MetadataComponent(QString type, QString fullName) : m_type(std::move(type)), m_fullName(std::move(fullName)) {}

    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] const QString &fullName() const { return m_fullName; }
    [[nodiscard]] const QList<Element> &elements() const { return m_elements; }

    [[nodiscard]] bool contains(const QString &name) const;
    /// Text of the first element of that name; null when there is none, or one that is nil.
    [[nodiscard]] QString value(const QString &name) const;
    /// Replaces the element, or adds it. A null text removes it.
    void set(const QString &name, const QString &text);
    void remove(const QString &name);
    void append(Element element) { m_elements.append(std::move(element)); }

    /// The file as it goes into a deploy: UTF-8, elements in alphabetical order, the order in which the org retrieves
    /// them (facts/salesforce.md 1.9).
    [[nodiscard]] QByteArray toXml() const;
    /// Reads one `records` element of a readMetadata answer; the reader stands on its start and ends on its end.
    /// `prefixes` are the namespaces that the elements around it declare: attributes may speak of them.
    static MetadataComponent fromRecord(QXmlStreamReader &reader, const QString &type,
                                        const QHash<QString, QString> &prefixes = {});

    bool operator==(const MetadataComponent &) const = default;

private:
    QString m_type;
    QString m_fullName;
    QList<Element> m_elements;
};

} // namespace applink::salesforce
