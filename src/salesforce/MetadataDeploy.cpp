// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataDeploy.h"

#include "base/Redaction.h"
#include "net/HttpMessage.h"
#include "net/TransportError.h"
#include "salesforce/SalesforceClient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::MetadataDeploy)
};

struct ProblemText
{
    QLatin1StringView text;
    QLatin1StringView andText; ///< empty: nothing more is asked
    ProblemKind kind;
};

/// facts/salesforce.md 2.2; the first that fits counts.
constexpr std::array problemTexts{
    ProblemText{"invalid at this location in type"_L1, {}, ProblemKind::ElementUnknown},
    ProblemText{"not valid in version"_L1, {}, ProblemKind::ElementOtherVersion},
    ProblemText{"duplicate value found"_L1, "ExternalClientApplicationId"_L1, ProblemKind::HeldByOther},
    ProblemText{"duplicate"_L1, "DeveloperName"_L1, ProblemKind::NameTaken},
    ProblemText{"already in use"_L1, {}, ProblemKind::NameTaken},
    ProblemText{"Set the refresh token validity unit"_L1, {}, ProblemKind::PeriodWithoutUnit},
    ProblemText{"was not found in zipped directory"_L1, {}, ProblemKind::PackageMismatch},
    ProblemText{"no ExternalClientApplication named"_L1, {}, ProblemKind::ParentMissing},
    ProblemText{"In field: externalClientApplication"_L1, {}, ProblemKind::ParentMissing},
    ProblemText{"no PermissionSet named"_L1, {}, ProblemKind::NoSuchGrantee},
    ProblemText{"no Profile named"_L1, {}, ProblemKind::NoSuchGrantee},
    ProblemText{"Required field"_L1, {}, ProblemKind::RequiredMissing},
    ProblemText{"insufficient access"_L1, {}, ProblemKind::AccessMissing},
    ProblemText{"not authorized"_L1, {}, ProblemKind::AccessMissing},
    ProblemText{"You do not have"_L1, {}, ProblemKind::AccessMissing},
    ProblemText{"Cannot create a new component with the namespace"_L1, {}, ProblemKind::WrongNamespace},
};

/// Booleans and numbers come as themselves or as texts (facts/salesforce.md 2.2, parsing rules).
bool lenientBool(const QJsonValue &value)
{
    return value.isString() ? value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0 : value.toBool();
}

int lenientInt(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

QJsonArray lenientArray(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isObject() ? QJsonArray{value} : QJsonArray{};
}

DeployMessage messageFromJson(const QJsonObject &json)
{
    DeployMessage message;
    message.componentType = json["componentType"_L1].toString();
    message.fullName = json["fullName"_L1].toString();
    message.fileName = json["fileName"_L1].toString();
    message.problem = base::redacted(json["problem"_L1].toString());
    message.isWarning = json["problemType"_L1].toString() == "Warning"_L1;
    message.success = lenientBool(json["success"_L1]);
    return message;
}

QString deployPath(const SalesforceClient *client, const QString &id = {})
{
    return client->dataPath(u"/metadata/deployRequest"_s + (id.isEmpty() ? QString() : u'/' + id));
}

Result<DeployStatus> statusFrom(const net::HttpResponse &response)
{
    const QJsonObject result = response.json().object()["deployResult"_L1].toObject();
    DeployStatus status = DeployStatus::fromJson(result);
    if (status.id.isEmpty())
        status.id = response.json().object()["id"_L1].toString();
    if (status.id.isEmpty() || result.isEmpty())
        return net::unexpectedAnswer(response.url.host(), response.status, response.body);
    return status;
}

QByteArray multipart(const QByteArray &boundary, const QJsonObject &options, const QByteArray &zip)
{
    QByteArray body;
    body.reserve(zip.size() + 1024);
    body += "--" + boundary +
            "\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n" +
            QJsonDocument(options).toJson(QJsonDocument::Compact) + "\r\n";
    body += "--" + boundary +
            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deploy.zip\"\r\nContent-Type: "
            "application/zip\r\n\r\n";
    body += zip + "\r\n--" + boundary + "--\r\n";
    return body;
}

} // namespace

ProblemKind classifyProblem(const QString &problem)
{
    for (const ProblemText &known : problemTexts) {
        if (problem.contains(known.text, Qt::CaseInsensitive) &&
            (known.andText.isEmpty() || problem.contains(known.andText, Qt::CaseInsensitive)))
            return known.kind;
    }
    return ProblemKind::Other;
}

QDateTime dateFromRest(QString text)
{
    if (text.endsWith("+0000"_L1)) {
        text.chop(5);
        text += u'Z';
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

bool DeployStatus::wasCanceled() const
{
    return status.startsWith("Cancel"_L1);
}

DeployStatus DeployStatus::fromJson(const QJsonObject &json)
{
    DeployStatus status;
    status.id = json["id"_L1].toString();
    status.status = json["status"_L1].toString();
    status.done = lenientBool(json["done"_L1]);
    // Partial success cannot be with rollbackOnError; where it is, it is no success (facts/salesforce.md 2.2).
    status.success = lenientBool(json["success"_L1]) && status.status != "SucceededPartial"_L1;
    status.checkOnly = lenientBool(json["checkOnly"_L1]);
    status.createdAt = dateFromRest(json["createdDate"_L1].toString());
    status.componentsDone = lenientInt(json["numberComponentsDeployed"_L1]);
    status.componentsTotal = lenientInt(json["numberComponentsTotal"_L1]);
    status.errorCode = json["errorStatusCode"_L1].toString();
    status.errorMessage = base::redacted(json["errorMessage"_L1].toString());
    status.stateDetail = json["stateDetail"_L1].toString();
    const QJsonObject details = json["details"_L1].toObject();
    for (const QJsonValue &entry : lenientArray(details["componentFailures"_L1]))
        status.problems.append(messageFromJson(entry.toObject()));
    for (const QJsonValue &entry : lenientArray(details["componentSuccesses"_L1])) {
        const DeployMessage message = messageFromJson(entry.toObject());
        if (!message.problem.isEmpty())
            status.problems.append(message);
        if (!message.componentType.isEmpty())
            status.successes.append(message);
    }
    return status;
}

Task<Result<DeployStatus>> submitDeploy(SalesforceClient *client, QByteArray zip, bool checkOnly)
{
    const QJsonObject deployOptions{{u"checkOnly"_s, checkOnly},     {u"rollbackOnError"_s, true},
                                    {u"singlePackage"_s, true},      {u"ignoreWarnings"_s, false},
                                    {u"allowMissingFiles"_s, false}, {u"autoUpdatePackage"_s, false},
                                    {u"performRetrieve"_s, false},   {u"purgeOnDelete"_s, false}};
    QByteArray boundary;
    do {
        boundary = "applink-setup-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    } while (zip.contains(boundary));
    net::HttpRequest request;
    request.verb = "POST";
    request.url = client->url(deployPath(client));
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = multipart(boundary, QJsonObject{{u"deployOptions"_s, deployOptions}}, zip);
    request.timeout = std::chrono::seconds(120); // facts/salesforce.md 7.4
    request.purpose = checkOnly ? u"validate the package"_s : u"deploy the package"_s;
    const auto response = co_await client->send(request);
    if (!response)
        co_return response.error();
    co_return statusFrom(*response);
}

Task<Result<DeployStatus>> deployStatus(SalesforceClient *client, QString id)
{
    net::HttpRequest request;
    request.url = client->url(deployPath(client, net::pathSegment(id)), {{u"includeDetails"_s, u"true"_s}});
    request.repeatable = false; // whoever watches a deploy looks again anyway, in a rhythm of their own
    request.purpose = u"ask how the deploy stands"_s;
    const auto response = co_await client->send(request);
    if (!response)
        co_return response.error();
    co_return statusFrom(*response);
}

Task<Result<Done>> cancelDeploy(SalesforceClient *client, QString id)
{
    net::HttpRequest request;
    request.verb = "PATCH";
    request.url = client->url(deployPath(client, net::pathSegment(id)));
    request.contentType = "application/json; charset=UTF-8";
    request.body = R"({"deployResult":{"status":"Canceling"}})";
    request.purpose = u"cancel the deploy"_s;
    const auto response = co_await client->send(request);
    if (!response)
        co_return response.error();
    co_return Done{};
}

Task<Result<QStringList>> findDeploys(SalesforceClient *client, QDateTime since, bool checkOnly)
{
    const QString soql =
        u"SELECT Id, Status, CheckOnly, CreatedById, CreatedDate FROM DeployRequest ORDER BY CreatedDate DESC LIMIT 25"_s;
    auto asking = client->query(soql, true);
    const auto rows = co_await std::move(asking);
    if (!rows)
        co_return rows.error();
    QStringList ids;
    for (const QJsonObject &row : *rows) {
        const QDateTime at = dateFromRest(row["CreatedDate"_L1].toString());
        const bool mine = row["CreatedById"_L1].toString().left(15) == client->session().userId.left(15);
        if (mine && at.isValid() && at >= since && lenientBool(row["CheckOnly"_L1]) == checkOnly)
            ids.append(row["Id"_L1].toString());
    }
    co_return ids;
}

} // namespace applink::salesforce
