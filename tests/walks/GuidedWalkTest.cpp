// SPDX-License-Identifier: GPL-3.0-or-later
// The way that an admin goes, by mouse and by keyboard alone, in the scenarios of the practice org.
#include "walks/Walker.h"

#include "verify/Verification.h"

using namespace Qt::StringLiterals;
using applink::test::Walker;

class GuidedWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWay_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("mouse, empty") << Walker::By::Mouse << u"empty"_s << u"ready"_s;
        QTest::newRow("keyboard, empty") << Walker::By::Keyboard << u"empty"_s << u"ready"_s;
        QTest::newRow("mouse, half-done") << Walker::By::Mouse << u"half-done"_s << u"ready"_s;
        QTest::newRow("mouse, drifted") << Walker::By::Mouse << u"drifted"_s << u"readyWithWarnings"_s;
        QTest::newRow("keyboard, drifted") << Walker::By::Keyboard << u"drifted"_s << u"readyWithWarnings"_s;
    }

    void wholeWay()
    {
        QFETCH(Walker::By, by);
        QFETCH(QString, scenario);
        QFETCH(QString, verdict);
        applink::practice::PracticeOptions options;
        options.scenario = scenario;
        Walker walker(options, by);
        walker.picture(u"01-welcome"_s);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        const auto done = [&] {
            const auto &verification = walker.workflow().verification();
            return verification && verification->finishedAt.isValid() && walker.text(u"verdictLabel"_s) != QString();
        };
        QVERIFY2(walker.waitFor(done), qPrintable(walker.errors()));
        walker.picture(u"16-verified"_s);
        // Publishing made a permission set that callers need; the check says so and offers to assign it.
        for (int i = 0; i < 3 && !walker.text(u"checkHeadingLabel"_s).startsWith(u"E9"_s); ++i)
            QVERIFY(walker.press(u"nextProblemButton"_s));
        QVERIFY2(walker.press(u"checkFixButton"_s), qPrintable(walker.errors()));
        const auto passed = [&] {
            return done() && walker.workflow().verification()->count(applink::verify::Status::Warning) ==
                                 (verdict == u"ready"_s ? 0 : 1);
        };
        QVERIFY2(walker.waitFor(passed), qPrintable(walker.errors()));
        walker.picture(u"17-ready"_s);
        QCOMPARE(applink::verify::verdictName(walker.workflow().verification()->verdict()), verdict);
    }

    /// A page that becomes complete, or no longer is, must not take the keyboard from whoever types.
    void typingStaysInItsField()
    {
        Walker walker({}, Walker::By::Keyboard);
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        auto *edit = walker.seenAs<QLineEdit>(u"appLabelEdit"_s);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTRY_VERIFY(!walker.seen(u"nextButton"_s)->isEnabled());
        QCOMPARE(QApplication::focusWidget(), edit);
        for (const char letter : {'N', 'e', 'w'})
            QTest::keyClick(QApplication::focusWidget(), letter);
        QTRY_VERIFY(walker.seen(u"nextButton"_s)->isEnabled());
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->text(), u"New"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the default button is Next
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"enableOAuthPage"_s); }));
    }
};

QTEST_MAIN(GuidedWalkTest)
#include "GuidedWalkTest.moc"
