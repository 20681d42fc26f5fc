// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace applink::salesforce {

/// Who is signed in where, and with what. A value; its tokens never leave it but into headers (base::Secret).
struct Session
{
    QUrl instanceUrl; ///< the org's My Domain address; all calls go there
    QUrl loginUrl;    ///< where tokens are renewed; the instance where it is empty
    Secret accessToken;
    Secret refreshToken; ///< empty: the session cannot be renewed
    QString clientId;
    QString clientName; ///< as the org shows it to admins, such as "Salesforce CLI"; empty for a pasted token
    QString orgId;      ///< 18 characters
    QString userId;     ///< 18 characters
    QDateTime issuedAt; ///< UTC

    /// Whether the access token has the JWT format, which the SOAP API refuses (facts/salesforce.md 2.4): three parts,
    /// the first of which is a base64url JSON object.
    [[nodiscard]] bool isJwt() const;
};

} // namespace applink::salesforce
