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

    [[nodiscard]] bool hasErrors() const;
};

/// Reads the file on a worker thread and compares its names with `apiName`, letter for letter (check E3).
Task<Result<SpecReview>> reviewApiSpec(QString path, QString apiName);

} // namespace applink::steps
