// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace applink::practice {

/// Whether the key made that signature of `text`: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 8.2.2, RS256 of RFC 7518).
/// `publicKey` is a SubjectPublicKeyInfo in DER. Only public values are reckoned with, so it may take the plain way.
[[nodiscard]] bool verifiesRs256(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

} // namespace applink::practice
