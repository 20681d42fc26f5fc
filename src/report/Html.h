// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::report {

/// Text as HTML: redacted, then escaped. Every word of a report that is not ours goes through here, and ours too.
[[nodiscard]] QString html(const QString &text);
/// `<name class="cls">inner</name>`; `inner` is HTML already. An empty `cls` gives no attribute.
[[nodiscard]] QString tag(const char *name, const char *cls, const QString &inner);
[[nodiscard]] inline QString tag(const char *name, const QString &inner)
{
    return tag(name, "", inner);
}

} // namespace applink::report
