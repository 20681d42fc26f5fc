// SPDX-License-Identifier: GPL-3.0-or-later
// What a SalesforceClient asks of the REST API: queries, descriptions and records.
#include "salesforce/SalesforceClient.h"

#include "base/SharedTask.h"
#include "net/Hosts.h"
#include "net/TransportError.h"
#include "salesforce/QueryAnswers.h"
#include "salesforce/SalesforceError.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

const QByteArray jsonType = "application/json; charset=UTF-8";

} // namespace

Task<Result<SalesforceClient::Records>> SalesforceClient::query(QString soql, bool tooling, PageCallback onPage)
{
    auto reading =
        queryFrom(url(dataPath(tooling ? u"/tooling/query"_s : u"/query"_s), {{u"q"_s, soql}}), std::move(onPage));
    co_return co_await std::move(reading);
}

Task<Result<SalesforceClient::Records>> SalesforceClient::queryFrom(QUrl first, PageCallback onPage)
{
    using Page = base::SharedTask<Result<net::HttpResponse>>;
    const auto ask = [this](const QUrl &url) {
        net::HttpRequest request;
        request.url = url;
        request.purpose = u"query"_s;
        return Page::run(send(request));
    };
    // Every page is asked of the same org: the request carries the session.
    const auto stranger = [this](const QUrl &url) {
        return net::unexpectedAnswer(m_session.instanceUrl.host(), 200, "nextRecordsUrl: " + url.toEncoded());
    };
    if (!net::sameOrigin(first, m_session.instanceUrl))
        co_return stranger(first);
    Records records;
    for (auto asked = ask(first); asked;) {
        auto waiting = Page::wait(asked);
        const auto response = co_await std::move(waiting);
        if (!response)
            co_return response.error();
        auto parsing = readQueryPage(response->body);
        const QueryPage page = co_await std::move(parsing);
        if (!page.isOne)
            co_return net::unexpectedAnswer(first.host(), response->status, response->body);
        asked.reset();
        if (!page.next.isEmpty()) {
            const QUrl next = m_session.instanceUrl.resolved(QUrl(page.next));
            if (!net::sameOrigin(next, m_session.instanceUrl))
                co_return stranger(next);
            asked = ask(next); // on its way while this page is taken in
        }
        records += page.records;
        if (onPage)
            onPage(page.records, page.totalSize);
    }
    co_return records;
}

Task<Result<QList<Result<SalesforceClient::Records>>>> SalesforceClient::queryBatch(QStringList soql)
{
    Q_ASSERT(soql.size() <= 25);
    QJsonArray requests;
    for (const QString &one : soql)
        requests.append(QJsonObject{
            {u"method"_s, u"GET"_s},
            {u"url"_s, u"v%1/query?q="_s.arg(apiVersion()) + QString::fromLatin1(QUrl::toPercentEncoding(one))}});
    net::HttpRequest request;
    request.verb = "POST";
    request.url = url(dataPath(u"/composite/batch"_s));
    request.contentType = jsonType;
    request.body = QJsonDocument(QJsonObject{{u"haltOnError"_s, false}, {u"batchRequests"_s, requests}})
                       .toJson(QJsonDocument::Compact);
    request.readsOnly = true; // nothing but queries in it
    request.purpose = u"query"_s;
    auto sending = send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    const QJsonArray results = response->json().object()["results"_L1].toArray();
    if (results.size() != soql.size())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    QList<Result<Records>> answers;
    for (const QJsonValue &entry : results) {
        const int status = entry.toObject()["statusCode"_L1].toInt();
        const QJsonValue result = entry.toObject()["result"_L1];
        if (status < 200 || status >= 300) {
            answers.append(restError(status, result, request.url.host()));
            continue;
        }
        const QJsonObject answer = result.toObject();
        const QString next = answer["nextRecordsUrl"_L1].toString();
        if (answer["done"_L1].toBool(true) || next.isEmpty()) {
            answers.append(recordsOf(answer));
            continue;
        }
        Records records = recordsOf(answer);
        auto rest = queryFrom(m_session.instanceUrl.resolved(QUrl(next)), {});
        const auto more = co_await std::move(rest);
        if (!more)
            answers.append(more.error());
        else
            answers.append(records + *more);
    }
    co_return answers;
}

Task<Result<QStringList>> SalesforceClient::describeFields(QString sobject)
{
    net::HttpRequest request;
    request.url = url(dataPath(u"/sobjects/%1/describe"_s.arg(sobject)));
    request.purpose = u"describe "_s + sobject;
    auto sending = send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    const QJsonValue fields = response->json().object()["fields"_L1];
    if (!fields.isArray())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    QStringList names;
    for (const QJsonValue &field : fields.toArray())
        names.append(field.toObject()["name"_L1].toString());
    co_return names;
}

Task<Result<QString>> SalesforceClient::createRecord(QString sobject, QJsonObject values)
{
    net::HttpRequest request;
    request.verb = "POST";
    request.url = url(dataPath(u"/sobjects/"_s + sobject));
    request.contentType = jsonType;
    request.body = QJsonDocument(values).toJson(QJsonDocument::Compact);
    request.purpose = u"create "_s + sobject;
    auto sending = send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    const QString id = response->json().object()["id"_L1].toString();
    if (id.isEmpty())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    co_return id;
}

Task<Result<Done>> SalesforceClient::deleteRecord(QString sobject, QString id)
{
    net::HttpRequest request;
    request.verb = "DELETE";
    request.url = url(dataPath(u"/sobjects/%1/%2"_s.arg(sobject, net::pathSegment(id))));
    request.purpose = u"delete "_s + sobject;
    auto sending = send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    co_return Done{};
}

Task<Result<QJsonArray>> SalesforceClient::composite(QJsonArray subrequests, bool allOrNone)
{
    net::HttpRequest request;
    request.verb = "POST";
    request.url = url(dataPath(u"/composite"_s));
    request.contentType = jsonType;
    request.body = QJsonDocument(QJsonObject{{u"allOrNone"_s, allOrNone}, {u"compositeRequest"_s, subrequests}})
                       .toJson(QJsonDocument::Compact);
    request.purpose = u"write records"_s;
    auto sending = send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    const QJsonValue responses = response->json().object()["compositeResponse"_L1];
    if (!responses.isArray())
        co_return net::unexpectedAnswer(request.url.host(), response->status, response->body);
    co_return responses.toArray();
}

} // namespace applink::salesforce
