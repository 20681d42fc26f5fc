// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::steps {

/// What a request is for, in the user's language: "read the Heroku account". The clients name their requests in English
/// for the log (net::HttpRequest::purpose); this is for notes that people see. An unknown purpose comes back as it is.
[[nodiscard]] QString requestLabel(const QString &purpose);

} // namespace applink::steps
