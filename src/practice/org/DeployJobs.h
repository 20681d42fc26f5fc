// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/DeployPackage.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace applink::practice {

/// One deploy, from its submission to its end.
struct DeployJob
{
    QString id;
    QString userId;
    QJsonObject options;
    QByteArray zip;
    QString status = QStringLiteral("Pending");
    bool done = false;
    bool success = false;
    QString canceledBy;
    int queued = 0; ///< looks until its turn comes
    int working = 0;
    int finalizing = 0;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime lookedAt; ///< when somebody last asked for it
    QDateTime completedAt;
    qsizetype zipSize = 0;
    DeployPackage package;

    [[nodiscard]] bool option(const QString &name) const { return options[name].toBool(); }
};

/// The deploys of the practice org, of which one runs at a time (facts/salesforce.md 2.3). A deploy goes on each time
/// it is looked at, and after a while by itself; its work is done in one go at the end, so that a cancel before that
/// leaves nothing behind.
class DeployJobs
{
public:
    enum class CancelOutcome { Unknown, Canceling, Finalizing, Done };

    DeployJobs(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    DeployJob &submit(const QByteArray &zip, const QJsonObject &options, const QString &userId);
    /// Null for an unknown id.
    [[nodiscard]] DeployJob *find(const QString &id);
    /// Somebody asks how far it is.
    void look(DeployJob &job);
    CancelOutcome cancel(const QString &id, const QString &userId, int version);
    /// Goes on with deploys that nobody looks at; called with each request of other kinds.
    void settle();
    /// DeployResult; `withDetails` adds the messages.
    [[nodiscard]] QJsonObject result(const DeployJob &job, bool withDetails) const;

private:
    void step(DeployJob &job);
    void run(DeployJob &job);
    void apply(DeployJob &job);
    void remember(const DeployJob &job);

    OrgState *m_state;
    EcaStore *m_store;
    QList<DeployJob> m_jobs;
};

} // namespace applink::practice
