// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "salesforce/MetadataDeploy.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace applink::setup {

struct ApplyProblem;

/// What Apply says to people, kept apart from what it does.
struct ApplyText
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::Apply)

public:
    // What is going on, for progress.
    static QString validating();
    static QString creatingSets();
    static QString deploying();
    static QString granting();
    static QString tryingAgain(const QString &what, int attempt, int most, std::chrono::milliseconds wait);

    static Error stale();
    /// The write went out, and nobody knows whether it arrived.
    static Error unknownWrite(const Error &cause);
    /// The write did not arrive: the org has no trace of it.
    static Error neverArrived(const Error &cause);
    /// The deploy goes on at the org, unseen.
    static Error lostSight(const Error &cause);
    /// The org no longer knows the deploy.
    static Error gone(const Error &cause);
    /// The app is there, and its policies are not yet.
    static Error policiesLeft();
    /// For a check that writes nothing: they can't be checked before the app is there.
    static QString policiesNotChecked();
    /// The policy's list does not take these.
    static QString grantedByRecord(const QStringList &names);
    static Error rejected(const QList<ApplyProblem> &problems, const salesforce::DeployStatus &status);
    /// Our words for one component problem: what it means and what to do.
    static QString problem(salesforce::ProblemKind kind, const salesforce::DeployMessage &message);
};

} // namespace applink::setup
