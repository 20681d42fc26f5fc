// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace applink::base {

namespace {

/// Qt knows how to escape strings and write numbers; it only takes arrays and objects as a document.
QByteArray scalarJson(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QJsonValue changed(const QJsonValue &value, const std::function<QString(const QString &)> &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray())
            array.append(changed(item, change));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = changed(it.value(), change);
        return object;
    }
    return value;
}

} // namespace

JsonTree JsonTree::object(std::initializer_list<Member> members)
{
    JsonTree tree;
    tree.m_kind = Kind::Object;
    tree.m_members = members;
    return tree;
}

JsonTree JsonTree::array(QList<JsonTree> items)
{
    JsonTree tree;
    tree.m_kind = Kind::Array;
    tree.m_items = std::move(items);
    return tree;
}

JsonTree JsonTree::strings(const QStringList &texts)
{
    JsonTree tree = array();
    for (const QString &text : texts)
        tree.append(text);
    return tree;
}

void JsonTree::set(const QString &key, JsonTree value)
{
    Q_ASSERT(m_kind == Kind::Object);
    for (Member &member : m_members) {
        if (member.first == key) {
            member.second = std::move(value);
            return;
        }
    }
    m_members.append({key, std::move(value)});
}

void JsonTree::append(JsonTree item)
{
    Q_ASSERT(m_kind == Kind::Array);
    m_items.append(std::move(item));
}

JsonTree JsonTree::withStrings(const std::function<QString(const QString &)> &change) const
{
    JsonTree copy = *this;
    copy.m_scalar = changed(m_scalar, change);
    for (JsonTree &item : copy.m_items)
        item = item.withStrings(change);
    for (Member &member : copy.m_members)
        member.second = member.second.withStrings(change);
    return copy;
}

QByteArray JsonTree::toJson(Layout layout) const
{
    QByteArray out;
    write(out, layout, 0);
    if (layout == Layout::Indented)
        out += '\n';
    return out;
}

void JsonTree::write(QByteArray &out, Layout layout, int depth) const
{
    if (m_kind == Kind::Scalar) {
        out += scalarJson(m_scalar);
        return;
    }
    const bool isObject = m_kind == Kind::Object;
    const qsizetype count = isObject ? m_members.size() : m_items.size();
    const bool oneLine = layout == Layout::Compact || count == 0 ||
                         (!isObject && std::all_of(m_items.begin(), m_items.end(),
                                                   [](const JsonTree &item) { return item.m_kind == Kind::Scalar; }));
    const auto newLine = [&](int level) {
        if (!oneLine)
            out += '\n' + QByteArray(qsizetype(2) * level, ' ');
    };
    out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            out += oneLine && layout == Layout::Indented ? ", " : ",";
        newLine(depth + 1);
        if (isObject) {
            out += scalarJson(m_members.at(i).first);
            out += layout == Layout::Indented ? ": " : ":";
        }
        (isObject ? m_members.at(i).second : m_items.at(i)).write(out, layout, depth + 1);
    }
    newLine(depth);
    out += isObject ? '}' : ']';
}

} // namespace applink::base
