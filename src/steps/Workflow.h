// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "base/Task.h"
#include "heroku/HerokuToken.h"
#include "heroku/PlatformApi.h"
#include "salesforce/Session.h"
#include "setup/Apply.h"
#include "setup/EarlierRun.h"
#include "setup/OrgSnapshot.h"
#include "setup/Plan.h"
#include "setup/SetupFile.h"
#include "steps/AppLinkWork.h"
#include "steps/LockOut.h"
#include "steps/PublishWait.h"
#include "steps/Services.h"
#include "verify/CheckEngine.h"
#include "verify/Verification.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::steps {

/// The one session model: what is wanted, who is signed in, what was read, planned, applied and found. Wizard and
/// command line both drive this object and render its state; it shows nothing itself and asks nobody.
///
/// Its operations are tasks. Destroying a task cancels the operation and leaves the workflow usable.
class Workflow : public QObject
{
    Q_OBJECT

public:
    explicit Workflow(QObject *parent = nullptr);
    ~Workflow() override;

    // --- wanted
    [[nodiscard]] const setup::SetupFile &wanted() const { return m_wanted; }
    void setWanted(setup::SetupFile wanted);
    /// The folder that relative paths in the setup file start from.
    void setBaseFolder(const QString &folder);
    /// The same settings as seen from another folder: their paths are all that differs.
    void move(const setup::SetupFile &wanted, const QString &baseFolder);
    [[nodiscard]] QString baseFolder() const { return m_baseFolder; }
    [[nodiscard]] QString permissionSetMetaPath() const; ///< likewise
    [[nodiscard]] QString apiSpecPath() const;           ///< absolute; empty when none is named
    [[nodiscard]] QString jwtKeyPath() const;            ///< the same for the private key
    void setPractice(bool practice);
    [[nodiscard]] bool isPractice() const { return m_practice; }

    // --- Salesforce
    /// Replaces the session. A different org or user than before drops all that was read.
    void setSession(salesforce::Session session);
    void signOut();
    /// Whether there is a person who may sign in again when the session ends in the middle of something: then what is
    /// under way waits after signInNeeded() for signInAgain() or giveUpSigningIn(). Off, it fails at once.
    void setCanAskForSignIn(bool canAsk);
    /// Goes on with a new session in place of the ended one. Refused for another org or user than before, naming both.
    Result<Done> signInAgain(const salesforce::Session &session);
    void giveUpSigningIn();
    [[nodiscard]] bool isSignedIn() const { return m_org != nullptr; }
    [[nodiscard]] salesforce::SalesforceClient *org() const { return m_org.get(); }
    /// Who is signed in; null where nobody is.
    [[nodiscard]] const salesforce::Session *session() const;
    /// `appExpected` and `company` as in setup::ReadingHints.
    Task<Result<Done>> readOrg(bool appExpected = false, int company = 0);
    /// Null before the first reading.
    [[nodiscard]] std::shared_ptr<const setup::OrgSnapshot> snapshot() const { return m_snapshot; }
    /// Of the settings and the snapshot as they stand; needs a snapshot.
    [[nodiscard]] setup::Plan plan() const;

    // --- Heroku
    void setHeroku(heroku::HerokuToken token, const QUrl &apiUrl);
    void signOutOfHeroku();
    [[nodiscard]] heroku::PlatformApi *heroku() const { return m_heroku.get(); }
    /// Connecting and publishing, with both logins.
    [[nodiscard]] AppLinkWork *appLink() const { return m_appLink.get(); }
    [[nodiscard]] std::shared_ptr<Services> services() const { return m_services; }

    // --- doing
    /// Reads the org again, refuses a stale plan, applies it, reads the org once more. The journal lies at
    /// `journalPath` (empty: none is kept, for the practice org).
    Task<setup::ApplyOutcome> apply(setup::Plan plan, QString journalPath);
    Task<setup::ApplyOutcome> checkOnly(setup::Plan plan);
    /// Who would lose access by this plan.
    Task<LockOut> lockOut(setup::Plan plan);
    /// How an apply that did not end well stands: waits for its deploy if that is still under way at the org, and reads
    /// the org again. Needs a session for that org and settings for that app. Nothing is written; what is left stands
    /// in the plan. Destroying the task only stops waiting.
    Task<setup::EarlierOutcome> settleEarlier(setup::EarlierRun run);
    /// Stops a running apply() at the next safe point.
    void requestStop();
    /// How a running apply() stands for whoever is about to destroy it; it needs one.
    [[nodiscard]] setup::ApplyOutcome applyBrokenOff(const Error &why);
    /// A plan is being validated or applied: the org is in between, and what is read of it now proves nothing.
    [[nodiscard]] bool isApplying() const { return m_applying; }
    /// For tests: how long apply() waits between looks and tries.
    void setPace(setup::Pace pace) { m_pace = pace; }
    /// Reads org and AppLink afresh and runs the whole catalogue. Results come one by one from engine(). The org is not
    /// read a second time when `orgReadAfterLastWrite` and the last reading came after all that apply() wrote; nor is
    /// what is published, when it was listed after publishing.
    Task<verify::Verification> verify(bool orgReadAfterLastWrite = false);
    /// Waiting for Salesforce to publish a new app: begins after an apply or a verification that found it unknown.
    [[nodiscard]] PublishWait *publishWait() const { return m_publishWait.get(); }
    /// Until that wait ends, in whatever way; at once when there is none.
    Task<bool> waitForPublishing();
    [[nodiscard]] verify::CheckEngine *engine() const { return m_engine.get(); }
    /// The last finished one.
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_verification; }
    /// What a report has to say about it: that the settings were changed since, or that a later one was stopped before
    /// its end. Translated; empty when it tells of how things are.
    [[nodiscard]] QStringList remarksOnVerification() const;
    [[nodiscard]] const std::optional<setup::Plan> &appliedPlan() const { return m_appliedPlan; }
    [[nodiscard]] const std::optional<setup::ApplyOutcome> &applyOutcome() const { return m_applyOutcome; }

Q_SIGNALS:
    void wantedChanged();
    void practiceChanged(); ///< it has come into use, or gone, or another has come in its place
    /// Before the session, or the Heroku login, goes away: whoever runs tasks over org() or heroku() destroys them now.
    void sessionAboutToChange();
    void herokuAboutToChange();
    void sessionChanged();
    /// The session ended in mid-run and could not be renewed.
    void signInNeeded();
    /// The session was renewed quietly; its refresh token may be another one now.
    void sessionRenewed();
    void snapshotChanged();
    void herokuChanged();
    void verificationChanged();
    void applyingChanged(); ///< isApplying()
    /// The org takes what an apply() is about to write.
    void accepted();
    /// All of an apply() was written; reading it back comes next. What needs the app, and not the reading, may begin.
    void written();
    /// A sentence about what is going on, translated; for a progress line.
    void progress(int step, const QString &what, int done, int total);
    void requestRetrying(const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why);

protected:
    /// For tests that show a page an org of their own making.
    void setSnapshot(std::shared_ptr<const setup::OrgSnapshot> snapshot);

private:
    class Applying;

    /// As the setup file means a path: from its folder on. Empty stays empty.
    [[nodiscard]] QString absolutePath(const QString &path) const;
    Task<Result<QByteArray>> freshFingerprint();
    /// The second run of an apply whose org takes the policies only after the app.
    Task<bool> applyPolicies();
    /// Why it could not be seen to its end; nothing when it is not under way any more.
    Task<std::optional<Error>> endOfEarlierDeploy(setup::EarlierRun run);
    void syncServices();
    void watchPublishing();
    /// Ends what runs over the org's client by itself: before the session goes.
    void endBackground();

    setup::SetupFile m_wanted;
    QString m_baseFolder;
    bool m_practice = false;
    bool m_canAsk = false;
    std::unique_ptr<salesforce::SalesforceClient> m_org;
    std::unique_ptr<heroku::PlatformApi> m_heroku;
    std::shared_ptr<const setup::OrgSnapshot> m_snapshot;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<AppLinkWork> m_appLink;
    std::unique_ptr<verify::CheckEngine> m_engine;
    std::unique_ptr<setup::Apply> m_apply;
    setup::Pace m_pace;
    std::unique_ptr<PublishWait> m_publishWait;
    Task<salesforce::ProbeResult> m_firstProbe; ///< after an apply, beside whatever the person does
    /// What it said, and of which callbacks; used once, like the reading that came after the last write.
    std::optional<std::pair<salesforce::ProbeResult, QStringList>> m_probedSinceWrite;
    std::optional<setup::Plan> m_appliedPlan;
    std::optional<setup::ApplyOutcome> m_applyOutcome;
    std::optional<verify::Verification> m_verification;
    setup::SetupFile m_verifiedSettings;
    std::optional<QDateTime> m_unfinishedSince; ///< a verification began and did not end
    QSet<QString> m_keptByOrg;                  ///< see OrgSnapshot::keptByOrg; of the app m_keptOf
    QString m_keptOf;
    bool m_readSinceWrite = false; ///< the snapshot is younger than the last write of ours to the org
    bool m_applying = false;
};

} // namespace applink::steps
