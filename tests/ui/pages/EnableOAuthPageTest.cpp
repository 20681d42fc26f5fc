// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "ui/pages/EnableOAuthPage.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;

/// Step 2: callbacks, three scopes, three switches.
class EnableOAuthPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::EnableOAuthPage> m_page;

    [[nodiscard]] QCheckBox *box(const QString &name) const { return part<QCheckBox>(m_page.get(), name); }

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_page = std::make_unique<ui::EnableOAuthPage>(context(m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void theDocumentedSetupIsWhatAPersonFinds()
    {
        QVERIFY(box(u"apiScopeCheck"_s)->isChecked());
        QVERIFY(box(u"identityScopeCheck"_s)->isChecked());
        QVERIFY(box(u"refreshScopeCheck"_s)->isChecked());
        QVERIFY(box(u"webServerSecretCheck"_s)->isChecked());
        QVERIFY(box(u"refreshSecretCheck"_s)->isChecked());
        QVERIFY(!box(u"requirePkceCheck"_s)->isChecked());
        QCOMPARE(part<QPlainTextEdit>(m_page.get(), u"callbackUrlsEdit"_s)->toPlainText(), u"https://localhost"_s);
        QVERIFY(m_page->isComplete());
    }

    void eachBoxChangesItsOwnSettingAndNoOther()
    {
        box(u"identityScopeCheck"_s)->click();
        QCOMPARE(m_workflow.wanted().oauth.scopes, (QStringList{u"api"_s, u"refresh_token"_s}));
        QVERIFY(says(m_page.get(), u"cannot learn the user's name"_s));
        QVERIFY(m_page->isComplete()); // a warning, not a wall
        box(u"identityScopeCheck"_s)->click();
        QCOMPARE(m_workflow.wanted().oauth.scopes, (QStringList{u"api"_s, u"refresh_token"_s, u"id"_s}));
        box(u"webServerSecretCheck"_s)->click();
        QVERIFY(!m_workflow.wanted().oauth.requireSecretForWebServerFlow);
        QVERIFY(m_workflow.wanted().oauth.requireSecretForRefreshTokenFlow);
        box(u"requirePkceCheck"_s)->click();
        QVERIFY(m_workflow.wanted().oauth.requirePkce);
    }

    void noScopeAtAllHoldsNextBack()
    {
        for (const QString &name : {u"apiScopeCheck"_s, u"identityScopeCheck"_s, u"refreshScopeCheck"_s})
            box(name)->click();
        QVERIFY(m_workflow.wanted().oauth.scopes.isEmpty());
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"at least one scope"_s));
    }

    void scopesOfASetupFileThatThePageHasNoBoxForSurvive()
    {
        auto wanted = completeSettings();
        wanted.oauth.scopes = {u"api"_s, u"web"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s};
        m_workflow.setWanted(wanted);
        QVERIFY(box(u"identityScopeCheck"_s)->isChecked());
        QVERIFY(!box(u"refreshScopeCheck"_s)->isChecked());
        QVERIFY(says(m_page.get(), u"web"_s));
        box(u"refreshScopeCheck"_s)->click();
        box(u"apiScopeCheck"_s)->click();
        QVERIFY(m_workflow.wanted().oauth.scopes.contains(u"web"_s));
        QVERIFY(!m_workflow.wanted().oauth.scopes.contains(u"api"_s));
    }

    void callbacksAreLinesAndBadOnesAreNamed()
    {
        auto *edit = part<QPlainTextEdit>(m_page.get(), u"callbackUrlsEdit"_s);
        edit->setPlainText(u"https://localhost\n\n  http://evil.example  \n"_s);
        QCOMPARE(m_workflow.wanted().oauth.callbackUrls,
                 (QStringList{u"https://localhost"_s, u"http://evil.example"_s}));
        QVERIFY(says(m_page.get(), u"http://evil.example is not a callback URL"_s));
        QVERIFY(!m_page->isComplete());
        // What was typed stays as it was typed.
        QVERIFY(edit->toPlainText().contains(u"  http://evil.example"_s));
    }

    void whatTheOrgHasIsShownBeside()
    {
        m_workflow.show(appliedOrg(completeSettings()));
        QVERIFY(says(m_page.get(), u"Now in the org: https://localhost"_s));
        QVERIFY(says(m_page.get(), u"Scopes that are there besides the three are kept"_s));
    }

    /// The org's app may do more than AppLink needs: it stays, or goes by the admin's own tick.
    void otherScopesCanBeTakenAway()
    {
        QVERIFY(!box(u"removeOtherScopesCheck"_s)->isVisible()); // nothing to take away
        auto org = appliedOrg(completeSettings());
        auto settings = org.components[setup::type::oauthSettings].metadata.value();
        settings.set(u"commaSeparatedOauthScopes"_s, u"Api, Basic, RefreshToken, Web, MCP"_s);
        org.components[setup::type::oauthSettings].metadata =
            setup::Read<salesforce::MetadataComponent>::known(settings, u"SOAP"_s);
        m_workflow.show(org);
        QVERIFY(box(u"removeOtherScopesCheck"_s)->isVisible());
        QVERIFY(says(m_page.get(), u"are kept"_s));
        QVERIFY(m_workflow.plan().nothingToDo());
        box(u"removeOtherScopesCheck"_s)->click();
        QVERIFY(m_workflow.wanted().oauth.removeOtherScopes);
        QVERIFY(says(m_page.get(), u"will be taken away: web, mcp_api"_s));
        // The plan shows it before anything is written.
        const auto plan = m_workflow.plan();
        QCOMPARE(plan.components.size(), 1);
        QCOMPARE(plan.components.first().value(u"commaSeparatedOauthScopes"_s), u"Api, Basic, RefreshToken"_s);
        box(u"removeOtherScopesCheck"_s)->click();
        QVERIFY(m_workflow.plan().nothingToDo());
    }

    /// After a connected app, the settings themselves may ask for more.
    void otherScopesOfTheSettingsGoAlongAndComeBack()
    {
        auto wanted = completeSettings();
        wanted.oauth.scopes = {u"api"_s, u"web"_s, u"id"_s, u"refresh_token"_s};
        m_workflow.setWanted(wanted);
        QVERIFY(box(u"removeOtherScopesCheck"_s)->isVisible());
        box(u"removeOtherScopesCheck"_s)->click();
        QCOMPARE(m_workflow.wanted().oauth.scopes, (QStringList{u"api"_s, u"id"_s, u"refresh_token"_s}));
        box(u"removeOtherScopesCheck"_s)->click();
        QVERIFY(m_workflow.wanted().oauth.scopes.contains(u"web"_s));
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(EnableOAuthPageTest)
#include "EnableOAuthPageTest.moc"
