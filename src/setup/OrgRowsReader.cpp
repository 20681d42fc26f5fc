// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgRowsReader.h"

#include "base/TaskGroup.h"
#include "salesforce/SalesforceClient.h"

#include <QRegularExpression>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::SalesforceClient;

namespace {

/// "No such column 'PermissionsX' on entity 'UserPermissionAccess'" (facts/salesforce.md 5.2); empty when it says
/// something else.
QString missingColumn(const QString &message)
{
    static const QRegularExpression expression(uR"(No such column '(\w+)')"_s);
    return expression.match(message).captured(1);
}

/// One column that this edition lacks sinks the whole query: ask what there is, and take that
/// (facts/salesforce.md 5.2).
Task<bool> mendPermissions(SalesforceClient *client, OrgRows *rows)
{
    auto &permissions = (*rows)[OrgQuery::Permissions];
    if (!permissions.couldNotBeRead() || permissions.error().code != "INVALID_FIELD"_L1)
        co_return false;
    auto describing = client->describeFields(u"UserPermissionAccess"_s);
    const auto fields = co_await std::move(describing);
    QStringList columns = permissionColumns();
    if (fields)
        columns.removeIf([&](const QString &column) { return !fields->contains(column); });
    Error refusal = permissions.error();
    // Where even the description is refused, the org names one missing column a time.
    for (qsizetype tries = columns.size(); tries > 0; --tries) {
        if (!fields && columns.removeAll(missingColumn(refusal.detail)) == 0)
            break;
        if (columns.isEmpty())
            break;
        auto asking = client->query(permissionQuery(columns), false);
        const auto row = co_await std::move(asking);
        if (row) {
            permissions = Read<QList<QJsonObject>>::known(*row, orgQuerySource(OrgQuery::Permissions));
            break;
        }
        permissions = Read<QList<QJsonObject>>::unreadable(row.error(), orgQuerySource(OrgQuery::Permissions));
        if (fields || row.error().code != "INVALID_FIELD"_L1)
            break;
        refusal = row.error();
    }
    co_return true;
}

/// Objects of the app that REST does not show may be seen through Tooling (facts/salesforce.md 3.5).
Task<bool> mendByTooling(SalesforceClient *client, OrgRows *rows, OrgQuery query, QString soql)
{
    auto &read = (*rows)[query];
    if (!read.couldNotBeRead() || !isNotShown(read.error()))
        co_return false;
    auto asking = client->query(soql, true);
    const auto answer = co_await std::move(asking);
    if (answer)
        read = Read<QList<QJsonObject>>::known(*answer, u"Tooling "_s + orgQuerySource(query));
    co_return true;
}

} // namespace

bool isNotShown(const Error &error)
{
    static const QStringList notThere{u"INVALID_TYPE"_s, u"INVALID_FIELD"_s, u"NOT_FOUND"_s};
    return notThere.contains(error.code);
}

Task<OrgRows> readRows(SalesforceClient *client, SetupFile wanted)
{
    const auto queries = orgQueries(wanted, client->session().userId);
    QStringList soql;
    for (const auto &query : queries)
        soql.append(query.second);
    auto asking = client->queryBatch(soql);
    const auto answers = co_await std::move(asking);
    OrgRows rows;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const QString source = orgQuerySource(queries[i].first);
        if (!answers)
            rows.insert(queries[i].first, Read<QList<QJsonObject>>::unreadable(answers.error(), source));
        else if (!(*answers)[i])
            rows.insert(queries[i].first, Read<QList<QJsonObject>>::unreadable((*answers)[i].error(), source));
        else
            rows.insert(queries[i].first, Read<QList<QJsonObject>>::known(*(*answers)[i], source));
    }
    co_return rows;
}

Task<bool> mendRows(SalesforceClient *client, OrgRows *rows, SetupFile wanted)
{
    std::vector<Task<bool>> mending;
    mending.push_back(mendPermissions(client, rows));
    for (const auto &[query, soql] : orgQueries(wanted, client->session().userId)) {
        const bool ofApp = query == OrgQuery::Apps || query == OrgQuery::OauthSettings ||
                           query == OrgQuery::OauthPolicies || query == OrgQuery::PluginPolicies ||
                           query == OrgQuery::OauthConsumers;
        if (ofApp)
            mending.push_back(mendByTooling(client, rows, query, soql));
    }
    auto all = base::all(std::move(mending));
    co_await std::move(all);
    co_return true;
}

} // namespace applink::setup
