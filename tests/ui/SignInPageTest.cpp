// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFixture.h"

#include "storage/KeptSignIns.h"
#include "storage/Paths.h"
#include "storage/Preferences.h"
#include "storage/SecretStore.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"
#include "ui/SignInPage.h"
#include "ui/widgets/BrowserSignInBox.h"
#include "ui/widgets/CliSignInBox.h"
#include "ui/widgets/CopyField.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace applink;
using namespace applink::test;

/// Signing in as the person sees it: the address, the link before anything opens, the clock, the way back. The protocol
/// itself is tested with salesforce::SignIn; here no server is asked.
class SignInPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageWorkflow> m_workflow;
    std::unique_ptr<QuietSurroundings> m_surroundings;
    std::unique_ptr<ui::SignInPage> m_page;
    storage::SessionSecrets m_keyring;
    storage::Preferences m_preferences;

    QLineEdit *address() const { return part<QLineEdit>(m_page.get(), u"orgAddressEdit"_s); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(m_page.get(), name); }
    ui::CopyField *link() const { return part<ui::CopyField>(m_page.get(), u"signInLink"_s); }
    QWidget *busy() const { return part<QWidget>(m_page.get(), u"signInBusyRow"_s); }
    void startAt(const QString &where)
    {
        retype(address(), where);
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
    }
    void choose(const QString &way) const { part<QRadioButton>(m_page.get(), way)->click(); }
    void makePage()
    {
        ui::PageContext parts = context(*m_workflow, *m_surroundings);
        parts.keyring = &m_keyring;
        parts.preferences = &m_preferences;
        m_page = std::make_unique<ui::SignInPage>(parts);
        m_page->resize(900, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->enter();
    }
    void startPractice()
    {
        Q_EMIT m_surroundings->practiceStarted(practice());
        m_workflow->setPractice(true);
    }
    static ui::PracticeOrg practice()
    {
        ui::PracticeOrg org;
        org.salesforceUrl = QUrl(u"http://127.0.0.1:1/"_s);
        org.username = u"admin@practice.example"_s;
        org.password = u"practice"_s;
        return org;
    }

private Q_SLOTS:
    void init()
    {
        m_workflow = std::make_unique<PageWorkflow>();
        m_surroundings = std::make_unique<QuietSurroundings>();
        QFile::remove(storage::Paths::keptSignInsFile());
        m_preferences = {};
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_surroundings.reset();
        m_workflow.reset();
    }

    void theKeyboardBeginsInTheAddress()
    {
        QTRY_VERIFY(address()->hasFocus());
        QVERIFY(!m_page->isComplete());
        QVERIFY(!link()->isVisible());
        QVERIFY(!busy()->isVisible());
    }

    void noAddressIsSaidAtTheField()
    {
        startAt(u"   "_s);
        QVERIFY(!busy()->isVisible());
        auto *problem = part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QTRY_VERIFY(address()->hasFocus());
        // A right one takes the complaint away.
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!problem->isVisible());
    }

    void aForeignAddressIsRefused()
    {
        startAt(u"https://acme.my.salesforce.com.evil.example/"_s);
        QVERIFY(part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s)->isVisible());
        QVERIFY(!link()->isVisible());
    }

    void theLinkIsShownAndCanBeCopiedBeforeAnythingOpens()
    {
        startAt(u"https://acme--uat.sandbox.lightning.force.com/lightning/setup/SetupOneHome/home"_s);
        QVERIFY(link()->isVisible());
        const QUrl url(link()->text());
        QCOMPARE(url.scheme(), u"https"_s);
        QCOMPARE(url.host(), u"acme--uat.sandbox.my.salesforce.com"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 16);
        QVERIFY(!link()->text().contains(u"secret"_s));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(u"signInLinkCopyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), link()->text());
        QCOMPARE(m_surroundings->opened.size(), 0);
        QVERIFY(says(m_page.get(), u"Nothing has been opened yet."_s));
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->opened, QList<QUrl>{url});
    }

    void onceOpenedThePageNoLongerSaysThatNothingWas()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QVERIFY(!says(m_page.get(), u"Nothing has been opened yet."_s));
    }

    void aBrowserThatFailsToOpenLeavesLinkClockAndCancel()
    {
        m_surroundings->opens = false;
        startAt(u"acme.my.salesforce.com"_s);
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QVERIFY(says(m_page.get(), u"No browser could be opened."_s));
        QVERIFY(says(m_page.get(), u"Nothing has been opened yet."_s));
        QVERIFY(link()->isVisible());
        QVERIFY(busy()->isVisible());
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QVERIFY(button(u"signInButton"_s)->isEnabled());
    }

    void whereNoBrowserOpensTheLinkStaysToBeCopied()
    {
        m_surroundings->browser = false;
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!button(u"openSignInLinkButton"_s)->isEnabled());
        QVERIFY(link()->isVisible());
        QVERIFY(button(u"signInLinkCopyButton"_s)->isEnabled());
        QVERIFY(!button(u"approveSignInButton"_s)->isVisible()); // that is for the practice org only
        // The keyboard is where a person can go on, not on something that cannot be used.
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible() && focus->isEnabled());
    }

    void theWaitHasAClockThatGoes()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(busy()->isVisible());
        QVERIFY(says(busy(), u"Waiting for your sign-in in the browser"_s));
        QVERIFY(says(busy(), u"0:00"_s));
        QTRY_VERIFY(says(busy(), u"0:01"_s));
    }

    void cancelEndsTheWaitAndEverythingIsAsBefore()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(!address()->isEnabled());
        QVERIFY(!button(u"signInButton"_s)->isEnabled());
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QVERIFY(!busy()->isVisible());
        QVERIFY(!link()->isVisible());
        QVERIFY(address()->isEnabled());
        QCOMPARE(address()->text(), u"acme.my.salesforce.com"_s);
        QVERIFY(button(u"signInButton"_s)->isEnabled());
        // The port is free again, and the link is a new one.
        const QString before = link()->text();
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(link()->isVisible());
        QVERIFY(link()->text() != before);
    }

    void returnInTheAddressStarts()
    {
        retype(address(), u"acme.my.salesforce.com"_s);
        QTest::keyClick(address(), Qt::Key_Return);
        QVERIFY(link()->isVisible());
    }

    void theOrgOfARealSignInGoesIntoTheSetup()
    {
        startAt(u"acme.my.salesforce.com"_s);
        QCOMPARE(m_workflow->wanted().orgUrl, u"https://acme.my.salesforce.com"_s);
    }

    void thePracticeOrgShowsItsUserAndNeverEntersTheSetup()
    {
        const QString before = m_workflow->wanted().orgUrl;
        startPractice();
        m_page->enter();
        QVERIFY(!address()->isEnabled());
        QCOMPARE(part<ui::CopyField>(m_page.get(), u"practiceUser"_s)->text(), practice().username);
        QCOMPARE(part<ui::CopyField>(m_page.get(), u"practicePassword"_s)->text(), practice().password);
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(link()->text().startsWith(u"http://127.0.0.1:1/"_s));
        QCOMPARE(m_workflow->wanted().orgUrl, before);
        QTest::mouseClick(button(u"approveSignInButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->approvals, QList<QUrl>{QUrl(link()->text())});
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->cancelled, 1);
        m_workflow->setPractice(false);
        QCOMPARE(address()->text(), QString()); // no real sign-in at the simulator's address
        QVERIFY(address()->isEnabled());
    }

    void anApprovalThatFailsEndsTheWaitAndSaysWhy()
    {
        startPractice();
        QTest::mouseClick(button(u"signInButton"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"approveSignInButton"_s), Qt::LeftButton);
        Q_EMIT m_surroundings->approvalFailed(u"the page was not there"_s);
        QVERIFY(!busy()->isVisible());
        QVERIFY(says(m_page.get(), u"the page was not there"_s));
        QVERIFY(button(u"signInButton"_s)->isEnabled());
    }

    void aTokenIsHiddenAndNotKeptInTheField()
    {
        choose(u"tokenWayRadio"_s);
        auto *token = part<QLineEdit>(m_page.get(), u"accessTokenEdit"_s);
        QVERIFY(token->isVisible());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        // Nobody listens there, so nothing leaves the computer.
        retype(address(), u"http://127.0.0.1:1"_s);
        retype(token, u"made-up"_s);
        QTest::mouseClick(button(u"useAccessTokenButton"_s), Qt::LeftButton);
        QCOMPARE(token->text(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!busy()->isVisible(), 30000); // it tries more than once
        QVERIFY(part<QLabel>(m_page.get(), u"errorSummaryLabel"_s)->isVisible());
        QVERIFY(!m_workflow->isSignedIn());
    }

    void aTokenNeedsTheOrgsOwnAddress()
    {
        choose(u"tokenWayRadio"_s);
        retype(address(), u"login"_s);
        retype(part<QLineEdit>(m_page.get(), u"accessTokenEdit"_s), u"made-up"_s);
        QTest::mouseClick(button(u"useAccessTokenButton"_s), Qt::LeftButton);
        QVERIFY(part<QLabel>(m_page.get(), u"orgAddressEditProblem"_s)->isVisible());
        QVERIFY(!busy()->isVisible());
    }

    void eachWaySaysWhichAppTheOrgWillShow()
    {
        auto *text = part<QLabel>(m_page.get(), u"signInWayLabel"_s);
        QVERIFY(text->isVisible() && text->text().contains(u"“Salesforce CLI”"_s)); // the default
        QVERIFY(button(u"signInButton"_s)->isVisible());
        choose(u"ownClientWayRadio"_s);
        QVERIFY(button(u"signInButton"_s)->isVisible());
        QVERIFY(says(m_page.get(), u"The org shows the name that you gave the app."_s));
        choose(u"cliWayRadio"_s);
        QVERIFY(!button(u"signInButton"_s)->isVisible() && !address()->isVisible());
        QVERIFY(button(u"findCliSessionsButton"_s)->isVisible());
        QVERIFY(text->text().contains(u"“Salesforce CLI”"_s));
        choose(u"tokenWayRadio"_s);
        QVERIFY(address()->isVisible() && button(u"useAccessTokenButton"_s)->isVisible());
        QVERIFY(text->text().contains(u"app that the token was made with"_s));
    }

    void anOwnClientHasItsIdAndPort()
    {
        choose(u"ownClientWayRadio"_s);
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(part<QLabel>(m_page.get(), u"clientIdEditProblem"_s)->isVisible());
        QVERIFY(!link()->isVisible());
        auto *callback = part<ui::CopyField>(m_page.get(), u"callbackToRegister"_s);
        QCOMPARE(callback->text(), u"http://localhost:1717/OauthRedirect"_s);
        part<QSpinBox>(m_page.get(), u"callbackPortSpin"_s)->setValue(28417);
        QCOMPARE(callback->text(), u"http://localhost:28417/OauthRedirect"_s);
        auto *secret = part<QLineEdit>(m_page.get(), u"clientSecretEdit"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        retype(part<QLineEdit>(m_page.get(), u"clientIdEdit"_s), u"3MVG9.own+client"_s);
        retype(secret, u"own-secret"_s);
        startAt(u"acme.my.salesforce.com"_s);
        QVERIFY(link()->isVisible());
        const QUrlQuery query{QUrl(link()->text())};
        QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"3MVG9.own+client"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), callback->text());
        QVERIFY(!link()->text().contains(u"own-secret"_s));
    }

    void whoIsStuckIsToldWhyAndCanGoAnotherWay()
    {
        auto *box = m_page->findChild<ui::BrowserSignInBox *>();
        auto *stuck = part<QLabel>(m_page.get(), u"signInStuckLabel"_s);
        salesforce::SignInRequest request;
        request.loginUrl = QUrl(u"https://acme.my.salesforce.com"_s);
        request.stuckAfter = std::chrono::seconds(1);
        box->start(request);
        QVERIFY(link()->isVisible());
        QVERIFY(!stuck->isVisible());
        QTRY_VERIFY(stuck->isVisible());
        QVERIFY(stuck->text().contains(u"Connected Apps OAuth Usage"_s));
        QVERIFY(link()->isVisible() && busy()->isVisible()); // the wait goes on
        QTest::mouseClick(button(u"stuckOwnClientButton"_s), Qt::LeftButton);
        QVERIFY(!stuck->isVisible() && !busy()->isVisible());
        QVERIFY(part<QRadioButton>(m_page.get(), u"ownClientWayRadio"_s)->isChecked());
        QTRY_VERIFY(part<QLineEdit>(m_page.get(), u"clientIdEdit"_s)->hasFocus());
    }

    void withoutTheSalesforceCliItSaysSo()
    {
        QTemporaryDir empty;
        m_page->findChild<ui::CliSignInBox *>()->setOptions({{empty.path()}, std::chrono::seconds(5)});
        choose(u"cliWayRadio"_s);
        QTest::mouseClick(button(u"findCliSessionsButton"_s), Qt::LeftButton);
        QTRY_VERIFY(says(m_page.get(), u"is not installed on this computer"_s));
        QVERIFY(!busy()->isVisible());
        QVERIFY(!part<QComboBox>(m_page.get(), u"cliSessionCombo"_s)->isVisible());
        QVERIFY(button(u"findCliSessionsButton"_s)->isEnabled());
    }

    void aSessionOfTheSalesforceCliIsChosenAndAsked()
    {
        ScriptedServer org;
        QTemporaryDir folder;
        QFile script(folder.filePath(u"sf"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            "#!/bin/sh\n"
            "[ \"$2\" = list ] && echo '{\"status\":0,\"result\":{\"nonScratchOrgs\":["
            "{\"username\":\"pat@acme.example\",\"alias\":\"prod\"},"
            "{\"username\":\"sam@acme.example\"}]}}'\n"
            "[ \"$2\" = display ] && echo '{\"status\":0,\"result\":{\"accessToken\":\"00D!cli-session-token\","
            "\"instanceUrl\":\"" +
            org.url().toEncoded() +
            "\",\"username\":\"'$4'\"}}'\n"
            "exit 0\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_page->findChild<ui::CliSignInBox *>()->setOptions({{folder.path()}, std::chrono::seconds(20)});
        choose(u"cliWayRadio"_s);
        QTest::mouseClick(button(u"findCliSessionsButton"_s), Qt::LeftButton);
        auto *sessions = part<QComboBox>(m_page.get(), u"cliSessionCombo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sessions->isVisible(), 20000);
        QCOMPARE(sessions->count(), 2);
        QVERIFY(sessions->itemText(0).contains(u"prod"_s));
        QVERIFY(!busy()->isVisible());
        org.always(Answer::json(R"([{"message":"gone","errorCode":"INVALID_SESSION_ID"}])", 401));
        QTest::mouseClick(button(u"useCliSessionButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"The org does not take this access token."_s), 20000);
        QCOMPARE(org.requests().first().path(), QByteArray("/services/oauth2/userinfo"));
        QCOMPARE(org.requests().first().header("authorization"), QByteArray("Bearer 00D!cli-session-token"));
        QVERIFY(!m_workflow->isSignedIn());
    }

    void aKeptSignInGoesOnOrIsForgotten()
    {
        QVERIFY(!button(u"continueKeptSignInButton"_s)->isVisible()); // none is kept
        ScriptedServer org;
        {
            storage::KeptSignIns kept(&m_keyring);
            storage::KeptSignIn who;
            who.instanceUrl = who.loginUrl = org.url();
            who.orgId = u"00DKa00000AbCdEMAV"_s;
            who.userId = u"005Ka00000XyZabIAF"_s;
            who.username = u"pat@acme.example"_s;
            who.clientId = u"PlatformCLI"_s;
            Running keeping(kept.keep(who, {Secret(u"kept-refresh-token"_s), {}}));
            QTRY_VERIFY(keeping.finished());
            QVERIFY(keeping.take().ok());
        }
        makePage();
        auto *combo = part<QComboBox>(m_page.get(), u"keptSignInCombo"_s);
        QVERIFY(combo->isVisible());
        QVERIFY(combo->currentText().contains(u"pat@acme.example"_s));
        // A server in trouble says nothing about the sign-in: it stays.
        org.on("/services/oauth2/token", Answer::page("down", 503));
        QTest::mouseClick(button(u"continueKeptSignInButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(m_page.get(), u"errorSummaryLabel"_s)->isVisible());
        QVERIFY(combo->isVisible());
        // One that was revoked will never work again.
        org.on("/services/oauth2/token",
               Answer::json(R"({"error":"invalid_grant","error_description":"expired"})", 400));
        QTest::mouseClick(button(u"continueKeptSignInButton"_s), Qt::LeftButton);
        QTRY_VERIFY(says(m_page.get(), u"The kept sign-in of pat@acme.example has ended."_s));
        QVERIFY(!combo->isVisible());
        QCOMPARE(org.requests().last().formValue(u"refresh_token"_s), u"kept-refresh-token"_s);
        QVERIFY(storage::KeptSignIns(&m_keyring).entries().isEmpty());
        QVERIFY(button(u"signInButton"_s)->isEnabled());
    }

    void keepingIsTheirChoiceAndOffAtFirst()
    {
        auto *keep = part<QCheckBox>(m_page.get(), u"keepSignInCheck"_s);
        QVERIFY(keep->isVisible() && !keep->isChecked());
        keep->click();
        QVERIFY(m_preferences.keepSecretsInKeyring);
        choose(u"tokenWayRadio"_s);
        QVERIFY(!keep->isVisible()); // a token can't be renewed, so there is nothing to keep
        choose(u"browserWayRadio"_s);
        startPractice();
        QVERIFY(!keep->isVisible());
    }

    void everythingHasANameAndItsOwnMnemonic_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"browserWayRadio", "ownClientWayRadio", "cliWayRadio", "tokenWayRadio"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QFETCH(QString, way);
        startPractice();
        choose(way);
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(SignInPageTest)
#include "SignInPageTest.moc"
