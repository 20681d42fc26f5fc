// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace applink::salesforce {

class SalesforceClient;

/// What a component problem of a deploy means for a person (facts/salesforce.md 2.2, the table of problem texts).
enum class ProblemKind {
    ElementUnknown, ///< this release does not know the element
    ElementOtherVersion,
    HeldByOther, ///< the app has such a component under another name already
    NameTaken,
    RequiredMissing,
    ParentMissing,
    NoSuchGrantee, ///< permission set or profile not found
    AccessMissing,
    WrongNamespace,
    PeriodWithoutUnit,
    PackageMismatch,
    Other,
};
[[nodiscard]] ProblemKind classifyProblem(const QString &problem);

/// One message of a deploy about one component.
struct DeployMessage
{
    QString componentType; ///< empty for package.xml itself
    QString fullName;
    QString fileName;
    QString problem; ///< theirs
    bool isWarning = false;
    bool success = false;
};

/// How a deploy stands (facts/salesforce.md 2.2). `done` alone tells that it ended; the words of `status` have changed
/// before.
struct DeployStatus
{
    QString id; ///< 0Af…
    QString status;
    bool done = false;
    bool success = false;
    bool checkOnly = false;
    QDateTime createdAt; ///< by the org's clock, UTC; invalid when not given
    int componentsDone = 0;
    int componentsTotal = 0;
    QString errorCode;
    QString errorMessage;
    QString stateDetail;
    QList<DeployMessage> problems;  ///< failures, and warnings of what succeeded
    QList<DeployMessage> successes; ///< without package.xml

    [[nodiscard]] bool wasCanceled() const;
    /// Reads the `deployResult` object, leniently where the org is known to vary.
    static DeployStatus fromJson(const QJsonObject &deployResult);
};

/// Sends a package as one all-or-nothing deploy (facts/salesforce.md 2.1). Never repeated by itself: after an error
/// whose kind leaves it open whether the org got it (Timeout, NetworkUnreachable), ask
/// findDeploys().
[[nodiscard]] Task<Result<DeployStatus>> submitDeploy(SalesforceClient *client, QByteArray zip, bool checkOnly);
/// How it stands now, with its messages. One look: setup::DeployWatch has the rhythm and repeats it.
[[nodiscard]] Task<Result<DeployStatus>> deployStatus(SalesforceClient *client, QString id);
/// Asks the org to stop it; it has stopped when deployStatus() says done.
[[nodiscard]] Task<Result<Done>> cancelDeploy(SalesforceClient *client, QString id);
/// The ids of the signed-in user's deploys of that kind that were created at or after `since` (by the org's clock),
/// newest first; empty when the org has none: what became of a deploy whose answer was lost (facts/salesforce.md 7.4).
[[nodiscard]] Task<Result<QStringList>> findDeploys(SalesforceClient *client, QDateTime since, bool checkOnly);

/// A date of the REST API, `2026-07-01T10:00:00.000+0000`, to UTC (facts/salesforce.md 7.2: Qt wants a colon in the
/// zone).
[[nodiscard]] QDateTime dateFromRest(QString text);

} // namespace applink::salesforce
