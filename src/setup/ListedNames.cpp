// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ListedNames.h"

#include "base/TaskGroup.h"
#include "salesforce/MetadataSoap.h"

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::SalesforceClient;

namespace {

using Names = QHash<QString, Read<QStringList>>;

Task<Names> listTogether(SalesforceClient *client, QStringList types)
{
    Names names;
    const QString source = u"Metadata listMetadata"_s;
    auto listing = salesforce::listMetadata(client, types);
    const auto listed = co_await std::move(listing);
    for (const QString &one : std::as_const(types)) {
        QStringList ofType;
        for (const auto &component : listed ? *listed : QList<salesforce::ListedComponent>()) {
            if (component.type == one)
                ofType.append(component.fullName);
        }
        names.insert(one, listed ? Read<QStringList>::known(ofType, source)
                                 : Read<QStringList>::unreadable(listed.error(), source));
    }
    co_return names;
}

} // namespace

Task<Names> listNames(SalesforceClient *client, QStringList types)
{
    constexpr qsizetype most = 3;
    std::vector<Task<Names>> requests;
    for (qsizetype i = 0; i < types.size(); i += most)
        requests.push_back(listTogether(client, types.mid(i, most)));
    auto all = base::all(std::move(requests));
    const auto answers = co_await std::move(all);
    Names names;
    for (const Names &answer : answers)
        names.insert(answer);
    co_return names;
}

Read<QStringList> bothNames(const Read<QStringList> &bySoql, const Read<QStringList> &byMetadata)
{
    if (!bySoql.isKnown() || !byMetadata.isKnown())
        return byMetadata.isKnown() ? byMetadata : bySoql;
    QStringList names = bySoql.value() + byMetadata.value();
    names.removeDuplicates();
    return Read<QStringList>::known(names, bySoql.source() + u", "_s + byMetadata.source());
}

} // namespace applink::setup
