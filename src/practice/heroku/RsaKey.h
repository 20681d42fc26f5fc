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
    QByteArray modulus; ///< big-endian, no leading zeros

    /// Reads a PEM private key without a passphrase, PKCS #1 or PKCS #8. On failure `error` is a clause that says why.
    [[nodiscard]] static std::optional<RsaKey> parse(const QByteArray &pem, QString *error);
};

} // namespace applink::practice
