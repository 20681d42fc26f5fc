// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeptHeroku.h"

#include "base/JsonTree.h"
#include "storage/FileAccess.h"
#include "storage/Paths.h"
#include "storage/SecretStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace applink::storage {

using namespace Qt::StringLiterals;
using base::JsonTree;

namespace {

constexpr qint64 largest = 64 * 1024;

QString secretName(const KeptHerokuAccount &account)
{
    return SecretStore::nameFor(u"heroku"_s, account.email);
}

} // namespace

KeptHeroku::KeptHeroku(SecretStore *store) : m_store(store)
{
    const auto content = readFile(Paths::keptHerokuFile(), largest);
    if (!content)
        return;
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    const KeptHerokuAccount account{object.value(u"email").toString(), QUrl(object.value(u"apiUrl").toString())};
    if (!account.email.isEmpty() && account.apiUrl.isValid() && !account.apiUrl.host().isEmpty())
        m_account = account;
}

Task<Result<Done>> KeptHeroku::keep(KeptHerokuAccount account, Secret token)
{
    if (m_account && m_account->email != account.email) {
        auto forgetting = m_store->forget(secretName(*m_account));
        co_await std::move(forgetting); // best effort: what follows matters more
    }
    auto keeping = m_store->keep(secretName(account), std::move(token));
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept.error();
    m_account = account;
    co_return save();
}

Task<Result<std::optional<Secret>>> KeptHeroku::find()
{
    if (!m_account)
        co_return std::optional<Secret>();
    auto finding = m_store->find(secretName(*m_account));
    auto found = co_await std::move(finding);
    if (found && !found->has_value()) {
        m_account.reset();
        static_cast<void>(save()); // the next change writes it again
    }
    co_return found;
}

Task<Result<Done>> KeptHeroku::forget()
{
    if (!m_account)
        co_return Done{};
    auto forgetting = m_store->forget(secretName(*m_account));
    m_account.reset();
    const auto saved = save();
    const auto forgotten = co_await std::move(forgetting);
    co_return forgotten ? saved : forgotten;
}

Result<Done> KeptHeroku::save() const
{
    const auto tree = m_account ? JsonTree::object({{u"schema"_s, QJsonValue(1)},
                                                    {u"email"_s, m_account->email},
                                                    {u"apiUrl"_s, m_account->apiUrl.toString()}})
                                : JsonTree::object({{u"schema"_s, QJsonValue(1)}});
    return writeFile(Paths::keptHerokuFile(), tree.toJson(), Access::Private);
}

} // namespace applink::storage
