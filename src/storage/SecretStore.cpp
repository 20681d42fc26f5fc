// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SecretStore.h"

namespace applink::storage {

QString SecretStore::nameFor(const QString &service, const QString &account, const QString &user)
{
    return user.isEmpty() ? service + u'/' + account : service + u'/' + account + u'/' + user;
}

Task<Result<Done>> SessionSecrets::keep(QString name, Secret secret)
{
    m_secrets.insert(name, secret);
    co_return Done{};
}

Task<Result<std::optional<Secret>>> SessionSecrets::find(QString name)
{
    std::optional<Secret> found;
    if (const auto it = m_secrets.constFind(name); it != m_secrets.constEnd())
        found = it.value();
    co_return found;
}

Task<Result<Done>> SessionSecrets::forget(QString name)
{
    m_secrets.remove(name);
    co_return Done{};
}

} // namespace applink::storage
