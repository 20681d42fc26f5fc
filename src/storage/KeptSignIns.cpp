// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeptSignIns.h"

#include "base/JsonTree.h"
#include "storage/FileAccess.h"
#include "storage/Paths.h"
#include "storage/SecretStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 256 * 1024;
constexpr qsizetype most = 50; ///< a consultant has many orgs

bool isSame(const KeptSignIn &a, const KeptSignIn &b)
{
    return a.orgId.left(15) == b.orgId.left(15) && a.userId.left(15) == b.userId.left(15);
}

} // namespace

KeptSignIns::KeptSignIns(SecretStore *store) : m_store(store)
{
    const auto content = readFile(Paths::keptSignInsFile(), largest);
    if (!content)
        return;
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    for (const QJsonValue &value : object.value(u"signIns").toArray()) {
        const QJsonObject one = value.toObject();
        KeptSignIn who{QUrl(one.value(u"instanceUrl").toString()),
                       QUrl(one.value(u"loginUrl").toString()),
                       one.value(u"orgId").toString(),
                       one.value(u"orgName").toString(),
                       one.value(u"userId").toString(),
                       one.value(u"username").toString(),
                       one.value(u"clientId").toString(),
                       one.value(u"clientName").toString()};
        if (!who.orgId.isEmpty() && !who.userId.isEmpty() && who.instanceUrl.isValid() && m_entries.size() < most)
            m_entries.append(who);
    }
}

QString KeptSignIns::secretName(const KeptSignIn &who)
{
    return SecretStore::nameFor(u"salesforce"_s, who.orgId.left(15), who.userId.left(15));
}

Task<Result<Done>> KeptSignIns::keep(KeptSignIn who, KeptTokens tokens)
{
    QJsonObject bundle;
    bundle.insert(u"refreshToken"_s, QString::fromUtf8(tokens.refreshToken.reveal()));
    if (!tokens.clientSecret.isEmpty())
        bundle.insert(u"clientSecret"_s, QString::fromUtf8(tokens.clientSecret.reveal()));
    auto keeping = m_store->keep(secretName(who), Secret(QJsonDocument(bundle).toJson(QJsonDocument::Compact)));
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept.error();
    remove(who);
    m_entries.prepend(who);
    while (m_entries.size() > most)
        m_entries.removeLast();
    co_return save();
}

Task<Result<std::optional<KeptTokens>>> KeptSignIns::find(KeptSignIn who)
{
    auto finding = m_store->find(secretName(who));
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    std::optional<KeptTokens> tokens;
    if (found->has_value()) {
        const QJsonObject bundle = QJsonDocument::fromJson((*found)->reveal()).object();
        const QString refresh = bundle.value(u"refreshToken").toString();
        if (!refresh.isEmpty())
            tokens = KeptTokens{Secret(refresh), Secret(bundle.value(u"clientSecret").toString())};
    }
    if (!tokens) {
        remove(who);
        static_cast<void>(save()); // the list is a convenience; the next change writes it again
    }
    co_return tokens;
}

Task<Result<Done>> KeptSignIns::forget(KeptSignIn who)
{
    remove(who);
    const auto saved = save();
    auto forgetting = m_store->forget(secretName(who));
    const auto forgotten = co_await std::move(forgetting);
    co_return forgotten ? saved : forgotten;
}

void KeptSignIns::remove(const KeptSignIn &who)
{
    m_entries.removeIf([&](const KeptSignIn &entry) { return isSame(entry, who); });
}

Result<Done> KeptSignIns::save() const
{
    auto list = JsonTree::array();
    for (const KeptSignIn &who : m_entries)
        list.append(JsonTree::object({{u"instanceUrl"_s, who.instanceUrl.toString()},
                                      {u"loginUrl"_s, who.loginUrl.toString()},
                                      {u"orgId"_s, who.orgId},
                                      {u"orgName"_s, who.orgName},
                                      {u"userId"_s, who.userId},
                                      {u"username"_s, who.username},
                                      {u"clientId"_s, who.clientId},
                                      {u"clientName"_s, who.clientName}}));
    const auto tree = JsonTree::object({{u"schema"_s, QJsonValue(1)}, {u"signIns"_s, list}});
    return writeFile(Paths::keptSignInsFile(), tree.toJson(), Access::Private);
}

} // namespace applink::storage
