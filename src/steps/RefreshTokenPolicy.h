// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// Step 3: how long the refresh token lives, and the two switches that would shorten its life all the same
/// (facts/salesforce.md 1.3, 1.5; checks R1 to R3).
class RefreshTokenPolicy : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::RefreshTokenPolicy)

public:
    [[nodiscard]] int number() const override { return 3; }
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
