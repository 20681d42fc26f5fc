// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/JsonLines.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace applink::storage {

/// Everything that is wrong with a JSON text, with the line of each. Shared by all objects of one text.
class JsonProblems
{
public:
    explicit JsonProblems(const JsonLines &lines) : m_lines(lines) {}
    void add(const QString &path, const QString &text);
    /// "Line 3: …", in the order of the lines.
    [[nodiscard]] QStringList sorted() const;
    [[nodiscard]] bool isEmpty() const { return m_found.isEmpty(); }

private:
    const JsonLines &m_lines;
    QList<std::pair<int, QString>> m_found;
};

/// Reads one object to the letter: each getter takes a key, leaves `out` as it is where the key is missing, and notes a
/// wrong type or value; finish() notes every key that nobody asked for.
class StrictObject
{
public:
    StrictObject(QJsonObject object, QString path, JsonProblems &problems);

    /// Notes a problem when the key is missing.
    void require(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    void text(const QString &key, QString &out);
    /// Null means empty.
    void textOrNull(const QString &key, QString &out);
    void flag(const QString &key, bool &out);
    void number(const QString &key, int least, int most, int &out);
    void texts(const QString &key, QStringList &out);
    /// The index of the value in `allowed`.
    [[nodiscard]] std::optional<qsizetype> choice(const QString &key, const QStringList &allowed);
    /// A member object; empty when it is missing or not an object (noted).
    [[nodiscard]] std::optional<StrictObject> object(const QString &key);
    /// The items of a member array with their paths.
    [[nodiscard]] QList<std::pair<QJsonValue, QString>> items(const QString &key);
    void problem(const QString &key, const QString &text);
    /// A key that may stand there and means nothing to the program.
    void ignore(const QString &key) { m_asked.append(key); }
    void finish();

private:
    /// The value, if the key is there; remembers that it was asked for.
    [[nodiscard]] std::optional<QJsonValue> take(const QString &key);
    void wrongType(const QString &key, const QString &wanted, const QJsonValue &found);

    QJsonObject m_object;
    QString m_path;
    JsonProblems &m_problems;
    QStringList m_asked;
};

/// The word for a type of JSON, translated.
[[nodiscard]] QString jsonTypeLabel(const QJsonValue &value);

} // namespace applink::storage
