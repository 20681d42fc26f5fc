// SPDX-License-Identifier: GPL-3.0-or-later
// Orgs that take the package otherwise than most: policies after the app, permission sets by id, grants by record
// (facts/salesforce.md 1.9; 9, 3 and 4).
#include "practice/FaultRules.h"
#include "practice/org/EcaTypes.h"
#include "setup/ComponentTypes.h"
#include "support/PracticeOrg.h"

using namespace Qt::StringLiterals;
using namespace applink;
using setup::AppliedStep;
using test::finish;
using test::PracticeOrg;
namespace ecaTypes = practice::ecaTypes;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;

QString words(const setup::ApplyOutcome &outcome)
{
    QString text = setup::EarlierRun::inWords(outcome.steps);
    if (outcome.error)
        text += u"; "_s + outcome.error->summary + u' ' + outcome.error->detail;
    for (const auto &problem : outcome.problems)
        text += u"; "_s + problem.text;
    return text;
}

QString policy(PracticeOrg &org, const QString &element)
{
    const auto *component = org.services.org().apps().partOf(ecaTypes::oauthPolicies, u"Heroku_AppLink"_s);
    return component ? component->values.value(element) : QString();
}

QStringList granted(PracticeOrg &org)
{
    QStringList names;
    for (const auto &grant : org.state().grants()) {
        const auto *set = org.state().permissionSetById(grant.parentId);
        const auto *profile = set ? org.state().profileById(set->profileId) : nullptr;
        names.append(profile ? profile->name : set ? set->fullName() : u"?"_s);
    }
    names.sort();
    return names;
}

} // namespace

class OtherwiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsComeAboutAnyway_data();
    void grantsComeAboutAnyway();
    void aSetThatIsNotThereStaysAnError();
    void whatTheOrgDoesNotKnowIsAskedForOnce();
    void policiesFollowTheApp();
    void checkingSaysThatThePoliciesWait();
    void theSecondDeployFails();
    void killedBetweenTheTwoDeploys();
};

void OtherwiseTest::grantsComeAboutAnyway_data()
{
    QTest::addColumn<QJsonObject>("scenario");
    QTest::addColumn<QStringList>("profiles");
    QTest::addColumn<bool>("isSaid");
    const QJsonObject openApp{{u"apiName"_s, u"Heroku_AppLink"_s}, {u"withPolicies"_s, false}};
    const QStringList profile{u"Standard User"_s};
    for (const bool there : {false, true}) {
        const QJsonArray apps = there ? QJsonArray{openApp} : QJsonArray{};
        const char *kind = there ? "app that is open to everybody" : "new app";
        QTest::addRow("ids in the list, %s", kind)
            << QJsonObject{{u"policyListsTakeIds"_s, true}, {u"apps"_s, apps}} << QStringList() << false;
        QTest::addRow("no list at all, %s", kind)
            << QJsonObject{{u"policyListsTakeNothing"_s, true}, {u"apps"_s, apps}} << QStringList() << true;
        QTest::addRow("no list at all, with a profile, %s", kind)
            << QJsonObject{{u"policyListsTakeNothing"_s, true}, {u"apps"_s, apps}} << profile << true;
    }
}

void OtherwiseTest::grantsComeAboutAnyway()
{
    QFETCH(QJsonObject, scenario);
    QFETCH(QStringList, profiles);
    QFETCH(bool, isSaid);
    PracticeOrg org(scenario);
    auto workflow = org.workflow();
    auto wanted = org.wanted();
    wanted.users.profiles = profiles;
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), qPrintable(words(outcome)));
    for (const auto &step : outcome.steps)
        QCOMPARE(step.status, AppliedStep::Status::Done);
    QStringList expected{setName};
    expected += profiles;
    expected.sort();
    QCOMPARE(granted(org), expected);
    QCOMPARE(policy(org, u"permittedUsersPolicyType"_s), u"AdminApprovedPreAuthorized"_s);
    QCOMPARE(org.deploys(u"Succeeded"_s), 1); // what was refused before was rolled back whole
    QCOMPARE(org.permissionSets(setName), 1);
    QCOMPARE(words(outcome).contains(u"granted by records instead"_s), isSaid);
    QVERIFY2(workflow->plan().nothingToDo(), "applying again would change something");
    const auto verification = finish(workflow->verify());
    for (const auto &result : verification.results) {
        if (result.id.startsWith(u'U') || result.id == "E2"_L1)
            QVERIFY2(result.finding.status == verify::Status::Passed, qPrintable(result.id + result.finding.reason));
    }
    // With something else to change, what was granted by record stays.
    wanted.refreshToken.policy = setup::SetupFile::RefreshPolicy::ExpireIfNotUsedFor;
    wanted.refreshToken.period = 30;
    workflow->setWanted(wanted);
    const auto second = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(second.succeeded(), qPrintable(words(second)));
    QCOMPARE(granted(org), expected);
    QVERIFY(workflow->plan().nothingToDo());
}

void OtherwiseTest::aSetThatIsNotThereStaysAnError()
{
    // Somebody deletes the set between reading and validating: no id and no record can name it.
    PracticeOrg org(QJsonObject{
        {u"namedPermissionSets"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"Gone"_s}, {u"assignedTo"_s, QJsonArray{u"admin@practice.example"_s}}}}}});
    auto workflow = org.workflow();
    auto wanted = org.wanted();
    wanted.users.permissionSets = {{u"Gone"_s, {}, false}};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const auto plan = workflow->plan();
    auto &state = org.services.org().state();
    state.removePermissionSet(state.permissionSetByName(u"Gone"_s)->id);
    const auto outcome = finish(workflow->checkOnly(plan));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Rejected);
    QVERIFY2(words(outcome).contains(u"does not exist under this name"_s), qPrintable(words(outcome)));
}

void OtherwiseTest::whatTheOrgDoesNotKnowIsAskedForOnce()
{
    PracticeOrg org(QJsonObject{{u"release"_s, 66}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), qPrintable(words(outcome)));
    QVERIFY2(words(outcome).contains(u"does not know the setting “isEnforceRefreshTokenTTL”"_s),
             qPrintable(words(outcome)));
    // Another start of the program knows nothing of that, and plans nothing all the same.
    workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QVERIFY(workflow->plan().nothingToDo());
}

void OtherwiseTest::policiesFollowTheApp()
{
    PracticeOrg org(QJsonObject{{u"policiesAfterApp"_s, true}, {u"deployPolls"_s, 1}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    const auto outcome = finish(workflow->apply(workflow->plan(), journal));
    QVERIFY2(outcome.succeeded(), qPrintable(words(outcome)));
    QCOMPARE(setup::EarlierRun::inWords(outcome.steps), u"step 1 done, step 2 done, step 3 done, step 4 done"_s);
    QVERIFY(!QFile::exists(journal));
    QCOMPARE(org.deploys(u"Succeeded"_s), 2);
    // The policies are those that the platform had made, under its name, and they are right now.
    QCOMPARE(org.services.org().apps().partOf(ecaTypes::oauthPolicies, u"Heroku_AppLink"_s)->fullName,
             u"Heroku_AppLink_oauth_defaultPolicy"_s);
    QCOMPARE(policy(org, u"refreshTokenPolicyType"_s), u"Infinite"_s);
    QCOMPARE(policy(org, u"permittedUsersPolicyType"_s), u"AdminApprovedPreAuthorized"_s);
    QCOMPARE(granted(org), QStringList{setName});
    QCOMPARE(org.permissionSets(setName), 1);
    QCOMPARE(org.assignments(setName), 1);
    QVERIFY(workflow->plan().nothingToDo());
}

void OtherwiseTest::checkingSaysThatThePoliciesWait()
{
    PracticeOrg org(QJsonObject{{u"policiesAfterApp"_s, true}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->checkOnly(workflow->plan()));
    QVERIFY2(outcome.succeeded(), qPrintable(words(outcome)));
    QVERIFY2(words(outcome).contains(u"could not be checked yet"_s), qPrintable(words(outcome)));
    QCOMPARE(org.deploys(), 0);
    QVERIFY(workflow->plan().applyable());
}

void OtherwiseTest::theSecondDeployFails()
{
    // The third package of all, validations counted, is the one that validates the policies.
    QJsonObject fault{
        {u"method"_s, u"POST"_s}, {u"path"_s, u"/services/data/*/metadata/deployRequest"_s},
        {u"from"_s, 4},           {u"times"_s, 0},
        {u"status"_s, 403},       {u"body"_s, QJsonArray{QJsonObject{{u"errorCode"_s, u"REQUEST_LIMIT_EXCEEDED"_s}}}}};
    PracticeOrg org(QJsonObject{{u"policiesAfterApp"_s, true}, {u"faults"_s, QJsonArray{fault}}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    const auto outcome = finish(workflow->apply(workflow->plan(), journal));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::RateLimited);
    QVERIFY2(setup::EarlierRun::inWords(outcome.steps).startsWith(u"step 1 done, step 2 done, step 3 not done"_s),
             qPrintable(words(outcome)));
    QVERIFY2(QFile::exists(journal), "half of it is there, so the next start must know");
    setup::EarlierRun run;
    run.read(*setup::Journal::read(journal));
    for (const auto &part : std::as_const(run.parts)) {
        const bool sent = part.component == setup::type::application || part.component == setup::type::globalOauth ||
                          part.component == setup::type::oauthSettings || part.component.startsWith("PermissionSet"_L1);
        QVERIFY2(part.status == (sent ? AppliedStep::Status::Done : AppliedStep::Status::NotDone),
                 qPrintable(part.component));
    }
    org.services.faults().clear();
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    QVERIFY(workflow->plan().nothingToDo());
    QCOMPARE(org.deploys(u"Succeeded"_s), 2);
    QCOMPARE(org.permissionSets(setName), 1);
}

void OtherwiseTest::killedBetweenTheTwoDeploys()
{
    PracticeOrg org(QJsonObject{{u"policiesAfterApp"_s, true}, {u"deployPolls"_s, 1}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"j.jsonl"_s);
    auto running = std::make_unique<test::Running<setup::ApplyOutcome>>(workflow->apply(workflow->plan(), journal));
    QTRY_COMPARE_WITH_TIMEOUT(org.deploys(u"Succeeded"_s), 1, 30000);
    running.reset();
    workflow = org.workflow();
    setup::EarlierRun run;
    run.read(*setup::Journal::read(journal));
    const auto settled = finish(workflow->settleEarlier(run));
    QVERIFY(!settled.error && settled.settled());
    QVERIFY2(setup::EarlierRun::inWords(settled.steps).startsWith(u"step 1 done, step 2 done, step 3 not done"_s),
             qPrintable(setup::EarlierRun::inWords(settled.steps)));
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    QVERIFY(workflow->plan().nothingToDo());
    QCOMPARE(org.deploys(u"Succeeded"_s), 2);
    QCOMPARE(granted(org), QStringList{setName});
}

QTEST_GUILESS_MAIN(OtherwiseTest)
#include "OtherwiseTest.moc"
