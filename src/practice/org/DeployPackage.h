// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace applink::practice {

struct SchemaType;

/// One message of a deploy about one file (DeployMessage in facts/salesforce.md 2.2).
struct DeployMessage
{
    QString type;
    QString fullName;
    QString fileName;
    QString problem; ///< empty: it succeeded
    bool isWarning = false;
    int line = 0; ///< 0: not about a place
    int column = 0;
    QString id; ///< of the component, once it is in the org
    bool created = false;
    bool changed = false;
    bool deleted = false;

    [[nodiscard]] bool isError() const { return !problem.isEmpty() && !isWarning; }
};

/// A component that a package wants gone.
struct DeployDeletion
{
    QString type;
    QString fullName;
    QString fileName;
};

/// What a package amounts to: the components in it, what is to be deleted, and a message for each file.
struct DeployPackage
{
    QString errorCode; ///< the package as a whole is broken
    QString errorMessage;
    int version = 0;
    int fileCount = 0;
    QList<EcaComponent> components; ///< those that could be read
    QList<DeployDeletion> deletions;
    QList<DeployMessage> messages; ///< package.xml first

    [[nodiscard]] bool failed() const;
    [[nodiscard]] DeployMessage *messageFor(const QString &type, const QString &fullName);
};

/// Reads the files of a deploy as the org does before it looks at what is in it (facts/salesforce.md 1.1, 1.9, 2.1):
/// manifest and files agree, root elements, elements of the version, values of the right kind.
/// `singlePackage` false: the package lies in a folder of its own.
[[nodiscard]] DeployPackage readPackage(const QMap<QString, QByteArray> &files, bool singlePackage,
                                        const OrgSettings &settings);

} // namespace applink::practice
