// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "base/Task.h"
#include "heroku/HerokuToken.h"

#include <QStringList>

#include <chrono>

namespace applink::heroku {

/// How the `heroku` program is found and how long it may take. The defaults are for real use.
struct HerokuCliOptions
{
    base::EnvironmentReader environment = base::systemEnvironment;
    /// Folders to look in; empty: those of PATH, then the usual places of installers that a desktop session lacks.
    QStringList searchPaths;
    std::chrono::milliseconds timeLimit = std::chrono::seconds(20);
};

/// The full path of the Heroku CLI, or empty when it is not installed.
[[nodiscard]] QString herokuCliPath(const HerokuCliOptions &options);

/// Asks the Heroku CLI for its login by `heroku auth:token` (facts/heroku-applink.md 1.4): an argument list without a
/// shell, the last non-empty line of standard output, nothing of it logged. HEROKU_API_KEY is taken out of the
/// program's environment, because the CLI would only hand it back. Destroying the task kills the program and what it
/// started. Errors: NotFound (not installed), NotAuthenticated (not logged in), Timeout, Internal (could not start).
Task<Result<HerokuToken>> tokenFromCli(HerokuCliOptions options = {});

} // namespace applink::heroku
