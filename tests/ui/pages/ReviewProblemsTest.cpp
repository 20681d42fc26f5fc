// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "support/ScriptedServer.h"
#include "ui/pages/ReviewPage.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray deployPath = "/services/data/v67.0/metadata/deployRequest";

Answer ended(const QByteArray &componentType, const QByteArray &name, const QByteArray &problem)
{
    const QByteArray failures = problem.isEmpty() ? QByteArray()
                                                  : "{\"componentType\":\"" + componentType + "\",\"fullName\":\"" +
                                                        name + "\",\"problem\":\"" + problem +
                                                        "\",\"problemType\":\"Error\",\"success\":false}";
    const QByteArray good = problem.isEmpty() ? "true" : "false";
    return Answer::json("{\"id\":\"0AfAA0000012345AAA\",\"deployResult\":{\"id\":\"0AfAA0000012345AAA\",\"done\":true,"
                        "\"success\":" +
                        good + ",\"checkOnly\":true,\"status\":\"" + (problem.isEmpty() ? "Succeeded" : "Failed") +
                        "\",\"details\":{\"componentFailures\":[" + failures + "]}}}");
}

const Answer submitted = Answer::json(R"({"id":"0AfAA0000012345AAA","deployResult":{"id":"0AfAA0000012345AAA",)"
                                      R"("status":"Pending","done":false,"checkOnly":true}})",
                                      201);

} // namespace

/// What the org says of the plan: our words first, its own one step below, what was left out told even when all is
/// well.
class ReviewProblemsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<PageWorkflow> m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::ReviewPage> m_page;

    void answer(const QList<Answer> &ends)
    {
        for (const Answer &end : ends) {
            m_server->on(deployPath, submitted);
            m_server->on(deployPath + "/0AfAA0000012345AAA", end);
        }
    }

    QTreeWidget *check()
    {
        auto *button = part<QPushButton>(m_page.get(), u"checkOnlyButton"_s);
        button->click();
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, 20000))
            qWarning("the check did not end");
        return part<QTreeWidget>(m_page.get(), u"applyProblemsTree"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_workflow = std::make_unique<PageWorkflow>();
        salesforce::Session session;
        session.instanceUrl = m_server->url();
        session.accessToken = Secret(QByteArray("00D!token"));
        m_workflow->setSession(session);
        m_workflow->setWanted(completeSettings());
        m_workflow->show(emptyOrg());
        m_page = std::make_unique<ui::ReviewPage>(context(*m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_workflow.reset();
        m_server.reset();
    }

    void theOrgsOwnWordsAreOneStepBelowOurs()
    {
        answer({ended("ExternalClientApplication", "Heroku_AppLink", "Required fields are missing: [ContactEmail]")});
        QTreeWidget *tree = check();
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->topLevelItemCount(), 1);
        QTreeWidgetItem *ours = tree->topLevelItem(0);
        QVERIFY2(ours->text(1).contains(u"contact email"_s), qPrintable(ours->text(1)));
        QCOMPARE(ours->childCount(), 1);
        QVERIFY2(ours->child(0)->text(1).contains(u"Required fields are missing"_s),
                 qPrintable(ours->child(0)->text(1)));
        // By keyboard as well.
        tree->setCurrentItem(ours);
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(ours->isExpanded());
    }

    void whatWasLeftOutIsToldAndNoLongerPlanned()
    {
        answer({ended("ExtlClntAppGlobalOauthSettings", "Heroku_AppLink_glbloauth",
                      "Element {http://soap.sforce.com/2006/04/metadata}isEnforceRefreshTokenTTL invalid at this "
                      "location in type ExtlClntAppGlobalOauthSettings"),
                ended({}, {}, {})});
        QTreeWidget *tree = check();
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->text(1).contains(u"isEnforceRefreshTokenTTL"_s));
        QVERIFY(tree->topLevelItem(0)->text(1).contains(u"30-day limit"_s));
        QVERIFY(says(m_page.get(), u"The org accepts this plan"_s));
        for (const auto &component : m_workflow->plan().components)
            QVERIFY(!component.contains(u"isEnforceRefreshTokenTTL"_s));
    }
};

QTEST_MAIN(ReviewProblemsTest)
#include "ReviewProblemsTest.moc"
