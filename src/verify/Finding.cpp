// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/Finding.h"

#include <QCoreApplication>

namespace applink::verify {

using namespace Qt::StringLiterals;

QString statusName(Status status)
{
    switch (status) {
    case Status::Passed:
        return u"passed"_s;
    case Status::Warning:
        return u"warning"_s;
    case Status::Failed:
        return u"failed"_s;
    case Status::WaitingForYou:
    case Status::Skipped:
        return u"skipped"_s;
    case Status::CouldNotTell:
        return u"couldNotTell"_s;
    case Status::Pending:
    case Status::Running:
        break;
    }
    Q_ASSERT_X(false, "statusName", "an unfinished check has no name in JSON");
    return u"couldNotTell"_s;
}

QString statusLabel(Status status)
{
    // Not named tr: lupdate would take the call for its own and overlook the text within.
    const auto label = [](const char *text) { return QCoreApplication::translate("applink::verify::Status", text); };
    switch (status) {
    case Status::Pending:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Waiting"));
    case Status::Running:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Checking…"));
    case Status::Passed:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Passed"));
    case Status::Warning:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Warning"));
    case Status::Failed:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Failed"));
    case Status::Skipped:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Skipped"));
    case Status::CouldNotTell:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Could not tell"));
    case Status::WaitingForYou:
        return label(QT_TRANSLATE_NOOP("applink::verify::Status", "Waiting for you"));
    }
    Q_UNREACHABLE();
}

QString fixName(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::ApplyPlan:
        return u"applyPlan"_s;
    case Fix::EditSettings:
        return u"editSettings"_s;
    case Fix::SignIn:
        return u"signIn"_s;
    case Fix::SignInToHeroku:
        return u"signInToHeroku"_s;
    case Fix::ChooseApp:
        return u"chooseApp"_s;
    case Fix::ChooseApiSpec:
        return u"chooseApiSpec"_s;
    case Fix::ChooseKey:
        return u"chooseKey"_s;
    case Fix::Connect:
        return u"connect"_s;
    case Fix::ConfirmConsent:
        return u"confirmConsent"_s;
    case Fix::Publish:
        return u"publish"_s;
    case Fix::AssignPermissionSets:
        return u"assignPermissionSets"_s;
    case Fix::RunAgain:
        return u"runAgain"_s;
    case Fix::OpenSetup:
        return u"openSetup"_s;
    }
    Q_UNREACHABLE();
}

namespace {
Finding make(Status status, QString reason, QString remedy, QList<Evidence> evidence, Fix fix)
{
    Finding finding;
    finding.status = status;
    finding.evidence = std::move(evidence);
    finding.reason = std::move(reason);
    finding.remedy = std::move(remedy);
    finding.fix = fix;
    return finding;
}
} // namespace

Finding Finding::passed(QList<Evidence> evidence)
{
    return make(Status::Passed, {}, {}, std::move(evidence), Fix::None);
}

Finding Finding::failed(QString reason, QString remedy, QList<Evidence> evidence, Fix fix)
{
    return make(Status::Failed, std::move(reason), std::move(remedy), std::move(evidence), fix);
}

Finding Finding::warning(QString reason, QString remedy, QList<Evidence> evidence, Fix fix)
{
    return make(Status::Warning, std::move(reason), std::move(remedy), std::move(evidence), fix);
}

Finding Finding::skipped(QString reason, QString remedy, Fix fix)
{
    return make(Status::Skipped, std::move(reason), std::move(remedy), {}, fix);
}

Finding Finding::waitingForYou(QString reason, QString remedy, QList<Evidence> evidence, Fix fix)
{
    return make(Status::WaitingForYou, std::move(reason), std::move(remedy), std::move(evidence), fix);
}

Finding Finding::couldNotTell(QString reason, QString remedy, QString detail)
{
    Finding finding = make(Status::CouldNotTell, std::move(reason), std::move(remedy), {}, Fix::RunAgain);
    finding.detail = std::move(detail);
    return finding;
}

} // namespace applink::verify
