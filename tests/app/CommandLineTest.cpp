// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::app;

namespace {

std::optional<CommandLine> parse(const QStringList &arguments, QString *why = nullptr)
{
    QString ignored;
    return CommandLine::parse(QStringList{u"applink-setup"_s} + arguments, why ? why : &ignored);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVerbItIsTheWindow();
    void readsEveryVerb();
    void practiceImpliesConnectAndPublish();
    void readsPracticeOptions();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpNamesWhatTheVerbTakes();
};

void CommandLineTest::withoutAVerbItIsTheWindow()
{
    auto line = parse({});
    QVERIFY(line && line->verb == Verb::Window && line->file.isEmpty() && !line->practice && !line->headless());
    line = parse({u"acme.json"_s});
    QVERIFY(line && line->verb == Verb::Window);
    QCOMPARE(line->file, u"acme.json"_s);
    line = parse({u"--practice"_s, u"--scenario"_s, u"ready"_s});
    QVERIFY(line && line->practice && !line->connect);
    QCOMPARE(line->practiceOptions.scenario, u"ready"_s);
    line = parse({u"./plan"_s}); // a file of that name
    QVERIFY(line && line->verb == Verb::Window);
}

void CommandLineTest::readsEveryVerb()
{
    auto line = parse({u"plan"_s, u"a.json"_s, u"--json"_s, u"--timeout"_s, u"30"_s});
    QVERIFY(line && line->verb == Verb::Plan && line->json && line->timeout == std::chrono::seconds(30));
    QCOMPARE(line->file, u"a.json"_s);
    line = parse({u"--quiet"_s, u"--log"_s, u"plan"_s, u"apply"_s, u"a.json"_s, u"--yes"_s, u"--connect"_s});
    QVERIFY(line && line->verb == Verb::Apply && line->yes && line->connect && !line->publish && line->quiet);
    QCOMPARE(line->logFile, u"plan"_s);
    line = parse({u"apply"_s, u"a.json"_s, u"--check-only"_s, u"--instance-url=https://acme.my.salesforce.com"_s});
    QVERIFY(line && line->checkOnly);
    QCOMPARE(line->instanceUrl.host(), u"acme.my.salesforce.com"_s);
    QCOMPARE(parse({u"verify"_s, u"a.json"_s, u"--sf-org"_s, u"prod"_s})->sfOrg, u"prod"_s);
    line = parse({u"verify"_s, u"a.json"_s, u"--publish"_s});
    QVERIFY(line && line->verb == Verb::Verify && line->publish);
    line = parse({u"report"_s, u"a.json"_s, u"--output"_s, u"r.HTML"_s});
    QVERIFY(line && line->verb == Verb::Report);
    QCOMPARE(line->output, u"r.HTML"_s);
    QVERIFY(parse({u"practice"_s})->verb == Verb::Practice);
    QVERIFY(parse({u"--version"_s})->version);
    QVERIFY(parse({u"apply"_s, u"--help"_s})->help); // no file is needed to ask for help
}

void CommandLineTest::practiceImpliesConnectAndPublish()
{
    for (const QString &verb : {u"apply"_s, u"verify"_s}) {
        const auto line = parse({verb, u"--practice"_s});
        QVERIFY(line && line->connect && line->publish && line->file.isEmpty());
    }
    const auto checked = parse({u"apply"_s, u"--practice"_s, u"--check-only"_s});
    QVERIFY(checked && !checked->connect && !checked->publish);
}

void CommandLineTest::readsPracticeOptions()
{
    const auto line =
        parse({u"practice"_s, u"--salesforce-port"_s, u"8081"_s, u"--heroku-port"_s, u"0"_s, u"--scenario-file"_s,
               u"s.json"_s, u"--salesforce-url"_s, u"https://org.example"_s, u"--applink-url"_s,
               u"https://applink.example"_s, u"--tls-cert"_s, u"c.pem"_s, u"--tls-key"_s, u"k.pem"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->practiceOptions.salesforcePort, 8081);
    QCOMPARE(line->practiceOptions.herokuPort, 0);
    QCOMPARE(line->practiceOptions.scenarioFile, u"s.json"_s);
    QCOMPARE(line->practiceOptions.salesforceUrl.toString(), u"https://org.example"_s);
    QCOMPARE(line->practiceOptions.applinkUrl.toString(), u"https://applink.example"_s);
    QCOMPARE(line->practiceOptions.tlsCertificateFile, u"c.pem"_s);
    QCOMPARE(line->practiceOptions.tlsKeyFile, u"k.pem"_s);
    QVERIFY(parse({u"practice"_s, u"--list-scenarios"_s})->listScenarios);
    QVERIFY(parse({u"practice"_s, u"--json"_s, u"--quiet"_s})); // it prints nothing else anyhow
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const QStringList &arguments, const QString &mentions) {
        QTest::newRow(name) << arguments << mentions;
    };
    row("unknown option", {u"plan"_s, u"f"_s, u"--wrong"_s}, u"wrong"_s);
    row("no file", {u"plan"_s}, u"setup file"_s);
    row("two files", {u"verify"_s, u"a"_s, u"b"_s}, u"“b”"_s);
    row("two files for the window", {u"a"_s, u"b"_s}, u"“b”"_s);
    row("practice takes no file", {u"practice"_s, u"a"_s}, u"“a”"_s);
    row("yes belongs to apply", {u"verify"_s, u"f"_s, u"--yes"_s}, u"--yes"_s);
    row("json needs a verb", {u"--json"_s}, u"--json"_s);
    row("no output", {u"report"_s, u"f"_s}, u"--output"_s);
    row("unknown ending", {u"report"_s, u"f"_s, u"--output"_s, u"r.txt"_s}, u".html"_s);
    row("a timeout of words", {u"plan"_s, u"f"_s, u"--timeout"_s, u"soon"_s}, u"--timeout"_s);
    row("a timeout of nothing", {u"plan"_s, u"f"_s, u"--timeout"_s, u"0"_s}, u"--timeout"_s);
    row("an option without its value", {u"plan"_s, u"f"_s, u"--log"_s}, u"log"_s);
    row("an address without scheme", {u"plan"_s, u"f"_s, u"--instance-url"_s, u"acme"_s}, u"--instance-url"_s);
    row("an address with a password", {u"plan"_s, u"f"_s, u"--instance-url"_s, u"https://u:p@acme.my.salesforce.com"_s},
        u"password"_s);
    row("practice and an address", {u"plan"_s, u"--practice"_s, u"--instance-url"_s, u"https://a.my.salesforce.com"_s},
        u"--instance-url"_s);
    row("practice and the Salesforce CLI", {u"plan"_s, u"--practice"_s, u"--sf-org"_s, u"prod"_s}, u"--sf-org"_s);
    row("an option in place of a CLI user", {u"plan"_s, u"f"_s, u"--sf-org=--json"_s}, u"--sf-org"_s);
    row("a token in place of a CLI user", {u"plan"_s, u"f"_s, u"--sf-org"_s, u"00D!AQ.token"_s}, u"--sf-org"_s);
    row("a scenario without practice", {u"plan"_s, u"f"_s, u"--scenario"_s, u"ready"_s}, u"--practice"_s);
    row("an unknown scenario", {u"practice"_s, u"--scenario"_s, u"none"_s}, u"ready"_s);
    row("a port too high", {u"practice"_s, u"--heroku-port"_s, u"70000"_s}, u"--heroku-port"_s);
    row("half of TLS", {u"practice"_s, u"--tls-cert"_s, u"c.pem"_s}, u"--tls-key"_s);
    row("check only and connect", {u"apply"_s, u"f"_s, u"--check-only"_s, u"--connect"_s}, u"--check-only"_s);
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    QString why;
    QVERIFY(!parse(arguments, &why).has_value());
    QVERIFY2(why.contains(mentions), qPrintable(why));
}

void CommandLineTest::helpNamesWhatTheVerbTakes()
{
    const QString apply = CommandLine::helpText(Verb::Apply);
    QVERIFY(apply.contains(u"--check-only"_s) && apply.contains(u"SF_ACCESS_TOKEN"_s) &&
            !apply.contains(u"--salesforce-port"_s));
    const QString practice = CommandLine::helpText(Verb::Practice);
    QVERIFY(practice.contains(u"--salesforce-port PORT"_s) && !practice.contains(u"--yes"_s));
    const QString all = CommandLine::helpText(Verb::Window);
    for (const Verb verb : {Verb::Plan, Verb::Apply, Verb::Verify, Verb::Report, Verb::Practice})
        QVERIFY(all.contains(CommandLine::verbName(verb)));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
