// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// An answer before it is bytes: what REST, composite and batch share.
struct RestAnswer
{
    int status = 200;
    QJsonValue body; ///< null: no content

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

/// The array form of facts/salesforce.md 7.1.
[[nodiscard]] inline RestAnswer restError(int status, const QString &code, const QString &message,
                                          const QStringList &fields = {})
{
    QJsonObject error{{QStringLiteral("message"), message}, {QStringLiteral("errorCode"), code}};
    if (!fields.isEmpty())
        error.insert(QStringLiteral("fields"), QJsonArray::fromStringList(fields));
    return {status, QJsonArray{error}};
}

[[nodiscard]] inline RestAnswer notFound()
{
    return restError(404, QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"));
}

[[nodiscard]] inline RestAnswer methodNotAllowed(const QByteArray &method, const QString &allowed)
{
    return restError(
        405, QStringLiteral("METHOD_NOT_ALLOWED"),
        QStringLiteral("HTTP Method '%1' not allowed. Allowed are %2").arg(QString::fromLatin1(method), allowed));
}

[[nodiscard]] inline RestAnswer invalidSession()
{
    return restError(401, QStringLiteral("INVALID_SESSION_ID"), QStringLiteral("Session expired or invalid"));
}

[[nodiscard]] inline HttpResponse toHttp(const RestAnswer &answer)
{
    HttpResponse response;
    response.status = answer.status;
    if (answer.body.isNull() || answer.body.isUndefined())
        return response;
    response.headers = {{"Content-Type", "application/json;charset=UTF-8"}};
    response.body = answer.body.isArray() ? QJsonDocument(answer.body.toArray()).toJson(QJsonDocument::Compact)
                                          : QJsonDocument(answer.body.toObject()).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace applink::practice
