// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PracticeVerb.h"

#include "app/Signals.h"
#include "app/Terminal.h"
#include "practice/PracticeServices.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

int listScenarios()
{
    Terminal terminal;
    for (const QString &name : practice::PracticeServices::scenarioNames())
        terminal.out(name.leftJustified(26) + practice::PracticeServices::scenarioDescription(name) + u'\n');
    return AllWell;
}

} // namespace

int runPractice(const CommandLine &line)
{
    if (line.listScenarios)
        return listScenarios();
    Signals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &Signals::interrupted, qApp, [] { QCoreApplication::exit(AllWell); });
    practice::PracticeServices services;
    QString why;
    if (!services.start(line.practiceOptions, &why)) {
        Terminal().complain(why);
        return CouldNotRun;
    }
    // Not through Terminal, which would take the tokens out: this line is how other programs get them.
    QByteArray description = QJsonDocument(services.description()).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", description.constData());
    std::fflush(stdout);
    if (line.timeout.count() > 0)
        QTimer::singleShot(line.timeout, qApp, [] { QCoreApplication::exit(AllWell); });
    return QCoreApplication::exec();
}

} // namespace applink::app
