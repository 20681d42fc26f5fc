// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"

#include <QByteArray>
#include <QString>

namespace applink::practice {

class EcaStore;
class OrgState;

/// What the token endpoint would get from a JWT bearer assertion.
struct JwtAssertion
{
    QString clientId;   ///< iss
    QString username;   ///< sub
    QByteArray modulus; ///< of the RSA key that signed it: big-endian, no leading zeros
};

/// The org's answer to a JWT bearer assertion: the External Client App's certificate must hold the same key, and the
/// user must be pre-authorized (facts/heroku-applink.md 3.6).
[[nodiscard]] OrgAccess::Exchange checkJwtBearer(const OrgState &state, const EcaStore &store,
                                                 const JwtAssertion &assertion);

} // namespace applink::practice
