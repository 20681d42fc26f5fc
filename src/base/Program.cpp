// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Program.h"

#include "base/SignalAwaiter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace applink::base {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::base::Program)
};

/// Kills and lets go without waiting for the end, which would block.
void letGo(QProcess *process)
{
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->disconnect();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
#ifdef Q_OS_UNIX
    // The whole group: a launcher script's real program would go on without it.
    if (const auto id = process->processId(); id > 0)
        ::kill(pid_t(-id), SIGKILL);
#endif
    process->kill();
}

/// Ends when the program does, fails to start, or has run too long. `timedOut` is set in the last case.
Task<bool> ended(QProcess *process, std::chrono::milliseconds limit, bool *timedOut)
{
    QTimer bell;
    bell.setSingleShot(true);
    QTimer clock;
    clock.setSingleShot(true);
    QObject::connect(process, &QProcess::finished, &bell, [&bell] { bell.start(0); });
    QObject::connect(process, &QProcess::errorOccurred, &bell, [&bell](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            bell.start(0);
    });
    QObject::connect(&clock, &QTimer::timeout, &bell, [&bell, timedOut] {
        *timedOut = true;
        bell.start(0);
    });
    clock.start(limit);
    process->start();
    process->closeWriteChannel(); // it must not wait for somebody to type
    co_await SignalAwaiter(&bell, &QTimer::timeout);
    co_return true;
}

} // namespace

Task<Result<ProgramAnswer>> runProgram(ProgramCall call)
{
    const std::unique_ptr<QProcess, decltype(&letGo)> process(new QProcess, &letGo);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : call.withoutVariables)
        environment.remove(name);
    for (const auto &[name, value] : call.variables)
        environment.insert(name, value);
    process->setProcessEnvironment(environment);
    process->setProgram(call.path);
    process->setArguments(call.arguments);
    process->setProcessChannelMode(QProcess::SeparateChannels);
#ifdef Q_OS_UNIX
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    const QString name = QFileInfo(call.path).fileName();
    bool timedOut = false;
    auto running = ended(process.get(), call.limit, &timedOut);
    co_await std::move(running);
    if (timedOut)
        co_return Error::make(ErrorKind::Timeout, Text::tr("The program %1 did not answer in time.").arg(name),
                              ErrorAction::Retry);
    if (process->error() == QProcess::FailedToStart)
        co_return Error::make(ErrorKind::Internal, Text::tr("The program %1 could not be started.").arg(call.path),
                              ErrorAction::Retry, process->errorString());
    ProgramAnswer answer;
    answer.crashed = process->exitStatus() != QProcess::NormalExit;
    answer.exitCode = process->exitCode();
    answer.output = process->readAllStandardOutput().left(call.mostOutput);
    co_return answer;
}

QString findProgram(const QString &name, const QStringList &folders)
{
    if (!folders.isEmpty())
        return QStandardPaths::findExecutable(name, folders);
    const QString onPath = QStandardPaths::findExecutable(name);
    if (!onPath.isEmpty())
        return onPath;
    // A desktop session often lacks what a terminal's PATH has.
    return QStandardPaths::findExecutable(name,
                                          {u"/usr/local/bin"_s, u"/usr/bin"_s, u"/opt/homebrew/bin"_s, u"/snap/bin"_s,
                                           QDir::homePath() + u"/.local/bin"_s, QDir::homePath() + u"/bin"_s,
                                           QDir::homePath() + u"/sf/bin"_s, QDir::homePath() + u"/.npm-global/bin"_s});
}

} // namespace applink::base
