// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/HerokuAnswer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
HttpResponse answer(int status, const QJsonDocument &document)
{
    HttpResponse response;
    response.status = status;
    response.body = document.toJson(QJsonDocument::Compact);
    addHeader(response, "Content-Type", "application/json");
    return response;
}
} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &body)
{
    return answer(status, QJsonDocument(body));
}

HttpResponse jsonAnswer(int status, const QJsonArray &body)
{
    return answer(status, QJsonDocument(body));
}

HttpResponse errorAnswer(int status, const QString &id, const QString &message, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"id"_s, id);
    body.insert(u"message"_s, message);
    return jsonAnswer(status, body);
}

HttpResponse notThere(const QString &resource)
{
    return errorAnswer(404, u"not_found"_s, u"Couldn't find that %1, or this account may not see it."_s.arg(resource),
                       {{u"resource"_s, resource}});
}

HttpResponse noEndpoint()
{
    return errorAnswer(404, u"not_found"_s,
                       u"No endpoint answers here. Check the path, the HTTP method and the version in Accept."_s);
}

HttpResponse invalidParams(const QString &message)
{
    return errorAnswer(422, u"invalid_params"_s, message);
}

QStringList expansion(const HttpRequest &request)
{
    QStringList all;
    for (const char *name : {"Accept-Expansion", "Accept-Inclusion"}) {
        const QStringList words = QString::fromLatin1(request.header(name)).split(u',', Qt::SkipEmptyParts);
        for (const QString &each : words)
            all.append(each.trimmed());
    }
    return all;
}

bool isConfigName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return form.match(name).hasMatch();
}

QByteArray etagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().left(32) + '"';
}

HttpResponse htmlAnswer(int status, const QString &title, const QString &sentence)
{
    HttpResponse response;
    response.status = status;
    response.body = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
                    "<body><h1>%1</h1><p>%2</p></body></html>\n"_s.arg(title.toHtmlEscaped(), sentence.toHtmlEscaped())
                        .toUtf8();
    addHeader(response, "Content-Type", "text/html; charset=utf-8");
    addHeader(response, "Cache-Control", "no-store");
    addHeader(response, "Referrer-Policy", "no-referrer");
    return response;
}

QString isoDate(const QDateTime &time, bool microseconds)
{
    if (microseconds)
        return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"577Z"_s;
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

std::optional<QJsonObject> jsonBody(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString bearerToken(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization");
    return value.startsWith("Bearer ") ? QString::fromUtf8(value.mid(7).trimmed()) : QString();
}

QStringList pathSegments(const HttpRequest &request)
{
    QStringList segments;
    const QStringList encoded = request.path().split(u'/', Qt::SkipEmptyParts);
    for (const QString &each : encoded)
        segments.append(QUrl::fromPercentEncoding(each.toUtf8()));
    return segments;
}

void addHeader(HttpResponse &response, const QByteArray &name, const QByteArray &value)
{
    response.headers.append({name, value});
}

} // namespace applink::practice
