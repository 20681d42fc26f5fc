// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "setup/Apply.h"
#include "setup/OrgSnapshot.h"
#include "setup/Plan.h"
#include "setup/SetupFile.h"
#include "verify/Verification.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace applink::report {

/// A documented step, as far as a heading needs it. Steps themselves are unknown here.
struct StepTitle
{
    int number = 0;
    QString title; ///< translated, with its number where it has one
};

/// The org as every rendering names it (contracts.md section 3). Empty where it was not read.
struct OrgShown
{
    QString id;
    QString name;
    QString kind;      ///< key for JSON
    QString kindLabel; ///< translated
    QString url;
    bool isSalesforceHost = true; ///< of the address; true while nothing was read
    QString user;
    QString edition;
    QString release; ///< "Summer '26 (67.0)"
};

/// Everything that screen, report file, JSON and command line say about one run; they are renderings of this and
/// compute nothing (product.md, rule 9). A plain value; it holds no secret, and the writers redact once more.
struct Report
{
    QString programVersion = QStringLiteral(APPLINK_VERSION);
    QDateTime madeAt; ///< UTC; passed in, so that a test can hold it
    bool practice = false;
    QString language = QStringLiteral("en"); ///< of the texts, as BCP 47
    QList<StepTitle> steps;
    QStringList notes; ///< translated; such as "Sign-in and consent were played by the program."

    setup::SetupFile wanted;
    std::shared_ptr<const setup::OrgSnapshot> snapshot;
    std::optional<setup::Plan> plan;
    std::optional<setup::ApplyOutcome> applied;
    std::optional<verify::Verification> verification;
    /// Why the run could not take place: a bad file, no network, a refused sign-in. An apply that failed half-way has
    /// its error in `applied`.
    std::optional<Error> error;

    [[nodiscard]] verify::Verdict verdict() const;
    [[nodiscard]] OrgShown org() const;
    /// The heading for a step; "Step 7" for one that has no title.
    [[nodiscard]] QString stepTitle(int step) const;
    /// The results of one step, in catalogue order.
    [[nodiscard]] QList<verify::CheckResult> resultsOf(int step) const;
    /// The numbers of the steps that have results, in order.
    [[nodiscard]] QList<int> stepsWithResults() const;
};

} // namespace applink::report
