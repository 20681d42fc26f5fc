// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace applink::practice {

/// What AppLink needs of the private key of a JWT connection to know which certificate belongs to it.
struct RsaKey
{
    int bits = 0;
    QByteArray publicKey; ///< its other half, a SubjectPublicKeyInfo in DER: equal exactly for the halves of one pair

    /// Reads a PEM private key without a passphrase, PKCS #1 or PKCS #8. On failure `error` is a clause that says why.
    [[nodiscard]] static std::optional<RsaKey> parse(const QByteArray &pem, QString *error);
};

/// Whether that key's other half made the signature of `text`, as RS256 of RFC 7518 means it. `publicKey` is a
/// SubjectPublicKeyInfo in DER.
[[nodiscard]] bool verifiesRs256(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

} // namespace applink::practice
