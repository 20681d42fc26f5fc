// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "base/Result.h"
#include "base/Task.h"
#include "heroku/AppLinkTypes.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace applink::steps {
class Workflow;
}

namespace applink::app {

class PracticeStage;
class Terminal;

/// Step 5 without a window: connects the org, publishes the API spec and gives callers their permission sets, each as
/// soon as what it needs is there, beside whatever else the run does. Failures are told on standard error and otherwise
/// left to the checks.
///
/// Owns nothing it is given; all of it outlives this object. Destroying it stops what is under way.
class AppLinkRun : public QObject
{
    Q_OBJECT

public:
    AppLinkRun(const CommandLine &line, steps::Workflow *workflow, Terminal *terminal, QObject *parent = nullptr);
    ~AppLinkRun() override;

    /// Who plays the person before the browser; none: the link is shown, and opened by $BROWSER.
    void setStage(PracticeStage *stage);
    /// Begins to connect in the browser. Needs the sign-ins only, so it need not wait for the deploy; the consent page
    /// does (AppLinkWork::holdConsent()). Does nothing when connecting has begun, or is not asked for.
    void connectOrg();
    /// The same in another way, which begins at once.
    void connectBy(Task<Result<heroku::Connection>> way);
    /// Begins to publish, as soon as the connection stands. Needs the app in the org. The second time does nothing.
    void publish();
    /// Whether the person is given, after publishing, the permission sets that the publish has made for callers.
    [[nodiscard]] bool assignsCallerSets() const;
    /// Neither connects nor publishes in this run, whatever was asked for.
    void stayAway() { m_connects = m_publishes = false; }
    /// Does not begin to publish any more. False when it has begun already.
    [[nodiscard]] bool keepFromPublishing();
    /// Stops at once what is under way.
    void cancel();
    /// Until connecting has ended, in whatever way; asks what the consent page showed, where there is somebody to ask.
    Task<Result<Done>> connectingEnded();
    /// Until publishing has ended, in whatever way.
    Task<Result<Done>> publishingEnded();
    /// Until callers have what they need. What was given, as a line for the report; empty when nothing was.
    Task<QString> callersServed();

Q_SIGNALS:
    void connectEnded(); ///< internal: the flow of the connection has a result

private:
    [[nodiscard]] bool mayConnect() const { return m_line.connect && m_connects; }
    void openAuthorizeUrl(const QUrl &url);
    void onVisited();
    /// Gives callers what the publish has made, without waiting for AppLink's list.
    void serveCallers();
    void endConnecting(Result<heroku::Connection> connection);
    Task<Result<Done>> connected();
    Task<Result<Done>> publishOnceConnected();
    Task<Result<Done>> hearOfConsent();

    const CommandLine &m_line;
    steps::Workflow *m_workflow;
    Terminal *m_terminal;
    PracticeStage *m_stage = nullptr;
    bool m_connects = true;
    bool m_publishes = true;
    bool m_asked = false; ///< somebody was sent to a consent page of AppLink
    std::optional<Result<heroku::Connection>> m_connection;
    std::optional<QStringList> m_setsBefore; ///< those for callers that the org had before publishing; taken once
    // Last, so that they end first: they refer to everything above.
    Task<Result<heroku::Connection>> m_connecting;
};

} // namespace applink::app
