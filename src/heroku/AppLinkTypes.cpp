// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/AppLinkTypes.h"

#include "base/Redaction.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::AppLinkTypes)
};

QString foldedType(const QString &type)
{
    // Old data spells it another way (3.4).
    if (type.compare("DataCloudOrg"_L1, Qt::CaseInsensitive) == 0)
        return u"DataCloudOrg"_s;
    return type.compare("SalesforceOrg"_L1, Qt::CaseInsensitive) == 0 ? u"SalesforceOrg"_s : type;
}

} // namespace

Connection::Phase connectionPhase(const QString &status)
{
    const QString word = status.toLower();
    if (word == "connected"_L1 || word == "authenticated"_L1)
        return Connection::Phase::Connected;
    if (word == "disconnecting"_L1)
        return Connection::Phase::Disconnecting;
    if (word == "disconnected"_L1)
        return Connection::Phase::Disconnected;
    if (word == "error"_L1 || word.contains("fail"_L1))
        return Connection::Phase::Failed;
    return Connection::Phase::Pending;
}

Connection::Phase Connection::phase() const
{
    return connectionPhase(status);
}

bool Connection::isTerminal() const
{
    const Phase now = phase();
    return now == Phase::Connected || now == Phase::Failed || now == Phase::Disconnected;
}

std::optional<Error> connectionFailure(const Connection &connection)
{
    const Connection::Phase phase = connection.phase();
    if (phase != Connection::Phase::Failed && phase != Connection::Phase::Disconnected)
        return {};
    QString summary = phase == Connection::Phase::Failed
                          ? Text::tr("The connection %1 failed.").arg(connection.name)
                          : Text::tr("The connection %1 is disconnected.").arg(connection.name);
    if (!connection.errorMessage.isEmpty())
        summary += u' ' + Text::tr("AppLink says: %1").arg(connection.errorMessage);
    Error error = Error::make(ErrorKind::Rejected, summary, ErrorAction::Retry, connection.errorMessage);
    error.code = connection.errorId.isEmpty() ? connection.status : connection.errorId;
    return error;
}

bool sameOrgId(const QString &a, const QString &b)
{
    return a.size() >= 15 && b.size() >= 15 && a.left(15) == b.left(15);
}

QDateTime dateFromIso(const QString &text)
{
    // Qt reads three digits of a fraction; the service may send six (3.4).
    static const QRegularExpression fraction(uR"(\.(\d{1,3})\d*)"_s);
    QString shortened = text;
    shortened.replace(fraction, u".\\1"_s);
    return QDateTime::fromString(shortened, Qt::ISODateWithMs).toUTC();
}

std::optional<Connection> connectionFromJson(const QJsonObject &json)
{
    Connection connection;
    connection.id = json["id"_L1].toString();
    connection.status = json["status"_L1].toString();
    if (connection.id.isEmpty() || connection.status.isEmpty())
        return {};
    const QJsonObject org = json["org"_L1].toObject();
    connection.name = org["connection_name"_L1].toString();
    connection.orgType = foldedType(org["type"_L1].toString());
    connection.orgId = org["id"_L1].toString();
    connection.instanceUrl = QUrl(org["instance_url"_L1].toString());
    connection.userId = org["user_id"_L1].toString();
    connection.username = org["username"_L1].toString();
    connection.redirectUri = QUrl(json["redirect_uri"_L1].toString(), QUrl::StrictMode);
    connection.method = json["connection_method"_L1].toString();
    const QJsonObject error = json["error"_L1].toObject();
    connection.errorId = error["id"_L1].toString();
    connection.errorMessage = base::redacted(error["message"_L1].toString());
    connection.addonId = json["addon_id"_L1].toString();
    connection.createdAt = dateFromIso(json["created_at"_L1].toString());
    connection.createdBy = json["created_by"_L1].toString();
    connection.createdViaApp = json["created_via_app"_L1].toString();
    connection.lastModifiedAt = dateFromIso(json["last_modified_at"_L1].toString());
    connection.lastModifiedBy = json["last_modified_by"_L1].toString();
    return connection;
}

std::optional<Publication> publicationFromJson(const QJsonObject &json)
{
    Publication publication;
    publication.esrId = json["esr_id"_L1].toString();
    publication.esrName = json["esr_name"_L1].toString();
    if (publication.esrId.isEmpty() && publication.esrName.isEmpty())
        return {};
    publication.appUuid = json["app_uuid"_L1].toString();
    publication.connectionName = json["connection_name"_L1].toString();
    publication.appLinkId = json["heroku_applink_id"_L1].toString();
    publication.orgId = json["org_id"_L1].toString();
    publication.createdAt = dateFromIso(json["created_at"_L1].toString());
    publication.createdBy = json["created_by"_L1].toString();
    publication.lastModifiedAt = dateFromIso(json["last_modified_at"_L1].toString());
    publication.lastModifiedBy = json["last_modified_by"_L1].toString();
    return publication;
}

} // namespace applink::heroku
