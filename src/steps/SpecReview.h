// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::steps {

/// What the linter says about an API spec, for the page that lets a person choose one.
struct SpecReview
{
    struct Line
    {
        int line = 0; ///< 1-based; 0 for the whole file
        bool isError = false;
        QString text; ///< translated
    };

    QString title;   ///< of the API
    QString version; ///< of OpenAPI
    int operations = 0;
    QStringList appNames;       ///< values of externalClientApp, in order of first use
    QStringList permissionSets; ///< that its operations name
    QList<Line> lines;
    /// Lines whose name differs from the app's in capitals or blanks only: correctSpecName() can set them right.
    QList<Line> correctable;
    bool looksGenerated = false; ///< a correction would be gone with the next build

    [[nodiscard]] bool hasErrors() const;
};

/// Reads the file on a worker thread and compares its names with `apiName`, letter for letter (check E3).
Task<Result<SpecReview>> reviewApiSpec(QString path, QString apiName);

/// Sets the letters of those names right in the file, and nothing else. The path of the copy of the file as it was.
Task<Result<QString>> correctSpecName(QString path, QString apiName);

} // namespace applink::steps
