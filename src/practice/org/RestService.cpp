// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/RestService.h"

#include "practice/http/FormBody.h"
#include "practice/org/SoqlSchema.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestVersion = 31;
constexpr qsizetype mostParts = 25; // of a composite or a batch

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

/// The season a release is called by: three a year, Summer '14 was 31.
QString label(int version)
{
    static const QStringList seasons{u"Summer"_s, u"Winter"_s, u"Spring"_s};
    const int count = version - oldestVersion;
    const int year = 14 + count / 3 + (count % 3 == 0 ? 0 : 1);
    return u"%1 '%2"_s.arg(seasons[count % 3]).arg(year);
}

/// One call within another: the same caller, another address.
RestCall part(const RestCall &call, const QString &method, const QString &url, const QJsonValue &body)
{
    RestCall inner = call;
    const QUrl target(url);
    inner.method = method.toUtf8();
    inner.path = target.path().mid(call.root().size()).split(u'/', Qt::SkipEmptyParts);
    inner.parameters = parseForm(target.query(QUrl::FullyEncoded).toUtf8());
    inner.hasBody = body.isObject();
    inner.body = body.toObject();
    inner.batchSize = 2000;
    return inner;
}

RestAnswer halted(const QString &text)
{
    return restError(400, u"PROCESSING_HALTED"_s, text);
}

const QString rolledBack = u"The transaction was rolled back since another operation in the same transaction failed."_s;

} // namespace

RestAnswer RestService::versions() const
{
    QJsonArray list;
    for (int number = oldestVersion; number <= m_state->settings().maxApiVersion; ++number) {
        const QString version = QString::number(number) + u".0"_s;
        list.append(QJsonObject{
            {u"label"_s, label(number)}, {u"url"_s, u"/services/data/v"_s + version}, {u"version"_s, version}});
    }
    return {200, list};
}

RestAnswer RestService::resources(const RestCall &call) const
{
    QJsonObject map;
    for (const QString &name : {u"tooling"_s, u"metadata"_s, u"query"_s, u"sobjects"_s, u"limits"_s, u"composite"_s})
        map.insert(name, call.root() + u'/' + name);
    map.insert(u"identity"_s, u"%1/id/%2/%3"_s.arg(m_state->baseUrl().toString(), m_state->orgId(), call.userId));
    return {200, map};
}

RestAnswer RestService::handle(const RestCall &call)
{
    const QStringList path = call.tooling() ? call.path.mid(1) : call.path;
    const QString first = path.value(0);
    const bool get = call.method == "GET" || call.method == "HEAD";
    if (call.path.isEmpty())
        return get ? resources(call) : methodNotAllowed(call.method, u"GET,HEAD"_s);
    if (path.isEmpty() && !get) // tooling itself
        return methodNotAllowed(call.method, u"GET,HEAD"_s);
    if (path.isEmpty())
        return {200, QJsonObject{{u"query"_s, call.root() + u"/tooling/query"_s},
                                 {u"sobjects"_s, call.root() + u"/tooling/sobjects"_s}}};
    if ((first == "query"_L1 || first == "queryAll"_L1) && path.size() <= 2) {
        if (!get)
            return methodNotAllowed(call.method, u"GET,HEAD"_s);
        return path.size() == 1 ? query(call) : nextPage(call, path[1]);
    }
    if (first == "limits"_L1 && path.size() == 1 && !call.tooling()) {
        const int most = m_state->settings().dailyRequests;
        return get ? RestAnswer{200, QJsonObject{{u"DailyApiRequests"_s,
                                                  QJsonObject{{u"Max"_s, most},
                                                              {u"Remaining"_s, most - m_state->requestCount()}}}}}
                   : methodNotAllowed(call.method, u"GET,HEAD"_s);
    }
    if (first == "sobjects"_L1)
        return sobjects(call, path.mid(1));
    if (first == "apps"_L1 && !call.tooling())
        return m_connect.handle(call);
    if (first == "composite"_L1 && !call.tooling() && (path.size() == 1 || path.value(1) == "batch"_L1)) {
        if (call.method != "POST")
            return methodNotAllowed(call.method, u"POST"_s);
        return path.size() == 1 ? composite(call) : batch(call);
    }
    return notFound();
}

RestAnswer RestService::query(const RestCall &call)
{
    if (!call.parameters.contains(u"q"_s))
        return restError(400, u"MALFORMED_QUERY"_s, u"No query specified"_s);
    const auto outcome = m_soql.run(call.parameters.value(u"q"_s), call.tooling(), call.version, call.userId);
    if (outcome.error)
        return *outcome.error;
    if (call.parameters.value(u"columns"_s) == "true"_L1)
        return columnMetadata(outcome);
    if (outcome.isCount)
        return {200, QJsonObject{{u"totalSize"_s, outcome.count}, {u"done"_s, true}, {u"records"_s, QJsonArray()}}};
    const QString id = eighteen(u"0r8Px0000"_s + QString::number(++m_cursorCount).rightJustified(6, u'0'));
    m_cursors.insert(id, {outcome.records, std::clamp(call.batchSize, 200, 2000), call.tooling()});
    const RestAnswer answer = page(call, id, 0);
    if (answer.body.toObject()[u"done"_s].toBool())
        m_cursors.remove(id);
    return answer;
}

RestAnswer RestService::columnMetadata(const SoqlEngine::Outcome &outcome) const
{
    // What `sf data query` asks for beside the rows (facts/real-clients.md line 6).
    const auto column = [](const QString &name) {
        const QString type = soqlFieldType(name);
        return QJsonObject{{u"aggregate"_s, false},
                           {u"apexType"_s, type == "boolean"_L1 ? u"Boolean"_s
                                           : type == "id"_L1    ? u"Id"_s
                                                                : u"String"_s},
                           {u"booleanType"_s, type == "boolean"_L1},
                           {u"columnName"_s, name},
                           {u"custom"_s, false},
                           {u"displayName"_s, name},
                           {u"foreignKeyName"_s, QJsonValue()},
                           {u"insertable"_s, false},
                           {u"joinColumns"_s, QJsonArray()},
                           {u"numberType"_s, type == "int"_L1},
                           {u"textType"_s, type != "boolean"_L1 && type != "int"_L1},
                           {u"updatable"_s, false}};
    };
    QJsonArray columns;
    for (const QString &field : outcome.fields) {
        const QStringList steps = field.split(u'.');
        QJsonObject nested = column(steps.last());
        for (qsizetype i = steps.size() - 2; i >= 0; --i) {
            QJsonObject outer = column(steps[i]);
            outer.insert(u"joinColumns"_s, QJsonArray{nested});
            nested = outer;
        }
        columns.append(nested);
    }
    return {200, QJsonObject{{u"columnMetadata"_s, columns},
                             {u"entityName"_s, outcome.object},
                             {u"groupBy"_s, false},
                             {u"idSelected"_s, outcome.fields.contains(u"Id"_s, Qt::CaseInsensitive)},
                             {u"keyPrefix"_s, soqlPrefix(outcome.object)}}};
}

RestAnswer RestService::page(const RestCall &call, const QString &id, qsizetype from) const
{
    const Cursor &cursor = *m_cursors.constFind(id);
    QJsonArray records;
    for (const QJsonObject &record : cursor.records.mid(from, cursor.size))
        records.append(record);
    const qsizetype next = from + cursor.size;
    const bool done = next >= cursor.records.size();
    QJsonObject body{{u"totalSize"_s, cursor.records.size()}, {u"done"_s, done}, {u"records"_s, records}};
    if (!done)
        body.insert(u"nextRecordsUrl"_s,
                    u"%1/%2query/%3-%4"_s.arg(call.root(), cursor.tooling ? u"tooling/"_s : QString(), id).arg(next));
    return {200, body};
}

RestAnswer RestService::nextPage(const RestCall &call, const QString &locator)
{
    bool isNumber = false;
    const qsizetype from = locator.section(u'-', 1).toLongLong(&isNumber);
    const QString id = locator.section(u'-', 0, 0);
    const bool known = m_cursors.contains(id) && m_cursors[id].tooling == call.tooling();
    if (!isNumber || from < 0 || !known || from > m_cursors[id].records.size())
        return restError(400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s);
    return page(call, id, from);
}

RestAnswer RestService::sobjects(const RestCall &call, const QStringList &path)
{
    const bool get = call.method == "GET" || call.method == "HEAD";
    if (path.isEmpty())
        return get ? describeAll(call) : methodNotAllowed(call.method, u"GET,HEAD"_s);
    const QString object = soqlObject(path[0], call.tooling());
    if (!m_soql.columns(object, call.tooling()))
        return notFound();
    if (path.size() == 2 && path[1] == "describe"_L1)
        return get ? describe(call, object) : methodNotAllowed(call.method, u"GET,HEAD"_s);
    if (path.size() == 1 && get)
        return {200, QJsonObject{{u"objectDescribe"_s, summary(call, object)}, {u"recentItems"_s, QJsonArray()}}};
    if (path.size() == 1)
        return call.method == "POST" ? m_records.create(object, call.body, call.userId)
                                     : methodNotAllowed(call.method, u"GET,HEAD,POST"_s);
    if (path.size() != 2)
        return notFound();
    if (get)
        return m_records.read(call, object, path[1]);
    if (call.method == "PATCH")
        return m_records.update(object, path[1], call.body, call.userId);
    if (call.method == "DELETE")
        return m_records.remove(object, path[1], call.userId);
    return methodNotAllowed(call.method, u"DELETE,GET,HEAD,PATCH"_s);
}

QJsonObject RestService::summary(const RestCall &call, const QString &object) const
{
    const QString url = call.root() + (call.tooling() ? u"/tooling/sobjects/"_s : u"/sobjects/"_s) + object;
    const bool creates = RestRecords::isCreateable(object) && !call.tooling();
    const QString prefix = soqlPrefix(object);
    return {{u"name"_s, object},
            {u"label"_s, object},
            {u"labelPlural"_s, object},
            {u"keyPrefix"_s, prefix.isEmpty() ? QJsonValue() : QJsonValue(prefix)},
            {u"custom"_s, false},
            {u"queryable"_s, true},
            {u"retrieveable"_s, true},
            {u"searchable"_s, false},
            {u"createable"_s, creates},
            {u"deletable"_s, creates},
            {u"updateable"_s, object == "PermissionSet"_L1 && creates},
            {u"urls"_s, QJsonObject{{u"sobject"_s, url},
                                    {u"describe"_s, url + u"/describe"_s},
                                    {u"rowTemplate"_s, url + u"/{ID}"_s}}}};
}

RestAnswer RestService::describeAll(const RestCall &call) const
{
    QJsonArray list;
    for (const QString &object : soqlObjects(m_state->settings(), call.tooling()))
        list.append(summary(call, object));
    return {200, QJsonObject{{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, list}}};
}

RestAnswer RestService::describe(const RestCall &call, const QString &object) const
{
    QJsonArray fields;
    const QStringList columns = *m_soql.columns(object, call.tooling());
    for (const QString &name : columns) {
        if (m_state->settings().refusedFields.contains(object + u'.' + name, Qt::CaseInsensitive))
            continue;
        const QString type = soqlFieldType(name);
        fields.append(QJsonObject{{u"name"_s, name},
                                  {u"label"_s, name},
                                  {u"type"_s, type},
                                  {u"length"_s, type == "string"_L1 ? 255
                                                : type == "id"_L1   ? 18
                                                                    : 0},
                                  {u"nillable"_s, type != "id"_L1 && type != "boolean"_L1},
                                  {u"filterable"_s, true},
                                  {u"sortable"_s, true},
                                  {u"createable"_s, RestRecords::isCreateable(object, name)},
                                  {u"updateable"_s, false}});
    }
    QJsonObject body = summary(call, object);
    body.insert(u"fields"_s, fields);
    body.insert(u"childRelationships"_s, QJsonArray());
    body.insert(u"recordTypeInfos"_s, QJsonArray());
    return {200, body};
}

RestAnswer RestService::composite(const RestCall &call)
{
    const QJsonArray requests = call.body[u"compositeRequest"_s].toArray();
    if (requests.isEmpty() || requests.size() > mostParts)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"a composite request has 1 to 25 subrequests"_s);
    const bool allOrNone = call.body[u"allOrNone"_s].toBool();
    const OrgState before = *m_state;
    QHash<QString, QJsonObject> results;
    QList<RestAnswer> answers;
    bool failed = false;
    int queries = 0;
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        QString url = request[u"url"_s].toString();
        QJsonObject values = request[u"body"_s].toObject();
        queries += url.startsWith(call.root() + u"/query"_s) ? 1 : 0;
        RestAnswer answer;
        if (failed && allOrNone)
            answer = halted(rolledBack);
        else if (!resolve(url, results) || !resolve(values, results))
            answer = halted(u"Invalid reference specified."_s);
        else if (!url.startsWith(call.root() + u'/'))
            answer = restError(400, u"INVALID_API_VERSION"_s, u"The API version of a subrequest must match."_s);
        else if (queries > 5)
            answer = restError(400, u"INVALID_OPERATION"_s, u"a composite request has at most 5 queries"_s);
        else if (url.contains("/metadata/"_L1) || url.contains("/composite"_L1))
            answer = restError(400, u"INVALID_OPERATION"_s, u"this resource is not available in a composite"_s);
        else
            answer = handle(part(call, request[u"method"_s].toString(), url,
                                 request.contains(u"body"_s) ? QJsonValue(values) : QJsonValue()));
        failed = failed || !answer.ok();
        results.insert(request[u"referenceId"_s].toString(), answer.body.toObject());
        answers.append(answer);
    }
    if (failed && allOrNone) {
        *m_state = before;
        for (RestAnswer &answer : answers) {
            if (answer.ok())
                answer = halted(rolledBack);
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

RestAnswer RestService::batch(const RestCall &call)
{
    const QJsonArray requests = call.body[u"batchRequests"_s].toArray();
    if (requests.isEmpty() || requests.size() > mostParts)
        return restError(400, u"JSON_PARSER_ERROR"_s, u"a batch has 1 to 25 subrequests"_s);
    const bool halt = call.body[u"haltOnError"_s].toBool();
    QJsonArray results;
    bool hasErrors = false;
    for (const QJsonValue &value : requests) {
        const QJsonObject request = value.toObject();
        const QString url = u"/services/data/"_s + request[u"url"_s].toString();
        RestAnswer answer;
        if (hasErrors && halt)
            answer = {412, restError(412, u"BATCH_PROCESSING_HALTED"_s, u"Batch processing halted per request"_s).body};
        else if (!url.startsWith(call.root() + u'/'))
            answer = restError(400, u"INVALID_BATCH_REQUEST"_s, u"the url of a subrequest begins with the version"_s);
        else
            answer = handle(part(call, request[u"method"_s].toString(), url, request[u"richInput"_s]));
        hasErrors = hasErrors || !answer.ok();
        results.append(QJsonObject{{u"statusCode"_s, answer.status}, {u"result"_s, answer.body}});
    }
    return {200, QJsonObject{{u"hasErrors"_s, hasErrors}, {u"results"_s, results}}};
}

} // namespace applink::practice
