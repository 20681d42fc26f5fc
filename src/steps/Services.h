// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SharedTask.h"
#include "heroku/AddonLocator.h"
#include "heroku/ApiSpec.h"
#include "heroku/AppLinkApi.h"
#include "heroku/PlatformApi.h"
#include "salesforce/AuthorizeProbe.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::steps {

/// What the authorize URL of a connection says before anybody opens it (facts/heroku-applink.md section 4).
struct AuthorizeFactsShown
{
    QString host;
    QString clientId;
    QString callback;
    QStringList scopes; ///< OAuth keys; empty when the URL names none
    bool hasCodeChallenge = false;
};

/// The admin's own word for E5, or the practice person's.
struct ConsentConfirmation
{
    QString connectionId;
    QString by; ///< user name, or "practice person"
    QDateTime at;
    bool pageShown = true;  ///< false: no page appeared
    QStringList scopesSeen; ///< as listed on the page; only the practice person can say
    bool listedAll = true;  ///< false: the page appeared, and did not list all three
};

/// What checks look at and look with. Checks of one run share it; what one learns (E1 finds the add-on) the next uses.
/// Pointers are owned by the Workflow and outlive the run; they are null where nobody signed in.
struct Services
{
    salesforce::SalesforceClient *org = nullptr;
    heroku::PlatformApi *platform = nullptr;
    std::shared_ptr<const setup::OrgSnapshot> snapshot;
    std::optional<Error> readError; ///< why there is no snapshot although somebody is signed in
    setup::SetupFile wanted;
    QString apiSpecPath;
    QString permissionSetMetaPath; ///< published along with it; empty when none is named
    QString jwtKeyPath;            ///< of the private key; empty when none is named

    // Learned on the way.
    std::optional<heroku::Account> account;
    std::optional<heroku::AppLinkAddon> addon;
    std::shared_ptr<heroku::AppLinkApi> appLink; ///< set by useAddon()
    std::optional<heroku::Connection> connection;
    std::optional<AuthorizeFactsShown> authorizeFacts; ///< of the last connection that was created here
    std::optional<ConsentConfirmation> consent;
    QString jwtConnectionId; ///< of the connection that this run of the program made by JWT
    std::optional<heroku::Publication> publication;
    std::optional<heroku::ApiSpec> apiSpec;
    std::shared_ptr<base::SharedTask<salesforce::ProbeResult>> probe; ///< see probeAuthorize(); one a run of the checks
    std::optional<salesforce::ProbeOutcome> probed;                   ///< what it came to, in this run
    bool publishGivenUp = false; ///< the endpoint did not know the app for a quarter of an hour: see PublishWait
    /// What AppLink lists as published over the connection; E7 asks, E8 and E9 wait for the same answer. One a run.
    std::shared_ptr<base::SharedTask<Result<QList<heroku::Publication>>>> publications;
    /// The External Services that the org has; E8 asks. One a run.
    std::shared_ptr<base::SharedTask<Result<QList<QJsonObject>>>> registrations;
    bool listedSincePublish = false; ///< both answers came after the last publish of ours
    /// A publish that is under way beside the checks, where there is one: E7 to E9 wait for its end.
    std::shared_ptr<base::SharedTask<Result<Done>>> publishing;
    /// Permission sets that are being given to the signed-in user (CallerAccess.h): E9 waits for that.
    std::shared_ptr<base::SharedTask<Result<QStringList>>> callerAccess;
    bool publishedNow = false;         ///< a publish succeeded in this run of the program
    std::optional<Error> publishError; ///< of the last try
    std::optional<Error> connectError;

    /// Takes a located add-on: fresh token and sign-on for the client that is there, or a new client.
    void useAddon(const heroku::AppLinkAddon &found);
    /// What each new client is told before its first call: whom to ask after a refusal, how long to wait.
    std::function<void(heroku::AppLinkApi *)> prepareAppLink;
};

} // namespace applink::steps
