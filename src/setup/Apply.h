// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/MetadataDeploy.h"
#include "setup/DeployWatch.h"
#include "setup/Journal.h"
#include "setup/Pace.h"
#include "setup/Plan.h"
#include "setup/RecordWrites.h"

#include <QObject>

#include <functional>

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

/// How a change of an earlier plan stands, by the plan that is made of what the org has now: done where nothing is left
/// of it, not known where the org could not be read.
[[nodiscard]] AppliedStep::Status statusIn(const Plan &now, int step, const QString &component, const QString &name);

/// How the steps of a plan stand that took two runs, by what is left of it now; `lastRun` says why something is.
[[nodiscard]] QList<AppliedStep> stepsNow(const Plan &planned, const Plan &now, const QList<AppliedStep> &lastRun);

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
/// deploy could not. An org that refuses the package may take another: without elements that it does not know, with
/// permission sets by id or grants by record (facts/salesforce.md 9, 3 and 4), with the policies after the app (1.9).
/// Where the app is there already, the grants come before the deploy, so that nobody is without access between a switch
/// to approved users and the grants (facts/salesforce.md 6.3). A journal line stands before and after each write; after
/// a kill or a lost connection EarlierRun reads them. One run for each object.
///
/// requestStop() takes effect between operations, and cancels a deploy that is under way at the org; the run then ends
/// by itself with a cancelled error, and its steps say what was done. Destroying the task instead only stops watching.
class Apply : public QObject
{
    Q_OBJECT

public:
    Apply(salesforce::SalesforceClient *client, Plan plan, Journal journal, Pace pace = {}, QObject *parent = nullptr);
    ~Apply() override;

    /// Has the org validate the package and writes nothing.
    Task<ApplyOutcome> checkOnly();
    /// `freshFingerprint` reads the org anew, while the org validates the package: neither writes. Another fingerprint
    /// than the plan's is refused as stale before anything is written.
    Task<ApplyOutcome> run(Task<Result<QByteArray>> freshFingerprint);
    /// After the org was read again: `now` is the plan that is made of what it has. What was unknown is done where
    /// nothing is left of it, and not done where something is; a deploy that may still be under way stays unknown. The
    /// journal ends when nothing is unknown and nothing was left half done.
    [[nodiscard]] ApplyOutcome settle(const Plan &now);
    /// The org took the app and wants its policies in a package of their own: plan again and go on with another run,
    /// which continuesFrom() this one. Until then run() ends in an error that says so.
    [[nodiscard]] bool policiesAreLeft() const { return m_policiesLater && m_appIsDeployed; }
    /// Takes over the journal and what was reported so far, before run().
    void continueFrom(Apply &first);
    void requestStop();
    /// How it stands for whoever does not wait for its end: what is under way is not known.
    [[nodiscard]] ApplyOutcome brokenOff(const Error &why);
    [[nodiscard]] bool stopRequested() const { return m_stop; }

Q_SIGNALS:
    /// The org takes the package, and nobody has changed the org meanwhile: now it is written.
    void accepted();
    /// `what` is a translated sentence; `total` 0 means that the length is not known.
    void progress(int step, const QString &what, int done, int total);

private:
    /// One kind of records, read back and sent again until they are there.
    struct RecordJob
    {
        QString operation; ///< in the journal
        QString target;
        QStringList components; ///< as in Change
        QString what;           ///< translated, for progress
        Task<Result<RecordBatch>> (Apply::*next)(bool readFirst);
    };
    Task<std::optional<Error>> createPermissionSets();
    Task<std::optional<Error>> validate();
    Task<std::optional<Error>> validateOnce();
    /// Makes of a package that the org refused one that it may take. False when there is none.
    Task<bool> adapt();
    [[nodiscard]] bool leaveOutRefused();
    [[nodiscard]] bool leavePoliciesForLater();
    Task<bool> nameGranteesOtherwise();
    bool grantByRecordInstead(const QString &element, const QStringList &notFound);
    void editList(const QString &element, const std::function<QString(const QString &)> &entry);
    [[nodiscard]] QStringList listInPackage(const QString &element) const;
    Task<std::optional<Error>> deploy();
    Task<std::optional<Error>> deployOnce();
    Task<std::optional<Error>> grantByRecord();
    Task<std::optional<Error>> writeRecordsOf(RecordJob job);
    Task<Result<RecordBatch>> nextPermissionSets(bool readFirst);
    Task<Result<RecordBatch>> nextGrants(bool readFirst);
    Task<Result<salesforce::DeployStatus>> submit(bool checkOnlyDeploy);
    Task<Result<salesforce::DeployStatus>> findSubmitted(Error lost);
    Task<std::optional<Error>> watchDeploy(salesforce::DeployStatus status);
    /// Waits before try number `attempt`, and says so. False when stopped.
    Task<bool> waitForTry(QString what, int attempt, std::chrono::milliseconds wait);
    [[nodiscard]] bool isOurs(const salesforce::DeployStatus &status) const;
    [[nodiscard]] QList<salesforce::MetadataComponent> packageFor(bool checkOnlyDeploy) const;
    [[nodiscard]] Error readProblems(const salesforce::DeployStatus &status);
    [[nodiscard]] int stepOf(const QString &component, const QString &element) const;
    [[nodiscard]] std::optional<Error> stopped() const;
    std::optional<Error> note(const QString &operation, const QString &target, const QString &outcome,
                              const QJsonObject &facts = {});
    std::optional<Error> notePlan();
    void mark(const QString &component, AppliedStep::Status status, const std::optional<Error> &error = {});
    [[nodiscard]] QStringList deployedTypes() const;
    [[nodiscard]] QString policyName() const;
    void markDeployed(AppliedStep::Status status, const std::optional<Error> &error = {});
    [[nodiscard]] ApplyOutcome outcome(std::optional<Error> error);

    salesforce::SalesforceClient *m_client;
    const Plan m_plan;
    QList<Change> m_changes; ///< of the plan, and what was added because the org wanted it otherwise
    Journal m_journal;
    const Pace m_pace;
    DeployWatch m_watch;
    ApplyOutcome m_outcome;
    /// How each kind of change stands, by Change::component; the steps of the outcome are made of it.
    QHash<QString, AppliedStep::Status> m_states;
    QHash<QString, Error> m_errors;
    QList<salesforce::MetadataComponent> m_components; ///< of the plan, without what the org refuses to know
    salesforce::DeployStatus m_lastRefusal;
    QList<RecordGrant> m_grants;       ///< of the plan, and those that the policy's lists can't make
    QHash<QString, QString> m_listIds; ///< permission sets that stand in the policy's list by id, by name
    bool m_listsShrank = false;        ///< a deploy of them takes grants away, which the records make again
    bool m_policiesLater = false;
    bool m_appIsDeployed = false;
    bool m_goesOn = false; ///< another run has written before
    QString m_deployId;
    QDateTime m_validatedAt; ///< by the org's clock: a deploy of ours that came later is the one whose answer was lost
    QStringList m_recordsOpen; ///< components whose records are being written
    bool m_deployOpen = false; ///< it may still be under way at the org
    bool m_wrote = false;      ///< something went out that may have changed the org
    bool m_stop = false;
};

} // namespace applink::setup
