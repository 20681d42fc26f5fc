// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/HeadlessRun.h"
#include "app/PracticeVerb.h"
#include "app/Signals.h"
#include "app/Terminal.h"
#include "app/Window.h"
#include "base/Log.h"
#include "keys/OnKeyWorker.h"
#include "report/ReportKind.h"
#include "ui/LanguageSwitcher.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

/// Only a PDF needs fonts and a paint engine, and none of the verbs a display.
std::unique_ptr<QCoreApplication> headlessApplication(const app::CommandLine &line, int &argc, char **argv)
{
    if (line.verb != app::Verb::Report || report::reportKindFor(line.output) != report::ReportKind::Pdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runHeadless(const app::CommandLine &line)
{
    if (line.verb == app::Verb::Practice)
        return app::runPractice(line);
    if (line.verb == app::Verb::Apply && !line.yes && !line.checkOnly && !app::Terminal::canAsk()) {
        // Said before anything is read: whoever runs this in a pipeline learns it at once.
        app::Terminal().complain(QCoreApplication::translate(
            "applink::app::main",
            "“apply” asks before it changes the org, and here is no terminal to ask on. Give --yes to apply without."));
        return app::WrongUsage;
    }
    app::Signals interrupts;
    app::HeadlessRun run(line);
    QObject::connect(&interrupts, &app::Signals::interrupted, &run, &app::HeadlessRun::interrupt);
    QObject::connect(&run, &app::HeadlessRun::finished, qApp, [](int code) { QCoreApplication::exit(code); });
    run.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keys::leaveOpenSslToTheSystem();
    QCoreApplication::setApplicationName(u"applink-setup"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(APPLINK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    std::optional<app::CommandLine> line;
    {
        // Help and complaints speak the system's language like the rest, and a translation needs an application; this
        // one is gone before the right kind of it is made.
        const QCoreApplication early(argc, argv);
        ui::LanguageSwitcher languages;
        languages.use({});
        QString why;
        line = app::CommandLine::parse(arguments, &why);
        app::Terminal terminal;
        if (!line) {
            terminal.complain(why);
            terminal.complain(
                QCoreApplication::translate("applink::app::main", "“applink-setup --help” tells what there is."));
            return app::WrongUsage;
        }
        if (line->help || line->version) {
            terminal.out(line->help ? app::CommandLine::helpText(line->verb)
                                    : u"applink-setup " APPLINK_VERSION "\n"_s);
            return app::AllWell;
        }
        base::Log::instance().install();
        if (!line->logFile.isEmpty() && !base::Log::instance().writeTo(line->logFile, &why)) {
            terminal.complain(QCoreApplication::translate("applink::app::main", "The log file %1 can't be written: %2")
                                  .arg(line->logFile, why));
            return app::CouldNotRun;
        }
    }
    if (!line->headless())
        return app::runWindow(*line, argc, argv);
    const auto application = headlessApplication(*line, argc, argv);
    ui::LanguageSwitcher languages;
    languages.use({});
    return runHeadless(*line);
}
