// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "setup/Plan.h"
#include "setup/SetupFile.h"
#include "verify/Check.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace applink::steps {

struct Services;

/// Something about a setting that keeps a step from being complete, or that a person should know.
struct Problem
{
    QString field;      ///< object name of the field on the page, such as "apiNameEdit"
    QString text;       ///< translated
    bool blocks = true; ///< false: a hint
};

/// One documented step (product.md). It describes itself, so that wizard, step list, review page, command line and
/// report are written once over this interface. It holds no state: settings and snapshot are handed in.
class Step
{
public:
    virtual ~Step() = default;

    /// 0 Permissions, 1 to 5 the documented steps.
    [[nodiscard]] virtual int number() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// For the step list at the side.
    [[nodiscard]] virtual QString shortTitle() const = 0;
    /// One sentence under the title.
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// Why it matters; a short paragraph for the help panel.
    [[nodiscard]] virtual QString why() const = 0;
    /// The way in Salesforce Setup, for those who want to look or do it by hand.
    [[nodiscard]] virtual QString whereInSetup() const = 0;

    /// What is missing or not legal in the settings of this step. `found` may be null before the org was read.
    [[nodiscard]] virtual QList<Problem> problems(const setup::SetupFile &wanted,
                                                  const setup::OrgSnapshot *found) const = 0;
    /// Adds what this step wants of the org.
    virtual void contribute(const setup::SetupFile &wanted, const setup::OrgSnapshot &found,
                            setup::Contribution &contribution) const = 0;
    /// The checks that prove it. They may use `services` until their run ends.
    [[nodiscard]] virtual QList<verify::Check> checks(std::shared_ptr<Services> services) const = 0;
};

/// All steps in order. The one place that knows them all.
[[nodiscard]] const std::vector<std::unique_ptr<Step>> &allSteps();
[[nodiscard]] const Step &step(int number);

/// The plan of all steps for these settings and this snapshot.
[[nodiscard]] setup::Plan makePlan(const setup::SetupFile &wanted, const setup::OrgSnapshot &found);
/// The whole catalogue, in catalogue order.
[[nodiscard]] QList<verify::Check> allChecks(std::shared_ptr<Services> services);
/// Problems of all steps that block a plan.
[[nodiscard]] QList<Problem> blockingProblems(const setup::SetupFile &wanted, const setup::OrgSnapshot *found);

} // namespace applink::steps
