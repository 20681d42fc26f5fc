// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4 against the practice org: grants by lists and by records, the order that locks nobody out, and long lists.
#include "setup/AccessSwitch.h"
#include "setup/ComponentTypes.h"
#include "steps/AccessLists.h"
#include "support/PracticeOrg.h"

#include <QElapsedTimer>
#include <QTimer>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace applink;
using test::finish;
using test::PracticeOrg;
using test::Running;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;

/// An app that everybody may authorize, with nobody on its lists.
QJsonObject openApp()
{
    return {{u"apps"_s, QJsonArray{QJsonObject{{u"apiName"_s, u"Heroku_AppLink"_s}, {u"withPolicies"_s, false}}}}};
}

QStringList parentsWithAccess(PracticeOrg &org)
{
    QStringList names;
    for (const auto &grant : org.state().grants()) {
        const auto *set = org.state().permissionSetById(grant.parentId);
        const auto *profile = set ? org.state().profileById(set->profileId) : nullptr;
        names.append(profile ? profile->name : set ? set->name : u"?"_s);
    }
    names.sort();
    return names;
}

void rename(PracticeOrg &org, const QString &from, const QString &to)
{
    // As a person would in Setup; the practice org has no call for it.
    for (auto &profile : const_cast<QList<practice::OrgProfile> &>(org.state().profiles())) {
        if (profile.name == from)
            profile.name = to;
    }
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesOfAnyName_data();
    void profilesOfAnyName();
    void accessComesBeforeTheSwitch();
    void grantsThatAreThereSurvive();
    void setsOfPackagesAreToldApart();
    void namesInOtherCapitalsAreTheSame();
    void aLaterChangeLeavesGrantsOfSetsThatNobodyHolds();
    void grantsAreMadeWhereOnlyToolingShowsTheApp();
    void saysWhoLosesAccess_data();
    void saysWhoLosesAccess();
    void tenThousandPermissionSetsArriveInPages();
};

void AccessTest::profilesOfAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Standard User"_s;
    QTest::newRow("with a comma") << u"Sales, Europe"_s;
    QTest::newRow("Japanese") << u"標準ユーザ"_s;
    QTest::newRow("with a quote and a comma") << u"Pat's, and \"others\""_s;
}

void AccessTest::profilesOfAnyName()
{
    QFETCH(QString, name);
    PracticeOrg org;
    rename(org, u"Standard User"_s, name);
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.profiles = {name};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
    QStringList expected{name, setName};
    expected.sort();
    QCOMPARE(parentsWithAccess(org), expected);
    QVERIFY(workflow->plan().nothingToDo()); // and the records say so, too
    // Once more with something else to change: what the list can't hold is not lost.
    wanted.app.label = u"Another label"_s;
    wanted.refreshToken.policy = setup::SetupFile::RefreshPolicy::ExpireIfNotUsedFor;
    wanted.refreshToken.period = 30;
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    QCOMPARE(parentsWithAccess(org), expected);
}

void AccessTest::accessComesBeforeTheSwitch()
{
    PracticeOrg org(openApp());
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.profiles = {u"Standard User"_s};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const setup::Plan plan = workflow->plan();
    QVERIFY(setup::endsSelfAuthorization(plan));
    QStringList atTheSwitch;
    int assignedAtTheSwitch = 0;
    QObject context;
    QObject::connect(&org.services, &practice::PracticeServices::requestSeen, &context,
                     [&](const QString &method, const QString &path) {
                         if (method == "POST"_L1 && path.endsWith("/metadata/deployRequest"_L1) && org.deploys() == 1) {
                             atTheSwitch = parentsWithAccess(org);
                             assignedAtTheSwitch = org.assignments(setName);
                         }
                     });
    const auto outcome = finish(workflow->apply(plan, {}));
    QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
    const QStringList expected{setName, u"Standard User"_s};
    QCOMPARE(atTheSwitch, expected); // before the deploy that closes the app
    QCOMPARE(assignedAtTheSwitch, 1);
    QCOMPARE(parentsWithAccess(org), expected);
    QVERIFY(workflow->plan().nothingToDo());
}

void AccessTest::grantsThatAreThereSurvive()
{
    PracticeOrg org(
        QJsonObject{{u"apps"_s, QJsonArray{QJsonObject{{u"apiName"_s, u"Heroku_AppLink"_s},
                                                       {u"permissionSets"_s, QJsonArray{u"Old_Hands"_s}}}}}});
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    QCOMPARE(parentsWithAccess(org), (QStringList{setName, u"Old_Hands"_s}));
}

void AccessTest::setsOfPackagesAreToldApart()
{
    // Three sets of one name: of two packages, and the org's own.
    const auto set = [](const QString &prefix) {
        return QJsonObject{{u"name"_s, u"Users"_s},
                           {u"label"_s, u"Users"_s},
                           {u"namespace"_s, prefix},
                           {u"assignedTo"_s, QJsonArray{u"admin@practice.example"_s}}};
    };
    PracticeOrg org(QJsonObject{{u"namedPermissionSets"_s, QJsonArray{set(u"acme"_s), set(u"other"_s), set({})}}});
    const auto granted = [&org] {
        QStringList names;
        for (const auto &grant : org.state().grants())
            names.append(org.state().permissionSetById(grant.parentId)->fullName());
        names.sort();
        return names;
    };
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.assignSignedInUser = false;
    wanted.users.permissionSets = {{u"acme__Users"_s, {}, false}};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    QCOMPARE(workflow->snapshot()->permissionSets.value().size(), 1);
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    QCOMPARE(granted(), QStringList{u"acme__Users"_s});
    QVERIFY(workflow->plan().nothingToDo());
    // The grant of one is not that of another: neither of the other package's, nor of the org's own.
    for (const QString &name : {u"other__Users"_s, u"Users"_s}) {
        wanted.users.permissionSets = {{name, {}, false}};
        workflow->setWanted(wanted);
        QVERIFY(finish(workflow->readOrg()));
        QVERIFY2(!workflow->plan().nothingToDo(), qPrintable(name));
        QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
        QVERIFY2(granted().contains(name), qPrintable(granted().join(u' ')));
        QVERIFY(workflow->plan().nothingToDo());
    }
    QCOMPARE(granted(), (QStringList{u"Users"_s, u"acme__Users"_s, u"other__Users"_s})); // what was there survived
    // A set that only shares the name after the prefix is no set to find.
    wanted.users.permissionSets = {{u"third__Users"_s, {}, false}};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    QVERIFY(!workflow->plan().applyable());
}

void AccessTest::namesInOtherCapitalsAreTheSame()
{
    PracticeOrg org(QJsonObject{{u"namedPermissionSets"_s,
                                 QJsonArray{QJsonObject{{u"name"_s, u"Old_Hands"_s}, {u"label"_s, u"Old hands"_s}},
                                            QJsonObject{{u"name"_s, u"Sales_Team"_s},
                                                        {u"label"_s, u"Sales"_s},
                                                        {u"assignedTo"_s, QJsonArray{u"admin@practice.example"_s}}}}}});
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.permissionSets = {{u"SALES_TEAM"_s, u"Sales"_s, true}, {u"old_hands"_s, {}, false}};
    wanted.users.profiles = {u"standard user"_s};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const setup::Plan plan = workflow->plan();
    QVERIFY2(plan.applyable(), qPrintable(plan.blockedBy.isEmpty() ? QString() : plan.blockedBy.first().text));
    QVERIFY(plan.permissionSetsToCreate.isEmpty()); // Salesforce would refuse a second one of that name
    const auto outcome = finish(workflow->apply(plan, {}));
    QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
    QCOMPARE(parentsWithAccess(org), (QStringList{u"Old_Hands"_s, u"Sales_Team"_s, u"Standard User"_s}));
    QVERIFY(workflow->plan().nothingToDo());
    QCOMPARE(workflow->wanted().users.permissionSets.first().name, u"SALES_TEAM"_s); // the file stays as it was written
}

void AccessTest::aLaterChangeLeavesGrantsOfSetsThatNobodyHolds()
{
    PracticeOrg org(QJsonObject{{u"namedPermissionSets"_s,
                                 QJsonArray{QJsonObject{{u"name"_s, u"Old_Hands"_s}, {u"label"_s, u"Old hands"_s}}}}});
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.permissionSets.append({u"Old_Hands"_s, {}, false});
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    QVERIFY(finish(workflow->apply(workflow->plan(), {})).succeeded());
    const QStringList both{setName, u"Old_Hands"_s};
    QCOMPARE(parentsWithAccess(org), both);
    wanted.refreshToken.policy = setup::SetupFile::RefreshPolicy::ExpireAfter;
    wanted.refreshToken.period = 90;
    workflow->setWanted(wanted);
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
    QCOMPARE(parentsWithAccess(org), both);
    QVERIFY(workflow->plan().nothingToDo());
}

void AccessTest::grantsAreMadeWhereOnlyToolingShowsTheApp()
{
    PracticeOrg org(QJsonObject{{u"ecaQueries"_s, u"tooling"_s},
                                {u"namedPermissionSets"_s,
                                 QJsonArray{QJsonObject{{u"name"_s, u"Old_Hands"_s}, {u"label"_s, u"Old hands"_s}}}}});
    auto workflow = org.workflow();
    setup::SetupFile wanted = org.wanted();
    wanted.users.assignSignedInUser = false;
    wanted.users.permissionSets = {{u"Old_Hands"_s, {}, false}};
    workflow->setWanted(wanted);
    QVERIFY(finish(workflow->readOrg()));
    const auto outcome = finish(workflow->apply(workflow->plan(), {}));
    QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
    QCOMPARE(parentsWithAccess(org), QStringList{u"Old_Hands"_s});
    QVERIFY(workflow->plan().nothingToDo());
}

void AccessTest::saysWhoLosesAccess_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("said");
    const auto answer = [](int status, const QString &body) {
        return QJsonObject{{u"method"_s, u"GET"_s},
                           {u"path"_s, u"/services/data/*/apps/oauth/usage/*/users"_s},
                           {u"times"_s, 0},
                           {u"status"_s, status},
                           {u"body"_s, body}};
    };
    QTest::newRow("two people") << answer(200, uR"({"users":[{"username":"kim@acme"},{"userName":"lee@acme"}]})"_s)
                                << u"kim@acme, lee@acme"_s;
    QTest::newRow("nobody") << answer(200, uR"({"users":[]})"_s) << u"Nobody has authorized it"_s;
    QTest::newRow("another shape") << answer(200, u"{}"_s) << u"can't be told"_s;
    QTest::newRow("not allowed") << answer(403, uR"([{"errorCode":"INSUFFICIENT_ACCESS","message":"no"}])"_s)
                                 << u"can't be told"_s;
    QTest::newRow("an org that lacks it")
        << answer(404, uR"([{"errorCode":"NOT_FOUND","message":"no"}])"_s) << u"can't be told"_s;
    QTest::newRow("a page") << answer(200, u"<html>x</html>"_s) << u"can't be told"_s;
}

void AccessTest::saysWhoLosesAccess()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QString, said);
    QJsonObject json = openApp();
    json.insert(u"faults"_s, QJsonArray{answer});
    PracticeOrg org(json);
    auto workflow = org.workflow();
    QVERIFY(finish(workflow->readOrg()));
    const auto lockOut = finish(workflow->lockOut(workflow->plan()));
    QVERIFY(lockOut.happens);
    QVERIFY2(lockOut.text().contains(said), qPrintable(lockOut.text()));
    QVERIFY(lockOut.text().contains(u"everybody else loses access"_s));
    // Only the org's own word that nobody has authorized it spares the question.
    QCOMPARE(lockOut.needsConsent(), said != "Nobody has authorized it"_L1);
    // Where nothing is closed, nothing is said, and nothing is asked.
    PracticeOrg fresh;
    auto other = fresh.workflow();
    QVERIFY(finish(other->readOrg()));
    const int before = int(fresh.services.requestCount());
    QVERIFY(finish(other->lockOut(other->plan())).text().isEmpty());
    QCOMPARE(int(fresh.services.requestCount()), before);
}

void AccessTest::tenThousandPermissionSetsArriveInPages()
{
    PracticeOrg org({{u"permissionSets"_s, 10'000}});
    auto workflow = org.workflow();
    steps::AccessLists lists(workflow.get());
    QList<qsizetype> pages;
    qsizetype profiles = 0;
    bool ended = false;
    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer heart; // beats as long as the event loop is free
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, sinceLast.restart()); });
    connect(&lists, &steps::AccessLists::permissionSetsArrived, this,
            [&](const auto &page) { pages.append(page.size()); });
    connect(&lists, &steps::AccessLists::profilesArrived, this, [&](const auto &page) { profiles += page.size(); });
    connect(&lists, &steps::AccessLists::ended, this, [&](const auto &error) { ended = !error; });
    heart.start(5);
    sinceLast.start();
    lists.load();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 60000);
    qInfo("%d pages, longest gap between two beats %lld ms", int(pages.size()), longest);
    QCOMPARE(pages.size(), 6); // 2,000 a page (facts/salesforce.md 6.1)
    QCOMPARE(pages.first(), 2000);
    QVERIFY(std::accumulate(pages.begin(), pages.end(), qsizetype(0)) >= 10'000);
    QVERIFY(profiles >= 2);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "AccessTest.moc"
