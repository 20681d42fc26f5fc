// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// Step 4: who may authorize the app (facts/salesforce.md 6; checks U1 to U5). Grants that the org has besides are
/// kept.
class AssignUsers : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::AssignUsers)

public:
    [[nodiscard]] int number() const override { return 4; }
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
