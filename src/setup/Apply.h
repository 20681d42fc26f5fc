// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/MetadataDeploy.h"
#include "setup/Journal.h"
#include "setup/Plan.h"

#include <QObject>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// A problem the org reported for one component, with the page and field that a person would change.
struct ApplyProblem
{
    int step = 0;
    QString component;
    QString name;
    QString element; ///< may be empty
    QString text;    ///< our words, translated
    QString detail;  ///< theirs
    bool isWarning = false;
    bool dropped = false; ///< a setting that the org does not know, and that was left out of the package
    salesforce::ProblemKind kind = salesforce::ProblemKind::Other;
};

/// How one step of the plan ended.
struct AppliedStep
{
    enum class Status { Done, NotDone, Unknown, Failed };
    int step = 0;
    Status status = Status::NotDone;
    QString deployId; ///< 0Af…, when a deploy was part of it
    std::optional<Error> error;
};
[[nodiscard]] QString appliedStatusName(AppliedStep::Status status); ///< "done", "notDone", "unknown", "failed"

/// How a whole run ended. `error` is set when it did not finish; the steps tell what is in the org all the same.
struct ApplyOutcome
{
    bool checkOnly = false;
    QList<AppliedStep> steps;
    QList<ApplyProblem> problems;
    std::optional<Error> error;
    [[nodiscard]] bool succeeded() const { return !error.has_value(); }
};

/// What the org did not do although it took the plan, or did not know, for OrgSnapshot::keptByOrg. `after` is null when
/// nothing was written.
[[nodiscard]] QSet<QString> keptByOrg(const Plan &plan, const ApplyOutcome &outcome, const OrgSnapshot *after);

/// Runs one plan, in order: validate everything (checkOnly), create and assign permission sets, deploy, grant what the
/// deploy could not. A journal line stands before and after each write. One run for each object.
///
/// requestStop() takes effect between operations, and cancels a deploy that is under way at the org; the run then ends
/// by itself with a cancelled error, and its steps say what was done. Destroying the task instead only stops watching.
class Apply : public QObject
{
    Q_OBJECT

public:
    Apply(salesforce::SalesforceClient *client, Plan plan, Journal journal, QObject *parent = nullptr);
    ~Apply() override;

    /// Has the org validate the package and writes nothing.
    Task<ApplyOutcome> checkOnly();
    /// `freshFingerprint` reads the org anew, while the org validates the package: neither writes. Another fingerprint
    /// than the plan's is refused as stale before anything is written.
    Task<ApplyOutcome> run(Task<Result<QByteArray>> freshFingerprint);
    void requestStop();
    [[nodiscard]] bool stopRequested() const { return m_stop; }

Q_SIGNALS:
    /// `what` is a translated sentence; `total` 0 means that the length is not known.
    void progress(int step, const QString &what, int done, int total);

private:
    Task<std::optional<Error>> createPermissionSets();
    Task<std::optional<Error>> validate();
    Task<std::optional<Error>> validateOnce();
    [[nodiscard]] bool leaveOutRefused();
    Task<std::optional<Error>> deploy();
    Task<std::optional<Error>> grantByRecord();
    Task<Result<salesforce::DeployStatus>> submit(bool checkOnlyDeploy);
    Task<std::optional<Error>> watchDeploy(salesforce::DeployStatus status);
    Task<bool> pauseBeforeLook(int look);
    [[nodiscard]] QList<salesforce::MetadataComponent> packageFor(bool checkOnlyDeploy) const;
    [[nodiscard]] Error readProblems(const salesforce::DeployStatus &status);
    [[nodiscard]] int stepOf(const QString &component, const QString &element) const;
    [[nodiscard]] std::optional<Error> stopped() const;
    std::optional<Error> note(const QString &operation, const QString &target, const QString &outcome,
                              const QJsonObject &facts = {});
    void mark(const QString &component, AppliedStep::Status status, const std::optional<Error> &error = {});
    void markDeployed(AppliedStep::Status status, const std::optional<Error> &error = {});
    [[nodiscard]] ApplyOutcome outcome(std::optional<Error> error);

    salesforce::SalesforceClient *m_client;
    const Plan m_plan;
    Journal m_journal;
    ApplyOutcome m_outcome;
    /// How each kind of change stands, by Change::component; the steps of the outcome are made of it.
    QHash<QString, AppliedStep::Status> m_states;
    QHash<QString, Error> m_errors;
    QList<salesforce::MetadataComponent> m_components; ///< of the plan, without what the org refuses to know
    salesforce::DeployStatus m_lastValidation;
    QString m_deployId;
    QDateTime m_validatedAt; ///< by the org's clock: a deploy of ours that came later is the one whose answer was lost
    QString m_createdSetId;  ///< of the permission set that this run made for the signed-in user
    bool m_stop = false;
};

} // namespace applink::setup
