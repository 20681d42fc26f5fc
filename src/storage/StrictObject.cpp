// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StrictObject.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

struct StrictText
{
    Q_DECLARE_TR_FUNCTIONS(applink::storage::StrictObject)
};

/// "oauth.scopes", as a person writes a path.
QString dotted(QString path)
{
    return path.mid(1).replace(u'/', u'.').replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
}

} // namespace

QString jsonTypeLabel(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return StrictText::tr("true or false");
    case QJsonValue::Double:
        return StrictText::tr("a number");
    case QJsonValue::String:
        return StrictText::tr("text");
    case QJsonValue::Array:
        return StrictText::tr("a list");
    case QJsonValue::Object:
        return StrictText::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return StrictText::tr("null");
}

void JsonProblems::add(const QString &path, const QString &text)
{
    m_found.append({m_lines.lineOf(path), text});
}

QStringList JsonProblems::sorted() const
{
    auto found = m_found;
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList texts;
    for (const auto &[line, text] : found)
        texts.append(StrictText::tr("Line %1: %2").arg(line).arg(text));
    return texts;
}

StrictObject::StrictObject(QJsonObject object, QString path, JsonProblems &problems)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problems(problems)
{}

std::optional<QJsonValue> StrictObject::take(const QString &key)
{
    m_asked.append(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd())
        return std::nullopt;
    return found.value();
}

void StrictObject::problem(const QString &key, const QString &text)
{
    m_problems.add(key.isEmpty() ? m_path : JsonLines::child(m_path, key), text);
}

void StrictObject::wrongType(const QString &key, const QString &wanted, const QJsonValue &found)
{
    problem(key, StrictText::tr("“%1” must be %2, not %3.")
                     .arg(dotted(JsonLines::child(m_path, key)), wanted, jsonTypeLabel(found)));
}

void StrictObject::require(const QString &key)
{
    if (!has(key))
        problem({}, StrictText::tr("“%1” is missing.").arg(dotted(JsonLines::child(m_path, key))));
}

void StrictObject::text(const QString &key, QString &out)
{
    const auto value = take(key);
    if (!value)
        return;
    if (value->isString())
        out = value->toString();
    else
        wrongType(key, StrictText::tr("text"), *value);
}

void StrictObject::textOrNull(const QString &key, QString &out)
{
    if (m_object.value(key).isNull()) {
        m_asked.append(key);
        out.clear();
    } else {
        text(key, out);
    }
}

void StrictObject::flag(const QString &key, bool &out)
{
    const auto value = take(key);
    if (!value)
        return;
    if (value->isBool())
        out = value->toBool();
    else
        wrongType(key, StrictText::tr("true or false"), *value);
}

void StrictObject::number(const QString &key, int least, int most, int &out)
{
    const auto value = take(key);
    if (!value)
        return;
    const double real = value->toDouble(-1);
    if (!value->isDouble())
        wrongType(key, StrictText::tr("a number"), *value);
    else if (real < least || real > most || real != static_cast<int>(real))
        problem(key, StrictText::tr("“%1” must be a whole number from %2 to %3.")
                         .arg(dotted(JsonLines::child(m_path, key)))
                         .arg(least)
                         .arg(most));
    else
        out = static_cast<int>(real);
}

void StrictObject::texts(const QString &key, QStringList &out)
{
    if (!has(key)) {
        m_asked.append(key);
        return;
    }
    QStringList read;
    for (const auto &[value, path] : items(key)) {
        if (value.isString())
            read.append(value.toString());
        else
            m_problems.add(path, StrictText::tr("“%1” must hold text only, not %2.")
                                     .arg(dotted(JsonLines::child(m_path, key)), jsonTypeLabel(value)));
    }
    out = read;
}

std::optional<qsizetype> StrictObject::choice(const QString &key, const QStringList &allowed)
{
    QString value;
    if (!has(key)) {
        m_asked.append(key);
        return std::nullopt;
    }
    const bool isText = m_object.value(key).isString();
    text(key, value);
    const qsizetype index = isText ? allowed.indexOf(value) : -1;
    if (index >= 0)
        return index;
    if (isText)
        problem(key, StrictText::tr("“%1” can't be “%2”. Allowed: %3.")
                         .arg(dotted(JsonLines::child(m_path, key)), value, allowed.join(u", "_s)));
    return std::nullopt;
}

std::optional<StrictObject> StrictObject::object(const QString &key)
{
    const auto value = take(key);
    if (!value)
        return std::nullopt;
    if (!value->isObject()) {
        wrongType(key, StrictText::tr("an object"), *value);
        return std::nullopt;
    }
    return StrictObject(value->toObject(), JsonLines::child(m_path, key), m_problems);
}

QList<std::pair<QJsonValue, QString>> StrictObject::items(const QString &key)
{
    QList<std::pair<QJsonValue, QString>> list;
    const auto value = take(key);
    if (!value)
        return list;
    if (!value->isArray()) {
        wrongType(key, StrictText::tr("a list"), *value);
        return list;
    }
    const QString path = JsonLines::child(m_path, key);
    const QJsonArray array = value->toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        list.append({array.at(i), JsonLines::child(path, QString::number(i))});
    return list;
}

void StrictObject::finish()
{
    const QString where = m_path.isEmpty() ? StrictText::tr("the file") : u"“%1”"_s.arg(dotted(m_path));
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            problem(key, StrictText::tr("“%1” is not a key that belongs in %2. Allowed: %3.")
                             .arg(key, where, m_asked.join(u", "_s)));
    }
}

} // namespace applink::storage
