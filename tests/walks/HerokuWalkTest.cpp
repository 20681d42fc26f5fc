// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5 in the window where the Heroku side is not one app with one add-on and no connection.
#include "heroku/AppLinkApi.h"
#include "walks/Walker.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using applink::test::Walker;

namespace {

applink::practice::PracticeOptions scenario(const QString &name)
{
    applink::practice::PracticeOptions options;
    options.scenario = name;
    return options;
}

/// A scenario file on top of the org where only Heroku is left to be connected.
struct Written
{
    explicit Written(const QByteArray &heroku)
    {
        options.scenarioFile = folder.filePath(u"scenario.json"_s);
        QFile file(options.scenarioFile);
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"base\": \"ready\", \"heroku\": {" + heroku + "}}");
    }
    QTemporaryDir folder;
    applink::practice::PracticeOptions options;
};

bool isUsable(const Walker &walker, const QString &name)
{
    return walker.seen(name) && walker.seen(name)->isEnabled();
}

bool signIn(Walker &walker)
{
    return walker.walkTo(u"connectPage"_s) && walker.press(u"herokuSignInButton"_s) &&
           walker.waitFor([&] { return walker.seen(u"herokuSignOutButton"_s) != nullptr; });
}

bool says(const Walker &walker, const QString &label, const QString &text)
{
    return walker.waitFor([&] { return walker.text(label).contains(text); }, 10000);
}

bool isConnected(Walker &walker)
{
    return walker.waitFor([&] {
        const auto services = walker.workflow().services();
        return services->connection && services->connection->isConnected() && isUsable(walker, u"nextButton"_s);
    });
}

} // namespace

class HerokuWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeSignInThePageIsShort();
    void twelveHundredAppsAreSearched_data();
    void twelveHundredAppsAreSearched();
    void oneOfTwoAddonsIsChosen();
    void aSharedAddonIsUsedForTheAppThatWasNamed();
    void withoutAddonTheCommandIsSaid();
    void anAddonInTheMakingIsWaitedFor();
    void existingConnections_data();
    void existingConnections();
    void aDeadOneIsDeletedByChoiceOnly();
    void aWorkingOneNeedsItsNameTyped();
    void anotherOrgIsNotPublishedTo();
    void aBrowserClosedHalfWayIsTriedAgain();
    void theTicksSayWhatWasSeen();
};

void HerokuWalkTest::beforeSignInThePageIsShort()
{
    Walker walker(scenario(u"ready"_s));
    QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
    QVERIFY(walker.text(u"herokuTargetHintLabel"_s).contains(u"Sign in to Heroku first"_s));
    QVERIFY(walker.text(u"connectionHintLabel"_s).contains(u"Choose the Heroku app first"_s));
    for (const QString &later :
         {u"herokuAppList"_s, u"herokuReloadButton"_s, u"connectionNameEdit"_s, u"connectButton"_s})
        QVERIFY2(!walker.seen(later), qPrintable(later));
    walker.picture(u"heroku-before-sign-in"_s);
}

void HerokuWalkTest::twelveHundredAppsAreSearched_data()
{
    QTest::addColumn<Walker::By>("by");
    QTest::newRow("mouse") << Walker::By::Mouse;
    QTest::newRow("keyboard") << Walker::By::Keyboard;
}

void HerokuWalkTest::twelveHundredAppsAreSearched()
{
    QFETCH(Walker::By, by);
    Written many("\"extraApps\": 1198"); // and the usual one, and the one that is billed
    Walker walker(many.options, by);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.press(u"herokuOtherAppButton"_s));
    auto *list = walker.seenAs<QListView>(u"herokuAppList"_s);
    QVERIFY(list);
    QVERIFY2(walker.waitFor([&] { return list->model()->rowCount() == 1200; }),
             qPrintable(QString::number(list->model()->rowCount()) + walker.text(u"herokuAppListSummaryLabel"_s)));
    const int height = list->height();
    const QString last = list->model()->index(1150, 0).data().toString();
    QVERIFY(walker.type(u"herokuAppListSearchEdit"_s, last));
    QVERIFY(walker.waitFor([&] { return list->model()->rowCount() < 20; }));
    QVERIFY(list->model()->rowCount() > 0);
    QCOMPARE(list->height(), height); // nothing below jumps
    QVERIFY(walker.choose(u"herokuAppList"_s, last));
    QCOMPARE(walker.workflow().wanted().appLink->app, last);
    QVERIFY(says(walker, u"herokuAddonLabel"_s, last));
    walker.picture(u"heroku-many-apps"_s);
}

void HerokuWalkTest::oneOfTwoAddonsIsChosen()
{
    Written two("\"addons\": \"two\"");
    Walker walker(two.options);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(says(walker, u"herokuAddonLabel"_s, u"Choose one"_s));
    QVERIFY(!walker.seen(u"connectButton"_s)); // not before it is known which
    auto *list = walker.seenAs<QListView>(u"herokuAddonList"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    walker.picture(u"heroku-two-addons"_s);
    // Each has an attachment and config vars of its own; one of them has a colour in its name.
    QStringList attachments;
    for (int row = 0; row < 2; ++row) {
        const QString name = list->model()->index(row, 0).data().toString();
        QVERIFY(walker.choose(u"herokuAddonList"_s, name));
        QCOMPARE(walker.workflow().wanted().appLink->addon, name);
        const auto services = walker.workflow().services();
        QVERIFY(walker.waitFor([&] { return services->addon && services->addon->addonName == name; }));
        attachments.append(services->addon->attachmentName);
    }
    attachments.sort();
    QCOMPARE(attachments, (QStringList{u"HEROKU_APPLINK"_s, u"HEROKU_APPLINK_COBALT"_s}));
    const QString second = list->model()->index(1, 0).data().toString();
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
    const auto &addon = walker.workflow().services()->addon;
    QVERIFY(addon);
    QCOMPARE(addon->addonName, second);
}

void HerokuWalkTest::aSharedAddonIsUsedForTheAppThatWasNamed()
{
    Written foreign("\"addons\": \"foreign\"");
    Walker walker(foreign.options);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(says(walker, u"herokuAddonLabel"_s, u"shared by"_s));
    walker.picture(u"heroku-shared-addon"_s);
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
    // The practice AppLink takes x-app-uuid of the app only that the add-on is attached to under this name.
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
    const auto &addon = walker.workflow().services()->addon;
    QCOMPARE(addon->appName, u"practice-quotes"_s);
    QVERIFY(!addon->billingAppName.isEmpty());
    QVERIFY(addon->billingAppName != addon->appName);
}

void HerokuWalkTest::withoutAddonTheCommandIsSaid()
{
    Written none("\"addons\": \"none\"");
    Walker walker(none.options);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    const QString command = u"heroku addons:create heroku-applink -a practice-quotes"_s;
    QVERIFY(says(walker, u"herokuAddonLabel"_s, command));
    QVERIFY(says(walker, u"herokuAddonLabel"_s, u"plan"_s));
    walker.picture(u"heroku-no-addon"_s);
    QVERIFY(!walker.seen(u"connectButton"_s));
    QVERIFY(walker.press(u"addonCommandButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QVERIFY(walker.press(u"addonPageButton"_s));
    QCOMPARE(walker.surroundings().opened.size(), 1);
    QVERIFY(walker.surroundings().opened.first().toString().endsWith(u"heroku-applink"_s));
    // Nothing is stuck: step 5 may be left for later.
    QVERIFY(isUsable(walker, u"nextButton"_s));
}

void HerokuWalkTest::anAddonInTheMakingIsWaitedFor()
{
    Written making("\"provisioningReads\": 8");
    Walker walker(making.options);
    auto pace = walker.workflow().appLink()->pace();
    pace.betweenProvisioningLooks = 400ms;
    walker.workflow().appLink()->setPace(pace);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(says(walker, u"herokuAddonLabel"_s, u"still making it"_s));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"connectBusyRow"_s) != nullptr; })); // with a clock, and a cancel
    walker.picture(u"heroku-provisioning"_s);
    QVERIFY(walker.waitFor([&] { return !walker.seen(u"connectBusyRow"_s); }));
    QVERIFY(says(walker, u"herokuAddonLabel"_s, u"provisioned"_s));
    QVERIFY2(walker.seen(u"connectErrorPanel"_s) == nullptr, qPrintable(walker.errors()));
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
}

void HerokuWalkTest::existingConnections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("good one, in a name that is not made any more")
        << u"production-org"_s << u"connected as admin@practice.example"_s << u"Use this connection"_s << true;
    QTest::newRow("failed") << u"old_org"_s << u"failed"_s << u"Delete it and connect anew"_s << true;
    QTest::newRow("half made") << u"half_made"_s << u"nobody has finished"_s << u"Delete it and connect anew"_s << true;
    QTest::newRow("Data Cloud") << u"my-org-1"_s << u"Data Cloud"_s << u"Connect AppLink"_s << false;
}

void HerokuWalkTest::existingConnections()
{
    QFETCH(QString, name);
    QFETCH(QString, state);
    QFETCH(QString, button);
    QFETCH(bool, enabled);
    Walker walker(scenario(u"existing-connections"_s));
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"existingConnectionsCombo"_s) != nullptr; }));
    auto *combo = walker.seenAs<QComboBox>(u"existingConnectionsCombo"_s);
    QCOMPARE(combo->count(), 5); // a new one, and the four
    QVERIFY(walker.type(u"connectionNameEdit"_s, name));
    QVERIFY2(says(walker, u"connectionStateLabel"_s, state), qPrintable(walker.text(u"connectionStateLabel"_s)));
    QCOMPARE(walker.seen(u"connectButton"_s)->accessibleName(), button);
    QCOMPARE(isUsable(walker, u"connectButton"_s), enabled);
    QVERIFY2(!walker.errors().contains(u"not allowed"_s), qPrintable(walker.errors())); // existing names are right
    walker.picture(u"heroku-existing-"_s + name);
    if (button != "Use this connection"_L1)
        return;
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
    QVERIFY(walker.surroundings().opened.isEmpty());
}

void HerokuWalkTest::aDeadOneIsDeletedByChoiceOnly()
{
    Walker walker(scenario(u"existing-connections"_s));
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"existingConnectionsCombo"_s) != nullptr; }));
    QVERIFY(walker.type(u"connectionNameEdit"_s, u"old_org"_s));
    // Away with it.
    QVERIFY(walker.press(u"deleteConnectionButton"_s));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"confirmDeleteButton"_s) != nullptr; }));
    QVERIFY(!walker.seen(u"confirmDeleteEdit"_s)); // it is of no use to anybody
    walker.picture(u"heroku-delete-dead"_s);
    QVERIFY(walker.press(u"confirmDeleteCancelButton"_s));
    QVERIFY(walker.waitFor([&] { return !walker.seen(u"confirmDeleteDialog"_s); }));
    auto *combo = walker.seenAs<QComboBox>(u"existingConnectionsCombo"_s);
    QCOMPARE(combo->count(), 5);
    QVERIFY(walker.press(u"deleteConnectionButton"_s));
    QVERIFY(walker.press(u"confirmDeleteButton"_s));
    QVERIFY2(walker.waitFor([&] { return combo->count() == 4; }), qPrintable(walker.errors()));
    QVERIFY(says(walker, u"connectResultLabel"_s, u"old_org is deleted"_s));
    // Replaced.
    QVERIFY(walker.type(u"connectionNameEdit"_s, u"half_made"_s));
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(walker.press(u"approveHereButton"_s, 20000), qPrintable(walker.errors()));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
}

void HerokuWalkTest::aWorkingOneNeedsItsNameTyped()
{
    Walker walker(scenario(u"existing-connections"_s));
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"existingConnectionsCombo"_s) != nullptr; }));
    QVERIFY(walker.type(u"connectionNameEdit"_s, u"production-org"_s));
    QVERIFY(walker.press(u"deleteConnectionButton"_s));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"confirmDeleteEdit"_s) != nullptr; }));
    QVERIFY(says(walker, u"confirmDeleteLabel"_s, u"lose their access"_s));
    QVERIFY(!isUsable(walker, u"confirmDeleteButton"_s));
    QVERIFY(walker.type(u"confirmDeleteEdit"_s, u"production_org"_s));
    QVERIFY(!isUsable(walker, u"confirmDeleteButton"_s));
    walker.picture(u"heroku-delete-working"_s);
    QVERIFY(walker.type(u"confirmDeleteEdit"_s, u"production-org"_s));
    QVERIFY(walker.press(u"confirmDeleteButton"_s));
    QVERIFY2(says(walker, u"connectResultLabel"_s, u"production-org is deleted"_s), qPrintable(walker.errors()));
}

void HerokuWalkTest::anotherOrgIsNotPublishedTo()
{
    Walker walker(scenario(u"org-mismatch"_s));
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"connectErrorPanel"_s) != nullptr; }));
    QVERIFY2(walker.errors().contains(u"00D5e000000OthrEAA"_s), qPrintable(walker.errors()));
    QVERIFY2(says(walker, u"connectionStateLabel"_s, u"you set up org"_s),
             qPrintable(walker.text(u"connectionStateLabel"_s)));
    QVERIFY(!isUsable(walker, u"publishButton"_s));
    QCOMPARE(walker.seen(u"connectButton"_s)->accessibleName(), u"Connect anew"_s);
    walker.picture(u"heroku-other-org"_s);
}

void HerokuWalkTest::aBrowserClosedHalfWayIsTriedAgain()
{
    Walker walker(scenario(u"ready"_s));
    auto pace = walker.workflow().appLink()->pace();
    pace.longestAuthorization = 1s;
    walker.workflow().appLink()->setPace(pace);
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"authorizeLinkEdit"_s) != nullptr; }));
    const QString first = walker.text(u"authorizeLinkEdit"_s);
    // Nobody does anything.
    QVERIFY(walker.waitFor([&] { return walker.seen(u"connectErrorPanel"_s) != nullptr; }));
    QVERIFY2(walker.errors().contains(u"Nobody finished the sign-in"_s), qPrintable(walker.errors()));
    QVERIFY(!walker.seen(u"authorizeLinkEdit"_s));
    QVERIFY2(says(walker, u"connectionStateLabel"_s, u"fresh link"_s),
             qPrintable(walker.text(u"connectionStateLabel"_s)));
    pace.longestAuthorization = 10min;
    walker.workflow().appLink()->setPace(pace);
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"authorizeLinkEdit"_s) != nullptr; }));
    QVERIFY(walker.text(u"authorizeLinkEdit"_s) != first);
    QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
}

void HerokuWalkTest::theTicksSayWhatWasSeen()
{
    Walker walker(scenario(u"existing-connections"_s));
    QVERIFY2(signIn(walker), qPrintable(walker.errors()));
    QVERIFY(walker.waitFor([&] { return walker.seen(u"existingConnectionsCombo"_s) != nullptr; }));
    QVERIFY(walker.type(u"connectionNameEdit"_s, u"production-org"_s));
    QVERIFY(walker.press(u"connectButton"_s));
    QVERIFY2(isConnected(walker), qPrintable(walker.errors()));
    const auto services = walker.workflow().services();
    QVERIFY(!services->consent); // nothing is taken for said
    const auto ticked = [&](const QString &name) { return walker.seenAs<QCheckBox>(name)->isChecked(); };
    QVERIFY(!ticked(u"consentCheck"_s) && !ticked(u"consentLessCheck"_s) && !ticked(u"consentSkippedCheck"_s));
    QVERIFY(walker.tick(u"consentLessCheck"_s));
    QVERIFY(services->consent && services->consent->pageShown && !services->consent->listedAll);
    QVERIFY(walker.tick(u"consentSkippedCheck"_s));
    QVERIFY(!services->consent->pageShown);
    QVERIFY(walker.tick(u"consentCheck"_s));
    QVERIFY(services->consent->pageShown && services->consent->listedAll);
    QVERIFY(!ticked(u"consentLessCheck"_s) && !ticked(u"consentSkippedCheck"_s));
    QCOMPARE(services->consent->by, u"admin@practice.example"_s);
    QCOMPARE(services->consent->connectionId, services->connection->id);
}

QTEST_MAIN(HerokuWalkTest)
#include "HerokuWalkTest.moc"
