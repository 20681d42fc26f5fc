// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/AppLinkApi.h"

#include "base/Sleep.h"
#include "heroku/HerokuError.h"
#include "net/TransportError.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::AppLinkApi)
};

/// The server may take this long to publish (3.7).
constexpr auto publishTimeout = std::chrono::seconds(180);

/// Whether a write that ended so may have been done all the same: no answer came, one that is not the service's (a
/// gateway's page), or the service broke down somewhere on the way.
bool leavesItOpen(const Error &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::NetworkUnreachable ||
           error.kind == ErrorKind::UnexpectedAnswer || error.kind == ErrorKind::ServerFailed;
}

/// The address as the service writes it: without a slash at its end, not even that of an empty path.
QString withoutSlash(const QUrl &url)
{
    QString text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

/// Waits for the time or the word to look now, whichever comes first.
Task<bool> pause(AppLinkApi *api, std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(api, &AppLinkApi::pollRequested, &timer, [&timer] { timer.start(0); });
    timer.start(time);
    co_await base::SignalAwaiter(&timer, &QTimer::timeout);
    co_return true;
}

} // namespace

std::chrono::milliseconds PollCadence::before(int look) const
{
    if (look < quickLooks)
        return first;
    const int doublings = std::min(look - quickLooks + 1, 20);
    return std::min<std::chrono::milliseconds>(longest, first * (1LL << doublings));
}

AppLinkApi::AppLinkApi(AppLinkAddon addon, QObject *parent) : QObject(parent), m_addon(std::move(addon)) {}

AppLinkApi::~AppLinkApi() = default;

net::HttpRequest AppLinkApi::request(const Call &call) const
{
    net::HttpRequest request;
    request.verb = call.verb;
    request.url = m_addon.apiUrl;
    request.url.setPath(m_addon.apiUrl.path(QUrl::FullyEncoded) + call.path, QUrl::TolerantMode);
    // 3.2: the add-on's own token, the single sign-on as it came, and the app that the user named.
    request.headers = {{"Authorization", "Bearer " + m_addon.token.reveal()},
                       {"x-addon-sso", m_addon.sso.reveal().toBase64()},
                       {"x-app-uuid", m_addon.appId.toUtf8()},
                       {"Accept", "application/json"}};
    request.contentType = call.contentType;
    request.body = call.body;
    request.timeout = call.timeout;
    request.repeatable = call.repeatable;
    request.followRedirects = false;
    request.purpose = call.purpose;
    return request;
}

Task<Result<net::HttpResponse>> AppLinkApi::sendOnce(Call call)
{
    auto sending = m_http.send(request(call));
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    m_lastRequestId = QString::fromLatin1(response->header("request-id").left(200));
    if (!response->isSuccess())
        co_return appLinkError(*response, call.subject);
    co_return *response;
}

Task<Result<net::HttpResponse>> AppLinkApi::send(Call call)
{
    SerialGate::Pass pass(&m_gate);
    co_await pass.granted();
    auto sending = sendOnce(call);
    auto response = co_await std::move(sending);
    if (response || response.error().code != code::addonRefused || !m_refresher)
        co_return response;
    // A 401 did nothing, so even a write may be sent again, once, with fresh credentials.
    auto refreshing = m_refresher();
    auto fresh = co_await std::move(refreshing);
    if (!fresh)
        co_return response;
    m_addon = std::move(fresh).value();
    auto again = sendOnce(call);
    co_return co_await std::move(again);
}

Task<Result<Connection>> AppLinkApi::sendForConnection(Call call)
{
    auto sending = send(call);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    const auto connection = connectionFromJson(response->json().object());
    if (!connection)
        co_return net::unexpectedAnswer(m_addon.apiUrl.host(), response->status, response->body);
    co_return *connection;
}

Task<Result<QList<Connection>>> AppLinkApi::connections()
{
    Call call;
    call.path = u"/connections"_s;
    call.purpose = u"list connections"_s;
    auto sending = send(call);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    if (!response->json().isArray())
        co_return net::unexpectedAnswer(m_addon.apiUrl.host(), response->status, response->body);
    QList<Connection> connections;
    for (const QJsonValue &item : response->json().array()) {
        if (const auto connection = connectionFromJson(item.toObject()))
            connections.append(*connection);
    }
    co_return connections;
}

Task<Result<Connection>> AppLinkApi::connection(QString idOrName)
{
    Call call;
    call.path = u"/connections/"_s + net::pathSegment(idOrName);
    call.subject = idOrName;
    call.purpose = u"read the connection"_s;
    auto sending = sendForConnection(call);
    co_return co_await std::move(sending);
}

Task<Result<Connection>> AppLinkApi::createConnection(QString name, QUrl loginUrl)
{
    QJsonObject body{{u"connection_name"_s, name}};
    if (!loginUrl.isEmpty())
        body.insert(u"login_url"_s, withoutSlash(loginUrl));
    Call call;
    call.verb = "POST";
    call.path = u"/connections/salesforce"_s;
    call.contentType = "application/json";
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call.repeatable = false;
    call.subject = name;
    call.purpose = u"create the connection"_s;
    auto sending = sendForConnection(call);
    const auto connection = co_await std::move(sending);
    if (!connection && leavesItOpen(connection.error()))
        co_return outcomeUnknownError(connection.error(), Text::tr("create the connection"));
    co_return connection;
}

Task<Result<Connection>> AppLinkApi::createConnectionByJwt(JwtConnectionRequest toConnect)
{
    Call call;
    call.verb = "POST";
    call.path = u"/connections/salesforce/jwt"_s;
    call.contentType = "application/json";
    call.body = jwtConnectionBody(toConnect);
    call.repeatable = false;
    call.subject = toConnect.name;
    call.purpose = u"create the connection by JWT"_s;
    auto sending = sendForConnection(call);
    auto connection = co_await std::move(sending);
    if (connection) {
        connection->method = u"JWT"_s; // whether or not the answer repeats it
        co_return connection;
    }
    if (leavesItOpen(connection.error()))
        co_return outcomeUnknownError(connection.error(), Text::tr("create the connection"));
    co_return explainedJwtRefusal(connection.error(), toConnect.username);
}

Task<Result<Connection>> AppLinkApi::deleteConnection(QString name)
{
    Call call;
    call.verb = "DELETE";
    call.path = u"/connections/"_s + net::pathSegment(name);
    call.repeatable = false;
    call.subject = name;
    call.purpose = u"delete the connection"_s;
    auto sending = sendForConnection(call);
    const auto connection = co_await std::move(sending);
    if (!connection && leavesItOpen(connection.error()))
        co_return outcomeUnknownError(connection.error(), Text::tr("delete the connection"));
    co_return connection;
}

Task<Result<Connection>> AppLinkApi::waitForConnection(QString id, std::chrono::milliseconds timeLimit,
                                                       ConnectionProgress onProgress)
{
    QElapsedTimer clock;
    clock.start();
    Connection last;
    last.id = id;
    for (int look = 0;; ++look) {
        auto waiting = pause(this, m_cadence.before(look));
        co_await std::move(waiting);
        auto looking = connection(id);
        const auto seen = co_await std::move(looking);
        std::optional<Error> lookFailed;
        if (seen) {
            last = *seen;
            if (last.isConnected())
                co_return last;
            if (const auto failure = connectionFailure(last))
                co_return *failure;
        } else {
            const bool mayHeal = seen.error().retryable || leavesItOpen(seen.error());
            if (!mayHeal)
                co_return seen.error();
            lookFailed = seen.error();
        }
        if (onProgress)
            onProgress(last, lookFailed);
        if (clock.elapsed() >= timeLimit.count())
            co_return Error::make(ErrorKind::Timeout,
                                  Text::tr("Nobody finished the sign-in in the browser in time. The connection still "
                                           "waits for it (status: %1).")
                                      .arg(last.status),
                                  ErrorAction::Retry);
    }
}

Task<Result<PublishReceipt>> AppLinkApi::publish(QString connectionName, PublishRequest toPublish)
{
    if (const auto problem = publishRequestProblem(toPublish))
        co_return *problem;
    const auto form = publishForm(toPublish);
    if (!form)
        co_return form.error();
    Call call;
    call.verb = "POST";
    call.path = u"/connections/salesforce/%1/apps"_s.arg(net::pathSegment(connectionName));
    call.contentType = form->contentType;
    call.body = form->body;
    call.timeout = publishTimeout;
    call.repeatable = false;
    call.subject = connectionName;
    call.purpose = u"publish the API spec"_s;
    auto sending = send(call);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return leavesItOpen(response.error())
            ? outcomeUnknownError(response.error(), Text::tr("publish the API spec"))
            : response.error();
    // Any JSON will do, and so will none (facts/heroku-applink.md 8, number 11); a page is somebody else's answer.
    if (!response->body.trimmed().isEmpty() && response->json().isNull())
        co_return outcomeUnknownError(net::unexpectedAnswer(m_addon.apiUrl.host(), response->status, response->body),
                                      Text::tr("publish the API spec"));
    co_return PublishReceipt{response->status, m_lastRequestId};
}

Task<Result<QList<Publication>>> AppLinkApi::publications(QString connectionName, QString appId)
{
    Call call;
    call.path = u"/connections/salesforce/%1/apps/%2"_s.arg(net::pathSegment(connectionName), net::pathSegment(appId));
    call.subject = connectionName;
    call.purpose = u"list what is published"_s;
    auto sending = send(call);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    if (!response->json().isArray())
        co_return net::unexpectedAnswer(m_addon.apiUrl.host(), response->status, response->body);
    QList<Publication> publications;
    for (const QJsonValue &item : response->json().array()) {
        if (const auto publication = publicationFromJson(item.toObject()))
            publications.append(*publication);
    }
    co_return publications;
}

} // namespace applink::heroku
