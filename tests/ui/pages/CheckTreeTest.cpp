// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckTree.h"
#include "ui/widgets/CheckDetails.h"
#include "verify/CheckEngine.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace applink::ui;
using namespace applink::verify;
using namespace Qt::StringLiterals;

/// The check tree: rows that stay, findings that appear in them, and all about the chosen one.
class CheckTreeTest : public QObject
{
    Q_OBJECT

private:
    static Check check(const QString &id, int step, Finding finding, QStringList needs = {})
    {
        Check made;
        made.id = id;
        made.step = step;
        made.title = [id] { return u"Title of %1"_s.arg(id); };
        made.needs = std::move(needs);
        made.look = atOnce([finding] { return finding; });
        return made;
    }
    static Finding good() { return Finding::passed({{u"API name"_s, u"Heroku_AppLink"_s, u"SOQL"_s}}); }
    static Finding bad()
    {
        return Finding::failed(u"The callback is missing."_s, u"Apply the plan."_s, {}, Fix::ApplyPlan);
    }
    static QList<Check> catalogue()
    {
        return {check(u"P1"_s, 0, good()), check(u"P2"_s, 0, good()), check(u"A1"_s, 1, good(), {u"P1"_s}),
                check(u"O2"_s, 2, bad(), {u"A1"_s}), check(u"E1"_s, 5, good(), {u"O2"_s})};
    }
    static QStringList rows(const QTreeView *view)
    {
        QStringList texts;
        for (QModelIndex index = view->model()->index(0, 0); index.isValid(); index = view->indexBelow(index))
            texts.append(index.data().toString());
        return texts;
    }

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        CheckModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalogue(catalogue(), true);
        QCOMPARE(model.rowCount(), 4); // steps 0, 1, 2, 5
        model.setFinding(u"O2"_s, bad());
        model.setCatalogue(catalogue(), false);
        QCOMPARE(model.rowCount(), 5);
        model.setRunning(u"P2"_s);
        QCOMPARE(model.count(Status::Running), 1);
    }

    void rowsStandFromTheStartAndNeverMoveDuringARun()
    {
        CheckTree tree(u"checkTree"_s);
        tree.resize(700, 600);
        tree.setCatalogue(catalogue(), true);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        const QStringList before = rows(tree.view());
        QCOMPARE(before.size(), 4 + 5);
        CheckEngine engine;
        tree.follow(&engine);
        QStringList seen;
        connect(&tree, &CheckTree::changed, &tree, [&] { seen.append(rows(tree.view()).join(u'|')); });
        QSignalSpy finished(&engine, &CheckEngine::finished);
        engine.start(catalogue());
        QVERIFY(finished.wait());
        QVERIFY(seen.size() >= 8); // begun and ended, for each check that could look
        seen.removeDuplicates();
        QCOMPARE(seen, QStringList{before.join(u'|')});
        QCOMPARE(tree.model()->count(Status::Passed), 3);
        QCOMPARE(tree.model()->count(Status::Failed), 1);
        QCOMPARE(tree.model()->count(Status::Skipped), 1);
        QCOMPARE(tree.model()->mostImportant(), u"O2"_s);
    }

    void aSecondRunKeepsSelectionAndScroll()
    {
        CheckTree tree(u"checkTree"_s);
        tree.setCatalogue(catalogue(), true);
        tree.choose(u"O2"_s);
        const QPersistentModelIndex row = tree.view()->currentIndex();
        tree.model()->setFinding(u"O2"_s, bad());
        tree.setCatalogue(catalogue(), true);
        QVERIFY(row.isValid());
        QCOMPARE(tree.chosen(), u"O2"_s);
        QCOMPARE(tree.model()->finding(u"O2"_s).status, Status::Pending);
    }

    void detailsSayWhatWhyAndWhatToDo()
    {
        CheckTree tree(u"checkTree"_s);
        tree.setCatalogue(catalogue(), true);
        tree.choose(u"O2"_s);
        auto *fix = tree.findChild<QPushButton *>(u"checkFixButton"_s);
        QVERIFY(fix->isHidden());
        tree.model()->setFinding(u"O2"_s, bad());
        QCOMPARE(tree.findChild<QLabel *>(u"checkReasonLabel"_s)->text(), u"The callback is missing."_s);
        QVERIFY(tree.findChild<QLabel *>(u"checkRemedyLabel"_s)->text().contains(u"Apply the plan."_s));
        QVERIFY(!fix->isHidden());
        QSignalSpy spy(&tree, &CheckTree::fixRequested);
        fix->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(0).toString(), u"O2"_s);
        QCOMPARE(spy.first().at(1).value<Fix>(), Fix::ApplyPlan);
        tree.findChild<QPushButton *>(u"checkCopyButton"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"O2"_s) && copied.contains(u"The callback is missing."_s));
    }

    void everyFixHasAButtonText()
    {
        for (const Fix fix :
             {Fix::ApplyPlan, Fix::EditSettings, Fix::SignIn, Fix::SignInToHeroku, Fix::ChooseApp, Fix::ChooseApiSpec,
              Fix::ChooseKey, Fix::Connect, Fix::ConfirmConsent, Fix::Publish, Fix::RunAgain, Fix::OpenSetup})
            QVERIFY(fixLabel(fix).contains(u'&'));
        QVERIFY(fixLabel(Fix::None).isEmpty());
    }

    void aBranchSaysHowItsChecksStand()
    {
        CheckModel model;
        model.setCatalogue(catalogue(), true);
        const auto branch = [&](int row, int column) { return model.index(row, column); };
        QCOMPARE(branch(0, 0).data(CheckModel::StatusRole).toInt(), int(Status::Pending));
        model.setFinding(u"P1"_s, good());
        QCOMPARE(branch(0, 0).data(CheckModel::StatusRole).toInt(), int(Status::Running));
        model.setFinding(u"P2"_s, Finding::couldNotTell(u"no right to look"_s, u"ask"_s));
        // Unknown is not passed, for a branch neither.
        QCOMPARE(branch(0, 0).data(CheckModel::StatusRole).toInt(), int(Status::CouldNotTell));
        QCOMPARE(branch(0, 1).data().toString(), u"1 of 2 passed"_s);
    }

    void durationsReadWell()
    {
        QCOMPARE(durationText(0), QString());
        QCOMPARE(durationText(420), u"0.4 s"_s);
        QCOMPARE(durationText(12'400), u"12 s"_s);
        QCOMPARE(durationText(125'000), u"2 min 5 s"_s);
    }
};

QTEST_MAIN(CheckTreeTest)
#include "CheckTreeTest.moc"
