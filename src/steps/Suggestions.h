// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace applink::steps {

/// Names that the program offers and the person may change, and the rules beside their fields. ui knows steps, not the
/// services' rooms.
[[nodiscard]] QString suggestedApiName(const QString &label);
[[nodiscard]] QString suggestedConnectionName(const QString &orgName);
[[nodiscard]] QString suggestedClientName(const QString &herokuApp);
/// What is wrong with it as the name of a new connection, translated; empty when it is fine (facts/heroku-applink.md
/// 3.10). Names that exist already are right as they are.
[[nodiscard]] QString newConnectionNameProblem(const QString &name);
[[nodiscard]] QString connectionNameRule();
[[nodiscard]] QString clientNameRule();
/// The External Client App Manager of an org, for the browser (facts/salesforce.md 3.6).
[[nodiscard]] QUrl setupPageUrl(const QUrl &instanceUrl);
/// The App Manager, where connected apps are migrated (facts/salesforce.md section 8).
[[nodiscard]] QUrl connectedAppsPageUrl(const QUrl &instanceUrl);

} // namespace applink::steps
