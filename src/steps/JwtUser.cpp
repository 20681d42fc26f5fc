// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtUser.h"

#include "salesforce/QueryAnswers.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Soql.h"
#include "setup/PermissionSetName.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::JwtUser)
};

QString grantFor(const QList<setup::AccessGrant> &grants, const QString &profile, const QStringList &permissionSets)
{
    for (const auto &grant : grants) {
        if (!grant.profileName.isEmpty() && grant.profileName == profile)
            return Text::tr("profile %1").arg(profile);
        if (grant.profileName.isEmpty() && permissionSets.contains(grant.permissionSetName))
            return grant.permissionSetName;
    }
    return {};
}

} // namespace

QString JwtUser::problem() const
{
    if (!exists)
        return Text::tr("The org has no user %1.").arg(username);
    if (!active)
        return Text::tr("The user %1 is not active.").arg(username);
    if (grantedBy.isEmpty())
        return Text::tr("%1 holds none of the permission sets and profiles that may use the app.").arg(username);
    return {};
}

QString jwtUsername(const setup::SetupFile &wanted, const setup::OrgSnapshot &found)
{
    const QString given = wanted.appLink && wanted.appLink->jwt ? wanted.appLink->jwt->username : QString();
    return given.isEmpty() ? found.identity.value().username : given;
}

Task<Result<JwtUser>> lookAtJwtUser(salesforce::SalesforceClient *org, std::shared_ptr<const setup::OrgSnapshot> found,
                                    QString username)
{
    if (found->grants.couldNotBeRead())
        co_return found->grants.error();
    const QString literal = salesforce::soqlText(username);
    auto asking = org->queryBatch(
        {u"SELECT Id, Username, IsActive, Profile.Name FROM User WHERE Username = %1"_s.arg(literal),
         u"SELECT PermissionSet.Name, PermissionSet.NamespacePrefix FROM PermissionSetAssignment WHERE Assignee.Username = %1 AND PermissionSet.IsOwnedByProfile = false"_s
             .arg(literal)});
    const auto rows = salesforce::allRows(co_await std::move(asking));
    if (!rows)
        co_return rows.error();
    JwtUser user;
    user.username = username;
    user.source = u"SOQL User, PermissionSetAssignment"_s;
    const auto &users = rows->at(0);
    user.exists = !users.isEmpty();
    if (!user.exists)
        co_return user;
    user.active = users.first()["IsActive"_L1].toBool();
    QStringList permissionSets;
    for (const QJsonObject &row : rows->at(1))
        permissionSets.append(setup::permissionSetName(row["PermissionSet"_L1].toObject()));
    user.grantedBy =
        grantFor(found->grants.value(), users.first()["Profile"_L1].toObject()["Name"_L1].toString(), permissionSets);
    co_return user;
}

} // namespace applink::steps
