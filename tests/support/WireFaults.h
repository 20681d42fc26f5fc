// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/FaultRules.h"

#include <QList>
#include <QString>

namespace applink::test {

/// What can happen to a request on the wire: the columns of the fault tables. The practice services play it by a fault
/// rule, the scripted server by an answer.
struct WireFault
{
    const char *name;
    int status = 0; ///< 0: what `wire` says
    const char *body = "";
    const char *type = "application/json";
    const char *wire = ""; ///< as in a scenario file: reset, halfBody, silent
};

inline const QList<WireFault> wireFaults{
    {"timeout", 0, "", "", "silent"},
    {"reset", 0, "", "", "reset"},
    {"401", 401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"},
    {"403", 403, R"([{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}])"},
    {"429", 429, "Too many requests", "text/plain"},
    {"500", 500, R"([{"message":"An unexpected error occurred.","errorCode":"UNKNOWN_EXCEPTION"}])"},
    {"503", 503, "<html><body>Down for maintenance</body></html>", "text/html"},
    {"HTML page", 200, "<html><body>Proxy says hello</body></html>", "text/html"},
    {"truncated", 0, "", "", "halfBody"},
    {"cut-off JSON", 200, "{\"totalSize\":1,\"done\":true,\"records\":[{\"Id\":\"0"},
    {"wrong types", 200,
     R"({"totalSize":"x","done":"no","records":{"Id":7},"results":"no","fields":1,"id":[],"access_token":3,)"
     R"("refresh_token":{},"instance_url":5,"organization_id":1,"user_id":2,"compositeResponse":"x","users":7,)"
     R"("deployResult":{"id":7,"status":[],"done":"x","success":{},"details":"no"}})"},
    {"wrong list", 200, R"([1,"two",null,{"version":3,"errorCode":4}])"},
    {"nothing", 200, ""},
};

/// The fault for the calls to `request` ("METHOD /path", `*` for any text) from the given one on; `times` 0: always.
inline practice::FaultRule faultRule(const QString &request, const WireFault &fault, int times, int from = 1)
{
    practice::FaultRule rule;
    rule.method = request.section(u' ', 0, 0);
    rule.path = request.section(u' ', 1);
    rule.from = from;
    rule.times = times;
    const QByteArray wire = fault.wire;
    using Fault = practice::HttpResponse::Fault;
    if (wire.isEmpty()) {
        rule.status = fault.status;
        rule.body = fault.body;
        rule.headers = {{"Content-Type", fault.type}};
    } else {
        rule.fault = wire == "silent" ? Fault::Silent : wire == "reset" ? Fault::Reset : Fault::HalfBody;
    }
    return rule;
}

} // namespace applink::test
