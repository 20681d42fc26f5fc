// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"

#include <QString>

namespace applink::practice {

/// How the practice Heroku account and its AppLink service behave: the switches of facts/heroku-applink.md 9.2 that are
/// more than a fault on the wire. A scenario sets them; each has the value of a healthy account by default.
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
    Addons addons = Addons::One;

    int provisioningReads = 0;    ///< so many reads of the add-on until it is provisioned and the config vars appear
    bool twoFactor = false;       ///< every Platform call needs Heroku-Two-Factor-Code: 123456
    bool suspended = false;       ///< the account is suspended
    bool ssoVariantOld = false;   ///< SSO answers to version=3.add-ons-sso instead of 3.sdk
    int rateLimit = 4500;         ///< size of the token bucket; 75 a minute come back
    int rotateTokenAfterCall = 0; ///< the add-on token changes before this AppLink call; 0: never

    bool strictNames = false;        ///< refuses hyphens and doubled underscores in names
    bool replaceConnections = false; ///< an existing connection name starts anew instead of 409
    int connectReads = 0;            ///< so many reads after the consent until the status changes
    int disconnectReads = 1;         ///< so many reads until a deleted connection is gone
    QString waitingStatus;           ///< shown by those reads instead of "connecting"
    QString failedStatus = QStringLiteral("failed");
    bool denyConsent = false;  ///< whatever the person presses, the org refuses
    bool leanAnswers = false;  ///< leaves out created_* and last_modified_*
    bool microseconds = false; ///< six digits after the second
    QString otherOrgId;        ///< reported instead of the org's own id
    int unknownAppTries = 0;   ///< so many publishes fail as if the ECA had not spread yet
    OrgAccess::Publication::CallerSet callerSet = OrgAccess::Publication::CallerSet::NotAssigned;
    /// What a JWT connection ends as: "connected", "failed", or "connecting" (connected at the next read).
    QString jwtOutcome = QStringLiteral("connected");
};

} // namespace applink::practice
