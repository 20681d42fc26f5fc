// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/FormBody.h"

#include <QUrl>

namespace applink::practice {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QUrl::fromPercentEncoding(text);
}

} // namespace

QHash<QString, QString> parseForm(const QByteArray &encoded, bool *repeated)
{
    QHash<QString, QString> fields;
    if (repeated)
        *repeated = false;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        if (fields.contains(name)) {
            if (repeated)
                *repeated = true;
            continue;
        }
        fields.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace applink::practice
