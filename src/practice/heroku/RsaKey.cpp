// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/RsaKey.h"

#include "practice/Der.h"

#include <QSslKey>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
/// RSAPrivateKey (RFC 8017 A.1.2): version, modulus, …
QByteArray modulusOf(const QByteArray &der)
{
    Der key(Der(der).take(Der::sequence));
    if (key.take(Der::integer).isNull())
        return {};
    QByteArray modulus = key.take(Der::integer);
    if (modulus.isNull()) { // PKCS #8: version, algorithm, OCTET STRING with the same inside
        key.take(Der::sequence);
        Der inner(Der(key.take(Der::octets)).take(Der::sequence));
        inner.take(Der::integer);
        modulus = inner.take(Der::integer);
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
