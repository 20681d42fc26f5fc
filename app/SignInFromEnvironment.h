// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "heroku/HerokuToken.h"

#include <QUrl>

#include <optional>

namespace applink::app {

/// Who signs in without a window (contracts.md section 1): tokens come from the environment and never as arguments.
struct EnvironmentSignIn
{
    Secret salesforceToken; ///< empty: SF_ACCESS_TOKEN is not set
    std::optional<heroku::HerokuToken> heroku;

    /// Reads them once and takes them out of the program's own environment, so that a browser that it starts does not
    /// inherit them.
    [[nodiscard]] static EnvironmentSignIn take();
};

/// The address that an access token may be sent to, made of any address of the org: https to its My Domain, or
/// loopback. Anything else is an error that names it; so is a host where everybody signs in, which serves no API.
[[nodiscard]] Result<QUrl> instanceFor(const QString &address);

} // namespace applink::app
