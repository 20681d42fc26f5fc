// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/JsonReport.h"

#include "base/Redaction.h"

namespace applink::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int schema = 1;

JsonTree textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonTree(QJsonValue()) : JsonTree(text);
}

JsonTree timeJson(const QDateTime &utc)
{
    return textOrNull(utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString());
}

JsonTree orgJson(const Report &report)
{
    const OrgShown org = report.org();
    return JsonTree::object({{u"id"_s, org.id},
                             {u"name"_s, org.name},
                             {u"kind"_s, org.kind},
                             {u"url"_s, org.url},
                             {u"user"_s, org.user},
                             {u"edition"_s, org.edition},
                             {u"release"_s, org.release}});
}

JsonTree checkJson(const verify::CheckResult &result)
{
    const verify::Finding &finding = result.finding;
    auto evidence = JsonTree::array();
    for (const auto &seen : finding.evidence)
        evidence.append(
            JsonTree::object({{u"what"_s, seen.what}, {u"value"_s, seen.value}, {u"source"_s, seen.source}}));
    return JsonTree::object({{u"id"_s, result.id},
                             {u"step"_s, QJsonValue(result.step)},
                             {u"title"_s, result.title},
                             {u"status"_s, verify::statusName(finding.status)},
                             {u"evidence"_s, evidence},
                             {u"reason"_s, finding.reason},
                             {u"remedy"_s, finding.remedy},
                             {u"durationMs"_s, QJsonValue(finding.durationMs)},
                             {u"fix"_s, verify::fixName(finding.fix)},
                             {u"detail"_s, finding.detail}});
}

JsonTree appliedJson(const setup::ApplyOutcome &outcome)
{
    auto steps = JsonTree::array();
    for (const auto &step : outcome.steps)
        steps.append(
            JsonTree::object({{u"step"_s, QJsonValue(step.step)},
                              {u"status"_s, setup::appliedStatusName(step.status)},
                              {u"deployId"_s, textOrNull(step.deployId)},
                              {u"error"_s, step.error ? JsonReport::error(*step.error) : JsonTree(QJsonValue())}}));
    return steps;
}

JsonTree problemsJson(const setup::ApplyOutcome &outcome)
{
    auto problems = JsonTree::array();
    for (const auto &problem : outcome.problems)
        problems.append(JsonTree::object({{u"step"_s, QJsonValue(problem.step)},
                                          {u"component"_s, problem.component},
                                          {u"name"_s, problem.name},
                                          {u"element"_s, textOrNull(problem.element)},
                                          {u"text"_s, problem.text},
                                          {u"detail"_s, problem.detail},
                                          {u"warning"_s, QJsonValue(problem.isWarning)},
                                          {u"dropped"_s, QJsonValue(problem.dropped)}}));
    return problems;
}

JsonTree verificationOf(const Report &report)
{
    auto checks = JsonTree::array();
    if (report.verification) {
        for (const auto &result : report.verification->results)
            checks.append(checkJson(result));
    }
    auto tree = JsonTree::object({{u"schema"_s, QJsonValue(schema)},
                                  {u"verdict"_s, verify::verdictName(report.verdict())},
                                  {u"org"_s, orgJson(report)},
                                  {u"practice"_s, QJsonValue(report.practice)},
                                  {u"checks"_s, checks}});
    if (report.verification) {
        tree.set(u"startedAt"_s, timeJson(report.verification->startedAt));
        tree.set(u"finishedAt"_s, timeJson(report.verification->finishedAt));
    }
    if (report.error)
        tree.set(u"error"_s, JsonReport::error(*report.error));
    return tree;
}

void addPlan(JsonTree &tree, const setup::Plan &plan)
{
    auto changes = JsonTree::array();
    for (const auto &change : plan.changes) {
        auto fields = JsonTree::array();
        for (const auto &field : change.fields)
            fields.append(
                JsonTree::object({{u"name"_s, field.name}, {u"before"_s, field.before}, {u"after"_s, field.after}}));
        changes.append(JsonTree::object({{u"step"_s, QJsonValue(change.step)},
                                         {u"component"_s, change.component},
                                         {u"name"_s, change.name},
                                         {u"action"_s, setup::actionName(change.action)},
                                         {u"fields"_s, fields},
                                         {u"reason"_s, change.reason}}));
    }
    auto blockers = JsonTree::array();
    for (const auto &blocker : plan.blockedBy)
        blockers.append(JsonTree::object({{u"check"_s, textOrNull(blocker.checkId)}, {u"text"_s, blocker.text}}));
    tree.set(u"summary"_s, JsonTree::object({{u"create"_s, QJsonValue(plan.count(setup::Action::Create))},
                                             {u"update"_s, QJsonValue(plan.count(setup::Action::Update))},
                                             {u"unchanged"_s, QJsonValue(plan.count(setup::Action::None))},
                                             {u"delete"_s, QJsonValue(0)}}));
    tree.set(u"changes"_s, changes);
    tree.set(u"blockedBy"_s, blockers);
}

} // namespace

JsonTree JsonReport::verification(const Report &report)
{
    JsonTree tree = verificationOf(report);
    tree.set(u"notes"_s, JsonTree::strings(report.notes));
    return tree;
}

JsonTree JsonReport::plan(const Report &report)
{
    auto tree = JsonTree::object({{u"schema"_s, QJsonValue(schema)},
                                  {u"practice"_s, QJsonValue(report.practice)},
                                  {u"notes"_s, JsonTree::strings(report.notes)}});
    addPlan(tree, *report.plan);
    return tree;
}

JsonTree JsonReport::whole(const Report &report)
{
    auto tree = JsonTree::object(
        {{u"schema"_s, QJsonValue(schema)},
         {u"program"_s, JsonTree::object({{u"name"_s, u"applink-setup"_s}, {u"version"_s, report.programVersion}})},
         {u"madeAt"_s, timeJson(report.madeAt)},
         {u"practice"_s, QJsonValue(report.practice)},
         {u"notes"_s, JsonTree::strings(report.notes)},
         {u"org"_s, orgJson(report)}});
    if (report.plan)
        addPlan(tree, *report.plan);
    if (report.applied) {
        tree.set(u"checkOnly"_s, QJsonValue(report.applied->checkOnly));
        tree.set(u"applied"_s, appliedJson(*report.applied));
        tree.set(u"problems"_s, problemsJson(*report.applied));
        if (report.applied->error)
            tree.set(u"applyError"_s, error(*report.applied->error));
    }
    if (report.verification || report.error)
        tree.set(u"verification"_s, verificationOf(report));
    if (report.error)
        tree.set(u"error"_s, error(*report.error));
    return tree;
}

JsonTree JsonReport::error(const Error &error)
{
    return JsonTree::object({{u"kind"_s, base::errorKindName(error.kind)},
                             {u"summary"_s, error.summary},
                             {u"action"_s, base::errorActionName(error.action)},
                             {u"detail"_s, error.detail},
                             {u"requestId"_s, error.requestId}});
}

JsonTree JsonReport::couldNotRun(const Error &error)
{
    return JsonTree::object({{u"schema"_s, QJsonValue(schema)},
                             {u"verdict"_s, verify::verdictName(verify::Verdict::CouldNotRun)},
                             {u"error"_s, JsonReport::error(error)}});
}

QByteArray JsonReport::write(const Report &report)
{
    return text(whole(report));
}

QByteArray JsonReport::text(const JsonTree &tree)
{
    return tree.withStrings(base::redacted).toJson();
}

} // namespace applink::report
