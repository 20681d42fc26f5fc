// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageContext.h"

#include "steps/Workflow.h"
#include "ui/Surroundings.h"

namespace applink::ui {

const PracticeOrg *PageContext::practice() const
{
    const auto &started = surroundings->practice();
    return workflow->isPractice() && started ? &*started : nullptr;
}

} // namespace applink::ui
