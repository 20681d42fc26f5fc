// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/SetupFile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace applink::storage {

/// The setup file as JSON (contracts.md section 2). Reading is strict: an unknown or repeated key, a wrong type and a
/// wrong value are errors that name key and line. Only `schema` is required; what is left out has the default of the
/// documented steps. Whether the settings make sense (legal names, an email address) is the steps' business, so that a
/// half-filled wizard can be saved.
class SetupFileJson
{
public:
    static constexpr int schema = 1;
    static constexpr qint64 largest = qint64(1) << 20;

    /// Error kind InvalidInput: `summary` names the first problem, `detail` lists all, a line each.
    [[nodiscard]] static Result<setup::SetupFile> read(const QByteArray &json);
    [[nodiscard]] static Result<setup::SetupFile> readFile(const QString &path);
    /// The error of those problems, of which there is one at least.
    [[nodiscard]] static Error unusable(const QStringList &problems);
    /// The same error, with the name of the file.
    [[nodiscard]] static Error inFile(const QString &path, Error error);

    /// Every key, in the order of the documentation. The org address loses everything that could carry a session id or
    /// a password (user, path, query, fragment).
    [[nodiscard]] static QByteArray write(const setup::SetupFile &file);
    /// Atomic, mode 0600.
    [[nodiscard]] static Result<Done> writeFile(const QString &path, const setup::SetupFile &file);

    /// What the file may name; kept in step with the JSON Schema by a test.
    [[nodiscard]] static const QStringList &knownScopes();
    [[nodiscard]] static QString addressWithoutSecrets(const QString &orgUrl);
};

} // namespace applink::storage
