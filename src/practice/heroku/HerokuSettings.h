// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// A connection or authorization that the add-on has when the practice begins.
struct AppLinkSeed
{
    QString name;
    bool authorization = false;
    QString type = QStringLiteral("SalesforceOrg"); ///< old data spells DataCloudOrg as DatacloudOrg
    QString status = QStringLiteral("connected");
    QString orgId;                 ///< empty: the practice org
    QString username;              ///< empty: not told
    QStringList publications;      ///< client names that the app has published over it
    QStringList dataActionTargets; ///< API names; for a Data Cloud org
};

/// How the practice Heroku account and its AppLink service behave: the switches of facts/heroku-applink.md 9.2 that are
/// more than a fault on the wire. A scenario sets them; each has the value of a healthy account by default. In a
/// scenario file they are keys of the object `heroku`, called like the members here.
struct HerokuSettings
{
    /// Which add-ons the app has.
    enum class Addons {
        One,     ///< one AppLink add-on, billed to the app
        None,    ///< no AppLink add-on
        Two,     ///< a second AppLink add-on under HEROKU_APPLINK_COBALT
        Foreign, ///< one that is billed to another app and shared by attachment
    };

    QString appName = QStringLiteral("practice-quotes");
    QString email = QStringLiteral("admin@practice.example");
    int extraApps = 2; ///< further apps of the account, for searching
    int teamApps = 0;  ///< apps of the team practice-team; without any there is no team
    Addons addons = Addons::One;

    QStringList tokenScopes{QStringLiteral("global")}; ///< of the API key
    int tokenExpiredFrom = 0;       ///< the API key is worth nothing from this Platform call on; 0: never
    bool federated = false;         ///< an SSO account: no authorizations, tokens live eight hours
    bool twoFactor = false;         ///< every Platform call needs Heroku-Two-Factor-Code: 123456
    bool twoFactorApp = false;      ///< only the calls to the chosen app do, until it is pre-authorized
    bool suspended = false;         ///< the account is suspended
    bool delinquent = false;        ///< the account has not paid
    bool verified = true;           ///< false: no payment method, so no new add-ons
    bool configForbidden = false;   ///< the account may not see the config vars of the chosen app
    QString warning;                ///< text of X-Heroku-Warning on every Platform answer
    QString cliLoginError;          ///< what a browser login ends with, whatever is pressed
    int rateLimit = 4500;           ///< size of the token bucket; 75 a minute come back
    int rateLimitedFrom = 1;        ///< the first Platform call that meets 429
    int rateLimitedCalls = 0;       ///< so many do, however full the bucket is
    int retryAfter = 0;             ///< seconds in the Retry-After of a 429; 0: no such header
    int provisioningReads = 0;      ///< so many reads of the add-on until it is provisioned and the config vars appear
    bool provisioningFails = false; ///< it ends as deprovisioned instead
    bool ssoVariantOld = false;     ///< SSO answers to version=3.add-ons-sso instead of 3.sdk
    bool meshMissing = false;       ///< the app answers everybody; nothing guards it
    bool noDyno = false;            ///< no web dyno runs

    int rotateTokenAfterCall = 0;    ///< the add-on token changes before this AppLink call; 0: never
    bool strictNames = false;        ///< refuses hyphens and doubled underscores in names
    bool replaceConnections = false; ///< an existing connection name starts anew instead of 409
    bool codeChallenge = false;      ///< the authorize address carries a PKCE challenge
    int connectReads = 0;            ///< so many reads after the consent until the status changes
    int disconnectReads = 1;         ///< so many reads until a deleted connection is gone
    bool disconnectedStays = false;  ///< it then stays as `disconnected` instead of 404
    QString waitingStatus;           ///< shown by those reads instead of "connecting"
    QString failedStatus = QStringLiteral("failed");
    bool denyConsent = false;    ///< whatever the person presses, the org refuses
    bool ignoreConsent = false;  ///< AppLink never learns what the person pressed
    bool leanAnswers = false;    ///< leaves out created_* and last_modified_*
    bool nullUntilKnown = false; ///< null instead of "" until the org is known
    bool shortOrgIds = false;    ///< ids of 15 characters
    bool microseconds = false;   ///< six digits after the second
    QString otherOrgId;          ///< reported instead of the org's own id
    int unknownAppTries = 0;     ///< so many publishes fail as if the ECA had not spread yet
    OrgAccess::Publication::CallerSet callerSet = OrgAccess::Publication::CallerSet::NotAssigned;
    /// What a JWT connection ends as: "checked" (what the org says to the assertion), or whatever the org says
    /// "connected", "failed", or "connecting" (connected at the next read).
    QString jwtOutcome = QStringLiteral("checked");
    QList<AppLinkSeed> seeds;
};

} // namespace applink::practice
