// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopSurroundings.h"

#include "app/Example.h"
#include "net/Hosts.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

namespace applink::app {

using namespace Qt::StringLiterals;

DesktopSurroundings::DesktopSurroundings(practice::PracticeOptions options, QObject *parent)
    : ui::Surroundings(parent)
    , m_options(std::move(options))
{
    connect(&m_host, &practice::PracticeHost::started, this, [this] { Q_EMIT practiceStarted(practiceOrg()); });
    connect(&m_host, &practice::PracticeHost::failed, this, &DesktopSurroundings::practiceFailed);
    connect(&m_person, &practice::PracticePerson::finished, this, &DesktopSurroundings::approved);
    connect(&m_person, &practice::PracticePerson::failed, this, &DesktopSurroundings::approvalFailed);
}

bool DesktopSurroundings::hasBrowser() const
{
    if (!qEnvironmentVariableIsEmpty("BROWSER"))
        return true;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!hasDisplay)
        return false;
    for (const QString &program :
         {u"xdg-open"_s, u"x-www-browser"_s, u"firefox"_s, u"chromium"_s, u"google-chrome"_s}) {
        if (!QStandardPaths::findExecutable(program).isEmpty())
            return true;
    }
    return false;
#else
    return true;
#endif
}

bool DesktopSurroundings::openInBrowser(const QUrl &url)
{
    // Only what a browser is for: a link from outside must not start another program.
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && net::isLoopback(url)))
        return false;
    QStringList command = QProcess::splitCommand(qEnvironmentVariable("BROWSER"));
    if (command.isEmpty())
        return hasBrowser() && QDesktopServices::openUrl(url);
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command + QStringList{url.toString(QUrl::FullyEncoded)});
}

ui::PracticeOrg DesktopSurroundings::practiceOrg() const
{
    const QJsonObject said = m_host.description();
    ui::PracticeOrg org;
    org.salesforceUrl = QUrl(said.value(u"salesforce").toString());
    org.herokuUrl = QUrl(said.value(u"heroku").toString());
    org.username = said.value(u"username").toString();
    org.password = said.value(u"password").toString();
    org.herokuApiKey = said.value(u"herokuApiKey").toString();
    org.herokuApp = said.value(u"herokuApp").toString();
    org.apiSpecPath = exampleFolder() + u"/api-spec.yaml"_s;
    return org;
}

void DesktopSurroundings::startPractice(const QString &scenario)
{
    if (m_host.isRunning() && scenario.isEmpty()) {
        // Queued, as with a fresh start: the answer never comes before the question has returned.
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT practiceStarted(practiceOrg()); }, Qt::QueuedConnection);
        return;
    }
    practice::PracticeOptions options = m_options;
    if (!scenario.isEmpty())
        options.scenario = scenario;
    m_host.start(options);
}

void DesktopSurroundings::stopPractice()
{
    m_person.cancel();
    m_host.stop();
}

void DesktopSurroundings::approveHere(const QUrl &url)
{
    const ui::PracticeOrg org = practiceOrg();
    if (!m_host.isRunning() || !net::sameOrigin(url, org.salesforceUrl)) {
        const QString why = tr("This address does not belong to the practice org. Open it in your browser.");
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT approvalFailed(why); }, Qt::QueuedConnection);
        return;
    }
    m_person.visit(url, org.username, org.password,
                   m_host.personDenies() ? practice::PracticePerson::Choice::Deny
                                         : practice::PracticePerson::Choice::Allow);
}

void DesktopSurroundings::cancelApproval()
{
    m_person.cancel();
}

} // namespace applink::app
