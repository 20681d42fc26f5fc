// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OrgSettings.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

QStringList knownPermissions()
{
    return {u"ApiEnabled"_s,
            u"AssignPermissionSets"_s,
            u"CanApproveUninstalledApps"_s,
            u"CustomizeApplication"_s,
            u"ExternalClientAppAdmin"_s,
            u"ExternalClientAppDeveloper"_s,
            u"ExternalClientAppViewer"_s,
            u"ManageHerokuAppLink"_s,
            u"ManageProfilesPermissionsets"_s,
            u"ManageRemoteAccess"_s,
            u"ModifyAllData"_s,
            u"ModifyMetadata"_s,
            u"ViewClientSecret"_s,
            u"ViewSetup"_s};
}

OrgSettings OrgSettings::standard()
{
    OrgSettings settings;
    QStringList all = knownPermissions();
    all.removeAll(u"ViewClientSecret"_s);
    for (const auto &[name, permissions] :
         {std::pair{u"System Administrator"_s, all}, std::pair{u"Standard User"_s, QStringList{u"ApiEnabled"_s}},
          std::pair{u"Read Only"_s, QStringList{u"ApiEnabled"_s}},
          std::pair{u"Sales, Inside"_s, QStringList{u"ApiEnabled"_s}}}) {
        ProfileSeed profile;
        profile.name = name;
        profile.permissions = permissions;
        settings.profiles.append(profile);
    }
    settings.users = {
        {u"admin@practice.example"_s, {}, u"Pat Admin"_s, u"admin@practice.example"_s, u"System Administrator"_s, true},
        {u"user@practice.example"_s, {}, u"Uma User"_s, u"user@practice.example"_s, u"Standard User"_s, true},
    };
    settings.permissionSets = {{u"Sales_Operations"_s, u"Sales Operations"_s, {}, {}, {}, {}},
                               {u"Service_Console"_s, u"Service Console"_s, {}, {}, {}, {}},
                               {u"Quote_Editors"_s, u"Quote Editors"_s, {}, {}, {}, {}}};
    for (const QString &name : {u"Salesforce Inspector"_s, u"Data Loader"_s}) {
        ConnectedAppSeed app;
        app.label = name;
        app.apiName = QString(name).replace(u' ', u'_');
        settings.connectedApps.append(app);
    }
    return settings;
}

} // namespace applink::practice
