// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that enters and leaves the practice org.
#include "ui/MainWindow.h"

#include "steps/Workflow.h"
#include "ui/SetupDocument.h"
#include "ui/WelcomePage.h"
#include "ui/Wizard.h"
#include "ui/widgets/TonePanel.h"

#include <utility>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the built-in example says of step 5.
setup::SetupFile::AppLink exampleOf(const PracticeOrg &practice)
{
    setup::SetupFile::AppLink appLink;
    appLink.app = practice.herokuApp;
    appLink.connectionName = u"practice_org"_s;
    appLink.apiSpec = practice.apiSpecPath;
    appLink.clientName = u"PracticeQuotes"_s;
    return appLink;
}

} // namespace

void MainWindow::practiceToggled(bool practice)
{
    if (practice)
        m_surroundings->startPractice();
    else
        leavePractice();
}

void MainWindow::startPractice()
{
    m_goOnAfterPractice = true;
    if (m_wizard->welcomePage()->practiceChosen())
        m_surroundings->startPractice();
    else
        m_wizard->welcomePage()->choosePractice(true);
}

void MainWindow::practiceStarted(const PracticeOrg &practice)
{
    m_beforePractice = m_workflow->wanted();
    const bool wasEmpty = m_beforePractice == setup::SetupFile();
    m_workflow->setPractice(true);
    m_practiceBar->show();
    // Nothing typed yet: the example that the practice org is made for.
    if (wasEmpty && !practice.apiSpecPath.isEmpty()) {
        auto wanted = m_workflow->wanted();
        wanted.appLink = exampleOf(practice);
        m_workflow->setWanted(wanted);
        m_document->takeAsSaved();
    }
    if (std::exchange(m_goOnAfterPractice, false))
        m_wizard->goTo(Wizard::SignIn);
}

void MainWindow::leavePractice()
{
    if (!m_workflow->isPractice())
        return;
    takeBackPracticeValues();
    m_workflow->signOut();
    m_workflow->signOutOfHeroku();
    m_workflow->setPractice(false);
    m_practiceBar->hide();
    m_surroundings->stopPractice();
}

void MainWindow::takeBackPracticeValues()
{
    // What came from the practice org, and not from the person, must not reach an org of theirs.
    const PracticeOrg *practice = m_context.practice();
    if (!practice)
        return;
    auto wanted = m_workflow->wanted();
    const auto snapshot = m_workflow->snapshot();
    const QString email = snapshot && snapshot->identity.isKnown() ? snapshot->identity.value().email : QString();
    if (wanted.app.contactEmail == practice->username || (!email.isEmpty() && wanted.app.contactEmail == email))
        wanted.app.contactEmail = m_beforePractice.app.contactEmail;
    if (wanted.appLink) {
        const auto before = m_beforePractice.appLink.value_or(setup::SetupFile::AppLink{});
        const auto example = exampleOf(*practice);
        auto &now = *wanted.appLink;
        if (now.app == example.app)
            now.addon = before.addon;
        for (auto field : {&setup::SetupFile::AppLink::app, &setup::SetupFile::AppLink::connectionName,
                           &setup::SetupFile::AppLink::apiSpec, &setup::SetupFile::AppLink::clientName}) {
            if (now.*field == example.*field)
                now.*field = before.*field;
        }
        if (!m_beforePractice.appLink && now == setup::SetupFile::AppLink{})
            wanted.appLink.reset();
    }
    if (wanted.appLink && wanted.appLink->jwt && wanted.appLink->jwt->username == practice->username)
        wanted.appLink->jwt->username.clear();
    m_workflow->setWanted(wanted);
    if (wanted == setup::SetupFile())
        m_document->takeAsSaved(); // nothing was typed, so there is nothing to save
}

} // namespace applink::ui
