// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workflow that looks before a write, goes on with what an earlier run left, and waits until Salesforce
// has published the app.
#include "steps/Workflow.h"

#include "base/SignalAwaiter.h"
#include "salesforce/SalesforceClient.h"
#include "setup/ComponentTypes.h"
#include "steps/AuthorizeProbeOnce.h"
#include "steps/Step.h"

namespace applink::steps {

using namespace Qt::StringLiterals;

void Workflow::endBackground()
{
    m_firstProbe.reset();
    m_probedSinceWrite.reset();
    m_publishWait->cancel();
    m_services->probe.reset();
    m_services->probed.reset();
    m_services->registrations.reset();
    m_services->listedSincePublish = false;
    m_services->callerAccess.reset();
    m_services->publishGivenUp = false;
}

void Workflow::watchPublishing()
{
    if (!m_services->probed || !salesforce::mayBePublishing(*m_services->probed))
        m_publishWait->cancel();
    else if (!m_services->publishGivenUp)
        m_publishWait->start([services = m_services] { return askAuthorizeEndpoint(services); });
}

Task<bool> Workflow::waitForPublishing()
{
    while (m_publishWait->state() == PublishWait::State::Waiting)
        co_await base::SignalAwaiter(m_publishWait.get(), &PublishWait::changed);
    co_return m_publishWait->state() == PublishWait::State::There;
}

Task<LockOut> Workflow::lockOut(setup::Plan plan)
{
    return lockOutOf(m_org.get(), std::move(plan));
}

Task<bool> Workflow::applyPolicies()
{
    // The platform has made policies of its own meanwhile, under a name of its choice: only a plan that has seen them
    // changes them (facts/salesforce.md 1.9). Where it can't be made, the first run's outcome says what is left.
    Q_EMIT progress(0, tr("Reading the org again"), 0, 0);
    auto reading = readOrg(true);
    const auto read = co_await std::move(reading);
    if (!read)
        co_return false;
    const setup::Plan rest = plan();
    if (!rest.applyable())
        co_return false;
    auto second = std::make_unique<setup::Apply>(m_org.get(), rest, setup::Journal(), m_pace);
    second->continueFrom(*m_apply);
    m_apply = std::move(second);
    connect(m_apply.get(), &setup::Apply::progress, this, &Workflow::progress);
    auto running = m_apply->run(freshFingerprint());
    m_applyOutcome = co_await std::move(running);
    co_return true;
}

Task<setup::EarlierOutcome> Workflow::settleEarlier(setup::EarlierRun run)
{
    setup::EarlierOutcome outcome;
    outcome.steps = run.steps();
    if (!m_org) {
        outcome.error = Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                                    ErrorAction::SignInAgain);
        co_return outcome;
    }
    if (run.deployOpen) {
        Q_EMIT progress(1, tr("Looking up the deploy of the earlier run"), 0, 0);
        auto looking = endOfEarlierDeploy(run);
        outcome.error = co_await std::move(looking);
        run.deployOpen = outcome.error.has_value();
    }
    Q_EMIT progress(0, tr("Reading the org again"), 0, 0);
    auto reading = readOrg();
    const auto read = co_await std::move(reading);
    if (!read) {
        outcome.error = read.error();
        co_return outcome;
    }
    const setup::Plan now = makePlan(run.wanted.value_or(m_wanted), *m_snapshot);
    for (auto &part : run.parts) {
        const bool mayStillCome = run.deployOpen && setup::type::all().contains(part.component);
        part.status = mayStillCome ? setup::AppliedStep::Status::Unknown
                                   : setup::statusIn(now, part.step, part.component, part.name);
    }
    outcome.steps = setup::stepsOf(run.parts, run.deployId);
    co_return outcome;
}

Task<std::optional<Error>> Workflow::endOfEarlierDeploy(setup::EarlierRun run)
{
    setup::DeployWatch watch(m_org.get(), m_pace);
    connect(&watch, &setup::DeployWatch::progress, this,
            [this](const QString &what, int done, int total) { Q_EMIT progress(1, what, done, total); });
    QStringList ids{run.deployId};
    if (run.deployId.isEmpty()) {
        if (!run.deploySince.isValid())
            co_return std::nullopt; // it was never validated, so none can be told from others: the app itself tells
        auto searching = watch.search(run.deploySince, false);
        const auto found = co_await std::move(searching);
        if (!found)
            co_return found.error();
        ids = *found;
    }
    // Of several of the same user, whichever is ours: none of them is under way any more when all have ended.
    for (const QString &id : std::as_const(ids)) {
        salesforce::DeployStatus deploy;
        deploy.id = id;
        auto following = watch.follow(deploy);
        const auto end = co_await std::move(following);
        if (end.kind == setup::DeployEnd::Kind::LostSight)
            co_return end.error;
    }
    co_return std::nullopt;
}

} // namespace applink::steps
