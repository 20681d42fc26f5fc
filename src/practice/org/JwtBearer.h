// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace applink::practice {

class EcaStore;
class OrgState;

/// What the token endpoint gets from a JWT bearer assertion.
struct JwtAssertion
{
    QString clientId; ///< iss
    QString username; ///< sub
    /// Whether it was signed with the private key of this one, which is a SubjectPublicKeyInfo in DER.
    std::function<bool(const QByteArray &publicKey)> isSignedBy;
};

/// Reads an assertion, and judges what it says of itself: RS256, a signature, whom it is for, how long it is good.
/// Otherwise nothing, and the description of an invalid_grant.
[[nodiscard]] std::optional<JwtAssertion> readJwtAssertion(const OrgState &state, const QByteArray &text,
                                                           QString *problem);

/// The org's answer to a JWT bearer assertion: the External Client App's certificate must hold the same key, and the
/// user must be pre-authorized (facts/heroku-applink.md 3.6).
[[nodiscard]] OrgAccess::Exchange checkJwtBearer(const OrgState &state, const EcaStore &store,
                                                 const JwtAssertion &assertion);

} // namespace applink::practice
