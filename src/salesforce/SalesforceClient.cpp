// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SalesforceClient.h"

#include "base/SignalAwaiter.h"
#include "net/Hosts.h"
#include "net/TransportError.h"
#include "salesforce/MetadataSoap.h"
#include "salesforce/SalesforceError.h"
#include "salesforce/TokenRefresh.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

net::HttpRequest withBearer(net::HttpRequest request, const Secret &token)
{
    request.headers.emplaceBack("Authorization", "Bearer " + token.reveal());
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

QByteArray envelope(const QByteArray &content, const Secret &token)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
           "xmlns:m=\"http://soap.sforce.com/2006/04/metadata\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
           "<soapenv:Header><m:SessionHeader><m:sessionId>" +
           QString::fromUtf8(token.reveal()).toHtmlEscaped().toUtf8() +
           "</m:sessionId></m:SessionHeader></soapenv:Header><soapenv:Body>" + content +
           "</soapenv:Body></soapenv:Envelope>";
}

} // namespace

SalesforceClient::SalesforceClient(Session session, QObject *parent) : QObject(parent), m_session(std::move(session)) {}

SalesforceClient::~SalesforceClient()
{
    m_renewal.reset(); // a task over m_http
}

QString SalesforceClient::dataPath(const QString &rest) const
{
    return u"/services/data/v"_s + m_apiVersion + rest;
}

QUrl SalesforceClient::url(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    QUrl url = m_session.instanceUrl;
    url.setPath(path, QUrl::TolerantMode);
    QUrlQuery items;
    for (const auto &[name, value] : query)
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(items);
    return url;
}

Task<Result<net::HttpResponse>> SalesforceClient::send(net::HttpRequest request)
{
    auto sending = sendWith(
        std::move(request),
        [this](net::HttpRequest plain) { return withBearer(std::move(plain), m_session.accessToken); }, false);
    co_return co_await std::move(sending);
}

Task<Result<QByteArray>> SalesforceClient::soap(QByteArray content, QString purpose)
{
    if (m_soapRefused || m_session.isJwt())
        co_return soapRefusesSession();
    net::HttpRequest request;
    request.verb = "POST";
    request.url = url(u"/services/Soap/m/"_s + apiVersion());
    request.contentType = "text/xml; charset=utf-8";
    request.headers = {{"SOAPAction", "\"\""}};
    request.readsOnly = true;
    request.purpose = std::move(purpose);
    // The session stands in the body, so it is put there anew for each try.
    auto sending = sendWith(
        std::move(request),
        [this, content](net::HttpRequest plain) {
            plain.body = envelope(content, m_session.accessToken);
            return plain;
        },
        true);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    co_return response->body;
}

void SalesforceClient::noteAllowance(const net::HttpResponse &response)
{
    // "api-usage=18/15000", perhaps with more behind it
    static const QRegularExpression usage(u"api-usage=(\\d{1,9})/(\\d{1,9})"_s);
    const auto match = usage.match(QString::fromLatin1(response.header("sforce-limit-info")));
    if (match.hasMatch())
        m_requestsLeft = std::max(0, match.captured(2).toInt() - match.captured(1).toInt());
}

Task<Result<net::HttpResponse>> SalesforceClient::sendWith(net::HttpRequest request,
                                                           std::function<net::HttpRequest(net::HttpRequest)> authorize,
                                                           bool isSoap)
{
    bool renewed = false;
    for (;;) {
        const QByteArray token = m_session.accessToken.reveal();
        auto sending = m_http.send(authorize(request));
        const auto response = co_await std::move(sending);
        if (!response)
            co_return response.error();
        noteAllowance(*response);
        if (response->isSuccess())
            co_return *response;
        Error error = isSoap ? soapError(*response) : restError(*response);
        error.requestId = QString::fromLatin1(response->header("x-request-id").left(100));
        if (!isExpiredSession(error))
            co_return error;
        if (isSoap) {
            // Only REST can tell whether the session ended or is one that SOAP never takes; and if it ended, asking
            // REST has renewed it.
            auto asking = askRest();
            const auto alive = co_await std::move(asking);
            if (!alive)
                co_return alive.error();
            if (renewed || m_session.accessToken.reveal() == token) {
                m_soapRefused = true;
                co_return soapRefusesSession();
            }
            renewed = true;
            continue;
        }
        if (renewed)
            co_return error;
        renewed = true;
        auto renewing = renew(token);
        const auto done = co_await std::move(renewing);
        if (!done)
            co_return done.error();
    }
}

Task<Result<Done>> SalesforceClient::askRest()
{
    auto asking = query(u"SELECT Id FROM Organization LIMIT 1"_s);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

void SalesforceClient::setSession(Session session)
{
    m_session = std::move(session);
    m_soapRefused = false;
    if (std::exchange(m_waitsForSignIn, false))
        Q_EMIT signInEnded();
}

void SalesforceClient::giveUpSigningIn()
{
    if (std::exchange(m_waitsForSignIn, false))
        Q_EMIT signInEnded();
}

Task<Result<Done>> SalesforceClient::renew(QByteArray refusedToken)
{
    // Somebody else's call met the same expiry and has renewed it in the meantime.
    if (m_session.accessToken.reveal() != refusedToken)
        co_return Done{};
    Result<Session> session = m_session;
    if (!m_waitsForSignIn) {
        const bool mine = !m_renewal;
        if (mine)
            m_renewal = Renewal::run(refreshSession(&m_http, m_session));
        const auto renewal = m_renewal;
        auto waiting = Renewal::wait(renewal);
        session = co_await std::move(waiting);
        const bool first = m_renewal == renewal; // whoever wakes first does the rest for all
        if (first)
            m_renewal.reset();
        if (session) {
            if (first) {
                m_session = *session;
                Q_EMIT sessionRefreshed(m_session);
            }
            co_return Done{};
        }
        // A server in trouble or a lost connection did not end the session.
        if (session.error().action != ErrorAction::SignInAgain)
            co_return session.error();
        if (first) {
            m_waitsForSignIn = m_canAsk;
            Q_EMIT sessionExpired();
        }
    }
    if (m_waitsForSignIn)
        co_await base::SignalAwaiter(this, &SalesforceClient::signInEnded);
    if (m_session.accessToken.reveal() != refusedToken)
        co_return Done{};
    if (session)
        co_return Error::make(ErrorKind::NotAuthenticated, tr("The Salesforce session has ended. Sign in again."),
                              ErrorAction::SignInAgain);
    co_return session.error();
}

Task<Result<QList<OrgVersion>>> SalesforceClient::versions()
{
    net::HttpRequest request;
    request.url = url(u"/services/data"_s);
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"read the org's releases"_s;
    auto sending = m_http.send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return restError(*response);
    if (!response->json().isArray())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    QList<OrgVersion> versions;
    for (const QJsonValue &entry : response->json().array()) {
        const QString version = entry.toObject()["version"_L1].toString();
        bool isNumber = false;
        version.toDouble(&isNumber);
        // A list of something else is not an org without releases, nor one on an old release.
        if (!isNumber)
            co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
        versions.append({version, entry.toObject()["label"_L1].toString()});
    }
    if (versions.isEmpty())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    co_return versions;
}

} // namespace applink::salesforce
