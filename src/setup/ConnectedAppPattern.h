// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/MetadataComponent.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::setup {

/// A connected app's settings as the pattern for a new External Client App: the mapping of facts/salesforce.md section
/// 8, with the differences that AppLink needs. The new app gets a key of its own; the connected app is not touched.
struct ConnectedAppPattern
{
    /// A setting of the connected app that a setup file has no place for, or that AppLink must not have.
    struct NotTaken
    {
        QString element; ///< as the connected app's metadata calls it, such as "oauthConfig.certificate"
        QString text;    ///< translated: what it is, its value where that may be shown, and why it stays behind
    };

    SetupFile settings;
    QStringList taken;   ///< translated, one sentence for each setting that was taken over
    QStringList adapted; ///< translated, one for each that AppLink needs otherwise
    QList<NotTaken> notTaken;
};

/// `base` gives what the connected app says nothing of. `found` tells which names are taken; it may be null.
[[nodiscard]] ConnectedAppPattern patternFrom(const salesforce::MetadataComponent &connectedApp, const SetupFile &base,
                                              const OrgSnapshot *found);

} // namespace applink::setup
