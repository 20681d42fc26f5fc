// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of metadata types and of the element that ties a part to its app.
namespace applink::practice::ecaTypes {

inline const QString application = QStringLiteral("ExternalClientApplication");
inline const QString globalOauth = QStringLiteral("ExtlClntAppGlobalOauthSettings");
inline const QString oauthSettings = QStringLiteral("ExtlClntAppOauthSettings");
inline const QString oauthPolicies = QStringLiteral("ExtlClntAppOauthConfigurablePolicies");
inline const QString pluginPolicies = QStringLiteral("ExtlClntAppConfigurablePolicies");
inline const QString orgSettings = QStringLiteral("Settings");
inline const QString connectedApp = QStringLiteral("ConnectedApp");
inline const QString parent = QStringLiteral("externalClientApplication");

} // namespace applink::practice::ecaTypes
