// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace applink::practice {

/// TLS with a self-signed certificate for another host name, whose key everybody can read here: no client may trust it.
/// For the switch tls_error (facts/heroku-applink.md 9.2).
[[nodiscard]] QSslConfiguration distrustedTls();

} // namespace applink::practice
