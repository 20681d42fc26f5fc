// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/StrictJson.h"

#include <QJsonArray>

#include <cmath>

namespace applink::practice {
using namespace Qt::StringLiterals;

StrictJson::StrictJson(QString path, QString *error) : m_path(std::move(path)), m_error(error) {}

QString StrictJson::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void StrictJson::fail(const QString &key, const QString &why)
{
    if (m_error->isEmpty())
        *m_error = u"%1 %2"_s.arg(pathOf(key), why);
}

StrictJson &StrictJson::any(const QString &key, Read read)
{
    m_keys.emplace(key, std::move(read));
    return *this;
}

StrictJson &StrictJson::text(const QString &key, QString &to)
{
    return any(key, [this, key, &to](const QJsonValue &value) {
        if (!value.isString())
            return fail(key, u"must be text"_s);
        to = value.toString();
    });
}

StrictJson &StrictJson::oneOf(const QString &key, const QStringList &allowed, std::function<void(int)> set)
{
    return any(key, [this, key, allowed, set](const QJsonValue &value) {
        const auto index = value.isString() ? allowed.indexOf(value.toString()) : -1;
        if (index < 0)
            return fail(key, u"must be one of: %1"_s.arg(allowed.join(u", "_s)));
        set(static_cast<int>(index));
    });
}

StrictJson &StrictJson::number(const QString &key, int &to, int least, int most)
{
    return any(key, [this, key, &to, least, most](const QJsonValue &value) {
        const double given = value.toDouble(std::nan(""));
        if (!(given >= least && given <= most) || std::floor(given) < given)
            return fail(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
        to = static_cast<int>(given);
    });
}

StrictJson &StrictJson::flag(const QString &key, bool &to)
{
    return any(key, [this, key, &to](const QJsonValue &value) {
        if (!value.isBool())
            return fail(key, u"must be true or false"_s);
        to = value.toBool();
    });
}

StrictJson &StrictJson::texts(const QString &key, QStringList &to)
{
    return any(key, [this, key, &to](const QJsonValue &value) {
        if (!value.isArray())
            return fail(key, u"must be a list of texts"_s);
        QStringList all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            if (!each.isString())
                return fail(key, u"must be a list of texts"_s);
            all.append(each.toString());
        }
        to = all;
    });
}

StrictJson &StrictJson::objects(const QString &key, std::function<void(const QJsonObject &, const QString &)> read)
{
    return any(key, [this, key, read](const QJsonValue &value) {
        if (!value.isArray())
            return fail(key, u"must be a list of objects"_s);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = u"%1[%2]"_s.arg(key).arg(i);
            if (!array[i].isObject())
                return fail(place, u"must be an object"_s);
            read(array[i].toObject(), pathOf(place));
        }
    });
}

StrictJson &StrictJson::object(const QString &key, std::function<void(const QJsonObject &, const QString &)> read)
{
    return any(key, [this, key, read](const QJsonValue &value) {
        if (!value.isObject())
            return fail(key, u"must be an object"_s);
        read(value.toObject(), pathOf(key));
    });
}

bool StrictJson::read(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto known = m_keys.find(it.key());
        if (known != m_keys.end()) {
            known->second(it.value());
            continue;
        }
        QStringList allowed;
        for (const auto &[key, read] : m_keys)
            allowed.append(key);
        fail(it.key(), u"is not known here; allowed are: %1"_s.arg(allowed.join(u", "_s)));
    }
    return m_error->isEmpty();
}

} // namespace applink::practice
