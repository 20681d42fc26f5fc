// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Clock.h"
#include "practice/OrgAccess.h"
#include "practice/http/HttpMessage.h"
#include "practice/salesforce/OrgSettings.h"

#include <memory>

namespace applink::practice {

class OrgState;

/// The practice org: one address that answers as login host and My Domain, with OAuth, REST, SOQL and the Metadata API
/// (facts/salesforce.md 10). It opens no socket: HttpServer, or a test, hands it requests.
///
/// How the halves meet, for who writes the metadata half. This class owns, in this order,
///   OrgState state; EcaStore store(settings, state, clock); DeployService deploys(settings, state, store, clock);
///   SoapService soap(settings, state, store, deploys, clock);
/// all three taking references (settings const, clock a PracticeClock). It asks of EcaStore
///   QList<QJsonObject> rows(const QString &sobject) const    the rows of an ECA sObject, columns of 3.5 in any order
///   std::optional<OAuthClient> byConsumerKey(const QString &key) const
///   std::optional<OAuthClient> byAppId(const QString &id) const    15 or 18 characters
///   bool contains(const QString &apiName) const                    byte for byte
///   bool add(const EcaSeed &seed)                                  false when the name is taken in whatever case
/// and of the services
///   HttpResponse DeployService::handle(const HttpRequest &, const Caller &)    …/metadata/deployRequest…
///   QList<QJsonObject> DeployService::rows() const                 Tooling DeployRequest (7.4)
///   HttpResponse SoapService::handle(const HttpRequest &, const std::function<std::optional<Caller>(const QString &)>
///   &)
///                                   /services/Soap/m/…; the function gives the session behind a sessionId
/// Session, version and API limit have been checked when a DeployService is called.
class SalesforceOrg : public OrgAccess
{
public:
    /// `clock` must outlive this.
    SalesforceOrg(const OrgSettings &settings, PracticeClock *clock);
    ~SalesforceOrg() override;

    /// Answers one request. Never throws; whatever comes is answered.
    HttpResponse handle(const HttpRequest &request);

    /// How the outside reaches this org, without a path; identity URLs, instance_url and redirects are made of it.
    void setBaseUrl(const QUrl &url);
    /// An access token as PlatformCLI would have got it for that user; empty for an unknown or inactive user.
    QString issueAccessToken(const QString &username);
    [[nodiscard]] const OrgSettings &settings() const;
    [[nodiscard]] OrgState &state();

    QString registerHerokuClient(const QUrl &callback, const QStringList &scopes) override;
    [[nodiscard]] QUrl instanceUrl() const override;
    [[nodiscard]] QString orgId() const override;
    Exchange exchangeCode(const QString &clientId, const QString &code, const QUrl &callback) override;
    [[nodiscard]] bool hasExternalClientApp(const QString &apiName) const override;
    bool createExternalClientApp(const QString &apiName) override;
    [[nodiscard]] int apiVersion() const override;
    [[nodiscard]] bool userHolds(const QString &userId, const QString &permission) const override;
    ExternalService registerExternalService(const QString &clientName, const QString &appLinkId,
                                            const QStringList &authorizationPermissionSets) override;
    [[nodiscard]] bool hasPermissionSet(const QString &name) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace applink::practice
