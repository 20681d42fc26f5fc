// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// What must hold before anything is written: who is signed in where, and what they may do
/// (facts/salesforce.md 1.11 and 5; checks P1 to P7). It changes nothing.
class Permissions : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::Permissions)

public:
    [[nodiscard]] int number() const override { return 0; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString shortTitle() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] QString whereInSetup() const override;
    [[nodiscard]] QList<Problem> problems(const setup::SetupFile &wanted,
                                          const setup::OrgSnapshot *found) const override;
    void contribute(const setup::SetupFile &wanted, const setup::OrgSnapshot &found,
                    setup::Contribution &contribution) const override;
    [[nodiscard]] QList<verify::Check> checks(std::shared_ptr<Services> services) const override;
};

} // namespace applink::steps
