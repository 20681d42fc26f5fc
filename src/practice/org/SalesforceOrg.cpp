// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SalesforceOrg.h"

#include "practice/org/ConsentPages.h"
#include "practice/org/JwtBearer.h"

#include <QRegularExpression>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

QString bearer(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.toLower().startsWith("bearer ") ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

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
    , m_deploys(&m_state, &m_store)
    , m_soap(&m_state, &m_store)
{}

HttpResponse SalesforceOrg::handle(const HttpRequest &request)
{
    if (const auto answer = m_oauth.handle(request))
        return *answer;
    const QString path = request.path();
    if (path.startsWith("/services/Soap/m/"_L1))
        return m_soap.handle(request);
    if (path == "/services/data"_L1 || path.startsWith("/services/data/"_L1))
        return data(request);
    if (path.startsWith("/setup/secur/RemoteAccessErrorPage"_L1)) {
        HttpResponse response;
        response.status = 200;
        response.headers = {{"Content-Type", "text/html; charset=UTF-8"}};
        response.body =
            messagePage(u"OAuth Error"_s,
                        request.query().queryItemValue(u"error_description"_s, QUrl::FullyDecoded).replace(u'+', u' '));
        return response;
    }
    return toHttp(notFound());
}

HttpResponse SalesforceOrg::data(const HttpRequest &request)
{
    static const QRegularExpression shape(u"^/services/data/v(\\d+)\\.0(/.*)?$"_s);
    QString path = request.path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (path == "/services/data"_L1)
        return toHttp(m_rest.versions());
    const auto match = shape.match(path);
    if (!match.hasMatch())
        return toHttp(notFound());
    const OrgSession *session = m_state.sessionByToken(bearer(request));
    if (!session || session->expired)
        return toHttp(invalidSession());
    const int version = match.captured(1).toInt();
    if (version < 59 || version > m_state.settings().maxApiVersion)
        return toHttp(notFound());
    const QString userId = session->userId;
    if (!m_state.userHolds(userId, u"ApiEnabled"_s))
        return toHttp(restError(403, u"API_DISABLED_FOR_ORG"_s,
                                u"The REST API is not enabled for this Organization or Partner."_s));
    const QString rest = match.captured(2);
    if (rest.startsWith("/metadata/deployRequest"_L1))
        return toHttp(m_deploys.handle(request, rest, userId));
    return toHttp(m_rest.handle(request.method, match.captured(1) + u".0"_s, rest, request.query(), request.body,
                                userId, batchSize(request)));
}

QString SalesforceOrg::issueAccessToken(const QString &username)
{
    const OrgUser *user = m_state.userByName(username);
    if (!user)
        return {};
    return m_state.addSession(user->id, u"PlatformCLI"_s, {u"refresh_token"_s, u"api"_s, u"web"_s}, false).accessToken;
}

QString SalesforceOrg::registerHerokuClient(const QUrl &callback, const QStringList &scopes)
{
    return m_oauth.registerClient(u"Heroku AppLink"_s, callback, scopes);
}

OrgAccess::Exchange SalesforceOrg::exchangeCode(const QString &clientId, const QString &code, const QUrl &callback,
                                                const QString &codeVerifier)
{
    return m_oauth.exchange(clientId, code, callback, codeVerifier);
}

OrgAccess::Exchange SalesforceOrg::jwtBearer(const QString &clientId, const QString &username,
                                             const QByteArray &modulus)
{
    return checkJwtBearer(m_state, m_store, {clientId, username, modulus});
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
