// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SfCli.h"

#include "base/Program.h"
#include "base/Redaction.h"
#include "net/Hosts.h"
#include "salesforce/OrgAddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::SfCli)
};

Error unreadable(const QByteArray &output)
{
    return Error::make(ErrorKind::UnexpectedAnswer,
                       Text::tr("The Salesforce CLI gave an answer that can't be read. Update it by “sf update”, or "
                                "sign in in another way."),
                       ErrorAction::EditInput, base::redacted(QString::fromUtf8(output.left(300))));
}

/// What the CLI itself says is wrong: {"status":1,"name":"…","message":"…"}.
Error refusal(const QJsonObject &answer, const QString &username)
{
    const QString name = answer["name"_L1].toString();
    const QString message = base::redacted(answer["message"_L1].toString().trimmed());
    Error error;
    if (name == "NoAuthInfoFound"_L1 || name == "noOrgsFound"_L1 || name == "NoOrgsFound"_L1)
        error = Error::make(ErrorKind::NotAuthenticated,
                            Text::tr("The Salesforce CLI is not signed in to any org. Run “sf org login web” in a "
                                     "terminal, or sign in in another way."),
                            ErrorAction::SignInAgain, message);
    else if (name == "NamedOrgNotFoundError"_L1 || name == "NamedOrgNotFound"_L1)
        error = Error::make(
            ErrorKind::NotFound,
            Text::tr("The Salesforce CLI does not know %1 any more. Look for its sessions again.").arg(username),
            ErrorAction::Retry, message);
    else if (name == "RefreshTokenAuthError"_L1 || name == "AuthInfoRefreshError"_L1 ||
             message.contains("expired"_L1, Qt::CaseInsensitive) || message.contains("INVALID_SESSION_ID"_L1))
        error = Error::make(ErrorKind::NotAuthenticated,
                            Text::tr("The Salesforce CLI's session of %1 has ended. Run “sf org login web” in a "
                                     "terminal, or sign in in another way.")
                                .arg(username),
                            ErrorAction::SignInAgain, message);
    else
        error = Error::make(ErrorKind::Rejected,
                            Text::tr("The Salesforce CLI refused: %1").arg(message.isEmpty() ? name : message),
                            ErrorAction::Retry, message);
    error.code = name;
    return error;
}

/// Runs it and gives the `result` of its JSON.
Task<Result<QJsonValue>> ask(QStringList arguments, QString username, SfCliOptions options)
{
    base::ProgramCall call;
    call.path = base::findProgram(u"sf"_s, options.searchPaths);
    if (call.path.isEmpty())
        co_return Error::make(ErrorKind::NotFound,
                              Text::tr("The Salesforce CLI (sf) is not installed on this computer, or not where "
                                       "programs are looked for. Sign in in another way."),
                              ErrorAction::EditInput);
    call.arguments = arguments;
    call.limit = options.timeLimit;
    // Colours would stand inside the JSON; and being asked is no occasion to update itself or to report home.
    call.variables.append(std::pair(u"NO_COLOR"_s, u"1"_s));
    call.variables.append(std::pair(u"FORCE_COLOR"_s, u"0"_s));
    call.variables.append(std::pair(u"SF_AUTOUPDATE_DISABLE"_s, u"true"_s));
    call.variables.append(std::pair(u"SF_DISABLE_TELEMETRY"_s, u"true"_s));
    auto running = base::runProgram(call);
    const auto answer = co_await std::move(running);
    if (!answer) {
        Error error = answer.error();
        error.summary =
            error.kind == ErrorKind::Timeout
                ? Text::tr("The Salesforce CLI did not answer in time. Try again, or sign in in another way.")
                : Text::tr("The Salesforce CLI at %1 could not be started.").arg(call.path);
        co_return error;
    }
    // An older CLI writes its warnings before the document.
    const qsizetype begin = answer->output.indexOf('{');
    const QJsonDocument json = begin < 0 ? QJsonDocument() : QJsonDocument::fromJson(answer->output.mid(begin));
    if (!json.isObject())
        co_return unreadable(answer->output);
    if (!answer->isSuccess() || json["status"_L1].toInt(0) != 0)
        co_return refusal(json.object(), username);
    co_return json["result"_L1];
}

/// Whether a token may be sent there.
bool isTrusted(const QUrl &instance)
{
    if (!net::isAcceptableTransport(instance))
        return false;
    return net::isLoopback(instance) || orgAddressFrom(instance.toString()).ok();
}

} // namespace

Task<Result<QList<CliOrg>>> cliOrgs(SfCliOptions options)
{
    // Asking each org whether its login still lives takes long with many; display says it of the chosen one.
    QStringList arguments;
    arguments << u"org"_s << u"list"_s << u"--json"_s << u"--skip-connection-status"_s;
    auto asking = ask(arguments, QString(), options);
    const auto result = co_await std::move(asking);
    if (!result)
        co_return result.error();
    if (!result->isObject())
        co_return unreadable(QJsonDocument(QJsonArray{*result}).toJson());
    QList<CliOrg> orgs;
    QSet<QString> seen; // the lists overlap: a sandbox stands among the "nonScratchOrgs", too
    const QJsonObject groups = result->toObject();
    for (const QString &group : groups.keys()) {
        for (const QJsonValue &entry : groups[group].toArray()) {
            CliOrg org;
            org.username = entry["username"_L1].toString();
            if (org.username.isEmpty() || seen.contains(org.username))
                continue;
            seen.insert(org.username);
            org.alias = entry["alias"_L1].toString();
            org.orgId = entry["orgId"_L1].toString();
            org.instanceUrl = QUrl(entry["instanceUrl"_L1].toString());
            org.isDefault = entry["isDefaultUsername"_L1].toBool();
            const QString status = entry["connectedStatus"_L1].toString();
            org.isExpired = entry["isExpired"_L1].toBool() || status == "RefreshTokenAuthError"_L1;
            orgs.append(org);
        }
    }
    if (orgs.isEmpty())
        co_return refusal(QJsonObject{{u"name"_s, u"NoAuthInfoFound"_s}}, QString());
    std::sort(orgs.begin(), orgs.end(), [](const CliOrg &a, const CliOrg &b) {
        if (a.isDefault != b.isDefault)
            return a.isDefault;
        if (a.alias.isEmpty() != b.alias.isEmpty())
            return b.alias.isEmpty();
        return a.alias + u'\0' + a.username < b.alias + u'\0' + b.username;
    });
    co_return orgs;
}

Task<Result<Session>> cliSession(QString username, SfCliOptions options)
{
    QStringList display;
    display << u"org"_s << u"display"_s << u"--target-org"_s << username << u"--json"_s << u"--verbose"_s;
    auto asking = ask(display, username, options);
    const auto shown = co_await std::move(asking);
    if (!shown)
        co_return shown.error();
    const QJsonObject org = shown->toObject();
    const QString status = org["connectedStatus"_L1].toString();
    if (status == "RefreshTokenAuthError"_L1 || org["status"_L1].toString() == "Expired"_L1)
        co_return refusal(QJsonObject{{u"name"_s, u"RefreshTokenAuthError"_s}, {u"message"_s, status}}, username);
    Session session;
    session.instanceUrl =
        QUrl(org["instanceUrl"_L1].toString()).adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    session.orgId = org["id"_L1].toString();
    session.clientId = org["clientId"_L1].toString();
    session.username = org["username"_L1].toString();
    session.borrowed = true;
    if (session.clientId.isEmpty() || session.clientId == "PlatformCLI"_L1)
        session.clientName = u"Salesforce CLI"_s;
    QString token = org["accessToken"_L1].toString();
    if (!isTrusted(session.instanceUrl))
        co_return Error::make(ErrorKind::UnexpectedAnswer,
                              Text::tr("The Salesforce CLI names an address of %1 that is none of Salesforce: %2")
                                  .arg(username, session.instanceUrl.toDisplayString()),
                              ErrorAction::EditInput);
    if (token.isEmpty() || token.startsWith("[REDACTED]"_L1)) {
        QStringList show;
        show << u"org"_s << u"auth"_s << u"show-access-token"_s << u"--target-org"_s << username << u"--json"_s;
        auto showing = ask(show, username, options);
        const auto answer = co_await std::move(showing);
        if (!answer)
            co_return answer.error();
        token = (*answer)["accessToken"_L1].toString();
    }
    if (token.isEmpty() || token.contains("REDACTED"_L1) || token.contains(u' '))
        co_return Error::make(
            ErrorKind::UnexpectedAnswer,
            Text::tr("The Salesforce CLI gave no access token of %1. Sign in in another way.").arg(username),
            ErrorAction::EditInput);
    session.accessToken = Secret(token);
    session.issuedAt = QDateTime::currentDateTimeUtc();
    co_return session;
}

} // namespace applink::salesforce
