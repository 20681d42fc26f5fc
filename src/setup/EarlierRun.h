// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/Apply.h"
#include "setup/Journal.h"
#include "setup/SetupFile.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace applink::setup {

/// What an apply that did not end well left behind, as its journal tells. It is never replayed: whoever goes on looks
/// up the deploy, reads the org again and plans again (Workflow::settleEarlier).
struct EarlierRun
{
    /// One change of its plan.
    struct Part
    {
        int step = 0;
        QString component;
        QString name;
        AppliedStep::Status status = AppliedStep::Status::NotDone; ///< by the journal alone
    };

    QString path;
    QString orgId;
    QString apiName;
    QDateTime startedAt; ///< UTC
    QString orgName;
    QString orgUrl;
    QString username;
    QString baseFolder; ///< of the paths in `wanted`
    /// What was to be; nothing when the first line is missing.
    std::optional<SetupFile> wanted;
    QList<Part> parts;
    bool readable = true;    ///< false: something was begun, and that is all that is known
    bool deployOpen = false; ///< a deploy was begun, and nothing says how it ended
    QString deployId;        ///< empty when the answer to the submission was lost
    QDateTime deploySince;   ///< by the org's clock: its deploy is not older

    /// Whether the org may have been changed: before its plan was written down, nothing goes out.
    [[nodiscard]] bool mayHaveWritten() const { return !readable || !parts.isEmpty(); }
    [[nodiscard]] QList<AppliedStep> steps() const;
    /// "Step 1: done", … in one line for people, translated; `title` names a step.
    [[nodiscard]] static QString inWords(const QList<AppliedStep> &steps);

    /// Fills in what the lines tell.
    void read(const QList<Journal::Entry> &entries);
};

/// The steps of these parts; a step is as far as the worst of its parts.
[[nodiscard]] QList<AppliedStep> stepsOf(const QList<EarlierRun::Part> &parts, const QString &deployId);
/// "done", "not done", … translated.
[[nodiscard]] QString appliedStatusLabel(AppliedStep::Status status);

/// How things stand after the org was read again.
struct EarlierOutcome
{
    QList<AppliedStep> steps;
    std::optional<Error> error; ///< why something is still unknown
    /// Nothing is unknown any more: what is left stands in the new plan.
    [[nodiscard]] bool settled() const;
};

} // namespace applink::setup
