// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SecretStore.h"

namespace applink::storage {

/// The keyring of the system through QtKeychain (facts/qt.md section 7). Without a keyring keep() fails with
/// NotSupported and says what to choose instead. Destroying a task stops waiting; what the keyring is doing goes on.
class Keychain : public SecretStore
{
public:
    /// `service` groups our entries in the keyring.
    explicit Keychain(QString service = QStringLiteral("applink-setup"));

    [[nodiscard]] bool outlivesProgram() const override { return true; }
    Task<Result<Done>> keep(QString name, Secret secret) override;
    Task<Result<std::optional<Secret>>> find(QString name) override;
    Task<Result<Done>> forget(QString name) override;

private:
    QString m_service;
};

} // namespace applink::storage
