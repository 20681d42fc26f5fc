// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace applink::salesforce {

/// The whole page that the browser shows at the end of a sign-in: what happened, and that it may be closed. No script,
/// no foreign resource; all texts are escaped.
[[nodiscard]] QByteArray signInPage(bool success, const QString &heading, const QString &text);

} // namespace applink::salesforce
