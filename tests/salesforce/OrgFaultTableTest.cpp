// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"
#include "practice/PracticeServices.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/SessionTokens.h"
#include "salesforce/SignIn.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "support/RawBrowser.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"
#include "support/WireFaults.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using practice::PracticeServices;
using salesforce::Session;
using verify::Status;

namespace {

/// The checks that can only be seen by this request: without it none of them passes.
QStringList seenOnlyBy(const QString &request)
{
    if (request.endsWith("/oauth2/authorize"_L1))
        return {u"E2"_s};
    if (request.contains("/Soap/"_L1))
        return {u"O2"_s, u"O7"_s, u"O8"_s, u"O9"_s};
    if (request.endsWith("/composite/batch"_L1))
        return {u"P1"_s, u"P3"_s, u"P4"_s, u"U2"_s, u"U3"_s};
    return request.endsWith("/services/data"_L1) ? QStringList{u"P2"_s} : QStringList();
}

constexpr int patienceMs = 20000; ///< a cell that takes longer hangs

net::RetryPolicy shortPolicy()
{
    net::RetryPolicy policy;
    policy.mostTries = 2;
    policy.firstDelay = std::chrono::milliseconds(1);
    return policy;
}

void hurry(net::HttpClient *http)
{
    http->setRetryPolicy(shortPolicy());
    http->setLongestWait(std::chrono::milliseconds(400));
}

} // namespace

/// Each request of signing in and of reading and verifying the org, crossed with whatever can happen to it on the
/// wire: the outcome is a clear error, a "could not tell" or a correct retry; never a crash, a hang, a doubled write or
/// a pass that nobody saw.
class OrgFaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn();
    void readAndVerify_data();
    void readAndVerify();
    void initTestCase() { QLoggingCategory::setFilterRules(u"applink.*.info=false"_s); }
    void cleanupTestCase() { qDebug().noquote() << "fault table:" << m_cells << "cells"; }

private:
    /// An org of the scenario, and the workflow of somebody who is signed in there.
    struct Cell
    {
        PracticeServices services;
        steps::Workflow workflow;
    };
    std::unique_ptr<Cell> begin(const QString &scenario);
    static QHash<QString, Status> statuses(const verify::Verification &verification);
    void compare(const QHash<QString, Status> &healthy, const verify::Verification &seen);
    static QStringList distinct(const QStringList &requests);
    static bool isWrite(const QString &request);
    void problem(const QString &what) { m_problems.append(m_cell + u": "_s + what); }
    void report();

    int m_cells = 0;
    QString m_cell;
    QStringList m_problems;
};

std::unique_ptr<OrgFaultTableTest::Cell> OrgFaultTableTest::begin(const QString &scenario)
{
    auto cell = std::make_unique<Cell>();
    practice::PracticeOptions options;
    options.scenario = scenario;
    QString error;
    if (!cell->services.start(options, &error)) {
        qCritical().noquote() << error;
        return {};
    }
    setup::SetupFile wanted;
    wanted.orgUrl = cell->services.salesforceUrl().toString();
    wanted.app.contactEmail = u"admin@practice.example"_s;
    cell->workflow.setPractice(true);
    cell->workflow.setWanted(wanted);
    // The ids are the practice org's own; asking for them is a request of the sign-in, which has its own columns.
    Session session;
    session.instanceUrl = cell->services.salesforceUrl();
    session.accessToken = Secret(cell->services.accessToken());
    session.borrowed = true;
    salesforce::SessionTokens tokens;
    Running asking(tokens.whose(session.accessToken, session.instanceUrl));
    if (!QTest::qWaitFor([&] { return asking.finished(); }, patienceMs))
        return {};
    const auto whose = asking.take();
    if (!whose) {
        qCritical().noquote() << whose.error().summary;
        return {};
    }
    cell->workflow.setSession(*whose);
    hurry(cell->workflow.org()->http());
    return cell;
}

QStringList OrgFaultTableTest::distinct(const QStringList &requests)
{
    QStringList once = requests;
    once.removeDuplicates();
    once.removeIf([](const QString &request) { return request.contains("/oauth2/userinfo"_L1); });
    return once;
}

bool OrgFaultTableTest::isWrite(const QString &request)
{
    if (request.startsWith("GET "_L1) || request.contains("/composite/batch"_L1) ||
        request.contains("/services/Soap/"_L1) || request.contains("/oauth2/"_L1))
        return false;
    return true;
}

QHash<QString, Status> OrgFaultTableTest::statuses(const verify::Verification &verification)
{
    QHash<QString, Status> found;
    for (const auto &result : verification.results)
        found.insert(result.id, result.finding.status);
    return found;
}

void OrgFaultTableTest::compare(const QHash<QString, Status> &healthy, const verify::Verification &seen)
{
    if (seen.results.size() != healthy.size())
        problem(u"%1 of %2 checks"_s.arg(seen.results.size()).arg(healthy.size()));
    for (const auto &result : seen.results) {
        const Status before = healthy.value(result.id);
        const Status now = result.finding.status;
        if (now == before)
            continue;
        const QString change =
            result.id + u" is "_s + verify::statusLabel(now) + u" instead of "_s + verify::statusLabel(before);
        if (now == Status::Passed || now == Status::Pending || now == Status::Running)
            problem(change + u", which nobody saw"_s);
        else if (now == Status::Failed || now == Status::Warning)
            problem(change + u": "_s + result.finding.reason);
        else if (result.finding.reason.isEmpty())
            problem(change + u" without a reason"_s);
    }
}

void OrgFaultTableTest::report()
{
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
}

void OrgFaultTableTest::signIn()
{
    enum Request { Code, Whose, Renew, Revoke };
    const QHash<Request, const char *> names{{Code, "code"}, {Whose, "userinfo"}, {Renew, "renew"}, {Revoke, "revoke"}};
    for (const Request request : {Code, Whose, Renew, Revoke}) {
        for (const WireFault &fault : wireFaults) {
            ++m_cells;
            m_cell = QString::fromLatin1(names[request]) + u" × "_s + QString::fromLatin1(fault.name);
            ScriptedServer org;
            const QByteArray wire = fault.wire;
            Answer answer = Answer::page(fault.body, fault.status).with("Content-Type", fault.type);
            if (!wire.isEmpty())
                answer = Answer::failing(wire == "silent"  ? Answer::Fault::Silence
                                         : wire == "reset" ? Answer::Fault::Reset
                                                           : Answer::Fault::Truncate);
            org.always(answer);
            std::optional<Error> error;
            bool succeeded = false;
            if (request == Code) {
                salesforce::SignIn flow;
                connect(&flow, &salesforce::SignIn::failed, this, [&](const Error &why) { error = why; });
                connect(&flow, &salesforce::SignIn::succeeded, this, [&] { succeeded = true; });
                QTcpServer probe;
                probe.listen(QHostAddress::LocalHost);
                salesforce::SignInRequest wanted;
                wanted.loginUrl = org.url();
                wanted.callback = QUrl(u"http://localhost:%1/OauthRedirect"_s.arg(probe.serverPort()));
                wanted.limit = std::chrono::seconds(2);
                probe.close();
                QVERIFY(flow.start(wanted).ok());
                const QString state = QUrlQuery(flow.link()).queryItemValue(u"state"_s, QUrl::FullyDecoded);
                RawBrowser browser(quint16(wanted.callback.port()),
                                   RawBrowser::get("/OauthRedirect?code=1&state=" + state.toLatin1()));
                if (!QTest::qWaitFor([&] { return error || succeeded; }, patienceMs))
                    problem(u"hangs"_s);
                if (!QTest::qWaitFor([&] { return browser.ended; }, 5000) ||
                    !browser.received.contains("You are not signed in"))
                    problem(u"the browser is not told"_s);
            } else {
                salesforce::SessionTokens tokens;
                hurry(tokens.http());
                Session session;
                session.instanceUrl = session.loginUrl = org.url();
                session.accessToken = Secret(u"00D!the-access-token"_s);
                session.refreshToken = Secret(u"5Aep-the-refresh-token"_s);
                session.clientId = u"PlatformCLI"_s;
                session.orgId = u"00DKa00000AbCdEMAV"_s;
                session.userId = u"005Ka00000XyZabIAF"_s;
                if (request == Revoke) {
                    Running running(tokens.revoke(session));
                    if (!QTest::qWaitFor([&] { return running.finished(); }, patienceMs)) {
                        problem(u"hangs"_s);
                        continue;
                    }
                    // Best effort: a 200 is all that Salesforce says, whatever stands in it.
                    const auto revoked = running.take();
                    succeeded = revoked.ok() && fault.status != 200;
                    if (!revoked)
                        error = revoked.error();
                    else if (fault.status == 200)
                        continue;
                } else {
                    Running running(request == Whose ? tokens.whose(session.accessToken, org.url())
                                                     : tokens.renew(session));
                    if (!QTest::qWaitFor([&] { return running.finished(); }, patienceMs)) {
                        problem(u"hangs"_s);
                        continue;
                    }
                    const auto outcome = running.take();
                    succeeded = outcome.ok();
                    if (!outcome)
                        error = outcome.error();
                }
                if (request != Whose && org.requests().size() > 1)
                    problem(u"sent %1 times"_s.arg(org.requests().size()));
            }
            if (succeeded)
                problem(u"passes"_s);
            else if (error && (error->summary.isEmpty() || error->kind == ErrorKind::Internal))
                problem(u"no clear error: "_s + error->summary);
            else if (error && (error->summary + error->detail).contains("the-"_L1) &&
                     (error->summary + error->detail).contains("-token"_L1))
                problem(u"shows a token"_s);
        }
    }
    report();
}

void OrgFaultTableTest::readAndVerify_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("ready: nothing may fail or pass by accident") << u"ready"_s;
    QTest::newRow("drifted: what fails must not pass") << u"drifted"_s;
}

void OrgFaultTableTest::readAndVerify()
{
    QFETCH(QString, scenario);
    auto first = begin(scenario);
    QVERIFY(first);
    Running healthyRun(first->workflow.verify());
    QTRY_VERIFY_WITH_TIMEOUT(healthyRun.finished(), patienceMs);
    const auto healthy = statuses(healthyRun.take());
    QVERIFY(first->workflow.snapshot());
    const setup::Plan healthyPlan = first->workflow.plan();
    const QStringList sent = first->services.requests();
    const QStringList requests = distinct(sent); // few, because queries travel in batches
    QVERIFY(requests.size() >= 3);
    int healed = 0;
    for (const QString &request : requests) {
        for (const WireFault &fault : wireFaults) {
            // All its calls; and the first or the second alone, so that trying again goes well.
            const int calls = std::min(int(sent.count(request)), 2);
            for (int variant = 0; variant <= calls; ++variant) {
                const int from = std::max(variant, 1);
                const int times = variant == 0 ? 0 : 1;
                ++m_cells;
                m_cell = u"%1 × %2, call %3%4"_s.arg(request, QString::fromLatin1(fault.name))
                             .arg(from)
                             .arg(times == 1 ? QString() : u" and on"_s);
                auto cell = begin(scenario);
                QVERIFY(cell);
                cell->services.faults().add(faultRule(request, fault, times, from));
                Running running(cell->workflow.verify());
                if (!QTest::qWaitFor([&] { return running.finished(); }, patienceMs)) {
                    problem(u"hangs"_s);
                    continue;
                }
                const auto verification = running.take();
                compare(healthy, verification);
                // A redirect has no body that could be cut off.
                const bool isWhole = QByteArray(fault.wire) == "halfBody" && request.endsWith("/authorize"_L1);
                const auto seen = statuses(verification);
                for (const QString &id : variant == 0 && !isWhole ? seenOnlyBy(request) : QStringList()) {
                    if (seen.value(id) == Status::Passed)
                        problem(id + u" passes unseen"_s);
                }
                healed += statuses(verification) == healthy ? 1 : 0;
                if (const auto &error = cell->workflow.services()->readError; error && error->summary.isEmpty())
                    problem(u"no clear error"_s);
                for (const QString &sentNow : cell->services.requests()) {
                    if (isWrite(sentNow))
                        problem(u"verifying wrote: "_s + sentNow);
                }
                if (!cell->workflow.snapshot())
                    continue;
                // What could not be read must not be taken for missing and made once more.
                const setup::Plan plan = cell->workflow.plan();
                if (plan.applyable() && plan.count(setup::Action::Create) > healthyPlan.count(setup::Action::Create))
                    problem(u"plans to create what is there"_s);
            }
        }
    }
    qDebug().noquote() << scenario << requests.size() << "requests," << healed << "cells with a full result";
    report();
}

QTEST_GUILESS_MAIN(OrgFaultTableTest)
#include "OrgFaultTableTest.moc"
