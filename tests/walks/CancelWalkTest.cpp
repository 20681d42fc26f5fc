// SPDX-License-Identifier: GPL-3.0-or-later
// Cancel, at every wait that a person can be in: it shows at once, leaves the page usable, and the way goes on.
#include "walks/Walker.h"

#include <QFile>

using namespace Qt::StringLiterals;
using applink::test::Walker;

namespace {

/// A practice org that is slow at one place.
class Slow
{
public:
    /// `rule`: the members of one fault rule (contracts.md 4).
    explicit Slow(const QByteArray &rule)
    {
        QFile file(m_folder.filePath(u"slow.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("{ \"faults\": [ { " + rule + " } ] }");
        options.scenarioFile = file.fileName();
    }
    applink::practice::PracticeOptions options;

private:
    QTemporaryDir m_folder;
};

bool isUsable(const Walker &walker, const QString &name)
{
    return walker.seen(name) && walker.seen(name)->isEnabled();
}

} // namespace

class CancelWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIn_data() { byBoth(); }
    void signIn()
    {
        QFETCH(Walker::By, by);
        Walker walker({}, by);
        QVERIFY(walker.walkTo(u"signInPage"_s));
        for (int i = 0; i < 2; ++i) { // the port is free again at once, so it can be begun again at once
            QVERIFY(walker.press(u"signInButton"_s));
            QVERIFY(walker.waitFor([&] { return walker.seen(u"signInLinkEdit"_s) != nullptr; }));
            QVERIFY(!isUsable(walker, u"signInButton"_s));
            QVERIFY(walker.press(u"signInBusyRowCancelButton"_s));
            // No waiting here: what a person sees after the press is what there is now.
            QVERIFY(!walker.seen(u"signInBusyRow"_s));
            QVERIFY(!walker.seen(u"signInLinkEdit"_s));
            QVERIFY(isUsable(walker, u"signInButton"_s));
            QVERIFY2(walker.errors().isEmpty(), qPrintable(walker.errors()));
        }
        QVERIFY(walker.press(u"signInButton"_s));
        QVERIFY(walker.press(u"approveSignInButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"orgCardLabel"_s) != nullptr; }));
        QVERIFY2(walker.goOnTo(u"permissionsPage"_s), qPrintable(walker.errors()));
    }

    void readingTheOrgAfterSignIn()
    {
        Slow slow("\"path\": \"/services/Soap/*\", \"delayMs\": 3000, \"times\": 1");
        Walker walker(slow.options);
        QVERIFY(walker.walkTo(u"signInPage"_s));
        QVERIFY(walker.press(u"signInButton"_s));
        QVERIFY(walker.press(u"approveSignInButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.workflow().isSignedIn(); }));
        QVERIFY(walker.press(u"signInBusyRowCancelButton"_s));
        QVERIFY(!walker.seen(u"signInBusyRow"_s));
        QVERIFY(!walker.workflow().isSignedIn());
        QVERIFY(isUsable(walker, u"signInButton"_s));
        QVERIFY(walker.press(u"signInButton"_s));
        QVERIFY(walker.press(u"approveSignInButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"orgCardLabel"_s) != nullptr; }));
    }

    void checkOnly_data() { byBoth(); }
    void checkOnly()
    {
        QFETCH(Walker::By, by);
        Slow slow("\"method\": \"POST\", \"path\": \"*/metadata/deployRequest\", \"delayMs\": 1500, \"times\": 1");
        Walker walker(slow.options, by);
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"checkOnlyButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"applyBusyRow"_s) != nullptr; }));
        QVERIFY(!isUsable(walker, u"applyButton"_s));
        QVERIFY(walker.press(u"applyBusyRowCancelButton"_s));
        const auto saysSo = [&] {
            const auto labels = walker.seen(u"applyBusyRow"_s)->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().contains(u"Stopping"_s); });
        };
        QVERIFY(!walker.seen(u"applyBusyRow"_s) || saysSo()); // at once, though the org may take its time
        QVERIFY(walker.waitFor([&] { return !walker.seen(u"applyBusyRow"_s); }));
        QVERIFY(walker.waitFor([&] { return isUsable(walker, u"applyButton"_s); }));
        QVERIFY2(walker.goOnTo(u"connectPage"_s), qPrintable(walker.errors()));
    }

    void apply_data() { byBoth(); }
    void apply()
    {
        QFETCH(Walker::By, by);
        // The second one is the deploy itself; the first validates.
        Slow slow("\"method\": \"POST\", \"path\": \"*/metadata/deployRequest\", \"delayMs\": 1500, \"from\": 2, "
                  "\"times\": 1");
        Walker walker(slow.options, by);
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QString progress;
        connect(&walker.workflow(), &applink::steps::Workflow::progress, this,
                [&](int, const QString &what) { progress = what; });
        QVERIFY(walker.press(u"applyButton"_s));
        QVERIFY(walker.waitFor([&] { return progress == u"The org deploys the app"_s; }));
        // In the middle of it there is nothing to verify.
        QVERIFY(walker.workflow().isApplying());
        QVERIFY(walker.trigger(u"rerunVerificationAction"_s));
        QVERIFY(walker.isOnPage(u"reviewPage"_s));
        QVERIFY(walker.press(u"applyBusyRowCancelButton"_s));
        QVERIFY(walker.waitFor([&] { return !walker.seen(u"applyBusyRow"_s); }));
        QVERIFY(!walker.workflow().isApplying());
        // However it ended, the page says how each step stands, and applying what is left goes on from there.
        QVERIFY(!walker.text(u"applyResultLabel"_s).isEmpty());
        QVERIFY(isUsable(walker, u"applyButton"_s) || isUsable(walker, u"nextButton"_s));
        QVERIFY2(walker.goOnTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.workflow().plan().nothingToDo());
    }

    void connecting_data() { byBoth(); }
    void connecting()
    {
        QFETCH(Walker::By, by);
        applink::practice::PracticeOptions ready;
        ready.scenario = u"ready"_s;
        Walker walker(ready, by);
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.chooseHerokuApp());
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"authorizeLinkEdit"_s) != nullptr; }));
        QVERIFY(!isUsable(walker, u"connectButton"_s));
        // What the person is to do next is in view, not below the edge of the page.
        QVERIFY(walker.waitFor([&] {
            const auto *copy = walker.seen(u"copyLinkButton"_s);
            return copy && copy->visibleRegion() == QRegion(copy->rect());
        }));
        QVERIFY(walker.press(u"connectBusyRowCancelButton"_s));
        QVERIFY(!walker.seen(u"connectBusyRow"_s));
        QVERIFY(!walker.seen(u"authorizeLinkEdit"_s));
        QVERIFY(isUsable(walker, u"connectButton"_s));
        QVERIFY(!walker.text(u"connectResultLabel"_s).isEmpty());
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY2(walker.press(u"approveHereButton"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.press(u"publishButton"_s, 20000), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return isUsable(walker, u"nextButton"_s); }));
        QVERIFY(walker.next(u"verifyPage"_s));
    }

    void closingWhileItWaits_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("sign-in") << u"signInPage"_s << u"signInButton"_s;
        QTest::newRow("check only") << u"reviewPage"_s << u"checkOnlyButton"_s;
        QTest::newRow("verification") << u"permissionsPage"_s << u"permissionsAgainButton"_s;
    }

    void closingWhileItWaits()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        Walker walker;
        QVERIFY2(walker.walkTo(page), qPrintable(walker.errors()));
        QVERIFY(walker.press(button));
        // Ends here, in the middle of it: nothing may be asked, wait or crash.
    }

private:
    static void byBoth()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }
};

QTEST_MAIN(CancelWalkTest)
#include "CancelWalkTest.moc"
