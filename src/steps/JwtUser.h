// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <QString>

#include <memory>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::steps {

/// The user whom AppLink acts as by JWT, as the org has it.
struct JwtUser
{
    QString username;
    bool exists = false;
    bool active = false;
    QString grantedBy; ///< a permission set, or "profile …", that may use the app; empty: none
    QString source;

    [[nodiscard]] bool isCovered() const { return exists && active && !grantedBy.isEmpty(); }
    /// Why not, translated; empty when covered.
    [[nodiscard]] QString problem() const;
};

/// The user name that the settings give, or the one of whoever is signed in.
[[nodiscard]] QString jwtUsername(const setup::SetupFile &wanted, const setup::OrgSnapshot &found);

/// Whether that user may be connected without anybody at a browser: Salesforce asks for an active user whom the app's
/// profiles and permission sets cover (facts/heroku-applink.md 3.6). Reads; changes nothing.
[[nodiscard]] Task<Result<JwtUser>> lookAtJwtUser(salesforce::SalesforceClient *org,
                                                  std::shared_ptr<const setup::OrgSnapshot> found, QString username);

} // namespace applink::steps
