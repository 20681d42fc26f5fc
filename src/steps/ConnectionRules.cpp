// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/ConnectionRules.h"

#include "heroku/HerokuError.h"
#include "salesforce/SalesforceClient.h"
#include "steps/JwtCertificate.h"
#include "steps/Services.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::Connection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::ConnectionRules)
};

Error coded(ErrorKind kind, const QString &summary, ErrorAction action, QStringView code)
{
    Error error = Error::make(kind, summary, action);
    error.code = code.toString();
    return error;
}

bool isWaiting(const Connection &connection)
{
    const QString status = connection.status.toLower();
    return status == "connecting"_L1 || status == "pending"_L1 || status == "authenticating"_L1;
}

} // namespace

std::optional<ConnectionOwner> ConnectionOwner::of(const Services &services)
{
    if (!services.org)
        return {};
    ConnectionOwner owner;
    owner.orgId = services.org->session().orgId;
    owner.userId = services.org->session().userId;
    owner.username = services.org->session().username;
    if (services.snapshot && services.snapshot->identity.isKnown()) {
        owner.orgName = services.snapshot->identity.value().name;
        owner.username = services.snapshot->identity.value().username;
    }
    if (JwtCertificate::isWanted(services.wanted)) {
        // AppLink acts as the user that the settings name, who need not be the one signed in here.
        const QString named = services.wanted.appLink->jwt->username;
        if (!named.isEmpty() && named.compare(owner.username, Qt::CaseInsensitive) != 0) {
            owner.userId.clear();
            owner.username = named;
        }
    }
    return owner;
}

bool ConnectionMismatch::isElsewhere() const
{
    return code != heroku::code::otherUser;
}

Error ConnectionMismatch::error() const
{
    return coded(ErrorKind::Conflict, reason + u' ' + remedy, ErrorAction::EditInput, code);
}

std::optional<ConnectionMismatch> connectionMismatch(const Connection &connection, const ConnectionOwner &owner)
{
    if (!connection.orgType.isEmpty() && connection.orgType != "SalesforceOrg"_L1)
        return ConnectionMismatch{Text::tr("The connection %1 is one to Data Cloud.").arg(connection.name),
                                  Text::tr("Choose another name."), heroku::code::otherOrg};
    if (!connection.orgId.isEmpty() && !heroku::sameOrgId(connection.orgId, owner.orgId))
        return ConnectionMismatch{
            Text::tr("The connection belongs to org %1, and you set up org %2.").arg(connection.orgId, owner.orgId),
            Text::tr("Choose another name, or connect anew and sign in to %1 in the browser; in a private window, if "
                     "the browser is signed in elsewhere.")
                .arg(owner.orgName.isEmpty() ? owner.orgId : owner.orgName),
            heroku::code::otherOrg};
    const QString them = connection.username.isEmpty() ? connection.userId : connection.username;
    const QString you = owner.username.isEmpty() ? owner.userId : owner.username;
    const bool otherId =
        !connection.userId.isEmpty() && !owner.userId.isEmpty() && connection.userId.left(15) != owner.userId.left(15);
    const bool idsTell = !connection.userId.isEmpty() && !owner.userId.isEmpty();
    const bool otherName = !idsTell && !connection.username.isEmpty() && !owner.username.isEmpty() &&
                           connection.username.compare(owner.username, Qt::CaseInsensitive) != 0;
    if (!otherId && !otherName)
        return {};
    if (them.compare(you, Qt::CaseInsensitive) == 0) // one name, two users: only the ids tell them apart
        return ConnectionMismatch{
            Text::tr("The connection belongs to another user of the name %1 (%2) than you are (%3).")
                .arg(them, connection.userId, owner.userId),
            Text::tr("Connect anew, as the user that AppLink is meant to work as."), heroku::code::otherUser};
    return ConnectionMismatch{
        Text::tr("The connection belongs to the user %1, and you are signed in as %2.").arg(them, you),
        Text::tr("Connect anew as %1. Or, if AppLink is meant to work as %2, sign in to Salesforce here as %2.")
            .arg(you, them),
        heroku::code::otherUser};
}

Error deadConnection(const Connection &connection)
{
    Error error = coded(
        ErrorKind::Conflict,
        Text::tr("AppLink has a connection named %1 already, and it can't be used: %2. It has to be deleted and made "
                 "anew, or take another name.")
            .arg(connection.name, connectionStateText(connection)),
        ErrorAction::EditInput, heroku::code::deadConnection);
    error.detail = connection.errorMessage;
    return error;
}

QString connectionStateText(const Connection &connection)
{
    switch (connection.phase()) {
    case Connection::Phase::Connected:
        return connection.username.isEmpty() ? Text::tr("connected")
                                             : Text::tr("connected as %1").arg(connection.username);
    case Connection::Phase::Failed:
        return connection.errorMessage.isEmpty() ? Text::tr("failed")
                                                 : Text::tr("failed: %1").arg(connection.errorMessage);
    case Connection::Phase::Disconnecting:
        return Text::tr("being deleted");
    case Connection::Phase::Disconnected:
        return Text::tr("disconnected");
    case Connection::Phase::Pending:
        break;
    }
    return isWaiting(connection) ? Text::tr("nobody has finished the sign-in in the browser") : connection.status;
}

} // namespace applink::steps
