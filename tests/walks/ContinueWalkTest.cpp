// SPDX-License-Identifier: GPL-3.0-or-later
// A program that died in the middle of an apply, and the window that the next start opens: what it says of each step,
// and that Continue brings it to its end without writing anything twice.
#include "app/Program.h"
#include "storage/JournalFiles.h"
#include "support/PracticeOrg.h"
#include "walks/Walker.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using applink::test::PracticeOrg;
using applink::test::Program;
using applink::test::Walker;

namespace {

const QString setName = u"Heroku_AppLink_Users"_s;

bool isDone(Walker &walker)
{
    return walker.workflow().snapshot() && walker.workflow().plan().nothingToDo();
}

} // namespace

class ContinueWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedBySystem();
    void windowThatDied_data();
    void windowThatDied();
    void forgottenOnRequest();

private:
    static void continueTo(Walker &walker, const PracticeOrg &org, const QString &said);
    static void nothingIsDoubled(PracticeOrg &org);
    /// Applies in a window that is gone once the org has seen `deadAt` such requests of it.
    static bool applyAndDie(PracticeOrg &org, const QString &home, const QString &request, int deadAt);
};

/// From the start to the review page, over the box on the welcome page.
void ContinueWalkTest::continueTo(Walker &walker, const PracticeOrg &org, const QString &said)
{
    QVERIFY(walker.waitFor([&] { return walker.seen(u"earlierRunBox"_s) != nullptr; }));
    walker.picture(u"continue-1-welcome"_s);
    const QString label = walker.text(u"earlierRunLabel"_s);
    QVERIFY2(label.contains(u"Heroku_AppLink"_s) && label.contains(u"Practice Org"_s) && label.contains(said),
             qPrintable(label));
    QVERIFY(walker.press(u"earlierRunContinueButton"_s));
    QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"signInPage"_s); }));
    QCOMPARE(walker.text(u"orgAddressEdit"_s), org.services.salesforceUrl().toString());
    QVERIFY2(walker.signIn(org.services.username(), org.services.password()), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"reviewPage"_s); }));
    QVERIFY2(walker.waitFor([&] { return !walker.text(u"earlierOutcomeLabel"_s).isEmpty(); }),
             qPrintable(walker.errors()));
    walker.picture(u"continue-2-review"_s);
}

void ContinueWalkTest::nothingIsDoubled(PracticeOrg &org)
{
    QCOMPARE(org.permissionSets(setName), 1);
    QCOMPARE(org.assignments(setName), 1);
    QCOMPARE(org.state().grants().size(), 1);
    QCOMPARE(org.deploys(), 1);
    QCOMPARE(org.deploys(u"Succeeded"_s), 1);
    QVERIFY(applink::storage::JournalFiles::unfinished().isEmpty());
}

void ContinueWalkTest::killedBySystem()
{
    PracticeOrg org(QJsonObject{{u"deployPolls"_s, 12}});
    Program program;
    program.environment.insert(u"SF_ACCESS_TOKEN"_s, org.services.accessToken());
    const QString setup = program.home.filePath(u"setup.json"_s);
    QFile file(setup);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "org": {"url": ")" + org.services.salesforceUrl().toEncoded() +
               R"("}, "app": {"contactEmail": "admin@practice.example"}})");
    file.close();
    QProcess process;
    program.start(process, {u"apply"_s, setup, u"--yes"_s});
    int looks = 0; // at the deploy, once it has begun
    connect(&org.services, &applink::practice::PracticeServices::requestSeen, &process,
            [&](const QString &method, const QString &path) {
                if (method == "GET"_L1 && path.contains("/deployRequest/"_L1) && org.deploys() == 1 && ++looks == 2)
                    process.kill();
            });
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning && looks >= 2, 60000);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(org.deploys(u"Succeeded"_s), 0); // it is still under way

    Walker walker({}, Walker::By::Mouse, program.home.path());
    continueTo(walker, org, u"step 1 not known, step 2 not known, step 3 not known, step 4 not known"_s);
    if (QTest::currentTestFailed())
        return;
    // The deploy was waited for, and so nothing is left to do.
    QVERIFY2(walker.text(u"earlierOutcomeLabel"_s).contains(u"step 1 done, step 2 done, step 3 done, step 4 done"_s),
             qPrintable(walker.text(u"earlierOutcomeLabel"_s)));
    QVERIFY(isDone(walker));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"nextButton"_s)->isEnabled(); }));
    QVERIFY(!walker.seen(u"applyButton"_s)->isEnabled());
    QVERIFY(walker.next(u"connectPage"_s));
    nothingIsDoubled(org);
}

bool ContinueWalkTest::applyAndDie(PracticeOrg &org, const QString &home, const QString &request, int deadAt)
{
    auto walker = std::make_unique<Walker>(applink::practice::PracticeOptions(), Walker::By::Mouse, home);
    if (!walker->next(u"signInPage"_s) || !walker->type(u"orgAddressEdit"_s, org.services.salesforceUrl().toString()) ||
        !walker->signIn(org.services.username(), org.services.password()) || !walker->goOnTo(u"reviewPage"_s))
        return false;
    const int before = org.requests(request);
    if (!walker->press(u"applyButton"_s))
        return false;
    // "Gone" is gone in the middle of what it does: nobody reads the answer any more.
    const bool seen = walker->waitFor([&] { return org.requests(request) >= before + deadAt; });
    walker.reset();
    return seen;
}

void ContinueWalkTest::windowThatDied_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("deadAt");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("finishedAlone");
    QTest::newRow("when the records went out")
        << u"POST /composite"_s << 1 << u"step 1 not done, step 2 not done, step 3 not done, step 4 "_s << false;
    QTest::newRow("when the deploy went out")
        << u"POST /metadata/deployRequest"_s << 2
        << u"step 1 not known, step 2 not known, step 3 not known, step 4 not known"_s << true;
}

void ContinueWalkTest::windowThatDied()
{
    QFETCH(QString, request);
    QFETCH(int, deadAt);
    QFETCH(QString, said);
    QFETCH(bool, finishedAlone);
    PracticeOrg org(QJsonObject{{u"deployPolls"_s, 3}});
    QTemporaryDir home;
    QVERIFY(applyAndDie(org, home.path(), request, deadAt));

    Walker walker({}, Walker::By::Keyboard, home.path());
    continueTo(walker, org, said);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(isDone(walker), finishedAlone);
    if (!finishedAlone) {
        QVERIFY(walker.text(u"earlierOutcomeLabel"_s).contains(u"step 1 not done"_s));
        QVERIFY(walker.press(u"applyButton"_s));
        QVERIFY2(walker.waitFor([&] { return isDone(walker) && walker.seen(u"nextButton"_s)->isEnabled(); }),
                 qPrintable(walker.errors()));
    }
    QVERIFY(walker.next(u"connectPage"_s));
    nothingIsDoubled(org);
}

void ContinueWalkTest::forgottenOnRequest()
{
    PracticeOrg org;
    QTemporaryDir home;
    QVERIFY(applyAndDie(org, home.path(), u"POST /composite"_s, 1));
    Walker walker({}, Walker::By::Mouse, home.path());
    QVERIFY(walker.press(u"earlierRunForgetButton"_s));
    QVERIFY(walker.waitFor([&] { return !walker.seen(u"earlierRunBox"_s); }));
    QVERIFY(applink::storage::JournalFiles::unfinished().isEmpty());
}

QTEST_MAIN(ContinueWalkTest)
#include "ContinueWalkTest.moc"
