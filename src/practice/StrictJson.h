// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <map>

namespace applink::practice {

/// Reads a JSON object by a table of its keys. A key that is not in the table, a wrong type or a wrong value is an
/// error that names the key with its path, such as `faults[0].method`, and what is allowed.
class StrictJson
{
public:
    using Read = std::function<void(const QJsonValue &value)>;

    /// `path` names the object in errors; empty for the document itself. `error` keeps the first error.
    StrictJson(QString path, QString *error);

    StrictJson &text(const QString &key, QString &to);
    StrictJson &oneOf(const QString &key, const QStringList &allowed, std::function<void(int index)> set);
    StrictJson &number(const QString &key, int &to, int least = 0, int most = std::numeric_limits<int>::max());
    StrictJson &flag(const QString &key, bool &to);
    StrictJson &texts(const QString &key, QStringList &to);
    /// Each object of an array; the reader gets its path for nested errors.
    StrictJson &objects(const QString &key, std::function<void(const QJsonObject &object, const QString &path)> read);
    StrictJson &object(const QString &key, std::function<void(const QJsonObject &object, const QString &path)> read);
    /// Anything: the reader judges, and may call fail().
    StrictJson &any(const QString &key, Read read);

    /// True if all of `json` was read without an error.
    bool read(const QJsonObject &json);
    void fail(const QString &key, const QString &why);
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    QString m_path;
    QString *m_error;
    std::map<QString, Read> m_keys;
};

} // namespace applink::practice
