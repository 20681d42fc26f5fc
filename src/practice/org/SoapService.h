// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/DeployJobs.h"
#include "practice/org/EcaStore.h"
#include "practice/org/SoapEnvelope.h"

#include <QHash>
#include <QJsonObject>

namespace applink::practice {

/// The Metadata API over SOAP (facts/salesforce.md section 3, facts/real-clients.md lines 7 and 8): deploy,
/// checkDeployStatus, cancelDeploy, retrieve, checkRetrieveStatus, describeMetadata, listMetadata, readMetadata.
/// Tokens of the JWT format are refused here, and only here.
class SoapService
{
public:
    SoapService(OrgState *state, EcaStore *store, DeployJobs *jobs) : m_state(state), m_store(store), m_jobs(jobs) {}

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    HttpResponse deploy(const MetadataNode &operation, const QString &userId);
    HttpResponse checkDeployStatus(const MetadataNode &operation);
    HttpResponse cancelDeploy(const MetadataNode &operation, int version, const QString &userId);
    HttpResponse retrieve(const MetadataNode &operation, const QString &userId);
    HttpResponse checkRetrieveStatus(const MetadataNode &operation);
    [[nodiscard]] HttpResponse describeMetadata(const MetadataNode &operation) const;
    [[nodiscard]] HttpResponse listMetadata(const MetadataNode &operation) const;
    [[nodiscard]] HttpResponse readMetadata(const MetadataNode &operation, int version, const QString &userId) const;
    [[nodiscard]] QJsonObject fileProperties(const EcaComponent &component) const;

    OrgState *m_state;
    EcaStore *m_store;
    DeployJobs *m_jobs;
    QHash<QString, QJsonObject> m_retrieved; ///< RetrieveResult by id
};

} // namespace applink::practice
