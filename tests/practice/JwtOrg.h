// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/TestKeys.h"
#include "practice/org/OrgSettings.h"

namespace applink::practice {

/// An org with the app, its certificate that of testkeys::keyA, and the administrator approved for it.
inline OrgSettings jwtOrg()
{
    OrgSettings settings = OrgSettings::standard();
    AppSeed app;
    app.permissionSets = {QStringLiteral("Heroku_AppLink_Users")};
    app.globalOauth = {{QStringLiteral("certificate"), QString::fromLatin1(testkeys::certificateA)}};
    settings.apps = {app};
    settings.permissionSets.append({QStringLiteral("Heroku_AppLink_Users"),
                                    QStringLiteral("Heroku AppLink Users"),
                                    {QStringLiteral("admin@practice.example")},
                                    {},
                                    {},
                                    {}});
    return settings;
}

} // namespace applink::practice
