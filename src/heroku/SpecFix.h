// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace applink::heroku {

/// A correction of an API spec whose operations name the app in other capitals or with blanks
/// (facts/heroku-applink.md 5.5): the same bytes but for the letters of those names.
struct SpecFix
{
    struct Place
    {
        int line = 0; ///< 1-based
        QString before;
    };
    QByteArray bytes;
    QList<Place> places; ///< by line; never empty
    QString after;
};

/// Works the correction out and proves it by reading the result again: every operation is as it was but for those
/// names. InvalidInput when the file can't be read, NotFound when there is nothing to correct, Rejected with the line
/// when a name is written in a way that can't be replaced letter for letter (escapes, folded text): then only a person
/// can do it.
[[nodiscard]] Result<SpecFix> fixAppName(const QByteArray &bytes, const QString &fileName, const QString &apiName);

/// Where the file as it was is kept.
struct SpecFixed
{
    QString backupPath;
    int places = 0;
};

/// Reads the file, keeps a copy beside it ("api-spec.yaml.bak", or with a number where that is taken), and puts the
/// corrected one in its place at once or not at all. Runs on a worker thread.
Task<Result<SpecFixed>> fixAppNameInFile(QString path, QString apiName);

} // namespace applink::heroku
