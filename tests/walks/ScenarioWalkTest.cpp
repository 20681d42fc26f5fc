// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets whose org is not empty and fine: the wizard in the other scenarios of the practice org.
#include "verify/Verification.h"
#include "walks/Walker.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using applink::test::Walker;

namespace {

applink::practice::PracticeOptions scenario(const QString &name)
{
    applink::practice::PracticeOptions options;
    options.scenario = name;
    return options;
}

bool canApply(const Walker &walker)
{
    return walker.seen(u"applyButton"_s) && walker.seen(u"applyButton"_s)->isEnabled();
}

bool isVerified(Walker &walker)
{
    return walker.waitFor([&] {
        const auto &verification = walker.workflow().verification();
        return verification && verification->finishedAt.isValid() && !walker.text(u"verdictLabel"_s).isEmpty();
    });
}

applink::verify::Status statusOf(Walker &walker, const QString &id)
{
    for (const auto &result : walker.workflow().verification()->results) {
        if (result.id == id)
            return result.finding.status;
    }
    return applink::verify::Status::CouldNotTell;
}

} // namespace

class ScenarioWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotIsToldWhoCanHelp_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("no permission, mouse")
            << Walker::By::Mouse << u"no-permission"_s << u"P3"_s << u"Customize Application"_s << u"administrator"_s;
        QTest::newRow("no permission, keyboard")
            << Walker::By::Keyboard << u"no-permission"_s << u"P6"_s << u"External Client Apps"_s << u"administrator"_s;
        QTest::newRow("too old, mouse") << Walker::By::Mouse << u"release-66"_s << u"P2"_s << u"Spring '26"_s
                                        << u"Wait for the release"_s;
    }

    void whoMayNotIsToldWhoCanHelp()
    {
        QFETCH(Walker::By, by);
        QFETCH(QString, name);
        QFETCH(QString, check);
        QFETCH(QString, reason);
        QFETCH(QString, remedy);
        Walker walker(scenario(name), by);
        QVERIFY2(walker.walkTo(u"permissionsPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"nextButton"_s)->isEnabled(); }));
        QVERIFY(walker.chooseCheck(u"permissionTree"_s, check));
        QVERIFY2(walker.text(u"permissionReasonLabel"_s).contains(reason),
                 qPrintable(walker.text(u"permissionReasonLabel"_s)));
        QVERIFY2(walker.text(u"permissionRemedyLabel"_s).contains(remedy),
                 qPrintable(walker.text(u"permissionRemedyLabel"_s)));
        // No dead end: the pages can be filled in and the setup saved, and nothing is written.
        QVERIFY2(walker.goOnTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"planBlockersLabel"_s) != nullptr; }));
        QVERIFY2(walker.text(u"planBlockersLabel"_s).contains(check), qPrintable(walker.text(u"planBlockersLabel"_s)));
        QVERIFY(!canApply(walker));
        QVERIFY(!walker.seen(u"checkOnlyButton"_s)->isEnabled());
        QVERIFY(walker.seen(u"nextButton"_s)->isEnabled());
    }

    void namesThatDifferInCapitalsAreBothShown()
    {
        Walker walker(scenario(u"name-mismatch"_s));
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return !walker.errors().isEmpty(); }));
        const QString said = walker.errors();
        QVERIFY2(said.contains(u"Heroku_Applink"_s), qPrintable(said));
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"Heroku_AppLink"_s);
        // Taking the org's spelling is the way out.
        QVERIFY(walker.type(u"apiNameEdit"_s, u"Heroku_Applink"_s));
        QVERIFY2(walker.errors().isEmpty(), qPrintable(walker.errors()));
        QVERIFY2(walker.next(u"enableOAuthPage"_s), qPrintable(walker.errors()));
    }

    void deniedConsentIsSaidAndCanBeTriedAgain()
    {
        Walker walker(scenario(u"denied-consent"_s));
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.chooseHerokuApp(), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"connectErrorPanel"_s) != nullptr; }));
        const QString said = walker.errors();
        QVERIFY2(said.contains(u"denied"_s, Qt::CaseInsensitive) || said.contains(u"refused"_s, Qt::CaseInsensitive),
                 qPrintable(said));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"connectButton"_s)->isEnabled(); }));
        QVERIFY(!walker.seen(u"publishButton"_s)->isEnabled());
        QVERIFY(walker.next(u"verifyPage"_s));
        QVERIFY(isVerified(walker));
        QCOMPARE(statusOf(walker, u"E4"_s), applink::verify::Status::Failed);
        QCOMPARE(applink::verify::verdictName(walker.workflow().verification()->verdict()), u"problems"_s);
    }

    void thousandsOfPermissionSetsAreFiltered_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }

    void thousandsOfPermissionSetsAreFiltered()
    {
        QFETCH(Walker::By, by);
        Walker walker(scenario(u"many-permission-sets"_s), by);
        QVERIFY2(walker.walkTo(u"assignUsersPage"_s), qPrintable(walker.errors()));
        auto *list = walker.seenAs<QListView>(u"accessList"_s);
        const auto place = [&] { return list->mapTo(&walker.window(), QPoint()); };
        const QPoint before = place();
        const int height = list->height();
        QVERIFY(walker.waitFor([&] { return list->model()->rowCount() >= 2500; }));
        QCOMPARE(place(), before); // nothing jumps while the list comes in
        const QString last = list->model()->index(2345, 0).data().toString();
        const int all = list->model()->rowCount();
        QVERIFY(walker.type(u"accessListSearchEdit"_s, last));
        QVERIFY(walker.waitFor([&] { return list->model()->rowCount() < 20; }));
        QVERIFY(list->model()->rowCount() > 0);
        // With the keyboard, Tab brings into view what it comes to.
        const bool stays = by == Walker::By::Mouse;
        QVERIFY(!stays || place() == before);
        QCOMPARE(list->height(), height);
        const auto sets = walker.workflow().wanted().users.permissionSets.size();
        QVERIFY(walker.choose(u"accessList"_s, last));
        QCOMPARE(walker.workflow().wanted().users.permissionSets.size(), sets + 1);
        QVERIFY(!stays || place() == before);
        // What was chosen stays so when the filter goes.
        QVERIFY(walker.type(u"accessListSearchEdit"_s, QString()));
        QVERIFY(walker.waitFor([&] { return list->model()->rowCount() == all; }));
        QCOMPARE(walker.workflow().wanted().users.permissionSets.size(), sets + 1);
    }

    void nothingToDoIsSaid()
    {
        Walker walker(scenario(u"ready"_s));
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"nextButton"_s)->isEnabled(); }));
        QVERIFY2(walker.text(u"planSummaryLabel"_s).startsWith(u"Nothing to do"_s),
                 qPrintable(walker.text(u"planSummaryLabel"_s)));
        QVERIFY(!canApply(walker));
        QVERIFY2(walker.goOnTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(isVerified(walker));
        QCOMPARE(walker.workflow().verification()->count(applink::verify::Status::Failed), 0);
    }

    void appliedTwiceChangesNothing()
    {
        Walker walker(scenario(u"half-done"_s), Walker::By::Keyboard);
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return canApply(walker) || walker.seen(u"lockOutConfirmCheck"_s); }));
        QVERIFY2(walker.apply(), qPrintable(walker.errors()));
        QVERIFY(!canApply(walker));
        QVERIFY(walker.press(u"readOrgAgainButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"nextButton"_s)->isEnabled(); }));
        QVERIFY2(walker.text(u"planSummaryLabel"_s).startsWith(u"Nothing to do"_s),
                 qPrintable(walker.text(u"planSummaryLabel"_s)));
        QVERIFY(!canApply(walker));
    }

    void entriesSurviveGoingBackAndForth_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }

    void entriesSurviveGoingBackAndForth()
    {
        QFETCH(Walker::By, by);
        Walker walker({}, by);
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.type(u"appLabelEdit"_s, u"Quotes for Heroku"_s));
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"Quotes_for_Heroku"_s); // follows until it is edited
        QVERIFY(walker.type(u"apiNameEdit"_s, u"QuotesApp"_s));
        QVERIFY(walker.type(u"appLabelEdit"_s, u"Quotes"_s));
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"QuotesApp"_s);
        QVERIFY(walker.type(u"contactEmailEdit"_s, u"owner@acme.example"_s));
        QVERIFY2(walker.next(u"enableOAuthPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.tick(u"requirePkceCheck"_s));
        QVERIFY(walker.next(u"refreshTokenPage"_s));
        QVERIFY(walker.back(u"enableOAuthPage"_s));
        QVERIFY(walker.seenAs<QCheckBox>(u"requirePkceCheck"_s)->isChecked());
        QVERIFY(walker.back(u"createAppPage"_s));
        QCOMPARE(walker.text(u"appLabelEdit"_s), u"Quotes"_s);
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"QuotesApp"_s);
        QCOMPARE(walker.text(u"contactEmailEdit"_s), u"owner@acme.example"_s);
        // The step list is the other way back; it comes with the entries, too.
        QVERIFY(walker.press(u"signInStepButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"signInPage"_s); }));
        QVERIFY(walker.press(u"createAppStepButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"createAppPage"_s); }));
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"QuotesApp"_s);
    }

    void languageMayChangeMidway()
    {
        Walker walker;
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.type(u"contactEmailEdit"_s, u"owner@acme.example"_s));
        const auto wanted = walker.workflow().wanted();
        const QString english = walker.text(u"nextButton"_s);
        QVERIFY(walker.trigger(u"languageDeAction"_s));
        QCOMPARE(walker.languages().current(), u"de"_s);
        QVERIFY2(walker.waitFor([&] { return walker.text(u"nextButton"_s) != english; }, 5000),
                 "the German translation is empty");
        QVERIFY(walker.isOnPage(u"createAppPage"_s));
        QCOMPARE(walker.text(u"contactEmailEdit"_s), u"owner@acme.example"_s);
        QVERIFY(walker.workflow().wanted() == wanted);
        QVERIFY2(walker.goOnTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return canApply(walker); }));
        QVERIFY(walker.text(u"planSummaryLabel"_s) != QString());
        QVERIFY(!walker.text(u"planSummaryLabel"_s).startsWith(u"To create"_s));
        QVERIFY(walker.trigger(u"languageEnAction"_s));
        QVERIFY(walker.waitFor([&] { return walker.text(u"planSummaryLabel"_s).startsWith(u"To create"_s); }, 5000));
    }
};

QTEST_MAIN(ScenarioWalkTest)
#include "ScenarioWalkTest.moc"
