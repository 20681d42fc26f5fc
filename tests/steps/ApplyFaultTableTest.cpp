// SPDX-License-Identifier: GPL-3.0-or-later
// Each request of an apply crossed with whatever can happen to it on the wire. The columns of reading and signing in
// are in salesforce/OrgFaultTableTest.
#include "base/Sleep.h"
#include "setup/ComponentTypes.h"
#include "setup/EarlierRun.h"
#include "support/PracticeOrg.h"
#include "support/WireFaults.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTestEventLoop>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace applink;
using namespace applink::test;
using practice::FaultRule;
using salesforce::ProbeOutcome;
using setup::AppliedStep;
using setup::ApplyOutcome;
using Status = AppliedStep::Status;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;
const QString deployPost = u"POST /services/data/v67.0/metadata/deployRequest"_s;
const QString recordsPost = u"POST /services/data/v67.0/composite"_s;
const QString deployLook = u"GET /services/data/v67.0/metadata/deployRequest/*"_s;

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 10; ///< of what answers, too: it must not be taken for what does not
constexpr int atOnce = 4;
#else
constexpr int slowness = 1;
constexpr int atOnce = 8;
#endif
constexpr int patienceMs = 60000 * slowness; ///< a cell that takes longer hangs

/// An org, what is wanted of it, and what it has when all is done.
struct Scene
{
    QJsonObject scenario;
    QStringList profiles = {};
    int grants = 1;
    int deploys = 1;
    bool stops = false; ///< somebody presses Cancel once the deploy is under way

    [[nodiscard]] std::unique_ptr<steps::Workflow> workflow(PracticeOrg &org) const
    {
        auto workflow = org.workflow();
        auto wanted = org.wanted();
        wanted.users.profiles = profiles;
        workflow->setWanted(wanted);
        workflow->setPace({0});
        return workflow;
    }
};

/// One apply in which something goes wrong.
struct Cell
{
    QString name;
    Scene scene;
    QList<FaultRule> rules;
    std::chrono::milliseconds wait = 2s * slowness; ///< for an answer
    bool heals = false;                             ///< the retry table says that nobody notices
    bool probeIsBlind = false;                      ///< the authorize endpoint gives no answer that says anything
};

const Scene newApp{QJsonObject{{u"deployPolls"_s, 1}}};
/// The grants go as records before the deploy that closes the app.
const Scene openApp{
    QJsonObject{{u"deployPolls"_s, 1},
                {u"apps"_s, QJsonArray{QJsonObject{{u"apiName"_s, u"Heroku_AppLink"_s}, {u"withPolicies"_s, false}}}}}};

/// The policies go in a package of their own, after the app.
Scene policiesApart()
{
    Scene scene{QJsonObject{{u"deployPolls"_s, 1}, {u"policiesAfterApp"_s, true}}};
    scene.deploys = 2;
    return scene;
}

/// The profile's grant goes as a record after the deploy: the policy's list can't hold its name.
Scene profileWithComma()
{
    QJsonObject profile{{u"name"_s, u"Sales, Europe"_s}, {u"permissions"_s, QJsonArray{u"ApiEnabled"_s}}};
    return {QJsonObject{{u"deployPolls"_s, 1}, {u"profiles"_s, QJsonArray{profile}}}, {u"Sales, Europe"_s}, 2};
}

QString withoutIds(QString request)
{
    static const QRegularExpression id(u"/deployRequest/0Af\\w+$"_s);
    return request.replace(id, u"/deployRequest/*"_s);
}

bool isWrite(const QString &request)
{
    return request == deployPost || request == recordsPost || request.startsWith("PATCH "_L1);
}

bool isProbe(const QString &request)
{
    return request.endsWith("/oauth2/authorize"_L1);
}

/// Whether one such answer to a read, or one ended session, is over with the next try (facts/salesforce.md 7.1, 7.4).
bool passesByItself(const QString &request, const WireFault &fault)
{
    const QByteArray name = fault.name;
    if (name == "401")
        return true;
    if (isWrite(request))
        return false;
    if (request == deployLook) // whoever watches a deploy looks again whatever the answer was
        return name != "403";
    // The batch is packed: of half of it Qt gives what it could unpack, and only the JSON shows that it is not whole.
    return name == "timeout" || name == "reset" || name == "429" || name == "503" ||
           (name == "truncated" && !request.endsWith("/batch"_L1)) || (name == "500" && request.startsWith("GET "_L1));
}

/// Whether a service that did what it was asked for could have answered so.
bool mayHideSuccess(const WireFault &fault)
{
    return fault.status == 0 || fault.status == 200 || fault.status >= 500;
}

} // namespace

/// However an apply is disturbed, it ends in a clear error or goes on correctly: it never crashes, hangs, writes twice,
/// claims what is not there, or calls undone what is; and the next start finishes the rest.
class ApplyFaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"applink.*.info=false"_s); }
    void eachRequest_data();
    void eachRequest();
    void requestsAfterAFirstFault_data();
    void requestsAfterAFirstFault();
    void askingWhoLosesAccess();
    void cleanupTestCase() { qInfo("fault table of applying: %d cells, %d of them healed", m_cells, m_healed); }

private:
    Task<QStringList> record(Scene scene, QList<FaultRule> rules);
    Task<bool> play(Cell cell);
    Task<bool> playOneByOne();
    void playAll(const QList<Cell> &cells);
    void judge(const Cell &cell, const ApplyOutcome &outcome, const setup::Plan &planned, const setup::Plan &left);
    void count(const Cell &cell, const PracticeOrg &org, bool all);
    static QList<Cell> crossed(const QString &name, const Scene &scene, const QList<FaultRule> &first,
                               const QString &request, int call);
    void problem(const Cell &cell, const QString &what) { m_problems.append(cell.name + u": "_s + what); }

    QTemporaryDir m_folder;
    int m_cells = 0;
    int m_healed = 0;
    QList<Cell> m_waiting;
    QHash<QString, QElapsedTimer> m_underWay;
    QStringList m_problems;
};

/// The requests of an apply where nothing else goes wrong.
Task<QStringList> ApplyFaultTableTest::record(Scene scene, QList<FaultRule> rules)
{
    PracticeOrg org(scene.scenario);
    auto workflow = scene.workflow(org);
    auto reading = workflow->readOrg();
    (void)co_await std::move(reading);
    const qsizetype before = org.services.requests().size();
    for (const FaultRule &rule : rules)
        org.services.faults().add(rule);
    QObject context;
    if (scene.stops)
        connect(&org.services, &practice::PracticeServices::requestSeen, &context, [&org, flow = workflow.get()] {
            if (org.deploys() == 1)
                flow->requestStop();
        });
    auto applying = workflow->apply(workflow->plan(), {});
    (void)co_await std::move(applying);
    auto probing = base::sleepFor(200ms);
    (void)co_await std::move(probing);
    QStringList requests = org.services.requests().mid(before);
    std::transform(requests.begin(), requests.end(), requests.begin(), withoutIds);
    co_return requests;
}

void ApplyFaultTableTest::judge(const Cell &cell, const ApplyOutcome &outcome, const setup::Plan &planned,
                                const setup::Plan &left)
{
    const auto isLeft = [&left](const setup::Change &change) {
        const bool isMetadata = setup::type::all().contains(change.component);
        return std::any_of(left.changes.begin(), left.changes.end(), [&](const setup::Change &one) {
            return one.action != setup::Action::None && one.component == change.component && one.step == change.step &&
                   (isMetadata || one.name == change.name);
        });
    };
    for (const AppliedStep &step : outcome.steps) {
        bool allThere = true;
        for (const setup::Change &change : planned.changes)
            allThere =
                allThere && (change.step != step.step || change.action == setup::Action::None || !isLeft(change));
        if (step.status == Status::Done && !allThere)
            problem(cell, u"says that step %1 is done"_s.arg(step.step));
        else if (allThere && step.status != Status::Done && step.status != Status::Unknown)
            problem(cell, u"says that step %1 is not done, although it is"_s.arg(step.step));
    }
    if (outcome.succeeded()) {
        if (!left.nothingToDo())
            problem(cell, u"passes, and something is left to do"_s);
        return;
    }
    const Error &error = *outcome.error;
    const bool saysWhatToDo = error.action != ErrorAction::None || error.kind == ErrorKind::Cancelled;
    if (error.summary.isEmpty() || error.kind == ErrorKind::Internal || !saysWhatToDo)
        problem(cell, u"no clear error: "_s + base::errorKindName(error.kind) + u' ' + error.summary);
    if (error.kind == ErrorKind::StalePlan)
        problem(cell, u"blames a change that nobody made: "_s + error.summary.section(u'\n', 0, 1));
    if (cell.heals)
        problem(cell, u"does not go on: "_s + error.summary + u' ' + error.detail);
}

void ApplyFaultTableTest::count(const Cell &cell, const PracticeOrg &org, bool all)
{
    const auto number = [&](const QString &what, int there, int wanted) {
        if (all ? there != wanted : there > wanted)
            problem(cell, u"%1 of %2 %3%4"_s.arg(there).arg(wanted).arg(what, all ? u" in the end"_s : QString()));
    };
    number(u"permission sets"_s, org.permissionSets(setName), 1);
    number(u"assignments"_s, org.assignments(setName), 1);
    number(u"grants"_s, int(org.state().grants().size()), cell.scene.grants);
    number(u"deploys"_s, org.deploys(all ? u"Succeeded"_s : QString()), cell.scene.deploys);
}

Task<bool> ApplyFaultTableTest::play(Cell cell)
{
    PracticeOrg org(cell.scene.scenario);
    auto workflow = cell.scene.workflow(org);
    workflow->org()->http()->setLongestWait(cell.wait);
    auto reading = workflow->readOrg();
    const auto read = co_await std::move(reading);
    if (!read)
        problem(cell, u"the org could not be read before anything went wrong"_s);
    const setup::Plan planned = workflow->plan();
    for (const FaultRule &rule : cell.rules)
        org.services.faults().add(rule);
    QObject context;
    if (cell.scene.stops)
        connect(&org.services, &practice::PracticeServices::requestSeen, &context, [&org, flow = workflow.get()] {
            if (org.deploys() == 1)
                flow->requestStop();
        });
    const QString journal = m_folder.filePath(QString::number(qHash(cell.name), 16));
    auto applying = workflow->apply(planned, journal);
    const ApplyOutcome outcome = co_await std::move(applying);
    count(cell, org, false);
    if (outcome.succeeded()) {
        ++m_healed;
        for (int look = 0; look < 500 && !workflow->services()->probed; ++look) {
            auto pause = base::sleepFor(10ms);
            (void)co_await std::move(pause);
        }
        const auto probed = workflow->services()->probed;
        // Without the metadata nobody knows the key to ask with.
        const bool keyIsKnown = workflow->snapshot()->field(setup::type::globalOauth, u"consumerKey"_s).isKnown();
        if (!probed || (*probed == ProbeOutcome::Inconclusive) != (cell.probeIsBlind || !keyIsKnown))
            problem(cell, !probed ? u"the probe hangs"_s : u"the probe sees %1"_s.arg(int(*probed)));
    }

    // The next start, when all is well again.
    org.services.faults().clear();
    auto next = cell.scene.workflow(org);
    auto looking = next->readOrg();
    const auto looked = co_await std::move(looking);
    if (!looked)
        problem(cell, u"the org could not be read after all was well again"_s);
    judge(cell, outcome, planned, next->plan());
    setup::EarlierRun run;
    const auto entries = setup::Journal::read(journal);
    if (entries && !entries->isEmpty())
        run.read(*entries);
    if (outcome.succeeded() && entries)
        problem(cell, u"leaves its journal although all is done"_s);
    if (run.mayHaveWritten() && !outcome.succeeded()) {
        auto settling = next->settleEarlier(run);
        const auto settled = co_await std::move(settling);
        if (settled.error || !settled.settled())
            problem(cell, u"the next start does not know how it ended"_s);
    }
    if (!next->plan().nothingToDo()) {
        auto again = next->apply(next->plan(), {});
        const ApplyOutcome rest = co_await std::move(again);
        if (!rest.succeeded())
            problem(cell, u"the next start fails: "_s + rest.error->summary + u' ' + rest.error->detail);
    }
    count(cell, org, true);
    QFile::remove(journal);
    // So that no client is destroyed from inside its own answer.
    auto unwinding = base::sleepFor(0ms);
    co_return co_await std::move(unwinding);
}

Task<bool> ApplyFaultTableTest::playOneByOne()
{
    while (!m_waiting.isEmpty()) {
        const Cell cell = m_waiting.takeFirst();
        m_underWay[cell.name].start();
        auto playing = play(cell);
        (void)co_await std::move(playing);
        m_underWay.remove(cell.name);
        ++m_cells;
    }
    co_return true;
}

/// Several at once: most of the time they wait for an answer that does not come.
void ApplyFaultTableTest::playAll(const QList<Cell> &cells)
{
    m_waiting = cells;
    std::vector<Task<bool>> players;
    int left = atOnce;
    QTimer watchdog;
    connect(&watchdog, &QTimer::timeout, this, [this] {
        for (auto cell = m_underWay.cbegin(); cell != m_underWay.cend(); ++cell) {
            if (cell.value().hasExpired(patienceMs)) {
                m_problems.append(cell.key() + u": hangs"_s);
                QTestEventLoop::instance().exitLoop();
            }
        }
    });
    watchdog.start(1000);
    for (int i = 0; i < atOnce; ++i) {
        players.push_back(playOneByOne());
        players.back().start([&left] {
            if (--left == 0)
                QTestEventLoop::instance().exitLoop();
        });
    }
    QTestEventLoop::instance().enterLoop(600 * slowness);
    m_underWay.clear();
    const QStringList problems = std::exchange(m_problems, {});
    for (const QString &one : problems)
        qWarning().noquote() << one;
    QVERIFY(problems.isEmpty());
    QCOMPARE(left, 0);
    QVERIFY(!cells.isEmpty());
}

/// All faults of one call, alone and from then on; and, where it writes, with the work done and only the answer lost.
QList<Cell> ApplyFaultTableTest::crossed(const QString &name, const Scene &scene, const QList<FaultRule> &first,
                                         const QString &request, int call)
{
    QList<Cell> cells;
    for (const WireFault &fault : wireFaults) {
        const bool isSilent = QByteArray(fault.wire) == "silent";
        for (const QString &variant : {u"once"_s, u"always"_s, u"answer lost"_s}) {
            const bool once = variant != "always"_L1;
            const bool lost = variant == "answer lost"_L1;
            if (lost && (!isWrite(request) || !mayHideSuccess(fault)))
                continue;
            Cell cell{
                u"%1 | %2 #%3 × %4, %5"_s.arg(name, request).arg(call).arg(QString::fromLatin1(fault.name), variant),
                scene, first};
            FaultRule rule = faultRule(request, fault, once ? 1 : 0, call);
            rule.afterEffect = lost;
            cell.rules.append(rule);
            if (isSilent)
                cell.wait = (once ? 500ms : 60ms) * slowness; // a deploy's looks alone are sixty
            cell.heals = isProbe(request) || (once && !lost && passesByItself(request, fault)) ||
                         (lost && (request == deployPost || request == recordsPost));
            // A redirect has no body that could be cut off.
            const bool saysAll = QByteArray(fault.wire) == "halfBody";
            cell.probeIsBlind =
                isProbe(request) && !saysAll && !(once && passesByItself(request, fault) && fault.status != 401);
            cells.append(cell);
        }
    }
    return cells;
}

void ApplyFaultTableTest::eachRequest_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<bool>("reading");
    QTest::newRow("new app") << newApp << true;
    QTest::newRow("open app") << openApp << false;
    QTest::newRow("policies after the app") << policiesApart() << false;
    QTest::newRow("profile with a comma") << profileWithComma() << false;
}

void ApplyFaultTableTest::eachRequest()
{
    QFETCH(Scene, scene);
    QFETCH(bool, reading);
    const QStringList requests = finish(record(scene, {}));
    QList<Cell> cells;
    QHash<QString, int> calls;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const QString &request = requests.at(i);
        ++calls[request];
        // Of a wave of equal calls the first and the last. Watching deploys and reading the org are those of the first
        // scene.
        const bool amongEquals = requests.value(i - 1) == request && requests.value(i + 1) == request;
        const bool reads =
            request.contains("/Soap/"_L1) || request.endsWith("/batch"_L1) || request == deployLook || isProbe(request);
        if (!reads || (reading && !amongEquals))
            cells += crossed(QString::fromLatin1(QTest::currentDataTag()), scene, {}, request, calls[request]);
    }
    qInfo("%d requests of %d kinds", int(requests.size()), int(calls.size()));
    playAll(cells);
}

void ApplyFaultTableTest::requestsAfterAFirstFault_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QList<FaultRule>>("first");
    const auto lost = [](const QString &request, int call, bool afterEffect) {
        FaultRule rule = faultRule(request, wireFaults.at(1), 1, call);
        rule.afterEffect = afterEffect;
        return QList<FaultRule>{rule};
    };
    Scene stopped = newApp;
    stopped.scenario.insert(u"deployPolls"_s, 3);
    stopped.stops = true;
    QTest::newRow("the deploy's answer is lost") << newApp << lost(deployPost, 2, true);
    QTest::newRow("the deploy never arrives") << newApp << lost(deployPost, 2, false);
    QTest::newRow("the records' answer is lost") << openApp << lost(recordsPost, 1, true);
    QTest::newRow("the records never arrive") << newApp << lost(recordsPost, 1, false);
    QTest::newRow("the session ends in mid-poll")
        << newApp << QList<FaultRule>{faultRule(deployLook, wireFaults.at(2), 1, 3)};
    QTest::newRow("cancelled") << stopped << QList<FaultRule>{};
}

/// What is asked only because something else went wrong before, or was stopped.
void ApplyFaultTableTest::requestsAfterAFirstFault()
{
    QFETCH(Scene, scene);
    QFETCH(QList<FaultRule>, first);
    Scene undisturbed = scene;
    undisturbed.stops = false;
    QHash<QString, int> usual;
    for (const QString &request : finish(record(undisturbed, {})))
        ++usual[request];
    QHash<QString, int> calls;
    QList<Cell> cells;
    for (const QString &request : finish(record(scene, first))) {
        if (++calls[request] > usual.value(request) && request != deployLook)
            cells += crossed(QString::fromLatin1(QTest::currentDataTag()), scene, first, request, calls[request]);
    }
    for (Cell &cell : cells)
        cell.heals = false; // one thing went wrong already
    playAll(cells);
}

void ApplyFaultTableTest::askingWhoLosesAccess()
{
    for (const WireFault &fault : wireFaults) {
        ++m_cells;
        PracticeOrg org(openApp.scenario);
        auto workflow = openApp.workflow(org);
        workflow->org()->http()->setLongestWait(200ms);
        QVERIFY(finish(workflow->readOrg()));
        const QString request = u"GET /services/data/v67.0/apps/oauth/usage/*/users"_s;
        org.services.faults().add(faultRule(request, fault, 0));
        const auto lockOut = finish(workflow->lockOut(workflow->plan()));
        QVERIFY2(lockOut.happens, fault.name);
        QVERIFY2(lockOut.users.couldNotBeRead(), fault.name); // not "nobody"
        QVERIFY2(!lockOut.users.error().summary.isEmpty(), fault.name);
    }
}

QTEST_GUILESS_MAIN(ApplyFaultTableTest)
#include "ApplyFaultTableTest.moc"
