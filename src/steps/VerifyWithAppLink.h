// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// Step 5: the Heroku side, and the proof that both sides fit (facts/heroku-applink.md 9.3; checks E1 to E9). It
/// changes nothing in the org by itself; connecting and publishing are operations of the Workflow.
class VerifyWithAppLink : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::VerifyWithAppLink)

public:
    [[nodiscard]] int number() const override { return 5; }
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
