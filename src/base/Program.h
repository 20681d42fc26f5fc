// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace applink::base {

/// Another program to be asked something. Always an argument list, never a shell; no secret belongs in it, because
/// every user of the computer can read the arguments of every process.
struct ProgramCall
{
    QString path;
    QStringList arguments;
    QStringList withoutVariables;                 ///< taken out of the environment that it inherits
    QList<std::pair<QString, QString>> variables; ///< added to it
    std::chrono::milliseconds limit = std::chrono::seconds(20);
    qsizetype mostOutput = 1024 * 1024; ///< of standard output; what is more is cut off
};

/// What it said. Nothing of it is logged.
struct ProgramAnswer
{
    int exitCode = 0;
    bool crashed = false;
    QByteArray output;

    [[nodiscard]] bool isSuccess() const { return !crashed && exitCode == 0; }
};

/// Runs it without input. Destroying the task kills the program and what it started. Errors: Timeout, and Internal when
/// it could not be started; their summaries name the program's file.
[[nodiscard]] Task<Result<ProgramAnswer>> runProgram(ProgramCall call);

/// The full path of a program: in `folders` if any are given, else on PATH, else where installers put things that a
/// desktop session does not find. Empty when it is nowhere.
[[nodiscard]] QString findProgram(const QString &name, const QStringList &folders = {});

} // namespace applink::base
