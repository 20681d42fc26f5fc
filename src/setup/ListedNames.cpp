// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ListedNames.h"

#include "salesforce/MetadataSoap.h"

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::SalesforceClient;

Task<QHash<QString, Read<QStringList>>> listNames(SalesforceClient *client, QStringList types)
{
    QHash<QString, Read<QStringList>> names;
    if (types.isEmpty())
        co_return names;
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

Read<QStringList> bothNames(const Read<QStringList> &bySoql, const Read<QStringList> &byMetadata)
{
    if (!bySoql.isKnown() || !byMetadata.isKnown())
        return byMetadata.isKnown() ? byMetadata : bySoql;
    QStringList names = bySoql.value() + byMetadata.value();
    names.removeDuplicates();
    return Read<QStringList>::known(names, bySoql.source() + u", "_s + byMetadata.source());
}

} // namespace applink::setup
