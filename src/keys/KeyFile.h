// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "keys/PrivateKey.h"

#include <QString>

namespace applink::keys {

/// A private key in a file of the person's own choice. The program never moves, copies or changes such a file.

/// What was read, and who may read it besides.
struct KeyFile
{
    PrivateKey key;
    bool readableByOthers = false; ///< by the group or everybody; never on systems without such permissions
};

/// Reads at most 64 kB of a regular file. Errors: FileFailed, or what PrivateKey::fromPem() says. For a worker thread.
[[nodiscard]] Result<KeyFile> readKeyFile(const QString &path);

/// Writes a new file of mode 0600, which it has from its first moment. A file of that name, or a link, is never
/// overwritten or followed: Conflict. What could not be written whole is taken away again.
[[nodiscard]] Result<Done> writeKeyFile(const QString &path, const PrivateKey &key);

} // namespace applink::keys
