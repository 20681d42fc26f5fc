// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/RestService.h"

#include <QRegularExpression>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

bool isDeveloperName(const QString &name)
{
    static const QRegularExpression legal(u"^[A-Za-z](?:[A-Za-z0-9]|_(?!_|$))*$"_s);
    return legal.match(name).hasMatch();
}

RestAnswer created(const QString &id)
{
    return {201, QJsonObject{{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}}};
}

RestAnswer noAccess()
{
    return restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
}

RestAnswer missing(const QString &field)
{
    return restError(400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [%1]"_s.arg(field), {field});
}

/// Replaces @{ref.id} by what the subrequest of that name created; false when there is no such one.
bool resolve(QString &text, const QHash<QString, QJsonObject> &results)
{
    static const QRegularExpression reference(uR"(@\{(\w+)\.(\w+)\})"_s);
    for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text)) {
        const QJsonValue value = results.value(match.captured(1))[match.captured(2)];
        if (!value.isString())
            return false;
        text.replace(match.capturedStart(), match.capturedLength(), value.toString());
    }
    return true;
}

bool resolve(QJsonObject &values, const QHash<QString, QJsonObject> &results)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        QString text = it.value().toString();
        if (!text.contains("@{"_L1))
            continue;
        if (!resolve(text, results))
            return false;
        it.value() = text;
    }
    return true;
}

} // namespace

RestAnswer RestService::versions() const
{
    static const QMap<int, QString> labels{{64, u"Summer '25"_s},
                                           {65, u"Winter '26"_s},
                                           {66, u"Spring '26"_s},
                                           {67, u"Summer '26"_s},
                                           {68, u"Winter '27"_s}};
    QJsonArray list;
    for (auto label = labels.cbegin(); label != labels.cend() && label.key() <= m_state->settings().maxApiVersion;
         ++label) {
        const QString version = QString::number(label.key()) + u".0"_s;
        list.append(QJsonObject{
            {u"label"_s, label.value()}, {u"url"_s, u"/services/data/v"_s + version}, {u"version"_s, version}});
    }
    return {200, list};
}

RestAnswer RestService::handle(const QByteArray &method, const QString &version, const QString &path,
                               const QUrlQuery &parameters, const QByteArray &body, const QString &userId,
                               int batchSize)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const bool tooling = parts.value(0) == "tooling"_L1;
    const QStringList rest = tooling ? parts.mid(1) : parts;
    const QString first = rest.value(0);
    const QJsonDocument json = body.isEmpty() ? QJsonDocument() : QJsonDocument::fromJson(body);
    if (!body.isEmpty() && !json.isObject())
        return restError(400, u"JSON_PARSER_ERROR"_s, u"Unexpected character at [line:1, column:1]"_s);
    if (parts.isEmpty() && method == "GET")
        return {200, QJsonObject{{u"tooling"_s, u"/services/data/v%1/tooling"_s.arg(version)},
                                 {u"query"_s, u"/services/data/v%1/query"_s.arg(version)},
                                 {u"sobjects"_s, u"/services/data/v%1/sobjects"_s.arg(version)},
                                 {u"metadata"_s, u"/services/data/v%1/metadata"_s.arg(version)},
                                 {u"limits"_s, u"/services/data/v%1/limits"_s.arg(version)}}};
    if (first == "query"_L1 && rest.size() == 1 && method == "GET")
        return query(version, parameters.queryItemValue(u"q"_s, QUrl::FullyDecoded).replace(u'+', u' '), tooling,
                     userId, batchSize);
    if (first == "query"_L1 && rest.size() == 2 && method == "GET")
        return nextPage(version, rest[1]);
    if (first == "limits"_L1 && method == "GET")
        return {200, QJsonObject{{u"DailyApiRequests"_s, QJsonObject{{u"Max"_s, 15000}, {u"Remaining"_s, 14982}}}}};
    if (first == "sobjects"_L1 && rest.size() == 3 && rest[2] == "describe"_L1 && method == "GET")
        return describe(rest[1], tooling);
    if (first == "sobjects"_L1 && rest.size() == 2 && method == "POST" && !tooling)
        return create(rest[1], json.object(), userId);
    if (first == "sobjects"_L1 && rest.size() == 3 && method == "DELETE" && !tooling)
        return remove(rest[1], rest[2], userId);
    if (first == "sobjects"_L1 && rest.size() == 3 && method == "GET" && rest[1] == "User"_L1) {
        const auto outcome = m_soql.run(
            u"SELECT Id, Username, Name, Email, ProfileId FROM User WHERE Id = '%1'"_s.arg(rest[2]), false, userId);
        return outcome.records.isEmpty() ? notFound() : RestAnswer{200, outcome.records.first()};
    }
    if (first == "composite"_L1 && rest.size() == 1 && method == "POST")
        return composite(version, json.object(), userId);
    if (first == "composite"_L1 && rest.value(1) == "batch"_L1 && method == "POST")
        return batch(version, json.object(), userId);
    return notFound();
}

RestAnswer RestService::query(const QString &version, const QString &soql, bool tooling, const QString &userId,
                              int batchSize)
{
    const auto outcome = m_soql.run(soql, tooling, userId);
    if (outcome.error)
        return *outcome.error;
    if (outcome.isCount)
        return {200, QJsonObject{{u"totalSize"_s, outcome.count}, {u"done"_s, true}, {u"records"_s, QJsonArray()}}};
    const QString id = eighteen(u"0r8Px0000"_s + QString::number(++m_cursorCount).rightJustified(6, u'0'));
    m_cursors.insert(id, {outcome.records, std::clamp(batchSize, 200, 2000)});
    const RestAnswer answer = page(version, id, 0);
    if (answer.body.toObject()[u"done"_s].toBool())
        m_cursors.remove(id);
    return answer;
}

RestAnswer RestService::page(const QString &version, const QString &id, qsizetype from) const
{
    const Cursor cursor = m_cursors.value(id);
    QJsonArray records;
    for (const QJsonObject &record : cursor.records.mid(from, cursor.size))
        records.append(record);
    const qsizetype next = from + cursor.size;
    const bool done = next >= cursor.records.size();
    QJsonObject body{{u"totalSize"_s, cursor.records.size()}, {u"done"_s, done}, {u"records"_s, records}};
    if (!done)
        body.insert(u"nextRecordsUrl"_s, u"/services/data/v%1/query/%2-%3"_s.arg(version, id).arg(next));
    return {200, body};
}

RestAnswer RestService::nextPage(const QString &version, const QString &locator)
{
    bool isNumber = false;
    const qsizetype from = locator.section(u'-', 1).toLongLong(&isNumber);
    const QString id = locator.section(u'-', 0, 0);
    if (!isNumber || from < 0 || !m_cursors.contains(id))
        return restError(400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s);
    return page(version, id, from);
}

RestAnswer RestService::describe(const QString &object, bool tooling) const
{
    const auto columns = m_soql.columns(object, tooling);
    if (!columns)
        return notFound();
    QJsonArray fields;
    for (const QString &name : *columns)
        fields.append(QJsonObject{{u"name"_s, name}, {u"label"_s, name}});
    return {200, QJsonObject{{u"name"_s, object},
                             {u"queryable"_s, true},
                             {u"createable"_s, object.startsWith("PermissionSet"_L1)},
                             {u"fields"_s, fields}}};
}

RestAnswer RestService::create(const QString &object, const QJsonObject &values, const QString &userId)
{
    const auto text = [&](const QString &name) { return values[name].toString(); };
    const bool mayManage =
        m_state->userHolds(userId, u"ManageProfilesPermissionsets"_s) || m_state->userHolds(userId, u"ModifyAllData"_s);
    const bool mayAssign = m_state->userHolds(userId, u"AssignPermissionSets"_s) || mayManage;
    if (object == "PermissionSet"_L1) {
        if (!mayManage)
            return noAccess();
        const QString name = text(u"Name"_s);
        if (name.isEmpty() || text(u"Label"_s).isEmpty())
            return missing(name.isEmpty() ? u"Name"_s : u"Label"_s);
        if (!isDeveloperName(name) || name.size() > 80)
            return restError(400, u"FIELD_INTEGRITY_EXCEPTION"_s,
                             u"The Permission Set API Name can only contain underscores and alphanumeric characters."_s,
                             {u"Name"_s});
        if (m_state->permissionSetByName(name))
            return restError(400, u"DUPLICATE_DEVELOPER_NAME"_s, u"The name \"%1\" is already in use."_s.arg(name),
                             {u"Name"_s});
        OrgPermissionSet *set = m_state->addPermissionSet(name, text(u"Label"_s));
        set->description = text(u"Description"_s);
        return created(set->id);
    }
    if (object == "PermissionSetAssignment"_L1) {
        if (!mayAssign)
            return noAccess();
        const auto *set = m_state->permissionSetById(text(u"PermissionSetId"_s));
        const auto *user = m_state->userById(text(u"AssigneeId"_s));
        if (!set || !user)
            return restError(400, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
        if (m_state->isAssigned(user->id, set->id))
            return restError(
                400, u"DUPLICATE_VALUE"_s,
                u"Duplicate PermissionSetAssignment. Assignee: %1; Permission Set: %2"_s.arg(user->id, set->id));
        return created(m_state->assign(user->id, set->id));
    }
    if (object == "SetupEntityAccess"_L1) {
        if (!mayAssign)
            return noAccess();
        const auto *set = m_state->permissionSetById(text(u"ParentId"_s));
        const auto apps = m_store->rows(u"ExternalClientApplication"_s);
        const bool known = std::any_of(apps->begin(), apps->end(), [&](const QJsonObject &app) {
            return sameId(app[u"Id"_s].toString(), text(u"SetupEntityId"_s));
        });
        if (!set || !known)
            return restError(400, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
        if (m_state->hasGrant(set->id, text(u"SetupEntityId"_s)))
            return restError(400, u"DUPLICATE_VALUE"_s,
                             u"duplicate value found: SetupEntityId duplicates value on record with id"_s);
        return created(m_state->grant(set->id, eighteen(text(u"SetupEntityId"_s).left(15))));
    }
    if (m_soql.columns(object, false))
        return restError(400, u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
                         u"entity type %1 does not support create"_s.arg(object));
    return notFound();
}

RestAnswer RestService::remove(const QString &object, const QString &id, const QString &userId)
{
    if (!m_state->userHolds(userId, u"AssignPermissionSets"_s) && !m_state->userHolds(userId, u"ModifyAllData"_s))
        return noAccess();
    bool removed = false;
    if (object == "SetupEntityAccess"_L1)
        removed = m_state->removeGrant(id);
    else if (object == "PermissionSetAssignment"_L1)
        removed = m_state->removeAssignment(id);
    else if (object == "PermissionSet"_L1 && m_state->permissionSetById(id)) {
        m_state->removePermissionSet(id);
        removed = true;
    }
    return removed ? RestAnswer{204, {}} : restError(404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
}

RestAnswer RestService::composite(const QString &version, const QJsonObject &body, const QString &userId)
{
    const QJsonArray requests = body[u"compositeRequest"_s].toArray();
    if (requests.isEmpty() || requests.size() > 25)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"a composite request has 1 to 25 subrequests"_s);
    const bool allOrNone = body[u"allOrNone"_s].toBool();
    const OrgState before = *m_state;
    QHash<QString, QJsonObject> results;
    QList<RestAnswer> answers;
    bool failed = false;
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        QString url = request[u"url"_s].toString();
        QJsonObject values = request[u"body"_s].toObject();
        RestAnswer answer;
        if (failed && allOrNone)
            answer =
                restError(400, u"PROCESSING_HALTED"_s,
                          u"The transaction was rolled back since another operation in the same transaction failed."_s);
        else if (!resolve(url, results) || !resolve(values, results))
            answer = restError(400, u"PROCESSING_HALTED"_s, u"Invalid reference specified."_s);
        else if (!url.startsWith(u"/services/data/v%1/"_s.arg(version)))
            answer = restError(400, u"INVALID_API_VERSION"_s, u"The API version of a subrequest must match."_s);
        else
            answer = handle(request[u"method"_s].toString().toUtf8(), version,
                            QUrl(url).path().mid(u"/services/data/v"_s.size() + version.size()), QUrlQuery(QUrl(url)),
                            values.isEmpty() ? QByteArray() : QJsonDocument(values).toJson(), userId, 2000);
        failed = failed || !answer.ok();
        results.insert(request[u"referenceId"_s].toString(), answer.body.toObject());
        answers.append(answer);
    }
    if (failed && allOrNone) {
        *m_state = before;
        for (RestAnswer &answer : answers) {
            if (answer.ok())
                answer = restError(
                    400, u"PROCESSING_HALTED"_s,
                    u"The transaction was rolled back since another operation in the same transaction failed."_s);
        }
    }
    QJsonArray responses;
    for (qsizetype i = 0; i < answers.size(); ++i)
        responses.append(QJsonObject{{u"body"_s, answers[i].body},
                                     {u"httpHeaders"_s, QJsonObject()},
                                     {u"httpStatusCode"_s, answers[i].status},
                                     {u"referenceId"_s, requests[i].toObject()[u"referenceId"_s]}});
    return {200, QJsonObject{{u"compositeResponse"_s, responses}}};
}

RestAnswer RestService::batch(const QString &version, const QJsonObject &body, const QString &userId)
{
    const QJsonArray requests = body[u"batchRequests"_s].toArray();
    if (requests.isEmpty() || requests.size() > 25)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"a batch has 1 to 25 subrequests"_s);
    QJsonArray results;
    bool hasErrors = false;
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        const QUrl url(u"/services/data/"_s + request[u"url"_s].toString(), QUrl::StrictMode);
        const QString start = u"/services/data/v%1/"_s.arg(version);
        const QJsonObject richInput = request[u"richInput"_s].toObject();
        const RestAnswer answer =
            url.path().startsWith(start)
                ? handle(request[u"method"_s].toString().toUtf8(), version, url.path().mid(start.size() - 1),
                         QUrlQuery(url), richInput.isEmpty() ? QByteArray() : QJsonDocument(richInput).toJson(), userId,
                         2000)
                : restError(400, u"INVALID_BATCH_REQUEST"_s, u"the url of a subrequest begins with the version"_s);
        hasErrors = hasErrors || !answer.ok();
        results.append(QJsonObject{{u"statusCode"_s, answer.status}, {u"result"_s, answer.body}});
    }
    return {200, QJsonObject{{u"hasErrors"_s, hasErrors}, {u"results"_s, results}}};
}

} // namespace applink::practice
