// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"

#include <QHash>
#include <QString>

#include <optional>

namespace applink::storage {

/// Where tokens are kept between two uses, by the person's choice: the keyring of the system, or this session only.
/// Both are equal; neither ever writes a plain file (product.md, rule 5).
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Whether a secret is still there after the program has ended.
    [[nodiscard]] virtual bool outlivesProgram() const = 0;
    virtual Task<Result<Done>> keep(QString name, Secret secret) = 0;
    /// No value means that there is none of that name.
    virtual Task<Result<std::optional<Secret>>> find(QString name) = 0;
    /// Forgetting what is not there is well.
    virtual Task<Result<Done>> forget(QString name) = 0;

    /// The name under which the token of one account stands, such as "salesforce/00D…/005…" or
    /// "heroku/pat@acme.example".
    [[nodiscard]] static QString nameFor(const QString &service, const QString &account, const QString &user = {});
};

/// Keeps them in memory; they go with the program.
class SessionSecrets : public SecretStore
{
public:
    [[nodiscard]] bool outlivesProgram() const override { return false; }
    Task<Result<Done>> keep(QString name, Secret secret) override;
    Task<Result<std::optional<Secret>>> find(QString name) override;
    Task<Result<Done>> forget(QString name) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace applink::storage
