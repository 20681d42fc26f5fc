// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuCli.h"

#include "base/Program.h"

#include <QCoreApplication>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::HerokuCli)
};

} // namespace

QString herokuCliPath(const HerokuCliOptions &options)
{
    return base::findProgram(u"heroku"_s, options.searchPaths);
}

Task<Result<HerokuToken>> tokenFromCli(HerokuCliOptions options)
{
    base::ProgramCall call;
    call.path = herokuCliPath(options);
    if (call.path.isEmpty())
        co_return Error::make(ErrorKind::NotFound,
                              Text::tr("The Heroku CLI is not installed on this computer. Paste a token instead."),
                              ErrorAction::EditInput);
    call.arguments = QStringList{u"auth:token"_s};
    call.withoutVariables = QStringList{u"HEROKU_API_KEY"_s}; // the CLI would only hand it back
    call.limit = options.timeLimit;
    call.mostOutput = 64 * 1024;
    auto running = base::runProgram(call);
    auto answer = co_await std::move(running);
    if (!answer) {
        Error error = answer.error();
        error.summary = error.kind == ErrorKind::Timeout
                            ? Text::tr("The Heroku CLI did not answer in time. Try again, or paste a token.")
                            : Text::tr("The Heroku CLI at %1 could not be started.").arg(call.path);
        co_return error;
    }
    if (!answer->isSuccess())
        co_return Error::make(
            ErrorKind::NotAuthenticated,
            Text::tr("The Heroku CLI is not signed in. Run “heroku login” in a terminal, or paste a token."),
            ErrorAction::SignInAgain);
    QByteArray last;
    for (const QByteArray &line : answer->output.split('\n')) {
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
