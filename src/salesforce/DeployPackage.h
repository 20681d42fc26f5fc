// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "salesforce/MetadataComponent.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace applink::salesforce {

/// One file of a deploy package.
struct PackageFile
{
    QString path; ///< relative to the root of the zip, forward slashes
    QByteArray content;
};

/// package.xml and one file a component, as a single package (facts/salesforce.md 1.10). These files are what "show the
/// exact metadata" shows, too.
[[nodiscard]] QList<PackageFile> packageFiles(const QList<MetadataComponent> &components, const QString &apiVersion);
/// The zip that is deployed, made in memory: it holds consumer keys and has no business on a disk.
[[nodiscard]] Result<QByteArray> zipped(const QList<PackageFile> &files);

} // namespace applink::salesforce
