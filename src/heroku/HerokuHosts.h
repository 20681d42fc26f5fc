// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"

#include <QUrl>

namespace applink::heroku {

/// https://api.heroku.com
[[nodiscard]] QUrl defaultPlatformUrl();

/// Whether the Heroku token may be sent there (facts/heroku-applink.md 1.2): https to heroku.com, herokai.com,
/// herokuspace.com, herokudev.com and their subdomains, or loopback.
[[nodiscard]] bool mayReceiveHerokuToken(const QUrl &url);

/// The Platform API's base from HEROKU_API_URL; else from HEROKU_HOST as the Heroku CLI reads it (a host that is not
/// allowed there is ignored with a line in the log, as the CLI does); else the public one. A HEROKU_API_URL that may
/// not receive the token is an InvalidInput error, because the person asked for it by name.
[[nodiscard]] Result<QUrl> platformUrlFrom(const base::EnvironmentReader &environment);

/// The add-on service that is looked for: HEROKU_APPLINK_ADDON, else "heroku-applink".
[[nodiscard]] QString appLinkServiceFrom(const base::EnvironmentReader &environment);

} // namespace applink::heroku
