// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/RsaKey.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {

struct Free
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isRsa(const Key &key)
{
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
}

/// Asked for a passphrase there is none; without this OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

QByteArray publicHalf(EVP_PKEY *key)
{
    QByteArray der(i2d_PUBKEY(key, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(key, &out);
    return der;
}

} // namespace

std::optional<RsaKey> RsaKey::parse(const QByteArray &pem, QString *error)
{
    const std::unique_ptr<BIO, Free> in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Key key(PEM_read_bio_PrivateKey(in.get(), nullptr, &noPassphrase, nullptr));
    ERR_clear_error(); // the sentence below is all that is told
    if (!isRsa(key)) {
        *error = pem.contains("ENCRYPTED") ? u"it has a passphrase"_s : u"it is not an RSA private key in PEM form"_s;
        return std::nullopt;
    }
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < 2048) {
        *error = u"it has %1 bits, and 2048 are needed"_s.arg(bits);
        return std::nullopt;
    }
    return RsaKey{bits, publicHalf(key.get())};
}

bool verifiesRs256(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    const unsigned char *der = bytesOf(publicKey);
    const Key key(d2i_PUBKEY(nullptr, &der, static_cast<long>(publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    const bool verified = isRsa(key) &&
                          EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
                          EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                                           bytesOf(text), static_cast<size_t>(text.size())) == 1;
    ERR_clear_error();
    return verified;
}

} // namespace applink::practice
