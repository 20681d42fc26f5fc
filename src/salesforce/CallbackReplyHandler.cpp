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
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    // An error with status 200 is an answer that was cut off.
    if (status != 200 || reply->error() != QNetworkReply::NoError || answer.contains("error"_L1)) {
        Q_EMIT tokenEndpointFailed(answer["error"_L1].toString(u"network"_s),
                                   answer["error_description"_L1].toString(reply->errorString()), status);
        return;
    }
    Q_EMIT tokensReceived(answer.toVariantMap());
}

} // namespace applink::salesforce
