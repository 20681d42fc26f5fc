// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FixActions.h"

#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/Surroundings.h"
#include "ui/WizardPage.h"
#include "ui/pages/ProblemFields.h"

namespace applink::ui {

using namespace Qt::StringLiterals;
using verify::Fix;

void performFix(WizardPage *from, int step, const QString &checkId, Fix fix)
{
    switch (fix) {
    case Fix::None:
    case Fix::RunAgain:
    case Fix::AssignPermissionSets:
        return;
    case Fix::ApplyPlan:
        from->goToReview();
        return;
    case Fix::EditSettings:
        from->goToStep(step, fieldForCheck(checkId));
        return;
    case Fix::SignIn:
        from->goToSignIn();
        return;
    case Fix::SignInToHeroku:
        from->goToStep(5, u"herokuSignInBox"_s);
        return;
    case Fix::ChooseApp:
        from->goToStep(5, u"herokuAppListSearchEdit"_s);
        return;
    case Fix::ChooseApiSpec:
        from->goToStep(5, u"apiSpecChooseButton"_s);
        return;
    case Fix::ChooseKey:
        from->goToStep(5, u"jwtKeyEdit"_s);
        return;
    case Fix::Connect:
        from->goToStep(5, u"connectButton"_s);
        return;
    case Fix::ConfirmConsent:
        from->goToStep(5, u"consentCheck"_s);
        return;
    case Fix::Publish:
        from->goToStep(5, u"publishButton"_s);
        return;
    case Fix::OpenSetup:
        if (const auto snapshot = from->workflow()->snapshot())
            from->surroundings()->openInBrowser(steps::setupPageUrl(snapshot->instanceUrl));
        return;
    }
}

} // namespace applink::ui
