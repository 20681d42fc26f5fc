// SPDX-License-Identifier: GPL-3.0-or-later
// What a run without a window tells the person before it, and what it leaves alone (contracts.md 1 and 2).
#include "app/Program.h"
#include "support/Files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <sys/stat.h>

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
        QVERIFY2(statusOf(u"E7"_s, json["verification"_L1].toObject()) == u"skipped"_s, qPrintable(ended.all()));
        QVERIFY(ended.out.contains(u"so nothing was published"_s));
        // Nor is anybody asked to consent to an app that is not as planned, and no half-made connection is left.
        QVERIFY2(!ended.err.contains(u"answers the consent page"_s), qPrintable(ended.all()));
        QVERIFY2(ended.err.contains(u"so AppLink was not connected"_s), qPrintable(ended.all()));
        QVERIFY2(statusOf(u"E4"_s, json["verification"_L1].toObject()) == u"failed"_s, qPrintable(ended.all()));
    }

    void theConsentIsAskedForOnceTheOrgHasAcceptedThePlan()
    {
        Program program;
        const Ended ended = program.run({u"apply"_s, u"--practice"_s, u"--yes"_s});
        QCOMPARE(ended.code, 0);
        const auto validated = ended.err.indexOf(u"The org validates the package"_s);
        const auto writes = ended.err.indexOf(u"Creating and assigning permission sets"_s);
        const auto asked = ended.err.indexOf(u"Waiting for the sign-in in the browser"_s);
        QVERIFY2(validated > 0 && writes > validated && asked > writes, qPrintable(ended.all()));
    }

    void aRefusedPublishIsInTheOutputToo_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("reason");
        QTest::newRow("file of another kind") << u"api-spec.txt"_s << u"PracticeQuotes"_s << u".json"_s;
        QTest::newRow("illegal name") << u"api-spec.yaml"_s << u"1bad-name"_s << u"1bad-name"_s;
    }

    void aRefusedPublishIsInTheOutputToo()
    {
        QFETCH(QString, spec);
        QFETCH(QString, client);
        QFETCH(QString, reason);
        Program program;
        QVERIFY(QFile::copy(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/api-spec.yaml"),
                            program.home.filePath(spec)));
        const QJsonObject appLink{{u"app"_s, u"practice-quotes"_s},
                                  {u"connectionName"_s, u"practice_org"_s},
                                  {u"apiSpec"_s, spec},
                                  {u"clientName"_s, client}};
        const QJsonObject setup{{u"schema"_s, 1},
                                {u"app"_s, QJsonObject{{u"contactEmail"_s, u"admin@practice.example"_s}}},
                                {u"appLink"_s, appLink}};
        const QString path = writeFile(program.home.filePath(u"setup.json"_s), QJsonDocument(setup).toJson());
        const Ended ended = program.run({u"apply"_s, path, u"--practice"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(statusOf(u"E7"_s, ended.json()["verification"_L1].toObject()) == u"failed"_s, qPrintable(ended.all()));
        QVERIFY2(ended.out.contains(reason), qPrintable(ended.out));
        QCOMPARE(ended.code, 2);
    }

    /// What publishing has not made may allow anything: nobody is given it without having asked for it.
    void setsOfTheOrgAreNotGivenAway()
    {
        Program program;
        QFile example(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/api-spec.yaml"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        QByteArray spec = example.readAll();
        const QRegularExpression names(u"permissionSet: *\\S+"_s);
        const QString changed = QString::fromUtf8(spec).replace(names, u"permissionSet: Sales_Operations"_s);
        QVERIFY(changed.contains(u"Sales_Operations"_s));
        writeFile(program.home.filePath(u"api-spec.yaml"_s), changed.toUtf8());
        const QJsonObject appLink{{u"app"_s, u"practice-quotes"_s},
                                  {u"connectionName"_s, u"practice_org"_s},
                                  {u"apiSpec"_s, u"api-spec.yaml"_s},
                                  {u"clientName"_s, u"PracticeQuotes"_s}};
        const QJsonObject setup{{u"schema"_s, 1},
                                {u"app"_s, QJsonObject{{u"contactEmail"_s, u"admin@practice.example"_s}}},
                                {u"appLink"_s, appLink}};
        const QString path = writeFile(program.home.filePath(u"setup.json"_s), QJsonDocument(setup).toJson());
        const Ended ended = program.run({u"apply"_s, path, u"--practice"_s, u"--yes"_s, u"--json"_s});
        const auto verification = ended.json()["verification"_L1].toObject();
        QVERIFY2(statusOf(u"E9"_s, verification) == u"warning"_s, qPrintable(ended.all()));
        QVERIFY2(ended.out.contains(u"does not hold Sales_Operations"_s), qPrintable(ended.out));
        // What it makes is announced before, and given.
        QVERIFY2(ended.out.contains(u"Those that it makes anew are given to you"_s), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"that callers need: PracticeQuotes."_s), qPrintable(ended.out));
    }

    void aTimeLimitEndsAnApplyThatIsUnderWay_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("status"); // of step 1
        QTest::newRow("while it is validated") << QByteArray(R"({"deployPolls": 1000})") << u"notDone"_s;
        // The fifth look is one at the real deploy, which then never ends, and whose cancelling is refused.
        QTest::newRow("while it is deployed")
            << QByteArray("{ \"deployPolls\": 3, \"faults\": ["
                          "{ \"method\": \"GET\", \"path\": \"*/metadata/deployRequest/*\", \"from\": 5,"
                          " \"times\": 0, \"delayMs\": 60000 },"
                          "{ \"method\": \"PATCH\", \"path\": \"*/metadata/deployRequest/*\", \"times\": 0,"
                          " \"delayMs\": 60000 } ] }")
            << u"unknown"_s;
    }

    void aTimeLimitEndsAnApplyThatIsUnderWay()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, status);
        Program program;
        const QString scenario = writeFile(program.home.filePath(u"scenario.json"_s), content);
        QElapsedTimer clock;
        clock.start();
        const Ended ended = program.run({u"apply"_s, u"--practice"_s, u"--yes"_s, u"--json"_s, u"--scenario-file"_s,
                                         scenario, u"--timeout"_s, u"4"_s});
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(ended.code == 1, qPrintable(ended.all()));
        const auto applied = ended.json()["applied"_L1].toArray();
        QVERIFY2(!applied.isEmpty(), qPrintable(ended.all()));
        QVERIFY2(applied[0]["status"_L1].toString() == status, qPrintable(ended.all()));
    }

    void aReportThatCouldNotBeMadeReplacesTheOldOne_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : {u"html"_s, u"json"_s, u"md"_s, u"xml"_s, u"pdf"_s})
            QTest::newRow(qPrintable(ending)) << ending;
    }

    void aReportThatCouldNotBeMadeReplacesTheOldOne()
    {
        QFETCH(QString, ending);
        Program program;
        const QString path = writeFile(program.home.filePath(u"report."_s + ending), "all is well");
        const QString setup = writeFile(program.home.filePath(u"setup.json"_s),
                                        R"({"schema": 1, "org": {"url": "acme.my.salesforce.com"}})");
        const Ended ended = program.run({u"report"_s, setup, u"--output"_s, path}); // nobody is signed in
        QCOMPARE(ended.code, 1);
        const QByteArray report = contentOf(path);
        QVERIFY(!report.startsWith("all is well"));
        if (ending == u"json"_s)
            QVERIFY2(report.contains("couldNotRun"), report.constData());
        else if (ending == u"xml"_s)
            QVERIFY2(report.left(300).contains("errors=\"1\""), report.constData());
        else if (ending != u"pdf"_s)
            QVERIFY2(report.contains("could not"), report.constData());
    }

    void aPipeWithoutAWriterIsRefused()
    {
        Program program;
        const QString path = program.home.filePath(u"setup.json"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const Ended ended = program.run({u"plan"_s, path, u"--practice"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"is a pipe"_s), qPrintable(ended.all()));
    }

    void aSetupWithoutAppLinkLeavesItAlone()
    {
        Program program;
        const QString path = writeFile(program.home.filePath(u"setup.json"_s),
                                       R"({"schema": 1, "app": {"contactEmail": "admin@practice.example"}})");
        const Ended ended = program.run({u"apply"_s, path, u"--practice"_s, u"--yes"_s});
        QCOMPARE(ended.code, 3); // the checks of step 5 have nothing to look at
        QVERIFY2(!ended.err.contains(u"AppLink is not connected"_s), qPrintable(ended.err));
        QVERIFY2(!ended.err.contains(u"Publishing"_s), qPrintable(ended.err));
    }

    void aPermissionSetNamedTwiceIsAMistakeOfTheFile()
    {
        Program program;
        const QString path = writeFile(program.home.filePath(u"setup.json"_s),
                                       "{ \"schema\": 1,\n\"app\": { \"contactEmail\": \"a@b.example\" },\n"
                                       "\"users\": { \"permissionSets\": [ \"Sales\", \"sales\" ] } }");
        const Ended ended = program.run({u"plan"_s, path, u"--practice"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"Line 3: “users.permissionSets”"_s), qPrintable(ended.all()));
        QVERIFY2(ended.err.contains(u"named twice"_s), qPrintable(ended.all()));
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
