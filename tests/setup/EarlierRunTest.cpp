// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/EarlierRun.h"

#include "setup/ComponentTypes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::setup;
using Status = AppliedStep::Status;

namespace {

using Entry = Journal::Entry;

Entry plan()
{
    const auto change = [](int step, const QString &component, const QString &name) {
        return QJsonObject{{u"step"_s, step}, {u"component"_s, component}, {u"name"_s, name}};
    };
    return {u"plan"_s,
            u"App"_s,
            u"begun"_s,
            {{u"changes"_s,
              QJsonArray{change(1, type::application, u"App"_s), change(3, type::oauthPolicies, u"App_p"_s),
                         change(4, type::permissionSet, u"Users"_s), change(4, type::oauthPolicies, u"App_p"_s),
                         change(4, type::setupEntityAccess, u"Sales, Europe"_s)}}}};
}

Entry line(const QString &operation, const QString &outcome, const QJsonObject &facts = {})
{
    return {operation, u"App"_s, outcome, facts};
}

Plan nowWith(QList<Change> changes)
{
    Plan plan;
    plan.changes = std::move(changes);
    return plan;
}

} // namespace

class EarlierRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItCame_data();
    void tellsHowFarItCame();
    void knowsTheDeployToLookFor();
    void aSecondTryStartsAnew();
    void nothingWentOutBeforeThePlanWasWritten();
    void theOrgHasTheLastWord_data();
    void theOrgHasTheLastWord();
};

void EarlierRunTest::tellsHowFarItCame_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("open");
    QList<Entry> lines{plan()};
    const auto row = [&](const char *name, const QString &words, bool open) {
        QTest::newRow(name) << lines << words << open;
    };
    row("nothing sent yet", u"step 1 not done, step 3 not done, step 4 not done"_s, false);
    lines.append(line(u"permissionSets"_s, u"begun"_s));
    row("records on their way", u"step 1 not done, step 3 not done, step 4 not known"_s, false);
    lines.append(line(u"permissionSets"_s, u"done"_s));
    row("records there", u"step 1 not done, step 3 not done, step 4 not done"_s, false);
    lines.append(line(u"deploy"_s, u"begun"_s));
    row("deploy on its way", u"step 1 not known, step 3 not known, step 4 not known"_s, true);
    lines.append(line(u"deploy"_s, u"submitted"_s, {{u"deployId"_s, u"0Af1"_s}}));
    row("deploy taken", u"step 1 not known, step 3 not known, step 4 not known"_s, true);
    lines.append(line(u"deploy"_s, u"done"_s, {{u"deployId"_s, u"0Af1"_s}}));
    row("deployed", u"step 1 done, step 3 done, step 4 not done"_s, false);
    lines.append(line(u"grants"_s, u"done"_s));
    row("all done", u"step 1 done, step 3 done, step 4 done"_s, false);
    lines.last().outcome = u"failed"_s;
    row("grants refused", u"step 1 done, step 3 done, step 4 failed"_s, false);
}

void EarlierRunTest::tellsHowFarItCame()
{
    QFETCH(QList<Entry>, entries);
    QFETCH(QString, words);
    QFETCH(bool, open);
    EarlierRun run;
    run.read(entries);
    QCOMPARE(EarlierRun::inWords(run.steps()), words);
    QCOMPARE(run.deployOpen, open);
    QVERIFY(run.mayHaveWritten());
}

void EarlierRunTest::knowsTheDeployToLookFor()
{
    EarlierRun run;
    run.read({plan(), line(u"deploy"_s, u"begun"_s, {{u"since"_s, u"2026-05-12T08:30:01.007Z"_s}})});
    QVERIFY(run.deployId.isEmpty());
    QCOMPARE(run.deploySince, QDateTime(QDate(2026, 5, 12), QTime(8, 30, 1, 7), Qt::UTC));
    run.read({line(u"deploy"_s, u"submitted"_s, {{u"deployId"_s, u"0Af1"_s}})});
    QCOMPARE(run.deployId, u"0Af1"_s);
}

void EarlierRunTest::aSecondTryStartsAnew()
{
    EarlierRun run;
    run.read({plan(), line(u"deploy"_s, u"begun"_s), line(u"deploy"_s, u"submitted"_s, {{u"deployId"_s, u"0Af1"_s}}),
              line(u"deploy"_s, u"failed"_s, {{u"deployId"_s, u"0Af1"_s}}), line(u"deploy"_s, u"begun"_s)});
    QVERIFY(run.deployOpen);
    QVERIFY(run.deployId.isEmpty()); // the first one has ended
}

void EarlierRunTest::nothingWentOutBeforeThePlanWasWritten()
{
    EarlierRun run;
    run.read({line(u"run"_s, u"begun"_s)});
    QVERIFY(!run.mayHaveWritten());
    run.readable = false;
    QVERIFY(run.mayHaveWritten());
}

void EarlierRunTest::theOrgHasTheLastWord_data()
{
    QTest::addColumn<Plan>("now");
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Status>("status");
    const Change right{1, type::application, u"App"_s, Action::None, {}, {}};
    const Change wrong{1, type::application, u"App"_s, Action::Create, {}, {}};
    const Change grant{1, type::setupEntityAccess, u"Sales"_s, Action::Create, {}, {}};
    QTest::newRow("nothing left of it") << nowWith({right}) << type::application << u"App"_s << Status::Done;
    QTest::newRow("still to do") << nowWith({wrong}) << type::application << u"App"_s << Status::NotDone;
    QTest::newRow("under another name") << nowWith({right}) << type::application << u"Other"_s << Status::Done;
    QTest::newRow("the plan is silent about it") << nowWith({}) << type::application << u"App"_s << Status::Unknown;
    QTest::newRow("a grant that is there has no row")
        << nowWith({right}) << type::setupEntityAccess << u"Sales"_s << Status::Done;
    QTest::newRow("a grant that is missing")
        << nowWith({right, grant}) << type::setupEntityAccess << u"Sales"_s << Status::NotDone;
    Plan blocked = nowWith({right});
    blocked.blockedBy.append({u"A1"_s, u"could not be read"_s});
    QTest::newRow("nobody could look") << blocked << type::application << u"App"_s << Status::Unknown;
}

void EarlierRunTest::theOrgHasTheLastWord()
{
    QFETCH(Plan, now);
    QFETCH(QString, component);
    QFETCH(QString, name);
    QFETCH(Status, status);
    QCOMPARE(statusIn(now, 1, component, name), status);
}

QTEST_GUILESS_MAIN(EarlierRunTest)
#include "EarlierRunTest.moc"
