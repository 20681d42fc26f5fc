// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SfCli.h"
#include "support/Running.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using salesforce::CliOrg;
using salesforce::Session;

Q_DECLARE_METATYPE(applink::base::ErrorKind)

namespace {

const QByteArray list =
    R"({"status":0,"result":{"nonScratchOrgs":[)"
    R"({"username":"pat@acme.example","alias":"prod","orgId":"00DA","instanceUrl":"https://acme.my.salesforce.com"},)"
    R"({"username":"pat@acme.example.uat","orgId":"00DB","instanceUrl":"https://acme--uat.sandbox.my.salesforce.com"}],)"
    R"("sandboxes":[{"username":"pat@acme.example.uat","orgId":"00DB"}],"devHubs":[],)"
    R"("scratchOrgs":[{"username":"test-1@example.com","alias":"scratch","isDefaultUsername":true,"isExpired":true}]},)"
    R"("warnings":[]})";
const QByteArray shownOrg =
    R"({"id":"00DKa00000AbCdEMAV","instanceUrl":"https://acme.my.salesforce.com/","username":"pat@acme.example",)"
    R"("clientId":"PlatformCLI","connectedStatus":"Connected",)";

QByteArray refusal(const QByteArray &name, const QByteArray &message)
{
    return R"({"status":1,"name":")" + name + R"(","message":")" + message + R"(","exitCode":1})";
}

} // namespace

/// The Salesforce CLI is played by a script that answers from files and writes down how it was called.
class SfCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheOrgs();
    void takesTheSession_data();
    void takesTheSession();
    void sessionFails_data();
    void sessionFails();
    void listFails_data();
    void listFails();
    void isNotInstalled();
    void takesTooLong();
    void cancelEndsTheProgram();

private:
    void cliSays(const QByteArray &command, const QByteArray &output, int exitCode = 0)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(command)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(output);
        QFile code(file.fileName() + u".code"_s);
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(QByteArray::number(exitCode));
    }
    [[nodiscard]] QByteArray calls() const
    {
        QFile file(m_folder->filePath(u"calls"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <class T>
    Result<T> ended(Task<Result<T>> task)
    {
        Running running(std::move(task));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 20000))
            return Error::make(ErrorKind::Internal, u"it does not end"_s);
        return running.take();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    salesforce::SfCliOptions m_options;
};

void SfCliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile script(m_folder->filePath(u"sf"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n"
                 "cd \"$(dirname \"$0\")\"\n"
                 "printf '%s|' \"$@\" >> calls; echo \"$NO_COLOR\" >> calls\n"
                 "name=\"$2\"; [ \"$2\" = auth ] && name=\"$3\"\n"
                 "[ -f slow ] && { sleep 60 & echo $! > child; wait; }\n"
                 "cat \"$name\"; exit \"$(cat \"$name.code\")\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_options = {};
    m_options.searchPaths = QStringList{m_folder->path()};
}

void SfCliTest::listsTheOrgs()
{
    cliSays("list", "Warning: a new version is there\n" + list);
    const auto orgs = ended(salesforce::cliOrgs(m_options));
    QVERIFY2(orgs.ok(), orgs.ok() ? "" : qPrintable(orgs.error().summary));
    QCOMPARE(orgs->size(), 3);
    QCOMPARE(orgs->at(0).username, u"test-1@example.com"_s); // the default one first
    QVERIFY(orgs->at(0).isDefault && orgs->at(0).isExpired);
    QCOMPARE(orgs->at(1).alias, u"prod"_s);
    QCOMPARE(orgs->at(2).username, u"pat@acme.example.uat"_s); // once, though two groups name it
    QCOMPARE(orgs->at(2).instanceUrl.host(), u"acme--uat.sandbox.my.salesforce.com"_s);
    QCOMPARE(calls(), QByteArray("org|list|--json|--skip-connection-status|1\n"));
}

void SfCliTest::takesTheSession_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("calls");
    QTest::newRow("older CLI") << QByteArray(R"("accessToken":"00DKa!AQ.the-token")") << 1;
    QTest::newRow("since 2.136") << QByteArray(
                                        R"("accessToken":"[REDACTED] Use 'sf org auth show-access-token' to view")")
                                 << 2;
}

void SfCliTest::takesTheSession()
{
    QFETCH(QByteArray, shown);
    QFETCH(int, calls);
    cliSays("display", R"({"status":0,"result":)" + shownOrg + shown + "}}");
    cliSays("show-access-token", R"({"status":0,"result":{"accessToken":"00DKa!AQ.the-token"},"warnings":["secret"]})");
    const QString username = u"pat'$(touch x);@acme.example"_s; // an argument, never a piece of shell
    const auto session = ended(salesforce::cliSession(username, m_options));
    QVERIFY2(session.ok(), session.ok() ? "" : qPrintable(session.error().summary));
    QCOMPARE(session->accessToken.reveal(), QByteArray("00DKa!AQ.the-token"));
    QCOMPARE(session->instanceUrl, QUrl(u"https://acme.my.salesforce.com"_s));
    QCOMPARE(session->orgId, u"00DKa00000AbCdEMAV"_s);
    QCOMPARE(session->clientName, u"Salesforce CLI"_s);
    QVERIFY(session->borrowed);
    QVERIFY(session->refreshToken.isEmpty());
    const QByteArray seen = this->calls();
    QCOMPARE(seen.count('\n'), calls);
    QVERIFY(seen.startsWith("org|display|--target-org|" + username.toUtf8() + "|--json|--verbose|"));
    QVERIFY(!seen.contains("the-token"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"x"_s)));
}

void SfCliTest::sessionFails_data()
{
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("show");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray hidden = R"({"status":0,"result":)" + shownOrg + R"("accessToken":"[REDACTED] x"}})";
    const auto row = [](const char *name, const QByteArray &display, int exitCode, const QByteArray &show,
                        ErrorKind kind, const char *text) {
        QTest::newRow(name) << display << exitCode << show << kind << QString::fromUtf8(text);
    };
    row("unknown", refusal("NamedOrgNotFoundError", "No authorization information found for pat."), 1, {},
        ErrorKind::NotFound, "does not know pat@acme.example");
    row("refresh failed", refusal("RefreshTokenAuthError", "expired access/refresh token"), 1, {},
        ErrorKind::NotAuthenticated, "session of pat@acme.example has ended");
    row("known to be dead",
        R"({"status":0,"result":{"instanceUrl":"https://acme.my.salesforce.com","accessToken":"00D!x",)"
        R"("connectedStatus":"RefreshTokenAuthError"}})",
        0, {}, ErrorKind::NotAuthenticated, "has ended");
    row("something else", refusal("WeirdError", "The moon is full."), 1, {}, ErrorKind::Rejected, "The moon is full.");
    row("no JSON", "Segmentation fault", 139, {}, ErrorKind::UnexpectedAnswer, "can't be read");
    row("cut off", R"({"status":0,"result":{"acc)", 0, {}, ErrorKind::UnexpectedAnswer, "can't be read");
    row("wrong types", R"({"status":0,"result":[1,2]})", 0, {}, ErrorKind::UnexpectedAnswer, "none of Salesforce");
    row("foreign address", R"({"status":0,"result":{"instanceUrl":"https://evil.example","accessToken":"00D!x"}})", 0,
        {}, ErrorKind::UnexpectedAnswer, "evil.example");
    row("no encryption",
        R"({"status":0,"result":{"instanceUrl":"http://acme.my.salesforce.com","accessToken":"00D!x"}})", 0, {},
        ErrorKind::UnexpectedAnswer, "none of Salesforce");
    row("token stays hidden", hidden, 0, R"({"status":0,"result":{"accessToken":"[REDACTED] no"}})",
        ErrorKind::UnexpectedAnswer, "no access token");
    row("token refused", hidden, 0, refusal("SfError", "denied"), ErrorKind::Rejected, "denied");
    row("token of a wrong type", hidden, 0, R"({"status":0,"result":{"accessToken":7}})", ErrorKind::UnexpectedAnswer,
        "no access token");
}

void SfCliTest::sessionFails()
{
    QFETCH(QByteArray, display);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, show);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    cliSays("display", display, exitCode);
    cliSays("show-access-token", show);
    const auto session = ended(salesforce::cliSession(u"pat@acme.example"_s, m_options));
    QVERIFY(!session.ok());
    QCOMPARE(base::errorKindName(session.error().kind), base::errorKindName(kind));
    QVERIFY2(session.error().summary.contains(text), qPrintable(session.error().summary));
    QVERIFY(session.error().action != ErrorAction::None);
}

void SfCliTest::listFails_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nobody signed in") << refusal("NoAuthInfoFound", "No orgs.") << 1 << ErrorKind::NotAuthenticated;
    QTest::newRow("no orgs") << QByteArray(R"({"status":0,"result":{"nonScratchOrgs":[]}})") << 0
                             << ErrorKind::NotAuthenticated;
    QTest::newRow("no JSON") << QByteArray("command org:list not found") << 127 << ErrorKind::UnexpectedAnswer;
    QTest::newRow("nothing") << QByteArray() << 0 << ErrorKind::UnexpectedAnswer;
    QTest::newRow("wrong types") << QByteArray(R"({"status":0,"result":"orgs"})") << 0 << ErrorKind::UnexpectedAnswer;
    QTest::newRow("entries of a wrong type")
        << QByteArray(R"({"status":0,"result":{"scratchOrgs":[1,null,{"username":3}],"x":7}})") << 0
        << ErrorKind::NotAuthenticated;
}

void SfCliTest::listFails()
{
    QFETCH(QByteArray, output);
    QFETCH(int, exitCode);
    QFETCH(ErrorKind, kind);
    cliSays("list", output, exitCode);
    const auto orgs = ended(salesforce::cliOrgs(m_options));
    QVERIFY(!orgs.ok());
    QCOMPARE(base::errorKindName(orgs.error().kind), base::errorKindName(kind));
    QVERIFY(!orgs.error().summary.isEmpty());
}

void SfCliTest::isNotInstalled()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"sf"_s)));
    const auto orgs = ended(salesforce::cliOrgs(m_options));
    QVERIFY(!orgs.ok());
    QCOMPARE(orgs.error().kind, ErrorKind::NotFound);
    QVERIFY(orgs.error().summary.contains(u"not installed"_s));
}

void SfCliTest::takesTooLong()
{
    cliSays("list", list);
    cliSays("slow", "");
    m_options.timeLimit = std::chrono::milliseconds(300);
    const auto orgs = ended(salesforce::cliOrgs(m_options));
    QVERIFY(!orgs.ok());
    QCOMPARE(orgs.error().kind, ErrorKind::Timeout);
    QVERIFY(orgs.error().summary.contains(u"Salesforce CLI"_s));
}

void SfCliTest::cancelEndsTheProgram()
{
    cliSays("list", list);
    cliSays("slow", "");
    const QString child = m_folder->filePath(u"child"_s);
    Running running(salesforce::cliOrgs(m_options));
    QTRY_VERIFY(QFile(child).size() > 1);
    QFile file(child);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString process = u"/proc/"_s + QString::fromLatin1(file.readAll().trimmed());
    QVERIFY(QFile::exists(process));
    QElapsedTimer clock;
    clock.start();
    running.cancel();
    QVERIFY(clock.elapsed() < 100);
    // What the script had started ends with it; a zombie that nobody collects in a container counts as ended.
    QTRY_VERIFY([&] {
        QFile stat(process + u"/stat"_s);
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    }());
}

QTEST_GUILESS_MAIN(SfCliTest)
#include "SfCliTest.moc"
