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
    Secret clientSecret;   ///< of an own client that has one
    QUrl callback;         ///< of that client, where the browser came back to; empty for other ways
    QString clientName;    ///< as the org shows it to admins, such as "Salesforce CLI"; empty for a pasted token
    QString orgId;         ///< 18 characters
    QString userId;        ///< 18 characters
    QString username;      ///< for the person's eyes; empty where nobody asked
    QDateTime issuedAt;    ///< UTC
    bool borrowed = false; ///< it belongs to the Salesforce CLI or was pasted: never revoked and never kept from here

    /// Whether the access token has the JWT format, which the SOAP API refuses (facts/salesforce.md 2.4): three parts,
    /// the first of which is a base64url JSON object.
    [[nodiscard]] bool isJwt() const;
    /// Whether both are for the same org and the same user; ids may have 15 or 18 characters (facts/salesforce.md 7.2).
    [[nodiscard]] bool isSameIdentity(const Session &other) const;
};

} // namespace applink::salesforce
