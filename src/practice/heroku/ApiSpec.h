// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace applink::practice {

/// What publishing needs to know of an API spec file (facts/heroku-applink.md 5.1, 5.2).
struct ApiSpec
{
    QStringList externalClientApps; ///< each once, letter for letter as written
    QStringList connectedApps;
    QStringList permissionSets;
    int operations = 0;

    /// None, with `error` saying what is wrong, for a file that External Services or AppLink would refuse.
    [[nodiscard]] static std::optional<ApiSpec> parse(const QByteArray &text, bool json, QString *error);
};

} // namespace applink::practice
