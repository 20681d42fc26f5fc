// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QUrl>

namespace applink::salesforce {

/// Where to sign in, made of what a person typed or pasted (facts/salesforce.md 4.6, hosts).
struct OrgAddress
{
    QUrl loginUrl;            ///< scheme and host only
    bool isSalesforce = true; ///< false: a practice org or test server on this computer
    bool isGeneric = false;   ///< login.salesforce.com or test.salesforce.com: which org is decided in the browser
};

/// Reads any address of an org: Lightning, Setup, My Domain, sandbox, a page deep inside, with or without a scheme; or
/// the words "login" and "test". Only Salesforce's own domains are taken, and loopback. Errors say what to paste
/// instead.
[[nodiscard]] Result<OrgAddress> orgAddressFrom(const QString &typed);

} // namespace applink::salesforce
