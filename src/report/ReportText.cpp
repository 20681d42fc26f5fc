// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace applink::report {

using namespace Qt::StringLiterals;
using verify::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::report::ReportText)
};

} // namespace

QString ReportText::title()
{
    return Text::tr("AppLink Setup report");
}

QString ReportText::practiceBanner(const Report &report)
{
    return report.practice ? Text::tr("Practice org: nothing in this report is about a real org.") : QString();
}

QString ReportText::verdict(const Report &report)
{
    return verify::verdictLabel(report.verdict());
}

QString ReportText::counts(const verify::Verification &verification)
{
    QStringList parts;
    const auto add = [&](Status status, const QString &text) {
        if (const int count = verification.count(status); count > 0)
            parts.append(text.arg(count));
    };
    add(Status::Passed, Text::tr("%1 passed"));
    add(Status::Warning, Text::tr("%1 with a warning"));
    add(Status::Failed, Text::tr("%1 failed"));
    add(Status::CouldNotTell, Text::tr("%1 could not tell"));
    add(Status::Skipped, Text::tr("%1 skipped"));
    add(Status::WaitingForYou, Text::tr("%1 waiting for you"));
    return parts.join(u", "_s);
}

QString ReportText::counts(const setup::Plan &plan)
{
    return Text::tr("%1 to create, %2 to update, %3 right already")
        .arg(plan.count(setup::Action::Create))
        .arg(plan.count(setup::Action::Update))
        .arg(plan.count(setup::Action::None));
}

QString ReportText::address(const OrgShown &org)
{
    return org.isSalesforceHost ? org.url : Text::tr("%1 (not a Salesforce host)").arg(org.url);
}

QList<std::pair<QString, QString>> ReportText::facts(const Report &report)
{
    const OrgShown org = report.org();
    QList<std::pair<QString, QString>> lines{
        {Text::tr("Org"), org.name},
        {Text::tr("Org id"), org.id},
        {Text::tr("Kind"), org.kindLabel},
        {Text::tr("Edition"), org.edition},
        {Text::tr("Release"), org.release},
        {Text::tr("Address"), address(org)},
        {Text::tr("Signed in as"), org.user},
        {Text::tr("External Client App"),
         report.wanted.app.label == report.wanted.app.apiName
             ? report.wanted.app.apiName
             : Text::tr("%1 (API name %2)").arg(report.wanted.app.label, report.wanted.app.apiName)},
    };
    if (report.wanted.appLink) {
        lines.append({Text::tr("Heroku app"), report.wanted.appLink->app});
        lines.append({Text::tr("AppLink connection"), report.wanted.appLink->connectionName});
        lines.append({Text::tr("API spec file"), report.wanted.appLink->apiSpec});
    }
    lines.append({Text::tr("Made"), time(report.madeAt)});
    lines.append({Text::tr("Made with"), Text::tr("AppLink Setup %1").arg(report.programVersion)});
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

QString ReportText::actionLabel(setup::Action action)
{
    switch (action) {
    case setup::Action::Create:
        return Text::tr("Create");
    case setup::Action::Update:
        return Text::tr("Update");
    case setup::Action::None:
        return Text::tr("Right already");
    }
    Q_UNREACHABLE();
}

bool ReportText::isAccepted(const setup::AppliedStep &step, const setup::ApplyOutcome &outcome)
{
    return outcome.checkOnly && outcome.succeeded() && !step.error;
}

QString ReportText::appliedLabel(const setup::AppliedStep &step, const setup::ApplyOutcome &outcome)
{
    if (isAccepted(step, outcome))
        return Text::tr("Accepted");
    switch (step.status) {
    case setup::AppliedStep::Status::Done:
        return Text::tr("Done");
    case setup::AppliedStep::Status::NotDone:
        return Text::tr("Not done");
    case setup::AppliedStep::Status::Unknown:
        return Text::tr("Unknown");
    case setup::AppliedStep::Status::Failed:
        return Text::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString ReportText::value(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Text::tr("nothing");
    if (value.isString())
        return value.toString().isEmpty() ? Text::tr("empty") : value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString ReportText::time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : QString();
}

QString ReportText::duration(qint64 ms)
{
    if (ms <= 0)
        return {};
    return ms < 1000 ? Text::tr("%1 ms").arg(ms) : Text::tr("%1 s").arg(static_cast<double>(ms) / 1000, 0, 'f', 1);
}

} // namespace applink::report
