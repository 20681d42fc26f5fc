// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuCli.h"

#include "base/SignalAwaiter.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::HerokuCli)
};

constexpr qsizetype mostOutput = 64 * 1024;

QStringList usualPlaces()
{
    // A desktop session often lacks what a terminal's PATH has.
    return {u"/usr/local/bin"_s,
            u"/usr/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/snap/bin"_s,
            QDir::homePath() + u"/.local/bin"_s,
            QDir::homePath() + u"/bin"_s};
}

/// Ends when the program does, fails to start, or has run too long. `timedOut` is set in the last case.
Task<bool> finished(QProcess *process, std::chrono::milliseconds limit, bool *timedOut)
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
    co_await base::SignalAwaiter(&bell, &QTimer::timeout);
    co_return true;
}

/// Kills and lets go without waiting for the end, which would block.
void letGo(QProcess *process)
{
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->disconnect();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace

QString herokuCliPath(const HerokuCliOptions &options)
{
    if (!options.searchPaths.isEmpty())
        return QStandardPaths::findExecutable(u"heroku"_s, options.searchPaths);
    const QString onPath = QStandardPaths::findExecutable(u"heroku"_s);
    return onPath.isEmpty() ? QStandardPaths::findExecutable(u"heroku"_s, usualPlaces()) : onPath;
}

Task<Result<HerokuToken>> tokenFromCli(HerokuCliOptions options)
{
    const QString path = herokuCliPath(options);
    if (path.isEmpty())
        co_return Error::make(ErrorKind::NotFound,
                              Text::tr("The Heroku CLI is not installed on this computer. Paste a token instead."),
                              ErrorAction::EditInput);
    const std::unique_ptr<QProcess, decltype(&letGo)> process(new QProcess, &letGo);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"HEROKU_API_KEY"_s); // the CLI would only hand it back
    process->setProcessEnvironment(environment);
    process->setProgram(path);
    process->setArguments({u"auth:token"_s});
    process->setProcessChannelMode(QProcess::SeparateChannels);
    bool timedOut = false;
    auto running = finished(process.get(), options.timeLimit, &timedOut);
    co_await std::move(running);
    if (timedOut)
        co_return Error::make(ErrorKind::Timeout,
                              Text::tr("The Heroku CLI did not answer in time. Try again, or paste a token."),
                              ErrorAction::Retry);
    if (process->error() == QProcess::FailedToStart)
        co_return Error::make(ErrorKind::Internal, Text::tr("The Heroku CLI at %1 could not be started.").arg(path),
                              ErrorAction::Retry, process->errorString());
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        co_return Error::make(
            ErrorKind::NotAuthenticated,
            Text::tr("The Heroku CLI is not signed in. Run “heroku login” in a terminal, or paste a token."),
            ErrorAction::SignInAgain);
    QByteArray last;
    for (const QByteArray &line : process->readAllStandardOutput().left(mostOutput).split('\n')) {
        if (!line.trimmed().isEmpty())
            last = line.trimmed();
    }
    auto token = tokenFromText(QString::fromUtf8(last));
    if (!token)
        co_return Error::make(ErrorKind::UnexpectedAnswer, Text::tr("The Heroku CLI gave no token. Paste one instead."),
                              ErrorAction::EditInput);
    token->source = HerokuToken::Source::HerokuCli;
    co_return token;
}

} // namespace applink::heroku
