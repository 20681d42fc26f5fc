// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "report/ReportKind.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::app::CommandLine)
};

/// One option: who takes it, how it reads in the help, and where its value goes. `set` gives a complaint about the
/// value.
struct Option
{
    QString name;
    QString value; ///< its placeholder; empty for a switch
    QString verbs; ///< letters of the verbs that take it: w p a v r s
    QString description;
    std::function<QString(CommandLine &, const QString &)> set;
};

QChar letter(Verb verb)
{
    switch (verb) {
    case Verb::Window:
        return u'w';
    case Verb::Plan:
        return u'p';
    case Verb::Apply:
        return u'a';
    case Verb::Verify:
        return u'v';
    case Verb::Report:
        return u'r';
    case Verb::Practice:
        return u's';
    }
    Q_UNREACHABLE();
}

template <class Member>
auto flag(Member member)
{
    return [member](CommandLine &line, const QString &) {
        line.*member = true;
        return QString();
    };
}

template <class Member>
auto text(Member member)
{
    return [member](CommandLine &line, const QString &value) {
        line.*member = value;
        return value.isEmpty() ? Text::tr("needs a value") : QString();
    };
}

template <class Member>
auto practiceText(Member member)
{
    return [member](CommandLine &line, const QString &value) {
        line.practiceOptions.*member = value;
        return value.isEmpty() ? Text::tr("needs a value") : QString();
    };
}

template <class Member>
auto practicePort(Member member)
{
    return [member](CommandLine &line, const QString &value) {
        bool ok = false;
        line.practiceOptions.*member = value.toUShort(&ok);
        return ok ? QString() : Text::tr("must be a port number, or 0 for any free one");
    };
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

template <class Member>
auto practiceUrl(Member member)
{
    return [member](CommandLine &line, const QString &value) {
        line.practiceOptions.*member = QUrl(value, QUrl::StrictMode);
        return isWebAddress(line.practiceOptions.*member) ? QString()
                                                          : Text::tr("must be a full address, such as https://host");
    };
}

QString setInstanceUrl(CommandLine &line, const QString &value)
{
    line.instanceUrl = QUrl(value, QUrl::StrictMode);
    if (!isWebAddress(line.instanceUrl))
        return Text::tr("must be a full address, such as https://acme.my.salesforce.com");
    // An argument is visible to everybody on the machine.
    return line.instanceUrl.userInfo().isEmpty() ? QString() : Text::tr("must not hold a user or a password");
}

QString setSfOrg(CommandLine &line, const QString &value)
{
    line.sfOrg = value;
    // It becomes an argument of another program, which must not read it as an option; and a token is none of both.
    return value.isEmpty() || value.startsWith(u'-') || value.contains(u'!')
               ? Text::tr("must be a user name or an alias of the Salesforce CLI")
               : QString();
}

QString setTimeout(CommandLine &line, const QString &value)
{
    bool ok = false;
    const int seconds = value.toInt(&ok);
    line.timeout = std::chrono::seconds(seconds);
    return ok && seconds > 0 && seconds <= 86400 ? QString() : Text::tr("must be a number of seconds from 1 to 86400");
}

QString setScenario(CommandLine &line, const QString &value)
{
    line.practiceOptions.scenario = value;
    const QStringList known = practice::PracticeServices::scenarioNames();
    return known.contains(value) ? QString() : Text::tr("“%1” is none of: %2").arg(value, known.join(u", "_s));
}

const QList<Option> &options()
{
    static const QList<Option> list{
        {u"practice"_s,
         {},
         u"wpavr"_s,
         Text::tr("Use a practice org of its own; no real org is touched."),
         flag(&CommandLine::practice)},
        {u"yes"_s, {}, u"a"_s, Text::tr("Apply without asking."), flag(&CommandLine::yes)},
        {u"check-only"_s,
         {},
         u"a"_s,
         Text::tr("Have the org validate everything, and write nothing."),
         flag(&CommandLine::checkOnly)},
        {u"connect"_s,
         {},
         u"av"_s,
         Text::tr("Create or renew the AppLink connection and run its sign-in."),
         flag(&CommandLine::connect)},
        {u"publish"_s, {}, u"av"_s, Text::tr("Publish the API spec."), flag(&CommandLine::publish)},
        {u"output"_s, u"OUT"_s, u"r"_s,
         Text::tr("The report file; its ending chooses the kind: .html .pdf .json .md .xml (JUnit)."),
         text(&CommandLine::output)},
        {u"json"_s, {}, u"pavrs"_s, Text::tr("Print one JSON document on standard output."), flag(&CommandLine::json)},
        {u"quiet"_s,
         {},
         u"pavrs"_s,
         Text::tr("Print the outcome and problems only, no progress."),
         flag(&CommandLine::quiet)},
        {u"log"_s, u"FILE"_s, u"wpavrs"_s, Text::tr("Append what happens to a file; secrets are taken out."),
         text(&CommandLine::logFile)},
        {u"instance-url"_s, u"URL"_s, u"pavr"_s, Text::tr("The org's address, instead of the one in the setup file."),
         setInstanceUrl},
        {u"sf-org"_s, u"NAME"_s, u"pavr"_s,
         Text::tr("Sign in with the session that the Salesforce CLI (sf) has under this user name or alias."),
         setSfOrg},
        {u"timeout"_s, u"SECONDS"_s, u"pavrs"_s, Text::tr("Give up after so many seconds."), setTimeout},
        {u"scenario"_s, u"NAME"_s, u"wpavrs"_s, Text::tr("The state of the practice org at the start."), setScenario},
        {u"scenario-file"_s, u"FILE"_s, u"wpavrs"_s, Text::tr("The same, described in JSON."),
         practiceText(&practice::PracticeOptions::scenarioFile)},
        {u"list-scenarios"_s,
         {},
         u"s"_s,
         Text::tr("Print the names of the scenarios and end."),
         flag(&CommandLine::listScenarios)},
        {u"salesforce-port"_s, u"PORT"_s, u"s"_s, Text::tr("Where the practice org listens; 0 for any free port."),
         practicePort(&practice::PracticeOptions::salesforcePort)},
        {u"heroku-port"_s, u"PORT"_s, u"s"_s, Text::tr("Where the practice Heroku listens; 0 for any free port."),
         practicePort(&practice::PracticeOptions::herokuPort)},
        {u"salesforce-url"_s, u"URL"_s, u"s"_s,
         Text::tr("How the outside reaches the practice org, when a proxy stands before it."),
         practiceUrl(&practice::PracticeOptions::salesforceUrl)},
        {u"applink-url"_s, u"URL"_s, u"s"_s, Text::tr("The same for the practice AppLink service."),
         practiceUrl(&practice::PracticeOptions::applinkUrl)},
        {u"tls-cert"_s, u"FILE"_s, u"s"_s, Text::tr("Speak https with this certificate (PEM)."),
         practiceText(&practice::PracticeOptions::tlsCertificateFile)},
        {u"tls-key"_s, u"FILE"_s, u"s"_s, Text::tr("The key of the certificate (PEM)."),
         practiceText(&practice::PracticeOptions::tlsKeyFile)},
        {u"help"_s, {}, u"wpavrs"_s, Text::tr("Print this text."), flag(&CommandLine::help)},
        {u"version"_s, {}, u"wpavrs"_s, Text::tr("Print the version."), flag(&CommandLine::version)},
    };
    return list;
}

constexpr Verb verbs[] = {Verb::Plan, Verb::Apply, Verb::Verify, Verb::Report, Verb::Practice};

/// Takes the verb and the file off the positional arguments; a complaint, or nothing.
QString readPositionals(CommandLine &line, QStringList positionals)
{
    for (const Verb verb : verbs) {
        if (!positionals.isEmpty() && positionals.first() == CommandLine::verbName(verb)) {
            line.verb = verb;
            positionals.removeFirst();
            break;
        }
    }
    if (line.verb == Verb::Practice ? !positionals.isEmpty() : positionals.size() > 1)
        return Text::tr("“%1” is one argument too many.").arg(positionals.last());
    line.file = positionals.value(0);
    return {};
}

/// What parsing alone cannot see: what belongs together.
QString inconsistency(const CommandLine &line)
{
    const bool needsFile = line.headless() && line.verb != Verb::Practice;
    if (needsFile && line.file.isEmpty() && !line.practice)
        return Text::tr("“%1” needs a setup file: applink-setup %1 FILE.").arg(CommandLine::verbName(line.verb));
    if (line.verb == Verb::Report && line.output.isEmpty())
        return Text::tr("“report” needs --output and the name of the report file.");
    if (line.verb == Verb::Report && !report::reportKindFor(line.output))
        return Text::tr("No report can be written to “%1”: its name must end in one of: %2.")
            .arg(line.output, report::knownReportEndings());
    if (line.practice && !line.instanceUrl.isEmpty())
        return Text::tr("--practice brings its own org; leave --instance-url out.");
    if (line.practice && !line.sfOrg.isEmpty())
        return Text::tr("--practice brings its own org; leave --sf-org out.");
    if (line.verb != Verb::Practice && !line.practice &&
        !(line.practiceOptions.scenario.isEmpty() && line.practiceOptions.scenarioFile.isEmpty()))
        return Text::tr("--scenario and --scenario-file belong to --practice.");
    if (line.practiceOptions.tlsCertificateFile.isEmpty() != line.practiceOptions.tlsKeyFile.isEmpty())
        return Text::tr("--tls-cert and --tls-key belong together.");
    if (line.verb == Verb::Report && QFileInfo::exists(line.file) && QFileInfo(line.file) == QFileInfo(line.output))
        return Text::tr("--output names the setup file itself.");
    if (line.checkOnly && (line.connect || line.publish))
        return Text::tr("--check-only writes nothing, so it does not go with --connect or --publish.");
    return {};
}

} // namespace

std::optional<CommandLine> CommandLine::parse(const QStringList &arguments, QString *why)
{
    QCommandLineParser parser;
    for (const Option &option : options())
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    if (!parser.parse(arguments)) {
        *why = parser.errorText();
        return std::nullopt;
    }
    CommandLine line;
    *why = readPositionals(line, parser.positionalArguments());
    for (const Option &option : options()) {
        if (!why->isEmpty())
            return std::nullopt;
        if (!parser.isSet(option.name))
            continue;
        if (!option.verbs.contains(letter(line.verb)))
            *why = line.verb == Verb::Window
                       ? Text::tr("--%1 needs a verb that takes it.").arg(option.name)
                       : Text::tr("“%1” does not take --%2.").arg(verbName(line.verb), option.name);
        else if (const QString complaint = option.set(line, parser.value(option.name)); !complaint.isEmpty())
            *why = u"--%1 %2."_s.arg(option.name, complaint);
    }
    if (why->isEmpty() && !line.help && !line.version)
        *why = inconsistency(line);
    if (!why->isEmpty())
        return std::nullopt;
    if (line.practice && line.headless()) {
        line.connect = !line.checkOnly;
        line.publish = !line.checkOnly;
    }
    return line;
}

QString CommandLine::verbName(Verb verb)
{
    switch (verb) {
    case Verb::Window:
        return {};
    case Verb::Plan:
        return u"plan"_s;
    case Verb::Apply:
        return u"apply"_s;
    case Verb::Verify:
        return u"verify"_s;
    case Verb::Report:
        return u"report"_s;
    case Verb::Practice:
        return u"practice"_s;
    }
    Q_UNREACHABLE();
}

QString CommandLine::helpText(Verb verb)
{
    QString out;
    switch (verb) {
    case Verb::Window:
        out = Text::tr(
            "Usage: applink-setup [FILE] [--practice]\n"
            "       applink-setup VERB …\n\n"
            "Without a verb the wizard opens, with the setup file if one is named. The verbs work without a window:\n\n"
            "  plan FILE                  Print what would change in the org; write nothing.\n"
            "  apply FILE                 Change the org, then verify it.\n"
            "  verify FILE                Run the checks.\n"
            "  report FILE --output OUT   Verify, then write a report.\n"
            "  practice                   Run a practice org for other programs to use.\n\n"
            "“applink-setup VERB --help” tells more.\n");
        break;
    case Verb::Plan:
        out =
            Text::tr("Usage: applink-setup plan FILE\n\nReads the org and prints what would change. Writes nothing.\n");
        break;
    case Verb::Apply:
        out = Text::tr("Usage: applink-setup apply FILE [--yes] [--check-only]\n\nPlans, applies and verifies. Asks "
                       "first on a terminal.\n");
        break;
    case Verb::Verify:
        out = Text::tr("Usage: applink-setup verify FILE\n\nRuns every check. Changes nothing, unless told to by "
                       "--connect or --publish.\n");
        break;
    case Verb::Report:
        out = Text::tr("Usage: applink-setup report FILE --output OUT\n\nVerifies, then writes a report.\n");
        break;
    case Verb::Practice:
        out = Text::tr("Usage: applink-setup practice\n\nStarts a practice org and a practice Heroku on this computer, "
                       "prints one line of "
                       "JSON that says where, and runs until it is ended.\n");
        break;
    }
    out += u'\n' + Text::tr("Options:") + u'\n';
    for (const Option &option : options()) {
        if (!option.verbs.contains(letter(verb)))
            continue;
        const QString name = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        out += u"  "_s + name.leftJustified(24) + u' ' + option.description + u'\n';
    }
    if (verb == Verb::Practice || verb == Verb::Window)
        return out;
    return out + u'\n' +
           Text::tr(
               "Who signs in: SF_ACCESS_TOKEN for the org, HEROKU_API_KEY for Heroku; never as arguments.\n"
               "HEROKU_API_URL names another Platform API. With --practice nobody needs to sign in, and FILE may be "
               "left out.\n\n"
               "Exit codes: 0 all well; 1 could not run; 2 changes (plan) or problems; 3 something could not be told;\n"
               "64 wrong usage; 130 cancelled.\n");
}

} // namespace applink::app
