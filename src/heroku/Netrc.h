// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Environment.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "heroku/HerokuToken.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace applink::heroku {

/// The entry of one machine in a netrc file.
struct NetrcEntry
{
    QString login;
    Secret password;
};

/// Finds a machine in the text of a netrc file (facts/heroku-applink.md 1.3): words divided by any white space,
/// comments, macdef blocks up to their empty line, values in quotes. The first entry of that very name counts; the
/// `default` entry is never taken, since its password is meant for another service.
[[nodiscard]] std::optional<NetrcEntry> findInNetrc(const QByteArray &text, const QString &machine);

/// Where the Heroku CLI looks: NETRC, else ~/.netrc (_netrc on Windows). Empty when there is no such file, or when it
/// is encrypted (a file of that name with .gpg): that one the CLI alone can read.
[[nodiscard]] QString netrcPath(const base::EnvironmentReader &environment);

/// The login that a netrc file holds for the Platform API at `apiHost`, read and never written. NotFound when there is
/// no file or no entry, FileFailed when it can't be read. `login` is the account it says it is of; may be empty.
struct NetrcLogin
{
    HerokuToken token;
    QString login;
};
[[nodiscard]] Result<NetrcLogin> tokenFromNetrc(const base::EnvironmentReader &environment, const QString &apiHost);

} // namespace applink::heroku
