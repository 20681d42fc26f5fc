// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/MetadataDeploy.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::salesforce;

class MetadataDeployTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFailedDeploy();
    void readsWhatTheDocumentationPrintsAsText();
    void aLoneMessageIsAListOfOne();
    void partialSuccessIsNoSuccess();
    void onlyDoneEnds_data();
    void onlyDoneEnds();
    void nonsenseIsNotDone_data();
    void nonsenseIsNotDone();
    void classifiesProblems_data();
    void classifiesProblems();
    void dates();
};

namespace {

DeployStatus read(const char *json)
{
    return DeployStatus::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

void MetadataDeployTest::readsAFailedDeploy()
{
    const DeployStatus status = read(R"({"id":"0Af1","status":"Failed","done":true,"success":false,"checkOnly":true,
        "createdDate":"2026-07-01T10:00:00.000+0000","numberComponentsDeployed":4,"numberComponentsTotal":5,
        "details":{"componentFailures":[{"componentType":"ExtlClntAppOauthSettings","fullName":"A_oauth","fileName":"x/A_oauth.ecaOauth",
        "problem":"Apix is not a valid scope","problemType":"Error","success":false}],
        "componentSuccesses":[{"componentType":"","fullName":"package.xml","success":true},{"componentType":"ExternalClientApplication","fullName":"A","success":true}]}})");
    QVERIFY(status.done && !status.success && status.checkOnly);
    QCOMPARE(status.componentsDone, 4);
    QCOMPARE(status.componentsTotal, 5);
    QCOMPARE(status.problems.size(), 1);
    QCOMPARE(status.problems.first().fullName, u"A_oauth"_s);
    QCOMPARE(status.successes.size(), 1); // package.xml is no component
    QCOMPARE(status.createdAt, QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
}

void MetadataDeployTest::readsWhatTheDocumentationPrintsAsText()
{
    const DeployStatus status = read(
        R"({"id":"0Af1","status":"Succeeded","done":"true","success":"true","numberComponentsTotal":"12","details":null})");
    QVERIFY(status.done && status.success);
    QCOMPARE(status.componentsTotal, 12);
}

void MetadataDeployTest::aLoneMessageIsAListOfOne()
{
    const DeployStatus status =
        read(R"({"id":"0Af1","done":true,"success":true,"status":"Succeeded","details":{"componentFailures":null,
        "componentSuccesses":{"componentType":"X","fullName":"A","problem":"The key was rotated","problemType":"Warning","success":"true"}}})");
    QCOMPARE(status.successes.size(), 1);
    QCOMPARE(status.problems.size(), 1);
    QVERIFY(status.problems.first().isWarning);
}

void MetadataDeployTest::partialSuccessIsNoSuccess()
{
    QVERIFY(!read(R"({"id":"0Af1","done":true,"success":true,"status":"SucceededPartial"})").success);
}

void MetadataDeployTest::onlyDoneEnds_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status :
         {"Pending", "InProgress", "Finalizing", "FinalizingDeploy", "FinalizingFailed", "Canceling", "SomethingNew"})
        QTest::newRow(status) << QByteArray(status);
}

void MetadataDeployTest::onlyDoneEnds()
{
    QFETCH(QByteArray, status);
    QVERIFY(!read(R"({"id":"0Af1","done":false,"status":")" + status + R"("})").done);
}

void MetadataDeployTest::nonsenseIsNotDone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(
        R"({"id":7,"done":[1],"success":{},"status":3,"details":[],"numberComponentsTotal":{}})");
    QTest::newRow("not an object") << QByteArray("[1,2]");
}

void MetadataDeployTest::nonsenseIsNotDone()
{
    QFETCH(QByteArray, json);
    const DeployStatus status = read(json.constData());
    QVERIFY(!status.done);
    QVERIFY(!status.success);
    QVERIFY(status.problems.isEmpty());
}

void MetadataDeployTest::classifiesProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, ProblemKind kind) {
        QTest::newRow(qPrintable(text.left(40))) << text << int(kind);
    };
    // facts/salesforce.md 1.9 and 2.2
    row(u"Element {http://soap.sforce.com/2006/04/metadata}isFoo invalid at this location in type X"_s,
        ProblemKind::ElementUnknown);
    row(u"Property 'isFoo' not valid in version 64.0"_s, ProblemKind::ElementOtherVersion);
    row(u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: 0yO"_s,
        ProblemKind::HeldByOther);
    row(u"duplicate value found: DeveloperName duplicates value"_s, ProblemKind::NameTaken);
    row(u"Required fields are missing: [contactEmail]"_s, ProblemKind::RequiredMissing);
    row(u"In field: externalClientApplication - no ExternalClientApplication named A found"_s,
        ProblemKind::ParentMissing);
    row(u"In field: commaSeparatedPermissionSet - no PermissionSet named Users found"_s, ProblemKind::NoSuchGrantee);
    row(u"no Profile named Verwalter found"_s, ProblemKind::NoSuchGrantee);
    row(u"insufficient access rights on cross-reference id"_s, ProblemKind::AccessMissing);
    row(u"Set the refresh token validity unit to Days, Hours, Months"_s, ProblemKind::PeriodWithoutUnit);
    row(u"Cannot create a new component with the namespace: acme"_s, ProblemKind::WrongNamespace);
    row(u"An object 'X' of type Y was named in package.xml, but was not found in zipped directory"_s,
        ProblemKind::PackageMismatch);
    row(u"Something nobody has seen"_s, ProblemKind::Other);
}

void MetadataDeployTest::classifiesProblems()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QCOMPARE(int(classifyProblem(text)), kind);
    QCOMPARE(int(classifyProblem(text.toUpper())), kind);
}

void MetadataDeployTest::dates()
{
    QCOMPARE(dateFromRest(u"2026-07-01T10:00:00.123+0000"_s),
             QDateTime(QDate(2026, 7, 1), QTime(10, 0, 0, 123), Qt::UTC));
    QCOMPARE(dateFromRest(u"2026-07-01T10:00:00Z"_s), QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
    QVERIFY(!dateFromRest(QString()).isValid());
    QVERIFY(!dateFromRest(u"yesterday"_s).isValid());
}

QTEST_GUILESS_MAIN(MetadataDeployTest)
#include "MetadataDeployTest.moc"
