// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeServices.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace applink::app {

/// The exit codes of contracts.md section 1.
enum ExitCode {
    AllWell = 0,
    CouldNotRun = 1,
    ChangesOrProblems = 2,
    CouldNotTell = 3,
    WrongUsage = 64,
    Cancelled = 130,
};

enum class Verb { Window, Plan, Apply, Verify, Report, Practice };

/// What was asked for on the command line (contracts.md section 1), checked: an option that its verb does not know is
/// wrong usage. A plain value; it never holds a secret, because none is ever an argument.
struct CommandLine
{
    Verb verb = Verb::Window;
    bool help = false;
    bool version = false;

    QString file; ///< the setup file; empty: the built-in example (with --practice), or none (Window)
    bool practice = false;
    bool connect = false;
    bool publish = false;
    bool yes = false;
    bool checkOnly = false;
    bool json = false;
    bool quiet = false;
    QString output;
    QString logFile;
    QUrl instanceUrl;
    QString sfOrg; ///< user name or alias that the Salesforce CLI knows; empty: SF_ACCESS_TOKEN signs in
    std::chrono::seconds timeout{0}; ///< 0: none
    practice::PracticeOptions practiceOptions;
    bool listScenarios = false;

    /// `arguments` begins with the program's name. On wrong usage: nothing, and `why` holds a sentence.
    [[nodiscard]] static std::optional<CommandLine> parse(const QStringList &arguments, QString *why);
    /// For --help; of one verb, or of the whole program for Window.
    [[nodiscard]] static QString helpText(Verb verb);
    [[nodiscard]] static QString verbName(Verb verb);
    [[nodiscard]] bool headless() const { return verb != Verb::Window; }
};

} // namespace applink::app
