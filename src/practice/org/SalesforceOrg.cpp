// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SalesforceOrg.h"

#include "practice/http/FormBody.h"
#include "practice/http/Gzip.h"
#include "practice/org/JwtBearer.h"
#include "practice/org/OAuthAnswers.h"

#include <QRegularExpression>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTargetBytes = 16'384;
constexpr qsizetype leastGzipBytes = 1024; ///< smaller ones gain nothing

int batchSize(const HttpRequest &request)
{
    static const QRegularExpression size(u"batchSize=(\\d+)"_s);
    const auto match = size.match(QString::fromLatin1(request.header("sforce-query-options")));
    return match.hasMatch() ? match.captured(1).toInt() : 2000;
}

} // namespace

SalesforceOrg::SalesforceOrg(const OrgSettings &settings, Clock *clock)
    : m_state(settings, clock)
    , m_store(&m_state)
    , m_oauth(&m_state, &m_store)
    , m_rest(&m_state, &m_store)
    , m_jobs(&m_state, &m_store)
    , m_deploys(&m_state, &m_jobs)
    , m_soap(&m_state, &m_store, &m_jobs)
    , m_pages(&m_store)
{}

HttpResponse SalesforceOrg::handle(const HttpRequest &request)
{
    // Salesforce's own limits (facts/salesforce.md 7.1).
    if (request.target.toEncoded().size() > mostTargetBytes)
        return plainAnswer(414, {});
    HttpResponse response = route(request);
    if (response.body.size() >= leastGzipBytes && request.header("accept-encoding").contains("gzip")) {
        response.body = gzip(response.body);
        response.headers.emplaceBack("Content-Encoding", "gzip");
    }
    return response;
}

HttpResponse SalesforceOrg::route(const HttpRequest &request)
{
    const QString path = request.path();
    const bool aboutDeploys = path.contains("/metadata/deployRequest"_L1) || path.startsWith("/services/Soap/"_L1);
    if (!aboutDeploys)
        m_jobs.settle();
    if (const auto answer = m_oauth.handle(request))
        return *answer;
    if (const auto page = m_pages.handle(request))
        return *page;
    if (path.startsWith("/services/Soap/m/"_L1))
        return m_soap.handle(request);
    if (path == "/services/data"_L1 || path.startsWith("/services/data/"_L1))
        return data(request);
    return toHttp(notFound());
}

HttpResponse SalesforceOrg::data(const HttpRequest &request)
{
    static const QRegularExpression shape(u"^/services/data/v(\\d+)\\.0(/.*)?$"_s);
    QString path = request.path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (path == "/services/data"_L1)
        return toHttp(request.method == "GET" || request.method == "HEAD"
                          ? m_rest.versions()
                          : methodNotAllowed(request.method, u"GET,HEAD"_s));
    const auto match = shape.match(path);
    if (!match.hasMatch())
        return toHttp(notFound());
    const OrgSession *session = m_state.useSession(sessionToken(request));
    if (!session || !m_store.letsIn(session->clientId, session->userId))
        return toHttp(invalidSession());
    if (!session->scopes.contains(u"api"_s) && !session->scopes.contains(u"full"_s))
        return toHttp(
            restError(403, u"INVALID_SESSION_ID"_s, u"This session is not valid for use with the REST API"_s));
    const int version = match.captured(1).toInt();
    if (version < 31 || version > m_state.settings().maxApiVersion)
        return toHttp(notFound());
    const QString userId = session->userId;
    if (!m_state.userHolds(userId, u"ApiEnabled"_s))
        return toHttp(restError(403, u"API_DISABLED_FOR_ORG"_s,
                                u"The REST API is not enabled for this Organization or Partner."_s));
    const int most = m_state.settings().dailyRequests;
    if (m_state.requestCount() >= most)
        return toHttp(restError(403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s));
    m_state.countRequest();
    const QString rest = match.captured(2);
    HttpResponse response = toHttp(rest.startsWith("/metadata/deployRequest"_L1)
                                       ? m_deploys.handle(request, version, rest, userId)
                                       : call(request, match.captured(1) + u".0"_s, rest, userId));
    response.headers.append({"Sforce-Limit-Info", "api-usage=" + QByteArray::number(m_state.requestCount()) + '/' +
                                                      QByteArray::number(most)});
    return response;
}

RestAnswer SalesforceOrg::call(const HttpRequest &request, const QString &version, const QString &path,
                               const QString &userId)
{
    RestCall call;
    call.method = request.method;
    call.version = version;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        call.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    call.parameters = parseForm(request.target.query(QUrl::FullyEncoded).toUtf8());
    call.userId = userId;
    call.batchSize = batchSize(request);
    call.hasBody = !request.body.isEmpty();
    if (call.hasBody && (request.method == "POST" || request.method == "PATCH" || request.method == "PUT")) {
        if (!request.header("content-type").toLower().startsWith("application/json"))
            return restError(415, u"UNSUPPORTED_MEDIA_TYPE"_s,
                             u"Content-Type header specified in HTTP request is not supported: %1"_s.arg(
                                 QString::fromLatin1(request.header("content-type"))));
        const QJsonDocument json = QJsonDocument::fromJson(request.body);
        if (!json.isObject())
            return restError(400, u"JSON_PARSER_ERROR"_s, u"Unexpected character at [line:1, column:1]"_s);
        call.body = json.object();
    }
    return m_rest.handle(call);
}

QString SalesforceOrg::issueAccessToken(const QString &username)
{
    const OrgUser *user = m_state.userByName(username);
    if (!user)
        return {};
    return m_state
        .addSession(user->id, u"PlatformCLI"_s, {u"refresh_token"_s, u"api"_s, u"web"_s}, {},
                    qint64(m_state.settings().sessionMinutes) * 60, m_state.settings().jwtTokens)
        .accessToken;
}

QString SalesforceOrg::registerHerokuClient(const QUrl &callback, const QStringList &scopes)
{
    return m_oauth.clients().add(u"Heroku AppLink"_s, callback, scopes);
}

OrgAccess::Exchange SalesforceOrg::exchangeCode(const QString &clientId, const QString &code, const QUrl &callback,
                                                const QString &codeVerifier)
{
    return m_oauth.tokens().exchange(clientId, code, callback, codeVerifier);
}

OrgAccess::Exchange SalesforceOrg::jwtBearer(const QString &clientId, const QString &username,
                                             const QByteArray &publicKey)
{
    const auto isKeyOf = [&publicKey](const QByteArray &ofCertificate) { return publicKey == ofCertificate; };
    return checkJwtBearer(m_state, m_store, {clientId, username, isKeyOf});
}

OrgAccess::ExternalService SalesforceOrg::registerExternalService(const Publication &publication)
{
    // facts/heroku-applink.md 5.4: the service, and the permission sets that callers need.
    using CallerSet = Publication::CallerSet;
    const QString &clientName = publication.clientName;
    const auto provide = [&](const QString &name, bool activation) {
        if (!m_state.permissionSetByName(name))
            m_state.addPermissionSet(name, name)->activationRequired = activation;
        const QString id = m_state.permissionSetByName(name)->id;
        if (publication.callerSet == CallerSet::Assigned && m_state.userById(publication.userId) &&
            !m_state.isAssigned(publication.userId, id))
            m_state.assign(publication.userId, id);
    };
    if (publication.callerSet != CallerSet::Missing)
        provide(clientName, false);
    for (const QString &name : publication.authorizationPermissionSets)
        provide(name, true);
    for (OrgExternalService &service : m_state.externalServices()) {
        if (service.name == clientName) {
            service.provider = publication.appLinkId;
            return {service.id, service.name};
        }
    }
    IdMaker &ids = m_state.ids();
    m_state.externalServices().append(
        {ids.next(u"0Hx"_s), clientName, publication.appLinkId, ids.next(u"0XA"_s), ids.next(u"0pq"_s)});
    return {m_state.externalServices().last().id, clientName};
}

} // namespace applink::practice
