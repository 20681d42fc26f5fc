// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ApplyText.h"

#include "setup/AdaptivePackage.h"
#include "setup/Apply.h"
#include "setup/ComponentTypes.h"

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::ProblemKind;

namespace {

Error withCause(Error error, const Error &cause)
{
    error.cause = std::make_shared<const Error>(cause);
    error.requestId = cause.requestId;
    return error;
}

} // namespace

QString ApplyText::validating()
{
    return tr("The org validates the package");
}

QString ApplyText::creatingSets()
{
    return tr("Creating and assigning permission sets");
}

QString ApplyText::deploying()
{
    return tr("The org deploys the app");
}

QString ApplyText::granting()
{
    return tr("Granting access");
}

QString ApplyText::tryingAgain(const QString &what, int attempt, int most, std::chrono::milliseconds wait)
{
    return tr("%1: the org could not take it just now. Try %2 of %3 in %4 s", "operation, number, number, seconds")
        .arg(what)
        .arg(attempt)
        .arg(most)
        .arg(double(wait.count()) / 1000, 0, 'f', 1);
}

Error ApplyText::gone(const Error &cause)
{
    Error error =
        Error::make(ErrorKind::NotFound,
                    tr("The org no longer knows the deploy. Only reading the app tells whether it was carried out."),
                    ErrorAction::ReviewPlanAgain, cause.detail);
    return withCause(std::move(error), cause);
}

Error ApplyText::stale()
{
    return Error::make(
        ErrorKind::StalePlan,
        tr("Somebody changed the org since the plan was made. Nothing was written. Look at the plan again."),
        ErrorAction::ReviewPlanAgain);
}

Error ApplyText::unknownWrite(const Error &cause)
{
    Error error = Error::make(cause.kind,
                              tr("The connection was lost while the org was being written to, and it is not known "
                                 "whether it did what was asked. "
                                 "Read the org again: the new plan holds only what is still missing."),
                              ErrorAction::ReviewPlanAgain, cause.detail);
    return withCause(std::move(error), cause);
}

Error ApplyText::neverArrived(const Error &cause)
{
    Error error = Error::make(cause.kind, tr("The deploy did not reach the org: %1").arg(cause.summary),
                              ErrorAction::Retry, cause.detail);
    error.retryable = true;
    return withCause(std::move(error), cause);
}

Error ApplyText::lostSight(const Error &cause)
{
    Error error = Error::make(
        cause.kind,
        tr("The org went on with the deploy, but how it ended could not be read: %1 Read the org again to see.")
            .arg(cause.summary),
        ErrorAction::ReviewPlanAgain, cause.detail);
    return withCause(std::move(error), cause);
}

Error ApplyText::policiesLeft()
{
    return Error::make(ErrorKind::Conflict,
                       tr("The org took the app and its OAuth settings, and takes the policies only afterwards. They "
                          "are not there yet: look at the plan again and apply what is left."),
                       ErrorAction::ReviewPlanAgain);
}

QString ApplyText::policiesNotChecked()
{
    return tr("This org takes the app's policies only once the app is there, so they could not be checked yet. Apply "
              "sends them after the app.");
}

QString ApplyText::grantedByRecord(const QStringList &names)
{
    return tr("The policy's list does not take %1 in this org. Access is granted by records instead, which comes to "
              "the same.")
        .arg(names.join(u", "_s));
}

Error ApplyText::rejected(const QList<ApplyProblem> &problems, const salesforce::DeployStatus &status)
{
    QString first = status.errorMessage.isEmpty() ? tr("It gave no reason.") : status.errorMessage;
    QStringList details;
    for (const ApplyProblem &problem : problems) {
        if (details.isEmpty())
            first = problem.text;
        details.append(problem.name.isEmpty() ? problem.detail : problem.name + u": "_s + problem.detail);
    }
    const QString summary =
        problems.size() > 1 ? tr("The org refused the package, for %n reasons. Nothing of it was saved. The first: %1",
                                 nullptr, int(problems.size()))
                                  .arg(first)
                            : tr("The org refused the package. Nothing of it was saved. %1").arg(first);
    const bool heldByOther = std::any_of(problems.begin(), problems.end(), [](const ApplyProblem &problem) {
        return problem.kind == ProblemKind::HeldByOther;
    });
    Error error = Error::make(ErrorKind::Rejected, summary,
                              heldByOther ? ErrorAction::ReviewPlanAgain : ErrorAction::EditInput, details.join(u'\n'));
    error.code = status.errorCode;
    return error;
}

QString ApplyText::problem(ProblemKind kind, const salesforce::DeployMessage &message)
{
    switch (kind) {
    case ProblemKind::ElementUnknown:
    case ProblemKind::ElementOtherVersion:
        // What AppLink can do without was left out before (AdaptivePackage.h); this it cannot.
        if (const QString element = refusedElement(message.problem); !element.isEmpty())
            return tr("This org's release does not know the setting “%1”, and AppLink cannot work without it. Ask "
                      "Salesforce Support whether this org can have it.")
                .arg(element);
        return tr("This org's release does not know one of the settings.");
    case ProblemKind::HeldByOther:
        return tr("The app has such settings already, under another name. Read the org again: the new plan takes them "
                  "over under the name they have.");
    case ProblemKind::NameTaken:
        return tr("The name is taken by another app. Choose another API name.");
    case ProblemKind::RequiredMissing:
        return tr("A value that Salesforce demands is missing. See that contact email and callback URL are filled in.");
    case ProblemKind::ParentMissing:
        return tr("The app itself could not be created, so its settings could not be either.");
    case ProblemKind::NoSuchGrantee:
        return tr("A chosen profile or permission set does not exist under this name. Profile names are translated.");
    case ProblemKind::AccessMissing:
        // Nobody knows whether the secret's two locks hold for a deploy as well (facts/salesforce.md 9, no. 9).
        if (message.componentType == type::globalOauth)
            return tr("You may not do this. See the page Permissions for what is missing. If nothing is, this org also "
                      "demands the permission “View External Client App Consumer Secrets” and the switch “Allow "
                      "access to External Client App consumer secrets” in Setup → External Client App Settings.");
        return tr("You may not do this. See the page Permissions for what is missing.");
    case ProblemKind::WrongNamespace:
        return tr("The name carries a namespace that does not belong to this org.");
    case ProblemKind::PeriodWithoutUnit:
        return tr("A refresh token period needs a unit: hours, days or months.");
    case ProblemKind::PackageMismatch:
        return tr("The package was not whole when it arrived. Try again.");
    case ProblemKind::Other:
        break;
    }
    return tr("Salesforce says: %1").arg(message.problem);
}

} // namespace applink::setup
