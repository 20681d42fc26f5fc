// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "heroku/AppLinkTypes.h"

#include <QString>

#include <optional>

namespace applink::steps {

struct Services;

/// Who a connection has to belong to: the org that is set up, and the person who signed in to it here; by JWT the user
/// whom the settings name.
struct ConnectionOwner
{
    QString orgId;
    QString orgName; ///< for texts; may be empty
    QString userId;
    QString username; ///< may be empty

    /// Of the signed-in session and what was read of it. Nothing where nobody is signed in.
    [[nodiscard]] static std::optional<ConnectionOwner> of(const Services &services);
};

/// Why a connected connection is not the one that is meant (facts/heroku-applink.md 9.2, org_mismatch), and what to do.
struct ConnectionMismatch
{
    QString reason;
    QString remedy;
    QStringView code; ///< code::otherOrg, also where it is none to an org but to Data Cloud; or code::otherUser

    /// Whether it does not even lead to this org.
    [[nodiscard]] bool isElsewhere() const;
    [[nodiscard]] Error error() const;
};
/// Found by comparing ids; what AppLink does not tell is no mismatch.
[[nodiscard]] std::optional<ConnectionMismatch> connectionMismatch(const heroku::Connection &connection,
                                                                   const ConnectionOwner &owner);

/// A connection of the wanted name that is of no use: it failed, was disconnected, or nobody finished its sign-in.
/// There is no call to revive one; it can only be deleted and made anew, and that is for the person to say
/// (code::deadConnection).
[[nodiscard]] Error deadConnection(const heroku::Connection &connection);

/// How a connection stands, in words for a list: "connected as admin@acme.example", "nobody has finished the sign-in".
/// A status that nobody knows yet is shown as it came.
[[nodiscard]] QString connectionStateText(const heroku::Connection &connection);

} // namespace applink::steps
