// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/JwtBearer.h"

#include "practice/org/EcaStore.h"
#include "practice/org/OrgState.h"

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
} // namespace

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
    // The modulus stands in the public key's DER as it is.
    if (certificate.isNull() || assertion.modulus.isEmpty() ||
        !certificate.publicKey().toDer().contains(assertion.modulus))
        return refused(u"invalid_grant"_s, u"invalid assertion"_s);
    if (state.now() > certificate.expiryDate() || state.now() < certificate.effectiveDate())
        return refused(u"invalid_grant"_s, u"invalid assertion"_s);
    const OrgUser *user = state.userByName(assertion.username);
    if (user == nullptr || !app->adminApproved)
        return refused(u"invalid_grant"_s, u"user hasn't approved this consumer"_s);
    if (!user->active)
        return refused(u"invalid_grant"_s, u"inactive user"_s);
    if (!state.isGranted(user->id, app->appId))
        return refused(u"invalid_app_access"_s, u"user is not admin approved to access this app"_s);
    OrgAccess::Exchange exchange;
    exchange.grant = OrgAccess::Grant{state.orgId(), state.baseUrl(), user->id, user->username, app->scopes};
    return exchange;
}

} // namespace applink::practice
