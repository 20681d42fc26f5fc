// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AppLinkRun.h"
#include "app/CommandLine.h"
#include "app/PracticeStage.h"
#include "app/Terminal.h"
#include "app/TextOutput.h"
#include "base/Result.h"
#include "base/Task.h"
#include "net/HttpClient.h"
#include "report/Report.h"
#include "steps/Workflow.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace applink::app {

/// The verbs plan, apply, verify and report: drives the same Workflow as the wizard, without a window, and prints what
/// the Report says (contracts.md section 1). One run for each object.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    HeadlessRun(CommandLine line, QObject *parent = nullptr);
    ~HeadlessRun() override;

    /// finished() follows exactly once, from the event loop.
    void start();
    /// Ctrl+C. While the org is being written to, the first one lets the run stop at a safe point, and the next one
    /// ends it at once; at other times it ends at once.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    Task<int> run();
    Task<int> plan();
    Task<int> apply();
    Task<int> verifyOrReport();

    // The parts, in order. Each leaves what it learns in the workflow and the report.
    Task<Result<Done>> signIn();
    Task<Result<Done>> takeCliSession();
    Result<Done> loadSetup();
    Task<Result<Done>> startPractice();
    Task<Result<Done>> readOrg();
    void makePlan();
    Task<Result<Done>> agree();
    Task<Result<Done>> carryOut();
    [[nodiscard]] bool connectsByJwt() const;
    /// By JWT nobody is waited for, but the org must be read, the certificate be on the app, and the app be published:
    /// that is waited for like in waitForPublishing().
    Task<Result<heroku::Connection>> connectByJwt();
    [[nodiscard]] bool mayWait(std::chrono::milliseconds pause) const;
    /// Of the run's own limit, for waiting; needs one.
    [[nodiscard]] std::chrono::milliseconds leftForWaiting() const;
    Task<Result<Done>> verify(bool orgReadAfterLastWrite);
    Result<Done> writeReport();

    /// As long as nothing is missing but that Salesforce publishes the app: waits, within the limit of the run, and
    /// verifies again.
    Task<Result<Done>> waitForPublishing();
    [[nodiscard]] bool waitsOnlyForPublishing() const;
    /// What an apply of this org and app left that did not end: a line on standard error.
    void tellOfEarlierRuns();
    /// The same, and waits for a deploy that it left under way. An error when it can't be seen to its end.
    Task<Result<Done>> settleEarlierRuns();
    [[nodiscard]] QString earlierInWords(const setup::EarlierRun &run) const;

    /// Prints and tells the exit code.
    [[nodiscard]] int conclude();
    [[nodiscard]] int fail(const Error &error);
    [[nodiscard]] int exitCodeOf(verify::Verdict verdict) const;
    /// At once, or at the next safe point while the org is written to.
    void stop(const Error &why, int exitCode);
    void endNow(const Error &why, int exitCode);
    void end(int exitCode);

    const CommandLine m_line;
    Terminal m_terminal;
    TextOutput m_text;
    report::Report m_report;
    net::HttpClient m_http; ///< for the sign-in, before there is a workflow to ask
    std::unique_ptr<PracticeStage> m_stage;
    std::optional<PracticeFacts> m_practice;
    steps::Workflow m_workflow;
    Secret m_salesforceToken;
    std::optional<Error> m_stopReason; ///< set while a stop waits for a safe point
    int m_stopCode = 0;
    bool m_writing = false;         ///< between the first and the last write to the org
    bool m_reportFailed = false;    ///< the file can't be written; trying again would only say so twice
    bool m_allWritten = false;      ///< only reading back is left of the apply
    std::optional<Error> m_tooLate; ///< the time left is too short to begin writing
    bool m_ended = false;
    int m_checksDone = 0;
    int m_checksTotal = 0;
    QTimer m_limit;
    QTimer m_lastStop; ///< ends before it
    // Last, so that they end first: they refer to everything above.
    AppLinkRun m_appLink;
    Task<int> m_run;
};

} // namespace applink::app
