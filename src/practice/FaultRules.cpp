// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/FaultRules.h"

#include "practice/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace applink::practice {
using namespace Qt::StringLiterals;

FaultRule FaultRule::fromJson(const QJsonObject &json, const QString &path, QString *error)
{
    FaultRule rule;
    StrictJson reader(path, error);
    reader.text(u"method"_s, rule.method)
        .text(u"path"_s, rule.path)
        .text(u"contains"_s, rule.contains)
        .number(u"from"_s, rule.from, 1)
        .number(u"times"_s, rule.times)
        .number(u"delayMs"_s, rule.delayMs, 0, 600'000)
        .flag(u"afterEffect"_s, rule.afterEffect)
        .oneOf(u"fault"_s, {u"reset"_s, u"halfBody"_s, u"silent"_s},
               [&](int index) {
                   using Fault = HttpResponse::Fault;
                   rule.fault = index == 0 ? Fault::Reset : index == 1 ? Fault::HalfBody : Fault::Silent;
               })
        .number(u"status"_s, rule.status, 100, 599)
        .object(u"headers"_s,
                [&](const QJsonObject &headers, const QString &) {
                    for (auto it = headers.begin(); it != headers.end(); ++it) {
                        const QByteArray value = it.value().toString().toUtf8();
                        if (!it.value().isString() || value.contains('\n') || value.contains('\r'))
                            reader.fail(u"headers."_s + it.key(), u"must be text of one line"_s);
                        rule.headers.append({it.key().toLatin1(), value});
                    }
                })
        .any(u"body"_s, [&](const QJsonValue &body) {
            if (body.isString())
                rule.body = body.toString().toUtf8();
            else if (body.isObject())
                rule.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
            else if (body.isArray())
                rule.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
            else
                reader.fail(u"body"_s, u"must be text, an object or a list"_s);
        });
    if (reader.read(json) && rule.path.isEmpty())
        reader.fail(u"path"_s, u"is missing"_s);
    if (rule.status == 0 && !rule.body.isEmpty())
        reader.fail(u"body"_s, u"needs a status"_s);
    return rule;
}

namespace {

bool holds(const HttpRequest &request, const QString &text)
{
    return text.isEmpty() || request.body.contains(text.toUtf8()) ||
           request.target.query(QUrl::FullyDecoded).contains(text);
}

/// A header of a rule takes the place of the answer's own.
void putHeaders(HttpResponse &response, const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers) {
        response.headers.removeIf(
            [&name = name](const auto &old) { return old.first.compare(name, Qt::CaseInsensitive) == 0; });
        response.headers.append({name, value});
    }
}

} // namespace

void FaultRules::add(const FaultRule &rule)
{
    const QString pattern = QRegularExpression::escape(rule.path).replace(u"\\*"_s, u".*"_s);
    m_rules.append({rule, QRegularExpression(QRegularExpression::anchoredPattern(pattern)), 0});
}

HttpResponse FaultRules::answer(const HttpRequest &request, const Handler &service)
{
    const FaultRule *due = nullptr;
    for (Counted &each : m_rules) {
        const FaultRule &rule = each.rule;
        const bool meant = (rule.method.isEmpty() || rule.method.toLatin1() == request.method) &&
                           each.path.match(request.path()).hasMatch() && holds(request, rule.contains);
        if (!meant)
            continue;
        ++each.calls;
        const bool now = each.calls >= rule.from && (rule.times == 0 || each.calls - rule.from < rule.times);
        if (now && due == nullptr)
            due = &rule;
    }
    if (due == nullptr)
        return service(request);
    HttpResponse response;
    using Fault = HttpResponse::Fault;
    // Without an answer nothing needs to be done for it, unless the rule says that the work is done all the same.
    const bool isAnswered = due->fault == Fault::None || due->fault == Fault::HalfBody;
    if (due->afterEffect || (due->status == 0 && isAnswered))
        response = service(request);
    if (due->status != 0) {
        response = {};
        response.status = due->status;
        response.body = due->body;
    }
    putHeaders(response, due->headers);
    response.delayMs += due->delayMs;
    if (due->fault != Fault::None)
        response.fault = due->fault;
    return response;
}

} // namespace applink::practice
