// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "heroku/AppLinkApi.h"
#include "steps/Services.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace applink::steps {

/// How long the work at AppLink waits, and how often it looks. Tests wait less; nobody else changes it.
struct AppLinkPace
{
    using Time = std::chrono::milliseconds;

    heroku::PollCadence cadence;                             ///< while a person is in the browser
    Time longestAuthorization = std::chrono::minutes(10);    ///< of that person (facts/heroku-applink.md 3.5)
    Time longestJwtSignIn = std::chrono::minutes(3);         ///< of AppLink itself; nobody has to do anything then
    Time betweenProvisioningLooks = std::chrono::seconds(5); ///< 2.6
    Time longestProvisioning = std::chrono::minutes(10);     //
    Time betweenDeletionLooks = std::chrono::milliseconds(500);
    Time longestDeletion = std::chrono::minutes(2);         ///< 8, number 15
    Time betweenPublicationLooks = std::chrono::seconds(3); ///< after the one POST
    int publicationLooks = 4;                               //
    net::RetryPolicy retry;                                 ///< of the add-on's client
    Time longestAnswer = std::chrono::hours(1);             ///< caps the wall clock of each of its requests
};

/// What the workflow does at Heroku AppLink: finds the add-on, connects the org, publishes the API spec
/// (facts/heroku-applink.md 2 to 4). What it learns stands in the services, where checks and pages find it; both
/// logins it works with are theirs too.
///
/// Its operations are tasks. Destroying a task cancels the operation and leaves the object usable.
class AppLinkWork : public QObject
{
    Q_OBJECT

public:
    explicit AppLinkWork(std::shared_ptr<Services> services);

    /// What connectOrg() does where AppLink has a connection of that name.
    enum class WhereTaken {
        Ask,         ///< takes it if it is connected with this org as this user; else the error says how it stands
        ReplaceDead, ///< the same, but one that is of no use (code::deadConnection) is deleted and made anew
        Replace,     ///< deletes it, whatever it is, and makes it anew
    };

    /// Begins to look for the add-on, so that connecting need not wait for it. Errors are left to whoever needs the
    /// add-on then. Does nothing when it is known or being looked for, or nobody is signed in.
    void locateAhead();
    /// The same, to its end. An add-on that is still being made is waited for, told by progress().
    Task<Result<Done>> locateAddon();
    /// Another add-on is wanted, or another login: what was found or is being looked for is nothing any more.
    void forget();
    /// The connections that the add-on has.
    Task<Result<QList<heroku::Connection>>> connections();
    /// Creates the connection, or takes the one of that name, and waits until it is connected. The address to open
    /// comes by authorizeUrlReady(); by JWT, where the settings say so, there is none. Nothing is ever deleted that
    /// `whereTaken` does not name. One that ended at another org or user is an error; it then stands in the services
    /// all the same, for the checks to tell of.
    Task<Result<heroku::Connection>> connectOrg(WhereTaken whereTaken = WhereTaken::Ask);
    /// The org is still to be written: connectOrg() may create the connection meanwhile, but deletes nothing and sends
    /// nobody to a consent page, until the calls below let it.
    void holdConsent() { m_consent = ConsentGate::Held; }
    /// The org takes what will be written. A consent page of another client than the app itself may open now; the app's
    /// own would show what the org has not got yet (facts/heroku-applink.md 4.1).
    void allowConsentOfOthers();
    /// The org is as planned.
    void allowConsent();
    /// The org did not become as planned: what connectOrg() has created and still holds back is deleted, and it ends
    /// with an error. False when it holds nothing back.
    bool refuseConsent();
    /// Deletes a connection and waits until AppLink does not know it any more. One that is gone already is no error.
    Task<Result<Done>> deleteConnection(QString name);
    /// Publishes the API spec once, and sees it in the list of publications, which decides also after a lost answer.
    /// Refused where the connection does not belong to this org.
    Task<Result<Done>> publishApiSpec();
    /// The person's word on the consent page (E5).
    void confirmConsent(const ConsentConfirmation &confirmation);

    [[nodiscard]] const AppLinkPace &pace() const { return m_pace; }
    /// For tests. Holds for clients that are made from now on.
    void setPace(const AppLinkPace &pace) { m_pace = pace; }

Q_SIGNALS:
    /// The link that the person must open to authorize AppLink; checked and safe to open.
    void authorizeUrlReady(const QUrl &url, const applink::steps::AuthorizeFactsShown &facts);
    /// A sentence about what is going on, translated.
    void progress(const QString &what);
    void requestRetrying(const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why);
    /// AppLink has said yes to the API spec; whether it lists it, publishApiSpec() goes on to see.
    void apiSpecTaken();
    void consentGateOpened(); ///< internal: one of the calls about the consent

private:
    enum class ConsentGate { Held, OpenForOthers, Open, Refused };

    void setConsentGate(ConsentGate gate);
    /// Ends once the gate is open at least so far; an error where the org did not become as planned.
    Task<Result<Done>> untilConsentIs(ConsentGate needed);
    [[nodiscard]] std::optional<Error> refusal() const;
    /// How far the gate has to open for the consent page that the link leads to.
    [[nodiscard]] ConsentGate neededForConsent() const;
    using Api = std::shared_ptr<heroku::AppLinkApi>;
    using Located = Result<Api>;
    Task<Located> appLinkApi();
    Task<Located> locate();
    Task<Result<heroku::AppLinkAddon>> freshAddon(QString addonId);
    void prepare(heroku::AppLinkApi *api);
    /// The call that creates a connection, in the browser's way or by JWT.
    using Create = std::function<Task<Result<heroku::Connection>>()>;
    Task<Result<heroku::Connection>> connectInBrowser(Api api, QString name, WhereTaken whereTaken);
    Task<Result<heroku::Connection>> connectByJwt(Api api, QString name, WhereTaken whereTaken);
    Task<Result<heroku::Connection>> makeConnection(Api api, QString name, Create create, WhereTaken whereTaken);
    Task<Result<heroku::Connection>> takeConnection(Api api, heroku::Connection existing, Create create,
                                                    WhereTaken whereTaken);
    Task<Result<Done>> removeConnection(Api api, QString name);
    Task<Result<heroku::Connection>> authorize(Api api, heroku::Connection connection, QUrl loginUrl);
    Task<Result<Done>> connectionForPublishing(Api api, QString name);
    Result<heroku::PublishRequest> publishRequest() const;
    Task<Result<Done>> seePublished(Api api, QString clientName, std::optional<QList<heroku::Publication>> before,
                                    Result<heroku::PublishReceipt> receipt, QDateTime since);
    Task<Error> explained(Error refusal);

    std::shared_ptr<Services> m_services;
    AppLinkPace m_pace;
    ConsentGate m_consent = ConsentGate::Open;
    bool m_holdsBack = false; ///< connectOrg() is under way, and nobody was sent to a consent page yet
    std::shared_ptr<base::SharedTask<Located>> m_locating;
};

} // namespace applink::steps
