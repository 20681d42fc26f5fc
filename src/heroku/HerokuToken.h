// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

#include <optional>

namespace applink::heroku {

/// The user's token for the Platform API (facts/heroku-applink.md 1.1), and where it came from. It is not the add-on
/// token of AppLink: that one is AppLinkAddon::token, and neither ever goes where the other belongs.
struct HerokuToken
{
    enum class Source {
        Environment, ///< HEROKU_API_KEY: found, not stored
        HerokuCli,   ///< `heroku auth:token`
        Netrc,       ///< the netrc file of older Heroku CLIs; read, never written
        Pasted,      ///< typed or pasted by the person
        Kept,        ///< from the system's keyring, where the person had it kept
        Practice,    ///< of the practice org
    };

    Secret value;
    Source source = Source::Pasted;
};

/// Where the token came from, in words for the sign-in card.
[[nodiscard]] QString tokenSourceText(HerokuToken::Source source);

/// HEROKU_API_KEY, or nothing when it is unset, empty or no legal token. (HEROKU_API_TOKEN is not read: 1.2.)
[[nodiscard]] std::optional<HerokuToken> tokenFromEnvironment(const base::EnvironmentReader &environment);

/// What a person pasted: blanks around it are taken off; blanks, line breaks or characters inside that no token holds
/// are an InvalidInput error, because a header would be built of it.
[[nodiscard]] Result<HerokuToken> tokenFromText(const QString &pasted);

} // namespace applink::heroku
