// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AssignUsers.h"
#include "steps/CreateApp.h"
#include "steps/EnableOAuth.h"
#include "steps/Permissions.h"
#include "steps/RefreshTokenPolicy.h"
#include "steps/Services.h"
#include "steps/Step.h"
#include "steps/VerifyWithAppLink.h"

namespace applink::steps {

const std::vector<std::unique_ptr<Step>> &allSteps()
{
    static const auto steps = [] {
        std::vector<std::unique_ptr<Step>> list;
        list.push_back(std::make_unique<Permissions>());
        list.push_back(std::make_unique<CreateApp>());
        list.push_back(std::make_unique<EnableOAuth>());
        list.push_back(std::make_unique<RefreshTokenPolicy>());
        list.push_back(std::make_unique<AssignUsers>());
        list.push_back(std::make_unique<VerifyWithAppLink>());
        return list;
    }();
    return steps;
}

const Step &step(int number)
{
    Q_ASSERT(number >= 0 && size_t(number) < allSteps().size());
    return *allSteps()[size_t(number)];
}

setup::Plan makePlan(const setup::SetupFile &wanted, const setup::OrgSnapshot &found)
{
    setup::Contribution contribution;
    for (const auto &one : allSteps())
        one->contribute(wanted, found, contribution);
    return setup::makePlan(contribution, found);
}

QList<verify::Check> allChecks(std::shared_ptr<Services> services)
{
    QList<verify::Check> checks;
    for (const auto &one : allSteps())
        checks += one->checks(services);
    return checks;
}

QList<Problem> blockingProblems(const setup::SetupFile &wanted, const setup::OrgSnapshot *found)
{
    QList<Problem> blocking;
    for (const auto &one : allSteps()) {
        for (const Problem &problem : one->problems(wanted, found)) {
            if (problem.blocks)
                blocking.append(problem);
        }
    }
    return blocking;
}

} // namespace applink::steps
