// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/PrivateKey.h"

#include "keys/OpenSsl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace applink::keys {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::keys::PrivateKey)
};

Error invalid(const QString &summary, const QString &detail = {})
{
    return Error::make(ErrorKind::InvalidInput, summary, ErrorAction::ChooseFile, detail);
}

/// The one private key block of the text, with its BEGIN and END lines; or why there is none to use.
Result<QByteArray> privateKeyBlock(const QByteArray &text)
{
    static const QRegularExpression block(u"-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----.*?-----END \\1PRIVATE KEY-----"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (text.trimmed().isEmpty())
        return invalid(Text::tr("The key file is empty."));
    const QString latin = QString::fromLatin1(text);
    auto blocks = block.globalMatch(latin);
    if (!blocks.hasNext()) {
        if (latin.contains("PRIVATE KEY-----"_L1))
            return invalid(Text::tr("The key is cut off: its BEGIN or END line is missing."));
        if (latin.contains("-----BEGIN CERTIFICATE"_L1) || latin.contains("-----BEGIN TRUSTED CERTIFICATE"_L1))
            return invalid(Text::tr("This is a certificate. Choose the private key that belongs to it."));
        if (latin.contains("PUBLIC KEY-----"_L1) || latin.startsWith("ssh-"_L1))
            return invalid(Text::tr("This is a public key. Choose the private key that belongs to it."));
        if (latin.startsWith("PuTTY-User-Key-File"_L1))
            return invalid(Text::tr("This is a key of PuTTY. Export it in PuTTYgen as an OpenSSH key of the old PEM "
                                    "form, without a passphrase."));
        if (text.startsWith('\x30'))
            return invalid(Text::tr("This key is not in PEM form, which is text. Convert it, for instance by: openssl "
                                    "pkey -in KEY -inform DER -out key.pem, or openssl pkcs12 -in KEY -nocerts -nodes "
                                    "-out key.pem."));
        return invalid(
            Text::tr("This is not a private key in PEM form (a text file with a line “BEGIN PRIVATE KEY”)."));
    }
    const auto first = blocks.next();
    if (blocks.hasNext())
        return invalid(Text::tr("The file holds several private keys. Choose a file with one."));
    const QString kind = first.captured(1);
    if (kind.startsWith("OPENSSH"_L1))
        return invalid(Text::tr("This key has the form of OpenSSH. Convert a copy of it by: ssh-keygen -p -m PEM -f "
                                "COPY, and leave the new passphrase empty."));
    if (kind.startsWith("ENCRYPTED"_L1) || first.captured(0).contains("Proc-Type: 4,ENCRYPTED"_L1))
        return invalid(Text::tr("The key has a passphrase, and AppLink needs it without one. Write it without, for "
                                "instance by: openssl pkey -in KEY -out key.pem."));
    return first.captured(0).toLatin1() + '\n';
}

QString algorithmName(EVP_PKEY *key)
{
    const char *name = EVP_PKEY_get0_type_name(key);
    return name ? QString::fromLatin1(name) : QString();
}

} // namespace

Result<PrivateKey> PrivateKey::fromPem(const QByteArray &text)
{
    const auto block = privateKeyBlock(text);
    if (!block)
        return block.error();
    const openssl::Key key = openssl::keyFromPem(*block);
    if (!key)
        return invalid(Text::tr("The key is damaged: it cannot be read."), openssl::reasons());
    if (!EVP_PKEY_is_a(key.get(), "RSA"))
        return invalid(
            Text::tr("This is a key for %1. Salesforce takes RSA keys for JWT.").arg(algorithmName(key.get())));
    PrivateKey result;
    result.m_bits = EVP_PKEY_get_bits(key.get());
    if (result.m_bits < leastBits)
        return invalid(Text::tr("The key has %1 bits. At least %2 are needed.").arg(result.m_bits).arg(leastBits));
    if (result.m_bits > mostBits)
        return invalid(Text::tr("The key has %1 bits. At most %2 are taken.").arg(result.m_bits).arg(mostBits));
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1)
        return invalid(Text::tr("The key is damaged: its numbers do not fit together."), openssl::reasons());
    result.m_pem = Secret(*block);
    result.m_publicKey = openssl::publicKeyOf(key.get());
    return result;
}

Result<PrivateKey> PrivateKey::generate(int bits)
{
    const openssl::Key key(EVP_RSA_gen(static_cast<unsigned int>(qBound(leastBits, bits, mostBits))));
    // Secure memory: the text is wiped when the buffer goes.
    const openssl::Bio out(BIO_new(BIO_s_secmem()));
    if (!key || !out || PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return Error::make(ErrorKind::Internal, Text::tr("The key could not be made."), ErrorAction::Retry,
                           openssl::reasons());
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    PrivateKey result;
    result.m_pem = Secret(QByteArray(text, size));
    result.m_bits = EVP_PKEY_get_bits(key.get());
    result.m_publicKey = openssl::publicKeyOf(key.get());
    return result;
}

namespace openssl {

Key keyFromPem(const QByteArray &pem)
{
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // Without a callback OpenSSL would ask for a passphrase on the terminal.
    const auto noPassphrase = [](char *, int, int, void *) { return -1; };
    return Key(in ? PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr) : nullptr);
}

QByteArray publicKeyOf(EVP_PKEY *key)
{
    return der(key, i2d_PUBKEY);
}

QString reasons()
{
    QStringList texts;
    while (const unsigned long error = ERR_get_error()) {
        if (const char *reason = ERR_reason_error_string(error))
            texts.append(QString::fromLatin1(reason));
    }
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

} // namespace openssl

} // namespace applink::keys
