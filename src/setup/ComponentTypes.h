// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace applink::setup::type {

/// The metadata types that make an External Client App, by their API names (facts/salesforce.md 1.1).
inline const QString application = QStringLiteral("ExternalClientApplication");
inline const QString globalOauth = QStringLiteral("ExtlClntAppGlobalOauthSettings");
inline const QString oauthSettings = QStringLiteral("ExtlClntAppOauthSettings");
inline const QString oauthPolicies = QStringLiteral("ExtlClntAppOauthConfigurablePolicies");
inline const QString pluginPolicies = QStringLiteral("ExtlClntAppConfigurablePolicies");

/// In the order in which people meet them.
inline QStringList all()
{
    return {application, globalOauth, oauthSettings, oauthPolicies, pluginPolicies};
}

/// The pseudo components of a plan that are records, not metadata.
inline const QString permissionSet = QStringLiteral("PermissionSet");
inline const QString permissionSetAssignment = QStringLiteral("PermissionSetAssignment");
inline const QString setupEntityAccess = QStringLiteral("SetupEntityAccess");

} // namespace applink::setup::type
