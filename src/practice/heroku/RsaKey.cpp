// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/RsaKey.h"

#include <QSslKey>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr char sequence = 0x30;
constexpr char integer = 0x02;
constexpr char octets = 0x04;

/// Walks DER elements of one level; what it takes is checked to lie inside.
class Der
{
public:
    explicit Der(const QByteArray &bytes) : m_bytes(bytes) {}

    /// The content of the next element if it has that tag; null otherwise.
    QByteArray take(char tag)
    {
        if (m_at + 2 > m_bytes.size() || m_bytes[m_at] != tag)
            return {};
        qsizetype length = static_cast<unsigned char>(m_bytes[m_at + 1]);
        qsizetype at = m_at + 2;
        if (length >= 0x80) {
            const qsizetype count = length - 0x80;
            if (count < 1 || count > 4 || at + count > m_bytes.size())
                return {};
            length = 0;
            for (qsizetype i = 0; i < count; ++i)
                length = length * 256 + static_cast<unsigned char>(m_bytes[at + i]);
            at += count;
        }
        if (length < 0 || at + length > m_bytes.size())
            return {};
        m_at = at + length;
        return m_bytes.mid(at, length);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// RSAPrivateKey (RFC 8017 A.1.2): version, modulus, …
QByteArray modulusOf(const QByteArray &der)
{
    Der key(Der(der).take(sequence));
    if (key.take(integer).isNull())
        return {};
    QByteArray modulus = key.take(integer);
    if (modulus.isNull()) { // PKCS #8: version, algorithm, OCTET STRING with the same inside
        key.take(sequence);
        Der inner(Der(key.take(octets)).take(sequence));
        inner.take(integer);
        modulus = inner.take(integer);
    }
    while (modulus.startsWith('\0'))
        modulus.remove(0, 1);
    return modulus;
}
} // namespace

std::optional<RsaKey> RsaKey::parse(const QByteArray &pem, QString *error)
{
    const QSslKey key(pem, QSsl::Rsa, QSsl::Pem, QSsl::PrivateKey);
    if (key.isNull()) {
        *error = pem.contains("ENCRYPTED") ? u"it has a passphrase"_s : u"it is not an RSA private key in PEM form"_s;
        return std::nullopt;
    }
    if (key.length() < 2048) {
        *error = u"it has %1 bits, and 2048 are needed"_s.arg(key.length());
        return std::nullopt;
    }
    const QByteArray modulus = modulusOf(key.toDer());
    if (modulus.isEmpty()) {
        *error = u"its modulus cannot be read"_s;
        return std::nullopt;
    }
    return RsaKey{key.length(), modulus};
}

} // namespace applink::practice
