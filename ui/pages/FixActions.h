// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/Finding.h"

#include <QString>

namespace applink::ui {

class WizardPage;

/// Does what the button of a finding promises, as far as it means going somewhere: the page and field of a setting, the
/// review page, signing in, the org's Setup in the browser. `step` is the check's. Fixes that run something where they
/// are (RunAgain, AssignPermissionSets) are the page's own.
void performFix(WizardPage *from, int step, const QString &checkId, verify::Fix fix);

} // namespace applink::ui
