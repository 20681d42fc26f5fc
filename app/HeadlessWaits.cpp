// SPDX-License-Identifier: GPL-3.0-or-later
// What a HeadlessRun waits for beside its own work: deploys that an earlier run left, and Salesforce publishing the
// app.
#include "app/HeadlessRun.h"

#include "base/Sleep.h"
#include "heroku/JwtConnection.h"
#include "salesforce/SalesforceClient.h"
#include "steps/JwtCertificate.h"
#include "storage/JournalFiles.h"

#include <QElapsedTimer>

#include <algorithm>

namespace applink::app {

using namespace Qt::StringLiterals;

bool HeadlessRun::waitsOnlyForPublishing() const
{
    // Nothing is broken: the org's sign-in page does not know the app yet, and that passes by itself.
    return m_workflow.publishWait()->state() == steps::PublishWait::State::Waiting &&
           m_report.verification->count(verify::Status::Failed) == 0;
}

Task<Result<Done>> HeadlessRun::waitForPublishing()
{
    // Without a limit of its own, only a run that has just made the app waits for it.
    if (!m_limit.isActive() && m_line.verb != Verb::Apply)
        co_return Done{};
    while (waitsOnlyForPublishing()) {
        QTimer enough;
        enough.setSingleShot(true);
        if (m_limit.isActive()) {
            const auto left = leftForWaiting();
            if (left.count() <= 0)
                co_return Done{};
            connect(&enough, &QTimer::timeout, m_workflow.publishWait(), &steps::PublishWait::cancel);
            enough.start(left);
        }
        m_terminal.progress(steps::PublishWait::text(), 0, 0);
        auto waiting = m_workflow.waitForPublishing();
        if (!co_await std::move(waiting))
            co_return Done{};
        m_checksDone = 0;
        auto verifying = m_workflow.verify(false);
        m_report.verification = co_await std::move(verifying);
    }
    co_return Done{};
}

bool HeadlessRun::connectsByJwt() const
{
    return steps::JwtCertificate::isWanted(m_workflow.wanted());
}

std::chrono::milliseconds HeadlessRun::leftForWaiting() const
{
    using namespace std::chrono_literals;
    // The checks need their time, too: rather "could not tell" than no verdict at all.
    return m_limit.remainingTimeAsDuration() - std::min<std::chrono::milliseconds>(20s, m_line.timeout / 4);
}

bool HeadlessRun::mayWait(std::chrono::milliseconds pause) const
{
    return m_limit.isActive() ? leftForWaiting() > pause : m_line.verb == Verb::Apply;
}

Task<Result<heroku::Connection>> HeadlessRun::connectByJwt()
{
    if (!m_workflow.snapshot()) {
        auto reading = readOrg();
        const auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
    }
    const auto rhythm = m_workflow.publishWait()->rhythm();
    QElapsedTimer clock;
    clock.start();
    for (int look = 2;; ++look) {
        auto connecting = m_workflow.appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead);
        const auto connection = co_await std::move(connecting);
        if (connection || connection.error().code != heroku::code::appNotPublished)
            co_return connection;
        const auto pause = rhythm.before(look);
        if (std::chrono::milliseconds(clock.elapsed()) + pause > rhythm.whole || !mayWait(pause))
            co_return connection;
        m_terminal.progress(steps::PublishWait::text(), 0, 0);
        auto sleeping = base::sleepFor(pause);
        co_await std::move(sleeping);
    }
}

QString HeadlessRun::earlierInWords(const setup::EarlierRun &run) const
{
    if (!run.readable)
        return tr("An apply of %1 did not end, and its journal %2 can't be read: what it did is not known.")
            .arg(run.startedAt.toString(Qt::ISODate), run.path);
    return tr("An apply of %1 did not end: %2.", "time, how each step stands")
        .arg(run.startedAt.toString(Qt::ISODate), setup::EarlierRun::inWords(run.steps()));
}

void HeadlessRun::tellOfEarlierRuns()
{
    if (m_line.practice)
        return;
    for (const auto &run :
         storage::JournalFiles::unfinished(m_workflow.org()->session().orgId, m_workflow.wanted().app.apiName))
        m_terminal.complain(earlierInWords(run) + u' ' + tr("“apply” goes on with it."));
}

Task<Result<Done>> HeadlessRun::settleEarlierRuns()
{
    if (m_line.practice)
        co_return Done{};
    for (const auto &run :
         storage::JournalFiles::unfinished(m_workflow.org()->session().orgId, m_workflow.wanted().app.apiName)) {
        m_terminal.complain(earlierInWords(run));
        auto settling = m_workflow.settleEarlier(run);
        const auto outcome = co_await std::move(settling);
        if (!outcome.steps.isEmpty())
            m_terminal.complain(
                tr("Read again: %1. The plan holds what is left.").arg(setup::EarlierRun::inWords(outcome.steps)));
        // Planning beside a deploy that may still be under way could do things twice.
        if (outcome.error)
            co_return *outcome.error;
        if (outcome.settled())
            storage::JournalFiles::remove(run.path);
    }
    co_return Done{};
}

} // namespace applink::app
