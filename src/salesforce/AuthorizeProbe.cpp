// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/AuthorizeProbe.h"

#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::AuthorizeProbe)
};

bool looksLikeLogin(const net::HttpResponse &response)
{
    const QByteArray location = response.header("location");
    if (response.status >= 300 && response.status < 400)
        return location.contains("startURL=") || location.contains("RemoteAccessAuthorizationPage");
    // A login page has a password field; any other page of a proxy or a maintenance window proves nothing.
    const QByteArray body = response.body.toLower();
    return response.status == 200 && body.contains("<form") && body.contains("type=\"password\"");
}

} // namespace

ProbeResult readProbeAnswer(const net::HttpResponse &response)
{
    // Errors come as form-encoded text in the body; some hosts put them into the address of a redirect instead.
    const QByteArray text = response.body.left(4096) + '\n' + response.header("location");
    const auto says = [&text](const char *word) { return text.contains(word); };
    if (says("OAUTH_EC_APP_NOT_FOUND") || says("app is not installed in this org"))
        return {ProbeOutcome::NotInstalledHere, Text::tr("the org does not have the app, or has not published it yet")};
    if (says("error=invalid_client_id"))
        return {ProbeOutcome::UnknownClient, Text::tr("the org does not know the consumer key, or not yet")};
    if (says("error=redirect_uri_mismatch"))
        return {ProbeOutcome::RedirectMismatch, Text::tr("the org knows the app and refuses the callback")};
    if (says("error=invalid_request") && (says("code%20challenge") || says("code challenge") || says("code+challenge")))
        return {ProbeOutcome::PkceRequired, Text::tr("the org knows the app and demands PKCE")};
    // facts/salesforce.md 4.5
    if (says("OAUTH_APP_BLOCKED") || says("error=app_blocked") || says("error=fail_close_app_blocked"))
        return {ProbeOutcome::Blocked, Text::tr("the org knows the app, and an administrator has blocked it")};
    if (says("error=inactive_org"))
        return {ProbeOutcome::Inconclusive, Text::tr("the org says that it is not active")};
    if (looksLikeLogin(response))
        return {ProbeOutcome::Ready, Text::tr("the org knows the app and takes the callback")};
    return {ProbeOutcome::Inconclusive,
            Text::tr("an answer that says nothing about the app (HTTP %1)").arg(response.status)};
}

namespace {

Task<ProbeResult> askOnce(net::HttpClient *http, QUrl instanceUrl, QString clientId, QString callback,
                          QString challenge)
{
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(callback)));
    query.addQueryItem(u"state"_s, u"probe"_s);
    if (!challenge.isEmpty()) {
        query.addQueryItem(u"code_challenge"_s, challenge);
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    }
    net::HttpRequest request;
    request.url = instanceUrl.resolved(QUrl(u"/services/oauth2/authorize"_s));
    request.url.setQuery(query);
    request.followRedirects = false;
    request.purpose = u"ask the authorize endpoint about the app"_s;
    auto asking = http->send(request);
    const auto response = co_await std::move(asking);
    if (!response) {
        ProbeResult result;
        result.text = response.error().summary;
        co_return result;
    }
    co_return readProbeAnswer(*response);
}

/// Of a verifier that nobody keeps: no code will ever come of this.
QString throwawayChallenge()
{
    QByteArray verifier(48, Qt::Uninitialized);
    QRandomGenerator::system()->generate(verifier.begin(), verifier.end());
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toBase64(urlSafe), QCryptographicHash::Sha256).toBase64(urlSafe));
}

} // namespace

Task<ProbeResult> probeAuthorizeEndpoint(net::HttpClient *http, QUrl instanceUrl, QString clientId, QString callback)
{
    auto first = askOnce(http, instanceUrl, clientId, callback, {});
    const ProbeResult result = co_await std::move(first);
    if (result.outcome != ProbeOutcome::PkceRequired)
        co_return result;
    // The demand may come before the rest is looked at: only with a challenge the org says what it thinks of the rest.
    auto second = askOnce(http, instanceUrl, clientId, callback, throwawayChallenge());
    const ProbeResult whole = co_await std::move(second);
    co_return whole.outcome == ProbeOutcome::Ready ? result : whole;
}

} // namespace applink::salesforce
