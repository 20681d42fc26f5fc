// SPDX-License-Identifier: GPL-3.0-or-later
// An apply that is killed at any point: what the next start says and does.
#include "setup/ComponentTypes.h"
#include "storage/JournalFiles.h"
#include "support/PracticeOrg.h"

using namespace Qt::StringLiterals;
using namespace applink;
using setup::AppliedStep;
using test::finish;
using test::PracticeOrg;
using test::Running;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;

/// Applies in a workflow that vanishes when the org has seen `deadAt` requests, as a killed program does: what the org
/// did is done, and no answer is read any more. False when the apply came to its end before that.
bool applyAndDie(PracticeOrg &org, int deadAt)
{
    auto workflow = org.workflow();
    if (!finish(workflow->readOrg()))
        qFatal("the org could not be read");
    setup::OrgIdentity identity = workflow->snapshot()->identity.value();
    const auto path =
        storage::JournalFiles::begin(identity, org.wanted(), u"/home/pat"_s, QDateTime::currentDateTimeUtc());
    if (!path)
        qFatal("no journal");
    auto running = std::make_unique<Running<setup::ApplyOutcome>>(workflow->apply(workflow->plan(), *path));
    int seen = 0;
    bool dead = false;
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context, [&] {
        if (++seen != deadAt)
            return;
        QMetaObject::invokeMethod(
            &context,
            [&] {
                if (running->finished())
                    return;
                dead = true;
                running.reset();
                workflow.reset();
            },
            Qt::QueuedConnection);
    });
    if (!QTest::qWaitFor([&] { return dead || running->finished(); }, 30000))
        qFatal("neither killed nor ended");
    return dead;
}

/// Whether the org itself has what a part of the plan was to bring.
bool isThere(PracticeOrg &org, const setup::EarlierRun::Part &part)
{
    if (part.component == setup::type::permissionSet)
        return org.permissionSets(part.name) == 1;
    if (part.component == setup::type::permissionSetAssignment)
        return org.assignments(part.name) == 1;
    return org.services.org().apps().has(u"Heroku_AppLink"_s);
}

} // namespace

class KilledApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anywhere_data();
    void anywhere();
    void whileTheDeployStillRuns();
    void withoutSeeingTheDeploy();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void KilledApplyTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("APPLINK_SETUP_HOME", m_home->path().toUtf8());
}

void KilledApplyTest::anywhere_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("new app") << u"{\"deployPolls\": 2}"_s;
    // The grants go as records before the deploy then.
    QTest::newRow("app made half")
        << u"{\"deployPolls\": 1, \"apps\": [{\"apiName\": \"Heroku_AppLink\", \"withPolicies\": false}]}"_s;
}

void KilledApplyTest::anywhere()
{
    QFETCH(QString, scenario);
    const QJsonObject json = QJsonDocument::fromJson(scenario.toUtf8()).object();
    int killed = 0;
    int withTraces = 0;
    for (int deadAt = 1;; ++deadAt) {
        PracticeOrg org(json);
        const bool appBefore = org.services.org().apps().has(u"Heroku_AppLink"_s);
        if (!applyAndDie(org, deadAt))
            break;
        ++killed;

        // The next start.
        const auto runs = storage::JournalFiles::unfinished();
        QVERIFY2(runs.size() <= 1, qPrintable(u"killed at request %1"_s.arg(deadAt)));
        auto workflow = org.workflow();
        for (const auto &run : runs) {
            ++withTraces;
            QVERIFY(run.wanted && *run.wanted == org.wanted());
            QCOMPARE(run.orgId, org.state().orgId());
            const auto outcome = finish(workflow->settleEarlier(run));
            QVERIFY2(!outcome.error, qPrintable(u"killed at request %1"_s.arg(deadAt)));
            QVERIFY(outcome.settled());
            for (const auto &step : outcome.steps) {
                bool allThere = true;
                for (const auto &part : run.parts)
                    allThere = allThere && (part.step != step.step || isThere(org, part));
                // What the org has is called done, and what it lacks is not. (An app that was there before tells
                // nothing.)
                if (!appBefore)
                    QVERIFY2((step.status == AppliedStep::Status::Done) == allThere,
                             qPrintable(u"step %1, killed at request %2"_s.arg(step.step).arg(deadAt)));
            }
            QVERIFY(storage::JournalFiles::remove(run.path));
        }
        if (runs.isEmpty()) // nothing went out, so nothing is there
            QCOMPARE(org.permissionSets(setName) + org.deploys(), 0);

        // Going on is planning again.
        QVERIFY(finish(workflow->readOrg()));
        const setup::Plan rest = workflow->plan();
        if (rest.applyable()) {
            const auto applied = finish(workflow->apply(rest, {}));
            QVERIFY2(applied.succeeded(), applied.error ? qPrintable(applied.error->summary) : "");
        }
        QVERIFY(workflow->plan().nothingToDo());
        QCOMPARE(org.permissionSets(setName), 1);
        QCOMPARE(org.assignments(setName), 1);
        QCOMPARE(org.state().grants().size(), 1);
        QCOMPARE(org.deploys(), 1); // never two of them
        QCOMPARE(org.deploys(u"Succeeded"_s), 1);
        QVERIFY(storage::JournalFiles::unfinished().isEmpty());
    }
    qInfo("killed at %d points, %d of them with something to go on with", killed, withTraces);
    QVERIFY(killed > 10);
    QVERIFY(withTraces > 4);
}

void KilledApplyTest::whileTheDeployStillRuns()
{
    // It goes on at the org; who comes back waits for it, and sees how far it is.
    PracticeOrg org({{u"deployPolls"_s, 6}});
    int deadAt = 0;
    {
        PracticeOrg twin({{u"deployPolls"_s, 6}});
        QVERIFY(!applyAndDie(twin, 1000));
        const QStringList requests = twin.services.requests();
        QStringList afterReading = requests;
        // The second POST of a deploy is the one that writes.
        int posts = 0;
        for (const QString &request : requests) {
            ++deadAt;
            if (request.startsWith(u"POST"_s) && request.endsWith(u"/metadata/deployRequest"_s) && ++posts == 2)
                break;
        }
    }
    auto counting = org.workflow();
    QVERIFY(finish(counting->readOrg()));
    const int reading = int(org.services.requestCount());
    counting.reset();
    QVERIFY(applyAndDie(org, deadAt - reading + 2)); // one look has seen it under way
    QCOMPARE(org.deploys(u"Succeeded"_s), 0);
    const auto runs = storage::JournalFiles::unfinished();
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().deployOpen);
    QVERIFY(!runs.first().deployId.isEmpty());
    auto workflow = org.workflow();
    const auto outcome = finish(workflow->settleEarlier(runs.first()));
    QVERIFY(!outcome.error);
    QCOMPARE(org.deploys(u"Succeeded"_s), 1);
    for (const auto &step : outcome.steps)
        QCOMPARE(step.status, AppliedStep::Status::Done);
    QVERIFY(workflow->plan().nothingToDo());
}

void KilledApplyTest::withoutSeeingTheDeploy()
{
    // The org does not answer any more: nobody plans beside a deploy that may still come.
    PracticeOrg org;
    auto workflow = org.workflow();
    setup::EarlierRun run;
    run.apiName = u"Heroku_AppLink"_s;
    run.parts = {{1, setup::type::application, u"Heroku_AppLink"_s, AppliedStep::Status::Unknown}};
    run.deployOpen = true;
    run.deployId = u"0Af000000000001AAA"_s;
    org.services.stop();
    const auto outcome = finish(workflow->settleEarlier(run));
    QVERIFY(outcome.error);
    QVERIFY(!outcome.settled());
    QCOMPARE(outcome.steps.first().status, AppliedStep::Status::Unknown);
}

QTEST_GUILESS_MAIN(KilledApplyTest)
#include "KilledApplyTest.moc"
