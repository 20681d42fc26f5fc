// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace applink::practice {

/// One thing that goes wrong on the wire, for some calls to some path (facts/heroku-applink.md 9.2,
/// facts/salesforce.md 10), for both services. As JSON in a scenario file it has the same keys; `body` is text or an
/// object.
struct FaultRule
{
    QString method;   ///< empty: any
    QString path;     ///< without query; `*` stands for any text, also for slashes
    QString contains; ///< text that query or body holds: SOAP operations share one path
    int from = 1;     ///< the first call that meets it, counted from 1
    int times = 1;    ///< so many calls; 0: from then on always
    int status = 0;   ///< 0: the real answer, with what else is given here
    HttpHeaders headers;
    QByteArray body;
    int delayMs = 0;
    HttpResponse::Fault fault = HttpResponse::Fault::None;
    bool afterEffect = false; ///< the call does its work, only its answer is replaced

    /// Reads a rule; unknown keys and wrong values are put into `error` with their path.
    [[nodiscard]] static FaultRule fromJson(const QJsonObject &json, const QString &path, QString *error);
};

/// Stands before a service and lets the calls through that no rule is about.
class FaultRules
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    void add(const FaultRule &rule);
    /// From now on nothing goes wrong any more.
    void clear() { m_rules.clear(); }
    /// The first matching rule that is due decides; every matching rule counts the call.
    HttpResponse answer(const HttpRequest &request, const Handler &service);

private:
    struct Counted
    {
        FaultRule rule;
        QRegularExpression path;
        int calls = 0;
    };
    QList<Counted> m_rules;
};

} // namespace applink::practice
