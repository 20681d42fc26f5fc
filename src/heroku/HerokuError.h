// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "net/HttpMessage.h"

#include <QString>
#include <QStringView>

namespace applink::heroku {

/// Codes of errors that the program decides by; our own findings, not the service's ids, where nothing else is said.
namespace code {
inline constexpr QStringView noAddon{u"no_addon"};
inline constexpr QStringView addonNotFound{u"addon_not_found"};
inline constexpr QStringView severalAddons{u"several_addons"};
inline constexpr QStringView notProvisioned{u"not_provisioned"};
inline constexpr QStringView addonFailed{u"addon_failed"};          ///< could not be made, or is being taken away
inline constexpr QStringView addonRefused{u"addon_access_refused"}; ///< AppLink said 401: add-on token or SSO
inline constexpr QStringView outcomeUnknown{u"outcome_unknown"};    ///< whether a write was done is not known
inline constexpr QStringView deadConnection{u"dead_connection"};    ///< the name is taken by one that is of no use
inline constexpr QStringView otherOrg{u"other_org"};                ///< the connection ended at another org
inline constexpr QStringView otherUser{u"other_user"};              ///< the connection ended at another user
inline constexpr QStringView suspended{u"suspended"};               ///< Heroku's own id (1.7)
inline constexpr QStringView twoFactor{u"two_factor"};              ///< Heroku's own id (1.7)
} // namespace code

/// A refusal by the Platform API as an Error: total over facts/heroku-applink.md 2.4, by HTTP class first, then id.
/// `subject` is what was asked for, such as an app's name; empty when the call has none. Not for 2xx answers.
[[nodiscard]] Error platformError(const net::HttpResponse &response, const QString &subject = {});

/// A refusal by the AppLink API: total over 3.11, including `{title, detail}` bodies. A 401 is NotAuthenticated with
/// code::addonRefused and says that the add-on token or the single sign-on was refused: never that the Heroku login
/// expired (3.2).
[[nodiscard]] Error appLinkError(const net::HttpResponse &response, const QString &subject = {});

/// The answer to a write was lost, or the service broke down on the way (5xx): whether it happened is unknown, and
/// reading back decides (3.7).
[[nodiscard]] Error outcomeUnknownError(const Error &transport, const QString &what);

/// Whether a refused publish is about this app's name (section 0.1, last row): their words hold it in any case.
[[nodiscard]] bool isAboutName(const Error &error, const QString &apiName);

} // namespace applink::heroku
