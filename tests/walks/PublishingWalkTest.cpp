// SPDX-License-Identifier: GPL-3.0-or-later
// Salesforce takes its time to publish a new app: the window says so, lets the person go on, and checks by itself
// again.
#include "verify/Verification.h"
#include "walks/Walker.h"

#include "ui/Wizard.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using applink::test::Walker;
using applink::verify::Status;

class PublishingWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndChecksAgain()
    {
        QTemporaryDir folder;
        applink::practice::PracticeOptions options;
        options.scenarioFile = folder.filePath(u"slow.json"_s);
        QFile file(options.scenarioFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"propagationSeconds": 20})");
        file.close();
        Walker walker(options);
        auto &wait = *walker.workflow().publishWait();
        wait.setRhythm({200ms, 400ms, 5min});
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(!walker.seen(u"publishingRow"_s));
        QVERIFY(walker.press(u"applyButton"_s, 20000));
        QVERIFY2(walker.waitFor([&] { return walker.seen(u"publishingRow"_s) != nullptr; }, 30000),
                 qPrintable(walker.errors()));
        walker.picture(u"publishing"_s);

        // Nobody has to wait: the checks say what is still missing, and it is no failure.
        const auto e2 = [&] {
            const auto &verification = walker.workflow().verification();
            for (const auto &result : verification ? verification->results : QList<applink::verify::CheckResult>()) {
                if (result.id == u"E2"_s)
                    return result.finding;
            }
            return applink::verify::Finding();
        };
        walker.window().wizard()->goTo(applink::ui::Wizard::Verify);
        QVERIFY(walker.waitFor([&] { return e2().status == Status::CouldNotTell; }, 20000));
        QVERIFY2(e2().reason.contains(u"does not know the app yet"_s), qPrintable(e2().reason));
        QVERIFY(walker.seen(u"publishingRow"_s));
        // And when it is there, they run again without a hand.
        QVERIFY(walker.waitFor([&] { return e2().status == Status::Passed; }, 60000));
        QVERIFY(!walker.seen(u"publishingRow"_s));
    }

    void theWaitCanBeCalledOff()
    {
        QTemporaryDir folder;
        applink::practice::PracticeOptions options;
        options.scenarioFile = folder.filePath(u"slow.json"_s);
        QFile file(options.scenarioFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"propagationSeconds": 3000})");
        file.close();
        Walker walker(options);
        QVERIFY2(walker.walkTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"applyButton"_s, 20000));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"publishingRow"_s) != nullptr; }, 30000));
        QVERIFY(walker.press(u"publishingRowCancelButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"publishingRow"_s) == nullptr; }, 1000));
        QCOMPARE(walker.workflow().publishWait()->state(), applink::steps::PublishWait::State::Idle);
    }
};

QTEST_MAIN(PublishingWalkTest)
#include "PublishingWalkTest.moc"
