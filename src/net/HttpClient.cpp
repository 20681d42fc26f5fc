// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "base/Log.h"
#include "base/SignalAwaiter.h"
#include "base/Sleep.h"
#include "net/Hosts.h"
#include "net/OneShotBody.h"
#include "net/TransportError.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace applink::net {

using namespace Qt::StringLiterals;
using base::logNet;

namespace {

/// Keeps nothing: sessions are headers here, and a cookie of a consent page must not ride along with API calls.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

struct AbortReply
{
    void operator()(QNetworkReply *reply) const
    {
        reply->disconnect();
        if (!reply->isFinished())
            reply->abort();
        reply->deleteLater();
    }
};
using ReplyPtr = std::unique_ptr<QNetworkReply, AbortReply>;

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setHeader(QNetworkRequest::UserAgentHeader, u"applink-setup/" APPLINK_VERSION ""_s);
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        qt.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return qt;
}

bool transportMayHeal(const Error &error)
{
    return error.kind == ErrorKind::NetworkUnreachable || error.kind == ErrorKind::Timeout;
}

} // namespace

/// One request's place in the queue. It is an object with a signal so that a waiting coroutine can be cancelled: when
/// its frame dies, so does the place.
class HttpClient::Turn : public QObject
{
public:
    explicit Turn(HttpClient *client) : m_client(client)
    {
        m_bell.setSingleShot(true);
        if (m_client->m_inFlight < mostInFlight) {
            ++m_client->m_inFlight;
            m_admitted = true;
        } else {
            m_client->m_waiting.push_back(this);
        }
    }
    ~Turn() override
    {
        if (m_admitted)
            m_client->leave();
        else
            std::erase(m_client->m_waiting, this);
    }
    Q_DISABLE_COPY_MOVE(Turn)
    void admit()
    {
        m_admitted = true;
        m_bell.start(0);
    }
    [[nodiscard]] bool admitted() const { return m_admitted; }
    QTimer *bell() { return &m_bell; }

private:
    HttpClient *m_client;
    QTimer m_bell;
    bool m_admitted = false;
};

HttpClient::HttpClient(QObject *parent) : QObject(parent), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setCookieJar(new NoCookies(m_manager.get()));
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

void HttpClient::leave()
{
    --m_inFlight;
    if (!m_waiting.empty()) {
        Turn *next = m_waiting.front();
        m_waiting.pop_front();
        ++m_inFlight;
        next->admit();
    }
}

Task<Result<HttpResponse>> HttpClient::attempt(HttpRequest request)
{
    Turn turn(this);
    if (!turn.admitted())
        co_await base::SignalAwaiter(turn.bell(), &QTimer::timeout);

    QNetworkRequest qt = toQt(request);
    ReplyPtr reply;
    ++m_sent;
    QElapsedTimer clock;
    clock.start();
    if (RetryPolicy::isRead(request.verb)) {
        reply.reset(request.verb == "HEAD" ? m_manager->head(qt) : m_manager->get(qt));
    } else {
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OneShotBody(request.body);
        reply.reset(m_manager->sendCustomRequest(qt, request.verb, body));
        body->setParent(reply.get());
    }

    bool timedOut = false;
    bool tooLarge = false;
    QTimer wallClock;
    wallClock.setSingleShot(true);
    connect(&wallClock, &QTimer::timeout, reply.get(), [&timedOut, r = reply.get()] {
        timedOut = true;
        r->abort();
    });
    connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
            [&tooLarge, r = reply.get()](qint64 received, qint64) {
                if (received > mostBytes && !tooLarge) {
                    tooLarge = true;
                    r->abort();
                }
            });
    wallClock.start(std::min(request.timeout, m_longestWait));
    co_await base::SignalAwaiter(reply.get(), &QNetworkReply::finished, reply->isFinished());

    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.url = request.url;
    response.headers = reply->rawHeaderPairs();
    if (reply->isOpen()) // an aborted one is not
        response.body = reply->readAll();
    qCInfo(logNet).noquote() << request.verb << request.url.host() << request.url.path() << "->" << response.status
                             << (timedOut ? "timed out" : "") << clock.elapsed() << "ms" << request.purpose;

    const auto code = reply->error();
    // Below 100 Qt speaks of the transport; from ContentAccessDenied on it only repeats the status,
    // but for the one of them that also stands for a body which could not be unpacked.
    const bool transportFailed = timedOut || tooLarge || response.status == 0 ||
                                 (code > QNetworkReply::NoError && code < QNetworkReply::ContentAccessDenied) ||
                                 (code == QNetworkReply::UnknownContentError && response.status < 400);
    if (!transportFailed)
        co_return response;
    if (tooLarge)
        co_return Error::make(ErrorKind::UnexpectedAnswer,
                              tr("%1 sent more data than can be right.").arg(request.url.host()));
    co_return transportError(code, request.url.host(), timedOut, reply->errorString());
}

Task<Result<HttpResponse>> HttpClient::attemptFollowingRedirects(HttpRequest request)
{
    constexpr int mostHops = 5;
    for (int hop = 0;; ++hop) {
        auto answer = co_await attempt(request);
        if (!answer.ok() || !request.followRedirects || request.verb != "GET" || hop == mostHops)
            co_return answer;
        const int status = answer->status;
        if (status != 301 && status != 302 && status != 307 && status != 308)
            co_return answer;
        const QUrl target = request.url.resolved(QUrl::fromEncoded(answer->header("location")));
        if (!isAcceptableTransport(target) || !mayCarryAuthorization(request.url, target))
            co_return answer; // the caller sees the 3xx; better than giving a token away
        request.url = target;
    }
}

Task<Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (!isAcceptableTransport(request.url)) {
        co_return Error::make(
            ErrorKind::InvalidInput,
            tr("The address %1 is not used: only https, or http on this computer, is safe.")
                .arg(request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo)),
            ErrorAction::EditInput);
    }
    for (int tries = 1;; ++tries) {
        auto answer = co_await attemptFollowingRedirects(request);
        RetryPolicy::Outcome outcome;
        if (answer.ok()) {
            outcome.status = answer->status;
            outcome.retryAfter = answer->header("retry-after");
        } else {
            outcome.transportMayHeal = transportMayHeal(answer.error());
        }
        const auto delay = m_policy.delayBefore(request, outcome, tries);
        if (!delay)
            co_return answer;
        const QString why = answer.ok() ? u"HTTP %1"_s.arg(answer->status) : answer.error().summary;
        qCInfo(logNet).noquote() << "again in" << delay->count() << "ms:" << request.purpose << why;
        Q_EMIT retrying(request.purpose, tries + 1, *delay, why);
        co_await base::sleepFor(*delay);
    }
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace applink::net
