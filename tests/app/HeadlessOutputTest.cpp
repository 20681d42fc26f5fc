// SPDX-License-Identifier: GPL-3.0-or-later
// What a run without a window tells the person before it, and what it leaves alone (contracts.md 1 and 2).
#include "app/Program.h"
#include "support/Files.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using applink::test::contentOf;
using applink::test::Ended;
using applink::test::exampleIn;
using applink::test::PracticeProcess;
using applink::test::Program;
using applink::test::writeFile;

namespace {

QString statusOf(const QString &check, const QJsonObject &verification)
{
    for (const QJsonValue &one : verification["checks"_L1].toArray()) {
        if (one["id"_L1].toString() == check)
            return one["status"_L1].toString();
    }
    return u"missing"_s;
}

} // namespace

class HeadlessOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinkThatIsPrintedWorksInAnyBrowser()
    {
        Program services;
        PracticeProcess practice(services, {u"--scenario"_s, u"ready"_s});
        Program program;
        practice.allow(program);
        const QString browser = program.environment.value(u"BROWSER"_s);
        program.environment.remove(u"BROWSER"_s);
        QProcess process;
        program.start(process, {u"verify"_s, exampleIn(program.home.path()), u"--connect"_s, u"--json"_s,
                                u"--instance-url"_s, practice.fact("salesforce")});
        process.closeWriteChannel();
        process.setReadChannel(QProcess::StandardError);
        static const QRegularExpression link(u"^Open: (http\\S+)$"_s, QRegularExpression::MultilineOption);
        QString said;
        while (!link.match(said).hasMatch() && process.waitForReadyRead(20000))
            said += QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(link.match(said).hasMatch(), qPrintable(said));

        QProcess person;
        person.setProcessEnvironment(program.environment);
        person.start(browser, {link.match(said).captured(1)});
        QVERIFY(person.waitForFinished(20000));
        QCOMPARE(person.exitCode(), 0);
        QVERIFY(process.waitForFinished(30000));
        const auto verification = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(statusOf(u"E4"_s, verification), u"passed"_s);
        QCOMPARE(statusOf(u"E6"_s, verification), u"passed"_s);
    }

    void aBlockedPlanLeavesHerokuAlone_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("no-permission") << u"no-permission"_s;
        QTest::newRow("release-66") << u"release-66"_s;
    }

    void aBlockedPlanLeavesHerokuAlone()
    {
        QFETCH(QString, scenario);
        Program services;
        PracticeProcess practice(services, {u"--scenario"_s, scenario});
        Program program;
        practice.allow(program);
        program.environment.insert(u"PRACTICE_BROWSER_LOG"_s, program.home.filePath(u"opened"_s));
        const Ended ended =
            program.run({u"apply"_s, exampleIn(program.home.path()), u"--yes"_s, u"--connect"_s, u"--publish"_s,
                         u"--json"_s, u"--instance-url"_s, practice.fact("salesforce")});
        QCOMPARE(ended.code, 2);
        QVERIFY2(!ended.err.contains(u"Open: "_s), qPrintable(ended.all()));
        QVERIFY(contentOf(program.home.filePath(u"opened"_s)).isEmpty());
        QVERIFY2(!ended.err.contains(u"Publishing"_s), qPrintable(ended.all()));
        const auto verification = ended.json()["verification"_L1].toObject();
        QVERIFY2(statusOf(u"E6"_s, verification) != u"passed"_s, qPrintable(ended.all()));
        const QString notes = QString::fromUtf8(QJsonDocument(ended.json()["notes"_L1].toArray()).toJson());
        QVERIFY2(notes.contains(u"nothing was connected or published"_s), qPrintable(notes));
    }

    void wrongValuesNameTheKeyAndTheLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("a host of somebody else")
            << QByteArray("\"org\": { \"url\": \"http://evil.example.com\" }") << u"org.url"_s;
        QTest::newRow("API name") << QByteArray(R"("app": { "apiName": "1bad__x_" })") << u"app.apiName"_s;
        QTest::newRow("email") << QByteArray(R"("app": { "contactEmail": "nope" })") << u"app.contactEmail"_s;
        QTest::newRow("no callback") << QByteArray(R"("oauth": { "callbackUrls": [] })") << u"oauth.callbackUrls"_s;
        QTest::newRow("callback") << QByteArray("\"oauth\": { \"callbackUrls\": [\"http://a.example\"] }")
                                  << u"oauth.callbackUrls"_s;
        QTest::newRow("no scope") << QByteArray(R"("oauth": { "scopes": [] })") << u"oauth.scopes"_s;
        QTest::newRow("permission set")
            << QByteArray(R"("users": { "permissionSets": [ { "name": "a-b", "label": "A", "create": true } ] })")
            << u"users.permissionSets"_s;
    }

    void wrongValuesNameTheKeyAndTheLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        Program program;
        const QByteArray bytes = "{ \"schema\": 1,\n\n" + line + " }";
        const QString path = writeFile(program.home.filePath(u"setup.json"_s), bytes);
        for (const QString &verb : {u"plan"_s, u"verify"_s}) {
            const Ended ended = program.run({verb, path, u"--practice"_s});
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(u"Line 3: “%1”: "_s.arg(key)), qPrintable(ended.all()));
            QVERIFY2(!ended.err.contains(u"Signing in"_s), qPrintable(ended.all())); // before anything lengthy
        }
        QCOMPARE(contentOf(path), bytes);
    }

    void eachOfSeveralProblemsIsSaidOnce()
    {
        Program program;
        const QString path = writeFile(program.home.filePath(u"setup.json"_s),
                                       "{ \"schema\": 1,\n\"app\": { \"colour\": 1 },\n\"oauth\": { \"scope\": [] } }");
        const Ended ended = program.run({u"plan"_s, path, u"--practice"_s});
        QCOMPARE(ended.code, 1);
        for (const QString &line : {u"Line 2: "_s, u"Line 3: "_s})
            QVERIFY2(ended.err.count(line) == 1, qPrintable(ended.all()));
        QVERIFY2(ended.err.contains(u"(and 1 more)"_s), qPrintable(ended.all()));
    }

    void afterARefusedApplyNothingIsPublished()
    {
        Program program;
        const QString scenario = writeFile(program.home.filePath(u"scenario.json"_s),
                                           "{ \"base\": \"drifted\", \"faults\": [ { \"method\": \"POST\", \"path\": "
                                           "\"*/metadata/deployRequest\", \"times\": 0, \"status\": 403, \"body\": "
                                           "[{ \"errorCode\": \"INSUFFICIENT_ACCESS\", \"message\": \"no\" }] } ] }");
        const Ended ended =
            program.run({u"apply"_s, u"--practice"_s, u"--yes"_s, u"--json"_s, u"--scenario-file"_s, scenario});
        QCOMPARE(ended.code, 2);
        const QJsonObject json = ended.json();
        QVERIFY2(json.contains("applyError"_L1), qPrintable(ended.all()));
        QVERIFY2(statusOf(u"E7"_s, json["verification"_L1].toObject()) == u"failed"_s, qPrintable(ended.all()));
        QVERIFY(ended.out.contains(u"so nothing was published"_s));
    }

    void whatTheOrgWouldTakeIsCalledAccepted()
    {
        Program program;
        const Ended ended = program.run({u"apply"_s, u"--practice"_s, u"--check-only"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.count(u"Accepted"_s) == 4, qPrintable(ended.all())); // steps 1 to 4
        QVERIFY2(!ended.out.contains(u"Not done"_s), qPrintable(ended.all()));
    }

    void whatIsMissingMattersToAPlanOnly()
    {
        Program program;
        const QString path = writeFile(program.home.filePath(u"setup.json"_s),
                                       R"({ "schema": 1, "app": { "apiName": "Heroku_AppLink" } })");
        Ended ended = program.run({u"plan"_s, path, u"--practice"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"“app.contactEmail”"_s), qPrintable(ended.all()));
        ended = program.run({u"verify"_s, path, u"--practice"_s, u"--scenario"_s, u"ready"_s, u"--json"_s});
        QCOMPARE(statusOf(u"A1"_s, ended.json()), u"passed"_s);
    }

    void whoPlayedThePersonIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plan") << QStringList{u"plan"_s};
        QTest::newRow("verify") << QStringList{u"verify"_s};
        QTest::newRow("apply") << QStringList{u"apply"_s, u"--yes"_s};
    }

    void whoPlayedThePersonIsSaid()
    {
        QFETCH(QStringList, arguments);
        Program program;
        const QJsonObject json = program.run(arguments + QStringList{u"--practice"_s, u"--json"_s}).json();
        QCOMPARE(json["practice"_L1].toBool(), true);
        QVERIFY(json["notes"_L1][0].toString().contains(u"played by the program"_s));
        const Ended quiet = program.run(arguments + QStringList{u"--practice"_s, u"--quiet"_s});
        QVERIFY2(quiet.out.contains(u"Practice org"_s), qPrintable(quiet.all()));
    }

    void setsThatNobodyHoldsAreGrantedAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("users");
        QTest::newRow("sets of the org") << QByteArray(
            R"({ "permissionSets": ["Quote_Editors", "Sales_Operations"] })");
        QTest::newRow("one of each") << QByteArray(
            R"({ "permissionSets": [{ "name": "Mine", "label": "Mine", "create": true }, "Quote_Editors"] })");
        QTest::newRow("none for the one who signs in") << QByteArray(
            R"({ "assignSignedInUser": false, "permissionSets": [{ "name": "Mine", "label": "Mine", "create": true }] })");
    }

    /// The policy's list takes only what whoever deploys it holds (facts/salesforce.md 1.9).
    void setsThatNobodyHoldsAreGrantedAllTheSame()
    {
        QFETCH(QByteArray, users);
        Program services;
        PracticeProcess practice(services);
        Program program;
        practice.allow(program);
        const QString path = writeFile(
            program.home.filePath(u"setup.json"_s),
            R"({ "schema": 1, "app": { "label": "A", "apiName": "A1", "contactEmail": "a@b.example" }, "users": )" +
                users + " }");
        const QStringList at{u"--instance-url"_s, practice.fact("salesforce"), u"--json"_s};
        Ended ended = program.run(QStringList{u"apply"_s, path, u"--yes"_s} + at);
        for (const QJsonValue &step : ended.json()["applied"_L1].toArray())
            QVERIFY2(step["status"_L1].toString() == u"done"_s, qPrintable(ended.all()));
        QCOMPARE(statusOf(u"U2"_s, ended.json()["verification"_L1].toObject()), u"passed"_s);
        ended = program.run(QStringList{u"plan"_s, path} + at);
        QVERIFY2(ended.code == 0, qPrintable(ended.all())); // applied once, there is nothing left
    }

    void aTestServerIsNotTakenForSalesforce()
    {
        Program services;
        PracticeProcess practice(services);
        Program program;
        practice.allow(program);
        const QString address = practice.fact("salesforce");
        const Ended ended = program.run({u"plan"_s, exampleIn(program.home.path()), u"--instance-url"_s, address});
        QVERIFY2(ended.out.contains(address + u" (not a Salesforce host)"_s), qPrintable(ended.all()));
    }
};

QTEST_GUILESS_MAIN(HeadlessOutputTest)
#include "HeadlessOutputTest.moc"
