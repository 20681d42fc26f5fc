// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/JwtBearer.h"

#include "practice/RsaKey.h"
#include "practice/org/EcaStore.h"
#include "practice/org/OrgState.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslKey>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
/// PEM, or the bare base64 between its lines: both are legal in `certificate` (facts/salesforce.md 1).
QSslCertificate readCertificate(const QString &text)
{
    if (text.contains("-----BEGIN"_L1))
        return QSslCertificate(text.toLatin1(), QSsl::Pem);
    return QSslCertificate(QByteArray::fromBase64(text.toLatin1()), QSsl::Der);
}

OrgAccess::Exchange refused(const QString &error, const QString &description)
{
    OrgAccess::Exchange exchange;
    exchange.error = error;
    exchange.errorDescription = description;
    return exchange;
}

QByteArray decoded(const QByteArray &base64Url)
{
    const auto result = QByteArray::fromBase64Encoding(base64Url, QByteArray::Base64UrlEncoding |
                                                                      QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

/// The practice org is login host and My Domain in one, so either is whom an assertion may be for; the Salesforce CLI
/// names the login host of the real ones.
bool isAudience(const OrgState &state, const QString &audience)
{
    const QString loginHost =
        state.settings().isSandbox ? u"https://test.salesforce.com"_s : u"https://login.salesforce.com"_s;
    for (const QString &base : {state.baseUrl().toString(QUrl::StripTrailingSlash), loginHost}) {
        if (audience == base || audience == base + u'/' || audience == base + u"/services/oauth2/token"_s)
            return true;
    }
    return false;
}
} // namespace

std::optional<JwtAssertion> readJwtAssertion(const OrgState &state, const QByteArray &text, QString *problem)
{
    *problem = u"invalid assertion"_s;
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return {};
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
    const QJsonObject claims = QJsonDocument::fromJson(decoded(parts[1])).object();
    const QByteArray signature = decoded(parts[2]);
    JwtAssertion assertion;
    assertion.clientId = claims[u"iss"_s].toString();
    assertion.username = claims[u"sub"_s].toString();
    if (header[u"alg"_s].toString() != "RS256"_L1 || signature.isEmpty() || assertion.clientId.isEmpty() ||
        assertion.username.isEmpty())
        return {};
    // Far ahead is fine: the Salesforce CLI sends milliseconds (facts/real-clients.md line 5).
    if (claims[u"exp"_s].toDouble() <= double(state.now().toSecsSinceEpoch()))
        return {};
    if (!isAudience(state, claims[u"aud"_s].toString())) {
        *problem = u"audience is invalid"_s;
        return {};
    }
    assertion.isSignedBy = [signedText = parts[0] + '.' + parts[1], signature](const QByteArray &publicKey) {
        return verifiesRs256(publicKey, signedText, signature);
    };
    problem->clear();
    return assertion;
}

OrgAccess::Exchange checkJwtBearer(const OrgState &state, const EcaStore &store, const JwtAssertion &assertion)
{
    const auto app = store.byConsumerKey(assertion.clientId);
    if (!app || state.now() < app->knownFrom)
        return refused(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (!app->enabled)
        return refused(u"app_not_found"_s, u"External client app is not installed in this org"_s);
    const EcaComponent *global = store.partOf(u"ExtlClntAppGlobalOauthSettings"_s, app->apiName);
    const QSslCertificate certificate =
        readCertificate(global == nullptr ? QString() : global->values.value(u"certificate"_s));
    if (certificate.isNull() || !assertion.isSignedBy(certificate.publicKey().toDer()))
        return refused(u"invalid_grant"_s, u"invalid assertion"_s);
    if (state.now() > certificate.expiryDate() || state.now() < certificate.effectiveDate())
        return refused(u"invalid_grant"_s, u"invalid assertion"_s);
    const OrgUser *user = state.userByName(assertion.username);
    if (user == nullptr || !app->adminApproved)
        return refused(u"invalid_grant"_s, u"user hasn't approved this consumer"_s);
    if (!user->active)
        return refused(u"invalid_grant"_s, u"inactive user"_s);
    if (app->blocked)
        return refused(u"app_blocked"_s, u"this app is blocked by admin"_s);
    if (!state.isGranted(user->id, app->appId))
        return refused(u"invalid_app_access"_s, u"user is not admin approved to access this app"_s);
    OrgAccess::Exchange exchange;
    exchange.grant = OrgAccess::Grant{state.orgId(), state.baseUrl(), user->id, user->username, app->scopes};
    return exchange;
}

} // namespace applink::practice
