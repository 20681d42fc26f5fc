// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/DeployJobs.h"
#include "practice/org/RestErrors.h"

namespace applink::practice {

/// Whether a user may use the Metadata API at all (facts/salesforce.md 1.11).
[[nodiscard]] bool mayUseMetadataApi(const OrgState &state, const QString &userId);
/// Options that this org refuses for every caller; nothing when they are fine (facts/salesforce.md 2.1).
[[nodiscard]] std::optional<RestAnswer> refusedOptions(const OrgState &state, const QJsonObject &options);

/// The Metadata REST deploy of the practice org (facts/salesforce.md section 2): submit, poll, cancel.
class DeployService
{
public:
    DeployService(OrgState *state, DeployJobs *jobs) : m_state(state), m_jobs(jobs) {}

    /// `path` begins after the version, at /metadata/deployRequest.
    [[nodiscard]] RestAnswer handle(const HttpRequest &request, int version, const QString &path,
                                    const QString &userId);

private:
    RestAnswer submit(const HttpRequest &request, const QString &userId);
    RestAnswer cancel(const QString &id, const HttpRequest &request, int version, const QString &userId);

    OrgState *m_state;
    DeployJobs *m_jobs;
};

} // namespace applink::practice
