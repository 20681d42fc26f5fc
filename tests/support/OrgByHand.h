// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/ComponentTypes.h"
#include "steps/Step.h"

#include <QDateTime>

namespace applink::test {

using namespace Qt::StringLiterals;

template <class T>
setup::Read<T> known(T value)
{
    return setup::Read<T>::known(std::move(value), u"SOQL"_s);
}

/// An org on Summer '26 without the app, and an admin who may do everything.
inline setup::OrgSnapshot emptyOrg(setup::OrgKind kind = setup::OrgKind::Sandbox)
{
    setup::OrgSnapshot found;
    found.takenAt = QDateTime::currentDateTimeUtc();
    found.instanceUrl = QUrl(u"https://acme--uat.sandbox.my.salesforce.com"_s);
    found.apiName = u"Heroku_AppLink"_s;
    setup::OrgIdentity identity;
    identity.orgId = u"00DAA0000000001AAA"_s;
    identity.name = u"Acme Trading"_s;
    identity.kind = kind;
    identity.userId = u"005AA0000000001AAA"_s;
    identity.username = u"pat@acme.example"_s;
    identity.email = u"pat@acme.example"_s;
    found.identity = known(identity);
    found.release = known(setup::Release{67.0, u"Summer '26"_s});
    found.permissions = known(QHash<QString, bool>{{u"CustomizeApplication"_s, true},
                                                   {u"ModifyAllData"_s, true},
                                                   {u"ApiEnabled"_s, true},
                                                   {u"ModifyMetadata"_s, true},
                                                   {u"ViewSetup"_s, true},
                                                   {u"ExternalClientAppAdmin"_s, true},
                                                   {u"ExternalClientAppDeveloper"_s, true}});
    found.appFeature = known(true);
    found.apps = known(QList<setup::AppRecord>{});
    found.connectedAppNames = known(QStringList{});
    found.grants = known(QList<setup::AccessGrant>{});
    found.permissionSets = known(QList<setup::PermissionSetRecord>{});
    found.profiles = known(QList<setup::ProfileRecord>{});
    found.assignedPermissionSets = known(QStringList{});
    found.userProfile = known(u"System Administrator"_s);
    for (const QString &type : setup::type::all())
        found.components[type].metadata = setup::Read<salesforce::MetadataComponent>::absent(u"SOAP"_s);
    return found;
}

/// The same org after the plan for these settings was applied.
inline setup::OrgSnapshot appliedOrg(const setup::SetupFile &wanted, setup::OrgKind kind = setup::OrgKind::Sandbox)
{
    setup::OrgSnapshot found = emptyOrg(kind);
    const setup::Plan plan = steps::makePlan(wanted, found);
    found.apps = known(QList<setup::AppRecord>{{u"0xIAA000000000AAAA"_s, wanted.app.apiName, wanted.app.label,
                                                wanted.app.contactEmail, wanted.app.distributionState}});
    for (const auto &component : plan.components) {
        found.components[component.type()].metadata =
            setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
        found.components[component.type()].fullName = component.fullName();
    }
    QList<setup::PermissionSetRecord> sets;
    QList<setup::AccessGrant> grants;
    QStringList names;
    for (const auto &wish : wanted.users.permissionSets) {
        const QString id = u"0PSAA000000000%1AAA"_s.arg(sets.size());
        sets.append({id, wish.name, wish.label});
        grants.append({u"0J0"_s + QString::number(sets.size()), id, wish.name, wish.label, {}});
        names.append(wish.name);
    }
    found.permissionSets = known(sets);
    found.grants = known(grants);
    if (wanted.users.assignSignedInUser)
        found.assignedPermissionSets = known(names);
    return found;
}

/// Settings that lack nothing.
inline setup::SetupFile completeSettings()
{
    setup::SetupFile wanted;
    wanted.app.contactEmail = u"pat@acme.example"_s;
    return wanted;
}

} // namespace applink::test
