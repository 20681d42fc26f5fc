// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

namespace applink::keys {

/// The RSA private key of a JWT connection (facts/heroku-applink.md 3.6), checked: it is whole, has no passphrase and
/// is long enough. A plain value; the text stays a Secret. Making and reading one takes up to seconds: for a worker
/// thread (base::onWorker).
class PrivateKey
{
public:
    static constexpr int leastBits = 2048;
    static constexpr int mostBits = 8192; ///< longer ones take minutes to check, and nothing asks for them
    static constexpr int usualBits = 4096;

    /// Reads PEM text, PKCS #1 or PKCS #8. Certificates that stand beside the key are passed by; anything else than one
    /// usable key is an InvalidInput error that says what it is instead, and how to get what is needed.
    [[nodiscard]] static Result<PrivateKey> fromPem(const QByteArray &text);
    /// A new one. Bits from leastBits to mostBits.
    [[nodiscard]] static Result<PrivateKey> generate(int bits = usualBits);

    [[nodiscard]] int bits() const { return m_bits; }
    /// The key's own block as it stood in the text, with its BEGIN and END lines.
    [[nodiscard]] const Secret &pem() const { return m_pem; }
    /// SubjectPublicKeyInfo in DER; equal to a certificate's if and only if both belong together.
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }

private:
    PrivateKey() = default;

    Secret m_pem;
    QByteArray m_publicKey;
    int m_bits = 0;
};

} // namespace applink::keys
