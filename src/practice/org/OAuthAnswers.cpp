// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OAuthAnswers.h"

#include <QJsonDocument>

namespace applink::practice {

using namespace Qt::StringLiterals;

HttpResponse htmlAnswer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=UTF-8"}, {"Cache-Control", "no-store"}};
    response.body = body;
    return response;
}

HttpResponse oauthJson(int status, const QJsonObject &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json;charset=UTF-8"}, {"Cache-Control", "no-store"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

HttpResponse plainAnswer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

HttpResponse redirectTo(const QString &url)
{
    HttpResponse response;
    response.status = 302;
    response.headers = {{"Location", url.toUtf8()}, {"Cache-Control", "no-store"}};
    return response;
}

HttpResponse oauthError(const QString &code, const QString &description, int status)
{
    return oauthJson(status, {{u"error"_s, code}, {u"error_description"_s, description}});
}

HttpResponse preLoginError(const QString &code, const QString &description)
{
    return plainAnswer(400, "error=" + code.toUtf8() + "&error_description=" + QUrl::toPercentEncoding(description));
}

HttpResponse errorPage(const QString &code, const QString &description)
{
    return redirectTo(u"/setup/secur/RemoteAccessErrorPage.apexp?error=%1&error_description=%2"_s.arg(
        percentEncoded(code), percentEncoded(description).replace(u"%20"_s, u"+"_s)));
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString sessionToken(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    const QByteArray scheme = header.left(header.indexOf(' ')).toLower();
    return scheme == "bearer" || scheme == "oauth" ? QString::fromLatin1(header.mid(scheme.size() + 1).trimmed())
                                                   : QString();
}

} // namespace applink::practice
