// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace applink::heroku {

/// What AppLink needs to connect an org by JWT (facts/heroku-applink.md 3.6). The private key itself is sent, and
/// AppLink keeps it: whoever fills this has told the person so.
struct JwtConnectionRequest
{
    QString name;      ///< of the connection
    QString clientId;  ///< consumer key of the External Client App
    Secret privateKey; ///< PEM, without a passphrase
    QString username;  ///< whom AppLink acts as
    QUrl loginUrl;     ///< My Domain: generic hosts do not find such apps (4.2)
};

/// The body of the call. It holds the private key: never log it.
[[nodiscard]] QByteArray jwtConnectionBody(const JwtConnectionRequest &request);

/// Why a connection by JWT did not come to be, in words that say what to do: made of Salesforce's own reason where
/// AppLink passes it on (facts/salesforce.md 4.3), of all that can be the cause where it does not. Errors that have
/// nothing to do with JWT come back as they are. An org that does not know the app yet is code::appNotPublished.
[[nodiscard]] Error explainedJwtRefusal(const Error &refusal, const QString &username);

namespace code {
inline constexpr QStringView appNotPublished{u"app_not_published"};
} // namespace code

} // namespace applink::heroku
