// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>
#include <initializer_list>
#include <utility>

namespace applink::base {

/// JSON for writing whose objects keep the order in which their members were added. (QJsonObject sorts them, which
/// makes a setup file or a report hard to read for a person.) Reading stays with QJsonDocument.
class JsonTree
{
public:
    enum class Layout { Compact, Indented };
    using Member = std::pair<QString, JsonTree>;

    /// A scalar. Arrays and objects of Qt are taken as they are, sorted.
    JsonTree(QJsonValue scalar = {}) : m_scalar(std::move(scalar)) {}
    JsonTree(const QString &text) : m_scalar(text) {}
    static JsonTree object(std::initializer_list<Member> members = {});
    static JsonTree array(QList<JsonTree> items = {});
    static JsonTree strings(const QStringList &texts);

    /// Adds a member to an object, or replaces the one of that name in its place.
    void set(const QString &key, JsonTree value);
    /// Adds an item to an array.
    void append(JsonTree item);

    /// The same tree with every string value (not the keys) passed through `change`.
    [[nodiscard]] JsonTree withStrings(const std::function<QString(const QString &)> &change) const;

    /// UTF-8. Indented ends with a line feed, by two spaces a level; an array of scalars stays on one line.
    [[nodiscard]] QByteArray toJson(Layout layout = Layout::Indented) const;

private:
    enum class Kind { Scalar, Array, Object };
    void write(QByteArray &out, Layout layout, int depth) const;

    Kind m_kind = Kind::Scalar;
    QJsonValue m_scalar;
    QList<JsonTree> m_items;
    QList<Member> m_members;
};

} // namespace applink::base

namespace applink {
using base::JsonTree;
} // namespace applink
