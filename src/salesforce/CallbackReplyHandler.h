// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractOAuthReplyHandler>
#include <QUrl>

class QNetworkReply;

namespace applink::salesforce {

/// Stands between Qt's OAuth flow and our own listener: the callback's text is the registered one to the letter, and
/// every answer of the token endpoint leads to exactly one signal, which Qt 6.4 does not do (facts/qt.md 2.1).
class CallbackReplyHandler : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    explicit CallbackReplyHandler(QUrl callback, QObject *parent = nullptr);

    [[nodiscard]] QString callback() const override;
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    /// `code` is OAuth's; empty where no OAuth error came: then `status` is what did, 0 for nothing whole, and
    /// `description` is Qt's words or the beginning of the answer.
    void tokenEndpointFailed(const QString &code, const QString &description, int status);

private:
    QUrl m_callback;
};

} // namespace applink::salesforce
