// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "salesforce/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QOAuth2AuthorizationCodeFlow;

namespace applink::net {
class LoopbackListener;
}

namespace applink::salesforce {

class CallbackReplyHandler;

/// What a sign-in in the browser needs (facts/salesforce.md 4.2). The defaults are those of the public client that
/// every org knows, "Salesforce CLI".
struct SignInRequest
{
    QUrl loginUrl; ///< My Domain, or a generic login host
    QString clientId = QStringLiteral("PlatformCLI");
    QString clientName = QStringLiteral("Salesforce CLI"); ///< as the org's consent page and lists call it
    Secret clientSecret;                                   ///< only for an own client that has one
    QUrl callback = QUrl(QStringLiteral("http://localhost:1717/OauthRedirect")); ///< as registered, to the letter
    QString scope = QStringLiteral("refresh_token api web");
    std::chrono::seconds limit = std::chrono::minutes(5);
    /// An org that does not let people authorize the app leaves the browser on an error page, and it never comes back
    /// (facts/salesforce.md 4.6): after this long it is time to say so.
    std::chrono::seconds stuckAfter = std::chrono::seconds(60);
};

/// Signs in to Salesforce in the system browser: authorization code with PKCE S256 and a random state
/// (QOAuth2AuthorizationCodeFlow, facts/qt.md section 2), coming back to a listener on this computer.
///
/// start() opens nothing: it gives the link, which whoever owns the screen shows, copies or opens. The browser is
/// answered last, when the tokens are there or the sign-in has failed, and told which. A visitor with another state is
/// a stranger and changes nothing. succeeded() or failed() comes once, unless cancel() comes first.
class SignIn : public QObject
{
    Q_OBJECT

public:
    explicit SignIn(QObject *parent = nullptr);
    ~SignIn() override;

    /// Begins to wait, and gives the link to open. An error when the port is taken or the request makes no sense.
    Result<QUrl> start(const SignInRequest &request);
    /// Ends at once and frees the port. No signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_flow != nullptr; }
    [[nodiscard]] const QUrl &link() const { return m_link; }
    [[nodiscard]] const SignInRequest &request() const { return m_request; }

Q_SIGNALS:
    void succeeded(const applink::salesforce::Session &session);
    void failed(const applink::base::Error &error);
    /// Each second: how long the person still has.
    void remaining(std::chrono::seconds left);
    /// The browser came back; the tokens are being fetched.
    void browserArrived();
    /// Once, when nobody has come back for SignInRequest::stuckAfter: what may be the matter, and who can help. The
    /// wait goes on.
    void stuck(const QString &remedy);

private:
    void onArrived(qint64 visitor, const QUrl &target);
    void onTokens(const QVariantMap &tokens);
    void onTick();
    void fail(Error error);
    void tellBrowser(bool success, const QString &text);
    void stop();

    SignInRequest m_request;
    QUrl m_link;
    QString m_verifier;
    QString m_code;
    std::optional<qint64> m_visitor;
    QElapsedTimer m_clock;
    QTimer m_tick;
    bool m_saidStuck = false;
    std::unique_ptr<net::LoopbackListener> m_listener;
    // Destroyed in this order: manager, flow, handler (facts/qt.md 2.1).
    std::unique_ptr<CallbackReplyHandler> m_handler;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace applink::salesforce
