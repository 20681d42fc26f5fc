// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HeadlessRun.h"

#include "app/Example.h"
#include "app/Question.h"
#include "app/SetupJudge.h"
#include "salesforce/SalesforceClient.h"
#include "steps/RequestText.h"
#include "steps/Step.h"
#include "storage/FileAccess.h"
#include "storage/JournalFiles.h"
#include "storage/SetupFileJson.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace applink::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using verify::Verdict;

namespace {

setup::OrgIdentity identityOf(const steps::Workflow &workflow)
{
    return workflow.snapshot() ? workflow.snapshot()->identity.value() : setup::OrgIdentity();
}

} // namespace

HeadlessRun::HeadlessRun(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_text(m_terminal)
    , m_appLink(m_line, &m_workflow, &m_terminal)
{
    m_terminal.setQuiet(m_line.quiet);
    m_report.practice = m_line.practice;
    m_report.language = QLocale().bcp47Name();
    for (const auto &step : steps::allSteps())
        m_report.steps.append({step->number(), step->title()});
    m_workflow.setPractice(m_line.practice);
    m_limit.setSingleShot(true);
    m_lastStop.setSingleShot(true);
    const auto givenUp = [this] {
        const int seconds = static_cast<int>(m_line.timeout.count());
        return Error::make(ErrorKind::Timeout, tr("Given up after %n seconds, as --timeout says.", nullptr, seconds));
    };
    connect(&m_limit, &QTimer::timeout, this, [this, givenUp] { endNow(givenUp(), CouldNotRun); });
    connect(&m_lastStop, &QTimer::timeout, this, [this, givenUp] {
        m_tooLate = givenUp();
        if (m_writing && !m_allWritten && !m_stopReason)
            stop(givenUp(), CouldNotRun);
    });
    connect(&m_workflow, &steps::Workflow::progress, this,
            [this](int, const QString &what, int done, int total) { m_terminal.progress(what, done, total); });
    connect(&m_workflow, &steps::Workflow::requestRetrying, this,
            [this](const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why) {
                m_terminal.progress(tr("Try %1 in %2 s: %3 (%4)", "number, seconds, request, reason")
                                        .arg(attempt)
                                        .arg(double(delay.count()) / 1000, 0, 'f', 1)
                                        .arg(steps::requestLabel(what), why),
                                    0, 0);
            });
    connect(&m_workflow, &steps::Workflow::accepted, m_workflow.appLink(), &steps::AppLinkWork::allowConsentOfOthers);
    connect(&m_workflow, &steps::Workflow::written, &m_appLink, [this] {
        m_allWritten = true;
        m_workflow.appLink()->allowConsent();
        m_appLink.publish();
    });
    connect(m_workflow.engine(), &verify::CheckEngine::checkFinished, this, [this] {
        if (m_checksTotal > 0)
            m_terminal.progress(tr("Checking"), ++m_checksDone, m_checksTotal);
    });
}

HeadlessRun::~HeadlessRun() = default;

void HeadlessRun::start()
{
    if (m_line.timeout.count() > 0) {
        m_limit.start(m_line.timeout);
        // What is being written gets the last of the time to end where it can be told what was done.
        m_lastStop.start(m_line.timeout - std::min<std::chrono::milliseconds>(m_line.timeout / 4, 10s));
    }
    m_run = run();
    m_run.start([this] { end(m_run.take()); });
}

void HeadlessRun::interrupt()
{
    stop(Error::make(ErrorKind::Cancelled, tr("Cancelled.")), Cancelled);
}

void HeadlessRun::stop(const Error &why, int exitCode)
{
    if (m_ended)
        return;
    if (m_writing && !m_stopReason) {
        m_stopReason = why;
        m_stopCode = exitCode;
        m_workflow.requestStop();
        m_terminal.complain(
            tr("Stopping at the next safe point. Once more ends at once, and leaves open what was done."));
        return;
    }
    endNow(why, exitCode);
}

void HeadlessRun::endNow(const Error &why, int exitCode)
{
    if (m_ended || (m_run.isValid() && m_run.done()))
        return;
    if (m_writing) {
        m_report.applied = m_workflow.applyBrokenOff(why);
        if (!m_line.json && !m_line.quiet)
            m_terminal.out(m_text.applied(m_report));
    }
    m_run.reset();
    m_appLink.cancel();
    m_stopCode = exitCode;
    end(fail(why));
}

void HeadlessRun::end(int exitCode)
{
    if (std::exchange(m_ended, true))
        return;
    m_limit.stop();
    m_terminal.clearProgress();
    // Queued: stop() may run before the event loop does.
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
}

Task<int> HeadlessRun::run()
{
    auto signingIn = signIn();
    const auto signedIn = co_await std::move(signingIn);
    if (!signedIn)
        co_return fail(signedIn.error());
    if (m_line.verb != Verb::Apply)
        tellOfEarlierRuns();
    auto verb = m_line.verb == Verb::Plan ? plan() : m_line.verb == Verb::Apply ? apply() : verifyOrReport();
    co_return co_await std::move(verb);
}

Task<int> HeadlessRun::plan()
{
    auto reading = readOrg();
    const auto read = co_await std::move(reading);
    if (!read)
        co_return fail(read.error());
    makePlan();
    co_return conclude();
}

Task<int> HeadlessRun::apply()
{
    auto settling = settleEarlierRuns();
    auto ready = co_await std::move(settling);
    if (ready) {
        auto reading = readOrg();
        ready = co_await std::move(reading);
    }
    if (ready)
        makePlan();
    if (ready && !m_line.checkOnly) {
        auto agreeing = agree();
        ready = co_await std::move(agreeing);
    }
    if (!ready)
        co_return fail(ready.error());
    if (!m_report.plan->blockedBy.isEmpty()) {
        m_appLink.stayAway(); // what may not be written to the org is not half done at Heroku
        if (m_line.connect || m_line.publish)
            m_report.notes.append(tr("The plan is blocked, so nothing was connected or published either."));
    }
    if (!connectsByJwt()) { // only the consent has to wait for the org
        if (m_report.plan->applyable())
            m_workflow.appLink()->holdConsent();
        m_appLink.connectOrg();
    }
    auto writing = carryOut();
    const auto written = co_await std::move(writing);
    const bool stopped = !written || m_report.applied->error;
    const bool tookBack = stopped && m_workflow.appLink()->refuseConsent();
    if (!written) {
        if (tookBack) { // rather than leave behind a connection that nobody has authorized
            auto withdrawing = m_appLink.connectingEnded();
            co_await std::move(withdrawing);
        }
        co_return fail(written.error());
    }
    if (m_line.checkOnly)
        co_return conclude();
    if (!stopped) // also where only the reading has shown that all is written
        m_workflow.appLink()->allowConsent();
    // All may be written, and only not have been read back: then publishing has begun.
    if (stopped && m_line.publish && m_appLink.keepFromPublishing())
        m_report.notes.append(tr("The plan was not applied to its end, so nothing was published."));
    auto proving = verify(true);
    const auto proved = co_await std::move(proving);
    co_return proved ? conclude() : fail(proved.error());
}

Task<int> HeadlessRun::verifyOrReport()
{
    auto proving = verify(false);
    auto proved = co_await std::move(proving);
    if (proved && m_line.verb == Verb::Report)
        proved = writeReport();
    co_return proved ? conclude() : fail(proved.error());
}

Result<Done> HeadlessRun::loadSetup()
{
    if (m_line.file.isEmpty()) {
        const auto example = exampleSetup();
        if (!example)
            return example.error();
        m_report.wanted = *example;
        m_workflow.setBaseFolder(exampleFolder());
        return Done{};
    }
    const auto json = storage::readFile(m_line.file, storage::SetupFileJson::largest);
    if (!json)
        return json.error();
    const auto file = storage::SetupFileJson::read(*json);
    if (!file)
        return storage::SetupFileJson::inFile(m_line.file, file.error());
    const bool plans = m_line.verb == Verb::Plan || m_line.verb == Verb::Apply;
    auto judged = judgeSetup(*json, *file, plans ? SetupMustBe::Complete : SetupMustBe::Legal, m_line.file);
    if (!judged)
        return judged;
    m_report.wanted = *file;
    m_workflow.setBaseFolder(QFileInfo(m_line.file).absolutePath());
    return Done{};
}

Task<Result<Done>> HeadlessRun::readOrg()
{
    m_terminal.progress(tr("Reading the org"), 0, 0);
    auto reading = m_workflow.readOrg();
    const auto read = co_await std::move(reading);
    m_report.snapshot = m_workflow.snapshot();
    co_return read;
}

void HeadlessRun::makePlan()
{
    m_report.plan = m_workflow.plan();
    const bool shown = m_line.verb == Verb::Apply && !m_line.json && !m_line.quiet;
    if (shown)
        m_terminal.out(m_text.org(m_report) + m_text.plan(m_report));
    if (m_appLink.assignsCallerSets() && m_report.plan->blockedBy.isEmpty() && !m_line.checkOnly) {
        // No change of the plan, since nobody knows yet which ones they are; but nothing to learn of afterwards only.
        const QString text = tr("Publishing makes permission sets for those who call the app. Those that it makes anew "
                                "are given to you as well.");
        if (shown)
            m_terminal.out(text + u'\n');
        else
            m_report.notes.append(text);
    }
}

Task<Result<Done>> HeadlessRun::agree()
{
    if (!m_report.plan->applyable())
        co_return Done{};
    auto looking = m_workflow.lockOut(*m_report.plan);
    const auto lockOut = co_await std::move(looking);
    if (lockOut.happens)
        m_terminal.complain(lockOut.text()); // with --yes, too: nobody is locked out silently
    if (m_line.yes)
        co_return Done{};
    const auto identity = identityOf(m_workflow);
    auto asking = ask(tr("Apply this to %1? [y/N]").arg(identity.name));
    bool agreed = isYes(co_await std::move(asking));
    if (agreed && lockOut.needsConsent()) {
        auto askingAgain = ask(tr("Some people lose access, as said above. Go on? [y/N]"));
        agreed = isYes(co_await std::move(askingAgain));
    }
    if (agreed && identity.kind == setup::OrgKind::Production && !m_line.practice) {
        auto askingAgain = ask(tr("This is a production org. Type its name to go on:"));
        agreed = co_await std::move(askingAgain) == identity.name;
    }
    if (!agreed) {
        m_stopCode = Cancelled;
        co_return Error::make(ErrorKind::Cancelled, tr("Cancelled: nothing was changed."));
    }
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::carryOut()
{
    const setup::Plan plan = *m_report.plan;
    if (!plan.applyable() || m_line.checkOnly) {
        m_report.applied = setup::ApplyOutcome();
        m_report.applied->checkOnly = m_line.checkOnly;
        if (plan.applyable()) {
            m_terminal.progress(tr("The org checks the changes"), 0, 0);
            auto checking = m_workflow.checkOnly(plan);
            m_report.applied = co_await std::move(checking);
        }
    } else {
        const auto identity = identityOf(m_workflow);
        QString journal;
        if (!m_line.practice) {
            setup::SetupFile wanted = m_workflow.wanted();
            wanted.orgUrl = m_workflow.org()->session().instanceUrl.toString();
            const auto path = storage::JournalFiles::begin(identity, wanted, m_workflow.baseFolder(),
                                                           QDateTime::currentDateTimeUtc());
            if (!path)
                co_return path.error();
            journal = *path;
        }
        if (m_tooLate) // rather not begin than break off
            co_return *m_tooLate;
        m_writing = true;
        auto applying = m_workflow.apply(plan, journal);
        m_report.applied = co_await std::move(applying);
        m_writing = false;
        m_report.snapshot = m_workflow.snapshot();
    }
    if (!m_line.json && !m_line.quiet)
        m_terminal.out(m_text.applied(m_report));
    if (m_stopReason)
        co_return *m_stopReason;
    if (m_report.applied->error)
        m_terminal.complain(TextOutput::error(*m_report.applied->error));
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::verify(bool orgReadAfterLastWrite)
{
    if (connectsByJwt())
        m_appLink.connectBy(connectByJwt());
    else
        m_appLink.connectOrg();
    m_appLink.publish();
    auto connecting = m_appLink.connectingEnded();
    co_await std::move(connecting);
    // The checks begin beside the publishing; those that look at what it does wait for it.
    m_checksTotal = static_cast<int>(steps::allChecks(m_workflow.services()).size());
    auto verifying = m_workflow.verify(orgReadAfterLastWrite);
    m_report.verification = co_await std::move(verifying);
    auto publishing = m_appLink.publishingEnded();
    co_await std::move(publishing);
    auto serving = m_appLink.callersServed();
    if (const QString given = co_await std::move(serving); !given.isEmpty())
        m_report.notes.append(given);
    auto appearing = waitForPublishing();
    co_await std::move(appearing);
    m_report.snapshot = m_workflow.snapshot();
    m_report.madeAt = QDateTime::currentDateTimeUtc();
    if (const auto &error = m_workflow.services()->readError; error && !m_report.snapshot) {
        // Nothing of the org could be seen: that is a run that could not take place, not a list of doubts.
        co_return *error;
    }
    co_return Done{};
}

} // namespace applink::app
