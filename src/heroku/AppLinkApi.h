// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "heroku/AddonLocator.h"
#include "heroku/AppLinkTypes.h"
#include "heroku/JwtConnection.h"
#include "heroku/PublishForm.h"
#include "heroku/SerialGate.h"
#include "net/HttpClient.h"

#include <QJsonDocument>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace applink::heroku {

/// When to look again at a connection that somebody is authorizing in a browser: a few quick looks, then each wait
/// twice the last, up to the service's own interval of five seconds (facts/heroku-applink.md 3.5).
struct PollCadence
{
    std::chrono::milliseconds first = std::chrono::milliseconds(100);
    int quickLooks = 3; ///< waits of `first` before they grow
    std::chrono::milliseconds longest = std::chrono::seconds(5);

    /// The wait before look number `look`, counted from 0.
    [[nodiscard]] std::chrono::milliseconds before(int look) const;
};

/// What publishing left behind. The service's answer has no reliable body; the publications list is the proof.
struct PublishReceipt
{
    int status = 0;
    QString requestId;
};

/// The AppLink add-on's API for one add-on (facts/heroku-applink.md section 3).
///
/// Every call carries the add-on token, the SSO blob and the app's id, and never the Heroku token. One request at a
/// time. Reads are repeated by the retry policy, writes never. Tasks it gave out are destroyed before it.
class AppLinkApi : public QObject
{
    Q_OBJECT

public:
    explicit AppLinkApi(AppLinkAddon addon, QObject *parent = nullptr);
    ~AppLinkApi() override;

    [[nodiscard]] const AppLinkAddon &addon() const { return m_addon; }
    /// Fresh token and SSO, for the calls from now on: after a 401, or because the old ones are minutes old.
    void setAddon(AppLinkAddon addon) { m_addon = std::move(addon); }
    /// Optional: asked once when a call is refused with 401 (which did nothing then), and the call is sent again with
    /// the new token and SSO. A second 401 ends the call. Without it the caller does this by setAddon().
    using AddonRefresher = std::function<Task<Result<AppLinkAddon>>()>;
    void setAddonRefresher(AddonRefresher refresher) { m_refresher = std::move(refresher); }

    [[nodiscard]] net::HttpClient *http() { return &m_http; }
    [[nodiscard]] QString lastRequestId() const { return m_lastRequestId; }

    Task<Result<QList<Connection>>> connections();
    Task<Result<Connection>> connection(QString idOrName);
    /// Answers with a connection that has a redirectUri; check it by authorizeFacts() before opening. `loginUrl` is the
    /// org's My Domain address (4.2); empty leaves the choice to the service. An existing name is a Conflict.
    Task<Result<Connection>> createConnection(QString name, QUrl loginUrl);
    /// Has AppLink sign in by JWT, without anybody at a browser: connected, failed, or still trying, which
    /// waitForConnection() sees to its end. A refusal says what explainedJwtRefusal() makes of it. The body holds the
    /// private key.
    Task<Result<Connection>> createConnectionByJwt(JwtConnectionRequest request);
    /// Accepted, not yet done: the connection is then `disconnecting`.
    Task<Result<Connection>> deleteConnection(QString name);

    /// `connection` is the last one seen; `lookFailed` holds the error of a look that will be repeated.
    using ConnectionProgress =
        std::function<void(const Connection &connection, const std::optional<Error> &lookFailed)>;
    /// Looks until the connection is connected: ok() means connected, nothing less. Failed or disconnected is an error
    /// with the service's id as code; so is a time limit that ran out (Timeout; the connection stays as it is and can
    /// be waited for again). Network trouble in between is waited out.
    Task<Result<Connection>> waitForConnection(QString id, std::chrono::milliseconds timeLimit,
                                               ConnectionProgress onProgress = {});
    /// Makes a running wait look at once: the window has the focus again.
    void pollNow() { Q_EMIT pollRequested(); }
    void setPollCadence(const PollCadence &cadence) { m_cadence = cadence; }

    /// Publishes the API spec once. Never sent again by itself, whatever happens to the answer: when it is lost, the
    /// error has code::outcomeUnknown and publications() decides. The server may take three minutes.
    Task<Result<PublishReceipt>> publish(QString connectionName, PublishRequest request);
    /// What this app (its id, AppLinkAddon::appId) has published over the connection.
    Task<Result<QList<Publication>>> publications(QString connectionName, QString appId);

Q_SIGNALS:
    void pollRequested();

private:
    struct Call
    {
        QByteArray verb = "GET";
        QString path; ///< under the base address, segments encoded
        QByteArray contentType;
        QByteArray body;
        std::chrono::milliseconds timeout = std::chrono::seconds(30);
        bool repeatable = true;
        QString subject; ///< for error texts
        QString purpose; ///< for the log, English
    };
    Task<Result<net::HttpResponse>> send(Call call);
    Task<Result<net::HttpResponse>> sendOnce(Call call);
    Task<Result<Connection>> sendForConnection(Call call);
    [[nodiscard]] net::HttpRequest request(const Call &call) const;

    net::HttpClient m_http;
    SerialGate m_gate;
    AppLinkAddon m_addon;
    AddonRefresher m_refresher;
    PollCadence m_cadence;
    QString m_lastRequestId;
};

} // namespace applink::heroku
