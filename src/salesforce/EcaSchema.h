// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/MetadataComponent.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::salesforce {

/// What is known of a metadata type of an External Client App (facts/salesforce.md 1.1).
struct EcaType
{
    QString name;
    QString folder; ///< in the deploy package
    QString suffix; ///< of the file, with its dot
};

/// Null for a type that is none of the ECA types.
[[nodiscard]] const EcaType *ecaType(const QString &name);

/// The name that Setup gives the component of an app (facts/salesforce.md 1.9): the app's own name for the app itself.
[[nodiscard]] QString conventionalName(const QString &type, const QString &apiName);
/// Every name that Setup or the platform is known to give it, the likeliest first; asked for before anything is listed.
[[nodiscard]] QStringList candidateNames(const QString &type, const QString &apiName);

/// A new component with every element that the pinned version knows and AppLink needs at the value of the reference
/// package (facts/salesforce.md 1.10), so that a deploy leaves nothing to defaults. The steps set theirs on top.
/// `fullName`: where the conventional name is not free.
[[nodiscard]] MetadataComponent freshComponent(const QString &type, const QString &apiName, const QString &label,
                                               const QString &fullName = {});

/// What a switch is in a component that was read whole and does not show it (facts/salesforce.md 1.3, 1.5, 1.6): the
/// org left it at its default, or does not know it at all.
[[nodiscard]] bool switchDefault(const QString &element);

/// The component as it may be sent back: without what the org generates or never tells (ids, links, the secret), and
/// with rotation switched off (facts/salesforce.md 1.3, 1.9).
[[nodiscard]] MetadataComponent withoutGenerated(MetadataComponent component);

} // namespace applink::salesforce
