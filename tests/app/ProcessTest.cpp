// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a shell sees it: contracts.md sections 1, 3 and 4.
#include "app/Program.h"
#include "support/Files.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;
using applink::test::contentOf;
using applink::test::Ended;
using applink::test::exampleIn;
using applink::test::PracticeProcess;
using applink::test::Program;
using applink::test::writeFile;

namespace {

const QStringList catalogue{u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s, u"P7"_s, u"A1"_s, u"A2"_s, u"A3"_s,
                            u"A4"_s, u"A5"_s, u"A6"_s, u"O1"_s, u"O2"_s, u"O3"_s, u"O4"_s, u"O5"_s, u"O6"_s, u"O7"_s,
                            u"O8"_s, u"O9"_s, u"R1"_s, u"R2"_s, u"R3"_s, u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s, u"U5"_s,
                            u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s, u"E5"_s, u"E6"_s, u"E7"_s, u"E8"_s, u"E9"_s};

QString status(const QJsonObject &verification, const QString &id)
{
    for (const QJsonValue &check : verification["checks"_L1].toArray()) {
        if (check["id"_L1].toString() == id)
            return check["status"_L1].toString();
    }
    return u"missing"_s;
}

QStringList ids(const QJsonObject &verification)
{
    QStringList found;
    for (const QJsonValue &check : verification["checks"_L1].toArray())
        found.append(check["id"_L1].toString());
    return found;
}

/// Waits until the program has said this on standard error.
bool hears(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    do {
        said += process.readAllStandardError();
    } while (!said.contains(text) && process.waitForReadyRead(20000));
    return said.contains(text);
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("checkStatus");
        QTest::newRow("ready") << u"ready"_s << 0 << u"ready"_s << u"E7"_s << u"passed"_s;
        QTest::newRow("empty") << u"empty"_s << 0 << u"ready"_s << u"E9"_s << u"passed"_s;
        QTest::newRow("half-done") << u"half-done"_s << 0 << u"ready"_s << u"O5"_s << u"passed"_s;
        QTest::newRow("drifted") << u"drifted"_s << 0 << u"readyWithWarnings"_s << u"O6"_s << u"warning"_s;
        QTest::newRow("no-permission") << u"no-permission"_s << 2 << u"problems"_s << u"P3"_s << u"failed"_s;
        QTest::newRow("release-66") << u"release-66"_s << 2 << u"problems"_s << u"P2"_s << u"failed"_s;
        QTest::newRow("denied-consent") << u"denied-consent"_s << 2 << u"problems"_s << u"E4"_s << u"failed"_s;
        QTest::newRow("many-permission-sets") << u"many-permission-sets"_s << 0 << u"ready"_s << u"U2"_s << u"passed"_s;
    }

    void scenarios()
    {
        QFETCH(QString, scenario);
        QFETCH(int, code);
        QFETCH(QString, verdict);
        QFETCH(QString, check);
        QFETCH(QString, checkStatus);
        Program program;
        const Ended ended =
            program.run({u"apply"_s, u"--practice"_s, u"--yes"_s, u"--json"_s, u"--scenario"_s, scenario});
        const QJsonObject verification = ended.json()["verification"_L1].toObject();
        QVERIFY2(!verification.isEmpty(), qPrintable(ended.all()));
        QCOMPARE(verification["verdict"_L1].toString(), verdict);
        QCOMPARE(status(verification, check), checkStatus);
        QCOMPARE(ended.code, code);
        QCOMPARE(ids(verification), catalogue); // every check appears, always, in catalogue order
    }

    /// The seeds agree with the built-in example letter for letter, so only what a scenario is about is planned.
    void plansOnlyWhatAScenarioIsAbout_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("updates");
        QTest::newRow("ready") << u"ready"_s << 0 << QStringList{};
        QTest::newRow("scope-order") << u"scope-order"_s << 0 << QStringList{};
        QTest::newRow("foreign-names") << u"foreign-names"_s << 0 << QStringList{};
        QTest::newRow("reserved-characters")
            << u"reserved-characters"_s << 2 << QStringList{u"ExternalClientApplication"_s};
    }
    void plansOnlyWhatAScenarioIsAbout()
    {
        QFETCH(QString, scenario);
        QFETCH(int, code);
        QFETCH(QStringList, updates);
        Program program;
        const Ended ended = program.run({u"plan"_s, u"--practice"_s, u"--json"_s, u"--scenario"_s, scenario});
        QStringList found;
        for (const QJsonValue &change : ended.json()["changes"_L1].toArray()) {
            if (change["action"_L1].toString() != "none"_L1)
                found.append(change["component"_L1].toString());
        }
        QCOMPARE(found, updates);
        QCOMPARE(ended.code, code);
    }

    void aNameThatDiffersByCaseBlocksThePlan()
    {
        Program program;
        const Ended ended =
            program.run({u"apply"_s, u"--practice"_s, u"--yes"_s, u"--json"_s, u"--scenario"_s, u"name-mismatch"_s});
        QCOMPARE(ended.code, 2);
        const QJsonObject json = ended.json();
        const auto blockers = json["blockedBy"_L1].toArray();
        QCOMPARE(blockers.size(), 1);
        QCOMPARE(blockers.first()["check"_L1].toString(), u"A1"_s);
        QVERIFY(blockers.first()["text"_L1].toString().contains(u"Heroku_Applink"_s));
        QVERIFY(json["summary"_L1].isObject());
        QVERIFY(!json["changes"_L1].toArray().isEmpty());
        QVERIFY(json["applied"_L1].toArray().isEmpty());
        QCOMPARE(status(json["verification"_L1].toObject(), u"A1"_s), u"failed"_s);
    }

    void humansReadEveryCheckAndTheVerdictLast()
    {
        Program program;
        const Ended ended = program.run({u"apply"_s, u"--practice"_s, u"--yes"_s});
        QCOMPARE(ended.code, 0);
        for (const QString &id : catalogue)
            QVERIFY2(ended.out.contains(QRegularExpression(u"Passed +%1 "_s.arg(id))), qPrintable(id));
        QVERIFY(ended.out.trimmed().endsWith(u"\nready"_s));
        QVERIFY(ended.out.contains(u"Practice org"_s));
        QVERIFY(ended.out.contains(u"played by the program"_s));
    }

    void germanSystemsReadGerman_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("german");
        QTest::newRow("help") << QStringList{u"--help"_s} << u"Aufruf: applink-setup"_s;
        QTest::newRow("options") << QStringList{u"apply"_s, u"--help"_s} << u"Ohne Rückfrage anwenden."_s;
        QTest::newRow("complaint") << QStringList{u"plan"_s} << u"braucht eine Einrichtungsdatei"_s;
        QTest::newRow("a plan") << QStringList{u"plan"_s, u"--practice"_s, u"--scenario"_s, u"ready"_s}
                                << u"Bereits richtig     ExtlClntAppOauthSettings"_s;
        QTest::newRow("why not") << QStringList{u"plan"_s, u"/nowhere/setup.json"_s}
                                 << u"konnte nicht gelesen werden"_s;
    }
    void germanSystemsReadGerman()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, german);
        Program program;
        program.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        const Ended ended = program.run(arguments);
        QVERIFY2(ended.all().contains(german), qPrintable(ended.all()));
    }

    /// Words are for people, keys and names for programs: those must not depend on the system's language.
    void jsonKeepsItsNamesInGerman()
    {
        Program program;
        program.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        const Ended ended = program.run({u"verify"_s, u"--practice"_s, u"--scenario"_s, u"empty"_s, u"--json"_s});
        QCOMPARE(ended.code, 2);
        const QJsonObject verification = ended.json();
        QCOMPARE(ids(verification), catalogue);
        QCOMPARE(status(verification, u"A1"_s), u"failed"_s);
        QCOMPARE(status(verification, u"A2"_s), u"skipped"_s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"plan"_s, u"--nonsense"_s} << 64 << u"nonsense"_s;
        QTest::newRow("no file") << QStringList{u"plan"_s} << 64 << u"FILE"_s;
        QTest::newRow("report without output") << QStringList{u"report"_s, u"x.json"_s} << 64 << u"--output"_s;
        QTest::newRow("report of no kind")
            << QStringList{u"report"_s, u"--practice"_s, u"--output"_s, u"x.docx"_s} << 64 << u".docx"_s;
        const QString example = QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/setup.json");
        QTest::newRow("report over the setup file")
            << QStringList{u"report"_s, example, u"--output"_s, example} << 64 << u"the setup file itself"_s;
        QTest::newRow("unknown scenario")
            << QStringList{u"plan"_s, u"--practice"_s, u"--scenario"_s, u"fairyland"_s} << 64 << u"fairyland"_s;
        QTest::newRow("file that is not there")
            << QStringList{u"plan"_s, u"/nowhere/setup.json"_s} << 1 << u"/nowhere/setup.json"_s;
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        Program program;
        const Ended ended = program.run(arguments);
        QVERIFY2(ended.all().contains(says), qPrintable(ended.all()));
        QCOMPARE(ended.code, code);
        QCOMPARE(ended.out, QString());
    }

    void badFilesNameTheKeyAndTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{ \"schema\": 1,\n oops }") << u"2"_s;
        QTest::newRow("unknown key") << QByteArray("{ \"schema\": 1,\n \"colour\": 3 }") << u"colour"_s;
        QTest::newRow("newer schema") << QByteArray("{ \"schema\": 99 }") << u"99"_s;
        QTest::newRow("wrong type") << QByteArray("{ \"schema\": 1,\n \"app\": { \"label\": 3 } }") << u"label"_s;
        QTest::newRow("empty") << QByteArray() << u"setup.json"_s;
    }

    void badFilesNameTheKeyAndTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        Program program;
        const QString path = program.home.filePath(u"setup.json"_s);
        writeFile(path, bytes);
        const Ended ended = program.run({u"plan"_s, path});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(says), qPrintable(ended.all()));
        QCOMPARE(contentOf(path), bytes);
    }

    void applyAsksForYesWithoutATerminal()
    {
        Program program;
        const Ended ended = program.run({u"apply"_s, u"--practice"_s});
        QVERIFY2(ended.all().contains(u"--yes"_s), qPrintable(ended.all()));
        QCOMPARE(ended.code, 64);
        QVERIFY2(!ended.err.contains(u"Signing in"_s), qPrintable(ended.all())); // before anything lengthy
    }

    void wholeWayAgainstPracticeServices()
    {
        Program services;
        PracticeProcess practice(services);
        QVERIFY(practice.facts["schema"_L1].toInt() == 1);
        Program program;
        practice.allow(program);
        const QString file = exampleIn(program.home.path());
        const QStringList at{u"--instance-url"_s, practice.fact("salesforce"), u"--json"_s};

        Ended ended = program.run(QStringList{u"plan"_s, file} + at);
        QVERIFY2(ended.code == 2, qPrintable(ended.all()));
        QCOMPARE(ended.json()["summary"_L1]["delete"_L1].toInt(-1), 0);
        QVERIFY(ended.json()["summary"_L1]["create"_L1].toInt() > 5);

        ended = program.run(QStringList{u"apply"_s, file, u"--yes"_s, u"--check-only"_s} + at);
        QVERIFY2(ended.code == 0, qPrintable(ended.all()));
        ended = program.run(QStringList{u"plan"_s, file} + at);
        QCOMPARE(ended.code, 2); // check only wrote nothing

        ended = program.run(QStringList{u"apply"_s, file, u"--yes"_s, u"--connect"_s, u"--publish"_s} + at);
        const QJsonObject verification = ended.json()["verification"_L1].toObject();
        QVERIFY2(verification["verdict"_L1].toString() == u"incomplete"_s, qPrintable(ended.all()));
        QCOMPARE(status(verification, u"E5"_s), u"skipped"_s); // only the person saw the consent page
        for (const QString &id : catalogue)
            QVERIFY2(id == u"E5"_s || status(verification, id) == u"passed"_s, qPrintable(id + ended.all()));
        QCOMPARE(ended.code, 3);
        QVERIFY(ended.err.contains(u"Open: http"_s));

        ended = program.run(QStringList{u"plan"_s, file} + at);
        QVERIFY2(ended.code == 0, qPrintable(ended.all())); // applied once, there is nothing left to do
        QCOMPARE(ended.json()["summary"_L1]["create"_L1].toInt(), 0);
        QCOMPARE(ended.json()["summary"_L1]["update"_L1].toInt(), 0);

        ended = program.run(QStringList{u"verify"_s, file} + at);
        QCOMPARE(ended.code, 3);
        QCOMPARE(status(ended.json(), u"E7"_s), u"passed"_s);
    }

    void reportsOfEveryKind_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
        QTest::newRow("md") << u"md"_s << QByteArray("# ");
        QTest::newRow("xml") << u"xml"_s << QByteArray("<?xml");
    }

    void reportsOfEveryKind()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        Program program;
        const QString path = program.home.filePath(u"report."_s + ending);
        const Ended ended =
            program.run({u"report"_s, u"--practice"_s, u"--scenario"_s, u"ready"_s, u"--output"_s, path});
        const QByteArray report = contentOf(path);
        QVERIFY2(report.startsWith(begins), qPrintable(ended.all()));
        if (ending != u"pdf"_s) {
            QVERIFY(report.contains("E9"));
            QVERIFY(report.contains("ractice")); // it says that no real org is meant
        }
    }

    void secretsStayOutOfEveryOutput()
    {
        Program services;
        PracticeProcess practice(services);
        Program program;
        practice.allow(program);
        const QString file = exampleIn(program.home.path());
        const QString log = program.home.filePath(u"run.log"_s);
        const QString called = program.home.filePath(u"browser-arguments.txt"_s);
        program.environment.insert(u"PRACTICE_BROWSER_LOG"_s, called);
        const QStringList at{u"--instance-url"_s, practice.fact("salesforce"), u"--log"_s, log};
        QString said;
        for (const QStringList &verb :
             {QStringList{u"apply"_s, file, u"--yes"_s, u"--connect"_s, u"--publish"_s, u"--json"_s},
              QStringList{u"verify"_s, file},
              QStringList{u"report"_s, file, u"--output"_s, program.home.filePath(u"r.html"_s)},
              QStringList{u"report"_s, file, u"--output"_s, program.home.filePath(u"r.json"_s)}})
            said += program.run(verb + at).all();
        QVERIFY(contentOf(log).contains("/services/data")); // the log is there to be searched
        QVERIFY(contentOf(called).contains("/services/oauth2/authorize"));
        QVERIFY(!contentOf(called).contains("code_verifier") && !contentOf(called).contains("client_secret"));
        const QList<QByteArray> secrets{practice.fact("accessToken").toUtf8(), practice.fact("herokuApiKey").toUtf8(),
                                        practice.fact("password").toUtf8(),
                                        // the part of a session id after the org id is as secret as the whole
                                        practice.fact("accessToken").section(u'!', 1).toUtf8()};
        for (const QByteArray &secret : secrets) {
            QVERIFY(secret.size() > 8);
            QVERIFY(!said.toUtf8().contains(secret));
            QDirIterator files(program.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QVERIFY2(!contentOf(path).contains(secret), qPrintable(path));
            }
        }
        QVERIFY(!said.contains(QRegularExpression(u"Bearer [A-Za-z0-9]|code_verifier=|client_secret"_s)));
    }

    void refusedSignInEndsWithOne()
    {
        Program services;
        PracticeProcess practice(services);
        Program program;
        practice.allow(program);
        program.environment.insert(u"SF_ACCESS_TOKEN"_s, u"00Dxx0000001gPL!AQwrongwrongwrong"_s);
        const Ended ended =
            program.run({u"plan"_s, exampleIn(program.home.path()), u"--instance-url"_s, practice.fact("salesforce")});
        QVERIFY2(ended.code == 1, qPrintable(ended.all()));
        QVERIFY(!ended.all().contains(u"wrongwrongwrong"_s));
    }

    void noNetworkEndsWithOne()
    {
        Program program;
        program.environment.insert(u"SF_ACCESS_TOKEN"_s, u"00Dxx0000001gPL!AQtoken"_s);
        const Ended ended = program.run({u"plan"_s, exampleIn(program.home.path()), u"--instance-url"_s,
                                         u"http://127.0.0.1:9"_s, u"--timeout"_s, u"20"_s});
        QVERIFY2(ended.code == 1, qPrintable(ended.all()));
        QVERIFY(ended.err.contains(u"127.0.0.1"_s));
    }

    void plainHttpIsForLoopbackOnly()
    {
        Program program;
        program.environment.insert(u"SF_ACCESS_TOKEN"_s, u"00Dxx0000001gPL!AQtoken"_s);
        const Ended ended = program.run(
            {u"plan"_s, exampleIn(program.home.path()), u"--instance-url"_s, u"http://acme.my.salesforce.com"_s});
        QVERIFY2(ended.code == 1 || ended.code == 64, qPrintable(ended.all()));
    }

    void interruptEndsWith130()
    {
        Program program;
        QProcess process;
        // Slow enough that the interrupt meets a request under way.
        const QString scenario = program.home.filePath(u"slow.json"_s);
        writeFile(scenario, "{ \"latencyMs\": 3000 }");
        program.start(process, {u"apply"_s, u"--practice"_s, u"--yes"_s, u"--scenario-file"_s, scenario});
        QVERIFY(hears(process, "Signing in"));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(5000));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(process.exitCode(), 130);
    }

    void interruptWhileWritingStopsSafelyThenAtOnce()
    {
        Program program;
        QProcess process;
        const QString scenario = program.home.filePath(u"slow.json"_s);
        writeFile(scenario, "{ \"faults\": [ { \"path\": \"*/metadata/deployRequest*\", \"delayMs\": 30000 } ] }");
        program.start(process, {u"apply"_s, u"--practice"_s, u"--yes"_s, u"--scenario-file"_s, scenario});
        QVERIFY(hears(process, "The org validates the package"));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(hears(process, "Once more ends at once"));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(process.exitCode(), 130);
    }

    void timeoutEndsTheRun()
    {
        Program program;
        const QString scenario = program.home.filePath(u"slow.json"_s);
        writeFile(scenario, "{ \"latencyMs\": 5000 }");
        const Ended ended =
            program.run({u"plan"_s, u"--practice"_s, u"--scenario-file"_s, scenario, u"--timeout"_s, u"1"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"--timeout"_s), qPrintable(ended.all()));
    }

    void practicePrintsOneLineAndEndsCleanly()
    {
        Program program;
        PracticeProcess practice(program);
        for (const auto *key : {"salesforce", "heroku", "accessToken", "herokuApiKey", "username", "password",
                                "otherUsername", "herokuApp"})
            QVERIFY2(!practice.fact(key).isEmpty(), key);
        QVERIFY(practice.isRunning());
        QCOMPARE(practice.terminate(), 0);
        QCOMPARE(practice.rest(), QByteArray());
    }

    void quietSaysNothingOnStandardError()
    {
        Program program;
        const Ended ended = program.run({u"plan"_s, u"--practice"_s, u"--quiet"_s, u"--json"_s});
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err, QString());
        QCOMPARE(ended.json()["schema"_L1].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "ProcessTest.moc"
