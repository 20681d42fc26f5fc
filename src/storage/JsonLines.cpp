// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace applink::storage {

using namespace Qt::StringLiterals;

JsonLines::JsonLines(const QByteArray &json) : m_json(json)
{
    if (m_json.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
    skipSpace();
    m_lines.insert({}, m_line);
    value({});
}

int JsonLines::lineAt(const QByteArray &json, qsizetype offset)
{
    const auto end = json.begin() + std::clamp<qsizetype>(offset, 0, json.size());
    return 1 + static_cast<int>(std::count(json.begin(), end, '\n'));
}

QString JsonLines::child(const QString &parent, const QString &key)
{
    return parent + u'/' + QString(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

int JsonLines::lineOf(QString path) const
{
    while (!path.isEmpty() && !m_lines.contains(path))
        path.truncate(path.lastIndexOf(u'/'));
    return m_lines.value(path, 1);
}

void JsonLines::skipSpace()
{
    while (m_position < m_json.size()) {
        const char c = m_json.at(m_position);
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
        ++m_position;
    }
}

QString JsonLines::text()
{
    const qsizetype begin = m_position++;
    while (m_position < m_json.size() && m_json.at(m_position) != '"')
        m_position += m_json.at(m_position) == '\\' ? 2 : 1;
    ++m_position;
    // Qt undoes the escapes, so that a key written as "\u0061pp" has the name that QJsonObject gives it.
    const QByteArray quoted = m_json.mid(begin, m_position - begin);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

// NOLINTNEXTLINE(misc-no-recursion): QJsonDocument has refused deeper nesting than 1024 before.
void JsonLines::value(const QString &path)
{
    skipSpace();
    if (at('"')) {
        text();
    } else if (at('{') || at('[')) {
        const bool isObject = at('{');
        const char close = isObject ? '}' : ']';
        ++m_position;
        skipSpace();
        for (int index = 0; m_position < m_json.size() && !at(close); ++index) {
            const int line = m_line;
            const QString member = child(path, isObject ? text() : QString::number(index));
            if (m_lines.contains(member))
                m_repeated.append(member);
            m_lines.insert(member, line);
            if (isObject) {
                skipSpace();
                ++m_position; // the colon
            }
            value(member);
            skipSpace();
            if (at(','))
                ++m_position;
            skipSpace();
        }
        ++m_position;
    } else {
        while (m_position < m_json.size() && !QByteArray(",]} \t\r\n").contains(m_json.at(m_position)))
            ++m_position;
    }
}

} // namespace applink::storage
