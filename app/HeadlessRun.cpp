// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HeadlessRun.h"

#include "app/Example.h"
#include "app/Question.h"
#include "app/SignInFromEnvironment.h"
#include "base/Redaction.h"
#include "base/SignalAwaiter.h"
#include "base/TaskGroup.h"
#include "heroku/HerokuHosts.h"
#include "report/JsonReport.h"
#include "salesforce/OrgAddress.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/SfCli.h"
#include "salesforce/TokenRefresh.h"
#include "steps/CallerAccess.h"
#include "steps/RequestText.h"
#include "steps/Step.h"
#include "storage/JournalFiles.h"
#include "storage/SetupFileJson.h"

#include <QFileInfo>
#include <QLocale>
#include <QProcess>

#include <utility>

namespace applink::app {

using namespace Qt::StringLiterals;
using verify::Verdict;

namespace {

/// How long the AppLink service may take to notice that the practice person has failed.
constexpr auto graceAfterFailedVisit = std::chrono::seconds(5);

setup::OrgIdentity identityOf(const steps::Workflow &workflow)
{
    return workflow.snapshot() ? workflow.snapshot()->identity.value() : setup::OrgIdentity();
}

} // namespace

HeadlessRun::HeadlessRun(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_text(m_terminal)
{
    m_terminal.setQuiet(m_line.quiet);
    m_report.practice = m_line.practice;
    m_report.language = QLocale().bcp47Name();
    for (const auto &step : steps::allSteps())
        m_report.steps.append({step->number(), step->title()});
    m_workflow.setPractice(m_line.practice);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const int seconds = static_cast<int>(m_line.timeout.count());
        stop(Error::make(ErrorKind::Timeout, tr("Given up after %n seconds, as --timeout says.", nullptr, seconds)),
             CouldNotRun);
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
    connect(m_workflow.appLink(), &steps::AppLinkWork::authorizeUrlReady, this, &HeadlessRun::openAuthorizeUrl);
    connect(m_workflow.engine(), &verify::CheckEngine::checkFinished, this, [this] {
        if (m_checksTotal > 0)
            m_terminal.progress(tr("Checking"), ++m_checksDone, m_checksTotal);
    });
}

HeadlessRun::~HeadlessRun()
{
    m_run.reset();
    m_connecting.reset();
}

void HeadlessRun::start()
{
    if (m_line.timeout.count() > 0)
        m_limit.start(m_line.timeout);
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
    m_run.reset();
    m_connecting.reset();
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
    auto read = co_await std::move(reading);
    if (read)
        read = makePlan();
    co_return read ? conclude() : fail(read.error());
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
        ready = makePlan();
    if (ready && !m_line.checkOnly) {
        auto agreeing = agree();
        ready = co_await std::move(agreeing);
    }
    if (!ready)
        co_return fail(ready.error());
    if (m_line.connect && !connectsByJwt()) // it needs the org's sign-in only, so it need not wait for the deploy
        startConnecting();
    auto writing = carryOut();
    const auto written = co_await std::move(writing);
    if (!written)
        co_return fail(written.error());
    if (m_line.checkOnly)
        co_return conclude();
    auto proving = verify(true);
    const auto proved = co_await std::move(proving);
    co_return proved ? conclude() : fail(proved.error());
}

Task<int> HeadlessRun::verifyOrReport()
{
    if (m_line.connect && !connectsByJwt())
        startConnecting();
    auto proving = verify(false);
    auto proved = co_await std::move(proving);
    if (proved && m_line.verb == Verb::Report)
        proved = writeReport();
    co_return proved ? conclude() : fail(proved.error());
}

Result<Done> HeadlessRun::loadSetup()
{
    auto file = m_line.file.isEmpty() ? exampleSetup() : storage::SetupFileJson::readFile(m_line.file);
    if (!file)
        return file.error();
    m_report.wanted = *file;
    m_workflow.setBaseFolder(m_line.file.isEmpty() ? exampleFolder() : QFileInfo(m_line.file).absolutePath());
    return Done{};
}

Task<Result<Done>> HeadlessRun::startPractice()
{
    m_stage = std::make_unique<PracticeStage>();
    connect(m_stage.get(), &PracticeStage::visited, this, &HeadlessRun::onVisited);
    auto starting = m_stage->start(m_line.practiceOptions);
    const auto facts = co_await std::move(starting);
    if (!facts)
        co_return facts.error();
    m_practice = *facts;
    m_salesforceToken = facts->accessToken;
    setup::SetupFile &wanted = m_report.wanted;
    wanted.orgUrl = facts->salesforceUrl.toString();
    m_report.notes.append(tr("Sign-in and consent were played by the program, as %1.").arg(facts->username));
    if (wanted.appLink && wanted.appLink->app != facts->herokuApp) {
        m_report.notes.append(
            tr("The practice app %1 stood in for the Heroku app %2.").arg(facts->herokuApp, wanted.appLink->app));
        wanted.appLink->app = facts->herokuApp;
        wanted.appLink->addon.clear();
    }
    if (wanted.appLink && wanted.appLink->jwt && !wanted.appLink->jwt->username.isEmpty()) {
        m_report.notes.append(
            tr("The practice user %1 stood in for %2.").arg(facts->username, wanted.appLink->jwt->username));
        wanted.appLink->jwt->username.clear();
    }
    m_workflow.setHeroku({facts->herokuApiKey, heroku::HerokuToken::Source::Practice}, facts->herokuUrl);
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::signIn()
{
    const auto loaded = loadSetup();
    if (!loaded)
        co_return loaded.error();
    EnvironmentSignIn found = EnvironmentSignIn::take();
    if (m_line.practice) {
        m_terminal.progress(tr("Starting the practice org"), 0, 0);
        auto starting = startPractice();
        const auto started = co_await std::move(starting);
        if (!started)
            co_return started.error();
    } else {
        m_salesforceToken = found.salesforceToken;
        if (!m_line.instanceUrl.isEmpty())
            m_report.wanted.orgUrl = m_line.instanceUrl.toString();
        if (!m_line.sfOrg.isEmpty()) {
            auto taking = takeCliSession();
            const auto taken = co_await std::move(taking);
            if (!taken)
                co_return taken.error();
        }
        if (m_report.wanted.orgUrl.isEmpty())
            co_return Error::make(ErrorKind::InvalidInput,
                                  tr("The setup file names no org. Add org.url to it, or give --instance-url."),
                                  ErrorAction::EditInput);
        if (found.heroku) {
            const auto url = heroku::platformUrlFrom(base::systemEnvironment);
            if (!url)
                co_return url.error();
            m_workflow.setHeroku(*found.heroku, *url);
        }
    }
    m_workflow.setWanted(m_report.wanted);
    const auto instance = instanceFor(m_report.wanted.orgUrl);
    if (!instance)
        co_return instance.error();
    if (m_salesforceToken.isEmpty())
        co_return Error::make(
            ErrorKind::NotAuthenticated,
            tr("Nobody is signed in to Salesforce. Put an access token into SF_ACCESS_TOKEN, name a session of the "
               "Salesforce CLI by --sf-org, or use the wizard."),
            ErrorAction::SignInAgain);
    m_terminal.progress(tr("Signing in to %1").arg(instance->host()), 0, 0);
    auto asking = salesforce::sessionFromToken(&m_http, m_salesforceToken, *instance);
    const auto session = co_await std::move(asking);
    if (!session)
        co_return session.error();
    m_workflow.setSession(*session);
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::takeCliSession()
{
    m_terminal.progress(tr("Asking the Salesforce CLI for the session of %1").arg(m_line.sfOrg), 0, 0);
    auto asking = salesforce::cliSession(m_line.sfOrg);
    const auto session = co_await std::move(asking);
    if (!session)
        co_return session.error();
    // The file was made for an org; the session of another one must not change that one by mistake.
    const QString named = m_report.wanted.orgUrl;
    if (!named.isEmpty()) {
        const auto address = salesforce::orgAddressFrom(named);
        if (!address)
            co_return address.error();
        if (!address->isGeneric && address->loginUrl.host() != session->instanceUrl.host())
            co_return Error::make(ErrorKind::Conflict,
                                  tr("The Salesforce CLI's session %1 is for %2, but the setup is for %3.")
                                      .arg(m_line.sfOrg, session->instanceUrl.host(), address->loginUrl.host()),
                                  ErrorAction::EditInput);
    }
    m_report.wanted.orgUrl = session->instanceUrl.toString();
    m_salesforceToken = session->accessToken;
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::readOrg()
{
    m_terminal.progress(tr("Reading the org"), 0, 0);
    const bool needsAddon = (m_line.connect || m_line.publish) && m_workflow.heroku();
    Result<Done> read = Done{};
    if (needsAddon) {
        auto both = base::together(m_workflow.readOrg(), m_workflow.appLink()->locateAddon());
        read = std::get<0>(co_await std::move(both));
    } else {
        auto reading = m_workflow.readOrg();
        read = co_await std::move(reading);
    }
    m_report.snapshot = m_workflow.snapshot();
    co_return read;
}

Result<Done> HeadlessRun::makePlan()
{
    QStringList texts;
    for (int number = 1; number <= 4; ++number) {
        for (const auto &problem : steps::step(number).problems(m_workflow.wanted(), m_workflow.snapshot().get())) {
            if (problem.blocks)
                texts.append(problem.text);
        }
    }
    if (!texts.isEmpty())
        return Error::make(ErrorKind::InvalidInput, tr("The setup can't be planned: %1").arg(texts.join(u' ')),
                           ErrorAction::EditInput);
    m_report.plan = m_workflow.plan();
    if (m_line.verb == Verb::Apply && !m_line.json && !m_line.quiet)
        m_terminal.out(m_text.org(m_report) + m_text.plan(m_report));
    return Done{};
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

void HeadlessRun::startConnecting()
{
    // "creates or renews" (contracts.md 1): one that is of no use is deleted, which progress() tells.
    m_connecting = m_workflow.appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead);
    m_connecting.start([this] {
        if (!m_connection)
            m_connection = m_connecting.take();
        Q_EMIT connectEnded();
    });
}

void HeadlessRun::openAuthorizeUrl(const QUrl &url)
{
    if (m_stage) {
        m_terminal.progress(tr("The program plays the person: it signs in and allows"), 0, 0);
        m_stage->visit(url);
        return;
    }
    // The link is for the person's eyes and browser: it holds a state value, and no secret of anybody.
    m_terminal.complain(tr("Open: %1").arg(url.toString(QUrl::FullyEncoded)));
    const QString browser = qEnvironmentVariable("BROWSER");
    QStringList command = QProcess::splitCommand(browser);
    if (command.isEmpty())
        return;
    const QString program = command.takeFirst();
    if (!QProcess::startDetached(program, command + QStringList{url.toString(QUrl::FullyEncoded)}))
        m_terminal.complain(tr("The browser %1 could not be started.").arg(program));
}

void HeadlessRun::onVisited()
{
    const auto visit = m_stage->lastVisit();
    if (!visit || visit->ok())
        return;
    m_terminal.complain(visit->error().summary);
    QTimer::singleShot(graceAfterFailedVisit, this, [this, error = visit->error()] {
        if (m_connection || !m_connecting.isValid())
            return;
        m_connection = error;
        m_connecting.reset();
        Q_EMIT connectEnded();
    });
}

Task<Result<Done>> HeadlessRun::finishConnecting()
{
    if (!m_line.connect)
        co_return Done{};
    if (connectsByJwt()) {
        auto connecting = connectByJwt();
        m_connection = co_await std::move(connecting);
    }
    co_await base::SignalAwaiter(this, &HeadlessRun::connectEnded, m_connection.has_value());
    if (!m_connection->ok()) {
        m_terminal.complain(tr("AppLink is not connected: %1").arg(TextOutput::error(m_connection->error())));
        co_return Done{}; // the checks say the rest
    }
    if (m_stage) {
        confirmConsent();
    } else if (Terminal::canAsk() && m_workflow.services()->authorizeFacts) {
        auto asking =
            ask(tr("Did the consent page list the access to your data, the identity and the permission to work at any "
                   "time? [y/N]"));
        if (isYes(co_await std::move(asking)))
            m_workflow.appLink()->confirmConsent(
                {(*m_connection)->id, identityOf(m_workflow).username, QDateTime::currentDateTimeUtc(), true, {}});
    }
    co_return Done{};
}

void HeadlessRun::confirmConsent()
{
    const auto visit = m_stage->lastVisit();
    if (!visit || !visit->ok())
        return;
    m_workflow.appLink()->confirmConsent({(*m_connection)->id, tr("practice person"), QDateTime::currentDateTimeUtc(),
                                          (*visit)->consentShown, (*visit)->scopesSeen});
}

Task<Result<Done>> HeadlessRun::publish()
{
    if (!m_line.publish || !m_workflow.wanted().appLink || (m_connection && !m_connection->ok()))
        co_return Done{};
    auto publishing = m_workflow.appLink()->publishApiSpec();
    const auto published = co_await std::move(publishing);
    if (!published) {
        m_terminal.complain(tr("The API is not published: %1").arg(TextOutput::error(published.error())));
        co_return Done{};
    }
    if (m_line.verb == Verb::Apply && m_workflow.wanted().users.assignSignedInUser) {
        auto assigning = steps::assignCallerPermissionSets(m_workflow.services());
        const auto assigned = co_await std::move(assigning);
        if (!assigned)
            m_terminal.complain(TextOutput::error(assigned.error()));
        else if (!assigned->isEmpty())
            m_report.notes.append(
                tr("You were given the permission sets that callers need: %1.").arg(assigned->join(u", "_s)));
    }
    co_return Done{};
}

Task<Result<Done>> HeadlessRun::verify(bool orgReadAfterLastWrite)
{
    auto connecting = finishConnecting();
    co_await std::move(connecting);
    auto publishing = publish();
    co_await std::move(publishing);
    m_checksTotal = static_cast<int>(steps::allChecks(m_workflow.services()).size());
    auto verifying = m_workflow.verify(orgReadAfterLastWrite);
    m_report.verification = co_await std::move(verifying);
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
