// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/DeployValidator.h"
#include "practice/org/RestErrors.h"

#include <QJsonObject>
#include <QList>

namespace applink::practice {

/// The Metadata REST deploy of the practice org (facts/salesforce.md section 2): submit, poll, cancel. Work is done
/// when the deploy is first found due, so that a cancel before that leaves nothing behind.
class DeployService
{
public:
    DeployService(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    /// `path` begins after the version, at /metadata/deployRequest.
    [[nodiscard]] RestAnswer handle(const HttpRequest &request, const QString &path, const QString &userId);

private:
    struct Job
    {
        QString id;
        QString userId;
        QJsonObject options;
        QByteArray zip;
        QString status = QStringLiteral("Pending");
        bool done = false;
        bool success = false;
        int pollsLeft = 0;
        QDateTime createdAt;
        QDateTime completedAt;
        DeployReading reading;
    };
    RestAnswer submit(const HttpRequest &request, const QString &userId);
    RestAnswer cancel(Job &job, const QByteArray &body);
    void advance(Job &job);
    void run(Job &job);
    void remember(const Job &job);
    [[nodiscard]] QJsonObject result(const Job &job, bool withDetails) const;

    OrgState *m_state;
    EcaStore *m_store;
    QList<Job> m_jobs;
};

} // namespace applink::practice
