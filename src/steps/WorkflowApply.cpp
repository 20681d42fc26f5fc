// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workflow that lets the org check a plan, or carries it out and reads back what became of it.
#include "steps/Workflow.h"

#include "salesforce/SalesforceClient.h"
#include "setup/SnapshotDifference.h"
#include "steps/AuthorizeProbeOnce.h"

#include <algorithm>

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::ApplyOutcome;

namespace {

ApplyOutcome outcomeOf(const Error &error)
{
    ApplyOutcome outcome;
    outcome.error = error;
    return outcome;
}

} // namespace

/// While it lives, isApplying().
class Workflow::Applying
{
public:
    explicit Applying(Workflow *workflow) : m_workflow(workflow)
    {
        m_workflow->m_applying = true;
        Q_EMIT m_workflow->applyingChanged();
    }
    ~Applying()
    {
        m_workflow->m_applying = false;
        // Later: whoever listens may be on its way out, and taking this along.
        QMetaObject::invokeMethod(m_workflow, &Workflow::applyingChanged, Qt::QueuedConnection);
    }
    Applying(const Applying &) = delete;
    Applying &operator=(const Applying &) = delete;

private:
    Workflow *m_workflow;
};

Task<ApplyOutcome> Workflow::checkOnly(setup::Plan plan)
{
    const Applying applying(this);
    const setup::Plan checked = plan;
    m_apply = std::make_unique<setup::Apply>(m_org.get(), std::move(plan), setup::Journal(), m_pace);
    connect(m_apply.get(), &setup::Apply::progress, this, &Workflow::progress);
    auto checking = m_apply->checkOnly();
    ApplyOutcome outcome = co_await std::move(checking);
    // What the org does not know is no longer part of the plan that is shown and applied.
    const QSet<QString> kept = setup::keptByOrg(checked, outcome, nullptr);
    m_keptByOrg.unite(kept);
    const bool heldByOther =
        std::any_of(outcome.problems.begin(), outcome.problems.end(), [](const setup::ApplyProblem &problem) {
            return problem.kind == salesforce::ProblemKind::HeldByOther;
        });
    if (heldByOther) {
        // A part of the app is there under a name that nobody had seen: the new reading finds it, and the new plan
        // changes it where it is (facts/salesforce.md 1.9).
        auto reading = readOrg(true);
        const auto read = co_await std::move(reading);
        if (read)
            co_return outcome;
    }
    if (!kept.isEmpty())
        setSnapshot(m_snapshot);
    co_return outcome;
}

Task<ApplyOutcome> Workflow::apply(setup::Plan plan, QString journalPath)
{
    if (!m_org)
        co_return outcomeOf(Error::make(ErrorKind::NotAuthenticated, tr("Nobody is signed in to Salesforce."),
                                        ErrorAction::SignInAgain));
    setup::Journal journal;
    if (!journalPath.isEmpty()) {
        auto opened = setup::Journal::open(journalPath);
        if (!opened)
            co_return outcomeOf(opened.error());
        journal = std::move(opened).value();
    }
    const Applying applying(this);
    m_appliedPlan = plan;
    const auto before = m_snapshot;
    m_apply = std::make_unique<setup::Apply>(m_org.get(), std::move(plan), std::move(journal), m_pace);
    connect(m_apply.get(), &setup::Apply::accepted, this, &Workflow::accepted);
    connect(m_apply.get(), &setup::Apply::progress, this, &Workflow::progress);
    auto running = m_apply->run(freshFingerprint());
    m_applyOutcome = co_await std::move(running);
    m_readSinceWrite = false;
    const bool inTwoRuns = m_apply->policiesAreLeft();
    if (inTwoRuns) {
        auto goingOn = applyPolicies();
        co_await std::move(goingOn);
    }
    if (!inTwoRuns && m_applyOutcome->error && m_applyOutcome->error->kind == ErrorKind::StalePlan) {
        // The new plan is made of the snapshot that showed it; another reading would tell nothing new.
        if (before && m_snapshot && before != m_snapshot) {
            const QStringList words = setup::differenceInWords(*before, *m_snapshot);
            m_applyOutcome->error->detail = words.join(u'\n');
            m_applyOutcome->error->summary += u'\n' + words.mid(0, 3).join(u'\n');
        }
        m_readSinceWrite = true;
        co_return *m_applyOutcome;
    }
    if (m_applyOutcome->succeeded() && m_apply && !m_apply->stopRequested())
        Q_EMIT written();
    Q_EMIT progress(0, tr("Reading the org again"), 0, 0);
    auto reading = readOrg(m_applyOutcome->succeeded());
    const auto read = co_await std::move(reading);
    if (read) {
        const QSet<QString> kept = setup::keptByOrg(*m_appliedPlan, *m_applyOutcome, m_snapshot.get());
        if (!kept.isEmpty()) {
            m_keptByOrg.unite(kept);
            setSnapshot(m_snapshot);
        }
    }
    if (!read && m_applyOutcome->succeeded()) {
        // What was written was written; but nobody has seen it yet, and only seeing counts.
        m_applyOutcome->error = read.error();
    }
    if (read && m_apply)
        m_applyOutcome = m_apply->settle(Workflow::plan());
    if (read && inTwoRuns)
        m_applyOutcome->steps = setup::stepsNow(*m_appliedPlan, Workflow::plan(), m_applyOutcome->steps);
    if (read && m_applyOutcome->succeeded() && !m_appliedPlan->components.isEmpty()) {
        m_services->publishGivenUp = false;
        m_firstProbe = askAuthorizeEndpoint(m_services);
        m_firstProbe.start([this, callbacks = m_wanted.oauth.callbackUrls] {
            const auto result = m_firstProbe.take();
            m_probedSinceWrite = {result, callbacks};
            m_firstProbe.reset();
            m_services->probed = result.outcome;
            watchPublishing();
        });
    }
    m_apply.reset(); // lets go of a journal that is to be gone on with
    co_return *m_applyOutcome;
}

ApplyOutcome Workflow::applyBrokenOff(const Error &why)
{
    return m_apply ? m_apply->brokenOff(why) : outcomeOf(why);
}

void Workflow::requestStop()
{
    if (m_apply)
        m_apply->requestStop();
}

} // namespace applink::steps
