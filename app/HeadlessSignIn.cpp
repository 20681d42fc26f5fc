// SPDX-License-Identifier: GPL-3.0-or-later
// How a HeadlessRun gets its sessions: from the practice org, from the environment or from the Salesforce CLI.
#include "app/HeadlessRun.h"

#include "app/PracticeSignIn.h"
#include "app/SignInFromEnvironment.h"
#include "heroku/HerokuHosts.h"
#include "salesforce/OrgAddress.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/SfCli.h"
#include "salesforce/TokenRefresh.h"

namespace applink::app {

using namespace Qt::StringLiterals;

Task<Result<Done>> HeadlessRun::startPractice()
{
    m_stage = std::make_unique<PracticeStage>();
    m_appLink.setStage(m_stage.get());
    auto starting = m_stage->start(m_line.practiceOptions);
    const auto facts = co_await std::move(starting);
    if (!facts)
        co_return facts.error();
    m_practice = *facts;
    setup::SetupFile &wanted = m_report.wanted;
    wanted.orgUrl = facts->salesforceUrl.toString();
    const bool consents = m_line.connect && !m_line.checkOnly && m_line.verb != Verb::Plan;
    m_report.notes.append((consents ? tr("Sign-in and consent were played by the program, as %1.")
                                    : tr("The sign-in was played by the program, as %1."))
                              .arg(facts->username));
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
    if (m_line.practice && !m_report.wanted.appLink)
        m_appLink.stayAway(); // --practice implies both, and the setup names nothing to do it with
    if (m_line.connect || m_line.publish)
        m_workflow.appLink()->locateAhead(); // Heroku does not wait for Salesforce
    const auto instance = instanceFor(m_report.wanted.orgUrl);
    if (!instance)
        co_return instance.error();
    if (!m_practice && m_salesforceToken.isEmpty())
        co_return Error::make(
            ErrorKind::NotAuthenticated,
            tr("Nobody is signed in to Salesforce. Put an access token into SF_ACCESS_TOKEN, name a session of the "
               "Salesforce CLI by --sf-org, or use the wizard."),
            ErrorAction::SignInAgain);
    m_terminal.progress(tr("Signing in to %1").arg(instance->host()), 0, 0);
    const auto played = m_practice ? std::make_unique<PracticeSignIn>(m_stage.get()) : nullptr;
    auto asking = played ? played->run(*instance) : salesforce::sessionFromToken(&m_http, m_salesforceToken, *instance);
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

} // namespace applink::app
