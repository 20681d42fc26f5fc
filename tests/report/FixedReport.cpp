// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixedReport.h"

#include <QTimeZone>

namespace applink::test {

using namespace Qt::StringLiterals;
using setup::Action;
using verify::Finding;
using verify::Status;

namespace {

const QDateTime moment(QDate(2026, 5, 12), QTime(8, 30, 5), QTimeZone::utc());

report::Report base()
{
    report::Report report;
    report.programVersion = u"1.2.3"_s;
    report.madeAt = moment;
    report.steps = {{0, u"Permissions"_s},
                    {1, u"Step 1: Create the app"_s},
                    {2, u"Step 2: Enable OAuth"_s},
                    {5, u"Step 5: Verify end to end"_s}};
    report.wanted.orgUrl = u"https://acme.my.salesforce.com"_s;
    report.wanted.app.contactEmail = u"admin@acme.example"_s;
    report.wanted.appLink =
        setup::SetupFile::AppLink{u"acme-quotes"_s, {}, u"acme_prod"_s, u"api-spec.yaml"_s, u"AcmeQuotes"_s, {}};

    auto snapshot = std::make_shared<setup::OrgSnapshot>();
    snapshot->takenAt = moment;
    snapshot->instanceUrl = QUrl(u"https://acme.my.salesforce.com/"_s);
    snapshot->apiName = u"Heroku_AppLink"_s;
    setup::OrgIdentity identity;
    identity.orgId = u"00Dxx0000001gPFEAY"_s;
    identity.name = u"Acme & Söhne <b>GmbH</b>"_s;
    identity.edition = u"Enterprise Edition"_s;
    identity.kind = setup::OrgKind::Sandbox;
    identity.username = u"pat@acme.example"_s;
    snapshot->identity = setup::Read<setup::OrgIdentity>::known(identity, u"SOQL Organization"_s);
    snapshot->release = setup::Read<setup::Release>::known({67.0, u"Summer '26"_s}, u"REST /services/data"_s);
    report.snapshot = snapshot;
    return report;
}

verify::CheckResult check(const QString &id, int step, const QString &title, Finding finding, qint64 ms)
{
    finding.durationMs = ms;
    return {id, step, title, std::move(finding)};
}

} // namespace

report::Report readyReport()
{
    report::Report report = base();
    setup::Plan plan;
    plan.apiName = u"Heroku_AppLink"_s;
    plan.changes = {{1, u"ExternalClientApplication"_s, u"Heroku_AppLink"_s, Action::None, {}, {}}};
    report.plan = plan;
    verify::Verification verification;
    verification.startedAt = moment;
    verification.finishedAt = moment.addMSecs(900);
    verification.results = {
        check(u"P1"_s, 0, u"The org is reached"_s,
              Finding::passed({{u"User"_s, u"pat@acme.example"_s, u"identity URL"_s}}), 12),
        check(u"A1"_s, 1, u"The app exists"_s, Finding::passed({{u"API name"_s, u"Heroku_AppLink"_s, u"SOQL"_s}}), 0)};
    report.verification = verification;
    return report;
}

report::Report fixedReport()
{
    report::Report report = base();
    report.practice = true;
    report.notes = {u"Sign-in and consent were played by the program."_s};

    setup::Plan plan;
    plan.apiName = u"Heroku_AppLink"_s;
    plan.changes = {
        {1, u"ExternalClientApplication"_s, u"Heroku_AppLink"_s, Action::None, {}, u"The app is right already."_s},
        {2,
         u"ExtlClntAppOauthSettings"_s,
         u"Heroku_AppLink_oauth"_s,
         Action::Create,
         {{u"commaSeparatedOauthScopes"_s, QJsonValue(), u"Api, Basic, RefreshToken"_s}},
         u"AppLink needs three scopes."_s},
        {2,
         u"ExtlClntAppGlobalOauthSettings"_s,
         u"Heroku_AppLink_global"_s,
         Action::Update,
         {{u"callbackUrl"_s, u"https://other.example/%1|cb"_s, u"https://other.example/%1|cb\nhttps://localhost"_s},
          {u"isSecretRequiredForRefreshToken"_s, false, true}},
         u"The callback is missing."_s}};
    plan.components = {salesforce::MetadataComponent(u"ExtlClntAppOauthSettings"_s, u"Heroku_AppLink_oauth"_s)};
    plan.blockedBy = {{u"P4"_s, u"You may not create apps <script>alert(1)</script>."_s}};
    report.plan = plan;

    setup::ApplyOutcome applied;
    const auto rejected =
        Error::make(ErrorKind::Rejected, u"Salesforce refused the callback."_s, ErrorAction::EditInput,
                    u"Bearer %1 refused"_s.arg(QLatin1String(plantedSession)));
    applied.steps = {{1, setup::AppliedStep::Status::Done, {}, {}},
                     {2, setup::AppliedStep::Status::Failed, u"0Afxx0000000001"_s, rejected}};
    applied.problems = {{2, u"ExtlClntAppGlobalOauthSettings"_s, u"Heroku_AppLink_global"_s, u"callbackUrl"_s,
                         u"This callback is not allowed."_s, u"INVALID: callback"_s, false}};
    applied.error = rejected;
    report.applied = applied;

    verify::Verification verification;
    verification.startedAt = moment;
    verification.finishedAt = moment.addSecs(2);
    Finding waiting = Finding::skipped(u"Only you can say whether the page listed the scopes."_s, u"Tick the box."_s,
                                       verify::Fix::ConfirmConsent);
    waiting.status = Status::WaitingForYou;
    Finding failed = Finding::failed(u"The scope refresh_token | offline_access is missing."_s, u"Apply the plan."_s,
                                     {{u"OAuth scopes"_s, u"api, id <&> \"quoted\""_s, u"Metadata readMetadata"_s}},
                                     verify::Fix::ApplyPlan);
    failed.detail = u"token=%1\n\x01line two"_s.arg(QLatin1String(plantedSecret));
    verification.results = {
        check(u"P1"_s, 0, u"The org is reached and the user is known"_s,
              Finding::passed({{u"User"_s, u"pat@acme.example"_s, u"identity URL"_s}}), 41),
        check(u"P4"_s, 0, u"The user may create apps"_s,
              Finding::couldNotTell(u"The org did not answer in time."_s, u"Run the checks again."_s,
                                    u"timeout after 60 s"_s),
              60000),
        check(u"A1"_s, 1, u"The app exists with exactly this API name"_s,
              Finding::passed({{u"API name"_s, u"Heroku_AppLink"_s, u"SOQL ExternalClientApplication"_s},
                               {u"Id"_s, u"0xIxx0000000001"_s, u"SOQL"_s}}),
              3),
        check(u"O5"_s, 2, u"Scope refresh_token is granted"_s, failed, 1250),
        check(u"O6"_s, 2, u"No scope beyond the three"_s,
              Finding::warning(u"The app also has web."_s, u"Remove it if nobody uses it."_s,
                               {{u"More"_s, u"web"_s, u"SOQL"_s}}),
              0),
        check(u"E5"_s, 5, u"Consent lists the three scopes"_s, waiting, 0),
        check(u"E7"_s, 5, u"The API is published"_s, Finding::skipped(u"Waits for E4."_s), 0)};
    report.verification = verification;
    return report;
}

report::Report failedRun()
{
    report::Report report = base();
    report.snapshot.reset();
    report.error = Error::make(ErrorKind::NetworkUnreachable, u"acme.my.salesforce.com can't be reached."_s,
                               ErrorAction::CheckNetwork, u"Host not found"_s);
    report.error->requestId = u"req-1"_s;
    return report;
}

} // namespace applink::test
