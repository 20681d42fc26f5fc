// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// Step 1: the External Client App itself, with name, API name, contact email and distribution state Local
/// (facts/salesforce.md 1.2, 1.9, 5.5; checks A1 to A6).
class CreateApp : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::CreateApp)

public:
    [[nodiscard]] int number() const override { return 1; }
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
