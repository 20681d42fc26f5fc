// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace applink::storage {

/// In which line each value of a JSON text stands; QJsonDocument does not say. The text must be valid JSON: parse it
/// with QJsonDocument first. A value is named by its path, such as "/users/permissionSets/0/create"; the root is "".
class JsonLines
{
public:
    explicit JsonLines(const QByteArray &json);

    /// The path of a member; escapes what would be mistaken for a deeper path.
    [[nodiscard]] static QString child(const QString &parent, const QString &key);
    /// From 1; where the path is unknown, the line of its nearest known parent.
    [[nodiscard]] int lineOf(QString path) const;
    /// Paths of members whose key stands twice in its object. QJsonDocument would keep the last one silently.
    [[nodiscard]] const QStringList &repeatedKeys() const { return m_repeated; }
    /// The line of a byte offset, from 1: for QJsonParseError.
    [[nodiscard]] static int lineAt(const QByteArray &json, qsizetype offset);

private:
    void value(const QString &path);
    QString text();
    void skipSpace();
    [[nodiscard]] bool at(char c) const { return m_position < m_json.size() && m_json.at(m_position) == c; }

    QByteArray m_json;
    qsizetype m_position = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QStringList m_repeated;
};

} // namespace applink::storage
