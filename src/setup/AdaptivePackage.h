// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/MetadataComponent.h"
#include "salesforce/MetadataDeploy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::setup {

/// A setting that was left out of the package because the org does not know it: it stays at the org's default.
struct DroppedElement
{
    QString component; ///< metadata type
    QString name;      ///< full name of the component
    QString element;
    QString value;  ///< what would have been sent
    QString detail; ///< the org's words
};

/// How often a package is made smaller and validated again (facts/salesforce.md 1.9, schema probing).
inline constexpr int mostAdaptions = 5;

/// Takes out of the package the elements that this validation refused as unknown to the org's release, and tells which.
/// Empty when there is nothing that may be left out: what AppLink needs never is, and its refusal stays an error.
[[nodiscard]] QList<DroppedElement> dropRefused(QList<salesforce::MetadataComponent> &package,
                                                const salesforce::DeployStatus &validation);

/// The names that the policy's lists hold in vain, by this validation or deploy: "no PermissionSet named … found", and
/// the same of a Profile (facts/salesforce.md 2.2).
[[nodiscard]] QStringList granteesNotFound(const salesforce::DeployStatus &status, const QString &sobject);
/// Whether a part of the app was refused because its app is not there: in such orgs the app goes first
/// (facts/salesforce.md 1.9).
[[nodiscard]] bool missesParent(const salesforce::DeployStatus &status);
/// The name of the element that a problem text refuses; empty when the text names none.
[[nodiscard]] QString refusedElement(const QString &problem);
/// Whether an app without this element is no app that AppLink can use.
[[nodiscard]] bool neededByAppLink(const QString &component, const QString &element);
/// What it means for the admin that the setting stays as the org has it, translated.
[[nodiscard]] QString meaningOfDropped(const DroppedElement &dropped);

} // namespace applink::setup
