// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

namespace applink::base {

/// False for a named pipe or the like: opening it would wait, for ever perhaps, for somebody who writes to it. What a
/// shell hands over (/dev/stdin, a process substitution) has its writer already.
[[nodiscard]] inline bool opensAtOnce(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile() || file.isDir())
        return true;
    const QString real = file.canonicalFilePath(); // empty for the pipes of a shell, which are in no folder
    return real.isEmpty() || real.startsWith(QLatin1String("/dev/")) || real.startsWith(QLatin1String("/proc/"));
}

} // namespace applink::base
