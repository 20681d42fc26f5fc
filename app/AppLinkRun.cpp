// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppLinkRun.h"

#include "app/PracticeStage.h"
#include "app/Question.h"
#include "app/Terminal.h"
#include "app/TextOutput.h"
#include "base/SignalAwaiter.h"
#include "steps/CallerAccess.h"
#include "steps/Workflow.h"

#include <QProcess>
#include <QTimer>

#include <utility>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

/// How long the AppLink service may take to notice that the practice person has failed.
constexpr auto graceAfterFailedVisit = std::chrono::seconds(5);

} // namespace

AppLinkRun::AppLinkRun(const CommandLine &line, steps::Workflow *workflow, Terminal *terminal, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_workflow(workflow)
    , m_terminal(terminal)
{
    connect(m_workflow->appLink(), &steps::AppLinkWork::authorizeUrlReady, this, &AppLinkRun::openAuthorizeUrl);
    connect(m_workflow->appLink(), &steps::AppLinkWork::apiSpecTaken, this, &AppLinkRun::serveCallers);
}

AppLinkRun::~AppLinkRun()
{
    cancel(); // what the services hold of it refers to this object
}

void AppLinkRun::setStage(PracticeStage *stage)
{
    m_stage = stage;
    connect(m_stage, &PracticeStage::visited, this, &AppLinkRun::onVisited);
}

void AppLinkRun::connectOrg()
{
    // "creates or renews" (contracts.md 1): one that is of no use is deleted, which progress() tells.
    connectBy(m_workflow->appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead));
}

void AppLinkRun::connectBy(Task<Result<heroku::Connection>> way)
{
    if (!mayConnect() || m_line.checkOnly || m_connection || m_connecting.isValid())
        return;
    m_connecting = std::move(way);
    m_connecting.start([this] {
        if (!m_connection)
            endConnecting(m_connecting.take());
    });
}

void AppLinkRun::endConnecting(Result<heroku::Connection> connection)
{
    m_connection = std::move(connection);
    Q_EMIT connectEnded();
}

void AppLinkRun::openAuthorizeUrl(const QUrl &url)
{
    m_asked = true;
    if (m_stage) {
        m_terminal->progress(tr("The program plays the person: it signs in and answers the consent page"), 0, 0);
        m_stage->visit(url);
        return;
    }
    // The link is for the person's eyes and browser: it holds a state value, and no secret of anybody.
    m_terminal->complainVerbatim(tr("Open: %1").arg(url.toString(QUrl::FullyEncoded)));
    const QString browser = qEnvironmentVariable("BROWSER");
    QStringList command = QProcess::splitCommand(browser);
    if (command.isEmpty())
        return;
    const QString program = command.takeFirst();
    if (!QProcess::startDetached(program, command + QStringList{url.toString(QUrl::FullyEncoded)}))
        m_terminal->complain(tr("The browser %1 could not be started.").arg(program));
}

void AppLinkRun::onVisited()
{
    const auto visit = m_stage->lastVisit();
    if (!m_connecting.isValid() || !visit || visit->ok())
        return;
    m_terminal->complain(visit->error().summary);
    QTimer::singleShot(graceAfterFailedVisit, this, [this, error = visit->error()] {
        if (m_connection || !m_connecting.isValid())
            return;
        m_connecting.reset();
        endConnecting(error);
    });
}

Task<Result<Done>> AppLinkRun::connected()
{
    if (!mayConnect())
        co_return Done{};
    co_await base::SignalAwaiter(this, &AppLinkRun::connectEnded, m_connection.has_value());
    if (!m_connection->ok())
        co_return m_connection->error();
    co_return Done{};
}

void AppLinkRun::publish()
{
    auto &publishing = m_workflow->services()->publishing;
    if (m_line.publish && m_publishes && m_workflow->wanted().appLink && !publishing)
        publishing = base::SharedTask<Result<Done>>::run(publishOnceConnected());
}

bool AppLinkRun::keepFromPublishing()
{
    m_publishes = false;
    return !m_workflow->services()->publishing;
}

void AppLinkRun::cancel()
{
    m_workflow->services()->publishing.reset();
    m_connecting.reset();
    m_workflow->services()->callerAccess.reset();
}

Task<Result<Done>> AppLinkRun::publishOnceConnected()
{
    const auto services = m_workflow->services();
    // Looked up meanwhile: what the org has before is not of the publish's making.
    const auto before = assignsCallerSets()
                            ? base::SharedTask<Result<QStringList>>::run(steps::callerPermissionSetsInOrg(services))
                            : nullptr;
    auto connecting = connected();
    const auto there = co_await std::move(connecting);
    if (!there)
        co_return Done{}; // told by whoever waits for the connection
    if (before) {
        auto looking = base::SharedTask<Result<QStringList>>::wait(before);
        if (const auto seen = co_await std::move(looking)) // else E9 tells what is missing, and a person decides
            m_setsBefore = *seen;
    }
    auto publishing = m_workflow->appLink()->publishApiSpec();
    const auto published = co_await std::move(publishing);
    if (published)
        serveCallers(); // where the answer was lost, and only the list has told
    co_return published;
}

void AppLinkRun::serveCallers()
{
    const auto services = m_workflow->services();
    if (m_setsBefore)
        services->callerAccess = base::SharedTask<Result<QStringList>>::run(
            steps::assignCallerPermissionSets(services, *std::exchange(m_setsBefore, {})));
}

bool AppLinkRun::assignsCallerSets() const
{
    return m_line.verb == Verb::Apply && m_line.publish && m_publishes && m_workflow->wanted().appLink &&
           m_workflow->wanted().users.assignSignedInUser;
}

Task<Result<Done>> AppLinkRun::connectingEnded()
{
    auto connecting = connected();
    const auto there = co_await std::move(connecting);
    if (!there) {
        m_terminal->complain(tr("AppLink is not connected: %1").arg(TextOutput::error(there.error())));
    } else if (mayConnect()) {
        auto hearing = hearOfConsent();
        co_await std::move(hearing);
    }
    co_return Done{};
}

Task<Result<Done>> AppLinkRun::publishingEnded()
{
    if (m_workflow->services()->publishing) {
        auto publishing = base::SharedTask<Result<Done>>::wait(m_workflow->services()->publishing);
        const auto published = co_await std::move(publishing);
        if (!published)
            m_terminal->complain(tr("The API is not published: %1").arg(TextOutput::error(published.error())));
    }
    co_return Done{};
}

Task<Result<Done>> AppLinkRun::hearOfConsent()
{
    steps::ConsentConfirmation consent{(*m_connection)->id, {}, QDateTime::currentDateTimeUtc(), true, {}};
    if (m_stage) {
        const auto visit = m_stage->lastVisit(); // also of the sign-in, whose page is no word on AppLink's
        if (!m_asked || !visit || !visit->ok())
            co_return Done{};
        consent.by = tr("practice person");
        consent.pageShown = (*visit)->consentShown;
        consent.scopesSeen = (*visit)->scopesSeen;
    } else {
        if (!Terminal::canAsk() || !m_workflow->services()->authorizeFacts)
            co_return Done{};
        auto asking =
            ask(tr("Did the consent page list the access to your data, the identity and the permission to work at any "
                   "time? y: yes, n: not all three, s: no page appeared, Enter: I don't know [y/n/s]"));
        const QString answer = (co_await std::move(asking)).trimmed();
        consent.listedAll = isYes(answer);
        consent.pageShown = answer.compare("s"_L1, Qt::CaseInsensitive) != 0;
        if (!consent.listedAll && consent.pageShown && answer.compare("n"_L1, Qt::CaseInsensitive) != 0)
            co_return Done{};
        const auto snapshot = m_workflow->snapshot();
        consent.by = snapshot ? snapshot->identity.value().username : QString();
    }
    m_workflow->appLink()->confirmConsent(consent);
    co_return Done{};
}

Task<QString> AppLinkRun::callersServed()
{
    const auto giving = m_workflow->services()->callerAccess;
    if (!giving)
        co_return QString();
    auto waiting = base::SharedTask<Result<QStringList>>::wait(giving);
    const auto given = co_await std::move(waiting);
    m_workflow->services()->callerAccess.reset();
    if (!given)
        m_terminal->complain(TextOutput::error(given.error()));
    co_return given && !given->isEmpty()
        ? tr("You were given the permission sets that callers need: %1.").arg(given->join(u", "_s))
        : QString();
}

} // namespace applink::app
