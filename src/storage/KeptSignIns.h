// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace applink::storage {

class SecretStore;

/// Who signed in where, without any secret.
struct KeptSignIn
{
    QUrl instanceUrl;
    QUrl loginUrl;
    QString orgId;
    QString orgName;
    QString userId;
    QString username;
    QString clientId;
    QString clientName;
    bool operator==(const KeptSignIn &) const = default;
};

/// What renews such a sign-in; it goes into the secret store and nowhere else.
struct KeptTokens
{
    Secret refreshToken;
    Secret clientSecret; ///< of an own client that has one
};

/// The sign-ins that the person chose to keep beyond the program's end: a file says whose they are, and the secret
/// store (the system's keyring) holds what renews them (product.md, rule 5). The store belongs to somebody else and
/// outlives this.
class KeptSignIns
{
public:
    /// Reads the list; a missing or broken one is empty.
    explicit KeptSignIns(SecretStore *store);

    /// The newest first.
    [[nodiscard]] const QList<KeptSignIn> &entries() const { return m_entries; }
    /// Puts it first. The list is only written when the store took the tokens.
    Task<Result<Done>> keep(KeptSignIn who, KeptTokens tokens);
    /// No value: the store has lost it, or is locked; the entry is taken off the list then.
    Task<Result<std::optional<KeptTokens>>> find(KeptSignIn who);
    Task<Result<Done>> forget(KeptSignIn who);

private:
    [[nodiscard]] static QString secretName(const KeptSignIn &who);
    void remove(const KeptSignIn &who);
    [[nodiscard]] Result<Done> save() const;

    SecretStore *m_store;
    QList<KeptSignIn> m_entries;
};

} // namespace applink::storage
