// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace applink::storage {

class SecretStore;

/// Whose Heroku token is kept, and for which Platform API; without the token.
struct KeptHerokuAccount
{
    QString email;
    QUrl apiUrl; ///< the token goes there and nowhere else
    bool operator==(const KeptHerokuAccount &) const = default;
};

/// The one Heroku token that the person chose to keep beyond the program's end: a file says whose it is, the secret
/// store (the system's keyring) holds it (product.md, rule 5; facts/heroku-applink.md 1.8). The store belongs to
/// somebody else and outlives this.
class KeptHeroku
{
public:
    /// Reads whose it is; a missing or broken file is nobody's.
    explicit KeptHeroku(SecretStore *store);

    [[nodiscard]] const std::optional<KeptHerokuAccount> &account() const { return m_account; }
    /// In place of the one before, which is forgotten. The file is only written when the store took the token.
    Task<Result<Done>> keep(KeptHerokuAccount account, Secret token);
    /// No value: the store has lost it. A store that can't be asked now is an error, and nothing is forgotten.
    Task<Result<std::optional<Secret>>> find();
    Task<Result<Done>> forget();

private:
    [[nodiscard]] Result<Done> save() const;

    SecretStore *m_store;
    std::optional<KeptHerokuAccount> m_account;
};

} // namespace applink::storage
