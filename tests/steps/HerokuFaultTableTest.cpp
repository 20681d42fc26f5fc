// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the Heroku side asks, crossed with everything that can happen to it on the wire: a clear error or a
// correct retry; never a hang, a doubled write, a pass that is none, or a dead end.
#include "heroku/HerokuError.h"
#include "practice/PracticePerson.h"
#include "practice/heroku/HerokuState.h"
#include "support/PracticeOrg.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace std::chrono_literals;
using steps::AppLinkWork;
using test::PracticeOrg;
using verify::Status;

namespace {

/// What happens to a request. The practice services play it by a fault rule.
struct Fault
{
    const char *name;
    int status = 0; ///< 0: what `wire` says
    const char *body = "";
    const char *type = "application/json";
    const char *wire = "";  ///< of FaultRule: reset, halfBody, silent
    bool afterDone = false; ///< the work is done all the same
};

const QList<Fault> faults{
    {"timeout", 0, "", "", "silent"},
    {"reset", 0, "", "", "reset"},
    {"truncated", 0, "", "", "halfBody"},
    {"done, then reset", 0, "", "", "reset", true},
    {"done, then silent", 0, "", "", "silent", true},
    {"done, then 502", 502, "<html><body>Bad Gateway</body></html>", "text/html", "", true},
    {"401", 401, R"({"id":"unauthorized","message":"Authentication failed"})"},
    {"403", 403, R"({"id":"forbidden","message":"You do not have access"})"},
    {"404", 404, R"({"id":"record_not_found","message":"record not found"})"},
    {"429", 429, R"({"id":"rate_limit","message":"Too many requests"})"},
    {"500", 500, R"({"id":"server_error","message":"Internal server error"})"},
    {"503 page", 503, "<html><body>Application Error</body></html>", "text/html"},
    {"HTML page", 200, "<html><body>Proxy says hello</body></html>", "text/html"},
    {"cut-off JSON", 200, "[{\"id\":\"7d1f\",\"name\":\"appl"},
    {"wrong types", 200,
     R"({"id":7,"name":{},"email":[],"status":3,"org":"x","redirect_uri":{},"error":"no","params":1,"web_url":[]})"},
    {"wrong list", 200, R"([1,"two",null,{"id":4,"status":[],"name":{},"esr_id":{},"addon_service":"x"}])"},
    {"nothing", 200, ""},
};

constexpr int patienceMs = 20000; ///< a step that takes longer hangs

steps::AppLinkPace quickPace()
{
    steps::AppLinkPace pace;
    pace.cadence = {1ms, 3, 5ms};
    pace.longestAuthorization = 400ms;
    pace.betweenProvisioningLooks = 1ms;
    pace.longestProvisioning = 50ms;
    pace.betweenDeletionLooks = 1ms;
    pace.longestDeletion = 200ms;
    pace.betweenPublicationLooks = 1ms;
    pace.publicationLooks = 2;
    pace.retry.mostTries = 2;
    pace.retry.firstDelay = 1ms;
    pace.longestAnswer = 200ms;
    return pace;
}

/// The part of a way through step 5 that ended in an error; nothing when all of it went well.
struct Way
{
    QString stoppedAt;
    std::optional<Error> error;
};

} // namespace

class HerokuFaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRequestMeetsEveryFault_data();
    void everyRequestMeetsEveryFault();
    void cleanupTestCase()
    {
        qDebug().noquote() << "Heroku fault table:" << m_cells << "cells," << m_healed
                           << "of them healed by themselves";
    }

private:
    /// A practice org where one request goes wrong, and the workflow of somebody who is signed in there.
    struct Cell
    {
        explicit Cell(const QJsonObject &scenario);
        std::unique_ptr<PracticeOrg> org;
        std::unique_ptr<steps::Workflow> workflow;
        practice::PracticePerson person;
    };
    template <class T>
    std::optional<T> ended(Task<T> task);
    Way walk(Cell &cell);
    void judge(Cell &cell, const Way &way);
    void judgeError(const Error &error, const QString &where);
    QHash<QString, Status> verify(Cell &cell);
    static QJsonObject scenario(const QJsonObject &rule = {});
    static QJsonObject ruleFor(const QString &request, const Fault &fault, int times, int from);
    void problem(const QString &what) { m_problems.append(m_cell + u": "_s + what); }

    static void signIn(Cell &cell);

    QStringList m_requests; ///< of the whole way when nothing goes wrong, in order
    QHash<QString, Status> m_healthy;
    int m_cells = 0;
    int m_healed = 0;
    QString m_cell;
    QStringList m_problems;
};

HerokuFaultTableTest::Cell::Cell(const QJsonObject &scenario) : org(std::make_unique<PracticeOrg>(scenario))
{
    workflow = org->workflow();
    auto wanted = org->wanted();
    wanted.appLink = setup::SetupFile::AppLink{};
    wanted.appLink->app = org->services.herokuApp();
    wanted.appLink->connectionName = u"acme_prod"_s;
    wanted.appLink->apiSpec = u"" APPLINK_SOURCE_DIR "/resources/example/api-spec.yaml"_s;
    wanted.appLink->clientName = u"PracticeQuotes"_s;
    workflow->setPractice(true);
    workflow->setWanted(wanted);
    workflow->appLink()->setPace(quickPace());
    signIn(*this);
    QObject::connect(workflow->appLink(), &AppLinkWork::authorizeUrlReady, &person, [this](const QUrl &url) {
        person.visit(url, org->services.username(), org->services.password());
    });
}

void HerokuFaultTableTest::signIn(Cell &cell)
{
    const auto &services = cell.org->services;
    cell.workflow->setHeroku({Secret(services.herokuApiKey()), heroku::HerokuToken::Source::Practice},
                             services.herokuUrl());
    cell.workflow->heroku()->http()->setRetryPolicy(quickPace().retry);
    cell.workflow->heroku()->http()->setLongestWait(quickPace().longestAnswer);
}

template <class T>
std::optional<T> HerokuFaultTableTest::ended(Task<T> task)
{
    // Not QTest::qWaitFor(), which sleeps ten milliseconds at a time: there are thousands of waits here.
    QEventLoop loop;
    bool finished = false;
    task.start([&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    if (!finished)
        loop.exec();
    if (finished)
        return task.take();
    problem(u"hangs"_s);
    return {};
}

Way HerokuFaultTableTest::walk(Cell &cell)
{
    const auto step = [](const QString &name, const auto &outcome) -> std::optional<Way> {
        if (!outcome)
            return Way{name, {}};
        if (!*outcome)
            return Way{name, outcome->error()};
        return {};
    };
    if (const auto stop = step(u"sign in"_s, ended(cell.workflow->heroku()->account())))
        return *stop;
    if (const auto stop = step(u"list apps"_s, ended(cell.workflow->heroku()->apps())))
        return *stop;
    if (const auto stop = step(u"locate"_s, ended(cell.workflow->appLink()->locateAddon())))
        return *stop;
    if (const auto stop = step(u"list connections"_s, ended(cell.workflow->appLink()->connections())))
        return *stop;
    const auto connected = ended(cell.workflow->appLink()->connectOrg(AppLinkWork::WhereTaken::ReplaceDead));
    if (const auto stop = step(u"connect"_s, connected))
        return *stop;
    if (const auto stop = step(u"publish"_s, ended(cell.workflow->appLink()->publishApiSpec())))
        return *stop;
    return {};
}

QHash<QString, Status> HerokuFaultTableTest::verify(Cell &cell)
{
    QHash<QString, Status> found;
    const auto verification = ended(cell.workflow->verify());
    if (!verification)
        return found;
    for (const auto &result : verification->results) {
        const auto &finding = result.finding;
        found.insert(result.id, finding.status);
        if (finding.status != Status::Passed && finding.reason.isEmpty())
            problem(result.id + u" is "_s + verify::statusLabel(finding.status) + u" without a reason"_s);
    }
    return found;
}

void HerokuFaultTableTest::judgeError(const Error &error, const QString &where)
{
    if (error.summary.isEmpty() || error.kind == ErrorKind::Internal)
        problem(where + u": no clear error: "_s + error.summary);
    if (error.action == ErrorAction::None && error.kind != ErrorKind::NotFound)
        problem(where + u": nothing to do about it: "_s + error.summary);
    const QString said = error.summary + error.detail;
    if (said.contains("Bearer"_L1) || said.contains("HRKU-"_L1) || said.contains("state="_L1))
        problem(where + u": shows a secret"_s);
}

void HerokuFaultTableTest::judge(Cell &cell, const Way &way)
{
    if (way.error)
        judgeError(*way.error, way.stoppedAt);
    const auto found = verify(cell);
    // The truth, from the other side; last, because the person in the browser goes on when the program has given up.
    const auto &heroku = cell.org->services.heroku();
    int connections = 0;
    bool isConnected = false;
    for (const auto &each : heroku.appLinkOrgs) {
        connections += each.name == "acme_prod"_L1 ? 1 : 0;
        isConnected = isConnected || (each.name == "acme_prod"_L1 && each.status == "connected"_L1);
    }
    const bool isPublished = !heroku.publications.isEmpty();
    if (connections > 1)
        problem(u"%1 connections"_s.arg(connections));
    if (heroku.publications.size() > 1)
        problem(u"%1 publications"_s.arg(heroku.publications.size()));
    const int sent = cell.org->requests(u"POST /apps"_s);
    if (sent > (m_cell == "401"_L1 ? 2 : 1)) // a 401 has done nothing, so it may go out once more with a fresh token
        problem(u"published %1 times"_s.arg(sent));
    if (way.stoppedAt.isEmpty() && (!isConnected || !isPublished))
        problem(u"says that all went well, and it did not"_s);
    if (way.stoppedAt.isEmpty())
        ++m_healed;

    for (auto it = found.begin(); it != found.end(); ++it) {
        const bool passed = it.value() == Status::Passed;
        if (it.value() == Status::Pending || it.value() == Status::Running)
            problem(it.key() + u" never ended"_s);
        if (passed && m_healthy.value(it.key()) != Status::Passed)
            problem(it.key() + u" passes, which it does not in health"_s);
        const bool needsConnection = it.key() == "E4"_L1 || it.key() == "E6"_L1;
        const bool needsPublication = it.key() == "E7"_L1 || it.key() == "E8"_L1;
        if (passed && ((needsConnection && !isConnected) || (needsPublication && !isPublished)))
            problem(it.key() + u" passes, and nothing is there"_s);
    }
}

QJsonObject HerokuFaultTableTest::scenario(const QJsonObject &rule)
{
    QJsonObject content{{u"base"_s, u"ready"_s}};
    if (!rule.isEmpty())
        content.insert(u"faults"_s, QJsonArray{rule});
    return content;
}

QJsonObject HerokuFaultTableTest::ruleFor(const QString &request, const Fault &fault, int times, int from)
{
    QJsonObject rule{{u"method"_s, request.section(u' ', 0, 0)},
                     {u"path"_s, request.section(u' ', 1)},
                     {u"from"_s, from},
                     {u"times"_s, times},
                     {u"afterEffect"_s, fault.afterDone}};
    if (*fault.wire)
        rule.insert(u"fault"_s, QString::fromLatin1(fault.wire));
    if (fault.status != 0) {
        rule.insert(u"status"_s, fault.status);
        rule.insert(u"body"_s, QString::fromLatin1(fault.body));
        rule.insert(u"headers"_s, QJsonObject{{u"Content-Type"_s, QString::fromLatin1(fault.type)}});
    }
    return rule;
}

void HerokuFaultTableTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"applink.*=false"_s);
    Cell cell(scenario());
    const Way way = walk(cell);
    QVERIFY2(way.stoppedAt.isEmpty(), qPrintable(way.error ? way.error->summary : way.stoppedAt));
    m_healthy = verify(cell);
    QCOMPARE(m_healthy.value(u"E4"_s), Status::Passed);
    QCOMPARE(m_healthy.value(u"E8"_s), Status::Passed);
    m_requests = cell.org->services.requests();
    // The rest is the org's, and the browser's.
    m_requests.removeIf([](const QString &request) {
        const QString path = request.section(u' ', 1);
        return !path.startsWith("/account"_L1) && !path.startsWith("/apps"_L1) && !path.startsWith("/addons/"_L1);
    });
    QVERIFY2(m_requests.size() > 15, qPrintable(m_requests.join(u'\n')));
}

void HerokuFaultTableTest::everyRequestMeetsEveryFault_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("variant");
    QStringList distinct = m_requests;
    distinct.removeDuplicates();
    for (const QString &request : std::as_const(distinct)) {
        // All its calls; and the first or the second alone, so that trying again goes well.
        QTest::addRow("%s, from the first call on", qPrintable(request)) << request << 0;
        QTest::addRow("%s, the first call alone", qPrintable(request)) << request << 1;
        if (m_requests.count(request) > 1)
            QTest::addRow("%s, the second call alone", qPrintable(request)) << request << 2;
    }
}

void HerokuFaultTableTest::everyRequestMeetsEveryFault()
{
    QFETCH(QString, request);
    QFETCH(int, variant);
    for (const Fault &fault : faults) {
        ++m_cells;
        m_cell = QString::fromLatin1(fault.name);
        Cell cell(scenario(ruleFor(request, fault, variant == 0 ? 0 : 1, std::max(variant, 1))));
        const Way way = walk(cell);
        judge(cell, way);
        if (variant == 0 || way.stoppedAt.isEmpty())
            continue;
        // No dead end: whoever signs in and tries again when the trouble is over gets there.
        signIn(cell);
        const Way again = walk(cell);
        if (!again.stoppedAt.isEmpty())
            problem(u"a second try ends at “%1”: %2"_s.arg(again.stoppedAt,
                                                           again.error ? again.error->summary : QString()));
    }
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(HerokuFaultTableTest)
#include "HerokuFaultTableTest.moc"
