// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace applink::heroku {

/// What the authorize URL of a new connection says before anybody opens it (facts/heroku-applink.md section 4).
struct AuthorizeFacts
{
    QString host; ///< with the port when it is not the usual one
    QString clientId;
    QString callback;   ///< the address Salesforce will send the browser back to
    QStringList scopes; ///< OAuth keys in the order given; empty when the URL names none
    bool hasCodeChallenge = false;
};

/// Checks a connection's redirect_uri and reads it. It may be opened only when this succeeds: https to the login host
/// that was asked for or to a host under salesforce.com, the path of Salesforce's authorize page, no user name in the
/// address. Plain http is for loopback, and loopback only when `expectedLoginUrl` is on loopback, too.
[[nodiscard]] Result<AuthorizeFacts> authorizeFacts(const QUrl &url, const QUrl &expectedLoginUrl);

} // namespace applink::heroku
