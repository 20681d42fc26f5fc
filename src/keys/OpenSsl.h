// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace applink::keys::openssl {

/// Frees what OpenSSL made; for this room's sources only, its headers show no type of OpenSSL.
template <auto Free>
struct Freed
{
    template <class T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;

/// The PEM text of a private key without a passphrase; null when it is none. Asks nobody for a passphrase.
[[nodiscard]] Key keyFromPem(const QByteArray &pem);
/// SubjectPublicKeyInfo in DER: equal exactly for the two halves of one pair.
[[nodiscard]] QByteArray publicKeyOf(EVP_PKEY *key);
/// The reasons that OpenSSL gives for its last failure, which are then forgotten; never any content.
[[nodiscard]] QString reasons();

/// What `encode` (an i2d function) writes.
template <class T, class Encode>
QByteArray der(T *thing, Encode encode)
{
    const int size = encode(thing, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    encode(thing, &out);
    return bytes;
}

} // namespace applink::keys::openssl
