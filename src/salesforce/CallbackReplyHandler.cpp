// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/CallbackReplyHandler.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

CallbackReplyHandler::CallbackReplyHandler(QUrl callback, QObject *parent)
    : QAbstractOAuthReplyHandler(parent)
    , m_callback(std::move(callback))
{}

QString CallbackReplyHandler::callback() const
{
    return m_callback.toString(QUrl::FullyEncoded);
}

void CallbackReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const QString code = answer["error"_L1].toString(); !code.isEmpty()) {
        Q_EMIT tokenEndpointFailed(code, answer["error_description"_L1].toString(), status);
        return;
    }
    // An error with status 200 is an answer that was cut off on its way.
    if (status == 0 || (status == 200 && reply->error() != QNetworkReply::NoError)) {
        Q_EMIT tokenEndpointFailed({}, reply->errorString(), 0);
        return;
    }
    const bool isWhole = answer["access_token"_L1].isString() && answer["instance_url"_L1].isString() &&
                         answer["id"_L1].isString() &&
                         (!answer.contains("refresh_token"_L1) || answer["refresh_token"_L1].isString());
    if (status != 200 || !isWhole) {
        // Tokens may stand in what is not whole, or was cut off: only what is no JSON at all is quoted.
        Q_EMIT tokenEndpointFailed({}, body.trimmed().startsWith('{') ? QString() : QString::fromUtf8(body.left(300)),
                                   status);
        return;
    }
    Q_EMIT tokensReceived(answer.toVariantMap());
}

} // namespace applink::salesforce
