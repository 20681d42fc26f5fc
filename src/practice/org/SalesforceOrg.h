// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"
#include "practice/http/HttpMessage.h"
#include "practice/org/DeployJobs.h"
#include "practice/org/DeployService.h"
#include "practice/org/EcaStore.h"
#include "practice/org/OAuthService.h"
#include "practice/org/OrgState.h"
#include "practice/org/RestService.h"
#include "practice/org/SetupPages.h"
#include "practice/org/SoapService.h"

namespace applink::practice {

/// The practice org: one address that answers as login host and My Domain, with OAuth, REST, SOQL and the Metadata API
/// (facts/salesforce.md section 10). It opens no socket: HttpServer, or a test, hands it requests.
class SalesforceOrg : public OrgAccess
{
public:
    /// `clock` must outlive this.
    SalesforceOrg(const OrgSettings &settings, Clock *clock);

    /// Answers one request. Whatever comes is answered.
    HttpResponse handle(const HttpRequest &request);
    /// How the outside reaches this org, without a path; instance_url, identity URLs and redirects are made of it.
    void setBaseUrl(const QUrl &url) { m_state.setBaseUrl(url); }
    /// An access token as PlatformCLI would have got it for that user; empty for an unknown one.
    QString issueAccessToken(const QString &username) override;
    [[nodiscard]] OrgState &state() { return m_state; }
    [[nodiscard]] EcaStore &apps() { return m_store; }

    QString registerHerokuClient(const QUrl &callback, const QStringList &scopes) override;
    [[nodiscard]] QUrl instanceUrl() const override { return m_state.baseUrl(); }
    [[nodiscard]] QString orgId() const override { return m_state.orgId(); }
    Exchange exchangeCode(const QString &clientId, const QString &code, const QUrl &callback,
                          const QString &codeVerifier) override;
    Exchange jwtBearer(const QString &clientId, const QString &username, const QByteArray &publicKey) override;
    [[nodiscard]] bool hasExternalClientApp(const QString &apiName) const override { return m_store.has(apiName); }
    [[nodiscard]] bool hasConnectedApp(const QString &name) const override { return m_store.hasConnectedApp(name); }
    bool createExternalClientApp(const QString &apiName) override { return m_store.createFromTemplate(apiName); }
    [[nodiscard]] int apiVersion() const override { return m_state.settings().maxApiVersion; }
    [[nodiscard]] bool userHolds(const QString &userId, const QString &permission) const override
    {
        return m_state.userHolds(userId, permission);
    }
    ExternalService registerExternalService(const Publication &publication) override;
    [[nodiscard]] bool hasPermissionSet(const QString &name) const override
    {
        return m_state.permissionSetByName(name) != nullptr;
    }

private:
    HttpResponse route(const HttpRequest &request);
    HttpResponse data(const HttpRequest &request);
    [[nodiscard]] RestAnswer call(const HttpRequest &request, const QString &version, const QString &path,
                                  const QString &userId);

    OrgState m_state;
    EcaStore m_store;
    OAuthService m_oauth;
    RestService m_rest;
    DeployJobs m_jobs;
    DeployService m_deploys;
    SoapService m_soap;
    SetupPages m_pages;
};

} // namespace applink::practice
