// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/Session.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace applink::salesforce {

/// An org that the Salesforce CLI of this computer is signed in to. No secret in it.
struct CliOrg
{
    QString username;
    QString alias; ///< empty where the person gave none
    QString orgId;
    QUrl instanceUrl;
    bool isDefault = false;
    bool isExpired = false; ///< a scratch org past its end, or a login that the CLI knows to be dead
};

/// How the `sf` program is found and how long it may take. The defaults are for real use.
struct SfCliOptions
{
    QStringList searchPaths; ///< folders to look in; empty: see base::findProgram()
    std::chrono::milliseconds timeLimit = std::chrono::seconds(60); ///< of each call: the CLI takes seconds to start
};

/// The orgs of `sf org list --json`, the default one first, then by alias and user name. Only asked when the person
/// wants it (facts/salesforce.md 9, #26). Errors: NotFound (not installed), NotAuthenticated (no org), Timeout,
/// UnexpectedAnswer (no JSON), Rejected with the CLI's own words.
[[nodiscard]] Task<Result<QList<CliOrg>>> cliOrgs(SfCliOptions options = {});

/// The session that the CLI has at one of them, renewed by the CLI itself: `sf org display`, and since version 2.136
/// hides the token there, `sf org auth show-access-token`. The user is not known yet: ask SessionTokens::whose(). It is
/// borrowed: it ends with the CLI's login, and is never revoked from here.
[[nodiscard]] Task<Result<Session>> cliSession(QString username, SfCliOptions options = {});

} // namespace applink::salesforce
