// SPDX-License-Identifier: GPL-3.0-or-later
// Applying while requests, answers and sessions fail: every row ends in the right words and with no doubled write.
#include "setup/ComponentTypes.h"
#include "support/PracticeOrg.h"

using namespace Qt::StringLiterals;
using namespace applink;
using setup::AppliedStep;
using test::finish;
using test::PracticeOrg;
using test::Running;
using Status = AppliedStep::Status;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;
const QString anyDeploy = u"/services/data/*/metadata/deployRequest"_s;
const QString composite = u"/services/data/*/composite"_s;

QJsonObject scenario(QList<QJsonObject> faults, int deployPolls = 2)
{
    QJsonArray list;
    for (const QJsonObject &fault : faults)
        list.append(fault);
    return {{u"deployPolls"_s, deployPolls}, {u"faults"_s, list}};
}

QJsonObject refusal(const QString &method, const QString &path, int from, int times, int status, const QString &code)
{
    return {{u"method"_s, method},
            {u"path"_s, path},
            {u"from"_s, from},
            {u"times"_s, times},
            {u"status"_s, status},
            {u"body"_s, QJsonArray{QJsonObject{{u"errorCode"_s, code}, {u"message"_s, u"as the test says"_s}}}}};
}

QJsonObject broken(const QString &method, const QString &path, int from, int times, const QString &fault,
                   bool afterEffect)
{
    QJsonObject rule{{u"method"_s, method}, {u"path"_s, path},   {u"from"_s, from},
                     {u"times"_s, times},   {u"fault"_s, fault}, {u"afterEffect"_s, afterEffect}};
    if (!afterEffect)
        rule.insert(u"status"_s, 503); // nobody sees it; but the org is not asked
    return rule;
}

QJsonObject page(const QString &path, int from, int times, int status)
{
    return {{u"method"_s, u"GET"_s}, {u"path"_s, path},     {u"from"_s, from},
            {u"times"_s, times},     {u"status"_s, status}, {u"body"_s, u"<html><body>Bad Message</body></html>"_s}};
}

QString kinds(const setup::ApplyOutcome &outcome)
{
    return setup::EarlierRun::inWords(outcome.steps) +
           (outcome.error ? u"; "_s + outcome.error->summary + u' ' + outcome.error->detail : QString());
}

} // namespace

class FaultyApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWell_data();
    void endsWell();
    void endsInAClearError_data();
    void endsInAClearError();
    void aSessionThatEndsInMidPollIsRenewedOnce();
    void aDeployThatTheOrgForgotIsReadBack();
    void somebodyElsesChangeIsToldInWords();
    void stopsADeployThatIsUnderWay();
    void aFinalizingDeployCannotBeStopped();
    void aCancelThatGotLostIsSentAgain();
    void stopsBetweenTheWrites();
    void whatWasNotSeenToItsEndLeavesItsJournal();
};

void FaultyApplyTest::endsWell_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QString polls = anyDeploy + u"/*"_s;
    // The first POST of a deploy validates, the second one writes.
    QTest::newRow("lost reply to the deploy") << scenario({broken(u"POST"_s, anyDeploy, 2, 1, u"reset"_s, true)});
    QTest::newRow("half a reply to the deploy") << scenario({broken(u"POST"_s, anyDeploy, 2, 1, u"halfBody"_s, true)});
    QTest::newRow("lost reply to the validation") << scenario({broken(u"POST"_s, anyDeploy, 1, 1, u"reset"_s, true)});
    QTest::newRow("lost reply to the records") << scenario({broken(u"POST"_s, composite, 1, 1, u"reset"_s, true)});
    QTest::newRow("half a reply to the records") << scenario({broken(u"POST"_s, composite, 1, 1, u"halfBody"_s, true)});
    QTest::newRow("records never arrived") << scenario({broken(u"POST"_s, composite, 1, 1, u"reset"_s, false)});
    QTest::newRow("records: the org is away twice")
        << scenario({refusal(u"POST"_s, composite, 1, 2, 503, u"SERVER_UNAVAILABLE"_s)});
    QTest::newRow("records: a locked row, three times")
        << scenario({refusal(u"POST"_s, composite, 1, 3, 400, u"UNABLE_TO_LOCK_ROW"_s)});
    QTest::newRow("records: too many requests") << scenario({refusal(u"POST"_s, composite, 1, 2, 429, u"TOO_MANY"_s)});
    QTest::newRow("deploy: a locked row")
        << scenario({refusal(u"POST"_s, anyDeploy, 2, 1, 400, u"UNABLE_TO_LOCK_ROW"_s)});
    QTest::newRow("deploy: too many requests") << scenario({refusal(u"POST"_s, anyDeploy, 2, 1, 429, u"TOO_MANY"_s)});
    QTest::newRow("records that failed though they were written")
        << scenario({{{u"method"_s, u"POST"_s},
                      {u"path"_s, composite},
                      {u"status"_s, 500},
                      {u"afterEffect"_s, true},
                      {u"body"_s, QJsonArray{QJsonObject{{u"errorCode"_s, u"UNKNOWN_EXCEPTION"_s}}}}}});
    QTest::newRow("network gone in mid-poll") << scenario({broken(u"GET"_s, polls, 2, 8, u"reset"_s, false)}, 3);
    QTest::newRow("poll: 420, 429, 500, 502, 503") << scenario(
        {refusal(u"GET"_s, polls, 2, 1, 420, u"MOVING"_s), refusal(u"GET"_s, polls, 3, 1, 429, u"TOO_MANY"_s),
         refusal(u"GET"_s, polls, 4, 1, 500, u"UNKNOWN_EXCEPTION"_s), page(polls, 5, 1, 502),
         refusal(u"GET"_s, polls, 6, 1, 503, u"SERVER_UNAVAILABLE"_s)});
    QTest::newRow("poll: a page, and half an answer")
        << scenario({page(polls, 2, 2, 400), broken(u"GET"_s, polls, 4, 1, u"halfBody"_s, false)});
}

void FaultyApplyTest::endsWell()
{
    QFETCH(QJsonObject, json);
    PracticeOrg org(json);
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), qPrintable(kinds(outcome)));
    for (const auto &step : outcome.steps)
        QCOMPARE(step.status, Status::Done);
    QCOMPARE(org.permissionSets(setName), 1);
    QCOMPARE(org.assignments(setName), 1);
    QCOMPARE(org.state().grants().size(), 1);
    QCOMPARE(org.deploys(), 1);
    QVERIFY(workflow->plan().nothingToDo());
}

void FaultyApplyTest::endsInAClearError_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("deploys");
    QTest::newRow("the deploy never arrived")
        << scenario({broken(u"POST"_s, anyDeploy, 2, 1, u"reset"_s, false)}) << ErrorKind::NetworkUnreachable
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 not done"_s << 0;
    QTest::newRow("the deploy met a 500")
        << scenario({refusal(u"POST"_s, anyDeploy, 2, 1, 500, u"UNKNOWN_EXCEPTION"_s)}) << ErrorKind::ServerFailed
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 not done"_s << 0;
    QTest::newRow("no more API requests")
        << scenario({refusal(u"POST"_s, composite, 1, 0, 403, u"REQUEST_LIMIT_EXCEEDED"_s)}) << ErrorKind::RateLimited
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 failed"_s << 0;
    QTest::newRow("a row that stays locked")
        << scenario({refusal(u"POST"_s, composite, 1, 0, 400, u"UNABLE_TO_LOCK_ROW"_s)}) << ErrorKind::Conflict
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 failed"_s << 0;
    QTest::newRow("records met a 500") << scenario({refusal(u"POST"_s, composite, 1, 0, 500, u"UNKNOWN_EXCEPTION"_s)})
                                       << ErrorKind::ServerFailed
                                       << u"step 1 not done, step 2 not done, step 3 not done, step 4 failed"_s << 0;
    QTest::newRow("duplicates that nobody can see")
        << scenario({refusal(u"POST"_s, composite, 1, 0, 400, u"DUPLICATE_VALUE"_s)}) << ErrorKind::Conflict
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 failed"_s << 0;
    QTest::newRow("not allowed to deploy")
        << scenario({refusal(u"POST"_s, anyDeploy, 1, 0, 403, u"INSUFFICIENT_ACCESS"_s)}) << ErrorKind::AccessDenied
        << u"step 1 not done, step 2 not done, step 3 not done, step 4 not done"_s << 0;
}

void FaultyApplyTest::endsInAClearError()
{
    QFETCH(QJsonObject, json);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, steps);
    QFETCH(int, deploys);
    PracticeOrg org(json);
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    const auto outcome = finish(workflow->apply(workflow->plan(), journal));
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->kind == kind, qPrintable(kinds(outcome)));
    QVERIFY(!outcome.error->summary.isEmpty());
    QCOMPARE(setup::EarlierRun::inWords(outcome.steps), steps);
    QCOMPARE(org.deploys(), deploys);
    QVERIFY(org.permissionSets(setName) <= 1);
    QVERIFY2(org.requests(u"POST /composite"_s) <= 4, "the retry table allows four tries");
}

void FaultyApplyTest::aSessionThatEndsInMidPollIsRenewedOnce()
{
    PracticeOrg org(scenario({}, 4));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    Running running(workflow->apply(workflow->plan(), {}));
    int polls = 0;
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context,
                     [&](const QString &method, const QString &path) {
                         if (method == "GET"_L1 && path.contains("/deployRequest/"_L1) && ++polls == 7)
                             org.services.org().state().revoke(org.accessToken);
                     });
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const auto outcome = running.take();
    QVERIFY2(outcome.succeeded(), qPrintable(kinds(outcome)));
    QCOMPARE(org.requests(u"POST /services/oauth2/token"_s), 1);
    QCOMPARE(org.deploys(), 1);
}

void FaultyApplyTest::aDeployThatTheOrgForgotIsReadBack()
{
    // The looks do their work, but the org says that it knows no such deploy (facts/salesforce.md 9, 30).
    QJsonObject fault = refusal(u"GET"_s, anyDeploy + u"/*"_s, 2, 0, 404, u"NOT_FOUND"_s);
    fault.insert(u"afterEffect"_s, true);
    PracticeOrg org(scenario({fault}, 0));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    const auto outcome = finish(workflow->apply(workflow->plan(), journal));
    QVERIFY2(outcome.succeeded(), qPrintable(kinds(outcome)));
    for (const auto &step : outcome.steps)
        QCOMPARE(step.status, Status::Done);
    QVERIFY(!QFile::exists(journal));
}

void FaultyApplyTest::somebodyElsesChangeIsToldInWords()
{
    PracticeOrg org(QJsonObject{{u"apps"_s, QJsonArray{QJsonObject{{u"apiName"_s, u"Heroku_AppLink"_s},
                                                                   {u"scopes"_s, QJsonArray{u"Api"_s}}}}}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    const setup::Plan plan = workflow->plan();
    auto &store = org.services.org().apps();
    practice::EcaComponent app = *store.partOf(setup::type::application, u"Heroku_AppLink"_s);
    app.values.insert(u"contactEmail"_s, u"somebody@else.example"_s);
    store.put(app);
    const auto outcome = finish(workflow->apply(plan, {}));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::StalePlan);
    QVERIFY2(outcome.error->summary.contains(u"contactEmail"_s) &&
                 outcome.error->summary.contains(u"somebody@else.example"_s),
             qPrintable(outcome.error->summary));
    QCOMPARE(org.deploys() + org.permissionSets(setName), 0);
    // The plan that was made again is a good one.
    QVERIFY(workflow->plan().fingerprint != plan.fingerprint);
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
}

void FaultyApplyTest::stopsADeployThatIsUnderWay()
{
    PracticeOrg org(scenario({}, 1000));
    org.services.org().state().settings().deployPolls = 0; // the validation is done at once
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    Running running(workflow->apply(workflow->plan(), {}));
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context,
                     [&](const QString &, const QString &path) {
                         if (path.endsWith("/composite"_L1))
                             org.services.org().state().settings().deployPolls = 1000;
                         if (org.deploys() == 1)
                             workflow->requestStop();
                     });
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const auto outcome = running.take();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QCOMPARE(org.deploys(u"Canceled"_s), 1);
    QCOMPARE(setup::EarlierRun::inWords(outcome.steps.mid(0, 3)),
             u"step 1 not done, step 2 not done, step 3 not done"_s);
    QCOMPARE(org.permissionSets(setName), 1); // done before, and said so by the plan that is left
}

void FaultyApplyTest::aFinalizingDeployCannotBeStopped()
{
    PracticeOrg org(scenario({refusal(u"PATCH"_s, anyDeploy + u"/*"_s, 1, 0, 400, u"INVALID_ID_FIELD"_s)}, 5));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    Running running(workflow->apply(workflow->plan(), {}));
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context, [&] {
        if (org.deploys() == 1)
            workflow->requestStop();
    });
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const auto outcome = running.take();
    // It went through, so that is what is said.
    QVERIFY2(outcome.succeeded(), qPrintable(kinds(outcome)));
    QCOMPARE(org.requests(u"PATCH "_s), 1);
    QCOMPARE(org.deploys(u"Succeeded"_s), 1);
}

void FaultyApplyTest::aCancelThatGotLostIsSentAgain()
{
    PracticeOrg org(scenario({broken(u"PATCH"_s, anyDeploy + u"/*"_s, 1, 1, u"reset"_s, false)}, 8));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    Running running(workflow->apply(workflow->plan(), {}));
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context, [&] {
        if (org.deploys() == 1)
            workflow->requestStop();
    });
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const auto outcome = running.take();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QCOMPARE(org.deploys(u"Canceled"_s), 1);
}

void FaultyApplyTest::stopsBetweenTheWrites()
{
    PracticeOrg org(scenario({}, 0));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    Running running(workflow->apply(workflow->plan(), {}));
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context,
                     [&](const QString &, const QString &path) {
                         if (path.endsWith("/composite"_L1))
                             workflow->requestStop();
                     });
    QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
    const auto outcome = running.take();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QCOMPARE(org.deploys(), 0);
    QCOMPARE(org.permissionSets(setName), 1);
}

void FaultyApplyTest::whatWasNotSeenToItsEndLeavesItsJournal()
{
    // The session ends for good in mid-poll: the deploy goes on, and whoever signs in again looks for it.
    PracticeOrg org(scenario({refusal(u"GET"_s, anyDeploy + u"/*"_s, 8, 0, 401, u"INVALID_SESSION_ID"_s),
                              refusal(u"POST"_s, u"/services/oauth2/token"_s, 1, 0, 400, u"invalid_grant"_s)},
                             4));
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    const auto outcome = finish(workflow->apply(workflow->plan(), journal));
    QVERIFY(outcome.error);
    QCOMPARE(setup::EarlierRun::inWords(outcome.steps.mid(0, 3)),
             u"step 1 not known, step 2 not known, step 3 not known"_s);
    QVERIFY(QFile::exists(journal));
    QVERIFY2(!setup::Journal::isInUse(journal), "nobody could go on with it otherwise");
    setup::EarlierRun run;
    const auto entries = setup::Journal::read(journal);
    QVERIFY(entries);
    run.read(*entries);
    QVERIFY(run.deployOpen);
    QVERIFY(!run.deployId.isEmpty());
    QCOMPARE(org.deploys(), 1);
}

QTEST_GUILESS_MAIN(FaultyApplyTest)
#include "FaultyApplyTest.moc"
