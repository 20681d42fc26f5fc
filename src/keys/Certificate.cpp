// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/Certificate.h"

#include "keys/OpenSsl.h"
#include "keys/PrivateKey.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace applink::keys {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pemBegin = "-----BEGIN CERTIFICATE-----"_L1;
constexpr auto pemEnd = "-----END CERTIFICATE-----"_L1;
constexpr qint64 clockSkewSeconds = 300;

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString commonNameOf(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (size < 0)
        return {};
    QString name = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return name;
}

/// Serial numbers are random, so that no two certificates of an issuer name share one (RFC 5280 4.1.2.2).
bool setRandomSerial(X509 *certificate)
{
    constexpr int bits = 159;
    const std::unique_ptr<BIGNUM, openssl::Freed<BN_free>> number(BN_new());
    return number && BN_rand(number.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509 *certificate, const QString &commonName)
{
    constexpr qsizetype most = 64;
    const QByteArray text = commonName.left(most).toUtf8();
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      static_cast<int>(text.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1;
}

bool setValidity(X509 *certificate, const QDateTime &now, int days)
{
    const auto at = [](const QDateTime &time) { return static_cast<time_t>(time.toSecsSinceEpoch()); };
    return ASN1_TIME_set(X509_getm_notBefore(certificate), at(now.addSecs(-clockSkewSeconds))) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), at(now.addDays(days))) != nullptr;
}

/// Those that `openssl req -x509` gives, the documented way to make one.
bool addExtensions(X509 *certificate)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const auto add = [&](int nid, const char *value) {
        const std::unique_ptr<X509_EXTENSION, openssl::Freed<X509_EXTENSION_free>> extension(
            X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    };
    return add(NID_subject_key_identifier, "hash") && add(NID_authority_key_identifier, "keyid") &&
           add(NID_basic_constraints, "critical,CA:TRUE");
}

} // namespace

std::optional<Certificate> Certificate::fromDer(const QByteArray &der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *at = begin;
    const openssl::X509Ptr certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!certificate || at - begin != der.size()) {
        ERR_clear_error();
        return std::nullopt;
    }
    Certificate result;
    result.m_der = der;
    if (EVP_PKEY *key = X509_get0_pubkey(certificate.get()))
        result.m_publicKey = openssl::publicKeyOf(key);
    result.m_commonName = commonNameOf(certificate.get());
    result.m_validFrom = timeOf(X509_get0_notBefore(certificate.get()));
    result.m_validUntil = timeOf(X509_get0_notAfter(certificate.get()));
    ERR_clear_error();
    if (result.m_publicKey.isEmpty() || !result.m_validUntil.isValid())
        return std::nullopt;
    return result;
}

std::optional<Certificate> Certificate::fromText(const QString &text)
{
    QString body = text;
    if (const qsizetype begin = body.indexOf(pemBegin); begin >= 0) {
        const qsizetype from = begin + pemBegin.size();
        const qsizetype end = body.indexOf(pemEnd, from);
        if (end < 0)
            return std::nullopt;
        body = body.mid(from, end - from);
    }
    body.removeIf([](QChar c) { return c.isSpace(); });
    const auto der = QByteArray::fromBase64Encoding(body.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return der && !der.decoded.isEmpty() ? fromDer(der.decoded) : std::nullopt;
}

Result<Certificate> Certificate::selfSigned(const PrivateKey &key, const QString &commonName, const QDateTime &now,
                                            int days)
{
    const openssl::Key pair = openssl::keyFromPem(key.pem().reveal());
    const openssl::X509Ptr certificate(X509_new());
    constexpr long version3 = 2;
    const bool made = pair && certificate && X509_set_version(certificate.get(), version3) == 1 &&
                      setRandomSerial(certificate.get()) && setNames(certificate.get(), commonName) &&
                      setValidity(certificate.get(), now, days) &&
                      X509_set_pubkey(certificate.get(), pair.get()) == 1 && addExtensions(certificate.get()) &&
                      X509_sign(certificate.get(), pair.get(), EVP_sha256()) > 0;
    if (made) {
        if (auto result = fromDer(openssl::der(certificate.get(), i2d_X509)))
            return *std::move(result);
    }
    return Error::make(ErrorKind::Internal,
                       QCoreApplication::translate("applink::keys::Certificate", "The certificate could not be made."),
                       ErrorAction::Retry, openssl::reasons());
}

QString Certificate::pem() const
{
    constexpr qsizetype lineLength = 64;
    const QString body = QString::fromLatin1(m_der.toBase64());
    QString text = pemBegin + u'\n';
    for (qsizetype at = 0; at < body.size(); at += lineLength)
        text += body.mid(at, lineLength) + u'\n';
    return text + pemEnd + u'\n';
}

bool Certificate::belongsTo(const PrivateKey &key) const
{
    return m_publicKey == key.publicKey();
}

QString Certificate::fingerprint() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_der, QCryptographicHash::Sha256).toHex(':')).toUpper();
}

} // namespace applink::keys
