// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace applink::keys {

class PrivateKey;

/// An X.509 certificate as an External Client App holds it for the JWT bearer flow: nothing secret (facts/salesforce.md
/// 1.3, `certificate`). A plain value.
class Certificate
{
public:
    static constexpr int usualDays = 365; ///< as the JWT guide makes it (facts/heroku-applink.md 3.6)

    /// PEM, or the bare base64 between its lines: the org gives and takes both. Nothing when it is no certificate.
    [[nodiscard]] static std::optional<Certificate> fromText(const QString &text);
    /// A new one for the key, signed by itself with SHA-256 and valid from a little before `now`, for clocks that
    /// differ. `commonName` is cut after 64 characters, the most that X.509 takes. For a worker thread.
    [[nodiscard]] static Result<Certificate> selfSigned(const PrivateKey &key, const QString &commonName,
                                                        const QDateTime &now, int days = usualDays);

    [[nodiscard]] QString pem() const;
    [[nodiscard]] const QByteArray &der() const { return m_der; }
    /// SubjectPublicKeyInfo in DER; equal to PrivateKey::publicKey() if and only if both belong together.
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    [[nodiscard]] bool belongsTo(const PrivateKey &key) const;
    /// SHA-256 as hexadecimal pairs with colons, as browsers and OpenSSL show it.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] const QString &commonName() const { return m_commonName; }
    [[nodiscard]] const QDateTime &validFrom() const { return m_validFrom; }   ///< UTC
    [[nodiscard]] const QDateTime &validUntil() const { return m_validUntil; } ///< UTC

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }

private:
    Certificate() = default;
    [[nodiscard]] static std::optional<Certificate> fromDer(const QByteArray &der);

    QByteArray m_der;
    QByteArray m_publicKey;
    QString m_commonName;
    QDateTime m_validFrom;
    QDateTime m_validUntil;
};

} // namespace applink::keys
