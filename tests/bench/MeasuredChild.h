// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace applink::bench {

/// What one run of a program cost. Its own children that it does not wait for are not counted.
struct Cost
{
    bool started = false;
    int exitCode = -1;
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double peakMiB = 0; ///< of the resident memory
};

/// Runs a program to its end, with output to nowhere but `outputFile`, and these variables over our own environment.
/// Blocks. Not QProcess, which reaps its children itself, so that nobody can ask what one of them took.
[[nodiscard]] Cost runMeasured(const QStringList &command, const QList<std::pair<QString, QString>> &environment,
                               const QString &outputFile);

} // namespace applink::bench
